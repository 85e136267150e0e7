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
    '(#F(0.0) < %5)',
    '-%17',
    '@min(@max(%20, #F(-1.55)), #F(-0.79))',
    '@rounded(1.2784646 + %21, %0)',
    '@rounded(1.25 + %21, %0)',
    '0.25 * %22 + (%22 * (-0.027999068 + %23 * (0.14768574 + %23 * (0.017543186 + %23 * (-0.015974762 + %23 * (-0.006588363 + %23 * (2.926118e-4 + 8.939238e-4 * %23)))))) + 0.2178117 * @rounded(-1.29792825e-8 + select(#F(0.0), -%18, (%20 == %21)), %0))',
    '@min(%17, #F(150.0))',
    '@nearest(-1.442695 * %25, %0)',
    '@max(%26, #F(-110.0))',
    '@pow2(%27)',
    '@rounded(1.0 - %17, %0)',
    '@rounded(-0.69314575 * %26 - %25, %0)',
    '-1.4286068e-6 * %26',
    'select(%15, %14, %19)',
    '@rounded(%30 + (%31 - %32), %0)',
    '%33 + %33 * %33 * (0.5 + %33 * (0.16666578 + %33 * (0.04166671 + %33 * (0.008363097 + 0.0013910764 * %33))))',
    '%28 * (1.0 + %34)',
    '@rounded(%35 - %32, %0)',
    '@rounded(%29 + %36, %0)',
    '@pow2(%27 - %26)',
    '%28 * (%37 + (%34 * %37 + (%36 + (%29 - %37)))) / ((1.0 + (2.0 * %35 + %35 * %35)) * %38)',
    'select(x, #F(0.0), (#F(3000.0) < %17))',
    '(abs(%40) < #F(1.0))',
    '@rounded(%40 * select(#F(1.0), #F(16.0), %41), %0)',
    '@rounded(%30 + (%31 - %18), %0)',
    '%28 * (1.0 + (%43 + %43 * %43 * (0.5 + %43 * (0.16666578 + %43 * (0.04166671 + %43 * (0.008363097 + 0.0013910764 * %43))))))',
    '%42 * (%42 / 2.0 * (0.25 * %44)) / @rounded(%38 * (0.125 + %44 * (0.25 + 0.125 * %44)) * select(#F(1.0), #F(256.0), %41), %0)',
  ],
  roots: {
    value: 'select(select(x, %4, (%5 < #F(-3000.0))) * @pow2(%9 - %8) / (1.0 + @pow2(%9) * (1.0 + (%16 + %16 * %16 * (0.5 + %16 * (0.16666578 + %16 * (0.04166671 + %16 * (0.008363097 + 0.0013910764 * %16))))))), x, %0)',
    derivative: 'select(select(select(%39, 1.0 - %39, %19), select(%24, 1.0 - %24, %19), (abs(%17 - 1.17 + %18) < select(#F(0.37), #F(0.0), ($beta == #F(1.0))))), x, %0)',
    derivative_beta: 'select(%45, x, %0)',
    term_beta: 'select(select(select(%45 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
