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
    '(#F(0.0) < x)',
    '@min(@max(-abs(x), #F(-160.0)), #F(160.0))',
    'round(%2 * 1.442695)',
    '@rounded(%2 - %3 * 0.69314575, %0)',
    '@rounded(1.0 + %4, %0)',
    '-(%3 * 1.4286068e-6)',
    '%4 + %6',
    '%5 + (%4 - (%5 - 1.0) + (%6 + %7 * %7 * (%7 * (%7 * (%7 * (%7 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))',
    'round(%3 * 0.5)',
    '@pow2(%9)',
    '@pow2(%3 - %9)',
    '%8 * %10 * %11',
    '1.0 + %12',
    'select(%3, #F(0.0), %1)',
    'round(0.5 * %14)',
  ],
  roots: {
    value: 'select(select(%8 / %13, 1.0 / %13, %1) * @pow2(%15) * @pow2(%14 - %15), x, %0)',
    derivative: 'select(%11 * (%10 * (%8 / (1.0 + %11 * (%10 * (%8 * (%12 + 2.0)))))), x, %0)',
  },
});
