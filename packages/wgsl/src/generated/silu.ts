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
    '(#F(0.0) <= %5)',
    'abs(%5)',
    '@min(%7, #F(3000.0))',
    '-%8',
    '@min(@max(%9, #F(-160.0)), #F(160.0))',
    'round(%10 * 1.442695)',
    '@rounded(%10 - %11 * 0.69314575, %0)',
    '@rounded(1.0 + %12, %0)',
    '(#F(3000.0) < %7)',
    '@highPart($beta)',
    '@highPart(x)',
    'x - %16',
    '$beta - %15',
    '%15 * %16 - %5 + %15 * %17 + %16 * %18 + %17 * %18',
    'select(select(%19, -%19, (%5 < #F(0.0))), #F(0.0), %14)',
    '-%20',
    '@rounded(select(#F(0.0), %21, (%9 == %10)) - %11 * 1.4286068e-6, %0)',
    '%12 + %22',
    '%13 + (%12 - (%13 - 1.0) + (%22 + %23 * %23 * (%23 * (%23 * (%23 * (%23 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))',
    'round(%11 * 0.5)',
    '@pow2(%25)',
    '@pow2(%11 - %25)',
    '%24 * %26 * %27',
    '1.0 + %28',
    'select(%11, #F(0.0), %6)',
    'round(0.5 * %30)',
    '@pow2(%31)',
    '@pow2(%30 - %31)',
    '@min(%8, #F(2.5))',
    '-select(#F(0.0), %20, (%8 == %34))',
    '1.2784646 - %34 + %35 - 1.29792825e-8',
    '@min(@max(%36, #F(-30.0)), #F(89.0))',
    'round(1.442695 * %37)',
    '@min(%38, #F(127.0))',
    'round(0.5 * %39)',
    '@pow2(%40)',
    '@pow2(%39 - %40)',
    '@rounded(%41 * %42 - 1.0, %0)',
    '@rounded(%37 - 0.69314575 * %38, %0)',
    '@rounded(%42 * (%41 * %44), %0)',
    '@rounded(%43 + %45, %0)',
    '-%34',
    '@rounded(1.2784646 + %47, %0)',
    '@rounded(-1.29792825e-8 + %48, %0)',
    '@rounded(%49 - %48, %0)',
    '@rounded(%48 - 1.2784646, %0)',
    '@rounded(select(#F(0.0), %48 - (%49 - %50) + (-1.29792825e-8 - %50) + (%35 + (1.2784646 - (%48 - %51) + (%47 - %51)) - 1.1257466e-16), (%36 == %37)) - 1.4286068e-6 * %38, %0)',
    '%44 + %52',
    '%46 + (%45 - (%46 - %43) + %42 * (%41 * (%52 + %53 * %53 * (0.5 + %53 * (%53 * (%53 * (%53 * (%53 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667)))))',
    '%24 * (%28 + 2.0)',
    '%24 * select(%36 + 0.27846456 * (%54 * select(#F(1.0), #F(2.0), (#F(127.0) < %38))), %28 + (%21 + (1.0 - %8)), (#F(2.5) < %8)) / (1.0 + %27 * (%26 * %55))',
    'select(#F(0.0), @fromBits(0x7f800000u), ($beta == #F(0.0)))',
    'select(x / 2.0, #F(0.0), %14)',
    '%11 - 2.0',
    'round(0.5 * %59)',
    'select(select(%27 * (%26 * (%24 * (%58 * %58) / (0.25 + %55 * @pow2(%60) * @pow2(%59 - %60)))), %57, %3), %57, %1)',
  ],
  roots: {
    value: 'select(select(select(select(%24 * select(x, x * 0.0, %14) / %29, x / %29, %6) * %32 * %33, select(@fromBits(0xff800000u), @fromBits(0x80000000u), %4), %3), select(@fromBits(0x7f800000u), #F(0.0), %2), %1), x, %0)',
    derivative: 'select(select(select(%33 * (%32 * select(%56, 1.0 - %27 * (%26 * %56), %6)), select(select(#F(0.5), #F(1.0), %2), @fromBits(0x80000000u), %4), %3), select(select(#F(0.5), @fromBits(0x80000000u), %2), #F(1.0), %4), %1), x, %0)',
    derivative_beta: 'select(%61, x, %0)',
    term_beta: 'select(select(select(%61 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
