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
    '@max(x, #F(0.0))',
    'abs(%2)',
    'sqrt($b)',
    'abs(%4)',
    '@max(%3, %5)',
    '(#F(4e18) < %6)',
    '(%6 < #F(1e-12))',
    'select(select(#F(1.0), #F(1.23794004e27), %8), #F(1.3552527e-20), %7)',
    '%2 * %9',
    '%4 * %9',
    '(#F(0.0) < $b)',
    '@max($b, #F(0.0))',
    '%13 * 0.25',
    '@min(x, #F(0.0))',
    'abs(%15)',
    'sqrt(%13)',
    'abs(%17)',
    '@max(%16, %18)',
    '(#F(4e18) < %19)',
    '(%19 < #F(1e-12))',
    'select(select(#F(1.0), #F(1.23794004e27), %21), #F(1.3552527e-20), %20)',
    '%15 * %22',
    '%17 * %22',
    '@isBits(x, 0x7f800000u)',
    'abs(x)',
    '@max(%26, %18)',
    '(#F(4e18) < %27)',
    '(%27 < #F(1e-12))',
    'select(select(#F(1.0), #F(1.23794004e27), %29), #F(1.3552527e-20), %28)',
    'x * %30',
    '%17 * %30',
    'sqrt(%31 * %31 + %32 * %32) * select(select(#F(1.0), #F(8.077936e-28), %29), #F(7.378698e19), %28)',
    'x / %33',
    'select(select(#F(0.0), #F(1.0), %1), select(%14 / (0.5 * %26 + 0.5 * %33) / %33, 0.5 + 0.5 * %34, (#F(-0.5) < %34)), %12)',
    '@max(%26, %5)',
    '(#F(4e18) < %36)',
    '(%36 < #F(1e-12))',
    'select(select(#F(1.0), #F(1.23794004e27), %38), #F(1.3552527e-20), %37)',
    'x * %39',
    '%4 * %39',
  ],
  roots: {
    value: 'select(select(select(#F(0.0), %14 / (0.5 * %16 + 0.5 * (sqrt(%23 * %23 + %24 * %24) * select(select(#F(1.0), #F(8.077936e-28), %21), #F(7.378698e19), %20))), %12), 0.5 * %3 + 0.5 * (sqrt(%10 * %10 + %11 * %11) * select(select(#F(1.0), #F(8.077936e-28), %8), #F(7.378698e19), %7)), %1), x, %0)',
    derivative: 'select(select(%35, #F(1.0), %25), x, %0)',
    derivative_b: 'select(0.25 / (sqrt(%40 * %40 + %41 * %41) * select(select(#F(1.0), #F(8.077936e-28), %38), #F(7.378698e19), %37)), x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(select(%35, select(#F(1.0), #F(0.5), %12), (x == #F(0.0))), #F(1.0), %25), x, %0)',
  },
});
