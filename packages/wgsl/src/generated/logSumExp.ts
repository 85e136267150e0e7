// Generated from spec/reductions/logSumExp.ts by npm run generate. Do not edit.
import { type NoParameters, type Reduction, type RowOptions, reduction } from '../descriptor.js';

/**
 * Logarithm of the sum of the exponentials of a row: a smooth maximum.
 *
 * Entry i of a row: `log(sum(exp(x) for x in row))`
 *
 * Source: Calafiore, Gaubert and Possieri 2018, arXiv:1806.07850; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469
 */
export const logSumExp: Reduction<'logSumExp', NoParameters, RowOptions> = /* @__PURE__ */ reduction({
  name: 'logSumExp',
  rules: {},
  output: 'one',
  backwardFrom: 'inputs',
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
      '@isNaN(s_peak)',
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
      'select(s_peak + select(select(%21, 0.69314575 * %24 + (%25 + (%25 * %26 * %27 + %24 * 1.4286068e-6 - 0.5 * %26)), (%21 <= #F(3.4028234663852886e38))), %10 + (select(#F(0.0), %7 - (%9 - %11) + (%8 - %11) + ((s_others - %12 - (%13 * %14 - %12 + %13 * %15 + %14 * %16 + %15 * %16)) / %6 + (s_ties - (%8 - %17) + (-1.0 - %17))), (%9 == %10)) * (1.0 - 0.5 * %18) - %10 * (%19 * %20 + 0.18906978)), (%7 + (s_ties - 1.0) <= #F(1.0))), s_ties, @isNaN(s_ties))',
    ],
    value: 'select(select(%28, s_others, @isNaN(s_others)), s_peak, %0)',
  },
  backward: {
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
      'select(#F(1.0), #F(5.421011e-20), (abs(dy) < #F(1.0)))',
      'select(@pow2(@min(@max(%5 - @nearest(2.88539 * @min(@max(%1 - %3, #F(-168.0)), #F(112.0)), %0), #F(-170.0)), #F(0.0)) + 64.0) * (%6 * (2.0 + %6 * (2.0 + %6 * (%6 * (%6 * (%6 * 0.08902889 + 0.2676191) + 0.66666734) + 1.3333262))) + 1.0) * %7 * select(@fromBits(0x7fc00000u), dy * (1.0 / s_total / %7), (select(-s_peak, abs(s_peak), (#F(27670116000000000000.0) < s_total)) < @fromBits(0x7f800000u))), s_total, @isNaN(s_total))',
    ],
    value: 'select(select(select(%8, s_peak, @isNaN(s_peak)), dy, @isNaN(dy)), x, %0)',
  },
});
