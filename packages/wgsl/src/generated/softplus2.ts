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
    '@min(@max(-abs(x), #F(-240.0)), #F(240.0))',
    '@nearest(%1, %0)',
    '@nearest(%2 * 0.5, %0)',
    '@pow2(%2 - %3)',
    '@pow2(%3)',
    '%1 - %2',
    '@rounded(0.5 * %6, %0)',
    '@rounded(1.0 + %7, %0)',
    '@rounded(%7 - (%8 - 1.0) + %6 * (%6 * (%6 * (%6 * (%6 * (%6 * 1.5456429e-4 + 0.0013388069) + 0.009618077) + 0.05550366) + 0.2402265) + 0.19314718), %0)',
    '@rounded(%8 + %9, %0)',
    '%4 * (%5 * %10)',
    '@min(%11, #F(1.0))',
    '@rounded(%12 - 0.5, %0)',
    '%13 * (%13 * (%13 * (%13 * (%13 * (%13 * (%13 * (%13 * 0.0033657004 - 0.0052716937) + 0.0066801393) - 0.011565919) + 0.02058377) - 0.036637366) + 0.067686714) - 0.13260888) + 0.28852713',
    '(#F(0.0) < x)',
    'select(%2, #F(0.0), %15)',
    '@nearest(0.5 * %16, %0)',
  ],
  roots: {
    value: 'select(@max(#F(0.0), x) + %4 * (%5 * ((%10 + ((%9 - (%10 - %8)) * (1.0 - 0.5 * %12) - %10 * (%13 * %14 + 0.18906978))) / 0.6931472)), x, %0)',
    derivative: 'select(select(%10, #F(1.0), %15) / (1.0 + %11) * @pow2(%17) * @pow2(%16 - %17), x, %0)',
  },
});
