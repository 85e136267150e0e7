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
    '(#F(0.0) < $b)',
    '@max($b, #F(0.0))',
    'abs(sqrt(%14))',
    '@max(%2, %15)',
    '(#F(4000000000000000000.0) < %16)',
    '(%16 < #F(1e-12))',
    'select(select(#F(1.0), #F(1.23794004e27), %18), #F(1.3552527e-20), %17)',
    '%16 * %19',
    '%19 * @min(%2, %15)',
    '%21 * %21',
    '(%20 + %22 / @max(%20 + sqrt(%22 + %20 * %20), #F(1e-30))) * select(select(#F(1.0), #F(8.077936e-28), %18), #F(73786980000000000000.0), %17)',
    '%14 * 0.25 / (%3 + 0.5 * %23)',
    '@isBits(x, 0x7f800000u)',
    'x / %23',
    'select(select(#F(0.0), #F(1.0), %1), select(%24 / %23, 0.5 + 0.5 * %26, (#F(-0.5) < %26)), %13)',
  ],
  roots: {
    value: 'select(select(select(#F(0.0), %24, %13), %3 + 0.5 * %12, %1), x, %0)',
    derivative: 'select(select(%27, #F(1.0), %25), x, %0)',
    derivative_b: 'select(0.25 / %12, x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(select(%27, select(#F(1.0), #F(0.5), %13), (x == #F(0.0))), #F(1.0), %25), x, %0)',
  },
});
