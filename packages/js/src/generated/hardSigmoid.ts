// Generated from spec/activations/hardSigmoid.ts by npm run generate. Do not edit.
import * as kernels from './kernels/hardSigmoid.js';
import type { FloatArray, Fresh, Gradients, HardSigmoidParameters, SubgradientOptions } from './types.js';

const defaults: kernels.Values = [0.16666666666666666, 0.5, 0];

function valuesOf(parameters: HardSigmoidParameters | undefined, options?: SubgradientOptions): kernels.Values {
  return parameters === undefined && options === undefined ? defaults : kernels.bind(parameters, options);
}

/** `min(max(0, slope * x + offset), 1)`, in double precision. */
export function value(x: number, parameters?: HardSigmoidParameters): number {
  return kernels.value(valuesOf(parameters), x);
}

/**
 * The derivative in x, in double precision.
 *
 * `slope * x + offset > 0 and slope * x + offset < 1 ? slope : 0`
 */
export function derivative(x: number, parameters?: HardSigmoidParameters, options?: SubgradientOptions): number {
  return kernels.derivative(valuesOf(parameters, options), x);
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: HardSigmoidParameters, options?: SubgradientOptions): { readonly x: number; readonly slope: number; readonly offset: number } {
  return kernels.gradient(valuesOf(parameters, options), x) as never;
}

/**
 * `min(max(0, slope * x + offset), 1)` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: HardSigmoidParameters): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: HardSigmoidParameters): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: HardSigmoidParameters): object {
  return kernels.forward(valuesOf(parameters), xs, out);
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `slope * x + offset > 0 and slope * x + offset < 1 ? slope : 0`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: HardSigmoidParameters, options?: SubgradientOptions): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: HardSigmoidParameters, options?: SubgradientOptions): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: HardSigmoidParameters, options?: SubgradientOptions): object {
  return kernels.backward(valuesOf(parameters, options), xs, dys, out);
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: HardSigmoidParameters, options?: SubgradientOptions): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: HardSigmoidParameters, options?: SubgradientOptions): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: HardSigmoidParameters, options?: SubgradientOptions): object {
  return kernels.valueAndDerivative(valuesOf(parameters, options), xs, ys, ds);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: HardSigmoidParameters, options?: SubgradientOptions): Gradients<HardSigmoidParameters, T> {
  return kernels.parameterGradients(valuesOf(parameters, options), xs, dys) as never;
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: HardSigmoidParameters, options?: SubgradientOptions): { readonly x: Fresh<T> } & Gradients<HardSigmoidParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: HardSigmoidParameters, options?: SubgradientOptions): { readonly x: T } & Gradients<HardSigmoidParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: HardSigmoidParameters, options?: SubgradientOptions): object {
  return kernels.backwardAll(valuesOf(parameters, options), xs, dys, out);
}
