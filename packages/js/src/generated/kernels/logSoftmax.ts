// Generated from spec/reductions/logSoftmax.ts by npm run generate. Do not edit.
import { exponentOf, significandOf } from '../../runtime/bits.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { readInner, readLength, resolve } from '../../runtime/resolve.js';
import { runRows } from '../../runtime/rows.js';
import type { FloatArray } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [length: number | undefined, inner: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('logSoftmax', {}, { length: readLength, inner: readInner }, parameters, options) as never;

const forward32 = (begin: number, end: number, xs: Float32Array, ys: Float32Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    let peak = -Infinity;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v1 = peak * 0.5;
    let othersSum = 0;
    let othersError = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      let v11: number;
      if (x < peak) {
        const v2 = x * 0.5 - v1;
        const v3 = 2 * (v2 < -1500 ? -1500 : v2);
        const v4 = v3 < -700 ? -700 : v3;
        const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
        const v6 = v5 + 6755399441055744 - 6755399441055744;
        const v7 = v5 - v6;
        const v8 = v7 * v7;
        const v9 = 7285.733604431949 + v8 * (v8 + 375.0216542975162);
        const v10 = v7 * (2525.0428531106995 + v8 * 28.875563780589836);
        v11 = powers[(v6 + 1022) | 0]! * ((v9 + v10) / (v9 - v10));
      } else {
        v11 = 0;
      }
      const term = v11;
      const next = othersSum + term;
      const added = next - othersSum;
      othersError += othersSum - (next - added) + (term - added);
      othersSum = next;
    }
    const others = othersError - othersError === 0 ? othersSum + othersError : othersSum;
    let tiesSum = 0;
    let tiesError = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = +(x === peak);
      const next = tiesSum + term;
      const added = next - tiesSum;
      tiesError += tiesSum - (next - added) + (term - added);
      tiesSum = next;
    }
    const ties = tiesError - tiesError === 0 ? tiesSum + tiesError : tiesSum;
    const v12 = (1 < ties ? Math.abs(peak) : -peak) < Infinity;
    const v13 = others + (ties - 1);
    const v14 = 1 / (2 + v13);
    const v15 = v13 * v14;
    const v16 = v15 * v15;
    const v17 = v16 * (v16 * (v16 * (0.2008546181245285 * v16 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
    const v18 = v16 * (v16 * (v16 * (v17 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
    const v19 = 1 + v13;
    const v20 = significandOf(v19);
    const v21 = 1.4142135623730951 < v20;
    const v22 = (v21 ? 0.5 * v20 : v20) - 1;
    const v23 = v22 / (2 + v22);
    const v24 = v23 * v23;
    const v25 = v24 * (v24 * (v24 * (v24 * 0.19363258216480664 + 0.22191366120285838) + 0.28571755158096895) + 0.3999999879377373);
    const v26 = v19 <= 1.7976931348623157e+308 ? (exponentOf(v19) + +(v21)) * 0.6931471805599453 + (2 * v23 + v23 * v24 * (v25 + 0.6666666666737827)) : v19;
    const v27 = v13 <= 1 ? v13 - v13 * (1 - v14 * v18) : v26;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      ys[i] = v12 ? (x === peak ? 0 : x - peak) - v27 : NaN;
    }
  }
};

const forward64 = (begin: number, end: number, xs: Float64Array, ys: Float64Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
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
    let othersSum = 0;
    let othersError = 0;
    for (let i = start; i < stop; i += inner) {
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
        v20 = 0;
      }
      const v21 = v1 ? v8 : 0;
      const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
      const term = v20 * powers[(v22 + 1022) | 0]! * powers[(v21 - v22 + 1022) | 0]!;
      const next = othersSum + term;
      const added = next - othersSum;
      othersError += othersSum - (next - added) + (term - added);
      othersSum = next;
    }
    const others = othersError - othersError === 0 ? othersSum + othersError : othersSum;
    let tiesSum = 0;
    let tiesError = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = +(x === peak);
      const next = tiesSum + term;
      const added = next - tiesSum;
      tiesError += tiesSum - (next - added) + (term - added);
      tiesSum = next;
    }
    const ties = tiesError - tiesError === 0 ? tiesSum + tiesError : tiesSum;
    const v23 = (1 < ties ? Math.abs(peak) : -peak) < Infinity;
    const v24 = others + (ties - 1);
    const v25 = ties + -1;
    const v26 = v25 - ties;
    const v27 = others + v25;
    const v28 = v27 - others;
    const v29 = 1 < v24 ? 1 : v24;
    const v30 = 0.5 * v29;
    const v31 = 1 / (2 + v29);
    const v32 = v29 * v31;
    const v33 = v32 * v32;
    const v34 = v33 * (v33 * (v33 * (v33 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v35 = v33 * (v33 * (v33 * (v34 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v36 = (ties - (v25 - v26) + (-1 - v26) + (others - (v27 - v28) + (v25 - v28))) * (1 - v30) - v24 * (v30 - v31 * (v29 * v30 + v33 * (v33 * (v33 * v35 + 0.40000000000012625) + 0.6666666666666666)));
    const v37 = 1 + v24;
    const v38 = significandOf(v37);
    const v39 = 1.4142135623730951 < v38;
    const v40 = exponentOf(v37) + +(v39);
    const v41 = (v39 ? 0.5 * v38 : v38) - 1;
    const v42 = v41 * (0.5 * v41);
    const v43 = v41 / (2 + v41);
    const v44 = v43 * v43;
    const v45 = v44 * (v44 * (v44 * (v44 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v46 = v43 * (v42 + v44 * (v44 * (v44 * (v45 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v40;
    const v47 = v24 <= 1 ? v24 + v36 : v37 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v40 - (v42 - v46 - v41) : v37;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      ys[i] = v23 ? (x === peak ? 0 : x - peak) - v47 : NaN;
    }
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSoftmax', forward32, forward64, [], 1, { xs, out }, length, inner)[1]!;
};

const backward32 = (begin: number, end: number, ys: Float32Array, dys: Float32Array, dxs: Float32Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    let totalSum = 0;
    let totalError = 0;
    for (let i = start; i < stop; i += inner) {
      const dy = dys[i]!;
      const term = dy;
      const next = totalSum + term;
      const added = next - totalSum;
      totalError += totalSum - (next - added) + (term - added);
      totalSum = next;
    }
    const total = totalError - totalError === 0 ? totalSum + totalError : totalSum;
    for (let i = start; i < stop; i += inner) {
      const x = ys[i]!;
      const dy = dys[i]!;
      const v1 = x < -3000 ? -3000 : x;
      const v2 = v1 < -700 ? -700 : v1;
      const v3 = 1.4426950408889634 * (700 < v2 ? 700 : v2);
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * v5;
      const v7 = 7285.733604431949 + v6 * (375.0216542975162 + v6);
      const v8 = v5 * (2525.0428531106995 + 28.875563780589836 * v6);
      dxs[i] = dy - total * (powers[(v4 + 1022) | 0]! * ((v7 + v8) / (v7 - v8)));
    }
  }
};

const backward64 = (begin: number, end: number, ys: Float64Array, dys: Float64Array, dxs: Float64Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    let totalSum = 0;
    let totalError = 0;
    for (let i = start; i < stop; i += inner) {
      const dy = dys[i]!;
      const term = dy;
      const next = totalSum + term;
      const added = next - totalSum;
      totalError += totalSum - (next - added) + (term - added);
      totalSum = next;
    }
    const total = totalError - totalError === 0 ? totalSum + totalError : totalSum;
    for (let i = start; i < stop; i += inner) {
      const x = ys[i]!;
      const dy = dys[i]!;
      const v1 = x < -3000 ? -3000 : x;
      const v2 = v1 < -1400 ? -1400 : v1;
      const v3 = 1400 < v2 ? 1400 : v2;
      const v4 = 1.4426950408889634 * v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - 0.6931471805601177 * v4;
      const v6 = 1 + v5;
      const v7 = -(-1.7239444525614835e-13 * v4);
      const v8 = v5 + v7;
      const v9 = 0.000024801521060885955 + v8 * (0.000002755735514528978 + v8 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v8));
      const v10 = 0.04166666666662327 + v8 * (0.008333333333356304 + v8 * (0.0013888888917445521 + v8 * (0.00019841269784768933 + v8 * v9)));
      const v11 = 0.5 * v4 + 6755399441055744 - 6755399441055744;
      const v12 = total * (v6 + (v5 - (v6 - 1) + (v7 + v8 * v8 * (0.5000000000000001 + v8 * (0.16666666666666644 + v8 * v10))))) * powers[(v11 + 1022) | 0]!;
      dxs[i] = dy - v12 * powers[(v4 - v11 + 1022) | 0]!;
    }
  }
};

export const backward = (values: Values, ys: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSoftmax', backward32, backward64, [], 2, { ys, dys, out }, length, inner)[2]!;
};
