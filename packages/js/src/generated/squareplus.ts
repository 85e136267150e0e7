// Generated from spec/activations/squareplus.ts by npm run generate. Do not edit.
import * as kernels from './kernels/squareplus.js';
import type { FloatArray, Fresh, Gradients, SquareplusParameters, SubgradientOptions } from './types.js';

const defaults: kernels.Values = [4, 0];

function valuesOf(parameters: SquareplusParameters | undefined, options?: SubgradientOptions): kernels.Values {
  return parameters === undefined && options === undefined ? defaults : kernels.bind(parameters, options);
}

/** `(x + sqrt(x * x + b)) / 2`, in double precision. */
export function value(x: number, parameters?: SquareplusParameters): number {
  return kernels.value(valuesOf(parameters), x);
}

/**
 * The derivative in x, in double precision.
 *
 * `b > 0 ? (1 + x / sqrt(x * x + b)) / 2 : x > 0 ? 1 : 0`
 */
export function derivative(x: number, parameters?: SquareplusParameters, options?: SubgradientOptions): number {
  return kernels.derivative(valuesOf(parameters, options), x);
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: SquareplusParameters, options?: SubgradientOptions): { readonly x: number; readonly b: number } {
  return kernels.gradient(valuesOf(parameters, options), x) as never;
}

/**
 * `(x + sqrt(x * x + b)) / 2` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: SquareplusParameters): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: SquareplusParameters): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: SquareplusParameters): object {
  return kernels.forward(valuesOf(parameters), xs, out);
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `b > 0 ? (1 + x / sqrt(x * x + b)) / 2 : x > 0 ? 1 : 0`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: SquareplusParameters, options?: SubgradientOptions): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: SquareplusParameters, options?: SubgradientOptions): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: SquareplusParameters, options?: SubgradientOptions): object {
  return kernels.backward(valuesOf(parameters, options), xs, dys, out);
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: SquareplusParameters, options?: SubgradientOptions): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: SquareplusParameters, options?: SubgradientOptions): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: SquareplusParameters, options?: SubgradientOptions): object {
  return kernels.valueAndDerivative(valuesOf(parameters, options), xs, ys, ds);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: SquareplusParameters, options?: SubgradientOptions): Gradients<SquareplusParameters, T> {
  return kernels.parameterGradients(valuesOf(parameters, options), xs, dys) as never;
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: SquareplusParameters, options?: SubgradientOptions): { readonly x: Fresh<T> } & Gradients<SquareplusParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: SquareplusParameters, options?: SubgradientOptions): { readonly x: T } & Gradients<SquareplusParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: SquareplusParameters, options?: SubgradientOptions): object {
  return kernels.backwardAll(valuesOf(parameters, options), xs, dys, out);
}
