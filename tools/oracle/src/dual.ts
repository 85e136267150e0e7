import { undefinedValue } from './interval';
import type { Real, Reals } from './real';

/** A value with its derivative in the chosen variable; without one the derivative is exactly zero. */
export interface Dual {
  readonly value: Real;
  readonly derivative?: Real;
}

type Rule = (reals: Reals, operands: readonly Dual[]) => Dual;

/** The functions that MPFR knows, with their derivatives. Every other function is expanded by its formula. */
export const nativeFunctions: Readonly<Record<string, Rule>> = {
  exp: unary(
    (r, x) => r.exp(x),
    (_, __, value) => value,
  ),
  exp2: unary(
    (r, x) => r.exp2(x),
    (r, _, value) => r.multiply(value, r.intervals.ln2()),
  ),
  expm1: unary(
    (r, x) => r.expm1(x),
    (r, x) => r.exp(x),
  ),
  log: unary(
    (r, x) => r.log(x),
    (r, x) => r.divide(r.double(1), x),
  ),
  log2: unary(
    (r, x) => r.log2(x),
    (r, x) => r.divide(r.double(1), r.multiply(x, r.intervals.ln2())),
  ),
  log1p: unary(
    (r, x) => r.log1p(x),
    (r, x) => r.divide(r.double(1), r.add(r.double(1), x)),
  ),
  sqrt: unary(
    (r, x) => r.sqrt(x),
    (r, _, value) => r.divide(r.double(0.5), value),
  ),
  tanh: unary((r, x) => r.tanh(x), squaredSech),
  erf: unary((r, x) => r.erf(x), normalDensity),
  erfc: unary(
    (r, x) => r.erfc(x),
    (r, x) => r.negate(normalDensity(r, x)),
  ),
  carry: (_, [x]) => given(x),
  abs: (r, [operand]) => {
    const x = given(operand);
    const value = r.abs(x.value);
    if (x.derivative === undefined) return { value };
    const negative = r.less(x.value, r.double(0));
    const positive = r.less(r.double(0), x.value);
    if (negative) return { value, derivative: r.negate(x.derivative) };
    if (positive) return { value, derivative: x.derivative };
    return { value, derivative: r.isZero(x.value) ? undefinedValue : r.either(x.derivative, r.negate(x.derivative)) };
  },
  min: (r, [left, right]) => extremum(r, given(left), given(right), 'min'),
  max: (r, [left, right]) => extremum(r, given(left), given(right), 'max'),
  hypot: (r, [left, right]) => {
    const [x, y] = [given(left), given(right)];
    const value = r.hypot(x.value, y.value);
    if (x.derivative === undefined && y.derivative === undefined) return { value };
    const inX = x.derivative === undefined ? undefined : r.multiply(x.value, x.derivative);
    const inY = y.derivative === undefined ? undefined : r.multiply(y.value, y.derivative);
    return { value, derivative: r.divide(sum(r, inX, inY) ?? r.double(0), value) };
  },
};

export function negate(r: Reals, x: Dual): Dual {
  return withDerivative(r.negate(x.value), x.derivative && r.negate(x.derivative));
}

export function add(r: Reals, x: Dual, y: Dual): Dual {
  return withDerivative(r.add(x.value, y.value), sum(r, x.derivative, y.derivative));
}

export function subtract(r: Reals, x: Dual, y: Dual): Dual {
  return withDerivative(r.subtract(x.value, y.value), sum(r, x.derivative, y.derivative && r.negate(y.derivative)));
}

export function multiply(r: Reals, x: Dual, y: Dual): Dual {
  const left = x.derivative && r.multiply(x.derivative, y.value);
  const right = y.derivative && r.multiply(x.value, y.derivative);
  return withDerivative(r.multiply(x.value, y.value), sum(r, left, right));
}

export function divide(r: Reals, x: Dual, y: Dual): Dual {
  const value = r.divide(x.value, y.value);
  if (x.value.kind === 'wide' || y.value.kind === 'wide') return divideWide(r, x, y, value);
  const below = y.derivative && r.negate(r.multiply(value, y.derivative));
  const above = sum(r, x.derivative, below);
  return withDerivative(value, above && r.divide(above, y.value));
}

/** Terms beyond MPFR's exponents are brought back by the division before they are subtracted. */
function divideWide(r: Reals, x: Dual, y: Dual, value: Real): Dual {
  const above = x.derivative && r.divide(x.derivative, y.value);
  const below = y.derivative && r.negate(r.multiply(value, r.divide(y.derivative, y.value)));
  return withDerivative(value, sum(r, above, below));
}

/** The one of the two that is chosen by a test which this precision does not decide. */
export function either(r: Reals, x: Dual, y: Dual): Dual {
  const value = r.either(x.value, y.value);
  if (x.derivative === undefined && y.derivative === undefined) return { value };
  return { value, derivative: r.either(x.derivative ?? r.double(0), y.derivative ?? r.double(0)) };
}

/** The smaller or larger of two; where they are exactly equal there is a derivative only if both agree on it. */
function extremum(r: Reals, x: Dual, y: Dual, kind: 'min' | 'max'): Dual {
  const value = r[kind](x.value, y.value);
  if (x.derivative === undefined && y.derivative === undefined) return { value };
  const less = r.less(x.value, y.value);
  const greater = r.less(y.value, x.value);
  if (less === true) return withDerivative(value, (kind === 'min' ? x : y).derivative);
  if (greater === true) return withDerivative(value, (kind === 'min' ? y : x).derivative);
  const [left, right] = [x.derivative ?? r.double(0), y.derivative ?? r.double(0)];
  if (less === undefined || greater === undefined) return { value, derivative: r.either(left, right) };
  return { value, derivative: r.equal(left, right) === true ? left : undefinedValue };
}

/** 1 - tanh(x)^2, which would cancel all digits for a large x: 4 e^(-2|x|) / (1 + e^(-2|x|))^2. */
function squaredSech(r: Reals, x: Real): Real {
  const decay = r.exp(r.multiply(r.double(-2), r.abs(x)));
  const sum = r.add(r.double(1), decay);
  return r.divide(r.multiply(r.double(4), decay), r.multiply(sum, sum));
}

/** 2/sqrt(pi) e^(-x^2): the derivative of erf. */
function normalDensity(r: Reals, x: Real): Real {
  return r.divide(r.multiply(r.double(2), r.exp(r.negate(r.multiply(x, x)))), r.sqrt(r.intervals.pi()));
}

function unary(of: (r: Reals, x: Real) => Real, slope: (r: Reals, x: Real, value: Real) => Real): Rule {
  return (r, [operand]) => {
    const x = given(operand);
    const value = of(r, x.value);
    return withDerivative(value, x.derivative && r.multiply(slope(r, x.value, value), x.derivative));
  };
}

function sum(r: Reals, x: Real | undefined, y: Real | undefined): Real | undefined {
  return x === undefined ? y : y === undefined ? x : r.add(x, y);
}

function withDerivative(value: Real, derivative: Real | undefined): Dual {
  return derivative === undefined ? { value } : { value, derivative };
}

function given(operand: Dual | undefined): Dual {
  if (operand === undefined) throw new TypeError('expected an argument, got none');
  return operand;
}
