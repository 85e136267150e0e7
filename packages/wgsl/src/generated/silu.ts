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
    '(#F(0.0) <= %3)',
    'abs(%3)',
    '-%5',
    '@min(@max(%6, #F(-160.0)), #F(160.0))',
    'round(%7 * 1.442695)',
    '@rounded(%7 - %8 * 0.69314575, %0)',
    '@rounded(1.0 + %9, %0)',
    '@highPart($beta)',
    '@highPart(%2)',
    '%2 - %12',
    '$beta - %11',
    '%11 * %12 - %3 + %11 * %13 + %12 * %14 + %13 * %14',
    'select(%15, -%15, (%3 < #F(0.0)))',
    '-%16',
    '@rounded(select(#F(0.0), %17, (%6 == %7)) - %8 * 1.4286068e-6, %0)',
    '%9 + %18',
    '%10 + (%9 - (%10 - 1.0) + (%18 + %19 * %19 * (%19 * (%19 * (%19 * (%19 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))',
    'round(%8 * 0.5)',
    '@pow2(%21)',
    '@pow2(%8 - %21)',
    '%20 * %22 * %23',
    '1.0 + %24',
    '(#F(3000.0) < %5)',
    'select(%8, #F(0.0), %4)',
    'round(0.5 * %27)',
    '@pow2(%28)',
    '@pow2(%27 - %28)',
    '@min(%5, #F(2.5))',
    '-select(#F(0.0), %16, (%5 == %31))',
    '1.2784646 - %31 + %32 - 1.29792825e-8',
    '@min(@max(%33, #F(-30.0)), #F(89.0))',
    'round(1.442695 * %34)',
    '@min(%35, #F(127.0))',
    'round(0.5 * %36)',
    '@pow2(%37)',
    '@pow2(%36 - %37)',
    '@rounded(%38 * %39 - 1.0, %0)',
    '@rounded(%34 - 0.69314575 * %35, %0)',
    '@rounded(%39 * (%38 * %41), %0)',
    '@rounded(%40 + %42, %0)',
    '-%31',
    '@rounded(1.2784646 + %44, %0)',
    '@rounded(-1.29792825e-8 + %45, %0)',
    '@rounded(%46 - %45, %0)',
    '@rounded(%45 - 1.2784646, %0)',
    '@rounded(select(#F(0.0), %45 - (%46 - %47) + (-1.29792825e-8 - %47) + (%32 + (1.2784646 - (%45 - %48) + (%44 - %48)) - 1.1257466e-16), (%33 == %34)) - 1.4286068e-6 * %35, %0)',
    '%41 + %49',
    '%43 + (%42 - (%43 - %40) + %39 * (%38 * (%49 + %50 * %50 * (0.5 + %50 * (%50 * (%50 * (%50 * (%50 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667)))))',
    '%20 * (%24 + 2.0)',
    '%20 * select(%33 + 0.27846456 * (%51 * select(#F(1.0), #F(2.0), (#F(127.0) < %35))), %24 + (%17 + (1.0 - %5)), (#F(2.5) < %5)) / (1.0 + %23 * (%22 * %52))',
    'select(x / 2.0, #F(0.0), %26)',
    '%8 - 2.0',
    'round(0.5 * %55)',
  ],
  roots: {
    value: 'select(select(select(select(%20 * select(x, x * 0.0, %26) / %25, x / %25, %4) * %29 * %30, select(@fromBits(0xff800000u), @fromBits(0x80000000u), (#F(0.0) < $beta)), @isBits(x, 0xff800000u)), select(@fromBits(0x7f800000u), #F(0.0), ($beta < #F(0.0))), @isBits(x, 0x7f800000u)), x, %0)',
    derivative: 'select(%30 * (%29 * select(%53, 1.0 - %23 * (%22 * %53), %4)), x, %0)',
    derivative_beta: 'select(%23 * (%22 * (%20 * (%54 * %54) / (0.25 + %52 * @pow2(%56) * @pow2(%55 - %56)))), x, %0)',
  },
});
