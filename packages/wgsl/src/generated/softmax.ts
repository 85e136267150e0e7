// Generated from spec/reductions/softmax.ts by npm run generate. Do not edit.
import { type NoParameters, type Reduction, type RowOptions, reduction } from '../descriptor.js';

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
          '@isNaN(x)',
          '(x < s_peak)',
          '@max(x - s_peak, #F(-3000.0))',
          '@min(@max(%2, #F(-160.0)), #F(160.0))',
          'round(%3 * 1.442695)',
          '@rounded(%3 - %4 * 0.69314575, %0)',
          '@rounded(1.0 + %5, %0)',
          '-s_peak',
          '@rounded(x + %7, %0)',
          '@rounded(%8 - x, %0)',
          '@rounded(select(#F(0.0), select(x - (%8 - %9) + (%7 - %9), #F(0.0), (%8 < #F(-3000.0))), (%2 == %3)) - %4 * 1.4286068e-6, %0)',
          '%5 + %10',
          'select(#F(0.0), %4, %1)',
          'round(0.5 * %12)',
        ],
        of: 'select(#F(0.0), %6 + (%5 - (%6 - 1.0) + (%10 + %11 * %11 * (%11 * (%11 * (%11 * (%11 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5))), %1) * @pow2(%13) * @pow2(%12 - %13)',
      },
      {
        name: 'ties',
        reduce: 'sum',
        lines: [],
        of: 'select(#F(0.0), #F(1.0), (x == s_peak))',
      },
    ],
    lines: [
      '@isNaN(x)',
      '-s_peak',
      '(select(%1, abs(s_peak), (#F(1.0) < s_ties)) < @fromBits(0x7f800000u))',
      '(s_peak == x)',
      '@max(x - s_peak, #F(-3000.0))',
      '@min(@max(%4, #F(-160.0)), #F(160.0))',
      'round(%5 * 1.442695)',
      '@rounded(%5 - %6 * 0.69314575, %0)',
      '@rounded(1.0 + %7, %0)',
      '@rounded(%1 + x, %0)',
      '@rounded(%9 - x, %0)',
      '@rounded(select(#F(0.0), select(x - (%9 - %10) + (%1 - %10), #F(0.0), (%9 < #F(-3000.0))), (%4 == %5)) - %6 * 1.4286068e-6, %0)',
      '%7 + %11',
      'select(#F(0.0), select(%6, #F(0.0), %3), %2)',
      'round(0.5 * %13)',
      'select(@fromBits(0x7fc00000u), select(%8 + (%7 - (%8 - 1.0) + (%11 + %12 * %12 * (%12 * (%12 * (%12 * (%12 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5))), #F(1.0), %3) / (s_ties + s_others), %2) * @pow2(%14)',
    ],
    value: 'select(select(select(select(%15 * @pow2(%13 - %14), s_ties, @isNaN(s_ties)), s_others, @isNaN(s_others)), s_peak, @isNaN(s_peak)), x, %0)',
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
