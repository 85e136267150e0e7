// Generated from spec/reductions/logSoftmax.ts by npm run generate. Do not edit.
import { type NoParameters, type Reduction, reduction, type RowOptions } from '../descriptor.js';

/**
 * Logarithms of the softmax of a row.
 *
 * Entry i of a row: `row[i] - log(sum(exp(x) for x in row))`
 *
 * Source: Bridle 1990, NATO ASI Series F68:227-236; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469
 */
export const logSoftmax: Reduction<'logSoftmax', NoParameters, RowOptions> = /* @__PURE__ */ reduction({
  name: 'logSoftmax',
  rules: {},
  output: 'row',
  backwardFrom: 'outputs',
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
      'select(select(@fromBits(0x7fc00000u), select(x - s_peak, #F(0.0), (s_peak == x)) - select(select(%6, 0.69314575 * %9 + (%10 + (%10 * %11 * %12 + %9 * 1.4286068e-6 - 0.5 * %11)), (%6 <= #F(3.4028234663852886e38))), %1 * (1.0 - (%2 - %3 * (%1 * %2 + %5 * (%5 * (%5 * (%5 * 0.26884374 + 0.2823113) + 0.4000779) + 0.6666664)))), (s_others + (s_ties - 1.0) <= #F(1.0))), (select(-s_peak, abs(s_peak), (#F(1.0) < s_ties)) < @fromBits(0x7f800000u))), s_ties, @isNaN(s_ties))',
    ],
    value: 'select(select(select(%13, s_others, @isNaN(s_others)), s_peak, @isNaN(s_peak)), x, @isNaN(x))',
  },
  backward: {
    stages: [
      {
        name: 'total',
        reduce: 'sum',
        lines: [],
        of: 'dy',
      },
    ],
    lines: [
      '@min(@max(@max(x, #F(-3000.0)), #F(-160.0)), #F(160.0))',
      'round(%0 * 1.442695)',
      '%0 - 0.69314575 * %1',
      '1.0 + %2',
      '-(%1 * 1.4286068e-6)',
      '%2 + %4',
      'round(%1 * 0.5)',
      'dy - s_total * (%3 + (%2 - (%3 - 1.0) + (%4 + %5 * %5 * (0.5 + %5 * (0.16666578 + %5 * (0.04166671 + %5 * (0.008363097 + %5 * 0.0013910764))))))) * @pow2(%6) * @pow2(%1 - %6)',
    ],
    value: 'select(select(select(%7, s_total, @isNaN(s_total)), dy, @isNaN(dy)), x, @isNaN(x))',
  },
});
