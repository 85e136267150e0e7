// Generated from spec/activations/softplus2.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Smooth relu in base 2: softplus with sharpness ln 2, so that its value at 0 is 1.
 *
 * `log2(1 + exp2(x))`
 *
 * Source: Dugas, Bengio, Belisle, Nadeau and Garcia 2000, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 13; in base 2
 */
export const softplus2: Activation<'softplus2', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'softplus2',
  rules: {},
  lines: [
    '@isNaN(x)',
    '(#F(0.0) < x)',
    '@max(x, #F(0.0))',
    '@min(@max(-abs(%2), #F(-240.0)), #F(240.0))',
    'round(%3)',
    'round(%4 * 0.5)',
    '@pow2(%4 - %5)',
    '@pow2(%5)',
    '%3 - %4',
    '1.0 + %8 * (%8 * (%8 * (%8 * (%8 * (%8 * 1.5376712e-4 + 0.0013387894) + 0.009618323) + 0.055503663) + 0.24022649) + 0.6931472)',
    '-0.15341118 + %6 * (%7 * (%9 * (0.106574215 + %6 * (%7 * (%9 * (-0.057444498 + %6 * (%7 * (%9 * (0.020091191 + %6 * (%7 * (%9 * -0.003294004)))))))))))',
    '-0.49999928 + %6 * (%7 * (%9 * (0.333304 + %6 * (%7 * (%9 * (-0.24957506 + %6 * (%7 * (%9 * (0.19690181 + %6 * (%7 * (%9 * %10)))))))))))',
    '@min(@max(-abs(@min(x, #F(0.0))), #F(-240.0)), #F(240.0))',
    'round(%12)',
    '%12 - %13',
    '1.0 + %14 * (0.6931472 + %14 * (0.24022649 + %14 * (0.055503663 + %14 * (0.009618323 + %14 * (0.0013387894 + 1.5376712e-4 * %14)))))',
    'round(0.5 * %13)',
    '@pow2(%13 - %16)',
    '@pow2(%16)',
    '-0.15341118 + %17 * (%18 * (%15 * (0.106574215 + %17 * (%18 * (%15 * (-0.057444498 + %17 * (%18 * (%15 * (0.020091191 + %17 * (%18 * (-0.003294004 * %15)))))))))))',
    '-0.49999928 + %17 * (%18 * (%15 * (0.333304 + %17 * (%18 * (%15 * (-0.24957506 + %17 * (%18 * (%15 * (0.19690181 + %17 * (%18 * (%15 * %19)))))))))))',
    'select(%13, #F(0.0), %1)',
    'round(0.5 * %21)',
    '@pow2(%22)',
    '@pow2(%21 - %22)',
  ],
  roots: {
    value: 'select(select(%15 * (1.0 + %17 * (%18 * (%15 * %20))) / 0.6931472, %2 + %6 * (%7 * (%9 * (1.0 + %6 * (%7 * (%9 * %11))) / 0.6931472)), %1) * %23 * %24, x, %0)',
    derivative: 'select(%24 * (%23 * select(%15 / (1.0 + %17 * (%15 * %18)), 1.0 / (1.0 + %6 * (%7 * %9)), %1)), x, %0)',
  },
});
