// Generated from spec/activations/silu.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, activation } from '../descriptor.js';

/** Parameters of silu. */
export interface SiluParameters {
  /** Sharpness of the gate: finite, else a RangeError. Default 1. */
  readonly beta?: number;
}

/**
 * Sigmoid linear unit, also known as swish: the input, weighted by the sigmoid of beta times the input.
 *
 * `x * sigmoid(beta * x)`
 *
 * Source: Elfwing, Uchibe and Doya 2017, arXiv:1702.03118; with beta: Ramachandran, Zoph and Le 2017, arXiv:1710.05941
 */
export const silu: Activation<'silu', SiluParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'silu',
  rules: { beta: [1, 'be finite'] },
  lines: [
    '@isNaN(x)',
    '@isBits(x, 0x7f800000u)',
    '($beta < #F(0.0))',
    '@isBits(x, 0xff800000u)',
    '(#F(0.0) < $beta)',
    '@rounded(x * $beta, %0)',
    '-%5',
    '@min(@max(%6, #F(-60.0)), #F(160.0))',
    'round(%7 * 1.442695)',
    '@pow2(-@min(abs(%8), #F(99.0)))',
    '@rounded(1.0 + %9, %0)',
    'select(#F(1.0), %9, (%8 < #F(0.0)))',
    '@rounded(%7 - %8 * 0.69314575, %0)',
    '@rounded(%11 * %12, %0)',
    '@rounded(%10 + %13, %0)',
    '@highPart($beta)',
    '@highPart(x)',
    'x - %16',
    '$beta - %15',
    '%15 * %16 - %5 + %15 * %17 + %16 * %18 + %17 * %18',
    '-%19',
    '@rounded(select(#F(0.0), %20, (%6 == %7)) - %8 * 1.4286068e-6, %0)',
    '%12 + %21',
    '-@max(%8, #F(0.0))',
    'round(0.5 * %23)',
    'select(x, x * 0.0, (%5 < #F(-3000.0))) / (%14 + (%13 - (%14 - %10) + (%9 - (%10 - 1.0)) + %11 * (%21 + %22 * %22 * (%22 * (%22 * (%22 * (%22 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))) * @pow2(%24) * @pow2(%23 - %24)',
    '(#F(0.0) <= %5)',
    'abs(%5)',
    '@min(%27, #F(3000.0))',
    '-%28',
    '@min(@max(%29, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %30)',
    'round(0.5 * %31)',
    '@pow2(%31 - %32)',
    '@pow2(%32)',
    '@rounded(%30 - 0.69314575 * %31, %0)',
    '@rounded(1.0 + %35, %0)',
    '(#F(3000.0) < %27)',
    'select(select(%19, %20, (%5 < #F(0.0))), #F(0.0), %37)',
    '-%38',
    '@rounded(select(#F(0.0), %39, (%29 == %30)) - 1.4286068e-6 * %31, %0)',
    '%35 + %40',
    '%36 + (%35 - (%36 - 1.0) + (%40 + %41 * %41 * (0.5 + %41 * (0.16666578 + %41 * (0.04166671 + %41 * (0.008363097 + 0.0013910764 * %41))))))',
    '%33 * (%34 * %42)',
    '@min(%28, #F(2.5))',
    '-select(#F(0.0), %38, (%28 == %44))',
    '1.2784646 - %44 + %45 - 1.29792825e-8',
    '@min(@max(%46, #F(-30.0)), #F(89.0))',
    'round(1.442695 * %47)',
    '@pow2(@min(%48, #F(127.0)))',
    '@rounded(%49 - 1.0, %0)',
    '@rounded(%47 - 0.69314575 * %48, %0)',
    '@rounded(%49 * %51, %0)',
    '@rounded(%50 + %52, %0)',
    '-%44',
    '@rounded(1.2784646 + %54, %0)',
    '@rounded(-1.29792825e-8 + %55, %0)',
    '@rounded(%56 - %55, %0)',
    '@rounded(%55 - 1.2784646, %0)',
    '@rounded(select(#F(0.0), %55 - (%56 - %57) + (-1.29792825e-8 - %57) + (%45 + (1.2784646 - (%55 - %58) + (%54 - %58)) - 1.1257466e-16), (%46 == %47)) - 1.4286068e-6 * %48, %0)',
    '%51 + %59',
    '(%53 + (%52 - (%53 - %50) + %49 * (%59 + %60 * %60 * (0.5 + %60 * (%60 * (%60 * (%60 * (%60 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667))))) * select(#F(1.0), #F(2.0), (#F(127.0) < %48))',
    '%42 * (%43 + 2.0)',
    '%42 * select(%46 + 0.27846456 * %61, %39 + (1.0 - %28) + %43, (#F(2.5) < %28)) / (1.0 + %33 * (%34 * %62))',
    'select(%31, #F(0.0), %26)',
    'round(0.5 * %64)',
    'select(#F(0.0), @fromBits(0x7f800000u), ($beta == #F(0.0)))',
    'select(x / 2.0, #F(0.0), %37)',
    '%31 - 2.0',
    'round(0.5 * %68)',
    'select(select(%33 * (%34 * (%42 * (%67 * %67) / (0.25 + %62 * @pow2(%69) * @pow2(%68 - %69)))), %66, %3), %66, %1)',
  ],
  roots: {
    value: 'select(select(select(%25, select(@fromBits(0xff800000u), @fromBits(0x80000000u), %4), %3), select(@fromBits(0x7f800000u), #F(0.0), %2), %1), x, %0)',
    derivative: 'select(select(select(select(%63, 1.0 - %33 * (%34 * %63), %26) * @pow2(%65) * @pow2(%64 - %65), select(select(#F(0.5), #F(1.0), %2), @fromBits(0x80000000u), %4), %3), select(select(#F(0.5), @fromBits(0x80000000u), %2), #F(1.0), %4), %1), x, %0)',
    derivative_beta: 'select(%70, x, %0)',
    term_beta: 'select(select(select(%70 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
