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
    '@min(@max(%4, #F(-60.0)), #F(150.0))',
    'round(%5 * 1.442695)',
    '@min(%6, #F(110.0))',
    '@highPart($beta)',
    '@highPart(%2)',
    '%2 - %9',
    '$beta - %8',
    '%8 * %9 - %3 + %8 * %10 + %9 * %11 + %10 * %11',
    '-%12',
    '@rounded(%5 - %6 * 0.69314575 + (select(#F(0.0), %13, (%4 == %5)) - %6 * 1.4286068e-6), %0)',
    'abs(%3)',
    'select(%12, %13, (%3 < #F(0.0)))',
    '-%15',
    '@min(@max(%17, #F(-1.55)), #F(-0.79))',
    '%18 + 1.2784646',
    '%18 + 1.25',
    '-%16',
    '@min(%15, #F(150.0))',
    'round(%22 * -1.442695)',
    '@max(%23, #F(-110.0))',
    '@rounded(%23 * -0.69314575 - %22 + (%23 * -1.4286068e-6 - %16), %0)',
    '@pow2(%24) * (1.0 + (%25 + %25 * %25 * (0.5 + %25 * (0.16666578 + %25 * (0.04166671 + %25 * (0.008363097 + 0.0013910764 * %25))))))',
    '@rounded(%26 * %26, %0)',
    '@pow2(%24 - %23)',
    'select(((%21 + (1.0 - %15)) * %26 + %27) / ((1.0 + (%27 + %26 * 2.0)) * %28), 0.25 * %19 + (%19 * (%20 * (%20 * (%20 * (%20 * (%20 * (%20 * 8.939238e-4 + 2.926118e-4) - 0.006588363) - 0.015974762) + 0.017543186) + 0.14768574) - 0.027999068) + 0.2178117 * (select(#F(0.0), %21, (%17 == %18)) - 1.29792825e-8)), (abs(%15 - 1.17 + %16) < #F(0.37)))',
    'select(x, #F(0.0), (#F(3000.0) < %15))',
    '%30 * (%30 / 2.0 * (0.25 * %26)) / (%28 * (0.125 + %26 * (0.25 + %26 * 0.125)))',
  ],
  roots: {
    value: 'select(select(x, %2, (%3 < #F(-3000.0))) * @pow2(%7 - %6) / (1.0 + @pow2(%7) * (1.0 + (%14 + %14 * %14 * (%14 * (%14 * (%14 * (%14 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))), x, %0)',
    derivative: 'select(select(%29, 1.0 - %29, (#F(0.0) <= %3)), x, %0)',
    derivative_beta: 'select(%31, x, %0)',
    term_beta: 'select(select(select(%31 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
