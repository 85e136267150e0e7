// Generated from spec/reductions/softmax.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { readInner, readLength, resolve } from '../../runtime/resolve.js';
import { runRows } from '../../runtime/rows.js';
import type { FloatArray } from '../../runtime/run.js';
import { termsOf } from '../../runtime/terms.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [length: number | undefined, inner: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('softmax', {}, { length: readLength, inner: readInner }, parameters, options) as never;

const forward32 = (begin: number, end: number, xs: Float32Array, ys: Float32Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
  const terms = termsOf(length);
  const known = Math.min(length, terms.length);
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    let peak = -Infinity;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v1 = peak < -1e+300 ? -1e+300 : peak;
    const v2 = 1e+300 < v1 ? 1e+300 : v1;
    let totalSum = 0;
    let totalError = 0;
    for (let i = start, index = 0; i < stop; i += inner, index++) {
      const x = xs[i]!;
      const v3 = x - v2;
      const v4 = 0 < v3 ? 0 : v3;
      const v5 = (v4 < -700 ? -700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * v7;
      const v9 = 20.818923798631218 + v8;
      const v10 = v7 * (7.215289153098769 + v8 * 0.0576900722962519);
      const term = powers[(v6 + 64 + 1022) | 0]! * ((v9 + v10) / (v9 - v10));
      terms[index] = term;
      const next = totalSum + term;
      const added = next - totalSum;
      totalError += totalSum - (next - added) + (term - added);
      totalSum = next;
    }
    const total = totalError - totalError === 0 ? totalSum + totalError : totalSum;
    const v22 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? 1 / total : Number.NaN;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      ys[i] = kept * v22;
    }
    const v11 = peak < -1e+300 ? -1e+300 : peak;
    const v12 = 1e+300 < v11 ? 1e+300 : v11;
    const v21 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? 1 / total : Number.NaN;
    for (let i = start + known * inner; i < stop; i += inner) {
      const x = xs[i]!;
      const v13 = x - v12;
      const v14 = 0 < v13 ? 0 : v13;
      const v15 = (v14 < -700 ? -700 : v14) * 1.4426950408889634;
      const v16 = v15 + 6755399441055744 - 6755399441055744;
      const v17 = v15 - v16;
      const v18 = v17 * v17;
      const v19 = 20.818923798631218 + v18;
      const v20 = v17 * (7.215289153098769 + v18 * 0.0576900722962519);
      ys[i] = powers[(v16 + 64 + 1022) | 0]! * ((v19 + v20) / (v19 - v20)) * v21;
    }
  }
};

