// Generated from spec/activations/prelu.ts by npm run generate. Do not edit.
import * as kernels from './kernels/prelu.js';
import type { ChannelOptions, FloatArray, Fresh, PreluChannels, PreluParameters } from './types.js';

const defaults: kernels.Values = [0.25, Infinity, 0];

function valuesOf(parameters: PreluParameters | PreluChannels<FloatArray> | undefined, options?: ChannelOptions): kernels.Values {
  return parameters === undefined && options === undefined ? defaults : kernels.bind(parameters, options);
}

/** `x > 0 ? x : slope * x`, in double precision. */
export function value(x: number, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): number {
  return kernels.value(valuesOf(parameters, options), x);
}

/**
 * The derivative in x, in double precision.
 *
 * `x > 0 ? 1 : slope`
 */
export function derivative(x: number, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): number {
  return kernels.derivative(valuesOf(parameters, options), x);
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): { readonly x: number; readonly slope: number } {
  return kernels.gradient(valuesOf(parameters, options), x) as never;
}

/**
 * `x > 0 ? x : slope * x` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): object {
  return kernels.forward(valuesOf(parameters, options), xs, out);
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `x > 0 ? 1 : slope`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): object {
  return kernels.backward(valuesOf(parameters, options), xs, dys, out);
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): object {
  return kernels.valueAndDerivative(valuesOf(parameters, options), xs, ys, ds);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): { readonly [name in keyof PreluParameters]-?: number | Fresh<T> } {
  return kernels.parameterGradients(valuesOf(parameters, options), xs, dys) as never;
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): { readonly x: Fresh<T> } & { readonly [name in keyof PreluParameters]-?: number | Fresh<T> };
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): { readonly x: T } & { readonly [name in keyof PreluParameters]-?: number | Fresh<T> };
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: PreluParameters | PreluChannels<FloatArray>, options?: ChannelOptions): object {
  return kernels.backwardAll(valuesOf(parameters, options), xs, dys, out);
}
