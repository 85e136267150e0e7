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
          '0.5 * s_peak',
          '@min(@max(%1, #F(-1.7014118e38)), #F(1.7014118e38))',
          'select(#F(0.0), %2, (#F(112.0) < abs(%2)))',
          '@min(@max(x * 0.5 - %3, #F(-168.0)), #F(112.0))',
          '@nearest(%4 * 2.88539, %0)',
          '@nearest(2.88539 * @min(@max(%1 - %3, #F(-168.0)), #F(112.0)), %0)',
          '@rounded(%4 - %5 * 0.34657288 - %5 * 7.143034e-7, %0)',
          '@min(@max(0.0 - %3, #F(-168.0)), #F(112.0))',
          '@nearest(2.88539 * %8, %0)',
          '@rounded(%8 - 0.34657288 * %9 - 7.143034e-7 * %9, %0)',
        ],
        of: '@pow2(@min(@max(%5 - %6, #F(-170.0)), #F(0.0)) + 64.0) * (%7 * (2.0 + %7 * (2.0 + %7 * (%7 * (%7 * (%7 * 0.08902889 + 0.2676191) + 0.66666734) + 1.3333262))) + 1.0)',
        zero: '@pow2(64.0 + @min(@max(%9 - %6, #F(-170.0)), #F(0.0))) * (1.0 + %10 * (2.0 + %10 * (2.0 + %10 * (1.3333262 + %10 * (0.66666734 + %10 * (0.2676191 + 0.08902889 * %10))))))',
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
