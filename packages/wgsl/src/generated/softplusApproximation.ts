// Generated from spec/activations/softplusApproximation.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Approximation of softplus without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends.
 *
 * `x / (1 - exp(-x / ln2))`
 *
 * Source: Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544
 */
export const softplusApproximation: Activation<'softplusApproximation', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'softplusApproximation',
  rules: {},
  lines: [
    '@isNaN(x)',
    '@max(#F(-2000.0), @min(x, #F(2000.0)))',
    '@rounded(%1 / 0.6931472, %0)',
    '(#F(-50.0) < %2)',
    '(abs(x) < #F(1e-20))',
    '-@max(%2, #F(-50.0))',
    '@min(@max(%5, #F(-30.0)), #F(89.0))',
    '@nearest(%6 * 1.442695, %0)',
    '@pow2(@min(%7, #F(127.0)))',
    '@rounded(0.6931472 * %2, %0)',
    '@highPart(%2)',
    '%2 - %10',
    '(%1 - %9 - (%10 * 0.69311523 - %9 + %10 * 3.194809e-5 + 0.69311523 * %11 + 3.194809e-5 * %11) + -(%2 * -1.9046542e-9)) / 0.6931472',
    '@rounded(%6 - %7 * 0.69314575 + (select(#F(0.0), -select(%12, #F(0.0), (%2 < #F(-50.0))), (%5 == %6)) - %7 * 1.4286068e-6), %0)',
    '-((%8 - 1.0 + %8 * (%13 + %13 * %13 * (%13 * (%13 * (%13 * (%13 * (%13 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667) + 0.5))) * select(#F(1.0), #F(2.0), (#F(127.0) < %7)))',
    '@min(@max(%2, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %15, %0)',
    '@rounded(%15 - 0.69314575 * %16, %0)',
    '@rounded(1.0 + %17, %0)',
    '@rounded(select(#F(0.0), %12, (%2 == %15)) - 1.4286068e-6 * %16, %0)',
    '%17 + %19',
    'select(%16, #F(0.0), %3)',
    '@nearest(0.5 * %21, %0)',
    'select(-%1 * (%18 + (%17 - (%18 - 1.0) + (%19 + %20 * %20 * (0.5 + %20 * (%20 * (%20 * (%20 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))), select(x, #F(0.6931472), %4) / select(%14, #F(1.0), %4), %3) * @pow2(%22) * @pow2(%21 - %22)',
    'abs(%2)',
    '@min(@max(%2, #F(-2.0)), #F(2.0))',
    '%25 * %25',
    '@max(%24, #F(2.0))',
    '-%27',
    '@min(@max(%28, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %29, %0)',
    '@nearest(0.5 * %30, %0)',
    '@pow2(%30 - %31)',
    '@pow2(%31)',
    '@rounded(%29 - 0.69314575 * %30, %0)',
    '@rounded(1.0 + %34, %0)',
    'select(#F(0.0), select(%12, -%12, (%2 < #F(0.0))), (%24 == %27))',
    '@rounded(select(#F(0.0), -%36, (%28 == %29)) - 1.4286068e-6 * %30, %0)',
    '%34 + %37',
    '@rounded(%35 + (%34 - (%35 - 1.0) + (%37 + %38 * %38 * (0.5 + %38 * (0.16666578 + %38 * (0.04166671 + %38 * (0.008363097 + 0.0013910764 * %38)))))), %0)',
    '@rounded(%27 - 1.0, %0)',
    '%32 * (%33 * %39)',
    '%39 * (2.0 - %41)',
    '%32 * (%33 * (%39 * (%40 + (%27 - %27 + (%36 + %32 * (%33 * (%39 + (%40 + %41) * (%42 / (1.0 - %32 * (%33 * %42))))))))))',
    'select(select(select(%43, 1.0 - %43, (#F(0.0) < x)), 0.5 + (0.125 * %25 + (0.14 * select(#F(0.0), %12, (%2 == %25)) + %25 * (%26 * (%26 * (%26 * (%26 * (%26 * -4.966519e-9 + 2.0614537e-7) - 6.6187213e-6) + 1.9843444e-4) - 0.0055555766) + 0.04166667))), (%24 < #F(2.0))), x, %0)',
  ],
  roots: {
    value: 'select(%23, x, %0)',
    derivative: '%44',
  },
});
