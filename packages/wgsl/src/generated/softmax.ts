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
          '(abs(x) < abs(s_peak))',
          '@highPart(%8)',
          '@rounded(select(#F(0.0), select(select(%7, x, %9) + (select(x, %7, %9) - %10) - (%8 - %10), #F(0.0), (%8 < #F(-3000.0))), (%2 == %3)) - %4 * 1.4286068e-6, %0)',
          '%5 + %11',
          'select(#F(0.0), %4, %1)',
          'round(0.5 * %13)',
        ],
        of: 'select(#F(0.0), %6 + (%5 - (%6 - 1.0) + (%11 + %12 * %12 * (%12 * (%12 * (%12 * (%12 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5))), %1) * @pow2(%14) * @pow2(%13 - %14)',
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
      'abs(s_peak)',
      '-s_peak',
      '(select(%2, %1, (#F(1.0) < s_ties)) < @fromBits(0x7f800000u))',
      '(s_peak == x)',
      '@max(x - s_peak, #F(-3000.0))',
      '@min(@max(%5, #F(-160.0)), #F(160.0))',
      'round(%6 * 1.442695)',
      '@rounded(%6 - %7 * 0.69314575, %0)',
      '@rounded(1.0 + %8, %0)',
      '@rounded(%2 + x, %0)',
      '(abs(x) < %1)',
      '@highPart(%10)',
      '@rounded(select(#F(0.0), select(select(%2, x, %11) + (select(x, %2, %11) - %12) - (%10 - %12), #F(0.0), (%10 < #F(-3000.0))), (%5 == %6)) - %7 * 1.4286068e-6, %0)',
      '%8 + %13',
      'select(#F(0.0), select(%7, #F(0.0), %4), %3)',
      'round(0.5 * %15)',
      'select(@fromBits(0x7fc00000u), select(%9 + (%8 - (%9 - 1.0) + (%13 + %14 * %14 * (%14 * (%14 * (%14 * (%14 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5))), #F(1.0), %4) / (s_ties + s_others), %3) * @pow2(%16)',
    ],
    value: 'select(select(select(select(%17 * @pow2(%15 - %16), s_ties, @isNaN(s_ties)), s_others, @isNaN(s_others)), s_peak, @isNaN(s_peak)), x, %0)',
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
