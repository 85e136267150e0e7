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
        const v9 = 20.818923798631218 + v8;
        const v10 = v7 * (7.215289153098769 + v8 * 0.0576900722962519);
        v11 = powers[(v6 + 64 + 1022) | 0]! * ((v9 + v10) / (v9 - v10));
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
    const v13 = peak < -1e+300 ? -1e+300 : peak;
    const v14 = peak - (1e+300 < v13 ? 1e+300 : v13);
    const v15 = 0 < v14 ? 0 : v14;
    const v16 = 1.4426950408889634 * (v15 < -700 ? -700 : v15);
    const v17 = v16 + 6755399441055744 - 6755399441055744;
    const v18 = v16 - v17;
    const v19 = v18 * v18;
    const v20 = 20.818923798631218 + v19;
    const v21 = v18 * (7.215289153098769 + v19 * 0.0576900722962519);
    const v22 = others / (powers[(64 + v17 + 1022) | 0]! * ((v20 + v21) / (v20 - v21))) + (ties - 1);
    const v23 = 1 / (v22 + 2);
    const v24 = v22 * v23;
    const v25 = v24 * v24;
    const v26 = v25 * (v25 * (v25 * (v25 * 0.2008546181245285 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
    const v27 = v25 * (v25 * (v25 * (v26 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
    const v28 = 1 + v22;
    const v29 = significandOf(v28);
    const v30 = 1.4142135623730951 < v29;
    const v31 = (v30 ? v29 * 0.5 : v29) - 1;
    const v32 = v31 / (2 + v31);
    const v33 = v32 * v32;
    const v34 = v33 * (v33 * (v33 * (v33 * 0.19363258216480664 + 0.22191366120285838) + 0.28571755158096895) + 0.3999999879377373);
    const v35 = v28 <= 1.7976931348623157e+308 ? (exponentOf(v28) + +(v30)) * 0.6931471805599453 + (2 * v32 + v32 * v33 * (v34 + 0.6666666666737827)) : v28;
    const v36 = v22 <= 1 ? v22 - v22 * (1 - v23 * v27) : v35;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      ys[i] = v12 ? (peak === x ? 0 : x - peak) - v36 : NaN;
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
    const v24 = (1 < ties ? Math.abs(peak) : -peak) < Infinity;
    const v25 = peak < peak;
    const v26 = peak * 0.5;
    const v27 = v26 - v26;
    const v28 = 2 * v27;
    const v29 = v28 < -1400 ? -1400 : v28;
    const v30 = 1400 < v29 ? 1400 : v29;
    const v31 = v30 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v32 = v30 - 0.6931471805601177 * v31;
    const v33 = 1 + v32;
    const v34 = v27 - v26;
    const v35 = (2 * (v27 < -1500 ? -1500 : v27) === v30 ? 2 * (v27 < -1500 ? 0 : v26 - (v27 - v34) + (-v26 - v34)) : 0) - v31 * -1.7239444525614835e-13;
    const v36 = v32 + v35;
    const v37 = 0.000024801521060885955 + v36 * (0.000002755735514528978 + v36 * (2.7620168672095344e-7 + v36 * 2.506835857880779e-8));
    const v38 = 0.04166666666662327 + v36 * (0.008333333333356304 + v36 * (0.0013888888917445521 + v36 * (0.00019841269784768933 + v36 * v37)));
    const v39 = v25 ? v33 + (v32 - (v33 - 1) + (v35 + v36 * v36 * (0.5000000000000001 + v36 * (0.16666666666666644 + v36 * v38)))) : 18446744073709552000;
    const v40 = v25 ? v31 + 64 : 0;
    const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
    const v42 = v39 * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
    const v43 = v42 < 0 ? 0 : v42;
    const v44 = others / v43;
    const v45 = v44 + (ties - 1);
    const v46 = ties + -1;
    const v47 = v44 + v46;
    const v48 = v47 - v44;
    const v49 = v43 * v44;
    const v50 = Math.abs(v44) < 6e299 ? v44 * 134217729 - (v44 * 134217729 - v44) : v44;
    const v51 = Math.abs(v43) < 6e299 ? v43 * 134217729 - (v43 * 134217729 - v43) : v43;
    const v52 = v43 - v51;
    const v53 = v44 - v50;
    const v54 = v46 - ties;
    const v55 = (others - v49 - (v50 * v51 - v49 + v50 * v52 + v51 * v53 + v52 * v53)) / v43 + (ties - (v46 - v54) + (-1 - v54));
    const v56 = 1 < v45 ? 1 : v45;
    const v57 = 0.5 * v56;
    const v58 = 1 / (2 + v56);
    const v59 = v56 * v58;
    const v60 = v59 * v59;
    const v61 = v60 * (v60 * (v60 * (v60 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v62 = v60 * (v60 * (v60 * (v61 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v63 = (v44 - (v47 - v48) + (v46 - v48) + v55) * (1 - v57) - v45 * (v57 - v58 * (v56 * v57 + v60 * (v60 * (v60 * v62 + 0.40000000000012625) + 0.6666666666666666)));
    const v64 = 1 + v45;
    const v65 = significandOf(v64);
    const v66 = 1.4142135623730951 < v65;
    const v67 = exponentOf(v64) + +(v66);
    const v68 = (v66 ? 0.5 * v65 : v65) - 1;
    const v69 = v68 * (0.5 * v68);
    const v70 = v68 / (2 + v68);
    const v71 = v70 * v70;
    const v72 = v71 * (v71 * (v71 * (v71 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v73 = v70 * (v69 + v71 * (v71 * (v71 * (v72 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v67;
    const v74 = v45 <= 1 ? v45 + v63 : v64 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v67 - (v69 - v73 - v68) : v64;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      ys[i] = v24 ? (peak === x ? 0 : x - peak) - v74 : NaN;
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
      const v1 = x < -700 ? -700 : x;
      const v2 = 1.4426950408889634 * (700 < v1 ? 700 : v1);
      const v3 = v2 + 6755399441055744 - 6755399441055744;
      const v4 = v2 - v3;
      const v5 = v4 * v4;
      const v6 = 7285.733604431949 + v5 * (v5 + 375.0216542975162);
      const v7 = v4 * (2525.0428531106995 + v5 * 28.875563780589836);
      dxs[i] = dy - total * (powers[(v3 + 1022) | 0]! * ((v6 + v7) / (v6 - v7)));
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
      const v1 = x < -1400 ? -1400 : x;
      const v2 = 1400 < v1 ? 1400 : v1;
      const v3 = v2 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v4 = v2 - 0.6931471805601177 * v3;
      const v5 = 1 + v4;
      const v6 = v3 * -1.7239444525614835e-13;
      const v7 = v4 - v6;
      const v8 = 0.000024801521060885955 + v7 * (0.000002755735514528978 + v7 * (2.7620168672095344e-7 + v7 * 2.506835857880779e-8));
      const v9 = 0.04166666666662327 + v7 * (0.008333333333356304 + v7 * (0.0013888888917445521 + v7 * (0.00019841269784768933 + v7 * v8)));
      const v10 = v3 * 0.5 + 6755399441055744 - 6755399441055744;
      const v11 = total * (v5 + (v4 - (v5 - 1) + (v7 * v7 * (0.5000000000000001 + v7 * (0.16666666666666644 + v7 * v9)) - v6))) * powers[(v10 + 1022) | 0]!;
      dxs[i] = dy - v11 * powers[(v3 - v10 + 1022) | 0]!;
    }
  }
};

export const backward = (values: Values, ys: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSoftmax', backward32, backward64, [], 2, { ys, dys, out }, length, inner)[2]!;
};
