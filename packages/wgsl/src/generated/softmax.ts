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
          '0.5 * s_peak',
          '@min(@max(%1, #F(-1.7014118e38)), #F(1.7014118e38))',
          'select(#F(0.0), %2, (#F(112.0) < abs(%2)))',
          '@min(@max(x * 0.5 - %3, #F(-168.0)), #F(112.0))',
          '@nearest(%4 * 2.88539, %0)',
          '@rounded(%4 - %5 * 0.34657288 - %5 * 7.143034e-7, %0)',
        ],
        of: '@pow2(@min(@max(%5 - @nearest(2.88539 * @min(@max(%1 - %3, #F(-168.0)), #F(112.0)), %0), #F(-170.0)), #F(0.0)) + 64.0) * (%6 * (2.0 + %6 * (2.0 + %6 * (%6 * (%6 * (%6 * 0.08902889 + 0.2676191) + 0.66666734) + 1.3333262))) + 1.0)',
      },
    ],
    lines: [
      '@isNaN(x)',
      '0.5 * s_peak',
      '@min(@max(%1, #F(-1.7014118e38)), #F(1.7014118e38))',
      'select(#F(0.0), %2, (#F(112.0) < abs(%2)))',
      '@min(@max(x * 0.5 - %3, #F(-168.0)), #F(112.0))',
      '@nearest(%4 * 2.88539, %0)',
      '@rounded(%4 - %5 * 0.34657288 - %5 * 7.143034e-7, %0)',
      'select(select(@pow2(@min(@max(%5 - @nearest(2.88539 * @min(@max(%1 - %3, #F(-168.0)), #F(112.0)), %0), #F(-170.0)), #F(0.0)) + 64.0) * (%6 * (2.0 + %6 * (2.0 + %6 * (%6 * (%6 * (%6 * 0.08902889 + 0.2676191) + 0.66666734) + 1.3333262))) + 1.0) * select(@fromBits(0x7fc00000u), 1.0 / s_total, (select(-s_peak, abs(s_peak), (#F(27670116000000000000.0) < s_total)) < @fromBits(0x7f800000u))), s_total, @isNaN(s_total)), s_peak, @isNaN(s_peak))',
    ],
    value: 'select(%7, x, %0)',
    kept: {
    lines: [],
    value: 'select(select(select(kept * select(@fromBits(0x7fc00000u), 1.0 / s_total, (select(-s_peak, abs(s_peak), (#F(27670116000000000000.0) < s_total)) < @fromBits(0x7f800000u))), s_total, @isNaN(s_total)), s_peak, @isNaN(s_peak)), kept, @isNaN(kept))',
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
