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
    'round(%6 * 1.442695)',
    '@pow2(@min(%7, #F(127.0)))',
    '@rounded(%8 - 1.0, %0)',
    '@rounded(%6 - %7 * 0.69314575, %0)',
    '@rounded(%8 * %10, %0)',
    '@rounded(%9 + %11, %0)',
    '@rounded(0.6931472 * %2, %0)',
    '@highPart(%2)',
    '%2 - %14',
    '(%1 - %13 - (%14 * 0.69311523 - %13 + %14 * 3.194809e-5 + 0.69311523 * %15 + 3.194809e-5 * %15) + -(%2 * -1.9046542e-9)) / 0.6931472',
    '@rounded(select(#F(0.0), -select(%16, #F(0.0), (%2 < #F(-50.0))), (%5 == %6)) - %7 * 1.4286068e-6, %0)',
    '%10 + %17',
    '(%12 + (%11 - (%12 - %9) + %8 * (%17 + %18 * %18 * (%18 * (%18 * (%18 * (%18 * (%18 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667) + 0.5)))) * select(#F(1.0), #F(2.0), (#F(127.0) < %7))',
    '@min(@max(%2, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %20)',
    '@rounded(%20 - 0.69314575 * %21, %0)',
    '@rounded(1.0 + %22, %0)',
    '@rounded(select(#F(0.0), %16, (%2 == %20)) - 1.4286068e-6 * %21, %0)',
    '%22 + %24',
    'select(%21, #F(0.0), %3)',
    'round(0.5 * %26)',
    'select(-%1 * (%23 + (%22 - (%23 - 1.0) + (%24 + %25 * %25 * (0.5 + %25 * (%25 * (%25 * (%25 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))), select(x, #F(0.6931472), %4) / select(-%19, #F(1.0), %4), %3) * @pow2(%27) * @pow2(%26 - %27)',
    'abs(%2)',
    '(%29 < #F(2.0))',
    '@min(@max(%2, #F(-2.0)), #F(2.0))',
    '%31 * %31',
    '(#F(0.0) < x)',
    '@max(%29, #F(2.0))',
    '-%34',
    '@min(@max(%35, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %36)',
    'round(0.5 * %37)',
    '@pow2(%37 - %38)',
    '@pow2(%38)',
    '@rounded(%36 - 0.69314575 * %37, %0)',
    '@rounded(1.0 + %41, %0)',
    'select(#F(0.0), select(%16, -%16, (%2 < #F(0.0))), (%29 == %34))',
    '@rounded(select(#F(0.0), -%43, (%35 == %36)) - 1.4286068e-6 * %37, %0)',
    '%41 + %44',
    '@rounded(%42 + (%41 - (%42 - 1.0) + (%44 + %45 * %45 * (0.5 + %45 * (0.16666578 + %45 * (0.04166671 + %45 * (0.008363097 + 0.0013910764 * %45)))))), %0)',
    '@rounded(%34 - 1.0, %0)',
    '%39 * (%40 * %46)',
    '%46 * (2.0 - %48)',
    '%46 * (%47 + (%34 - %34 + (%43 + %39 * (%40 * (%46 + (%47 + %48) * (%49 / (1.0 - %39 * (%40 * %49))))))))',
    'select(select(%37, #F(0.0), %33), #F(0.0), %30)',
    'round(0.5 * %51)',
    'select(select(%50, 1.0 - %39 * (%40 * %50), %33), 0.5 + (0.125 * %31 + (0.14 * select(#F(0.0), %16, (%2 == %31)) + %31 * (%32 * (%32 * (%32 * (%32 * (%32 * -4.966519e-9 + 2.0614537e-7) - 6.6187213e-6) + 1.9843444e-4) - 0.0055555766) + 0.04166667))), %30) * @pow2(%52)',
  ],
  roots: {
    value: 'select(%28, x, %0)',
    derivative: 'select(%53 * @pow2(%51 - %52), x, %0)',
  },
});
