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
        ],
        of: 'select(#F(0.0), %8 + (%7 - (%8 - 1.0) + (%12 + %13 * %13 * (0.5 + %13 * (%13 * (%13 * (%13 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578)))), %1) * @pow2(%15) * @pow2(%14 - %15)',
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
      '@rounded(s_ties - 1.0, %0)',
      '@rounded(s_others + %1, %0)',
      '@min(%2, #F(1.0))',
      '@rounded(%1 - s_ties, %0)',
      '@rounded(%2 - s_others, %0)',
      '@min(%3, #F(1.0))',
      '@rounded(%6 - 0.5, %0)',
      '%7 * (%7 * (%7 * (%7 * (%7 * (%7 * (%7 * (%7 * 0.0033657004 - 0.0052716937) + 0.0066801393) - 0.011565919) + 0.02058377) - 0.036637366) + 0.067686714) - 0.13260888) + 0.28852713',
      '1.0 + @max(%2, #F(1.0))',
      '@significandOf(%9)',
      '(#F(1.4142135) < %10)',
      '@exponentOf(%9) + select(#F(0.0), #F(1.0), %11)',
      '@rounded(select(%10, 0.5 * %10, %11) - 1.0, %0)',
      '%13 * %13',
      '%13 * (%13 * (%13 * (%13 * (%13 * (%13 * (%13 * (%13 * 0.07341387 - 0.11662561) + 0.11632339) - 0.12396162) + 0.14251375) - 0.16669184) + 0.2000068) - 0.2499998) + 0.3333333',
    ],
    value: 'select(select(select(s_peak + select(select(%9, 0.69314575 * %12 + (%13 + (%13 * %14 * %15 + %12 * 1.4286068e-6 - 0.5 * %14)), (%9 <= #F(3.4028234663852886e38))), %3 + (select(#F(0.0), s_ties - (%1 - %4) + (-1.0 - %4) + (s_others - (%2 - %5) + (%1 - %5)), (%2 == %3)) * (1.0 - 0.5 * %6) - %3 * (%7 * %8 + 0.18906978)), (s_others + (s_ties - 1.0) <= #F(1.0))), s_ties, @isNaN(s_ties)), s_others, @isNaN(s_others)), s_peak, %0)',
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
          '(x == s_peak)',
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
          'select(%6, #F(0.0), %1)',
          '@nearest(0.5 * %14, %0)',
        ],
        of: 'select(%8 + (%7 - (%8 - 1.0) + (%12 + %13 * %13 * (0.5 + %13 * (%13 * (%13 * (%13 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578)))), #F(1.0), %1) * @pow2(%15) * @pow2(%14 - %15)',
      },
    ],
    lines: [
      '@isNaN(x)',
      '(select(-s_peak, abs(s_peak), (#F(1.5) < s_total)) < @fromBits(0x7f800000u))',
      '(s_peak == x)',
      '@rounded(x * 0.5, %0)',
      '@rounded(s_peak * 0.5, %0)',
      '2.0 * @max(%3 - %4, #F(-1500.0))',
      '@min(@max(%5, #F(-160.0)), #F(160.0))',
      '@nearest(%6 * 1.442695, %0)',
      '@rounded(%6 - %7 * 0.69314575, %0)',
      '@rounded(1.0 + %8, %0)',
      '-%4',
      '@rounded(%3 + %10, %0)',
      '@rounded(%11 - %3, %0)',
      '@rounded(select(#F(0.0), 2.0 * select(%3 - (%11 - %12) + (%10 - %12), #F(0.0), (%11 < #F(-1500.0))), (%5 == %6)) - %7 * 1.4286068e-6, %0)',
      '%8 + %13',
      'select(@fromBits(0x7fc00000u), dy * select(%9 + (%8 - (%9 - 1.0) + (%13 + %14 * %14 * (0.5 + %14 * (%14 * (%14 * (%14 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578)))), #F(1.0), %2) / s_total, %1)',
      'select(#F(0.0), select(%7, #F(0.0), %2), %1)',
      '@nearest(0.5 * %16, %0)',
    ],
    value: 'select(select(select(select(%15 * @pow2(%17) * @pow2(%16 - %17), s_total, @isNaN(s_total)), s_peak, @isNaN(s_peak)), dy, @isNaN(dy)), x, %0)',
  },
});
