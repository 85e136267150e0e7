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
    '@min(@max(-x, #F(-60.0)), #F(160.0))',
    'round(%1 * 1.442695)',
    '@pow2(-@min(abs(%2), #F(99.0)))',
    '@rounded(1.0 + %3, %0)',
    'select(#F(1.0), %3, (%2 < #F(0.0)))',
    '@rounded(%1 - %2 * 0.69314575, %0)',
    '@rounded(%5 * %6, %0)',
    '@rounded(%4 + %7, %0)',
    '-(%2 * 1.4286068e-6)',
    '%6 + %9',
    '-@max(%2, #F(0.0))',
    'round(0.5 * %11)',
    '1.0 / (%8 + (%7 - (%8 - %4) + (%3 - (%4 - 1.0)) + %5 * (%9 + %10 * %10 * (%10 * (%10 * (%10 * (%10 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))) * @pow2(%12) * @pow2(%11 - %12)',
    '@min(@max(-abs(x), #F(-160.0)), #F(160.0))',
    'round(1.442695 * %14)',
    'round(0.5 * %15)',
    '@pow2(%15 - %16)',
    '@pow2(%16)',
    '@rounded(%14 - 0.69314575 * %15, %0)',
    '@rounded(1.0 + %19, %0)',
    '-(1.4286068e-6 * %15)',
    '%19 + %21',
    '%20 + (%19 - (%20 - 1.0) + (%21 + %22 * %22 * (0.5 + %22 * (0.16666578 + %22 * (0.04166671 + %22 * (0.008363097 + 0.0013910764 * %22))))))',
  ],
  roots: {
    value: 'select(%13, x, %0)',
    derivative: 'select(%17 * (%18 * (%23 / (1.0 + %17 * (%18 * (%23 * (2.0 + %17 * (%18 * %23))))))), x, %0)',
  },
});
