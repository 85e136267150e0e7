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
    '(#F(0.0) < x)',
    '@min(@max(-abs(x), #F(-160.0)), #F(160.0))',
    'round(%2 * 1.442695)',
    '@rounded(%2 - %3 * 0.69314575, %0)',
    '@rounded(1.0 + %4, %0)',
    '-(%3 * 1.4286068e-6)',
    '%4 + %6',
    '@rounded(%4 - (%5 - 1.0) + (%6 + %7 * %7 * (%7 * (%7 * (%7 * (%7 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)), %0)',
    '@rounded(%5 + %8, %0)',
    'round(%3 * 0.5)',
    '@pow2(%10)',
    '@pow2(%3 - %10)',
    '%9 * %11 * %12',
    '@min(%13, #F(1.0))',
    '%14 - 0.5',
    '%15 * (%15 * (%15 * (%15 * (%15 * (%15 * (%15 * (%15 * 0.0033657004 - 0.0052716937) + 0.0066801393) - 0.011565919) + 0.02058377) - 0.036637366) + 0.067686714) - 0.13260888) + 0.28852713',
    '%9 + ((%8 - (%9 - %5)) * (1.0 - 0.5 * %14) - %9 * (%15 * %16 + 0.18906978))',
    'select(#F(0.0), %3, %1)',
    'round(0.5 * %18)',
    '@pow2(%19)',
    '@pow2(%18 - %19)',
    '1.0 + %13',
  ],
  roots: {
    value: 'select(select(x - %12 * (%11 * %17), -%17, %1) * %20 * %21, x, %0)',
    derivative: 'select(%21 * (%20 * select(1.0 / %22, %9 / %22, %1)), x, %0)',
  },
});
