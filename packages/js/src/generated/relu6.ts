// Generated from spec/activations/relu6.ts by npm run generate. Do not edit.
import * as kernels from './kernels/relu6.js';
import type { FloatArray, Fresh, Gradients, NoParameters, SubgradientOptions } from './types.js';

const defaults: kernels.Values = [0];

function valuesOf(parameters: NoParameters | undefined, options?: SubgradientOptions): kernels.Values {
  return parameters === undefined && options === undefined ? defaults : kernels.bind(parameters, options);
}

/** `min(max(0, x), 6)`, in double precision. */
export function value(x: number): number {
  return kernels.value([0], x);
}

/**
 * The derivative in x, in double precision.
 *
 * `x > 0 and x < 6 ? 1 : 0`
 */
export function derivative(x: number, parameters?: NoParameters, options?: SubgradientOptions): number {
  return kernels.derivative(valuesOf(parameters, options), x);
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: NoParameters, options?: SubgradientOptions): { readonly x: number } {
  return kernels.gradient(valuesOf(parameters, options), x) as never;
}

/**
 * `min(max(0, x), 6)` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T): T;
export function forward(xs: FloatArray, out?: FloatArray): object {
  return kernels.forward([0], xs, out);
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `x > 0 and x < 6 ? 1 : 0`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: NoParameters, options?: SubgradientOptions): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: NoParameters, options?: SubgradientOptions): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: NoParameters, options?: SubgradientOptions): object {
  return kernels.backward(valuesOf(parameters, options), xs, dys, out);
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: NoParameters, options?: SubgradientOptions): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: NoParameters, options?: SubgradientOptions): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: NoParameters, options?: SubgradientOptions): object {
  return kernels.valueAndDerivative(valuesOf(parameters, options), xs, ys, ds);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: NoParameters, options?: SubgradientOptions): Gradients<NoParameters, T> {
  return kernels.parameterGradients(valuesOf(parameters, options), xs, dys) as never;
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: NoParameters, options?: SubgradientOptions): { readonly x: Fresh<T> } & Gradients<NoParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: NoParameters, options?: SubgradientOptions): { readonly x: T } & Gradients<NoParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: NoParameters, options?: SubgradientOptions): object {
  return kernels.backwardAll(valuesOf(parameters, options), xs, dys, out);
}
