// Generated from spec/reductions/logSumExp0.ts by npm run generate. Do not edit.
import { exponentOf, significandOf } from '../../runtime/bits.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { readInner, readLength, resolve } from '../../runtime/resolve.js';
import { runRows } from '../../runtime/rows.js';
import type { FloatArray } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [length: number | undefined, inner: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('logSumExp0', {}, { length: readLength, inner: readInner }, parameters, options) as never;
}

function forward32(xs: Float32Array, ys: Float32Array, rows: number, length: number, inner: number): void {
  const powers = powersOfTwo();
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    let peak = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v20 = 0 < peak;
    const v21 = 0 - peak;
    const v22 = v21 < -3000 ? -3000 : v21;
    const v23 = v22 < -1400 ? -1400 : v22;
    const v24 = 1400 < v23 ? 1400 : v23;
    const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
    const v26 = v24 - 0.6931471805601177 * v25;
    const v27 = 1 + v26;
    const v28 = -peak;
    const v29 = peak + v28;
    const v30 = (v22 === v24 ? (v28 < -3000 ? 0 : v29 + (0 - v29)) : 0) - -1.7239444525614835e-13 * v25;
    const v31 = v26 + v30;
    const v32 = 0.000024801521060885955 + v31 * (0.000002755735514528978 + v31 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v31));
    const v33 = 0.04166666666662327 + v31 * (0.008333333333356304 + v31 * (0.0013888888917445521 + v31 * (0.00019841269784768933 + v31 * v32)));
    const v34 = v20 ? v27 + (v26 - (v27 - 1) + (v30 + v31 * v31 * (0.5000000000000001 + v31 * (0.16666666666666644 + v31 * v33)))) : 0;
    const v35 = v20 ? v25 : 0;
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    const v37 = v34 * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
    const v9 = -peak;
    let othersSum = v37;
    let othersError = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const v1 = x < peak;
      const v2 = x - peak;
      const v3 = v2 < -3000 ? -3000 : v2;
      const v4 = v3 < -1400 ? -1400 : v3;
      const v5 = 1400 < v4 ? 1400 : v4;
      const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v17: number;
      if (v1) {
        const v7 = v5 - v6 * 0.6931471805601177;
        const v8 = 1 + v7;
        let v12: number;
        if (v3 === v5) {
          const v10 = x + v9;
          if (v10 < -3000) {
            v12 = 0;
          } else {
            const v11 = v10 - x;
            v12 = x - (v10 - v11) + (v9 - v11);
          }
        } else {
          v12 = 0;
        }
        const v13 = v12 - v6 * -1.7239444525614835e-13;
        const v14 = v7 + v13;
        const v15 = v14 * (v14 * (v14 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        v17 = v8 + (v7 - (v8 - 1) + (v13 + v14 * v14 * (v14 * (v14 * v16 + 0.16666666666666644) + 0.5000000000000001)));
      } else {
        v17 = 0;
      }
      const v18 = v1 ? v6 : 0;
      const v19 = v18 * 0.5 + 6755399441055744 - 6755399441055744;
      const term = v17 * powers[(v19 + 1022) | 0]! * powers[(v18 - v19 + 1022) | 0]!;
      const next = othersSum + term;
      const added = next - othersSum;
      othersError += othersSum - (next - added) + (term - added);
      othersSum = next;
    }
    const others = othersError - othersError === 0 ? othersSum + othersError : othersSum;
    const v38 = 0 === peak ? 1 : 0;
    let tiesSum = v38;
    let tiesError = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x === peak ? 1 : 0;
      const next = tiesSum + term;
      const added = next - tiesSum;
      tiesError += tiesSum - (next - added) + (term - added);
      tiesSum = next;
    }
    const ties = tiesError - tiesError === 0 ? tiesSum + tiesError : tiesSum;
    const v39 = others + (ties - 1);
    const v40 = ties + -1;
    const v41 = v40 - ties;
    const v42 = others + v40;
    const v43 = v42 - others;
    const v44 = 1 < v39 ? 1 : v39;
    const v45 = 0.5 * v44;
    const v46 = 1 / (v44 + 2);
    const v47 = v44 * v46;
    const v48 = v47 * v47;
    const v49 = v48 * (v48 * (v48 * (v48 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v50 = v48 * (v48 * (v48 * (v49 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v51 = (ties - (v40 - v41) + (-1 - v41) + (others - (v42 - v43) + (v40 - v43))) * (1 - v45) - v39 * (v45 - v46 * (v44 * v45 + v48 * (v48 * (v48 * v50 + 0.40000000000012625) + 0.6666666666666666)));
    const v52 = 1 + v39;
    const v53 = significandOf(v52);
    const v54 = 1.4142135623730951 < v53;
    const v55 = exponentOf(v52) + (v54 ? 1 : 0);
    const v56 = (v54 ? 0.5 * v53 : v53) - 1;
    const v57 = v56 * (0.5 * v56);
    const v58 = v56 / (2 + v56);
    const v59 = v58 * v58;
    const v60 = v59 * (v59 * (v59 * (v59 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v61 = v58 * (v57 + v59 * (v59 * (v59 * (v60 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v55;
    const v62 = peak + (v39 <= 1 ? v39 + v51 : v52 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v55 - (v57 - v61 - v56) : v52);
    ys[row] = v62;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, rows: number, length: number, inner: number): void {
  const powers = powersOfTwo();
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    let peak = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v20 = 0 < peak;
    const v21 = 0 - peak;
    const v22 = v21 < -3000 ? -3000 : v21;
    const v23 = v22 < -1400 ? -1400 : v22;
    const v24 = 1400 < v23 ? 1400 : v23;
    const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
    const v26 = v24 - 0.6931471805601177 * v25;
    const v27 = 1 + v26;
    const v28 = -peak;
    const v29 = peak + v28;
    const v30 = (v22 === v24 ? (v28 < -3000 ? 0 : v29 + (0 - v29)) : 0) - -1.7239444525614835e-13 * v25;
    const v31 = v26 + v30;
    const v32 = 0.000024801521060885955 + v31 * (0.000002755735514528978 + v31 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v31));
    const v33 = 0.04166666666662327 + v31 * (0.008333333333356304 + v31 * (0.0013888888917445521 + v31 * (0.00019841269784768933 + v31 * v32)));
    const v34 = v20 ? v27 + (v26 - (v27 - 1) + (v30 + v31 * v31 * (0.5000000000000001 + v31 * (0.16666666666666644 + v31 * v33)))) : 0;
    const v35 = v20 ? v25 : 0;
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    const v37 = v34 * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
    const v9 = -peak;
    let othersSum = v37;
    let othersError = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const v1 = x < peak;
      const v2 = x - peak;
      const v3 = v2 < -3000 ? -3000 : v2;
      const v4 = v3 < -1400 ? -1400 : v3;
      const v5 = 1400 < v4 ? 1400 : v4;
      const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v17: number;
      if (v1) {
        const v7 = v5 - v6 * 0.6931471805601177;
        const v8 = 1 + v7;
        let v12: number;
        if (v3 === v5) {
          const v10 = x + v9;
          if (v10 < -3000) {
            v12 = 0;
          } else {
            const v11 = v10 - x;
            v12 = x - (v10 - v11) + (v9 - v11);
          }
        } else {
          v12 = 0;
        }
        const v13 = v12 - v6 * -1.7239444525614835e-13;
        const v14 = v7 + v13;
        const v15 = v14 * (v14 * (v14 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        v17 = v8 + (v7 - (v8 - 1) + (v13 + v14 * v14 * (v14 * (v14 * v16 + 0.16666666666666644) + 0.5000000000000001)));
      } else {
        v17 = 0;
      }
      const v18 = v1 ? v6 : 0;
      const v19 = v18 * 0.5 + 6755399441055744 - 6755399441055744;
      const term = v17 * powers[(v19 + 1022) | 0]! * powers[(v18 - v19 + 1022) | 0]!;
      const next = othersSum + term;
      const added = next - othersSum;
      othersError += othersSum - (next - added) + (term - added);
      othersSum = next;
    }
    const others = othersError - othersError === 0 ? othersSum + othersError : othersSum;
    const v38 = 0 === peak ? 1 : 0;
    let tiesSum = v38;
    let tiesError = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x === peak ? 1 : 0;
      const next = tiesSum + term;
      const added = next - tiesSum;
      tiesError += tiesSum - (next - added) + (term - added);
      tiesSum = next;
    }
    const ties = tiesError - tiesError === 0 ? tiesSum + tiesError : tiesSum;
    const v39 = others + (ties - 1);
    const v40 = ties + -1;
    const v41 = v40 - ties;
    const v42 = others + v40;
    const v43 = v42 - others;
    const v44 = 1 < v39 ? 1 : v39;
    const v45 = 0.5 * v44;
    const v46 = 1 / (v44 + 2);
    const v47 = v44 * v46;
    const v48 = v47 * v47;
    const v49 = v48 * (v48 * (v48 * (v48 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v50 = v48 * (v48 * (v48 * (v49 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v51 = (ties - (v40 - v41) + (-1 - v41) + (others - (v42 - v43) + (v40 - v43))) * (1 - v45) - v39 * (v45 - v46 * (v44 * v45 + v48 * (v48 * (v48 * v50 + 0.40000000000012625) + 0.6666666666666666)));
    const v52 = 1 + v39;
    const v53 = significandOf(v52);
    const v54 = 1.4142135623730951 < v53;
    const v55 = exponentOf(v52) + (v54 ? 1 : 0);
    const v56 = (v54 ? 0.5 * v53 : v53) - 1;
    const v57 = v56 * (0.5 * v56);
    const v58 = v56 / (2 + v56);
    const v59 = v58 * v58;
    const v60 = v59 * (v59 * (v59 * (v59 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v61 = v58 * (v57 + v59 * (v59 * (v59 * (v60 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v55;
    const v62 = peak + (v39 <= 1 ? v39 + v51 : v52 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v55 - (v57 - v61 - v56) : v52);
    ys[row] = v62;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp0', forward32, forward64, [], 1, { xs, out }, length, inner, 'out')[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, rows: number, length: number, inner: number): void {
  const powers = powersOfTwo();
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    const dy = dys[row]!;
    let peak = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v10 = 0 - peak;
    const v11 = v10 < -3000 ? -3000 : v10;
    const v12 = v11 < -700 ? -700 : v11;
    const v13 = 1.4426950408889634 * (700 < v12 ? 700 : v12);
    const v14 = v13 + 6755399441055744 - 6755399441055744;
    const v15 = v13 - v14;
    const v16 = 0.0013333452062211644 + v15 * (0.000154038517656471 + v15 * (0.00001530973742998949 + 0.0000013175855146722334 * v15));
    const v17 = 0.6931471805465141 + v15 * (0.240226506988806 + v15 * (0.055504109393417614 + v15 * (0.009618128542830126 + v15 * v16)));
    const v18 = 0 < peak ? (0.9999999999997623 + v15 * v17) * powers[(v14 + 1022) | 0]! : 0;
    let othersSum = v18;
    let othersError = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      let v9: number;
      if (x < peak) {
        const v1 = x - peak;
        const v2 = v1 < -3000 ? -3000 : v1;
        const v3 = v2 < -700 ? -700 : v2;
        const v4 = (700 < v3 ? 700 : v3) * 1.4426950408889634;
        const v5 = v4 + 6755399441055744 - 6755399441055744;
        const v6 = v4 - v5;
        const v7 = v6 * (v6 * (0.0000013175855146722334 * v6 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
        const v8 = v6 * (v6 * (v6 * (v6 * v7 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
        v9 = (v6 * v8 + 0.9999999999997623) * powers[(v5 + 1022) | 0]!;
      } else {
        v9 = 0;
      }
      const term = v9;
      const next = othersSum + term;
      const added = next - othersSum;
      othersError += othersSum - (next - added) + (term - added);
      othersSum = next;
    }
    const others = othersError - othersError === 0 ? othersSum + othersError : othersSum;
    const v19 = 0 === peak ? 1 : 0;
    let tiesSum = v19;
    let tiesError = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x === peak ? 1 : 0;
      const next = tiesSum + term;
      const added = next - tiesSum;
      tiesError += tiesSum - (next - added) + (term - added);
      tiesSum = next;
    }
    const ties = tiesError - tiesError === 0 ? tiesSum + tiesError : tiesSum;
    const v20 = (1 < ties ? Math.abs(peak) : -peak) < Infinity;
    const v30 = others + ties;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      let v31: number;
      if (v20) {
        let v29: number;
        if (x === peak) {
          v29 = 1;
        } else {
          const v21 = x - peak;
          const v22 = v21 < -3000 ? -3000 : v21;
          const v23 = v22 < -700 ? -700 : v22;
          const v24 = (700 < v23 ? 700 : v23) * 1.4426950408889634;
          const v25 = v24 + 6755399441055744 - 6755399441055744;
          const v26 = v24 - v25;
          const v27 = v26 * (v26 * (0.0000013175855146722334 * v26 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
          const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
          v29 = (v26 * v28 + 0.9999999999997623) * powers[(v25 + 1022) | 0]!;
        }
        v31 = dy * v29 / v30;
      } else {
        v31 = NaN;
      }
      dxs[i] = v31;
    }
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, rows: number, length: number, inner: number): void {
  const powers = powersOfTwo();
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    const dy = dys[row]!;
    let peak = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v20 = 0 < peak;
    const v21 = 0 - peak;
    const v22 = v21 < -3000 ? -3000 : v21;
    const v23 = v22 < -1400 ? -1400 : v22;
    const v24 = 1400 < v23 ? 1400 : v23;
    const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
    const v26 = v24 - 0.6931471805601177 * v25;
    const v27 = 1 + v26;
    const v28 = -peak;
    const v29 = peak + v28;
    const v30 = (v22 === v24 ? (v28 < -3000 ? 0 : v29 + (0 - v29)) : 0) - -1.7239444525614835e-13 * v25;
    const v31 = v26 + v30;
    const v32 = 0.000024801521060885955 + v31 * (0.000002755735514528978 + v31 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v31));
    const v33 = 0.04166666666662327 + v31 * (0.008333333333356304 + v31 * (0.0013888888917445521 + v31 * (0.00019841269784768933 + v31 * v32)));
    const v34 = v20 ? v27 + (v26 - (v27 - 1) + (v30 + v31 * v31 * (0.5000000000000001 + v31 * (0.16666666666666644 + v31 * v33)))) : 0;
    const v35 = v20 ? v25 : 0;
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    const v37 = v34 * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
    const v9 = -peak;
    let othersSum = v37;
    let othersError = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const v1 = x < peak;
      const v2 = x - peak;
      const v3 = v2 < -3000 ? -3000 : v2;
      const v4 = v3 < -1400 ? -1400 : v3;
      const v5 = 1400 < v4 ? 1400 : v4;
      const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v17: number;
      if (v1) {
        const v7 = v5 - v6 * 0.6931471805601177;
        const v8 = 1 + v7;
        let v12: number;
        if (v3 === v5) {
          const v10 = x + v9;
          if (v10 < -3000) {
            v12 = 0;
          } else {
            const v11 = v10 - x;
            v12 = x - (v10 - v11) + (v9 - v11);
          }
        } else {
          v12 = 0;
        }
        const v13 = v12 - v6 * -1.7239444525614835e-13;
        const v14 = v7 + v13;
        const v15 = v14 * (v14 * (v14 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        v17 = v8 + (v7 - (v8 - 1) + (v13 + v14 * v14 * (v14 * (v14 * v16 + 0.16666666666666644) + 0.5000000000000001)));
      } else {
        v17 = 0;
      }
      const v18 = v1 ? v6 : 0;
      const v19 = v18 * 0.5 + 6755399441055744 - 6755399441055744;
      const term = v17 * powers[(v19 + 1022) | 0]! * powers[(v18 - v19 + 1022) | 0]!;
      const next = othersSum + term;
      const added = next - othersSum;
      othersError += othersSum - (next - added) + (term - added);
      othersSum = next;
    }
    const others = othersError - othersError === 0 ? othersSum + othersError : othersSum;
    const v38 = 0 === peak ? 1 : 0;
    let tiesSum = v38;
    let tiesError = 0;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x === peak ? 1 : 0;
      const next = tiesSum + term;
      const added = next - tiesSum;
      tiesError += tiesSum - (next - added) + (term - added);
      tiesSum = next;
    }
    const ties = tiesError - tiesError === 0 ? tiesSum + tiesError : tiesSum;
    const v39 = -peak;
    const v40 = (1 < ties ? Math.abs(peak) : v39) < Infinity;
    const v57 = others + ties;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const v41 = x === peak;
      const v42 = x - peak;
      const v43 = v42 < -3000 ? -3000 : v42;
      const v44 = v43 < -1400 ? -1400 : v43;
      const v45 = 1400 < v44 ? 1400 : v44;
      const v46 = v45 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v58: number;
      if (v40) {
        let v56: number;
        if (v41) {
          v56 = 1;
        } else {
          const v47 = v45 - v46 * 0.6931471805601177;
          const v48 = 1 + v47;
          let v51: number;
          if (v43 === v45) {
            const v49 = x + v39;
            if (v49 < -3000) {
              v51 = 0;
            } else {
              const v50 = v49 - x;
              v51 = x - (v49 - v50) + (v39 - v50);
            }
          } else {
            v51 = 0;
          }
          const v52 = v51 - v46 * -1.7239444525614835e-13;
          const v53 = v47 + v52;
          const v54 = v53 * (v53 * (v53 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v55 = v53 * (v53 * (v53 * (v53 * v54 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          v56 = v48 + (v47 - (v48 - 1) + (v52 + v53 * v53 * (v53 * (v53 * v55 + 0.16666666666666644) + 0.5000000000000001)));
        }
        v58 = dy * v56 / v57;
      } else {
        v58 = NaN;
      }
      const v59 = v40 ? (v41 ? 0 : v46) : 0;
      const v60 = 0.5 * v59 + 6755399441055744 - 6755399441055744;
      dxs[i] = v58 * powers[(v60 + 1022) | 0]! * powers[(v59 - v60 + 1022) | 0]!;
    }
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp0', backward32, backward64, [], 2, { xs, dys, out }, length, inner, 'dys')[2]!;
}
