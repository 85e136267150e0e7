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
    '@rounded(0.5 * %2, %0)',
    'abs(sqrt($b))',
    '@max(%2, %4)',
    '(#F(4000000000000000000.0) < %5)',
    '(%5 < #F(1e-12))',
    'select(select(#F(1.0), #F(1.23794004e27), %7), #F(1.3552527e-20), %6)',
    '%5 * %8',
    '%8 * @min(%2, %4)',
    '%10 * %10',
    '(%9 + %11 / @max(%9 + sqrt(%11 + %9 * %9), #F(1e-30))) * select(select(#F(1.0), #F(8.077936e-28), %7), #F(73786980000000000000.0), %6)',
    '%3 + 0.5 * %12',
    '(#F(0.0) < $b)',
    '@isBits(x, 0x7f800000u)',
    '@max($b, #F(0.0))',
    'abs(sqrt(@max(%16, #F(0.0))))',
    '@max(%2, %17)',
    '(#F(4000000000000000000.0) < %18)',
    '(%18 < #F(1e-12))',
    'select(select(#F(1.0), #F(1.23794004e27), %20), #F(1.3552527e-20), %19)',
    '%18 * %21',
    '%21 * @min(%2, %17)',
    '%23 * %23',
    'select(#F(1.0), (%22 + %24 / @max(%22 + sqrt(%24 + %22 * %22), #F(1e-30))) * select(select(#F(1.0), #F(8.077936e-28), %20), #F(73786980000000000000.0), %19), (#F(0.0) < %16))',
    'x / %25',
    'select(select(#F(0.0), #F(1.0), %1), select(0.25 * %16 / (%3 + 0.5 * %25) / %25, 0.5 + 0.5 * %26, (#F(-0.5) < %26)), %14)',
    '0.25 / %12',
  ],
  roots: {
    value: 'select(select($b * 0.25 / select(#F(1.0), %13, %14), %13, %1), x, %0)',
    derivative: 'select(select(%27, #F(1.0), %15), x, %0)',
    derivative_b: 'select(%28, x, %0)',
    term_b: 'select(select(select(%28 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(select(%27, select(#F(1.0), #F(0.5), %14), (x == #F(0.0))), #F(1.0), %15), x, %0)',
  },
});
