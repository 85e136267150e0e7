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
    '@rounded(%8 - (%9 - 1.0) + %7 * (%7 * (%7 * (%7 * (%7 * (%7 * 1.5456429e-4 + 0.0013388069) + 0.009618077) + 0.05550366) + 0.2402265) + 0.19314718), %0)',
    '@rounded(%9 + %10, %0)',
    '%5 * (%6 * %11)',
    '@min(%12, #F(1.0))',
    '%13 - 0.5',
    '%14 * (%14 * (%14 * (%14 * (%14 * (%14 * (%14 * (%14 * 0.0033657004 - 0.0052716937) + 0.0066801393) - 0.011565919) + 0.02058377) - 0.036637366) + 0.067686714) - 0.13260888) + 0.28852713',
    '(%11 + ((%10 - (%11 - %9)) * (1.0 - 0.5 * %13) - %11 * (%14 * %15 + 0.18906978))) / 0.6931472',
    'select(%3, #F(0.0), %1)',
    'round(0.5 * %17)',
    '@pow2(%18)',
    '@pow2(%17 - %18)',
    '1.0 + %12',
  ],
  roots: {
    value: 'select(select(%16, x + %5 * (%6 * %16), %1) * %19 * %20, x, %0)',
    derivative: 'select(%20 * (%19 * select(%11 / %21, 1.0 / %21, %1)), x, %0)',
  },
});
