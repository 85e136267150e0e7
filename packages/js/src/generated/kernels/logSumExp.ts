// Generated from spec/reductions/logSumExp.ts by npm run generate. Do not edit.
import { exponentOf, significandOf } from '../../runtime/bits.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { readInner, readLength, resolve } from '../../runtime/resolve.js';
import { runRows } from '../../runtime/rows.js';
import type { FloatArray } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [length: number | undefined, inner: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('logSumExp', {}, { length: readLength, inner: readInner }, parameters, options) as never;
}

function forward32(xs: Float32Array, ys: Float32Array, rows: number, length: number, inner: number): void {
  const powers = powersOfTwo();
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    let peak = -Infinity;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v9 = -peak;
    let othersSum = 0;
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
    let tiesSum = 0;
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
    const v20 = others + (ties - 1);
    const v21 = ties + -1;
    const v22 = v21 - ties;
    const v23 = others + v21;
    const v24 = v23 - others;
    const v25 = 1 < v20 ? 1 : v20;
    const v26 = 0.5 * v25;
    const v27 = 1 / (v25 + 2);
    const v28 = v25 * v27;
    const v29 = v28 * v28;
    const v30 = v29 * (v29 * (v29 * (v29 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v31 = v29 * (v29 * (v29 * (v30 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v32 = (ties - (v21 - v22) + (-1 - v22) + (others - (v23 - v24) + (v21 - v24))) * (1 - v26) - v20 * (v26 - v27 * (v25 * v26 + v29 * (v29 * (v29 * v31 + 0.40000000000012625) + 0.6666666666666666)));
    const v33 = 1 + v20;
    const v34 = significandOf(v33);
    const v35 = 1.4142135623730951 < v34;
    const v36 = exponentOf(v33) + (v35 ? 1 : 0);
    const v37 = (v35 ? 0.5 * v34 : v34) - 1;
    const v38 = v37 * (0.5 * v37);
    const v39 = v37 / (2 + v37);
    const v40 = v39 * v39;
    const v41 = v40 * (v40 * (v40 * (v40 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v42 = v39 * (v38 + v40 * (v40 * (v40 * (v41 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v36;
    const v43 = peak + (v20 <= 1 ? v20 + v32 : v33 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v36 - (v38 - v42 - v37) : v33);
    ys[row] = v43;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, rows: number, length: number, inner: number): void {
  const powers = powersOfTwo();
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    let peak = -Infinity;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v9 = -peak;
    let othersSum = 0;
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
    let tiesSum = 0;
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
    const v20 = others + (ties - 1);
    const v21 = ties + -1;
    const v22 = v21 - ties;
    const v23 = others + v21;
    const v24 = v23 - others;
    const v25 = 1 < v20 ? 1 : v20;
    const v26 = 0.5 * v25;
    const v27 = 1 / (v25 + 2);
    const v28 = v25 * v27;
    const v29 = v28 * v28;
    const v30 = v29 * (v29 * (v29 * (v29 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v31 = v29 * (v29 * (v29 * (v30 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v32 = (ties - (v21 - v22) + (-1 - v22) + (others - (v23 - v24) + (v21 - v24))) * (1 - v26) - v20 * (v26 - v27 * (v25 * v26 + v29 * (v29 * (v29 * v31 + 0.40000000000012625) + 0.6666666666666666)));
    const v33 = 1 + v20;
    const v34 = significandOf(v33);
    const v35 = 1.4142135623730951 < v34;
    const v36 = exponentOf(v33) + (v35 ? 1 : 0);
    const v37 = (v35 ? 0.5 * v34 : v34) - 1;
    const v38 = v37 * (0.5 * v37);
    const v39 = v37 / (2 + v37);
    const v40 = v39 * v39;
    const v41 = v40 * (v40 * (v40 * (v40 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v42 = v39 * (v38 + v40 * (v40 * (v40 * (v41 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v36;
    const v43 = peak + (v20 <= 1 ? v20 + v32 : v33 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v36 - (v38 - v42 - v37) : v33);
    ys[row] = v43;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp', forward32, forward64, [], 1, { xs, out }, length, inner, 'out')[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, rows: number, length: number, inner: number): void {
  const powers = powersOfTwo();
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    const dy = dys[row]!;
    let peak = -Infinity;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    let othersSum = 0;
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
    let tiesSum = 0;
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
    const v10 = (1 < ties ? Math.abs(peak) : -peak) < Infinity;
    const v20 = others + ties;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      let v21: number;
      if (v10) {
        let v19: number;
        if (x === peak) {
          v19 = 1;
        } else {
          const v11 = x - peak;
          const v12 = v11 < -3000 ? -3000 : v11;
          const v13 = v12 < -700 ? -700 : v12;
          const v14 = (700 < v13 ? 700 : v13) * 1.4426950408889634;
          const v15 = v14 + 6755399441055744 - 6755399441055744;
          const v16 = v14 - v15;
          const v17 = v16 * (v16 * (0.0000013175855146722334 * v16 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
          const v18 = v16 * (v16 * (v16 * (v16 * v17 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
          v19 = (v16 * v18 + 0.9999999999997623) * powers[(v15 + 1022) | 0]!;
        }
        v21 = dy * v19 / v20;
      } else {
        v21 = NaN;
      }
      dxs[i] = v21;
    }
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, rows: number, length: number, inner: number): void {
  const powers = powersOfTwo();
  for (let row = 0; row < rows; row++) {
    const begin = Math.floor(row / inner) * length * inner + (row % inner);
    const stop = begin + length * inner;
    const dy = dys[row]!;
    let peak = -Infinity;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const term = x;
      if (term > peak || term !== term) peak = term;
    }
    const v9 = -peak;
    let othersSum = 0;
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
    let tiesSum = 0;
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
    const v20 = -peak;
    const v21 = (1 < ties ? Math.abs(peak) : v20) < Infinity;
    const v38 = others + ties;
    for (let i = begin; i < stop; i += inner) {
      const x = xs[i]!;
      const v22 = x === peak;
      const v23 = x - peak;
      const v24 = v23 < -3000 ? -3000 : v23;
      const v25 = v24 < -1400 ? -1400 : v24;
      const v26 = 1400 < v25 ? 1400 : v25;
      const v27 = v26 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v39: number;
      if (v21) {
        let v37: number;
        if (v22) {
          v37 = 1;
        } else {
          const v28 = v26 - v27 * 0.6931471805601177;
          const v29 = 1 + v28;
          let v32: number;
          if (v24 === v26) {
            const v30 = x + v20;
            if (v30 < -3000) {
              v32 = 0;
            } else {
              const v31 = v30 - x;
              v32 = x - (v30 - v31) + (v20 - v31);
            }
          } else {
            v32 = 0;
          }
          const v33 = v32 - v27 * -1.7239444525614835e-13;
          const v34 = v28 + v33;
          const v35 = v34 * (v34 * (v34 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v36 = v34 * (v34 * (v34 * (v34 * v35 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          v37 = v29 + (v28 - (v29 - 1) + (v33 + v34 * v34 * (v34 * (v34 * v36 + 0.16666666666666644) + 0.5000000000000001)));
        }
        v39 = dy * v37 / v38;
      } else {
        v39 = NaN;
      }
      const v40 = v21 ? (v22 ? 0 : v27) : 0;
      const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
      dxs[i] = v39 * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
    }
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp', backward32, backward64, [], 2, { xs, dys, out }, length, inner, 'dys')[2]!;
}
