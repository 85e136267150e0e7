// Generated from spec/activations/logSigmoid.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Logarithm of the sigmoid: the log-likelihood of a yes.
 *
 * `-log(1 + exp(-x))`
 *
 * Source: Mikolov, Sutskever, Chen, Corrado and Dean 2013, arXiv:1310.4546
 */
export const logSigmoid: Activation<'logSigmoid', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'logSigmoid',
  rules: {},
  lines: [
    '@isNaN(x)',
    '@min(@max(-abs(x), #F(-160.0)), #F(160.0))',
    '@nearest(%1 * 1.442695, %0)',
    '@nearest(%2 * 0.5, %0)',
    '@pow2(%2 - %3)',
    '@pow2(%3)',
    '@rounded(%1 - %2 * 0.69314575, %0)',
    '@rounded(1.0 + %6, %0)',
    '-(%2 * 1.4286068e-6)',
    '%6 + %8',
    '@rounded(%6 - (%7 - 1.0) + (%8 + %9 * %9 * (0.5 + %9 * (%9 * (%9 * (%9 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))), %0)',
    '@rounded(%7 + %10, %0)',
    '@min(%4 * (%5 * %11), #F(1.0))',
    '@rounded(%12 - 0.5, %0)',
    '%13 * (%13 * (%13 * (%13 * (%13 * (%13 * (%13 * (%13 * 0.0033657004 - 0.0052716937) + 0.0066801393) - 0.011565919) + 0.02058377) - 0.036637366) + 0.067686714) - 0.13260888) + 0.28852713',
    '@min(@max(x, #F(-60.0)), #F(150.0))',
    '@nearest(1.442695 * %15, %0)',
    '@min(%16, #F(110.0))',
    '@rounded(%15 - 0.69314575 * %16 + -(1.4286068e-6 * %16), %0)',
  ],
  roots: {
    value: 'select(-(@max(#F(0.0), -x) + %4 * (%5 * (%11 + ((%10 - (%11 - %7)) * (1.0 - 0.5 * %12) - %11 * (%13 * %14 + 0.18906978))))), x, %0)',
    derivative: 'select(@pow2(%17 - %16) / (1.0 + @pow2(%17) * (1.0 + (%18 + %18 * %18 * (0.5 + %18 * (0.16666578 + %18 * (0.04166671 + %18 * (0.008363097 + 0.0013910764 * %18))))))), x, %0)',
  },
});
