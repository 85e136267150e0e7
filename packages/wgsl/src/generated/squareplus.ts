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
    'abs(sqrt($b))',
    '@max(%2, %3)',
    '(#F(4000000000000000000.0) < %4)',
    '(%4 < #F(1e-12))',
    'select(select(#F(1.0), #F(1.23794004e27), %6), #F(1.3552527e-20), %5)',
    '%4 * %7',
    '%7 * @min(%2, %3)',
    '%9 * %9',
    '(%8 + %10 / @max(%8 + sqrt(%10 + %8 * %8), #F(1e-30))) * select(select(#F(1.0), #F(8.077936e-28), %6), #F(73786980000000000000.0), %5)',
    '@rounded(0.5 * %2, %0) + 0.5 * %11',
    '(#F(0.0) < $b)',
    'select(#F(1.0), %12, %13)',
    'select(#F(1.0), #F(2.3283064e-10), (#F(3.9614081e28) < abs(%14)))',
    '@max($b, #F(0.0))',
    'select(#F(1.0), %16, (#F(0.0) < %16))',
    '((#F(4000000000000000000.0) < %2) | (#F(1e37) < %17))',
    'select(select(#F(1.0), #F(1152921500000000000.0), ((%2 < #F(1e-12)) & (%17 < #F(1e-24)))), #F(1.3552527e-20), %18)',
    '%17 * %19',
    '@rounded(%19 * %20, %0)',
    '%2 * %19',
    '%21 + %22 * %22',
    'select(%21, %20, %18) / (%23 + %22 * sqrt(%23)) * select(#F(0.5), #F(6.7762636e-21), %18)',
    'select(select(#F(0.0), #F(1.0), %1), select(%24, 1.0 - %24, %1), %13)',
    'select(#F(1.0), #F(2.3283064e-10), (#F(3.9614081e28) < abs(%11)))',
    '@rounded(%26 * (0.25 / @rounded(%11 * %26, %0)), %0)',
  ],
  roots: {
    value: 'select(select(@rounded(%15 * ($b * 0.25 / @rounded(%14 * %15, %0)), %0), %12, %1), x, %0)',
    derivative: 'select(%25, x, %0)',
    derivative_b: 'select(%27, x, %0)',
    term_b: 'select(select(select(%27 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(%25, select(#F(1.0), #F(0.5), %13), (x == #F(0.0))), x, %0)',
  },
});
