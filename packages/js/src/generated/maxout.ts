// Generated from spec/reductions/maxout.ts by npm run generate. Do not edit.
import * as kernels from './kernels/maxout.js';
import type { FloatArray, Fresh, MaxoutParameters, NoOptions } from './types.js';

const defaults: kernels.Values = [2];

function valuesOf(parameters: MaxoutParameters | undefined): kernels.Values {
  return parameters === undefined ? defaults : kernels.bind(parameters);
}

/**
 * Entry i of a row: `maximum(row)`, into `out` or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: MaxoutParameters): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: MaxoutParameters): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: MaxoutParameters): object {
  return kernels.forward(valuesOf(parameters), xs, out);
}

/**
 * Vector-Jacobian product from the inputs of `forward` and the upstream gradients, into `out` or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: MaxoutParameters): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: MaxoutParameters): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: MaxoutParameters): object {
  return kernels.backward(valuesOf(parameters), xs, dys, out);
}
