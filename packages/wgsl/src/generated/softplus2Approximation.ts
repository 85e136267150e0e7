// Generated from spec/activations/softplus2Approximation.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Approximation of softplus2 without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends.
 *
 * `x / (1 - exp(-x))`
 *
 * Source: Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544
 */
export const softplus2Approximation: Activation<'softplus2Approximation', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'softplus2Approximation',
  rules: {},
  lines: [
    '@isNaN(x)',
    '(abs(x) < #F(1e-20))',
    '@max(#F(-3000.0), @min(x, #F(3000.0)))',
    '(#F(-50.0) < %2)',
    '-%2',
    '@min(@max(%4, #F(-30.0)), #F(89.0))',
    'round(%5 * 1.442695)',
    '@pow2(@min(%6, #F(127.0)))',
    '@rounded(%7 - 1.0, %0)',
    '@rounded(%5 - %6 * 0.69314575, %0)',
    '@rounded(%7 * %9, %0)',
    '@rounded(%8 + %10, %0)',
    '-(%6 * 1.4286068e-6)',
    '%9 + %12',
    '(%11 + (%10 - (%11 - %8) + %7 * (%12 + %13 * %13 * (%13 * (%13 * (%13 * (%13 * (%13 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667) + 0.5)))) * select(#F(1.0), #F(2.0), (#F(127.0) < %6))',
    '@min(@max(%2, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %15)',
    '@rounded(%15 - 0.69314575 * %16, %0)',
    '@rounded(1.0 + %17, %0)',
    '-(1.4286068e-6 * %16)',
    '%17 + %19',
    'select(select(%16, #F(0.0), %3), #F(0.0), %1)',
    'round(0.5 * %21)',
    'select(select(%4 * (%18 + (%17 - (%18 - 1.0) + (%19 + %20 * %20 * (0.5 + %20 * (%20 * (%20 * (%20 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))), x / -%14, %3), #F(1.0), %1) * @pow2(%22)',
    'abs(%2)',
    '(%24 < #F(2.0))',
    '@min(@max(%2, #F(-2.0)), #F(2.0))',
    '%26 * %26',
    '(#F(0.0) < x)',
    '@max(%24, #F(2.0))',
    '@min(@max(-%29, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %30)',
    'round(0.5 * %31)',
    '@pow2(%31 - %32)',
    '@pow2(%32)',
    '@rounded(%30 - 0.69314575 * %31, %0)',
    '@rounded(1.0 + %35, %0)',
    '-(1.4286068e-6 * %31)',
    '%35 + %37',
    '@rounded(%36 + (%35 - (%36 - 1.0) + (%37 + %38 * %38 * (0.5 + %38 * (0.16666578 + %38 * (0.04166671 + %38 * (0.008363097 + 0.0013910764 * %38)))))), %0)',
    '@rounded(%29 - 1.0, %0)',
    '%33 * (%34 * %39)',
    '%39 * (2.0 - %41)',
    '%39 * (%40 + %33 * (%34 * (%39 + (%40 + %41) * (%42 / (1.0 - %33 * (%34 * %42))))))',
    'select(select(%31, #F(0.0), %28), #F(0.0), %25)',
    'round(0.5 * %44)',
    'select(select(%43, 1.0 - %33 * (%34 * %43), %28), 0.5 + (0.125 * %26 + %26 * (%27 * (%27 * (%27 * (%27 * (%27 * -4.966519e-9 + 2.0614537e-7) - 6.6187213e-6) + 1.9843444e-4) - 0.0055555766) + 0.04166667)), %25) * @pow2(%45) * @pow2(%44 - %45)',
  ],
  roots: {
    value: 'select(%23 * @pow2(%21 - %22), x, %0)',
    derivative: 'select(%46, x, %0)',
  },
});
