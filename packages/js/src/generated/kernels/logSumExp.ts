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
    const v12 = peak < peak;
    const v13 = peak * 0.5;
    const v14 = v13 - v13;
    const v15 = 2 * v14;
    const v16 = v15 < -1400 ? -1400 : v15;
    const v17 = 1400 < v16 ? 1400 : v16;
    const v18 = v17 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v19 = v17 - 0.6931471805601177 * v18;
    const v20 = 1 + v19;
    const v21 = v14 - v13;
    const v22 = (2 * (v14 < -1500 ? -1500 : v14) === v17 ? 2 * (v14 < -1500 ? 0 : v13 - (v14 - v21) + (-v13 - v21)) : 0) - v18 * -1.7239444525614835e-13;
    const v23 = v19 + v22;
    const v24 = 0.000024801521060885955 + v23 * (0.000002755735514528978 + v23 * (2.7620168672095344e-7 + v23 * 2.506835857880779e-8));
    const v25 = 0.04166666666662327 + v23 * (0.008333333333356304 + v23 * (0.0013888888917445521 + v23 * (0.00019841269784768933 + v23 * v24)));
    const v26 = v12 ? v20 + (v19 - (v20 - 1) + (v22 + v23 * v23 * (0.5000000000000001 + v23 * (0.16666666666666644 + v23 * v25)))) : 18446744073709552000;
    const v27 = v12 ? v18 + 64 : 0;
    const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
    const v29 = v26 * powers[(v28 + 1022) | 0]! * powers[(v27 - v28 + 1022) | 0]!;
    const v30 = v29 < 0 ? 0 : v29;
    const v31 = others / v30;
    const v32 = v31 + (ties - 1);
    const v33 = ties + -1;
    const v34 = v31 + v33;
    const v35 = v34 - v31;
    const v36 = v30 * v31;
    const v37 = Math.abs(v31) < 6e299 ? v31 * 134217729 - (v31 * 134217729 - v31) : v31;
    const v38 = Math.abs(v30) < 6e299 ? v30 * 134217729 - (v30 * 134217729 - v30) : v30;
    const v39 = v30 - v38;
    const v40 = v31 - v37;
    const v41 = v33 - ties;
    const v42 = (others - v36 - (v37 * v38 - v36 + v37 * v39 + v38 * v40 + v39 * v40)) / v30 + (ties - (v33 - v41) + (-1 - v41));
    const v43 = 1 < v32 ? 1 : v32;
    const v44 = 0.5 * v43;
    const v45 = 1 / (2 + v43);
    const v46 = v43 * v45;
    const v47 = v46 * v46;
    const v48 = v47 * (v47 * (v47 * (v47 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v49 = v47 * (v47 * (v47 * (v48 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v50 = (v31 - (v34 - v35) + (v33 - v35) + v42) * (1 - v44) - v32 * (v44 - v45 * (v43 * v44 + v47 * (v47 * (v47 * v49 + 0.40000000000012625) + 0.6666666666666666)));
    const v51 = 1 + v32;
    const v52 = significandOf(v51);
    const v53 = 1.4142135623730951 < v52;
    const v54 = exponentOf(v51) + +(v53);
    const v55 = (v53 ? 0.5 * v52 : v52) - 1;
    const v56 = v55 * (0.5 * v55);
    const v57 = v55 / (2 + v55);
    const v58 = v57 * v57;
    const v59 = v58 * (v58 * (v58 * (v58 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v60 = v57 * (v56 + v58 * (v58 * (v58 * (v59 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v54;
    const v61 = peak + (v32 <= 1 ? v32 + v50 : v51 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v54 - (v56 - v60 - v55) : v51);
    ys[row] = v61;
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
    const v12 = -v3;
    let othersSum = 0;
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
    const v24 = peak < peak;
    const v25 = peak * 0.5;
    const v26 = v25 - v25;
    const v27 = 2 * v26;
    const v28 = v27 < -1400 ? -1400 : v27;
    const v29 = 1400 < v28 ? 1400 : v28;
    const v30 = v29 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v31 = v29 - 0.6931471805601177 * v30;
    const v32 = 1 + v31;
    const v33 = v26 - v25;
    const v34 = (2 * (v26 < -1500 ? -1500 : v26) === v29 ? 2 * (v26 < -1500 ? 0 : v25 - (v26 - v33) + (-v25 - v33)) : 0) - v30 * -1.7239444525614835e-13;
    const v35 = v31 + v34;
    const v36 = 0.000024801521060885955 + v35 * (0.000002755735514528978 + v35 * (2.7620168672095344e-7 + v35 * 2.506835857880779e-8));
    const v37 = 0.04166666666662327 + v35 * (0.008333333333356304 + v35 * (0.0013888888917445521 + v35 * (0.00019841269784768933 + v35 * v36)));
    const v38 = v24 ? v32 + (v31 - (v32 - 1) + (v34 + v35 * v35 * (0.5000000000000001 + v35 * (0.16666666666666644 + v35 * v37)))) : 18446744073709552000;
    const v39 = v24 ? v30 + 64 : 0;
    const v40 = 0.5 * v39 + 6755399441055744 - 6755399441055744;
    const v41 = v38 * powers[(v40 + 1022) | 0]! * powers[(v39 - v40 + 1022) | 0]!;
    const v42 = v41 < 0 ? 0 : v41;
    const v43 = others / v42;
    const v44 = v43 + (ties - 1);
    const v45 = ties + -1;
    const v46 = v43 + v45;
    const v47 = v46 - v43;
    const v48 = v42 * v43;
    const v49 = Math.abs(v43) < 6e299 ? v43 * 134217729 - (v43 * 134217729 - v43) : v43;
    const v50 = Math.abs(v42) < 6e299 ? v42 * 134217729 - (v42 * 134217729 - v42) : v42;
    const v51 = v42 - v50;
    const v52 = v43 - v49;
    const v53 = v45 - ties;
    const v54 = (others - v48 - (v49 * v50 - v48 + v49 * v51 + v50 * v52 + v51 * v52)) / v42 + (ties - (v45 - v53) + (-1 - v53));
    const v55 = 1 < v44 ? 1 : v44;
    const v56 = 0.5 * v55;
    const v57 = 1 / (2 + v55);
    const v58 = v55 * v57;
    const v59 = v58 * v58;
    const v60 = v59 * (v59 * (v59 * (v59 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v61 = v59 * (v59 * (v59 * (v60 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v62 = (v43 - (v46 - v47) + (v45 - v47) + v54) * (1 - v56) - v44 * (v56 - v57 * (v55 * v56 + v59 * (v59 * (v59 * v61 + 0.40000000000012625) + 0.6666666666666666)));
    const v63 = 1 + v44;
    const v64 = significandOf(v63);
    const v65 = 1.4142135623730951 < v64;
    const v66 = exponentOf(v63) + +(v65);
    const v67 = (v65 ? 0.5 * v64 : v64) - 1;
    const v68 = v67 * (0.5 * v67);
    const v69 = v67 / (2 + v67);
    const v70 = v69 * v69;
    const v71 = v70 * (v70 * (v70 * (v70 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v72 = v69 * (v68 + v70 * (v70 * (v70 * (v71 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v66;
    const v73 = peak + (v44 <= 1 ? v44 + v62 : v63 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v66 - (v68 - v72 - v67) : v63);
    ys[row] = v73;
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
    const v23 = Math.abs(dy) < 1 ? 5.421010862427522e-20 : 1;
    const v24 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? dy * (1 / total / v23) : Number.NaN;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      dxs[i] = kept * v23 * v24;
    }
    const v11 = peak < -1e+300 ? -1e+300 : peak;
    const v12 = 1e+300 < v11 ? 1e+300 : v11;
    const v21 = Math.abs(dy) < 1 ? 5.421010862427522e-20 : 1;
    const v22 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? dy * (1 / total / v21) : Number.NaN;
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
      dxs[i] = powers[(v16 + 64 + 1022) | 0]! * ((v19 + v20) / (v19 - v20)) * v21 * v22;
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
    const v47 = Math.abs(dy) < 1 ? 5.421010862427522e-20 : 1;
    const v48 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? dy * (1 / total / v47) : Number.NaN;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      dxs[i] = kept * v47 * v48;
    }
    const v25 = peak * 0.5;
    const v34 = -v25;
    const v45 = Math.abs(dy) < 1 ? 5.421010862427522e-20 : 1;
    const v46 = (27670116110564327000 < total ? Math.abs(peak) : -peak) < Infinity ? dy * (1 / total / v45) : Number.NaN;
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
      dxs[i] = (v44 < 0 ? 0 : v44) * v45 * v46;
    }
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp', backward32, backward64, [], 2, { xs, dys, out }, length, inner, 'dys')[2]!;
};
