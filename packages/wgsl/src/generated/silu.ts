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
    'select(%17, %18, (%3 < #F(0.0)))',
    '(abs(%25 - 1.25 + %26) < #F(0.35))',
    '-%25',
    '@min(@max(%28, #F(-1.65)), #F(-0.9))',
    '%29 + 1.2784646',
    '1.25 + %29',
    '-%26',
    '@min(@max(%28, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %33)',
    '@rounded(%33 - 0.69314575 * %34, %0)',
    '@rounded(1.0 + %35, %0)',
    '@rounded(select(#F(0.0), %32, (%28 == %33)) - 1.4286068e-6 * %34, %0)',
    '%35 + %37',
    'round(0.5 * %34)',
    '1.0 - %25 + (%32 + (%36 + (%35 - (%36 - 1.0) + (%37 + %38 * %38 * (0.5 + %38 * (0.16666578 + %38 * (0.04166671 + %38 * (0.008363097 + 0.0013910764 * %38))))))) * @pow2(%39) * @pow2(%34 - %39))',
    '@min(@max(%25, #F(0.0)), #F(160.0))',
    'round(1.442695 * %41)',
    '@pow2(-@min(%42, #F(60.0)))',
    '@rounded(%43 * (%43 + 2.0), %0)',
    '@rounded(1.0 + %44, %0)',
    '@rounded(%41 - 0.69314575 * %42, %0)',
    '@rounded(%45 + %46, %0)',
    '@rounded(select(#F(0.0), %26, (%25 == %41)) - 1.4286068e-6 * %42, %0)',
    '%43 * %43',
    '%46 + %48',
    '%50 * %50',
    '%47 + (%46 - (%47 - %45) + (%44 - (%45 - 1.0)) + (%48 - %49 * %50 + %51 * ((1.0 + %49) * (0.5 + %51 * (0.04166671 + 0.0013910764 * %51)) + %50 * (1.0 - %49) * (0.16666578 + 0.008363097 * %51))))',
    'select(%40 / %52, 0.25 * %30 + (%30 * (%31 * (%31 * (%31 * (%31 * (%31 * (%31 * 7.81348e-4 + 3.043354e-4) - 0.006570431) - 0.015975922) + 0.01754247) + 0.14768575) - 0.027999064) + 0.2178117 * (select(#F(0.0), %32, (%28 == %29)) - 1.29792825e-8)), %27)',
    '@rounded(%42 - 1.0, %0)',
    'select(-(1.0 + %54), #F(0.0), %27)',
    'round(0.5 * %55)',
    'select(%55, #F(0.0), %24)',
    'round(0.5 * %57)',
    'select(x / 2.0, #F(0.0), (#F(3000.0) < %25))',
    '-(%54 - 1.0)',
    'round(0.5 * %60)',
    '%59 * (%59 / %52) * @pow2(%61) * @pow2(%60 - %61)',
  ],
  roots: {
    value: 'select(select(select(%23, select(@fromBits(0xff800000u), @fromBits(0x80000000u), (#F(0.0) < $beta)), @isBits(x, 0xff800000u)), select(@fromBits(0x7f800000u), #F(0.0), ($beta < #F(0.0))), @isBits(x, 0x7f800000u)), x, %0)',
    derivative: 'select(select(%53, 1.0 - %53 * @pow2(%56) * @pow2(%55 - %56), %24) * @pow2(%58) * @pow2(%57 - %58), x, %0)',
    derivative_beta: 'select(%62, x, %0)',
    term_beta: 'select(select(select(%62 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
