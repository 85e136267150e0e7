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
    const v12 = peak < -1e+300 ? -1e+300 : peak;
    const v13 = 0 - (1e+300 < v12 ? 1e+300 : v12);
    const v14 = 0 < v13 ? 0 : v13;
    const v15 = 1.4426950408889634 * (v14 < -700 ? -700 : v14);
    const v16 = v15 + 6755399441055744 - 6755399441055744;
    const v17 = v15 - v16;
    const v18 = v17 * v17;
    const v19 = 7285.733604431949 + v18 * (v18 + 375.0216542975162);
    const v20 = v17 * (2525.0428531106995 + v18 * 28.875563780589836);
    const v21 = 0 < peak ? 18446744073709552000 * (powers[(v16 + 1022) | 0]! * ((v19 + v20) / (v19 - v20))) : 0;
    const v1 = peak < -1e+300 ? -1e+300 : peak;
    const v2 = 1e+300 < v1 ? 1e+300 : v1;
    let othersSum = v21;
    let othersError = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      let v11: number;
      if (x < peak) {
        const v3 = x - v2;
        const v4 = 0 < v3 ? 0 : v3;
        const v5 = (v4 < -700 ? -700 : v4) * 1.4426950408889634;
        const v6 = v5 + 6755399441055744 - 6755399441055744;
        const v7 = v5 - v6;
        const v8 = v7 * v7;
        const v9 = 7285.733604431949 + v8 * (v8 + 375.0216542975162);
        const v10 = v7 * (2525.0428531106995 + v8 * 28.875563780589836);
        v11 = 18446744073709552000 * (powers[(v6 + 1022) | 0]! * ((v9 + v10) / (v9 - v10)));
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
    const v22 = +(0 === peak);
    let tiesSum = v22;
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
    const v23 = peak < peak;
    const v24 = peak * 0.5;
    const v25 = v24 - v24;
    const v26 = 2 * v25;
    const v27 = v26 < -1400 ? -1400 : v26;
    const v28 = 1400 < v27 ? 1400 : v27;
    const v29 = v28 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v30 = v28 - 0.6931471805601177 * v29;
    const v31 = 1 + v30;
    const v32 = v25 - v24;
    const v33 = (2 * (v25 < -1500 ? -1500 : v25) === v28 ? 2 * (v25 < -1500 ? 0 : v24 - (v25 - v32) + (-v24 - v32)) : 0) - v29 * -1.7239444525614835e-13;
    const v34 = v30 + v33;
    const v35 = 0.000024801521060885955 + v34 * (0.000002755735514528978 + v34 * (2.7620168672095344e-7 + v34 * 2.506835857880779e-8));
    const v36 = 0.04166666666662327 + v34 * (0.008333333333356304 + v34 * (0.0013888888917445521 + v34 * (0.00019841269784768933 + v34 * v35)));
    const v37 = v23 ? v31 + (v30 - (v31 - 1) + (v33 + v34 * v34 * (0.5000000000000001 + v34 * (0.16666666666666644 + v34 * v36)))) : 18446744073709552000;
    const v38 = v23 ? v29 + 64 : 0;
    const v39 = 0.5 * v38 + 6755399441055744 - 6755399441055744;
    const v40 = v37 * powers[(v39 + 1022) | 0]! * powers[(v38 - v39 + 1022) | 0]!;
    const v41 = v40 < 0 ? 0 : v40;
    const v42 = others / v41;
    const v43 = v42 + (ties - 1);
    const v44 = ties + -1;
    const v45 = v42 + v44;
    const v46 = v45 - v42;
    const v47 = v41 * v42;
    const v48 = Math.abs(v42) < 6e299 ? v42 * 134217729 - (v42 * 134217729 - v42) : v42;
    const v49 = Math.abs(v41) < 6e299 ? v41 * 134217729 - (v41 * 134217729 - v41) : v41;
    const v50 = v41 - v49;
    const v51 = v42 - v48;
    const v52 = v44 - ties;
    const v53 = (others - v47 - (v48 * v49 - v47 + v48 * v50 + v49 * v51 + v50 * v51)) / v41 + (ties - (v44 - v52) + (-1 - v52));
    const v54 = 1 < v43 ? 1 : v43;
    const v55 = 0.5 * v54;
    const v56 = 1 / (2 + v54);
    const v57 = v54 * v56;
    const v58 = v57 * v57;
    const v59 = v58 * (v58 * (v58 * (v58 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v60 = v58 * (v58 * (v58 * (v59 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v61 = (v42 - (v45 - v46) + (v44 - v46) + v53) * (1 - v55) - v43 * (v55 - v56 * (v54 * v55 + v58 * (v58 * (v58 * v60 + 0.40000000000012625) + 0.6666666666666666)));
    const v62 = 1 + v43;
    const v63 = significandOf(v62);
    const v64 = 1.4142135623730951 < v63;
    const v65 = exponentOf(v62) + +(v64);
    const v66 = (v64 ? 0.5 * v63 : v63) - 1;
    const v67 = v66 * (0.5 * v66);
    const v68 = v66 / (2 + v66);
    const v69 = v68 * v68;
    const v70 = v69 * (v69 * (v69 * (v69 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v71 = v68 * (v67 + v69 * (v69 * (v69 * (v70 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v65;
    const v72 = peak + (v43 <= 1 ? v43 + v61 : v62 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v65 - (v67 - v71 - v66) : v62);
    ys[row] = v72;
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
    const v24 = 0 < peak;
    const v25 = peak * 0.5;
    const v26 = 0 - v25;
    const v27 = 2 * v26;
    const v28 = v27 < -1400 ? -1400 : v27;
    const v29 = 1400 < v28 ? 1400 : v28;
    const v30 = v29 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v31 = v29 - 0.6931471805601177 * v30;
    const v32 = 1 + v31;
    const v33 = v25 - v25;
    const v34 = (2 * (v26 < -1500 ? -1500 : v26) === v29 ? 2 * (-v25 < -1500 ? 0 : v33 + (0 - v33)) : 0) - v30 * -1.7239444525614835e-13;
    const v35 = v31 + v34;
    const v36 = 0.000024801521060885955 + v35 * (0.000002755735514528978 + v35 * (2.7620168672095344e-7 + v35 * 2.506835857880779e-8));
    const v37 = 0.04166666666662327 + v35 * (0.008333333333356304 + v35 * (0.0013888888917445521 + v35 * (0.00019841269784768933 + v35 * v36)));
    const v38 = v24 ? v32 + (v31 - (v32 - 1) + (v34 + v35 * v35 * (0.5000000000000001 + v35 * (0.16666666666666644 + v35 * v37)))) : 18446744073709552000;
    const v39 = v24 ? v30 + 64 : 0;
    const v40 = 0.5 * v39 + 6755399441055744 - 6755399441055744;
    const v41 = v38 * powers[(v40 + 1022) | 0]! * powers[(v39 - v40 + 1022) | 0]!;
    const v42 = v24 ? (v41 < 0 ? 0 : v41) : 0;
    const v3 = peak * 0.5;
    const v12 = -v3;
    let othersSum = v42;
    let othersError = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const v1 = x < peak;
      let v23: number;
      if (v1) {
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
        v23 = v22 < 0 ? 0 : v22;
      } else {
        v23 = 0;
      }
      const term = v23;
      const next = othersSum + term;
      const added = next - othersSum;
      othersError += othersSum - (next - added) + (term - added);
      othersSum = next;
    }
    const others = othersError - othersError === 0 ? othersSum + othersError : othersSum;
    const v43 = +(0 === peak);
    let tiesSum = v43;
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
    const v44 = peak < peak;
    const v45 = peak * 0.5;
    const v46 = v45 - v45;
    const v47 = 2 * v46;
    const v48 = v47 < -1400 ? -1400 : v47;
    const v49 = 1400 < v48 ? 1400 : v48;
    const v50 = v49 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v51 = v49 - 0.6931471805601177 * v50;
    const v52 = 1 + v51;
    const v53 = v46 - v45;
    const v54 = (2 * (v46 < -1500 ? -1500 : v46) === v49 ? 2 * (v46 < -1500 ? 0 : v45 - (v46 - v53) + (-v45 - v53)) : 0) - v50 * -1.7239444525614835e-13;
    const v55 = v51 + v54;
    const v56 = 0.000024801521060885955 + v55 * (0.000002755735514528978 + v55 * (2.7620168672095344e-7 + v55 * 2.506835857880779e-8));
    const v57 = 0.04166666666662327 + v55 * (0.008333333333356304 + v55 * (0.0013888888917445521 + v55 * (0.00019841269784768933 + v55 * v56)));
    const v58 = v44 ? v52 + (v51 - (v52 - 1) + (v54 + v55 * v55 * (0.5000000000000001 + v55 * (0.16666666666666644 + v55 * v57)))) : 18446744073709552000;
    const v59 = v44 ? v50 + 64 : 0;
    const v60 = 0.5 * v59 + 6755399441055744 - 6755399441055744;
    const v61 = v58 * powers[(v60 + 1022) | 0]! * powers[(v59 - v60 + 1022) | 0]!;
    const v62 = v61 < 0 ? 0 : v61;
    const v63 = others / v62;
    const v64 = v63 + (ties - 1);
    const v65 = ties + -1;
    const v66 = v63 + v65;
    const v67 = v66 - v63;
    const v68 = v62 * v63;
    const v69 = Math.abs(v63) < 6e299 ? v63 * 134217729 - (v63 * 134217729 - v63) : v63;
    const v70 = Math.abs(v62) < 6e299 ? v62 * 134217729 - (v62 * 134217729 - v62) : v62;
    const v71 = v62 - v70;
    const v72 = v63 - v69;
    const v73 = v65 - ties;
    const v74 = (others - v68 - (v69 * v70 - v68 + v69 * v71 + v70 * v72 + v71 * v72)) / v62 + (ties - (v65 - v73) + (-1 - v73));
    const v75 = 1 < v64 ? 1 : v64;
    const v76 = 0.5 * v75;
    const v77 = 1 / (2 + v75);
    const v78 = v75 * v77;
    const v79 = v78 * v78;
    const v80 = v79 * (v79 * (v79 * (v79 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v81 = v79 * (v79 * (v79 * (v80 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v82 = (v63 - (v66 - v67) + (v65 - v67) + v74) * (1 - v76) - v64 * (v76 - v77 * (v75 * v76 + v79 * (v79 * (v79 * v81 + 0.40000000000012625) + 0.6666666666666666)));
    const v83 = 1 + v64;
    const v84 = significandOf(v83);
    const v85 = 1.4142135623730951 < v84;
    const v86 = exponentOf(v83) + +(v85);
    const v87 = (v85 ? 0.5 * v84 : v84) - 1;
    const v88 = v87 * (0.5 * v87);
    const v89 = v87 / (2 + v87);
    const v90 = v89 * v89;
    const v91 = v90 * (v90 * (v90 * (v90 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v92 = v89 * (v88 + v90 * (v90 * (v90 * (v91 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v86;
    const v93 = peak + (v64 <= 1 ? v64 + v82 : v83 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v86 - (v88 - v92 - v87) : v83);
    ys[row] = v93;
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
    const v33 = Math.abs(dy) < 1 ? 5.421010862427522e-20 : 1;
    const v34 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? dy * (1 / total / v33) : Number.NaN;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      dxs[i] = kept * v33 * v34;
    }
    const v21 = peak < -1e+300 ? -1e+300 : peak;
    const v22 = 1e+300 < v21 ? 1e+300 : v21;
    const v31 = Math.abs(dy) < 1 ? 5.421010862427522e-20 : 1;
    const v32 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? dy * (1 / total / v31) : Number.NaN;
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
      dxs[i] = powers[(v26 + 64 + 1022) | 0]! * ((v29 + v30) / (v29 - v30)) * v31 * v32;
    }
  }
};

const backward64 = (begin: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, length: number, inner: number): void => {
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
    const v66 = Math.abs(dy) < 1 ? 5.421010862427522e-20 : 1;
    const v67 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? dy * (1 / total / v66) : Number.NaN;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      dxs[i] = kept * v66 * v67;
    }
    const v44 = peak * 0.5;
    const v53 = -v44;
    const v64 = Math.abs(dy) < 1 ? 5.421010862427522e-20 : 1;
    const v65 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? dy * (1 / total / v64) : Number.NaN;
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
      dxs[i] = (v63 < 0 ? 0 : v63) * v64 * v65;
    }
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp0', backward32, backward64, [], 2, { xs, dys, out }, length, inner, 'dys')[2]!;
};
