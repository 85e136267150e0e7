// Generated from spec/activations/shiftedRelu.ts by npm run generate. Do not edit.
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { resolve } from '../runtime/resolve.js';
import { accumulate, makeSums, total } from '../runtime/sums.js';
import type { FloatArray, Fresh, Gradients, ShiftedReluParameters, SubgradientOptions } from './types.js';
import { type Rules, checkScalars, checkSubgradient } from '@rampa/common';

const rules: Rules = { a: [1, 'be >= 0', (value) => value >= 0] };
const defaults = /* @__PURE__ */ new Bound<ShiftedReluParameters>('shiftedRelu', [1, 0]);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): Bound<ShiftedReluParameters> {
  return resolve(defaults, checkScalars, rules, { subgradient: checkSubgradient }, parameters, options);
}

function valuesOf(parameters: ShiftedReluParameters | Bound<ShiftedReluParameters> | undefined, options?: SubgradientOptions): readonly [a: number, subgradient: number] {
  return bind(parameters, options).values as never;
}

/** `max(-a, x)`, in double precision. */
export function value(x: number, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>): number {
  const { 0: a } = valuesOf(parameters);
  let v2: number;
  if (x !== x) {
    v2 = x;
  } else if (x === 0) {
    v2 = x;
  } else {
    const v1 = -a;
    v2 = v1 < x ? x : v1;
  }
  return v2;
}

/**
 * The derivative in x, in double precision.
 *
 * `x > -a ? 1 : 0`
 */
export function derivative(x: number, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): number {
  const { 0: a, 1: subgradient } = valuesOf(parameters, options);
  let v2: number;
  if (x !== x) {
    v2 = x;
  } else {
    const v1 = -a;
    v2 = x === v1 && 1 === subgradient ? 1 : v1 < x ? 1 : 0;
  }
  return v2;
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): { readonly x: number; readonly a: number } {
  const { 0: a, 1: subgradient } = valuesOf(parameters, options);
  const v1 = x !== x;
  const v2 = -a;
  const v3 = v2 < x;
  return { x: v1 ? x : x === v2 && 1 === subgradient ? 1 : v3 ? 1 : 0, a: v1 ? x : v3 ? 0 : -1 };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number, a: number): void {
  const v1 = -a;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x !== x ? x : x === 0 ? x : v1 < x ? x : v1;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number, a: number): void {
  const v1 = -a;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x !== x ? x : x === 0 ? x : v1 < x ? x : v1;
  }
}

/**
 * `max(-a, x)` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>): FloatArray {
  return run('shiftedRelu', forward32, forward64, { xs }, { out }, valuesOf(parameters))[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, a: number, subgradient: number): void {
  const v1 = -a;
  const v2 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    dxs[i] = (x !== x ? x : x === v1 && v2 ? 1 : v1 < x ? 1 : 0) * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, a: number, subgradient: number): void {
  const v1 = -a;
  const v2 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    dxs[i] = (x !== x ? x : x === v1 && v2 ? 1 : v1 < x ? 1 : 0) * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `x > -a ? 1 : 0`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): FloatArray {
  return run('shiftedRelu', backward32, backward64, { xs, dys }, { out }, valuesOf(parameters, options))[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number, a: number, subgradient: number): void {
  const v2 = -a;
  const v3 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    ys[i] = v1 ? x : x === 0 ? x : v2 < x ? x : v2;
    ds[i] = v1 ? x : x === v2 && v3 ? 1 : v2 < x ? 1 : 0;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number, a: number, subgradient: number): void {
  const v2 = -a;
  const v3 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    ys[i] = v1 ? x : x === 0 ? x : v2 < x ? x : v2;
    ds[i] = v1 ? x : x === v2 && v3 ? 1 : v2 < x ? 1 : 0;
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('shiftedRelu', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }, valuesOf(parameters, options)) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, start: number, end: number, aSums: Float64Array, a: number): void {
  const v1 = -a;
  let aSum = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    aSum += (x !== x ? x : v1 < x ? 0 : -1) * dy;
  }
  accumulate(aSums, 0, aSum, 0);
}

function gradients64(xs: Float64Array, dys: Float64Array, start: number, end: number, aSums: Float64Array, a: number): void {
  const v1 = -a;
  let aSum = 0;
  let aError = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const aTerm = (x !== x ? x : v1 < x ? 0 : -1) * dy;
    const aNext = aSum + aTerm;
    const aAdded = aNext - aSum;
    aError += aSum - (aNext - aAdded) + (aTerm - aAdded);
    aSum = aNext;
  }
  accumulate(aSums, 0, aSum, aError);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): Gradients<ShiftedReluParameters, T> {
  const values = valuesOf(parameters, options);
  const aSums = makeSums();
  run('shiftedRelu', gradients32, gradients64, { xs, dys }, {}, [aSums, ...values]);
  return { a: total(aSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, aSums: Float64Array, a: number, subgradient: number): void {
  const v2 = -a;
  const v3 = 1 === subgradient;
  let aSum = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v4 = v2 < x;
    aSum += (v1 ? x : v4 ? 0 : -1) * dy;
    dxs[i] = (v1 ? x : x === v2 && v3 ? 1 : v4 ? 1 : 0) * dy;
  }
  accumulate(aSums, 0, aSum, 0);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, aSums: Float64Array, a: number, subgradient: number): void {
  const v2 = -a;
  const v3 = 1 === subgradient;
  let aSum = 0;
  let aError = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v4 = v2 < x;
    const aTerm = (v1 ? x : v4 ? 0 : -1) * dy;
    const aNext = aSum + aTerm;
    const aAdded = aNext - aSum;
    aError += aSum - (aNext - aAdded) + (aTerm - aAdded);
    aSum = aNext;
    dxs[i] = (v1 ? x : x === v2 && v3 ? 1 : v4 ? 1 : 0) * dy;
  }
  accumulate(aSums, 0, aSum, aError);
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): { readonly x: Fresh<T> } & Gradients<ShiftedReluParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): { readonly x: T } & Gradients<ShiftedReluParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: ShiftedReluParameters | Bound<ShiftedReluParameters>, options?: SubgradientOptions): { readonly x: FloatArray } & Gradients<ShiftedReluParameters, FloatArray> {
  const values = valuesOf(parameters, options);
  const aSums = makeSums();
  const x = run('shiftedRelu', backwardAll32, backwardAll64, { xs, dys }, { out }, [aSums, ...values])[2]!;
  return { x, a: total(aSums) };
}
