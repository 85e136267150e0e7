// Generated from spec/reductions/logSumExp0.ts by npm run generate. Do not edit.
import { exponentOf, significandOf } from '../../runtime/bits.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { readInner, readLength, resolve } from '../../runtime/resolve.js';
import { runRows } from '../../runtime/rows.js';
import type { FloatArray } from '../../runtime/run.js';
import { termsOf } from '../../runtime/terms.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [length: number | undefined, inner: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('logSumExp0', {}, { length: readLength, inner: readInner }, parameters, options) as never;

const forward32 = (begin: number, end: number, xs: Float32Array, ys: Float32Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
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
    const v26 = 2 * (v25 < -1500 ? -1500 : v25);
    const v27 = v26 < -1400 ? -1400 : v26;
    const v28 = 1400 < v27 ? 1400 : v27;
    const v29 = 1.4426950408889634 * v28 + 6755399441055744 - 6755399441055744;
    const v30 = v28 - 0.6931471805601177 * v29;
    const v31 = 1 + v30;
    const v32 = -v24;
    const v33 = v24 + v32;
    const v34 = (v26 === v28 ? 2 * (v32 < -1500 ? 0 : v33 + (0 - v33)) : 0) - -1.7239444525614835e-13 * v29;
    const v35 = v30 + v34;
    const v36 = 0.000024801521060885955 + v35 * (0.000002755735514528978 + v35 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v35));
    const v37 = 0.04166666666662327 + v35 * (0.008333333333356304 + v35 * (0.0013888888917445521 + v35 * (0.00019841269784768933 + v35 * v36)));
    const v38 = v23 ? v31 + (v30 - (v31 - 1) + (v34 + v35 * v35 * (0.5000000000000001 + v35 * (0.16666666666666644 + v35 * v37)))) : 0;
    const v39 = v23 ? v29 : 0;
    const v40 = 0.5 * v39 + 6755399441055744 - 6755399441055744;
    const v41 = v38 * powers[(v40 + 1022) | 0]! * powers[(v39 - v40 + 1022) | 0]!;
    const v3 = peak * 0.5;
    const v11 = -v3;
    let othersSum = v41;
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
    const v42 = +(0 === peak);
    let tiesSum = v42;
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
    const v43 = others + (ties - 1);
    const v44 = ties + -1;
    const v45 = v44 - ties;
    const v46 = others + v44;
    const v47 = v46 - others;
    const v48 = 1 < v43 ? 1 : v43;
    const v49 = 0.5 * v48;
    const v50 = 1 / (2 + v48);
    const v51 = v48 * v50;
    const v52 = v51 * v51;
    const v53 = v52 * (v52 * (v52 * (v52 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v54 = v52 * (v52 * (v52 * (v53 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v55 = (ties - (v44 - v45) + (-1 - v45) + (others - (v46 - v47) + (v44 - v47))) * (1 - v49) - v43 * (v49 - v50 * (v48 * v49 + v52 * (v52 * (v52 * v54 + 0.40000000000012625) + 0.6666666666666666)));
    const v56 = 1 + v43;
    const v57 = significandOf(v56);
    const v58 = 1.4142135623730951 < v57;
    const v59 = exponentOf(v56) + +(v58);
    const v60 = (v58 ? 0.5 * v57 : v57) - 1;
    const v61 = v60 * (0.5 * v60);
    const v62 = v60 / (2 + v60);
    const v63 = v62 * v62;
    const v64 = v63 * (v63 * (v63 * (v63 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v65 = v62 * (v61 + v63 * (v63 * (v63 * (v64 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v59;
    const v66 = peak + (v43 <= 1 ? v43 + v55 : v56 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v59 - (v61 - v65 - v60) : v56);
    ys[row] = v66;
  }
};

const forward64 = (begin: number, end: number, xs: Float64Array, ys: Float64Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
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
    const v26 = 2 * (v25 < -1500 ? -1500 : v25);
    const v27 = v26 < -1400 ? -1400 : v26;
    const v28 = 1400 < v27 ? 1400 : v27;
    const v29 = 1.4426950408889634 * v28 + 6755399441055744 - 6755399441055744;
    const v30 = v28 - 0.6931471805601177 * v29;
    const v31 = 1 + v30;
    const v32 = -v24;
    const v33 = v24 + v32;
    const v34 = (v26 === v28 ? 2 * (v32 < -1500 ? 0 : v33 + (0 - v33)) : 0) - -1.7239444525614835e-13 * v29;
    const v35 = v30 + v34;
    const v36 = 0.000024801521060885955 + v35 * (0.000002755735514528978 + v35 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v35));
    const v37 = 0.04166666666662327 + v35 * (0.008333333333356304 + v35 * (0.0013888888917445521 + v35 * (0.00019841269784768933 + v35 * v36)));
    const v38 = v23 ? v31 + (v30 - (v31 - 1) + (v34 + v35 * v35 * (0.5000000000000001 + v35 * (0.16666666666666644 + v35 * v37)))) : 0;
    const v39 = v23 ? v29 : 0;
    const v40 = 0.5 * v39 + 6755399441055744 - 6755399441055744;
    const v41 = v38 * powers[(v40 + 1022) | 0]! * powers[(v39 - v40 + 1022) | 0]!;
    const v3 = peak * 0.5;
    const v11 = -v3;
    let othersSum = v41;
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
    const v42 = +(0 === peak);
    let tiesSum = v42;
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
    const v43 = others + (ties - 1);
    const v44 = ties + -1;
    const v45 = v44 - ties;
    const v46 = others + v44;
    const v47 = v46 - others;
    const v48 = 1 < v43 ? 1 : v43;
    const v49 = 0.5 * v48;
    const v50 = 1 / (2 + v48);
    const v51 = v48 * v50;
    const v52 = v51 * v51;
    const v53 = v52 * (v52 * (v52 * (v52 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v54 = v52 * (v52 * (v52 * (v53 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v55 = (ties - (v44 - v45) + (-1 - v45) + (others - (v46 - v47) + (v44 - v47))) * (1 - v49) - v43 * (v49 - v50 * (v48 * v49 + v52 * (v52 * (v52 * v54 + 0.40000000000012625) + 0.6666666666666666)));
    const v56 = 1 + v43;
    const v57 = significandOf(v56);
    const v58 = 1.4142135623730951 < v57;
    const v59 = exponentOf(v56) + +(v58);
    const v60 = (v58 ? 0.5 * v57 : v57) - 1;
    const v61 = v60 * (0.5 * v60);
    const v62 = v60 / (2 + v60);
    const v63 = v62 * v62;
    const v64 = v63 * (v63 * (v63 * (v63 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v65 = v62 * (v61 + v63 * (v63 * (v63 * (v64 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v59;
    const v66 = peak + (v43 <= 1 ? v43 + v55 : v56 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v59 - (v61 - v65 - v60) : v56);
    ys[row] = v66;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp0', forward32, forward64, [], 1, { xs, out }, length, inner, 'out')[1]!;
};

const backward32 = (begin: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
  const terms = termsOf(length);
  const known = Math.min(length, terms.length);
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    const dy = dys[row]!;
    let peak = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v12 = 0 - peak * 0.5;
    const v13 = 2 * (v12 < -1500 ? -1500 : v12);
    const v14 = v13 < -700 ? -700 : v13;
    const v15 = 1.4426950408889634 * (700 < v14 ? 700 : v14);
    const v16 = v15 + 6755399441055744 - 6755399441055744;
    const v17 = v15 - v16;
    const v18 = v17 * v17;
    const v19 = 7285.733604431949 + v18 * (375.0216542975162 + v18);
    const v20 = v17 * (2525.0428531106995 + 28.875563780589836 * v18);
    const v21 = 0 === peak ? 1 : powers[(v16 + 1022) | 0]! * ((v19 + v20) / (v19 - v20));
    const v1 = peak * 0.5;
    let totalSum = v21;
    let totalError = 0;
    for (let i = start, index = 0; i < stop; i += inner, index++) {
      const x = xs[i]!;
      let v11: number;
      if (x === peak) {
        v11 = 1;
      } else {
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
      }
      const term = v11;
      terms[index] = term;
      const next = totalSum + term;
      const added = next - totalSum;
      totalError += totalSum - (next - added) + (term - added);
      totalSum = next;
    }
    const total = totalError - totalError === 0 ? totalSum + totalError : totalSum;
    const v35 = (1.5 < total ? Math.abs(peak) : -peak) < Infinity;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      dxs[i] = v35 ? kept * dy / total : NaN;
    }
    const v22 = (1.5 < total ? Math.abs(peak) : -peak) < Infinity;
    const v23 = peak * 0.5;
    for (let i = start + known * inner; i < stop; i += inner) {
      const x = xs[i]!;
      let v34: number;
      if (v22) {
        let v33: number;
        if (x === peak) {
          v33 = 1;
        } else {
          const v24 = x * 0.5 - v23;
          const v25 = 2 * (v24 < -1500 ? -1500 : v24);
          const v26 = v25 < -700 ? -700 : v25;
          const v27 = (700 < v26 ? 700 : v26) * 1.4426950408889634;
          const v28 = v27 + 6755399441055744 - 6755399441055744;
          const v29 = v27 - v28;
          const v30 = v29 * v29;
          const v31 = 7285.733604431949 + v30 * (v30 + 375.0216542975162);
          const v32 = v29 * (2525.0428531106995 + v30 * 28.875563780589836);
          v33 = powers[(v28 + 1022) | 0]! * ((v31 + v32) / (v31 - v32));
        }
        v34 = dy * v33 / total;
      } else {
        v34 = NaN;
      }
      dxs[i] = v34;
    }
  }
};

const backward64 = (begin: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
  for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = start + length * inner;
    const dy = dys[row]!;
    let peak = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v23 = 0 === peak;
    const v24 = peak * 0.5;
    const v25 = 0 - v24;
    const v26 = 2 * (v25 < -1500 ? -1500 : v25);
    const v27 = v26 < -1400 ? -1400 : v26;
    const v28 = 1400 < v27 ? 1400 : v27;
    const v29 = 1.4426950408889634 * v28 + 6755399441055744 - 6755399441055744;
    const v30 = v28 - 0.6931471805601177 * v29;
    const v31 = 1 + v30;
    const v32 = -v24;
    const v33 = v24 + v32;
    const v34 = (v26 === v28 ? 2 * (v32 < -1500 ? 0 : v33 + (0 - v33)) : 0) - -1.7239444525614835e-13 * v29;
    const v35 = v30 + v34;
    const v36 = 0.000024801521060885955 + v35 * (0.000002755735514528978 + v35 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v35));
    const v37 = 0.04166666666662327 + v35 * (0.008333333333356304 + v35 * (0.0013888888917445521 + v35 * (0.00019841269784768933 + v35 * v36)));
    const v38 = v23 ? 1 : v31 + (v30 - (v31 - 1) + (v34 + v35 * v35 * (0.5000000000000001 + v35 * (0.16666666666666644 + v35 * v37))));
    const v39 = v23 ? 0 : v29;
    const v40 = 0.5 * v39 + 6755399441055744 - 6755399441055744;
    const v41 = v38 * powers[(v40 + 1022) | 0]! * powers[(v39 - v40 + 1022) | 0]!;
    const v3 = peak * 0.5;
    const v11 = -v3;
    let totalSum = v41;
    let totalError = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const v1 = x === peak;
      const v2 = x * 0.5;
      const v4 = v2 - v3;
      const v5 = 2 * (v4 < -1500 ? -1500 : v4);
      const v6 = v5 < -1400 ? -1400 : v5;
      const v7 = 1400 < v6 ? 1400 : v6;
      const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v20: number;
      if (v1) {
        v20 = 1;
      } else {
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
      }
      const v21 = v1 ? 0 : v8;
      const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
      const term = v20 * powers[(v22 + 1022) | 0]! * powers[(v21 - v22 + 1022) | 0]!;
      const next = totalSum + term;
      const added = next - totalSum;
      totalError += totalSum - (next - added) + (term - added);
      totalSum = next;
    }
    const total = totalError - totalError === 0 ? totalSum + totalError : totalSum;
    const v42 = (1.5 < total ? Math.abs(peak) : -peak) < Infinity;
    const v45 = peak * 0.5;
    const v53 = -v45;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const v43 = x === peak;
      const v44 = x * 0.5;
      const v46 = v44 - v45;
      const v47 = 2 * (v46 < -1500 ? -1500 : v46);
      const v48 = v47 < -1400 ? -1400 : v47;
      const v49 = 1400 < v48 ? 1400 : v48;
      const v50 = v49 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v63: number;
      if (v42) {
        let v62: number;
        if (v43) {
          v62 = 1;
        } else {
          const v51 = v49 - v50 * 0.6931471805601177;
          const v52 = 1 + v51;
          let v57: number;
          if (v47 === v49) {
            const v54 = v44 + v53;
            let v56: number;
            if (v54 < -1500) {
              v56 = 0;
            } else {
              const v55 = v54 - v44;
              v56 = v44 - (v54 - v55) + (v53 - v55);
            }
            v57 = 2 * v56;
          } else {
            v57 = 0;
          }
          const v58 = v57 - v50 * -1.7239444525614835e-13;
          const v59 = v51 + v58;
          const v60 = v59 * (v59 * (v59 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v61 = v59 * (v59 * (v59 * (v59 * v60 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          v62 = v52 + (v51 - (v52 - 1) + (v58 + v59 * v59 * (v59 * (v59 * v61 + 0.16666666666666644) + 0.5000000000000001)));
        }
        v63 = dy * v62 / total;
      } else {
        v63 = NaN;
      }
      const v64 = v42 ? (v43 ? 0 : v50) : 0;
      const v65 = 0.5 * v64 + 6755399441055744 - 6755399441055744;
      dxs[i] = v63 * powers[(v65 + 1022) | 0]! * powers[(v64 - v65 + 1022) | 0]!;
    }
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp0', backward32, backward64, [], 2, { xs, dys, out }, length, inner, 'dys')[2]!;
};
