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
    const v14 = peak < -1e+300 ? -1e+300 : peak;
    const v15 = 0 - (1e+300 < v14 ? 1e+300 : v14);
    const v16 = 0 < v15 ? 0 : v15;
    const v17 = v16 < -700 ? -700 : v16;
    const v18 = v17 < -700 ? -700 : v17;
    const v19 = 1.4426950408889634 * (700 < v18 ? 700 : v18);
    const v20 = v19 + 6755399441055744 - 6755399441055744;
    const v21 = v19 - v20;
    const v22 = v21 * v21;
    const v23 = 7285.733604431949 + v22 * (375.0216542975162 + v22);
    const v24 = v21 * (2525.0428531106995 + 28.875563780589836 * v22);
    const v25 = 0 < peak ? 18446744073709552000 * (powers[(v20 + 1022) | 0]! * ((v23 + v24) / (v23 - v24))) : 0;
    const v1 = peak < -1e+300 ? -1e+300 : peak;
    const v2 = 1e+300 < v1 ? 1e+300 : v1;
    let othersSum = v25;
    let othersError = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      let v13: number;
      if (x < peak) {
        const v3 = x - v2;
        const v4 = 0 < v3 ? 0 : v3;
        const v5 = v4 < -700 ? -700 : v4;
        const v6 = v5 < -700 ? -700 : v5;
        const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
        const v8 = v7 + 6755399441055744 - 6755399441055744;
        const v9 = v7 - v8;
        const v10 = v9 * v9;
        const v11 = 7285.733604431949 + v10 * (v10 + 375.0216542975162);
        const v12 = v9 * (2525.0428531106995 + v10 * 28.875563780589836);
        v13 = 18446744073709552000 * (powers[(v8 + 1022) | 0]! * ((v11 + v12) / (v11 - v12)));
      } else {
        v13 = 0;
      }
      const term = v13;
      const next = othersSum + term;
      const added = next - othersSum;
      othersError += othersSum - (next - added) + (term - added);
      othersSum = next;
    }
    const others = othersError - othersError === 0 ? othersSum + othersError : othersSum;
    const v26 = +(0 === peak);
    let tiesSum = v26;
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
    const v27 = peak < peak;
    const v28 = peak * 0.5;
    const v29 = v28 - v28;
    const v30 = 2 * (v29 < -1500 ? -1500 : v29);
    const v31 = v30 < -1400 ? -1400 : v30;
    const v32 = 1400 < v31 ? 1400 : v31;
    const v33 = 1.4426950408889634 * v32 + 6755399441055744 - 6755399441055744;
    const v34 = v32 - 0.6931471805601177 * v33;
    const v35 = 1 + v34;
    const v36 = -v28;
    const v37 = v28 + v36;
    const v38 = v37 - v28;
    const v39 = (v30 === v32 ? 2 * (v37 < -1500 ? 0 : v28 - (v37 - v38) + (v36 - v38)) : 0) - -1.7239444525614835e-13 * v33;
    const v40 = v34 + v39;
    const v41 = 0.000024801521060885955 + v40 * (0.000002755735514528978 + v40 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v40));
    const v42 = 0.04166666666662327 + v40 * (0.008333333333356304 + v40 * (0.0013888888917445521 + v40 * (0.00019841269784768933 + v40 * v41)));
    const v43 = v27 ? v35 + (v34 - (v35 - 1) + (v39 + v40 * v40 * (0.5000000000000001 + v40 * (0.16666666666666644 + v40 * v42)))) : 18446744073709552000;
    const v44 = v27 ? 64 + v33 : 0;
    const v45 = 0.5 * v44 + 6755399441055744 - 6755399441055744;
    const v46 = v43 * powers[(v45 + 1022) | 0]! * powers[(v44 - v45 + 1022) | 0]!;
    const v47 = v46 < 0 ? 0 : v46;
    const v48 = others / v47;
    const v49 = v48 + (ties - 1);
    const v50 = ties + -1;
    const v51 = v48 + v50;
    const v52 = v51 - v48;
    const v53 = v47 * v48;
    const v54 = Math.abs(v48) < 6e299 ? v48 * 134217729 - (v48 * 134217729 - v48) : v48;
    const v55 = Math.abs(v47) < 6e299 ? v47 * 134217729 - (v47 * 134217729 - v47) : v47;
    const v56 = v47 - v55;
    const v57 = v48 - v54;
    const v58 = v50 - ties;
    const v59 = (others - v53 - (v54 * v55 - v53 + v54 * v56 + v55 * v57 + v57 * v56)) / v47 + (ties - (v50 - v58) + (-1 - v58));
    const v60 = 1 < v49 ? 1 : v49;
    const v61 = 0.5 * v60;
    const v62 = 1 / (2 + v60);
    const v63 = v60 * v62;
    const v64 = v63 * v63;
    const v65 = v64 * (v64 * (v64 * (v64 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v66 = v64 * (v64 * (v64 * (v65 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v67 = (v48 - (v51 - v52) + (v50 - v52) + v59) * (1 - v61) - v49 * (v61 - v62 * (v60 * v61 + v64 * (v64 * (v64 * v66 + 0.40000000000012625) + 0.6666666666666666)));
    const v68 = 1 + v49;
    const v69 = significandOf(v68);
    const v70 = 1.4142135623730951 < v69;
    const v71 = exponentOf(v68) + +(v70);
    const v72 = (v70 ? 0.5 * v69 : v69) - 1;
    const v73 = v72 * (0.5 * v72);
    const v74 = v72 / (2 + v72);
    const v75 = v74 * v74;
    const v76 = v75 * (v75 * (v75 * (v75 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v77 = v74 * (v73 + v75 * (v75 * (v75 * (v76 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v71;
    const v78 = peak + (v49 <= 1 ? v49 + v67 : v68 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v71 - (v73 - v77 - v72) : v68);
    ys[row] = v78;
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
    const v25 = 0 < peak;
    const v26 = peak * 0.5;
    const v27 = 0 - v26;
    const v28 = 2 * (v27 < -1500 ? -1500 : v27);
    const v29 = v28 < -1400 ? -1400 : v28;
    const v30 = 1400 < v29 ? 1400 : v29;
    const v31 = 1.4426950408889634 * v30 + 6755399441055744 - 6755399441055744;
    const v32 = v30 - 0.6931471805601177 * v31;
    const v33 = 1 + v32;
    const v34 = -v26;
    const v35 = v26 + v34;
    const v36 = (v28 === v30 ? 2 * (v34 < -1500 ? 0 : v35 + (0 - v35)) : 0) - -1.7239444525614835e-13 * v31;
    const v37 = v32 + v36;
    const v38 = 0.000024801521060885955 + v37 * (0.000002755735514528978 + v37 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v37));
    const v39 = 0.04166666666662327 + v37 * (0.008333333333356304 + v37 * (0.0013888888917445521 + v37 * (0.00019841269784768933 + v37 * v38)));
    const v40 = v25 ? v33 + (v32 - (v33 - 1) + (v36 + v37 * v37 * (0.5000000000000001 + v37 * (0.16666666666666644 + v37 * v39)))) : 18446744073709552000;
    const v41 = v25 ? 64 + v31 : 0;
    const v42 = 0.5 * v41 + 6755399441055744 - 6755399441055744;
    const v43 = v40 * powers[(v42 + 1022) | 0]! * powers[(v41 - v42 + 1022) | 0]!;
    const v44 = v25 ? (v43 < 0 ? 0 : v43) : 0;
    const v3 = peak * 0.5;
    const v11 = -v3;
    let othersSum = v44;
    let othersError = 0;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const v1 = x < peak;
      let v24: number;
      if (v1) {
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
        v24 = v23 < 0 ? 0 : v23;
      } else {
        v24 = 0;
      }
      const term = v24;
      const next = othersSum + term;
      const added = next - othersSum;
      othersError += othersSum - (next - added) + (term - added);
      othersSum = next;
    }
    const others = othersError - othersError === 0 ? othersSum + othersError : othersSum;
    const v45 = +(0 === peak);
    let tiesSum = v45;
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
    const v46 = peak < peak;
    const v47 = peak * 0.5;
    const v48 = v47 - v47;
    const v49 = 2 * (v48 < -1500 ? -1500 : v48);
    const v50 = v49 < -1400 ? -1400 : v49;
    const v51 = 1400 < v50 ? 1400 : v50;
    const v52 = 1.4426950408889634 * v51 + 6755399441055744 - 6755399441055744;
    const v53 = v51 - 0.6931471805601177 * v52;
    const v54 = 1 + v53;
    const v55 = -v47;
    const v56 = v47 + v55;
    const v57 = v56 - v47;
    const v58 = (v49 === v51 ? 2 * (v56 < -1500 ? 0 : v47 - (v56 - v57) + (v55 - v57)) : 0) - -1.7239444525614835e-13 * v52;
    const v59 = v53 + v58;
    const v60 = 0.000024801521060885955 + v59 * (0.000002755735514528978 + v59 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v59));
    const v61 = 0.04166666666662327 + v59 * (0.008333333333356304 + v59 * (0.0013888888917445521 + v59 * (0.00019841269784768933 + v59 * v60)));
    const v62 = v46 ? v54 + (v53 - (v54 - 1) + (v58 + v59 * v59 * (0.5000000000000001 + v59 * (0.16666666666666644 + v59 * v61)))) : 18446744073709552000;
    const v63 = v46 ? 64 + v52 : 0;
    const v64 = 0.5 * v63 + 6755399441055744 - 6755399441055744;
    const v65 = v62 * powers[(v64 + 1022) | 0]! * powers[(v63 - v64 + 1022) | 0]!;
    const v66 = v65 < 0 ? 0 : v65;
    const v67 = others / v66;
    const v68 = v67 + (ties - 1);
    const v69 = ties + -1;
    const v70 = v67 + v69;
    const v71 = v70 - v67;
    const v72 = v66 * v67;
    const v73 = Math.abs(v67) < 6e299 ? v67 * 134217729 - (v67 * 134217729 - v67) : v67;
    const v74 = Math.abs(v66) < 6e299 ? v66 * 134217729 - (v66 * 134217729 - v66) : v66;
    const v75 = v66 - v74;
    const v76 = v67 - v73;
    const v77 = v69 - ties;
    const v78 = (others - v72 - (v73 * v74 - v72 + v73 * v75 + v74 * v76 + v76 * v75)) / v66 + (ties - (v69 - v77) + (-1 - v77));
    const v79 = 1 < v68 ? 1 : v68;
    const v80 = 0.5 * v79;
    const v81 = 1 / (2 + v79);
    const v82 = v79 * v81;
    const v83 = v82 * v82;
    const v84 = v83 * (v83 * (v83 * (v83 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v85 = v83 * (v83 * (v83 * (v84 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v86 = (v67 - (v70 - v71) + (v69 - v71) + v78) * (1 - v80) - v68 * (v80 - v81 * (v79 * v80 + v83 * (v83 * (v83 * v85 + 0.40000000000012625) + 0.6666666666666666)));
    const v87 = 1 + v68;
    const v88 = significandOf(v87);
    const v89 = 1.4142135623730951 < v88;
    const v90 = exponentOf(v87) + +(v89);
    const v91 = (v89 ? 0.5 * v88 : v88) - 1;
    const v92 = v91 * (0.5 * v91);
    const v93 = v91 / (2 + v91);
    const v94 = v93 * v93;
    const v95 = v94 * (v94 * (v94 * (v94 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v96 = v93 * (v92 + v94 * (v94 * (v94 * (v95 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v90;
    const v97 = peak + (v68 <= 1 ? v68 + v86 : v87 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v90 - (v92 - v96 - v91) : v87);
    ys[row] = v97;
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
    const v19 = v16 * (7.215289153098769 + 0.0576900722962519 * v17);
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
    const v34 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity;
    const v35 = 1 / total;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      dxs[i] = v34 ? dy * (kept * v35) : NaN;
    }
    const v21 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity;
    const v22 = peak < -1e+300 ? -1e+300 : peak;
    const v23 = 1e+300 < v22 ? 1e+300 : v22;
    const v32 = 1 / total;
    for (let i = start + known * inner; i < stop; i += inner) {
      const x = xs[i]!;
      let v33: number;
      if (v21) {
        const v24 = x - v23;
        const v25 = 0 < v24 ? 0 : v24;
        const v26 = (v25 < -700 ? -700 : v25) * 1.4426950408889634;
        const v27 = v26 + 6755399441055744 - 6755399441055744;
        const v28 = v26 - v27;
        const v29 = v28 * v28;
        const v30 = 20.818923798631218 + v29;
        const v31 = v28 * (7.215289153098769 + v29 * 0.0576900722962519);
        v33 = dy * (powers[(v27 + 64 + 1022) | 0]! * ((v30 + v31) / (v30 - v31)) * v32);
      } else {
        v33 = NaN;
      }
      dxs[i] = v33;
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
    const v24 = 0 < peak;
    const v25 = peak * 0.5;
    const v26 = 0 - v25;
    const v27 = 2 * (v26 < -1500 ? -1500 : v26);
    const v28 = v27 < -1400 ? -1400 : v27;
    const v29 = 1400 < v28 ? 1400 : v28;
    const v30 = 1.4426950408889634 * v29 + 6755399441055744 - 6755399441055744;
    const v31 = v29 - 0.6931471805601177 * v30;
    const v32 = 1 + v31;
    const v33 = -v25;
    const v34 = v25 + v33;
    const v35 = (v27 === v29 ? 2 * (v33 < -1500 ? 0 : v34 + (0 - v34)) : 0) - -1.7239444525614835e-13 * v30;
    const v36 = v31 + v35;
    const v37 = 0.000024801521060885955 + v36 * (0.000002755735514528978 + v36 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v36));
    const v38 = 0.04166666666662327 + v36 * (0.008333333333356304 + v36 * (0.0013888888917445521 + v36 * (0.00019841269784768933 + v36 * v37)));
    const v39 = v24 ? v32 + (v31 - (v32 - 1) + (v35 + v36 * v36 * (0.5000000000000001 + v36 * (0.16666666666666644 + v36 * v38)))) : 18446744073709552000;
    const v40 = v24 ? 64 + v30 : 0;
    const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
    const v42 = v39 * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
    const v43 = v42 < 0 ? 0 : v42;
    const v3 = peak * 0.5;
    const v11 = -v3;
    let totalSum = v43;
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
    const v70 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity;
    const v71 = 1 / total;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      dxs[i] = v70 ? dy * (kept * v71) : NaN;
    }
    const v44 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity;
    const v47 = peak * 0.5;
    const v55 = -v47;
    const v68 = 1 / total;
    for (let i = start + known * inner; i < stop; i += inner) {
      const x = xs[i]!;
      let v69: number;
      if (v44) {
        const v45 = x < peak;
        const v46 = x * 0.5;
        const v48 = v46 - v47;
        const v49 = 2 * (v48 < -1500 ? -1500 : v48);
        const v50 = v49 < -1400 ? -1400 : v49;
        const v51 = 1400 < v50 ? 1400 : v50;
        const v52 = v51 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        let v64: number;
        if (v45) {
          const v53 = v51 - v52 * 0.6931471805601177;
          const v54 = 1 + v53;
          let v59: number;
          if (v49 === v51) {
            const v56 = v46 + v55;
            let v58: number;
            if (v56 < -1500) {
              v58 = 0;
            } else {
              const v57 = v56 - v46;
              v58 = v46 - (v56 - v57) + (v55 - v57);
            }
            v59 = 2 * v58;
          } else {
            v59 = 0;
          }
          const v60 = v59 - v52 * -1.7239444525614835e-13;
          const v61 = v53 + v60;
          const v62 = v61 * (v61 * (v61 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v63 = v61 * (v61 * (v61 * (v61 * v62 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          v64 = v54 + (v53 - (v54 - 1) + (v60 + v61 * v61 * (v61 * (v61 * v63 + 0.16666666666666644) + 0.5000000000000001)));
        } else {
          v64 = 18446744073709552000;
        }
        const v65 = v45 ? v52 + 64 : 0;
        const v66 = 0.5 * v65 + 6755399441055744 - 6755399441055744;
        const v67 = v64 * powers[(v66 + 1022) | 0]! * powers[(v65 - v66 + 1022) | 0]!;
        v69 = dy * ((v67 < 0 ? 0 : v67) * v68);
      } else {
        v69 = NaN;
      }
      dxs[i] = v69;
    }
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp0', backward32, backward64, [], 2, { xs, dys, out }, length, inner, 'dys')[2]!;
};
