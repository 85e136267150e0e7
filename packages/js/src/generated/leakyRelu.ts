// Generated from spec/activations/leakyRelu.ts by npm run generate. Do not edit.
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { resolve } from '../runtime/resolve.js';
import { accumulate, makeSums, total } from '../runtime/sums.js';
import type { FloatArray, Fresh, Gradients, LeakyReluParameters, SubgradientOptions } from './types.js';
import { type Rules, checkScalars, checkSubgradient } from '@rampa/common';

const rules: Rules = { slope: [0.01, 'be finite'] };
const defaults = /* @__PURE__ */ new Bound<LeakyReluParameters>('leakyRelu', [0.01, 0]);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): Bound<LeakyReluParameters> {
  return resolve(defaults, checkScalars, rules, { subgradient: checkSubgradient }, parameters, options);
}

function valuesOf(parameters: LeakyReluParameters | Bound<LeakyReluParameters> | undefined, options?: SubgradientOptions): readonly [slope: number, subgradient: number] {
  return bind(parameters, options).values as never;
}

/** `x > 0 ? x : slope * x`, in double precision. */
export function value(x: number, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>): number {
  const { 0: slope } = valuesOf(parameters);
  return x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : x === 0 ? x : 0 < x ? x : x * slope;
}

/**
 * The derivative in x, in double precision.
 *
 * `x > 0 ? 1 : slope`
 */
export function derivative(x: number, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): number {
  const { 0: slope, 1: subgradient } = valuesOf(parameters, options);
  return x !== x ? x : x === 0 && 1 === subgradient ? 1 : 0 < x ? 1 : slope;
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): { readonly x: number; readonly slope: number } {
  const { 0: slope, 1: subgradient } = valuesOf(parameters, options);
  const v1 = 0 < x;
  return { x: x !== x ? x : x === 0 && 1 === subgradient ? 1 : v1 ? 1 : slope, slope: v1 ? 0 : x };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number, slope: number): void {
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x === -Infinity ? v1 : x === 0 ? x : 0 < x ? x : x * slope;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number, slope: number): void {
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x === -Infinity ? v1 : x === 0 ? x : 0 < x ? x : x * slope;
  }
}

/**
 * `x > 0 ? x : slope * x` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>): FloatArray {
  return run('leakyRelu', forward32, forward64, { xs }, { out }, valuesOf(parameters))[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, slope: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : 0 < x ? 1 : slope) * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, slope: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : 0 < x ? 1 : slope) * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `x > 0 ? 1 : slope`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): FloatArray {
  return run('leakyRelu', backward32, backward64, { xs, dys }, { out }, valuesOf(parameters, options))[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number, slope: number, subgradient: number): void {
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  const v4 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v2 = x === 0;
    const v3 = 0 < x;
    ys[i] = x === -Infinity ? v1 : v2 ? x : v3 ? x : x * slope;
    ds[i] = x !== x ? x : v2 && v4 ? 1 : v3 ? 1 : slope;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number, slope: number, subgradient: number): void {
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  const v4 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v2 = x === 0;
    const v3 = 0 < x;
    ys[i] = x === -Infinity ? v1 : v2 ? x : v3 ? x : x * slope;
    ds[i] = x !== x ? x : v2 && v4 ? 1 : v3 ? 1 : slope;
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('leakyRelu', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }, valuesOf(parameters, options)) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, start: number, end: number, slopeSums: Float64Array): void {
  let slopeSum = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    slopeSum += (0 < x ? 0 : x) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, 0);
}

function gradients64(xs: Float64Array, dys: Float64Array, start: number, end: number, slopeSums: Float64Array): void {
  let slopeSum = 0;
  let slopeError = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const slopeTerm = (0 < x ? 0 : x) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): Gradients<LeakyReluParameters, T> {
  const values = valuesOf(parameters, options);
  const slopeSums = makeSums();
  run('leakyRelu', gradients32, gradients64, { xs, dys }, {}, [slopeSums, ...values]);
  return { slope: total(slopeSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, slopeSums: Float64Array, slope: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  let slopeSum = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v2 = 0 < x;
    slopeSum += (v2 ? 0 : x) * dy;
    dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : v2 ? 1 : slope) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, 0);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, slopeSums: Float64Array, slope: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  let slopeSum = 0;
  let slopeError = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v2 = 0 < x;
    const slopeTerm = (v2 ? 0 : x) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : v2 ? 1 : slope) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): { readonly x: Fresh<T> } & Gradients<LeakyReluParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): { readonly x: T } & Gradients<LeakyReluParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: LeakyReluParameters | Bound<LeakyReluParameters>, options?: SubgradientOptions): { readonly x: FloatArray } & Gradients<LeakyReluParameters, FloatArray> {
  const values = valuesOf(parameters, options);
  const slopeSums = makeSums();
  const x = run('leakyRelu', backwardAll32, backwardAll64, { xs, dys }, { out }, [slopeSums, ...values])[2]!;
  return { x, slope: total(slopeSums) };
}
