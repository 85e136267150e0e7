// Generated from spec/activations/relu6.ts by npm run generate. Do not edit.
import { prepare } from '../runtime/arrays.js';
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { checkNone, resolve } from '../runtime/resolve.js';
import type { FloatArray, Fresh, Gradients, NoParameters, SubgradientOptions } from './types.js';
import { checkSubgradient } from '@rampa/common';

const defaults = /* @__PURE__ */ new Bound<NoParameters>('relu6', [0]);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): Bound<NoParameters> {
  return resolve(defaults, checkNone, {}, { subgradient: checkSubgradient }, parameters, options);
}

function valuesOf(parameters: NoParameters | Bound<NoParameters> | undefined, options?: SubgradientOptions): readonly [subgradient: number] {
  return bind(parameters, options).values as never;
}

/** `min(max(0, x), 6)`, in double precision. */
export function value(x: number): number {
  let v2: number;
  if (x !== x) {
    v2 = x;
  } else {
    const v1 = 0 < x ? x : 0;
    v2 = 6 < v1 ? 6 : v1;
  }
  return v2;
}

/**
 * The derivative in x, in double precision.
 *
 * `x > 0 and x < 6 ? 1 : 0`
 */
export function derivative(x: number, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): number {
  const { 0: subgradient } = valuesOf(parameters, options);
  return x !== x ? x : x === 6 && subgradient === -1 ? 1 : x === 0 && 1 === subgradient ? 1 : 0 < x && x < 6 ? 1 : 0;
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): { readonly x: number } {
  return { x: derivative(x, parameters, options) };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    let v2: number;
    if (x !== x) {
      v2 = x;
    } else {
      const v1 = 0 < x ? x : 0;
      v2 = 6 < v1 ? 6 : v1;
    }
    ys[i] = v2;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    let v2: number;
    if (x !== x) {
      v2 = x;
    } else {
      const v1 = 0 < x ? x : 0;
      v2 = 6 < v1 ? 6 : v1;
    }
    ys[i] = v2;
  }
}

/**
 * `min(max(0, x), 6)` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T): T;
export function forward(xs: FloatArray, out?: FloatArray): FloatArray {
  return run('relu6', forward32, forward64, { xs }, { out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, subgradient: number): void {
  const v1 = subgradient === -1;
  const v2 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    dxs[i] = (x !== x ? x : x === 6 && v1 ? 1 : x === 0 && v2 ? 1 : 0 < x && x < 6 ? 1 : 0) * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, subgradient: number): void {
  const v1 = subgradient === -1;
  const v2 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    dxs[i] = (x !== x ? x : x === 6 && v1 ? 1 : x === 0 && v2 ? 1 : 0 < x && x < 6 ? 1 : 0) * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `x > 0 and x < 6 ? 1 : 0`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): FloatArray {
  return run('relu6', backward32, backward64, { xs, dys }, { out }, valuesOf(parameters, options))[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number, subgradient: number): void {
  const v4 = subgradient === -1;
  const v5 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    let v3: number;
    if (v1) {
      v3 = x;
    } else {
      const v2 = 0 < x ? x : 0;
      v3 = 6 < v2 ? 6 : v2;
    }
    ys[i] = v3;
    ds[i] = v1 ? x : x === 6 && v4 ? 1 : x === 0 && v5 ? 1 : 0 < x && x < 6 ? 1 : 0;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number, subgradient: number): void {
  const v4 = subgradient === -1;
  const v5 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    let v3: number;
    if (v1) {
      v3 = x;
    } else {
      const v2 = 0 < x ? x : 0;
      v3 = 6 < v2 ? 6 : v2;
    }
    ys[i] = v3;
    ds[i] = v1 ? x : x === 6 && v4 ? 1 : x === 0 && v5 ? 1 : 0 < x && x < 6 ? 1 : 0;
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('relu6', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }, valuesOf(parameters, options)) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): Gradients<NoParameters, T> {
  prepare('relu6', { xs, dys }, {});
  return {};
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): { readonly x: Fresh<T> } & Gradients<NoParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): { readonly x: T } & Gradients<NoParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: NoParameters | Bound<NoParameters>, options?: SubgradientOptions): { readonly x: FloatArray } & Gradients<NoParameters, FloatArray> {
  return { x: backward(xs, dys, out as FloatArray, parameters, options) };
}
