// Generated from spec/activations/heaviside.ts by npm run generate. Do not edit.
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { resolve } from '../runtime/resolve.js';
import { accumulate, makeSums, total } from '../runtime/sums.js';
import type { FloatArray, Fresh, Gradients, HeavisideParameters, NoOptions } from './types.js';
import { type Rules, checkScalars } from '@rampa/common';

const rules: Rules = { atZero: [0, 'be >= 0 and <= 1', (value) => value >= 0 && value <= 1] };
const defaults = /* @__PURE__ */ new Bound<HeavisideParameters>('heaviside', [0]);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: HeavisideParameters | Bound<HeavisideParameters>, options?: NoOptions): Bound<HeavisideParameters> {
  return resolve(defaults, checkScalars, rules, {}, parameters, options);
}

function valuesOf(parameters: HeavisideParameters | Bound<HeavisideParameters> | undefined, options?: NoOptions): readonly [atZero: number] {
  return bind(parameters, options).values as never;
}

/** `x > 0 ? 1 : x == 0 ? atZero : 0`, in double precision. */
export function value(x: number, parameters?: HeavisideParameters | Bound<HeavisideParameters>): number {
  const { 0: atZero } = valuesOf(parameters);
  return x !== x ? x : 0 < x ? 1 : x === 0 ? atZero : 0;
}

/**
 * The derivative in x, in double precision.
 *
 * `0`
 */
export function derivative(x: number, parameters?: HeavisideParameters | Bound<HeavisideParameters>): number {
  const { 0: atZero } = valuesOf(parameters);
  return x !== x ? x : 0;
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: HeavisideParameters | Bound<HeavisideParameters>): { readonly x: number; readonly atZero: number } {
  const { 0: atZero } = valuesOf(parameters);
  const v1 = x !== x;
  return { x: v1 ? x : 0, atZero: v1 ? x : x === 0 ? 1 : 0 };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number, atZero: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x !== x ? x : 0 < x ? 1 : x === 0 ? atZero : 0;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number, atZero: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x !== x ? x : 0 < x ? 1 : x === 0 ? atZero : 0;
  }
}

/**
 * `x > 0 ? 1 : x == 0 ? atZero : 0` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: HeavisideParameters | Bound<HeavisideParameters>): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: HeavisideParameters | Bound<HeavisideParameters>): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: HeavisideParameters | Bound<HeavisideParameters>): FloatArray {
  return run('heaviside', forward32, forward64, { xs }, { out }, valuesOf(parameters))[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    dxs[i] = (x !== x ? x : 0) * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    dxs[i] = (x !== x ? x : 0) * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `0`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: HeavisideParameters | Bound<HeavisideParameters>): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: HeavisideParameters | Bound<HeavisideParameters>): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: HeavisideParameters | Bound<HeavisideParameters>): FloatArray {
  return run('heaviside', backward32, backward64, { xs, dys }, { out }, valuesOf(parameters))[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number, atZero: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    ys[i] = v1 ? x : 0 < x ? 1 : x === 0 ? atZero : 0;
    ds[i] = v1 ? x : 0;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number, atZero: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    ys[i] = v1 ? x : 0 < x ? 1 : x === 0 ? atZero : 0;
    ds[i] = v1 ? x : 0;
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: HeavisideParameters | Bound<HeavisideParameters>): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: HeavisideParameters | Bound<HeavisideParameters>): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: HeavisideParameters | Bound<HeavisideParameters>): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('heaviside', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }, valuesOf(parameters)) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, start: number, end: number, atZeroSums: Float64Array): void {
  let atZeroSum = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    atZeroSum += (x !== x ? x : x === 0 ? 1 : 0) * dy;
  }
  accumulate(atZeroSums, 0, atZeroSum, 0);
}

function gradients64(xs: Float64Array, dys: Float64Array, start: number, end: number, atZeroSums: Float64Array): void {
  let atZeroSum = 0;
  let atZeroError = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const atZeroTerm = (x !== x ? x : x === 0 ? 1 : 0) * dy;
    const atZeroNext = atZeroSum + atZeroTerm;
    const atZeroAdded = atZeroNext - atZeroSum;
    atZeroError += atZeroSum - (atZeroNext - atZeroAdded) + (atZeroTerm - atZeroAdded);
    atZeroSum = atZeroNext;
  }
  accumulate(atZeroSums, 0, atZeroSum, atZeroError);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: HeavisideParameters | Bound<HeavisideParameters>): Gradients<HeavisideParameters, T> {
  const values = valuesOf(parameters);
  const atZeroSums = makeSums();
  run('heaviside', gradients32, gradients64, { xs, dys }, {}, [atZeroSums, ...values]);
  return { atZero: total(atZeroSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, atZeroSums: Float64Array): void {
  let atZeroSum = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    atZeroSum += (v1 ? x : x === 0 ? 1 : 0) * dy;
    dxs[i] = (v1 ? x : 0) * dy;
  }
  accumulate(atZeroSums, 0, atZeroSum, 0);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, atZeroSums: Float64Array): void {
  let atZeroSum = 0;
  let atZeroError = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const atZeroTerm = (v1 ? x : x === 0 ? 1 : 0) * dy;
    const atZeroNext = atZeroSum + atZeroTerm;
    const atZeroAdded = atZeroNext - atZeroSum;
    atZeroError += atZeroSum - (atZeroNext - atZeroAdded) + (atZeroTerm - atZeroAdded);
    atZeroSum = atZeroNext;
    dxs[i] = (v1 ? x : 0) * dy;
  }
  accumulate(atZeroSums, 0, atZeroSum, atZeroError);
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: HeavisideParameters | Bound<HeavisideParameters>): { readonly x: Fresh<T> } & Gradients<HeavisideParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: HeavisideParameters | Bound<HeavisideParameters>): { readonly x: T } & Gradients<HeavisideParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: HeavisideParameters | Bound<HeavisideParameters>): { readonly x: FloatArray } & Gradients<HeavisideParameters, FloatArray> {
  const values = valuesOf(parameters);
  const atZeroSums = makeSums();
  const x = run('heaviside', backwardAll32, backwardAll64, { xs, dys }, { out }, [atZeroSums, ...values])[2]!;
  return { x, atZero: total(atZeroSums) };
}
