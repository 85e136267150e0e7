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
    '%5 + (%4 - (%5 - 1.0) + (%6 + %7 * %7 * (%7 * (%7 * (%7 * (%7 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))',
    '%3 - 1.0',
    'round(0.5 * %9)',
    '@pow2(%9 - %10)',
    '@pow2(%10)',
    'round(%3 * 0.5)',
    '@pow2(%13)',
    '@pow2(%3 - %13)',
    '%8 * %14 * %15',
    '1.0 / (2.0 + %16)',
    '%8 * %17',
    '%18 * (%15 * (%14 * %18))',
    '%11 * (%12 * (%8 * %16)) + %15 * (%14 * (%19 * (0.6666664 + %15 * (%14 * (%19 * (0.4000779 + %15 * (%14 * (%19 * (0.2823113 + %15 * (%14 * (%19 * 0.26884374)))))))))))',
    '%8 * (1.0 - (%11 * (%8 * %12) - %17 * %20))',
    'select(#F(0.0), %3, %1)',
    'round(0.5 * %22)',
    '@min(@max(x, #F(-60.0)), #F(160.0))',
    'round(1.442695 * %24)',
    '@pow2(-@min(abs(%25), #F(99.0)))',
    '@rounded(1.0 + %26, %0)',
    'select(#F(1.0), %26, (%25 < #F(0.0)))',
    '@rounded(%24 - 0.69314575 * %25, %0)',
    '@rounded(%28 * %29, %0)',
    '@rounded(%27 + %30, %0)',
    '-(1.4286068e-6 * %25)',
    '%29 + %32',
    '-@max(%25, #F(0.0))',
    'round(0.5 * %34)',
    '1.0 / (%31 + (%30 - (%31 - %27) + (%26 - (%27 - 1.0)) + %28 * (%32 + %33 * %33 * (0.5 + %33 * (0.16666578 + %33 * (0.04166671 + %33 * (0.008363097 + 0.0013910764 * %33))))))) * @pow2(%35) * @pow2(%34 - %35)',
  ],
  roots: {
    value: 'select(select(x - %15 * (%14 * %21), -%21, %1) * @pow2(%23) * @pow2(%22 - %23), x, %0)',
    derivative: 'select(%36, x, %0)',
  },
});
