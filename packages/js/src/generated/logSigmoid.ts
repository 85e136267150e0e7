// Generated from spec/activations/logSigmoid.ts by npm run generate. Do not edit.
import * as kernels from './kernels/logSigmoid.js';
import type { FloatArray, Fresh, Gradients, NoParameters } from './types.js';

/** `-log(1 + exp(-x))`, in double precision. */
export function value(x: number): number {
  return kernels.value([], x);
}

/**
 * The derivative in x, in double precision.
 *
 * `1 / (1 + exp(x))`
 */
export function derivative(x: number): number {
  return kernels.derivative([], x);
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number): { readonly x: number } {
  return kernels.gradient([], x) as never;
}

/**
 * `-log(1 + exp(-x))` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T): T;
export function forward(xs: FloatArray, out?: FloatArray): object {
  return kernels.forward([], xs, out);
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `1 / (1 + exp(x))`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return kernels.backward([], xs, dys, out);
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  return kernels.valueAndDerivative([], xs, ys, ds);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T): Gradients<NoParameters, T> {
  return kernels.parameterGradients([], xs, dys) as never;
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined): { readonly x: Fresh<T> } & Gradients<NoParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): { readonly x: T } & Gradients<NoParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return kernels.backwardAll([], xs, dys, out);
}
