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
        name: 'total',
        reduce: 'sum',
        lines: [
          '@isNaN(s_peak)',
          '(x < s_peak)',
          '@min(@max(s_peak * 0.5, #F(-1.7014118e38)), #F(1.7014118e38))',
          '%2 - @max(#F(80.0), abs(%2) * 9.536743e-7)',
          '@max(x * 0.5, %3)',
          '@rounded(%4 - %2, %0)',
          '@min(@max(select(#F(0.0), %5, %1), #F(-64.0)), #F(0.0))',
          '@nearest(%6 * 2.88539, %0)',
          '@rounded(%5 - %4, %0)',
          '-%2',
          '@max(@min(%6 - %7 * 0.34657288 + (select(#F(0.0), %4 - (%5 - %8) + (%9 - %8), %1) - %7 * 7.143034e-7), #F(0.25)), #F(-0.25))',
          '(#F(0.0) < s_peak)',
          '@max(#F(0.0), %3)',
          '@rounded(%12 - %2, %0)',
          '@min(@max(select(#F(0.0), %13, %11), #F(-64.0)), #F(0.0))',
          '@nearest(2.88539 * %14, %0)',
          '@rounded(%13 - %12, %0)',
          '@max(@min(%14 - 0.34657288 * %15 + (select(#F(0.0), %12 - (%13 - %16) + (%9 - %16), %11) - 7.143034e-7 * %15), #F(0.25)), #F(-0.25))',
        ],
        of: '@pow2(64.0 + %7) * (%10 * (2.0 + %10 * (2.0 + %10 * (%10 * (%10 * (%10 * 0.08902889 + 0.2676191) + 0.66666734) + 1.3333262))) + 1.0)',
        zero: '@pow2(64.0 + %15) * (1.0 + %17 * (2.0 + %17 * (2.0 + %17 * (1.3333262 + %17 * (0.66666734 + %17 * (0.2676191 + 0.08902889 * %17))))))',
      },
    ],
    lines: [
      '@isNaN(s_peak)',
      '(x < s_peak)',
      '@min(@max(s_peak * 0.5, #F(-1.7014118e38)), #F(1.7014118e38))',
      '@max(x * 0.5, %2 - @max(#F(80.0), abs(%2) * 9.536743e-7))',
      '@rounded(%3 - %2, %0)',
      '@min(@max(select(#F(0.0), %4, %1), #F(-64.0)), #F(0.0))',
      '@nearest(%5 * 2.88539, %0)',
      '@rounded(%4 - %3, %0)',
      '@max(@min(%5 - %6 * 0.34657288 + (select(#F(0.0), %3 - (%4 - %7) + (-%2 - %7), %1) - %6 * 7.143034e-7), #F(0.25)), #F(-0.25))',
      'select(select(@fromBits(0x7fc00000u), @pow2(64.0 + %6) * (%8 * (2.0 + %8 * (2.0 + %8 * (%8 * (%8 * (%8 * 0.08902889 + 0.2676191) + 0.66666734) + 1.3333262))) + 1.0) * (1.0 / s_total), (select(-s_peak, abs(s_peak), (#F(27670116000000000000.0) < s_total)) < @fromBits(0x7f800000u))), s_total, @isNaN(s_total))',
    ],
    value: 'select(%9, s_peak, %0)',
    kept: {
    lines: [],
    value: 'select(select(select(select(@fromBits(0x7fc00000u), kept * (1.0 / s_total), (select(-s_peak, abs(s_peak), (#F(27670116000000000000.0) < s_total)) < @fromBits(0x7f800000u))), s_total, @isNaN(s_total)), s_peak, @isNaN(s_peak)), kept, @isNaN(kept))',
    },
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
