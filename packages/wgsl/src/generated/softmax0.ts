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
          '(#F(0.0) < s_peak)',
          '@max(0.0 - s_peak, #F(-3000.0))',
          '@min(@max(%15, #F(-160.0)), #F(160.0))',
          'round(1.442695 * %16)',
          '@rounded(%16 - 0.69314575 * %17, %0)',
          '@rounded(1.0 + %18, %0)',
          '@rounded(s_peak + %7, %0)',
          '@rounded(select(#F(0.0), select(%20 + (0.0 - %20), #F(0.0), (%7 < #F(-3000.0))), (%15 == %16)) - 1.4286068e-6 * %17, %0)',
          '%18 + %21',
          'select(#F(0.0), %17, %14)',
          'round(0.5 * %23)',
        ],
        of: 'select(#F(0.0), %6 + (%5 - (%6 - 1.0) + (%10 + %11 * %11 * (%11 * (%11 * (%11 * (%11 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5))), %1) * @pow2(%13) * @pow2(%12 - %13)',
        zero: 'select(#F(0.0), %19 + (%18 - (%19 - 1.0) + (%21 + %22 * %22 * (0.5 + %22 * (0.16666578 + %22 * (0.04166671 + %22 * (0.008363097 + 0.0013910764 * %22)))))), %14) * @pow2(%24) * @pow2(%23 - %24)',
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
