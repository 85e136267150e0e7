// Generated from spec/reductions/maxout.ts by npm run generate. Do not edit.
import { Bound } from '../runtime/bound.js';
import { resolve } from '../runtime/resolve.js';
import { runRows } from '../runtime/rows.js';
import type { FloatArray, Fresh, MaxoutParameters, NoOptions } from './types.js';
import { type Rules, checkScalars } from '@rampa/common';

const rules: Rules = { pieces: [2, 'be an integer >= 1', (value) => value % 1 === 0 && value >= 1] };
const defaults = /* @__PURE__ */ new Bound<MaxoutParameters>('maxout', [2]);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: MaxoutParameters | Bound<MaxoutParameters>, options?: NoOptions): Bound<MaxoutParameters> {
  return resolve(defaults, checkScalars, rules, {}, parameters, options);
}

function valuesOf(parameters: MaxoutParameters | Bound<MaxoutParameters> | undefined, options: NoOptions | undefined): readonly [pieces: number] {
  return bind(parameters, options).values as never;
}

function forward32(xs: Float32Array, ys: Float32Array, rows: number, length: number, inner: number): void {
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    let peak = -Infinity;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    ys[row] = peak;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, rows: number, length: number, inner: number): void {
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    let peak = -Infinity;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    ys[row] = peak;
  }
}

/**
 * Entry i of a row: `maximum(row)`, into `out` or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: MaxoutParameters | Bound<MaxoutParameters>, options?: NoOptions): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: MaxoutParameters | Bound<MaxoutParameters>, options?: NoOptions): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: MaxoutParameters | Bound<MaxoutParameters>, options?: NoOptions): FloatArray {
  const { 0: pieces } = valuesOf(parameters, options);
  return runRows('maxout', forward32, forward64, { xs }, { out }, pieces, 1, [pieces], 'out')[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, rows: number, length: number, inner: number): void {
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    const dy = dys[row]!;
    let peak = -Infinity;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    let first = -1;
    for (let i = begin, index = 0; i < stop; i += inner, index++) {
      const x = xs[i]!;
      if (x === peak ? 1 : 0) {
        first = index;
        break;
      }
    }
    for (let i = begin, index = 0; i < stop; i += inner, index++) {
      dxs[i] = index === first ? dy : 0;
    }
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, rows: number, length: number, inner: number): void {
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    const dy = dys[row]!;
    let peak = -Infinity;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    let first = -1;
    for (let i = begin, index = 0; i < stop; i += inner, index++) {
      const x = xs[i]!;
      if (x === peak ? 1 : 0) {
        first = index;
        break;
      }
    }
    for (let i = begin, index = 0; i < stop; i += inner, index++) {
      dxs[i] = index === first ? dy : 0;
    }
  }
}

/**
 * Vector-Jacobian product from the inputs of `forward` and the upstream gradients, into `out` or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: MaxoutParameters | Bound<MaxoutParameters>, options?: NoOptions): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: MaxoutParameters | Bound<MaxoutParameters>, options?: NoOptions): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: MaxoutParameters | Bound<MaxoutParameters>, options?: NoOptions): FloatArray {
  const { 0: pieces } = valuesOf(parameters, options);
  return runRows('maxout', backward32, backward64, { xs, dys }, { out }, pieces, 1, [pieces], 'dys')[2]!;
}
