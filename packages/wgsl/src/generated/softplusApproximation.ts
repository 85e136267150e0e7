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
    '(%24 < #F(2.0))',
    '@min(@max(%2, #F(-2.0)), #F(2.0))',
    '%26 * %26',
    '(#F(0.0) < x)',
    '@max(%24, #F(2.0))',
    '-%29',
    '@min(@max(%30, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %31, %0)',
    '@nearest(0.5 * %32, %0)',
    '@pow2(%32 - %33)',
    '@pow2(%33)',
    '@rounded(%31 - 0.69314575 * %32, %0)',
    '@rounded(1.0 + %36, %0)',
    'select(#F(0.0), select(%12, -%12, (%2 < #F(0.0))), (%24 == %29))',
    '@rounded(select(#F(0.0), -%38, (%30 == %31)) - 1.4286068e-6 * %32, %0)',
    '%36 + %39',
    '@rounded(%37 + (%36 - (%37 - 1.0) + (%39 + %40 * %40 * (0.5 + %40 * (0.16666578 + %40 * (0.04166671 + %40 * (0.008363097 + 0.0013910764 * %40)))))), %0)',
    '@rounded(%29 - 1.0, %0)',
    '%34 * (%35 * %41)',
    '%41 * (2.0 - %43)',
    '%41 * (%42 + (%29 - %29 + (%38 + %34 * (%35 * (%41 + (%42 + %43) * (%44 / (1.0 - %34 * (%35 * %44))))))))',
    'select(select(%32, #F(0.0), %28), #F(0.0), %25)',
    '@nearest(0.5 * %46, %0)',
    'select(select(%45, 1.0 - %34 * (%35 * %45), %28), 0.5 + (0.125 * %26 + (0.14 * select(#F(0.0), %12, (%2 == %26)) + %26 * (%27 * (%27 * (%27 * (%27 * (%27 * -4.966519e-9 + 2.0614537e-7) - 6.6187213e-6) + 1.9843444e-4) - 0.0055555766) + 0.04166667))), %25) * @pow2(%47)',
  ],
  roots: {
    value: 'select(%23, x, %0)',
    derivative: 'select(%48 * @pow2(%46 - %47), x, %0)',
  },
});
