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
        name: 'total',
        reduce: 'sum',
        lines: [
          '@isNaN(x)',
          '(x < s_peak)',
          '@rounded(x * 0.5, %0)',
          '@rounded(s_peak * 0.5, %0)',
          '2.0 * @max(%2 - %3, #F(-1500.0))',
          '@min(@max(%4, #F(-160.0)), #F(160.0))',
          '@nearest(%5 * 1.442695, %0)',
          '@rounded(%5 - %6 * 0.69314575, %0)',
          '@rounded(1.0 + %7, %0)',
          '-%3',
          '@rounded(%2 + %9, %0)',
          '@rounded(%10 - %2, %0)',
          '@rounded(select(#F(0.0), 2.0 * select(%2 - (%10 - %11) + (%9 - %11), #F(0.0), (%10 < #F(-1500.0))), (%4 == %5)) - %6 * 1.4286068e-6, %0)',
          '%7 + %12',
          'select(#F(0.0), %6, %1)',
          '@nearest(0.5 * %14, %0)',
          '@max(select(#F(1.0), %8 + (%7 - (%8 - 1.0) + (%12 + %13 * %13 * (0.5 + %13 * (%13 * (%13 * (%13 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578)))), %1) * @pow2(%15) * @pow2(%14 - %15), #F(0.0))',
        ],
        of: '%16',
      },
    ],
    lines: [
      '@isNaN(s_peak)',
      '(x < s_peak)',
      '@rounded(x * 0.5, %0)',
      '@rounded(s_peak * 0.5, %0)',
      '2.0 * @max(%2 - %3, #F(-1500.0))',
      '@min(@max(%4, #F(-160.0)), #F(160.0))',
      '@nearest(%5 * 1.442695, %0)',
      '@rounded(%5 - %6 * 0.69314575, %0)',
      '@rounded(1.0 + %7, %0)',
      '-%3',
      '@rounded(%2 + %9, %0)',
      '@rounded(%10 - %2, %0)',
      '@rounded(select(#F(0.0), 2.0 * select(%2 - (%10 - %11) + (%9 - %11), #F(0.0), (%10 < #F(-1500.0))), (%4 == %5)) - %6 * 1.4286068e-6, %0)',
      '%7 + %12',
      'select(#F(0.0), %6, %1)',
      '@nearest(0.5 * %14, %0)',
      '@max(select(#F(1.0), %8 + (%7 - (%8 - 1.0) + (%12 + %13 * %13 * (0.5 + %13 * (%13 * (%13 * (%13 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578)))), %1) * @pow2(%15) * @pow2(%14 - %15), #F(0.0))',
    ],
    value: 'select(select(select(@fromBits(0x7fc00000u), %16 / s_total, (select(-s_peak, abs(s_peak), (#F(1.0) < s_total)) < @fromBits(0x7f800000u))), s_total, @isNaN(s_total)), s_peak, %0)',
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
