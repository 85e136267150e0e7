// Generated from spec/reductions/logSumExp.ts by npm run generate. Do not edit.
import { type NoParameters, type Reduction, reduction, type RowOptions } from '../descriptor.js';

/**
 * Logarithm of the sum of the exponentials of a row: a smooth maximum.
 *
 * Entry i of a row: `log(sum(exp(x) for x in row))`
 *
 * Source: Calafiore, Gaubert and Possieri 2018, arXiv:1806.07850; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469
 */
export const logSumExp: Reduction<'logSumExp', NoParameters, RowOptions> = /* @__PURE__ */ reduction({
  name: 'logSumExp',
  rules: {},
  output: 'one',
  backwardFrom: 'inputs',
  forward: {
    stages: [
      {
        name: 'peak',
        reduce: 'max',
        lines: [],
        of: 'x',
      },
      {
        name: 'others',
        reduce: 'sum',
        lines: [
          '(x < s_peak)',
          '@max(x - s_peak, #F(-3000.0))',
          '@min(@max(%1, #F(-160.0)), #F(160.0))',
          'round(%2 * 1.442695)',
          '%2 - %3 * 0.69314575',
          '1.0 + %4',
          '-s_peak',
          'x + %6',
          '%7 - x',
          'select(#F(0.0), select(x - (%7 - %8) + (%6 - %8), #F(0.0), (%7 < #F(-3000.0))), (%1 == %2)) - %3 * 1.4286068e-6',
          '%4 + %9',
          'select(#F(0.0), %3, %0)',
          'round(0.5 * %11)',
        ],
        of: 'select(#F(0.0), %5 + (%4 - (%5 - 1.0) + (%9 + %10 * %10 * (%10 * (%10 * (%10 * (%10 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5))), %0) * @pow2(%12) * @pow2(%11 - %12)',
      },
      {
        name: 'ties',
        reduce: 'sum',
        lines: [],
        of: 'select(#F(0.0), #F(1.0), (x == s_peak))',
      },
    ],
    lines: [
      's_others + (s_ties - 1.0)',
      '@min(%0, #F(1.0))',
      '%1 * 0.5',
      '1.0 / (%1 + 2.0)',
      '%1 * %3',
      '%4 * %4',
      '1.0 + @max(%0, #F(1.0))',
      '@significandOf(%6)',
      '(#F(1.4142135) < %7)',
      '@exponentOf(%6) + select(#F(0.0), #F(1.0), %8)',
      'select(%7, 0.5 * %7, %8) - 1.0',
      '%10 * %10',
      '%10 * (%10 * (%10 * (%10 * (%10 * (%10 * (%10 * (%10 * 0.07341387 - 0.11662561) + 0.11632339) - 0.12396162) + 0.14251375) - 0.16669184) + 0.2000068) - 0.2499998) + 0.3333333',
      'select(select(s_peak + select(select(%6, 0.69314575 * %9 + (%10 + (%10 * %11 * %12 + %9 * 1.4286068e-6 - 0.5 * %11)), (%6 <= #F(3.4028234663852886e38))), %1 * (1.0 - (%2 - %3 * (%1 * %2 + %5 * (%5 * (%5 * (%5 * 0.26884374 + 0.2823113) + 0.4000779) + 0.6666664)))), (s_others + (s_ties - 1.0) <= #F(1.0))), s_ties, @isNaN(s_ties)), s_others, @isNaN(s_others))',
    ],
    value: 'select(%13, s_peak, @isNaN(s_peak))',
  },
  backward: {
    stages: [
      {
        name: 'peak',
        reduce: 'max',
        lines: [],
        of: 'x',
      },
      {
        name: 'others',
        reduce: 'sum',
        lines: [
          '(x < s_peak)',
          '@max(x - s_peak, #F(-3000.0))',
          '@min(@max(%1, #F(-160.0)), #F(160.0))',
          'round(%2 * 1.442695)',
          '%2 - %3 * 0.69314575',
          '1.0 + %4',
          '-s_peak',
          'x + %6',
          '%7 - x',
          'select(#F(0.0), select(x - (%7 - %8) + (%6 - %8), #F(0.0), (%7 < #F(-3000.0))), (%1 == %2)) - %3 * 1.4286068e-6',
          '%4 + %9',
          'select(#F(0.0), %3, %0)',
          'round(0.5 * %11)',
        ],
        of: 'select(#F(0.0), %5 + (%4 - (%5 - 1.0) + (%9 + %10 * %10 * (%10 * (%10 * (%10 * (%10 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5))), %0) * @pow2(%12) * @pow2(%11 - %12)',
      },
      {
        name: 'ties',
        reduce: 'sum',
        lines: [],
        of: 'select(#F(0.0), #F(1.0), (x == s_peak))',
      },
    ],
    lines: [
      '-s_peak',
      '(select(%0, abs(s_peak), (#F(1.0) < s_ties)) < @fromBits(0x7f800000u))',
      '(s_peak == x)',
      '@max(x - s_peak, #F(-3000.0))',
      '@min(@max(%3, #F(-160.0)), #F(160.0))',
      'round(%4 * 1.442695)',
      '%4 - %5 * 0.69314575',
      '1.0 + %6',
      '%0 + x',
      '%8 - x',
      'select(#F(0.0), select(x - (%8 - %9) + (%0 - %9), #F(0.0), (%8 < #F(-3000.0))), (%3 == %4)) - %5 * 1.4286068e-6',
      '%6 + %10',
      'select(@fromBits(0x7fc00000u), dy * select(%7 + (%6 - (%7 - 1.0) + (%10 + %11 * %11 * (%11 * (%11 * (%11 * (%11 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5))), #F(1.0), %2) / (s_ties + s_others), %1)',
      'select(#F(0.0), select(%5, #F(0.0), %2), %1)',
      'round(0.5 * %13)',
    ],
    value: 'select(select(select(select(select(%12 * @pow2(%14) * @pow2(%13 - %14), s_ties, @isNaN(s_ties)), s_others, @isNaN(s_others)), s_peak, @isNaN(s_peak)), dy, @isNaN(dy)), x, @isNaN(x))',
  },
});
