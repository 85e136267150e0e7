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
    '@min(@max(-abs(x), #F(-240.0)), #F(240.0))',
    'round(%2)',
    'round(%3 * 0.5)',
    '@pow2(%3 - %4)',
    '@pow2(%4)',
    '%2 - %3',
    '@rounded(0.5 * %7, %0)',
    '@rounded(1.0 + %8, %0)',
    '%9 + (%8 - (%9 - 1.0) + %7 * (%7 * (%7 * (%7 * (%7 * (%7 * 1.5456429e-4 + 0.0013388069) + 0.009618077) + 0.05550366) + 0.2402265) + 0.19314718))',
    '%3 - 1.0',
    'round(0.5 * %11)',
    '@pow2(%11 - %12)',
    '@pow2(%12)',
    '%5 * (%6 * %10)',
    '1.0 / (2.0 + %15)',
    '%10 * %16',
    '%17 * (%5 * (%6 * %17))',
    '%13 * (%14 * (%10 * %15)) + %5 * (%6 * (%18 * (0.6666664 + %5 * (%6 * (%18 * (0.4000779 + %5 * (%6 * (%18 * (0.2823113 + %5 * (%6 * (%18 * 0.26884374)))))))))))',
    '%10 * (1.0 - (%13 * (%10 * %14) - %16 * %19)) / 0.6931472',
    'select(%3, #F(0.0), %1)',
    'round(0.5 * %21)',
    '@pow2(%22)',
    '@pow2(%21 - %22)',
    '1.0 + %15',
  ],
  roots: {
    value: 'select(select(%20, x + %5 * (%6 * %20), %1) * %23 * %24, x, %0)',
    derivative: 'select(%24 * (%23 * select(%10 / %25, 1.0 / %25, %1)), x, %0)',
  },
});
