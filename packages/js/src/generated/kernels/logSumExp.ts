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
    const v23 = others + (ties - 1);
    const v24 = ties + -1;
    const v25 = v24 - ties;
    const v26 = others + v24;
    const v27 = v26 - others;
    const v28 = 1 < v23 ? 1 : v23;
    const v29 = 0.5 * v28;
    const v30 = 1 / (2 + v28);
    const v31 = v28 * v30;
    const v32 = v31 * v31;
    const v33 = v32 * (v32 * (v32 * (v32 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v34 = v32 * (v32 * (v32 * (v33 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v35 = (ties - (v24 - v25) + (-1 - v25) + (others - (v26 - v27) + (v24 - v27))) * (1 - v29) - v23 * (v29 - v30 * (v28 * v29 + v32 * (v32 * (v32 * v34 + 0.40000000000012625) + 0.6666666666666666)));
    const v36 = 1 + v23;
    const v37 = significandOf(v36);
    const v38 = 1.4142135623730951 < v37;
    const v39 = exponentOf(v36) + +(v38);
    const v40 = (v38 ? 0.5 * v37 : v37) - 1;
    const v41 = v40 * (0.5 * v40);
    const v42 = v40 / (2 + v40);
    const v43 = v42 * v42;
    const v44 = v43 * (v43 * (v43 * (v43 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v45 = v42 * (v41 + v43 * (v43 * (v43 * (v44 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v39;
    const v46 = peak + (v23 <= 1 ? v23 + v35 : v36 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v39 - (v41 - v45 - v40) : v36);
    ys[row] = v46;
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
    const v23 = others + (ties - 1);
    const v24 = ties + -1;
    const v25 = v24 - ties;
    const v26 = others + v24;
    const v27 = v26 - others;
    const v28 = 1 < v23 ? 1 : v23;
    const v29 = 0.5 * v28;
    const v30 = 1 / (2 + v28);
    const v31 = v28 * v30;
    const v32 = v31 * v31;
    const v33 = v32 * (v32 * (v32 * (v32 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v34 = v32 * (v32 * (v32 * (v33 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v35 = (ties - (v24 - v25) + (-1 - v25) + (others - (v26 - v27) + (v24 - v27))) * (1 - v29) - v23 * (v29 - v30 * (v28 * v29 + v32 * (v32 * (v32 * v34 + 0.40000000000012625) + 0.6666666666666666)));
    const v36 = 1 + v23;
    const v37 = significandOf(v36);
    const v38 = 1.4142135623730951 < v37;
    const v39 = exponentOf(v36) + +(v38);
    const v40 = (v38 ? 0.5 * v37 : v37) - 1;
    const v41 = v40 * (0.5 * v40);
    const v42 = v40 / (2 + v40);
    const v43 = v42 * v42;
    const v44 = v43 * (v43 * (v43 * (v43 * 0.14616639772385515 + 0.15331708423646465) + 0.18182889402939845) + 0.2222221113408715);
    const v45 = v42 * (v41 + v43 * (v43 * (v43 * (v44 + 0.28571428625939216) + 0.39999999999899827) + 0.666666666666667)) + -1.7239444525614835e-13 * v39;
    const v46 = peak + (v23 <= 1 ? v23 + v35 : v36 <= 1.7976931348623157e+308 ? 0.6931471805601177 * v39 - (v41 - v45 - v40) : v36);
    ys[row] = v46;
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
    const v1 = peak * 0.5;
    let totalSum = 0;
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
    const v25 = (1.5 < total ? Math.abs(peak) : -peak) < Infinity;
    for (let i = start, index = 0; index < known; i += inner, index++) {
      const kept = terms[index]!;
      dxs[i] = v25 ? kept * dy / total : NaN;
    }
    const v12 = (1.5 < total ? Math.abs(peak) : -peak) < Infinity;
    const v13 = peak * 0.5;
    for (let i = start + known * inner; i < stop; i += inner) {
      const x = xs[i]!;
      let v24: number;
      if (v12) {
        let v23: number;
        if (x === peak) {
          v23 = 1;
        } else {
          const v14 = x * 0.5 - v13;
          const v15 = 2 * (v14 < -1500 ? -1500 : v14);
          const v16 = v15 < -700 ? -700 : v15;
          const v17 = (700 < v16 ? 700 : v16) * 1.4426950408889634;
          const v18 = v17 + 6755399441055744 - 6755399441055744;
          const v19 = v17 - v18;
          const v20 = v19 * v19;
          const v21 = 7285.733604431949 + v20 * (v20 + 375.0216542975162);
          const v22 = v19 * (2525.0428531106995 + v20 * 28.875563780589836);
          v23 = powers[(v18 + 1022) | 0]! * ((v21 + v22) / (v21 - v22));
        }
        v24 = dy * v23 / total;
      } else {
        v24 = NaN;
      }
      dxs[i] = v24;
    }
  }
};

const backward64 = (begin: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, length: number, inner: number): void => {
  const powers = powersOfTwo();
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
    const v23 = (1.5 < total ? Math.abs(peak) : -peak) < Infinity;
    const v26 = peak * 0.5;
    const v34 = -v26;
    for (let i = start; i < stop; i += inner) {
      const x = xs[i]!;
      const v24 = x === peak;
      const v25 = x * 0.5;
      const v27 = v25 - v26;
      const v28 = 2 * (v27 < -1500 ? -1500 : v27);
      const v29 = v28 < -1400 ? -1400 : v28;
      const v30 = 1400 < v29 ? 1400 : v29;
      const v31 = v30 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v44: number;
      if (v23) {
        let v43: number;
        if (v24) {
          v43 = 1;
        } else {
          const v32 = v30 - v31 * 0.6931471805601177;
          const v33 = 1 + v32;
          let v38: number;
          if (v28 === v30) {
            const v35 = v25 + v34;
            let v37: number;
            if (v35 < -1500) {
              v37 = 0;
            } else {
              const v36 = v35 - v25;
              v37 = v25 - (v35 - v36) + (v34 - v36);
            }
            v38 = 2 * v37;
          } else {
            v38 = 0;
          }
          const v39 = v38 - v31 * -1.7239444525614835e-13;
          const v40 = v32 + v39;
          const v41 = v40 * (v40 * (v40 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v42 = v40 * (v40 * (v40 * (v40 * v41 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          v43 = v33 + (v32 - (v33 - 1) + (v39 + v40 * v40 * (v40 * (v40 * v42 + 0.16666666666666644) + 0.5000000000000001)));
        }
        v44 = dy * v43 / total;
      } else {
        v44 = NaN;
      }
      const v45 = v23 ? (v24 ? 0 : v31) : 0;
      const v46 = 0.5 * v45 + 6755399441055744 - 6755399441055744;
      dxs[i] = v44 * powers[(v46 + 1022) | 0]! * powers[(v45 - v46 + 1022) | 0]!;
    }
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => {
  const { 0: length, 1: inner } = values;
  return runRows('logSumExp', backward32, backward64, [], 2, { xs, dys, out }, length, inner, 'dys')[2]!;
};
