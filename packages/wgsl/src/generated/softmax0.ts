// Generated from spec/reductions/softmax0.ts by npm run generate. Do not edit.
import { type NoParameters, type Reduction, type RowOptions, reduction } from '../descriptor.js';

/**
 * softmax of a row with a further element 0 that has no output, so that all outputs may be small: sigmoid for several inputs.
 *
 * Entry i of a row: `exp(row[i]) / (1 + sum(exp(x) for x in row))`
 *
 * Source: Gradient of logSumExp0: Nielsen and Hadjeres 2018, arXiv:1803.07225
 */
export const softmax0: Reduction<'softmax0', NoParameters, RowOptions> = /* @__PURE__ */ reduction({
  name: 'softmax0',
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
        zero: '#F(0.0)',
      },
      {
        name: 'others',
        reduce: 'sum',
        lines: [
          '@isNaN(s_peak)',
          '(x < s_peak)',
          '@rounded(x * 0.5, %0)',
          '@rounded(s_peak * 0.5, %0)',
          '2.0 * @max(%2 - %3, #F(-1500.0))',
          '@min(@max(%4, #F(-160.0)), #F(160.0))',
          'round(%5 * 1.442695)',
          '@rounded(%5 - %6 * 0.69314575, %0)',
          '@rounded(1.0 + %7, %0)',
          '-%3',
          '@rounded(%2 + %9, %0)',
          '@rounded(%10 - %2, %0)',
          '@rounded(select(#F(0.0), 2.0 * select(%2 - (%10 - %11) + (%9 - %11), #F(0.0), (%10 < #F(-1500.0))), (%4 == %5)) - %6 * 1.4286068e-6, %0)',
          '%7 + %12',
          'select(#F(0.0), %6, %1)',
          'round(0.5 * %14)',
          '(#F(0.0) < s_peak)',
          '2.0 * @max(0.0 - %3, #F(-1500.0))',
          '@min(@max(%17, #F(-160.0)), #F(160.0))',
          'round(1.442695 * %18)',
          '@rounded(%18 - 0.69314575 * %19, %0)',
          '@rounded(1.0 + %20, %0)',
          '@rounded(%3 + %9, %0)',
          '@rounded(select(#F(0.0), 2.0 * select(%22 + (0.0 - %22), #F(0.0), (%9 < #F(-1500.0))), (%17 == %18)) - 1.4286068e-6 * %19, %0)',
          '%20 + %23',
          'select(#F(0.0), %19, %16)',
          'round(0.5 * %25)',
        ],
        of: 'select(#F(0.0), %8 + (%7 - (%8 - 1.0) + (%12 + %13 * %13 * (0.5 + %13 * (%13 * (%13 * (%13 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578)))), %1) * @pow2(%15) * @pow2(%14 - %15)',
        zero: 'select(#F(0.0), %21 + (%20 - (%21 - 1.0) + (%23 + %24 * %24 * (0.5 + %24 * (0.16666578 + %24 * (0.04166671 + %24 * (0.008363097 + 0.0013910764 * %24)))))), %16) * @pow2(%26) * @pow2(%25 - %26)',
      },
      {
        name: 'ties',
        reduce: 'sum',
        lines: [],
        of: 'select(#F(0.0), #F(1.0), (x == s_peak))',
        zero: 'select(#F(0.0), #F(1.0), (s_peak == #F(0.0)))',
      },
    ],
    lines: [
      '@isNaN(x)',
      '(select(-s_peak, abs(s_peak), (#F(1.0) < s_ties)) < @fromBits(0x7f800000u))',
      '(s_peak == x)',
      '@rounded(x * 0.5, %0)',
      '@rounded(s_peak * 0.5, %0)',
      '2.0 * @max(%3 - %4, #F(-1500.0))',
      '@min(@max(%5, #F(-160.0)), #F(160.0))',
      'round(%6 * 1.442695)',
      '@rounded(%6 - %7 * 0.69314575, %0)',
      '@rounded(1.0 + %8, %0)',
      '-%4',
      '@rounded(%3 + %10, %0)',
      '@rounded(%11 - %3, %0)',
      '@rounded(select(#F(0.0), 2.0 * select(%3 - (%11 - %12) + (%10 - %12), #F(0.0), (%11 < #F(-1500.0))), (%5 == %6)) - %7 * 1.4286068e-6, %0)',
      '%8 + %13',
      'select(#F(0.0), select(%7, #F(0.0), %2), %1)',
      'round(0.5 * %15)',
      'select(@fromBits(0x7fc00000u), select(%9 + (%8 - (%9 - 1.0) + (%13 + %14 * %14 * (0.5 + %14 * (%14 * (%14 * (%14 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578)))), #F(1.0), %2) / (s_ties + s_others), %1) * @pow2(%16)',
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