const forward64 = (begin: number, end: number, xs: Float64Array, ys: Float64Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
  const terms = termsOf(length);
  const known = Math.min(length, terms.length);
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    let peak = -Infinity;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v3 = peak * 0.5;
    const v12 = -v3;
    let totalSum = 0;
    let totalError = 0;
    for (let i = start, index = 0; i < stop; i += inner, index++) {
      const x = xs[i]!;
      const v1 = x < peak;
      const v2 = x * 0.5;
      const v4 = v2 - v3;
      const v5 = 2 * v4;
      const v6 = v5 < -1400 ? -1400 : v5;
      const v7 = 1400 < v6 ? 1400 : v6;
      const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v19: number;
      if (v1) {
        const v9 = v7 - v8 * 0.6931471805601177;
        const v10 = 1 + v9;
        let v14: number;
        if (2 * (v4 < -1500 ? -1500 : v4) === v7) {
          let v13: number;
          if (v4 < -1500) {
            v13 = 0;
          } else {
            const v11 = v4 - v2;
            v13 = v2 - (v4 - v11) + (v12 - v11);
          }
          v14 = 2 * v13;
        } else {
          v14 = 0;
        }
        const v15 = v14 - v8 * -1.7239444525614835e-13;
        const v16 = v9 + v15;
        const v17 = v16 * (v16 * (v16 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v18 = v16 * (v16 * (v16 * (v16 * v17 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        v19 = v10 + (v9 - (v10 - 1) + (v15 + v16 * v16 * (v16 * (v16 * v18 + 0.16666666666666644) + 0.5000000000000001)));
      } else {
        v19 = 18446744073709552000;
      }
      const v20 = v1 ? v8 + 64 : 0;
      const v21 = 0.5 * v20 + 6755399441055744 - 6755399441055744;
      const v22 = v19 * powers[(v21 + 1022) | 0]! * powers[(v20 - v21 + 1022) | 0]!;
      const term = v22 < 0 ? 0 : v22;
      terms[index] = term;
      const next = totalSum + term;
      const added = next - totalSum;
      totalError += totalSum - (next - added) + (term - added);
      totalSum = next;
    }
    const total = totalError - totalError === 0 ? totalSum + totalError : totalSum;
    const v46 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? 1 / total : Number.NaN;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      ys[i] = kept * v46;
    }
    const v25 = peak * 0.5;
    const v34 = -v25;
    const v45 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? 1 / total : Number.NaN;
    for (let i = start + known * inner; i < stop; i += inner) {
      const x = xs[i]!;
      const v23 = x < peak;
      const v24 = x * 0.5;
      const v26 = v24 - v25;
      const v27 = 2 * v26;
      const v28 = v27 < -1400 ? -1400 : v27;
      const v29 = 1400 < v28 ? 1400 : v28;
      const v30 = v29 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v41: number;
      if (v23) {
        const v31 = v29 - v30 * 0.6931471805601177;
        const v32 = 1 + v31;
        let v36: number;
        if (2 * (v26 < -1500 ? -1500 : v26) === v29) {
          let v35: number;
          if (v26 < -1500) {
            v35 = 0;
          } else {
            const v33 = v26 - v24;
            v35 = v24 - (v26 - v33) + (v34 - v33);
          }
          v36 = 2 * v35;
        } else {
          v36 = 0;
        }
        const v37 = v36 - v30 * -1.7239444525614835e-13;
        const v38 = v31 + v37;
        const v39 = v38 * (v38 * (v38 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v40 = v38 * (v38 * (v38 * (v38 * v39 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        v41 = v32 + (v31 - (v32 - 1) + (v37 + v38 * v38 * (v38 * (v38 * v40 + 0.16666666666666644) + 0.5000000000000001)));
      } else {
        v41 = 18446744073709552000;
      }
      const v42 = v23 ? v30 + 64 : 0;
      const v43 = 0.5 * v42 + 6755399441055744 - 6755399441055744;
      const v44 = v41 * powers[(v43 + 1022) | 0]! * powers[(v42 - v43 + 1022) | 0]!;
      ys[i] = (v44 < 0 ? 0 : v44) * v45;
    }
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('softmax', forward32, forward64, [], 1, { xs, out }, length, inner)[1]!;
};

const backward32 = (begin: number, end: number, ys: Float32Array, dys: Float32Array, dxs: Float32Array, length: number, inner: number): void => {
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    let dotSum = 0;
    let dotError = 0;
    for (let i = start; i < stop; i += inner) {
      const x = ys[i]!;
      const dy = dys[i]!;
      const term = x * dy;
      const next = dotSum + term;
      const added = next - dotSum;
      dotError += dotSum - (next - added) + (term - added);
      dotSum = next;
    }
    const dot = dotError - dotError === 0 ? dotSum + dotError : dotSum;
    for (let i = start; i < stop; i += inner) {
      const x = ys[i]!;
      const dy = dys[i]!;
      dxs[i] = x * (dy - dot);
    }
  }
};

const backward64 = (begin: number, end: number, ys: Float64Array, dys: Float64Array, dxs: Float64Array, length: number, inner: number): void => {
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    let dotSum = 0;
    let dotError = 0;
    for (let i = start; i < stop; i += inner) {
      const x = ys[i]!;
      const dy = dys[i]!;
      const term = x * dy;
      const next = dotSum + term;
      const added = next - dotSum;
      dotError += dotSum - (next - added) + (term - added);
      dotSum = next;
    }
    const dot = dotError - dotError === 0 ? dotSum + dotError : dotSum;
    for (let i = start; i < stop; i += inner) {
      const x = ys[i]!;
      const dy = dys[i]!;
      dxs[i] = x * (dy - dot);
    }
  }
};

export const backward = (values: Values, ys: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('softmax', backward32, backward64, [], 2, { ys, dys, out }, length, inner)[2]!;
};
