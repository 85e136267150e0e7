// Generated from spec/reductions/softmax.ts by npm run generate. Do not edit.
import * as kernels from './kernels/softmax.js';
import type { FloatArray, Fresh, NoParameters, RowOptions } from './types.js';

const defaults: kernels.Values = [undefined, 1];

function valuesOf(parameters: NoParameters | undefined, options?: RowOptions): kernels.Values {
  return parameters === undefined && options === undefined ? defaults : kernels.bind(parameters, options);
}

/**
 * Entry i of a row: `exp(row[i]) / sum(exp(x) for x in row)`, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: NoParameters, options?: RowOptions): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: NoParameters, options?: RowOptions): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: NoParameters, options?: RowOptions): object {
  return kernels.forward(valuesOf(parameters, options), xs, out);
}

/**
 * Vector-Jacobian product from the outputs of `forward` and the upstream gradients, into `out` or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.
 */
export function backward<T extends FloatArray>(ys: T, dys: T, out?: undefined, parameters?: NoParameters, options?: RowOptions): Fresh<T>;
export function backward<T extends FloatArray>(ys: FloatArray, dys: FloatArray, out: T, parameters?: NoParameters, options?: RowOptions): T;
export function backward(ys: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: NoParameters, options?: RowOptions): object {
  return kernels.backward(valuesOf(parameters, options), ys, dys, out);
}
