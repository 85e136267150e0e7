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
          '@max(x - s_peak, #F(-3e3))',
          '@min(@max(%1, #F(-160.0)), #F(160.0))',
          'round(%2 * 1.442695)',
          '%2 - %3 * 0.69314575',
          '1.0 + %4',
          '-s_peak',
          'x + %6',
          '%7 - x',
          'select(#F(0.0), select(x - (%7 - %8) + (%6 - %8), #F(0.0), (%7 < #F(-3e3))), (%1 == %2)) - %3 * 1.4286068e-6',
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
      '%1 * (%1 * (%1 * (%1 * (%1 * (%1 * (%1 * (%1 * -0.003294004 + 0.020091191) - 0.057444498) + 0.106574215) - 0.15341118) + 0.19690181) - 0.24957506) + 0.333304) - 0.49999928',
      '1.0 + @max(%0, #F(1.0))',
      '@significandOf(%3)',
      '(#F(1.4142135) < %4)',
      '@exponentOf(%3) + select(#F(0.0), #F(1.0), %5)',
      'select(%4, %4 * 0.5, %5) - 1.0',
      '%7 * %7',
      '%7 * %8 * (%7 * (%7 * (%7 * (%7 * (%7 * (%7 * (%7 * -0.083304666 + 0.12812045) - 0.1294015) + 0.14188133) - 0.16643599) + 0.20001978) - 0.2500028) + 0.33333325) + %6 * -2.1219444e-4',
    ],
    value: 'select(select(select(select(select(@fromBits(0x7fc00000u), select(x - s_peak, #F(0.0), (s_peak == x)) - select(select(%3, %6 * 0.6933594 + (%7 + (%9 - 0.5 * %8)), (%3 <= #F(3.4028234663852886e38))), %1 * (1.0 + %1 * %2), (s_others + (s_ties - 1.0) <= #F(1.0))), (select(-s_peak, abs(s_peak), (#F(1.0) < s_ties)) < @fromBits(0x7f800000u))), s_ties, @isNaN(s_ties)), s_others, @isNaN(s_others)), s_peak, @isNaN(s_peak)), x, @isNaN(x))',
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
      '@min(@max(@max(x, #F(-3e3)), #F(-160.0)), #F(160.0))',
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
