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
    '12000.0 / select(abs($beta), #F(1.0), ($beta == #F(0.0)))',
    '@min(@max(x, -%1), %1)',
    '@rounded($beta * %2, %0)',
    '-%3',
    '@min(@max(%4, #F(-60.0)), #F(160.0))',
    'round(%5 * 1.442695)',
    '@pow2(-@min(abs(%6), #F(99.0)))',
    '@rounded(1.0 + %7, %0)',
    'select(#F(1.0), %7, (%6 < #F(0.0)))',
    '@rounded(%5 - %6 * 0.69314575, %0)',
    '@rounded(%9 * %10, %0)',
    '@rounded(%8 + %11, %0)',
    '@highPart($beta)',
    '@highPart(%2)',
    '%2 - %14',
    '$beta - %13',
    '%13 * %14 - %3 + %13 * %15 + %14 * %16 + %15 * %16',
    '-%17',
    '@rounded(select(#F(0.0), %18, (%4 == %5)) - %6 * 1.4286068e-6, %0)',
    '%10 + %19',
    '-@max(%6, #F(0.0))',
    'round(0.5 * %21)',
    'select(x, x * 0.0, (%3 < #F(-3000.0))) / (%12 + (%11 - (%12 - %8) + (%7 - (%8 - 1.0)) + %9 * (%19 + %20 * %20 * (%20 * (%20 * (%20 * (%20 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))) * @pow2(%22) * @pow2(%21 - %22)',
    '(#F(0.0) <= %3)',
    'abs(%3)',
    '-%25',
    '@min(@max(%26, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %27)',
    'round(0.5 * %28)',
    '@pow2(%28 - %29)',
    '@pow2(%29)',
    '@rounded(%27 - 0.69314575 * %28, %0)',
    '@rounded(1.0 + %32, %0)',
    'select(%17, %18, (%3 < #F(0.0)))',
    '-%34',
    '@rounded(select(#F(0.0), %35, (%26 == %27)) - 1.4286068e-6 * %28, %0)',
    '%32 + %36',
    '%33 + (%32 - (%33 - 1.0) + (%36 + %37 * %37 * (0.5 + %37 * (0.16666578 + %37 * (0.04166671 + %37 * (0.008363097 + 0.0013910764 * %37))))))',
    '%30 * (%31 * %38)',
    '@min(%25, #F(2.5))',
    '-select(#F(0.0), %34, (%25 == %40))',
    '1.2784646 - %40 + %41 - 1.29792825e-8',
    '@min(@max(%42, #F(-30.0)), #F(89.0))',
    'round(1.442695 * %43)',
    '@pow2(@min(%44, #F(127.0)))',
    '@rounded(%45 - 1.0, %0)',
    '@rounded(%43 - 0.69314575 * %44, %0)',
    '@rounded(%45 * %47, %0)',
    '@rounded(%46 + %48, %0)',
    '-%40',
    '@rounded(1.2784646 + %50, %0)',
    '@rounded(-1.29792825e-8 + %51, %0)',
    '@rounded(%52 - %51, %0)',
    '@rounded(%51 - 1.2784646, %0)',
    '@rounded(select(#F(0.0), %51 - (%52 - %53) + (-1.29792825e-8 - %53) + (%41 + (1.2784646 - (%51 - %54) + (%50 - %54)) - 1.1257466e-16), (%42 == %43)) - 1.4286068e-6 * %44, %0)',
    '%47 + %55',
    '(%49 + (%48 - (%49 - %46) + %45 * (%55 + %56 * %56 * (0.5 + %56 * (%56 * (%56 * (%56 * (%56 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667))))) * select(#F(1.0), #F(2.0), (#F(127.0) < %44))',
    '%38 * (%39 + 2.0)',
    '%38 * select(%42 + 0.27846456 * %57, %35 + (1.0 - %25) + %39, (#F(2.5) < %25)) / (1.0 + %30 * (%31 * %58))',
    'select(%28, #F(0.0), %24)',
    'round(0.5 * %60)',
    'select(x / 2.0, #F(0.0), (#F(3000.0) < %25))',
    '%28 - 2.0',
    'round(0.5 * %63)',
    '%30 * (%31 * (%38 * (%62 * %62) / (0.25 + %58 * @pow2(%64) * @pow2(%63 - %64))))',
  ],
  roots: {
    value: 'select(select(select(%23, select(@fromBits(0xff800000u), @fromBits(0x80000000u), (#F(0.0) < $beta)), @isBits(x, 0xff800000u)), select(@fromBits(0x7f800000u), #F(0.0), ($beta < #F(0.0))), @isBits(x, 0x7f800000u)), x, %0)',
    derivative: 'select(select(%59, 1.0 - %30 * (%31 * %59), %24) * @pow2(%61) * @pow2(%60 - %61), x, %0)',
    derivative_beta: 'select(%65, x, %0)',
    term_beta: 'select(select(select(%65 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
