// Generated from spec/activations/squareplus.ts by npm run generate. Do not edit.
import { type Activation, type SubgradientOptions, activation } from '../descriptor.js';

/** Parameters of squareplus. */
export interface SquareplusParameters {
  /** Extent of the bend: >= 0, else a RangeError. Default 4. */
  readonly b?: number;
}

/**
 * Smooth relu from algebraic operations alone; b says how far the bend reaches, and b = 0 is relu.
 *
 * `(x + sqrt(x * x + b)) / 2`
 *
 * Derivative: at 0 it jumps from b > 0 ? 0.5 : 0 to b > 0 ? 0.5 : 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Barron 2021, arXiv:2112.11687
 */
export const squareplus: Activation<'squareplus', SquareplusParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'squareplus',
  rules: { b: [4, 'be >= 0', (value) => value >= 0] },
  lines: [
    '@isNaN(x)',
    '(#F(0.0) < x)',
    'abs(x)',
    '0.5 * %2',
    'sqrt($b)',
    '@max(%2, abs(%4))',
    '(#F(4000000000000000000.0) < %5)',
    '(%5 < #F(1e-12))',
    'select(select(#F(1.0), #F(1.23794004e27), %7), #F(1.3552527e-20), %6)',
    'x * %8',
    '%4 * %8',
    'sqrt(%9 * %9 + %10 * %10) * select(select(#F(1.0), #F(8.077936e-28), %7), #F(73786980000000000000.0), %6)',
    '(#F(0.0) < $b)',
    '@max($b, #F(0.0))',
    'sqrt(%13)',
    '@max(%2, abs(%14))',
    '(#F(4000000000000000000.0) < %15)',
    '(%15 < #F(1e-12))',
    'select(select(#F(1.0), #F(1.23794004e27), %17), #F(1.3552527e-20), %16)',
    'x * %18',
    '%14 * %18',
    'sqrt(%19 * %19 + %20 * %20) * select(select(#F(1.0), #F(8.077936e-28), %17), #F(73786980000000000000.0), %16)',
    '%13 * 0.25 / (%3 + 0.5 * %21)',
    '@isBits(x, 0x7f800000u)',
    'x / %21',
    'select(select(#F(0.0), #F(1.0), %1), select(%22 / %21, 0.5 + 0.5 * %24, (#F(-0.5) < %24)), %12)',
  ],
  roots: {
    value: 'select(select(select(#F(0.0), %22, %12), %3 + 0.5 * %11, %1), x, %0)',
    derivative: 'select(select(%25, #F(1.0), %23), x, %0)',
    derivative_b: 'select(0.25 / %11, x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(select(%25, select(#F(1.0), #F(0.5), %12), (x == #F(0.0))), #F(1.0), %23), x, %0)',
  },
});
