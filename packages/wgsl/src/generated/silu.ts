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
    '-select(select(%19, -%19, (%5 < #F(0.0))), #F(0.0), %14)',
    '@rounded(select(#F(0.0), %20, (%9 == %10)) - %11 * 1.4286068e-6, %0)',
    '%12 + %21',
    '%13 + (%12 - (%13 - 1.0) + (%21 + %22 * %22 * (%22 * (%22 * (%22 * (%22 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))',
    'round(%11 * 0.5)',
    '@pow2(%24)',
    '@pow2(%11 - %24)',
    '%23 * %25 * %26',
    '1.0 + %27',
    'select(%11, #F(0.0), %6)',
    'round(0.5 * %29)',
    '@pow2(%30)',
    '@pow2(%29 - %30)',
    '%20 + (1.2784646 - %8) - 1.29792825e-8',
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
    '@rounded(%9 + 1.2784646, %0)',
    '@rounded(-1.29792825e-8 + %44, %0)',
    '@rounded(%45 - %44, %0)',
    '@rounded(%44 - 1.2784646, %0)',
    '@rounded(select(#F(0.0), %44 - (%45 - %46) + (-1.29792825e-8 - %46) + (%20 + (1.2784646 - (%44 - %47) + (%9 - %47)) - 1.1257466e-16), (%33 == %34)) - 1.4286068e-6 * %35, %0)',
    '%41 + %48',
    '%43 + (%42 - (%43 - %40) + %39 * (%38 * (%48 + %49 * %49 * (0.5 + %49 * (%49 * (%49 * (%49 * (%49 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667)))))',
    '%23 * (%27 + 2.0)',
    '%23 * (%33 + 0.27846456 * (%50 * select(#F(1.0), #F(2.0), (#F(127.0) < %35)))) / (1.0 + %26 * (%25 * %51))',
    'select(#F(0.0), @fromBits(0x7f800000u), ($beta == #F(0.0)))',
    'select(x / 2.0, #F(0.0), %14)',
    '%11 - 2.0',
    'round(0.5 * %55)',
  ],
  roots: {
    value: 'select(select(select(select(%23 * select(x, x * 0.0, %14) / %28, x / %28, %6) * %31 * %32, select(@fromBits(0xff800000u), @fromBits(0x80000000u), %4), %3), select(@fromBits(0x7f800000u), #F(0.0), %2), %1), x, %0)',
    derivative: 'select(select(select(%32 * (%31 * select(%52, 1.0 - %26 * (%25 * %52), %6)), select(select(#F(0.5), #F(1.0), %2), @fromBits(0x80000000u), %4), %3), select(select(#F(0.5), @fromBits(0x80000000u), %2), #F(1.0), %4), %1), x, %0)',
    derivative_beta: 'select(select(select(%26 * (%25 * (%23 * (%54 * %54) / (0.25 + %51 * @pow2(%56) * @pow2(%55 - %56)))), %53, %3), %53, %1), x, %0)',
  },
});
