// Generated from spec/reductions/softmax0.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { readInner, readLength, resolve } from '../../runtime/resolve.js';
import { runRows } from '../../runtime/rows.js';
import type { FloatArray } from '../../runtime/run.js';
import { termsOf } from '../../runtime/terms.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [length: number | undefined, inner: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('softmax0', {}, { length: readLength, inner: readInner }, parameters, options) as never;

const forward32 = (begin: number, end: number, xs: Float32Array, ys: Float32Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
  const terms = termsOf(length);
  const known = Math.min(length, terms.length);
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    let peak = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v11 = peak < -1e+300 ? -1e+300 : peak;
    const v12 = 0 - (1e+300 < v11 ? 1e+300 : v11);
    const v13 = 0 < v12 ? 0 : v12;
    const v14 = 1.4426950408889634 * (v13 < -700 ? -700 : v13);
    const v15 = v14 + 6755399441055744 - 6755399441055744;
    const v16 = v14 - v15;
    const v17 = v16 * v16;
    const v18 = 20.818923798631218 + v17;
    const v19 = v16 * (7.215289153098769 + v17 * 0.0576900722962519);
    const v20 = powers[(64 + v15 + 1022) | 0]! * ((v18 + v19) / (v18 - v19));
    const v1 = peak < -1e+300 ? -1e+300 : peak;
    const v2 = 1e+300 < v1 ? 1e+300 : v1;
    let totalSum = v20;
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
    const v32 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? 1 / total : Number.NaN;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      ys[i] = kept * v32;
    }
    const v21 = peak < -1e+300 ? -1e+300 : peak;
    const v22 = 1e+300 < v21 ? 1e+300 : v21;
    const v31 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? 1 / total : Number.NaN;
    for (let i = start + known * inner; i < stop; i += inner) {
      const x = xs[i]!;
      const v23 = x - v22;
      const v24 = 0 < v23 ? 0 : v23;
      const v25 = (v24 < -700 ? -700 : v24) * 1.4426950408889634;
      const v26 = v25 + 6755399441055744 - 6755399441055744;
      const v27 = v25 - v26;
      const v28 = v27 * v27;
      const v29 = 20.818923798631218 + v28;
      const v30 = v27 * (7.215289153098769 + v28 * 0.0576900722962519);
      ys[i] = powers[(v26 + 64 + 1022) | 0]! * ((v29 + v30) / (v29 - v30)) * v31;
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
    let peak = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v23 = 0 < peak;
    const v24 = peak * 0.5;
    const v25 = 0 - v24;
    const v26 = 2 * v25;
    const v27 = v26 < -1400 ? -1400 : v26;
    const v28 = 1400 < v27 ? 1400 : v27;
    const v29 = v28 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v30 = v28 - 0.6931471805601177 * v29;
    const v31 = 1 + v30;
    const v32 = v24 - v24;
    const v33 = (2 * (v25 < -1500 ? -1500 : v25) === v28 ? 2 * (-v24 < -1500 ? 0 : v32 + (0 - v32)) : 0) - v29 * -1.7239444525614835e-13;
    const v34 = v30 + v33;
    const v35 = 0.000024801521060885955 + v34 * (0.000002755735514528978 + v34 * (2.7620168672095344e-7 + v34 * 2.506835857880779e-8));
    const v36 = 0.04166666666662327 + v34 * (0.008333333333356304 + v34 * (0.0013888888917445521 + v34 * (0.00019841269784768933 + v34 * v35)));
    const v37 = v23 ? v31 + (v30 - (v31 - 1) + (v33 + v34 * v34 * (0.5000000000000001 + v34 * (0.16666666666666644 + v34 * v36)))) : 18446744073709552000;
    const v38 = v23 ? v29 + 64 : 0;
    const v39 = 0.5 * v38 + 6755399441055744 - 6755399441055744;
    const v40 = v37 * powers[(v39 + 1022) | 0]! * powers[(v38 - v39 + 1022) | 0]!;
    const v41 = v40 < 0 ? 0 : v40;
    const v3 = peak * 0.5;
    const v12 = -v3;
    let totalSum = v41;
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
    const v65 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? 1 / total : Number.NaN;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      ys[i] = kept * v65;
    }
    const v44 = peak * 0.5;
    const v53 = -v44;
    const v64 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? 1 / total : Number.NaN;
    for (let i = start + known * inner; i < stop; i += inner) {
      const x = xs[i]!;
      const v42 = x < peak;
      const v43 = x * 0.5;
      const v45 = v43 - v44;
      const v46 = 2 * v45;
      const v47 = v46 < -1400 ? -1400 : v46;
      const v48 = 1400 < v47 ? 1400 : v47;
      const v49 = v48 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v60: number;
      if (v42) {
        const v50 = v48 - v49 * 0.6931471805601177;
        const v51 = 1 + v50;
        let v55: number;
        if (2 * (v45 < -1500 ? -1500 : v45) === v48) {
          let v54: number;
          if (v45 < -1500) {
            v54 = 0;
          } else {
            const v52 = v45 - v43;
            v54 = v43 - (v45 - v52) + (v53 - v52);
          }
          v55 = 2 * v54;
        } else {
          v55 = 0;
        }
        const v56 = v55 - v49 * -1.7239444525614835e-13;
        const v57 = v50 + v56;
        const v58 = v57 * (v57 * (v57 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v59 = v57 * (v57 * (v57 * (v57 * v58 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        v60 = v51 + (v50 - (v51 - 1) + (v56 + v57 * v57 * (v57 * (v57 * v59 + 0.16666666666666644) + 0.5000000000000001)));
      } else {
        v60 = 18446744073709552000;
      }
      const v61 = v42 ? v49 + 64 : 0;
      const v62 = 0.5 * v61 + 6755399441055744 - 6755399441055744;
      const v63 = v60 * powers[(v62 + 1022) | 0]! * powers[(v61 - v62 + 1022) | 0]!;
      ys[i] = (v63 < 0 ? 0 : v63) * v64;
    }
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('softmax0', forward32, forward64, [], 1, { xs, out }, length, inner)[1]!;
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
  return runRows('softmax0', backward32, backward64, [], 2, { ys, dys, out }, length, inner)[2]!;
};
