// Generated from spec/activations/softplus.ts by npm run generate. Do not edit.
import * as kernels from './kernels/softplus.js';
import type { FloatArray, Fresh, Gradients, NoOptions, SoftplusParameters } from './types.js';

const defaults: kernels.Values = [1];

function valuesOf(parameters: SoftplusParameters | undefined): kernels.Values {
  return parameters === undefined ? defaults : kernels.bind(parameters);
}

/** `log(1 + exp(k * x)) / k`, in double precision. */
export function value(x: number, parameters?: SoftplusParameters): number {
  return kernels.value(valuesOf(parameters), x);
}

/**
 * The derivative in x, in double precision.
 *
 * `sigmoid(k * x)`
 */
export function derivative(x: number, parameters?: SoftplusParameters): number {
  return kernels.derivative(valuesOf(parameters), x);
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: SoftplusParameters): { readonly x: number; readonly k: number } {
  return kernels.gradient(valuesOf(parameters), x) as never;
}

/**
 * `log(1 + exp(k * x)) / k` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: SoftplusParameters): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: SoftplusParameters): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: SoftplusParameters): object {
  return kernels.forward(valuesOf(parameters), xs, out);
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `sigmoid(k * x)`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: SoftplusParameters): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: SoftplusParameters): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: SoftplusParameters): object {
  return kernels.backward(valuesOf(parameters), xs, dys, out);
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: SoftplusParameters): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: SoftplusParameters): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: SoftplusParameters): object {
  return kernels.valueAndDerivative(valuesOf(parameters), xs, ys, ds);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: SoftplusParameters): Gradients<SoftplusParameters, T> {
  return kernels.parameterGradients(valuesOf(parameters), xs, dys) as never;
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: SoftplusParameters): { readonly x: Fresh<T> } & Gradients<SoftplusParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: SoftplusParameters): { readonly x: T } & Gradients<SoftplusParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: SoftplusParameters): object {
  return kernels.backwardAll(valuesOf(parameters), xs, dys, out);
}
