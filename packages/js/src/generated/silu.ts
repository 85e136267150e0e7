// Generated from spec/activations/silu.ts by npm run generate. Do not edit.
import * as kernels from './kernels/silu.js';
import type { FloatArray, Fresh, Gradients, NoOptions, SiluParameters } from './types.js';

const defaults: kernels.Values = [1];

function valuesOf(parameters: SiluParameters | undefined): kernels.Values {
  return parameters === undefined ? defaults : kernels.bind(parameters);
}

/** `x * sigmoid(beta * x)`, in double precision. */
export function value(x: number, parameters?: SiluParameters): number {
  return kernels.value(valuesOf(parameters), x);
}

/**
 * The derivative in x, in double precision.
 *
 * `sigmoid(beta * x) * (1 + beta * x * sigmoid(-(beta * x)))`
 */
export function derivative(x: number, parameters?: SiluParameters): number {
  return kernels.derivative(valuesOf(parameters), x);
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: SiluParameters): { readonly x: number; readonly beta: number } {
  return kernels.gradient(valuesOf(parameters), x) as never;
}

/**
 * `x * sigmoid(beta * x)` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: SiluParameters): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: SiluParameters): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: SiluParameters): object {
  return kernels.forward(valuesOf(parameters), xs, out);
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `sigmoid(beta * x) * (1 + beta * x * sigmoid(-(beta * x)))`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: SiluParameters): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: SiluParameters): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: SiluParameters): object {
  return kernels.backward(valuesOf(parameters), xs, dys, out);
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: SiluParameters): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: SiluParameters): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: SiluParameters): object {
  return kernels.valueAndDerivative(valuesOf(parameters), xs, ys, ds);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: SiluParameters): Gradients<SiluParameters, T> {
  return kernels.parameterGradients(valuesOf(parameters), xs, dys) as never;
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: SiluParameters): { readonly x: Fresh<T> } & Gradients<SiluParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: SiluParameters): { readonly x: T } & Gradients<SiluParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: SiluParameters): object {
  return kernels.backwardAll(valuesOf(parameters), xs, dys, out);
}
