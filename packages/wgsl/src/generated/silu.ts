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
    'select(abs($beta), #F(1.0), ($beta == #F(0.0)))',
    'select(#F(1.0), #F(2.3283064e-10), (#F(3.9614081e28) < abs(%1)))',
    '@rounded(%2 * (12000.0 / @rounded(%1 * %2, %0)), %0)',
    '@min(@max(x, -%3), %3)',
    '@rounded($beta * %4, %0)',
    '-%5',
    '@min(@max(%6, #F(-60.0)), #F(150.0))',
    '@nearest(1.442695 * %7, %0)',
    '@min(%8, #F(110.0))',
    '@highPart($beta)',
    '@highPart(%4)',
    '%4 - %11',
    '$beta - %10',
    '%10 * %11 - %5 + %10 * %12 + %13 * %11 + %13 * %12',
    '-%14',
    '@rounded(%7 - 0.69314575 * %8 + (select(#F(0.0), %15, (%6 == %7)) - 1.4286068e-6 * %8), %0)',
    'abs(%5)',
    '(%5 < #F(0.0))',
    'select(%14, %15, %18)',
    '-%17',
    '@min(@max(%20, #F(-1.55)), #F(-0.79))',
    '@rounded(1.2784646 + %21, %0)',
    '@rounded(1.25 + %21, %0)',
    '0.25 * %22 + (%22 * (-0.027999068 + %23 * (0.14768574 + %23 * (0.017543186 + %23 * (-0.015974762 + %23 * (-0.006588363 + %23 * (2.926118e-4 + 8.939238e-4 * %23)))))) + 0.2178117 * @rounded(-1.29792825e-8 + select(#F(0.0), -%19, (%20 == %21)), %0))',
    '@min(%17, #F(150.0))',
    '@nearest(-1.442695 * %25, %0)',
    '@max(%26, #F(-110.0))',
    '@pow2(%27)',
    '@rounded(1.0 - %17, %0)',
    '@rounded(-0.69314575 * %26 - %25 + (-1.4286068e-6 * %26 - %19), %0)',
    '%30 + %30 * %30 * (0.5 + %30 * (0.16666578 + %30 * (0.04166671 + %30 * (0.008363097 + 0.0013910764 * %30))))',
    '%28 * (1.0 + %31)',
    '@rounded(%32 - %19, %0)',
    '@rounded(%29 + %33, %0)',
    '@pow2(%27 - %26)',
    '%28 * (%34 + (%31 * %34 + (%33 + (%29 - %34)))) / ((1.0 + (2.0 * %32 + %32 * %32)) * %35)',
    'select(x, #F(0.0), (#F(3000.0) < %17))',
    '(abs(%37) < #F(1.0))',
    '@rounded(%37 * select(#F(1.0), #F(16.0), %38), %0)',
    '%39 * (%39 / 2.0 * (0.25 * %32)) / @rounded(%35 * (0.125 + %32 * (0.25 + %32 * 0.125)) * select(#F(1.0), #F(256.0), %38), %0)',
  ],
  roots: {
    value: 'select(select(x, %4, (%5 < #F(-3000.0))) * @pow2(%9 - %8) / (1.0 + @pow2(%9) * (1.0 + (%16 + %16 * %16 * (0.5 + %16 * (0.16666578 + %16 * (0.04166671 + %16 * (0.008363097 + 0.0013910764 * %16))))))), x, %0)',
    derivative: 'select(select(select(1.0 - %36, %36, %18), select(%24, 1.0 - %24, (#F(0.0) < %5)), (abs(%17 - 1.17 + %19) < select(#F(0.37), #F(0.0), ($beta == #F(1.0))))), x, %0)',
    derivative_beta: 'select(%40, x, %0)',
    term_beta: 'select(select(select(%40 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
