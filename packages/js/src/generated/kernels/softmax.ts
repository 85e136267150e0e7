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
    const v24 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity;
    const v25 = 1 / total;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      ys[i] = v24 ? kept * v25 : NaN;
    }
    const v11 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity;
    const v12 = peak < -1e+300 ? -1e+300 : peak;
    const v13 = 1e+300 < v12 ? 1e+300 : v12;
    const v22 = 1 / total;
    for (let i = start + known * inner; i < stop; i += inner) {
      const x = xs[i]!;
      let v23: number;
      if (v11) {
        const v14 = x - v13;
        const v15 = 0 < v14 ? 0 : v14;
        const v16 = (v15 < -700 ? -700 : v15) * 1.4426950408889634;
        const v17 = v16 + 6755399441055744 - 6755399441055744;
        const v18 = v16 - v17;
        const v19 = v18 * v18;
        const v20 = 20.818923798631218 + v19;
        const v21 = v18 * (7.215289153098769 + v19 * 0.0576900722962519);
        v23 = powers[(v17 + 64 + 1022) | 0]! * ((v20 + v21) / (v20 - v21)) * v22;
      } else {
        v23 = NaN;
      }
      ys[i] = v23;
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
    const v11 = -v3;
    let totalSum = 0;
    let totalError = 0;
    for (let i = start, index = 0; i < stop; i += inner, index++) {
      const x = xs[i]!;
      const v1 = x < peak;
      const v2 = x * 0.5;
      const v4 = v2 - v3;
      const v5 = 2 * (v4 < -1500 ? -1500 : v4);
      const v6 = v5 < -1400 ? -1400 : v5;
      const v7 = 1400 < v6 ? 1400 : v6;
      const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v20: number;
      if (v1) {
        const v9 = v7 - v8 * 0.6931471805601177;
        const v10 = 1 + v9;
        let v15: number;
        if (v5 === v7) {
          const v12 = v2 + v11;
          let v14: number;
          if (v12 < -1500) {
            v14 = 0;
          } else {
            const v13 = v12 - v2;
            v14 = v2 - (v12 - v13) + (v11 - v13);
          }
          v15 = 2 * v14;
        } else {
          v15 = 0;
        }
        const v16 = v15 - v8 * -1.7239444525614835e-13;
        const v17 = v9 + v16;
        const v18 = v17 * (v17 * (v17 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v19 = v17 * (v17 * (v17 * (v17 * v18 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        v20 = v10 + (v9 - (v10 - 1) + (v16 + v17 * v17 * (v17 * (v17 * v19 + 0.16666666666666644) + 0.5000000000000001)));
      } else {
        v20 = 18446744073709552000;
      }
      const v21 = v1 ? v8 + 64 : 0;
      const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
      const v23 = v20 * powers[(v22 + 1022) | 0]! * powers[(v21 - v22 + 1022) | 0]!;
      const term = v23 < 0 ? 0 : v23;
      terms[index] = term;
      const next = totalSum + term;
      const added = next - totalSum;
      totalError += totalSum - (next - added) + (term - added);
      totalSum = next;
    }
    const total = totalError - totalError === 0 ? totalSum + totalError : totalSum;
    const v50 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity;
    const v51 = 1 / total;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      ys[i] = v50 ? kept * v51 : NaN;
    }
    const v24 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity;
    const v27 = peak * 0.5;
    const v35 = -v27;
    const v48 = 1 / total;
    for (let i = start + known * inner; i < stop; i += inner) {
      const x = xs[i]!;
      let v49: number;
      if (v24) {
        const v25 = x < peak;
        const v26 = x * 0.5;
        const v28 = v26 - v27;
        const v29 = 2 * (v28 < -1500 ? -1500 : v28);
        const v30 = v29 < -1400 ? -1400 : v29;
        const v31 = 1400 < v30 ? 1400 : v30;
        const v32 = v31 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        let v44: number;
        if (v25) {
          const v33 = v31 - v32 * 0.6931471805601177;
          const v34 = 1 + v33;
          let v39: number;
          if (v29 === v31) {
            const v36 = v26 + v35;
            let v38: number;
            if (v36 < -1500) {
              v38 = 0;
            } else {
              const v37 = v36 - v26;
              v38 = v26 - (v36 - v37) + (v35 - v37);
            }
            v39 = 2 * v38;
          } else {
            v39 = 0;
          }
          const v40 = v39 - v32 * -1.7239444525614835e-13;
          const v41 = v33 + v40;
          const v42 = v41 * (v41 * (v41 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v43 = v41 * (v41 * (v41 * (v41 * v42 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          v44 = v34 + (v33 - (v34 - 1) + (v40 + v41 * v41 * (v41 * (v41 * v43 + 0.16666666666666644) + 0.5000000000000001)));
        } else {
          v44 = 18446744073709552000;
        }
        const v45 = v25 ? v32 + 64 : 0;
        const v46 = 0.5 * v45 + 6755399441055744 - 6755399441055744;
        const v47 = v44 * powers[(v46 + 1022) | 0]! * powers[(v45 - v46 + 1022) | 0]!;
        v49 = (v47 < 0 ? 0 : v47) * v48;
      } else {
        v49 = NaN;
      }
      ys[i] = v49;
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
