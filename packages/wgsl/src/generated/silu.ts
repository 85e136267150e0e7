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
    'select(%14, %15, (%5 < #F(0.0)))',
    '-%17',
    '@min(@max(%19, #F(-1.55)), #F(-0.79))',
    '@rounded(1.2784646 + %20, %0)',
    '@rounded(1.25 + %20, %0)',
    '@min(%17, #F(150.0))',
    '@nearest(-1.442695 * %23, %0)',
    '@max(%24, #F(-110.0))',
    '@pow2(%25)',
    '@rounded(1.0 - %17, %0)',
    '@rounded(-0.69314575 * %24 - %23 + (-1.4286068e-6 * %24 - %18), %0)',
    '%28 + %28 * %28 * (0.5 + %28 * (0.16666578 + %28 * (0.04166671 + %28 * (0.008363097 + 0.0013910764 * %28))))',
    '%26 * (1.0 + %29)',
    '@rounded(%30 - %18, %0)',
    '@rounded(%27 + %31, %0)',
    '@pow2(%25 - %24)',
    'select(%26 * (%32 + (%29 * %32 + (%31 + (%27 - %32)))) / ((1.0 + (2.0 * %30 + %30 * %30)) * %33), 0.25 * %21 + (%21 * (-0.027999068 + %22 * (0.14768574 + %22 * (0.017543186 + %22 * (-0.015974762 + %22 * (-0.006588363 + %22 * (2.926118e-4 + 8.939238e-4 * %22)))))) + 0.2178117 * @rounded(-1.29792825e-8 + select(#F(0.0), -%18, (%19 == %20)), %0)), (abs(%17 - 1.17 + %18) < select(#F(0.37), #F(0.0), ($beta == #F(1.0)))))',
    'select(x, #F(0.0), (#F(3000.0) < %17))',
    '(abs(%35) < #F(1.0))',
    '@rounded(%35 * select(#F(1.0), #F(16.0), %36), %0)',
    '%37 * (%37 / 2.0 * (0.25 * %30)) / @rounded(%33 * (0.125 + %30 * (0.25 + %30 * 0.125)) * select(#F(1.0), #F(256.0), %36), %0)',
  ],
  roots: {
    value: 'select(select(x, %4, (%5 < #F(-3000.0))) * @pow2(%9 - %8) / (1.0 + @pow2(%9) * (1.0 + (%16 + %16 * %16 * (0.5 + %16 * (0.16666578 + %16 * (0.04166671 + %16 * (0.008363097 + 0.0013910764 * %16))))))), x, %0)',
    derivative: 'select(select(%34, 1.0 - %34, (#F(0.0) <= %5)), x, %0)',
    derivative_beta: 'select(%38, x, %0)',
    term_beta: 'select(select(select(%38 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
