// Generated from spec/activations/sigmoid.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Logistic sigmoid: squashes the real line into (0, 1).
 *
 * `1 / (1 + exp(-x))`
 *
 * Source: Rumelhart, Hinton and Williams 1986, Nature 323:533-536
 */
export const sigmoid: Activation<'sigmoid', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'sigmoid',
  rules: {},
  lines: [
    '@isNaN(x)',
    '@min(@max(-x, #F(-60.0)), #F(150.0))',
    '@nearest(%1 * 1.442695, %0)',
    '@min(%2, #F(110.0))',
    '@rounded(%1 - %2 * 0.69314575 + -(%2 * 1.4286068e-6), %0)',
    '@min(abs(x), #F(150.0))',
    '@nearest(%5 * -1.442695, %0)',
    '@max(%6, #F(-110.0))',
    '@rounded(%6 * -0.69314575 - %5 + %6 * -1.4286068e-6, %0)',
    '@pow2(%7) * (1.0 + (%8 + %8 * %8 * (0.5 + %8 * (0.16666578 + %8 * (0.04166671 + %8 * (0.008363097 + 0.0013910764 * %8))))))',
  ],
  roots: {
    value: 'select(@pow2(%3 - %2) / (1.0 + @pow2(%3) * (1.0 + (%4 + %4 * %4 * (%4 * (%4 * (%4 * (%4 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))), x, %0)',
    derivative: 'select(0.5 * (%9 * 0.25) / ((0.125 + %9 * (0.25 + %9 * 0.125)) * @pow2(%7 - %6)), x, %0)',
  },
});
