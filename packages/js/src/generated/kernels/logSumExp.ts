// Generated from spec/reductions/logSumExp.ts by npm run generate. Do not edit.
import { exponentOf, significandOf } from '../../runtime/bits.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { readInner, readLength, resolve } from '../../runtime/resolve.js';
import { runRows } from '../../runtime/rows.js';
import type { FloatArray } from '../../runtime/run.js';
import { termsOf } from '../../runtime/terms.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [length: number | undefined, inner: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('logSumExp', {}, { length: readLength, inner: readInner }, parameters, options) as never;

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
    const v1 = peak < -1e+300 ? -1e+300 : peak;
    const v2 = 1e+300 < v1 ? 1e+300 : v1;
    let othersSum = 0;
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
    const v14 = peak < peak;
    const v15 = peak * 0.5;
    const v16 = v15 - v15;
    const v17 = 2 * (v16 < -1500 ? -1500 : v16);
    const v18 = v17 < -1400 ? -1400 : v17;
    const v19 = 1400 < v18 ? 1400 : v18;
    const v20 = 1.4426950408889634 * v19 + 6755399441055744 - 6755399441055744;
    const v21 = v19 - 0.6931471805601177 * v20;
    const v22 = 1 + v21;
    const v23 = -v15;
    const v24 = v15 + v23;
    const v25 = v24 - v15;
    const v26 = (v17 === v19 ? 2 * (v24 < -1500 ? 0 : v15 - (v24 - v25) + (v23 - v25)) : 0) - -1.7239444525614835e-13 * v20;
    const v27 = v21 + v26;
    const v28 = 0.000024801521060885955 + v27 * (0.000002755735514528978 + v27 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v27));
    const v29 = 0.04166666666662327 + v27 * (0.008333333333356304 + v27 * (0.0013888888917445521 + v27 * (0.00019841269784768933 + v27 * v28)));
    const v30 = v14 ? v22 + (v21 - (v22 - 1) + (v26 + v27 * v27 * (0.5000000000000001 + v27 * (0.16666666666666644 + v27 * v29)))) : 18446744073709552000;
    const v31 = v14 ? 64 + v20 : 0;
    const v32 = 0.5 * v31 + 6755399441055744 - 6755399441055744;
    const v33 = v30 * powers[(v32 + 1022) | 0]! * powers[(v31 - v32 + 1022) | 0]!;
    const v34 = v33 < 0 ? 0 : v33;
    const v35 = others / v34;
    const v36 = v35 + (ties - 1);
    const v37 = ties + -1;
    const v38 = v35 + v37;
    const v39 = v38 - v35;
    const v40 = v34 * v35;
    const v41 = Math.abs(v35) < 6e299 ? v35 * 134217729 - (v35 * 134217729 - v35) : v35;
    const v42 = Math.abs(v34) < 6e299 ? v34 * 134217729 - (v34 * 134217729 - v34) : v34;
    const v43 = v34 - v42;
    const v44 = v35 - v41;
    const v45 = v37 - ties;
    const v46 = (others - v40 - (v41 * v42 - v40 + v41 * v43 + v42 * v44 + v44 * v43)) / v34 + (ties - (v37 - v45) + (-1 - v45));
    const v47 = 1 < v36 ? 1 : v36;
    const v48 = 0.5 * v47;
    const v49 = 1 / (2 + v47);
    const v50 = v47 * v49;
    const v51 = v50 * v50;
    const v52 = v51 * (v51 * (v51 * (v51 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v53 = v51 * (v51 * (v51 * (v52 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v54 = (v35 - (v38 - v39) + (v37 - v39) + v46) * (1 - v48) - v36 * (v48 - v49 * (v47 * v48 + v51 * (v51 * (v51 * v53 + 0.40000000000012625) + 0.6666666666666666)));
    const v55 = 1 + v36;
    const v56 = significandOf(v55);
    const v57 = 1.4142135623730951 < v56;
    const v58 = exponentOf(v55) + +(v57);
    const v59 = (v57 ? 0.5 * v56 : v56) - 1;
    const v60 = v59 * (0.5 * v59);
    const v61 = v59 / (2 + v59);
    const v62 = v61 * v61;
    const v63 = v62 * (v62 * (v62 * (v62 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v64 = v61 * (v60 + v62 * (v62 * (v62 * (v63 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v58;
    const v65 = peak + (v36 <= 1 ? v36 + v54 : v55 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v58 - (v60 - v64 - v59) : v55);
    ys[row] = v65;
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
    const v25 = peak < peak;
    const v26 = peak * 0.5;
    const v27 = v26 - v26;
    const v28 = 2 * (v27 < -1500 ? -1500 : v27);
    const v29 = v28 < -1400 ? -1400 : v28;
    const v30 = 1400 < v29 ? 1400 : v29;
    const v31 = 1.4426950408889634 * v30 + 6755399441055744 - 6755399441055744;
    const v32 = v30 - 0.6931471805601177 * v31;
    const v33 = 1 + v32;
    const v34 = -v26;
    const v35 = v26 + v34;
    const v36 = v35 - v26;
    const v37 = (v28 === v30 ? 2 * (v35 < -1500 ? 0 : v26 - (v35 - v36) + (v34 - v36)) : 0) - -1.7239444525614835e-13 * v31;
    const v38 = v32 + v37;
    const v39 = 0.000024801521060885955 + v38 * (0.000002755735514528978 + v38 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v38));
    const v40 = 0.04166666666662327 + v38 * (0.008333333333356304 + v38 * (0.0013888888917445521 + v38 * (0.00019841269784768933 + v38 * v39)));
    const v41 = v25 ? v33 + (v32 - (v33 - 1) + (v37 + v38 * v38 * (0.5000000000000001 + v38 * (0.16666666666666644 + v38 * v40)))) : 18446744073709552000;
    const v42 = v25 ? 64 + v31 : 0;
    const v43 = 0.5 * v42 + 6755399441055744 - 6755399441055744;
    const v44 = v41 * powers[(v43 + 1022) | 0]! * powers[(v42 - v43 + 1022) | 0]!;
    const v45 = v44 < 0 ? 0 : v44;
    const v46 = others / v45;
    const v47 = v46 + (ties - 1);
    const v48 = ties + -1;
    const v49 = v46 + v48;
    const v50 = v49 - v46;
    const v51 = v45 * v46;
    const v52 = Math.abs(v46) < 6e299 ? v46 * 134217729 - (v46 * 134217729 - v46) : v46;
    const v53 = Math.abs(v45) < 6e299 ? v45 * 134217729 - (v45 * 134217729 - v45) : v45;
    const v54 = v45 - v53;
    const v55 = v46 - v52;
    const v56 = v48 - ties;
    const v57 = (others - v51 - (v52 * v53 - v51 + v52 * v54 + v53 * v55 + v55 * v54)) / v45 + (ties - (v48 - v56) + (-1 - v56));
    const v58 = 1 < v47 ? 1 : v47;
    const v59 = 0.5 * v58;
    const v60 = 1 / (2 + v58);
    const v61 = v58 * v60;
    const v62 = v61 * v61;
    const v63 = v62 * (v62 * (v62 * (v62 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v64 = v62 * (v62 * (v62 * (v63 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v65 = (v46 - (v49 - v50) + (v48 - v50) + v57) * (1 - v59) - v47 * (v59 - v60 * (v58 * v59 + v62 * (v62 * (v62 * v64 + 0.40000000000012625) + 0.6666666666666666)));
    const v66 = 1 + v47;
    const v67 = significandOf(v66);
    const v68 = 1.4142135623730951 < v67;
    const v69 = exponentOf(v66) + +(v68);
    const v70 = (v68 ? 0.5 * v67 : v67) - 1;
    const v71 = v70 * (0.5 * v70);
    const v72 = v70 / (2 + v70);
    const v73 = v72 * v72;
    const v74 = v73 * (v73 * (v73 * (v73 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v75 = v72 * (v71 + v73 * (v73 * (v73 * (v74 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v69;
    const v76 = peak + (v47 <= 1 ? v47 + v65 : v66 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v69 - (v71 - v75 - v70) : v66);
    ys[row] = v76;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp', forward32, forward64, [], 1, { xs, out }, length, inner, 'out')[1]!;
};

const backward32 = (begin: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
  const terms = termsOf(length);
  const known = Math.min(length, terms.length);
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
      dxs[i] = v24 ? dy * (kept * v25) : NaN;
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
        v23 = dy * (powers[(v17 + 64 + 1022) | 0]! * ((v20 + v21) / (v20 - v21)) * v22);
      } else {
        v23 = NaN;
      }
      dxs[i] = v23;
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
      dxs[i] = v50 ? dy * (kept * v51) : NaN;
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
        v49 = dy * ((v47 < 0 ? 0 : v47) * v48);
      } else {
        v49 = NaN;
      }
      dxs[i] = v49;
    }
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp', backward32, backward64, [], 2, { xs, dys, out }, length, inner, 'dys')[2]!;
};
