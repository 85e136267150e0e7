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
    '@min(%9 * %11 * %12, #F(1.0))',
    '%13 - 0.5',
    '%14 * (%14 * (%14 * (%14 * (%14 * (%14 * (%14 * (%14 * 0.0033657004 - 0.0052716937) + 0.0066801393) - 0.011565919) + 0.02058377) - 0.036637366) + 0.067686714) - 0.13260888) + 0.28852713',
    '%9 + ((%8 - (%9 - %5)) * (1.0 - 0.5 * %13) - %9 * (%14 * %15 + 0.18906978))',
    'select(#F(0.0), %3, %1)',
    'round(0.5 * %17)',
    '@min(@max(x, #F(-60.0)), #F(160.0))',
    'round(1.442695 * %19)',
    '@pow2(-@min(abs(%20), #F(99.0)))',
    '@rounded(1.0 + %21, %0)',
    'select(#F(1.0), %21, (%20 < #F(0.0)))',
    '@rounded(%19 - 0.69314575 * %20, %0)',
    '@rounded(%23 * %24, %0)',
    '@rounded(%22 + %25, %0)',
    '-(1.4286068e-6 * %20)',
    '%24 + %27',
    '-@max(%20, #F(0.0))',
    'round(0.5 * %29)',
    '1.0 / (%26 + (%25 - (%26 - %22) + (%21 - (%22 - 1.0)) + %23 * (%27 + %28 * %28 * (0.5 + %28 * (0.16666578 + %28 * (0.04166671 + %28 * (0.008363097 + 0.0013910764 * %28))))))) * @pow2(%30) * @pow2(%29 - %30)',
  ],
  roots: {
    value: 'select(select(x - %12 * (%11 * %16), -%16, %1) * @pow2(%18) * @pow2(%17 - %18), x, %0)',
    derivative: 'select(%31, x, %0)',
  },
});
