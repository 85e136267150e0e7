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
    '@min(@max(%2, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %4)',
    'select(%5, #F(0.0), %3)',
    'round(0.5 * %6)',
    '(abs(x) < #F(1e-20))',
    '-@max(%2, #F(-50.0))',
    '@min(@max(%9, #F(-30.0)), #F(89.0))',
    'round(%10 * 1.442695)',
    '@pow2(@min(%11, #F(127.0)))',
    '@rounded(0.6931472 * %2, %0)',
    '@highPart(%2)',
    '%2 - %14',
    '(%1 - %13 - (%14 * 0.69311523 - %13 + %14 * 3.194809e-5 + 0.69311523 * %15 + 3.194809e-5 * %15) + -(%2 * -1.9046542e-9)) / 0.6931472',
    '@rounded(%10 - %11 * 0.69314575 + (select(#F(0.0), -select(%16, #F(0.0), (%2 < #F(-50.0))), (%9 == %10)) - %11 * 1.4286068e-6), %0)',
    '-((%12 - 1.0 + %12 * (%17 + %17 * %17 * (%17 * (%17 * (%17 * (%17 * (%17 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667) + 0.5))) * select(#F(1.0), #F(2.0), (#F(127.0) < %11)))',
    'select(%18, #F(1.0), %8)',
    'select(#F(1.0), #F(2.3283064e-10), (#F(3.9614081e28) < abs(%19)))',
    '@rounded(%4 - 0.69314575 * %5, %0)',
    '@rounded(1.0 + %21, %0)',
    '@rounded(select(#F(0.0), %16, (%2 == %4)) - 1.4286068e-6 * %5, %0)',
    '%21 + %23',
    '@pow2(%6 - %7) * (@pow2(%7) * select(-%1 * (%22 + (%21 - (%22 - 1.0) + (%23 + %24 * %24 * (0.5 + %24 * (%24 * (%24 * (%24 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))), %20 * (select(x, #F(0.6931472), %8) / (%19 * %20)), %3))',
    'abs(%2)',
    '(%26 < #F(2.0))',
    '@min(@max(%2, #F(-2.0)), #F(2.0))',
    '%28 * %28',
    '(#F(0.0) < x)',
    '@max(%26, #F(2.0))',
    '-%31',
    '@min(@max(%32, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %33)',
    'round(0.5 * %34)',
    '@pow2(%34 - %35)',
    '@pow2(%35)',
    '@rounded(%33 - 0.69314575 * %34, %0)',
    '@rounded(1.0 + %38, %0)',
    'select(#F(0.0), select(%16, -%16, (%2 < #F(0.0))), (%26 == %31))',
    '@rounded(select(#F(0.0), -%40, (%32 == %33)) - 1.4286068e-6 * %34, %0)',
    '%38 + %41',
    '@rounded(%39 + (%38 - (%39 - 1.0) + (%41 + %42 * %42 * (0.5 + %42 * (0.16666578 + %42 * (0.04166671 + %42 * (0.008363097 + 0.0013910764 * %42)))))), %0)',
    '@rounded(%31 - 1.0, %0)',
    '%36 * (%37 * %43)',
    '%43 * (2.0 - %45)',
    '%43 * (%44 + (%31 - %31 + (%40 + %36 * (%37 * (%43 + (%44 + %45) * (%46 / (1.0 - %36 * (%37 * %46))))))))',
    'select(select(%34, #F(0.0), %30), #F(0.0), %27)',
    'round(0.5 * %48)',
    'select(select(%47, 1.0 - %36 * (%37 * %47), %30), 0.5 + (0.125 * %28 + (0.14 * select(#F(0.0), %16, (%2 == %28)) + %28 * (%29 * (%29 * (%29 * (%29 * (%29 * -4.966519e-9 + 2.0614537e-7) - 6.6187213e-6) + 1.9843444e-4) - 0.0055555766) + 0.04166667))), %27) * @pow2(%49)',
  ],
  roots: {
    value: 'select(%25, x, %0)',
    derivative: 'select(%50 * @pow2(%48 - %49), x, %0)',
  },
});
