// Generated from spec/activations/softsign.ts by npm run generate. Do not edit.
import { prepare } from '../runtime/arrays.js';
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { checkNone, resolve } from '../runtime/resolve.js';
import type { FloatArray, Fresh, Gradients, NoOptions, NoParameters } from './types.js';

const defaults = /* @__PURE__ */ new Bound<NoParameters>('softsign', []);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: NoParameters | Bound<NoParameters>, options?: NoOptions): Bound<NoParameters> {
  return resolve(defaults, checkNone, {}, {}, parameters, options);
}

/** `x / (1 + abs(x))`, in double precision. */
export function value(x: number): number {
  return x === Infinity ? 1 : x === -Infinity ? -1 : x / (1 + Math.abs(x));
}

/**
 * The derivative in x, in double precision.
 *
 * `1 / ((1 + abs(x)) * (1 + abs(x)))`
 */
export function derivative(x: number): number {
  const v1 = 1 / (1 + Math.abs(x));
  return v1 * v1;
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number): { readonly x: number } {
  return { x: derivative(x) };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x === Infinity ? 1 : x === -Infinity ? -1 : x / (1 + Math.abs(x));
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x === Infinity ? 1 : x === -Infinity ? -1 : x / (1 + Math.abs(x));
  }
}

/**
 * `x / (1 + abs(x))` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T): T;
export function forward(xs: FloatArray, out?: FloatArray): FloatArray {
  return run('softsign', forward32, forward64, { xs }, { out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 1 / (1 + Math.abs(x));
    dxs[i] = v1 * v1 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 1 / (1 + Math.abs(x));
    dxs[i] = v1 * v1 * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `1 / ((1 + abs(x)) * (1 + abs(x)))`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('softsign', backward32, backward64, { xs, dys }, { out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = 1 + Math.abs(x);
    const v2 = 1 / v1;
    ys[i] = x === Infinity ? 1 : x === -Infinity ? -1 : x / v1;
    ds[i] = v2 * v2;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = 1 + Math.abs(x);
    const v2 = 1 / v1;
    ys[i] = x === Infinity ? 1 : x === -Infinity ? -1 : x / v1;
    ds[i] = v2 * v2;
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('softsign', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T): Gradients<NoParameters, T> {
  prepare('softsign', { xs, dys }, {});
  return {};
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined): { readonly x: Fresh<T> } & Gradients<NoParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): { readonly x: T } & Gradients<NoParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray): { readonly x: FloatArray } & Gradients<NoParameters, FloatArray> {
  return { x: backward(xs, dys, out as FloatArray) };
}
