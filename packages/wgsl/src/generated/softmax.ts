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
          '@min(@max(s_peak * 0.5, #F(-1.7014118e38)), #F(1.7014118e38))',
          '@max(x * 0.5, %2 - @max(#F(80.0), abs(%2) * 9.536743e-7))',
          '@rounded(%3 - %2, %0)',
          '@min(@max(select(#F(0.0), %4, %1), #F(-64.0)), #F(0.0))',
          '@nearest(%5 * 2.88539, %0)',
          '@rounded(%4 - %3, %0)',
          '@max(@min(%5 - %6 * 0.34657288 + (select(#F(0.0), %3 - (%4 - %7) + (-%2 - %7), %1) - %6 * 7.143034e-7), #F(0.25)), #F(-0.25))',
        ],
        of: '@pow2(64.0 + %6) * (%8 * (2.0 + %8 * (2.0 + %8 * (%8 * (%8 * (%8 * 0.08902889 + 0.2676191) + 0.66666734) + 1.3333262))) + 1.0)',
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
