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
    const v12 = peak < -1e+300 ? -1e+300 : peak;
    const v13 = peak - (1e+300 < v12 ? 1e+300 : v12);
    const v14 = 0 < v13 ? 0 : v13;
    const v15 = 1.4426950408889634 * (v14 < -700 ? -700 : v14);
    const v16 = v15 + 6755399441055744 - 6755399441055744;
    const v17 = v15 - v16;
    const v18 = v17 * v17;
    const v19 = 20.818923798631218 + v18;
    const v20 = v17 * (7.215289153098769 + v18 * 0.0576900722962519);
    const v21 = others / (powers[(64 + v16 + 1022) | 0]! * ((v19 + v20) / (v19 - v20))) + (ties - 1);
    const v22 = 1 / (v21 + 2);
    const v23 = v21 * v22;
    const v24 = v23 * v23;
    const v25 = v24 * (v24 * (v24 * (v24 * 0.2008546181245285 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
    const v26 = v24 * (v24 * (v24 * (v25 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
    const v27 = 1 + v21;
    const v28 = significandOf(v27);
    const v29 = 1.4142135623730951 < v28;
    const v30 = (v29 ? v28 * 0.5 : v28) - 1;
    const v31 = v30 / (2 + v30);
    const v32 = v31 * v31;
    const v33 = v32 * (v32 * (v32 * (v32 * 0.19363258216480664 + 0.22191366120285838) + 0.28571755158096895) + 0.3999999879377373);
    const v34 = v27 <= 1.7976931348623157e+308 ? (exponentOf(v27) + +(v29)) * 0.6931471805599453 + (2 * v31 + v31 * v32 * (v33 + 0.6666666666737827)) : v27;
    const v35 = (1 < ties ? Math.abs(peak) : -peak) < Infinity ? (v21 <= 1 ? v21 - v21 * (1 - v22 * v26) : v34) : Number.NaN;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      ys[i] = (x === peak ? 0 : x - peak) - v35;
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
    const v73 = (1 < ties ? Math.abs(peak) : -peak) < Infinity ? (v44 <= 1 ? v44 + v62 : v63 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v66 - (v68 - v72 - v67) : v63) : Number.NaN;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      ys[i] = (x === peak ? 0 : x - peak) - v73;
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
