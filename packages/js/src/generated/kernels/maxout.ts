// Generated from spec/reductions/maxout.ts by npm run generate. Do not edit.
import { readNumber, resolve } from '../../runtime/resolve.js';
import { runRows } from '../../runtime/rows.js';
import type { FloatArray } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [pieces: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('maxout', { pieces: readNumber([2, 'be an integer >= 1', (value) => value % 1 === 0 && value >= 1]) }, {}, parameters, options) as never;

const forward32 = (begin: number, end: number, xs: Float32Array, ys: Float32Array, length: number, inner: number): void => {
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    let peak = -Infinity;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    ys[row] = peak;
  }
};

const forward64 = (begin: number, end: number, xs: Float64Array, ys: Float64Array, length: number, inner: number): void => {
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    let peak = -Infinity;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    ys[row] = peak;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: pieces } = values;
  return runRows('maxout', forward32, forward64, [pieces], 1, { xs, out }, pieces, 1, 'out')[1]!;
};

const backward32 = (begin: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, length: number, inner: number): void => {
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    const dy = dys[row]!;
    let peak = -Infinity;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    let first = -1;
    for (let i = start, index = 0; i < stop; i += inner, index++) {
      const x = xs[i]!;
      if (+(x === peak)) {
        first = index;
        break;
      }
    }
    const v1 = peak <= Infinity ? 0 : Number.NaN;
    for (let i = start, index = 0; i < stop; i += inner, index++) {
      dxs[i] = index === first ? dy : v1;
    }
  }
};

const backward64 = (begin: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, length: number, inner: number): void => {
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    const dy = dys[row]!;
    let peak = -Infinity;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    let first = -1;
    for (let i = start, index = 0; i < stop; i += inner, index++) {
      const x = xs[i]!;
      if (+(x === peak)) {
        first = index;
        break;
      }
    }
    const v1 = peak <= Infinity ? 0 : Number.NaN;
    for (let i = start, index = 0; i < stop; i += inner, index++) {
      dxs[i] = index === first ? dy : v1;
    }
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: pieces } = values;
  return runRows('maxout', backward32, backward64, [pieces], 2, { xs, dys, out }, pieces, 1, 'dys')[2]!;
};
