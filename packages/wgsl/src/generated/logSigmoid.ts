// Generated from spec/activations/logSigmoid.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Logarithm of the sigmoid: the log-likelihood of a yes.
 *
 * `-(log(1 + exp(1 * -x)) / 1)`
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
    '%2 - %3 * 0.69314575',
    '1.0 + %4',
    '-(%3 * 1.4286068e-6)',
    '%4 + %6',
    '%5 + (%4 - (%5 - 1.0) + (%6 + %7 * %7 * (%7 * (%7 * (%7 * (%7 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))',
    'round(%3 * 0.5)',
    '@pow2(%3 - %9)',
    '0.5 * %8',
    '@pow2(%9)',
    '%10 * (%8 * %12)',
    '1.0 / (2.0 + %13)',
    '%8 * %14',
    '%15 * (%10 * (%12 * %15))',
    '%10 * (%12 * (%11 * %13)) + %10 * (%12 * (%16 * (0.6666664 + %10 * (%12 * (%16 * (0.4000779 + %10 * (%12 * (%16 * (0.2823113 + %10 * (%12 * (%16 * 0.26884374)))))))))))',
    '%8 * (1.0 - (%10 * (%11 * %12) - %14 * %17))',
    'select(#F(0.0), %3, %1)',
    'round(0.5 * %19)',
    '@pow2(%20)',
    '@pow2(%19 - %20)',
    '1.0 + %13',
  ],
  roots: {
    value: 'select(select(x - %10 * (%12 * %18), -%18, %1) * %21 * %22, x, %0)',
    derivative: 'select(%22 * (%21 * select(1.0 / %23, %8 / %23, %1)), x, %0)',
  },
});
