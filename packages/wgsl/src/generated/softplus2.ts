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
    '0.5 * %7',
    '1.0 + %8',
    '%9 + (%8 - (%9 - 1.0) + %7 * (%7 * (%7 * (%7 * (%7 * (%7 * 1.5456429e-4 + 0.0013388069) + 0.009618077) + 0.05550366) + 0.2402265) + 0.19314718))',
    '0.5 * %10',
    '%5 * (%6 * %10)',
    '1.0 / (2.0 + %12)',
    '%10 * %13',
    '%14 * (%5 * (%6 * %14))',
    '%5 * (%6 * (%11 * %12)) + %5 * (%6 * (%15 * (0.6666664 + %5 * (%6 * (%15 * (0.4000779 + %5 * (%6 * (%15 * (0.2823113 + %5 * (%6 * (%15 * 0.26884374)))))))))))',
    '%10 * (1.0 - (%5 * (%6 * %11) - %13 * %16)) / 0.6931472',
    'select(%3, #F(0.0), %1)',
    'round(0.5 * %18)',
    '@pow2(%19)',
    '@pow2(%18 - %19)',
    '1.0 + %12',
  ],
  roots: {
    value: 'select(select(%17, x + %5 * (%6 * %17), %1) * %20 * %21, x, %0)',
    derivative: 'select(%21 * (%20 * select(%10 / %22, 1.0 / %22, %1)), x, %0)',
  },
});
