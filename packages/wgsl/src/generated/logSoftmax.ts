// Generated from spec/reductions/logSoftmax.ts by npm run generate. Do not edit.
import { type NoParameters, type Reduction, type RowOptions, reduction } from '../descriptor.js';

/**
 * Logarithms of the softmax of a row.
 *
 * Entry i of a row: `row[i] - log(sum(exp(x) for x in row))`
 *
 * Source: Bridle 1990, NATO ASI Series F68:227-236; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469
 */
export const logSoftmax: Reduction<'logSoftmax', NoParameters, RowOptions> = /* @__PURE__ */ reduction({
  name: 'logSoftmax',
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
          's_peak * 0.5',
          '@min(@max(%1, #F(-1.7014118e38)), #F(1.7014118e38))',
          'select(#F(0.0), %2, (#F(112.0) < abs(%2)))',
          '@min(@max(x * 0.5 - %3, #F(-168.0)), #F(112.0))',
          '@nearest(%4 * 2.88539, %0)',
          '@rounded(%4 - %5 * 0.34657288 - %5 * 7.143034e-7, %0)',
        ],
        of: 'select(#F(0.0), @pow2(@min(@max(%5 - @nearest(2.88539 * @min(@max(%1 - %3, #F(-168.0)), #F(112.0)), %0), #F(-170.0)), #F(0.0)) + 64.0) * (%6 * (2.0 + %6 * (2.0 + %6 * (%6 * (%6 * (%6 * 0.08902889 + 0.2676191) + 0.66666734) + 1.3333262))) + 1.0), (x < s_peak))',
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
      's_peak * 0.5',
      '@min(@max(%1, #F(-1.7014118e38)), #F(1.7014118e38))',
      '@min(@max(%1 - select(#F(0.0), %2, (#F(112.0) < abs(%2))), #F(-168.0)), #F(112.0))',
      '@nearest(2.88539 * %3, %0)',
      '@rounded(%3 - %4 * 0.34657288 - %4 * 7.143034e-7, %0)',
      '@rounded(@pow2(64.0 + @min(@max(%4 - %4, #F(-170.0)), #F(0.0))) * (1.0 + %5 * (2.0 + %5 * (2.0 + %5 * (1.3333262 + %5 * (0.66666734 + %5 * (0.2676191 + %5 * 0.08902889)))))), %0)',
      '@rounded(s_others / %6, %0)',
      '@rounded(s_ties - 1.0, %0)',
      '@rounded(%7 + %8, %0)',
      '@min(%9, #F(1.0))',
      '@rounded(%9 - %7, %0)',
      '@rounded(%6 * %7, %0)',
      '@highPart(%7)',
      '@highPart(%6)',
      '%6 - %14',
      '%7 - %13',
      '@rounded(%8 - s_ties, %0)',
      '@min(%10, #F(1.0))',
      '@rounded(%18 - 0.5, %0)',
      '%19 * (%19 * (%19 * (%19 * (%19 * (%19 * (%19 * (%19 * 0.0033657004 - 0.0052716937) + 0.0066801393) - 0.011565919) + 0.02058377) - 0.036637366) + 0.067686714) - 0.13260888) + 0.28852713',
      '1.0 + @max(%9, #F(1.0))',
      '@significandOf(%21)',
      '(#F(1.4142135) < %22)',
      '@exponentOf(%21) + select(#F(0.0), #F(1.0), %23)',
      '@rounded(select(%22, 0.5 * %22, %23) - 1.0, %0)',
      '%25 * %25',
      '%25 * (%25 * (%25 * (%25 * (%25 * (%25 * (%25 * (%25 * 0.07341387 - 0.11662561) + 0.11632339) - 0.12396162) + 0.14251375) - 0.16669184) + 0.2000068) - 0.2499998) + 0.3333333',
      'select(x - s_peak, #F(0.0), (x == s_peak)) - select(@fromBits(0x7fc00000u), select(select(%21, 0.69314575 * %24 + (%25 + (%25 * %26 * %27 + %24 * 1.4286068e-6 - 0.5 * %26)), (%21 <= #F(3.4028234663852886e38))), %10 + (select(#F(0.0), %7 - (%9 - %11) + (%8 - %11) + ((s_others - %12 - (%13 * %14 - %12 + %13 * %15 + %14 * %16 + %15 * %16)) / %6 + (s_ties - (%8 - %17) + (-1.0 - %17))), (%9 == %10)) * (1.0 - 0.5 * %18) - %10 * (%19 * %20 + 0.18906978)), (%7 + (s_ties - 1.0) <= #F(1.0))), (select(-s_peak, abs(s_peak), (#F(1.0) < s_ties)) < @fromBits(0x7f800000u)))',
    ],
    value: 'select(select(select(select(%28, s_ties, @isNaN(s_ties)), s_others, @isNaN(s_others)), s_peak, @isNaN(s_peak)), x, %0)',
  },
  backward: {
    stages: [
      {
        name: 'total',
        reduce: 'sum',
        lines: [],
        of: 'dy',
      },
    ],
    lines: [
      '@isNaN(x)',
      '@min(@max(@max(x, #F(-3000.0)), #F(-160.0)), #F(160.0))',
      '@nearest(%1 * 1.442695, %0)',
      '@rounded(%1 - 0.69314575 * %2, %0)',
      '@rounded(1.0 + %3, %0)',
      '-(%2 * 1.4286068e-6)',
      '%3 + %5',
      '@nearest(%2 * 0.5, %0)',
      'dy - s_total * (%4 + (%3 - (%4 - 1.0) + (%5 + %6 * %6 * (0.5 + %6 * (%6 * (%6 * (%6 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))) * @pow2(%7) * @pow2(%2 - %7)',
    ],
    value: 'select(select(select(%8, s_total, @isNaN(s_total)), dy, @isNaN(dy)), x, %0)',
  },
});
