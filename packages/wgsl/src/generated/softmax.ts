// Generated from spec/reductions/softmax.ts by npm run generate. Do not edit.
import { type NoParameters, type Reduction, reduction, type RowOptions } from '../descriptor.js';

/**
 * Probabilities in proportion to the exponentials of a row.
 *
 * Entry i of a row: `exp(row[i]) / sum(exp(x) for x in row)`
 *
 * Source: Bridle 1990, Neurocomputing: Algorithms, Architectures and Applications, NATO ASI Series F68:227-236
 */
export const softmax: Reduction<'softmax', NoParameters, RowOptions> = /* @__PURE__ */ reduction({
  name: 'softmax',
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
      'select(#F(0.0), select(%5, #F(0.0), %2), %1)',
      'round(0.5 * %12)',
      'select(@fromBits(0x7fc00000u), select(%7 + (%6 - (%7 - 1.0) + (%10 + %11 * %11 * (%11 * (%11 * (%11 * (%11 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5))), #F(1.0), %2) / (s_ties + s_others), %1) * @pow2(%13)',
    ],
    value: 'select(select(select(select(%14 * @pow2(%12 - %13), s_ties, @isNaN(s_ties)), s_others, @isNaN(s_others)), s_peak, @isNaN(s_peak)), x, @isNaN(x))',
  },
  backward: {
    stages: [
      {
        name: 'dot',
        reduce: 'sum',
        lines: [],
        of: 'x * dy',
      },
    ],
    lines: [],
    value: 'select(select(select(x * (dy - s_dot), s_dot, @isNaN(s_dot)), dy, @isNaN(dy)), x, @isNaN(x))',
  },
});
