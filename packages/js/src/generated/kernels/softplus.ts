// Generated from spec/activations/softplus.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [k: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('softplus', { k: readNumber([1, 'be > 0', (value) => value > 0]) }, {}, parameters, options) as never;
}

export function value(values: Values, x: number): number {
  const { 0: k } = values;
  const powers = powersOfTwo();
  const v1 = x * k;
  const v2 = 0 < v1;
  const v3 = Math.abs(v1);
  const v4 = -(3000 < v3 ? 3000 : v3);
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = 1400 < v5 ? 1400 : v5;
  const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v8 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
  const v9 = powers[(v7 - v8 + 1022) | 0]!;
  const v10 = powers[(v8 + 1022) | 0]!;
  const v11 = v6 - v7 * 0.6931471805601177;
  const v12 = 1 + v11;
  let v19: number;
  if (v4 === v6) {
    let v18: number;
    if (3000 < v3) {
      v18 = 0;
    } else {
      const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
      const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v15 = x - v14;
      const v16 = k - v13;
      const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
      v18 = v1 < 0 ? -v17 : v17;
    }
    v19 = -v18;
  } else {
    v19 = 0;
  }
  const v20 = v19 - v7 * -1.7239444525614835e-13;
  const v21 = v11 + v20;
  const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v24 = v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001));
  const v25 = v12 + v24;
  const v26 = v25 * v10 * v9;
  const v27 = 1 < v26 ? 1 : v26;
  const v28 = 0.5 * v27;
  const v29 = 1 / (v27 + 2);
  const v30 = v27 * v29;
  const v31 = v30 * v30;
  const v32 = v31 * (v31 * (v31 * (v31 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
  const v33 = v31 * (v31 * (v31 * (v32 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
  const v34 = (v24 - (v25 - v12)) * (1 - v28) - v25 * (v28 - v29 * (v27 * v28 + v31 * (v31 * (v31 * v33 + 0.40000000000012625) + 0.6666666666666666)));
  const v35 = (v25 + v34) / k;
  const v36 = v2 ? 0 : v7;
  const v37 = 0.5 * v36 + 6755399441055744 - 6755399441055744;
  return (v2 ? x + v9 * (v10 * v35) : v35) * powers[(v37 + 1022) | 0]! * powers[(v36 - v37 + 1022) | 0]!;
}

export function derivative(values: Values, x: number): number {
  const { 0: k } = values;
  const powers = powersOfTwo();
  const v1 = x * k;
  const v2 = 0 < v1;
  const v3 = Math.abs(v1);
  const v4 = -(3000 < v3 ? 3000 : v3);
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = 1400 < v5 ? 1400 : v5;
  const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v8 = v2 ? 0 : v7;
  const v9 = 0.5 * v8 + 6755399441055744 - 6755399441055744;
  const v10 = v6 - v7 * 0.6931471805601177;
  const v11 = 1 + v10;
  let v18: number;
  if (v4 === v6) {
    let v17: number;
    if (3000 < v3) {
      v17 = 0;
    } else {
      const v12 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
      const v13 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v14 = x - v13;
      const v15 = k - v12;
      const v16 = v12 * v13 - v1 + v12 * v14 + v13 * v15 + v15 * v14;
      v17 = v1 < 0 ? -v16 : v16;
    }
    v18 = -v17;
  } else {
    v18 = 0;
  }
  const v19 = v18 - v7 * -1.7239444525614835e-13;
  const v20 = v10 + v19;
  const v21 = v20 * (v20 * (v20 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v23 = v11 + (v10 - (v11 - 1) + (v19 + v20 * v20 * (v20 * (v20 * v22 + 0.16666666666666644) + 0.5000000000000001)));
  const v24 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
  const v25 = 1 + v23 * powers[(v24 + 1022) | 0]! * powers[(v7 - v24 + 1022) | 0]!;
  return powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * (v2 ? 1 / v25 : v23 / v25));
}

export function gradient(values: Values, x: number): object {
  const { 0: k } = values;
  const powers = powersOfTwo();
  const v1 = x * k;
  const v2 = 0 < v1;
  const v3 = Math.abs(v1);
  const v4 = -(3000 < v3 ? 3000 : v3);
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = 1400 < v5 ? 1400 : v5;
  const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v8 = v2 ? 0 : v7;
  const v9 = 0.5 * v8 + 6755399441055744 - 6755399441055744;
  const v10 = v6 - v7 * 0.6931471805601177;
  const v11 = 1 + v10;
  const v12 = 3000 < v3;
  let v19: number;
  if (v4 === v6) {
    let v18: number;
    if (v12) {
      v18 = 0;
    } else {
      const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
      const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v15 = x - v14;
      const v16 = k - v13;
      const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
      v18 = v1 < 0 ? -v17 : v17;
    }
    v19 = -v18;
  } else {
    v19 = 0;
  }
  const v20 = v19 - v7 * -1.7239444525614835e-13;
  const v21 = v10 + v20;
  const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v24 = v11 + (v10 - (v11 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
  const v25 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
  const v26 = powers[(v25 + 1022) | 0]!;
  const v27 = powers[(v7 - v25 + 1022) | 0]!;
  const v28 = v24 * v26 * v27;
  const v29 = 1 + v28;
  const v30 = v24 / v29;
  let v44: number;
  if (x === Infinity) {
    v44 = -0;
  } else if (x === -Infinity) {
    v44 = -0;
  } else {
    let v41: number;
    if (v12) {
      v41 = 0;
    } else {
      const v32 = 1 < v28 ? 1 : v28;
      const v33 = 0.5 * v32;
      const v34 = 1 / (v32 + 2);
      const v35 = v32 * v34;
      const v36 = v35 * v35;
      const v37 = v36 * (v36 * (v36 * (v36 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
      const v38 = v36 * (v36 * (v36 * (v37 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
      const v39 = v33 - v34 * (v32 * v33 + v36 * (v36 * (v36 * v38 + 0.40000000000012625) + 0.6666666666666666));
      let v40: number;
      if (1 < v3) {
        const v31 = v12 ? 0 : Math.abs(x);
        v40 = v24 * (v31 + ((1 - v39) / k - v27 * (v26 * (v30 * v31))));
      } else {
        v40 = (v24 - v24 * (v39 - v3 * (1 - v27 * (v26 * v30)))) / k;
      }
      v41 = -v40 / k;
    }
    const v42 = v12 ? 0 : v7;
    const v43 = 0.5 * v42 + 6755399441055744 - 6755399441055744;
    v44 = v41 * powers[(v43 + 1022) | 0]! * powers[(v42 - v43 + 1022) | 0]!;
  }
  return { x: powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * (v2 ? 1 / v29 : v30)), k: v44 };
}

function forward32(xs: Float32Array, ys: Float32Array, k: number): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v17: number;
    if (x === -Infinity) {
      v17 = 0;
    } else {
      const v1 = x * k;
      const v2 = Math.abs(v1);
      const v3 = -(3000 < v2 ? 3000 : v2);
      const v4 = v3 < -700 ? -700 : v3;
      const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
      const v11 = 1 / (v10 + 2);
      const v12 = v10 * v11;
      const v13 = v12 * v12;
      const v14 = v13 * (v13 * (v13 * (0.2008546181245285 * v13 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
      const v15 = v13 * (v13 * (v13 * (v14 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
      const v16 = (v10 - v10 * (1 - v11 * v15)) / k;
      v17 = 0 < v1 ? x + v16 : v16;
    }
    ys[i] = v17;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v16 = k - v13;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x * k;
    const v2 = 0 < v1;
    const v3 = Math.abs(v1);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v9 = powers[(v7 - v8 + 1022) | 0]!;
    const v10 = powers[(v8 + 1022) | 0]!;
    const v11 = v6 - v7 * 0.6931471805601177;
    const v12 = 1 + v11;
    let v19: number;
    if (v4 === v6) {
      let v18: number;
      if (3000 < v3) {
        v18 = 0;
      } else {
        const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v15 = x - v14;
        const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
        v18 = v1 < 0 ? -v17 : v17;
      }
      v19 = -v18;
    } else {
      v19 = 0;
    }
    const v20 = v19 - v7 * -1.7239444525614835e-13;
    const v21 = v11 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001));
    const v25 = v12 + v24;
    const v26 = v25 * v10 * v9;
    const v27 = 1 < v26 ? 1 : v26;
    const v28 = 0.5 * v27;
    const v29 = 1 / (v27 + 2);
    const v30 = v27 * v29;
    const v31 = v30 * v30;
    const v32 = v31 * (v31 * (v31 * (v31 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v33 = v31 * (v31 * (v31 * (v32 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v34 = (v24 - (v25 - v12)) * (1 - v28) - v25 * (v28 - v29 * (v27 * v28 + v31 * (v31 * (v31 * v33 + 0.40000000000012625) + 0.6666666666666666)));
    const v35 = (v25 + v34) / k;
    const v36 = v2 ? 0 : v7;
    const v37 = 0.5 * v36 + 6755399441055744 - 6755399441055744;
    ys[i] = (v2 ? x + v9 * (v10 * v35) : v35) * powers[(v37 + 1022) | 0]! * powers[(v36 - v37 + 1022) | 0]!;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, k: number): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v12: number;
    if (x === -Infinity) {
      v12 = 0;
    } else {
      const v1 = x * k;
      const v2 = Math.abs(v1);
      const v3 = -(3000 < v2 ? 3000 : v2);
      const v4 = v3 < -700 ? -700 : v3;
      const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
      const v11 = v10 + 1;
      v12 = 0 < v1 ? 1 / v11 : v10 / v11;
    }
    dxs[i] = v12 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v12 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v15 = k - v12;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x * k;
    const v2 = 0 < v1;
    const v3 = Math.abs(v1);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v2 ? 0 : v7;
    const v9 = 0.5 * v8 + 6755399441055744 - 6755399441055744;
    const v10 = v6 - v7 * 0.6931471805601177;
    const v11 = 1 + v10;
    let v18: number;
    if (v4 === v6) {
      let v17: number;
      if (3000 < v3) {
        v17 = 0;
      } else {
        const v13 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v14 = x - v13;
        const v16 = v12 * v13 - v1 + v12 * v14 + v13 * v15 + v15 * v14;
        v17 = v1 < 0 ? -v16 : v16;
      }
      v18 = -v17;
    } else {
      v18 = 0;
    }
    const v19 = v18 - v7 * -1.7239444525614835e-13;
    const v20 = v10 + v19;
    const v21 = v20 * (v20 * (v20 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v23 = v11 + (v10 - (v11 - 1) + (v19 + v20 * v20 * (v20 * (v20 * v22 + 0.16666666666666644) + 0.5000000000000001)));
    const v24 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v25 = 1 + v23 * powers[(v24 + 1022) | 0]! * powers[(v7 - v24 + 1022) | 0]!;
    dxs[i] = powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * (v2 ? 1 / v25 : v23 / v25)) * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, k: number): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    const v2 = x * k;
    const v3 = 0 < v2;
    const v4 = Math.abs(v2);
    const v5 = -(3000 < v4 ? 3000 : v4);
    const v6 = v5 < -700 ? -700 : v5;
    const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
    const v8 = v7 + 6755399441055744 - 6755399441055744;
    const v9 = v7 - v8;
    const v10 = v9 * (v9 * (0.0000013175855146722334 * v9 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v12 = (v9 * v11 + 0.9999999999997623) * powers[(v8 + 1022) | 0]!;
    let v19: number;
    if (v1) {
      v19 = 0;
    } else {
      const v13 = 1 / (v12 + 2);
      const v14 = v12 * v13;
      const v15 = v14 * v14;
      const v16 = v15 * (v15 * (v15 * (0.2008546181245285 * v15 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
      const v17 = v15 * (v15 * (v15 * (v16 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
      const v18 = (v12 - v12 * (1 - v13 * v17)) / k;
      v19 = v3 ? x + v18 : v18;
    }
    let v21: number;
    if (v1) {
      v21 = 0;
    } else {
      const v20 = v12 + 1;
      v21 = v3 ? 1 / v20 : v12 / v20;
    }
    ys[i] = v19;
    ds[i] = v21;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v16 = k - v13;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x * k;
    const v2 = 0 < v1;
    const v3 = Math.abs(v1);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v9 = powers[(v7 - v8 + 1022) | 0]!;
    const v10 = powers[(v8 + 1022) | 0]!;
    const v11 = v6 - v7 * 0.6931471805601177;
    const v12 = 1 + v11;
    let v19: number;
    if (v4 === v6) {
      let v18: number;
      if (3000 < v3) {
        v18 = 0;
      } else {
        const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v15 = x - v14;
        const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
        v18 = v1 < 0 ? -v17 : v17;
      }
      v19 = -v18;
    } else {
      v19 = 0;
    }
    const v20 = v19 - v7 * -1.7239444525614835e-13;
    const v21 = v11 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001));
    const v25 = v12 + v24;
    const v26 = v25 * v10 * v9;
    const v27 = 1 < v26 ? 1 : v26;
    const v28 = 0.5 * v27;
    const v29 = 1 / (v27 + 2);
    const v30 = v27 * v29;
    const v31 = v30 * v30;
    const v32 = v31 * (v31 * (v31 * (v31 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v33 = v31 * (v31 * (v31 * (v32 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v34 = (v24 - (v25 - v12)) * (1 - v28) - v25 * (v28 - v29 * (v27 * v28 + v31 * (v31 * (v31 * v33 + 0.40000000000012625) + 0.6666666666666666)));
    const v35 = (v25 + v34) / k;
    const v36 = v2 ? 0 : v7;
    const v37 = 0.5 * v36 + 6755399441055744 - 6755399441055744;
    const v38 = powers[(v37 + 1022) | 0]!;
    const v39 = powers[(v36 - v37 + 1022) | 0]!;
    const v40 = 1 + v26;
    ys[i] = (v2 ? x + v9 * (v10 * v35) : v35) * v38 * v39;
    ds[i] = v39 * (v38 * (v2 ? 1 / v40 : v25 / v40));
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('softplus', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  let kSum = 0;
  let kError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v21: number;
    if (0 === dy && x === x) {
      v21 = 0;
    } else {
      let v20: number;
      if (x === Infinity) {
        v20 = -0;
      } else if (x === -Infinity) {
        v20 = -0;
      } else {
        const v1 = Math.abs(x * k);
        const v2 = 3000 < v1;
        if (v2) {
          v20 = 0;
        } else {
          const v3 = -(3000 < v1 ? 3000 : v1);
          const v4 = v3 < -700 ? -700 : v3;
          const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
          const v6 = v5 + 6755399441055744 - 6755399441055744;
          const v7 = v5 - v6;
          const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
          const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
          const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
          const v12 = 1 / (v10 + 2);
          const v13 = v10 * v12;
          const v14 = v13 * v13;
          const v15 = v14 * (v14 * (v14 * (0.2008546181245285 * v14 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
          const v16 = v14 * (v14 * (v14 * (v15 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
          const v17 = 1 - v12 * v16;
          const v18 = v10 / (v10 + 1);
          let v19: number;
          if (1 < v1) {
            const v11 = v2 ? 0 : Math.abs(x);
            v19 = v10 * (v11 + ((1 - v17) / k - v18 * v11));
          } else {
            v19 = (v10 - v10 * (v17 - v1 * (1 - v18))) / k;
          }
          v20 = -v19 / k;
        }
      }
      v21 = v20 * dy;
    }
    const kTerm = v21;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
  }
  accumulate(kSums, 0, kSum, kError);
}

function gradients64(xs: Float64Array, dys: Float64Array, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v10 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v13 = k - v10;
  let kSum = 0;
  let kError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v41: number;
    if (0 === dy && x === x) {
      v41 = 0;
    } else {
      let v40: number;
      if (x === Infinity) {
        v40 = -0;
      } else if (x === -Infinity) {
        v40 = -0;
      } else {
        const v1 = x * k;
        const v2 = Math.abs(v1);
        const v3 = 3000 < v2;
        const v4 = -(3000 < v2 ? 3000 : v2);
        const v5 = v4 < -1400 ? -1400 : v4;
        const v6 = 1400 < v5 ? 1400 : v5;
        const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        let v37: number;
        if (v3) {
          v37 = 0;
        } else {
          const v8 = v6 - v7 * 0.6931471805601177;
          const v9 = 1 + v8;
          let v16: number;
          if (v4 === v6) {
            let v15: number;
            if (v3) {
              v15 = 0;
            } else {
              const v11 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
              const v12 = x - v11;
              const v14 = v10 * v11 - v1 + v10 * v12 + v11 * v13 + v13 * v12;
              v15 = v1 < 0 ? -v14 : v14;
            }
            v16 = -v15;
          } else {
            v16 = 0;
          }
          const v17 = v16 - v7 * -1.7239444525614835e-13;
          const v18 = v8 + v17;
          const v19 = v18 * (v18 * (v18 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v20 = v18 * (v18 * (v18 * (v18 * v19 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          const v21 = v9 + (v8 - (v9 - 1) + (v17 + v18 * v18 * (v18 * (v18 * v20 + 0.16666666666666644) + 0.5000000000000001)));
          const v23 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
          const v24 = powers[(v23 + 1022) | 0]!;
          const v25 = powers[(v7 - v23 + 1022) | 0]!;
          const v26 = v21 * v24 * v25;
          const v27 = 1 < v26 ? 1 : v26;
          const v28 = 0.5 * v27;
          const v29 = 1 / (v27 + 2);
          const v30 = v27 * v29;
          const v31 = v30 * v30;
          const v32 = v31 * (v31 * (v31 * (v31 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
          const v33 = v31 * (v31 * (v31 * (v32 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
          const v34 = v28 - v29 * (v27 * v28 + v31 * (v31 * (v31 * v33 + 0.40000000000012625) + 0.6666666666666666));
          const v35 = v21 / (1 + v26);
          let v36: number;
          if (1 < v2) {
            const v22 = v3 ? 0 : Math.abs(x);
            v36 = v21 * (v22 + ((1 - v34) / k - v25 * (v24 * (v35 * v22))));
          } else {
            v36 = (v21 - v21 * (v34 - v2 * (1 - v25 * (v24 * v35)))) / k;
          }
          v37 = -v36 / k;
        }
        const v38 = v3 ? 0 : v7;
        const v39 = 0.5 * v38 + 6755399441055744 - 6755399441055744;
        v40 = v37 * powers[(v39 + 1022) | 0]! * powers[(v38 - v39 + 1022) | 0]!;
      }
      v41 = v40 * dy;
    }
    const kTerm = v41;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
  }
  accumulate(kSums, 0, kSum, kError);
}

export function parameterGradients(values: Values, xs: FloatArray, dys: FloatArray): object {
  const kSums = makeSums();
  run('softplus', gradients32, gradients64, [kSums, ...values], 2, { xs, dys });
  return { k: total(kSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  let kSum = 0;
  let kError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x === -Infinity;
    const v2 = x * k;
    const v3 = Math.abs(v2);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -700 ? -700 : v4;
    const v6 = (700 < v5 ? 700 : v5) * 1.4426950408889634;
    const v7 = v6 + 6755399441055744 - 6755399441055744;
    const v8 = v6 - v7;
    const v9 = v8 * (v8 * (0.0000013175855146722334 * v8 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v11 = (v8 * v10 + 0.9999999999997623) * powers[(v7 + 1022) | 0]!;
    const v12 = v11 + 1;
    const v13 = v11 / v12;
    let v24: number;
    if (0 === dy && x === x) {
      v24 = 0;
    } else {
      let v23: number;
      if (x === Infinity) {
        v23 = -0;
      } else if (v1) {
        v23 = -0;
      } else {
        const v14 = 3000 < v3;
        if (v14) {
          v23 = 0;
        } else {
          const v16 = 1 / (v11 + 2);
          const v17 = v11 * v16;
          const v18 = v17 * v17;
          const v19 = v18 * (v18 * (v18 * (0.2008546181245285 * v18 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
          const v20 = v18 * (v18 * (v18 * (v19 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
          const v21 = 1 - v16 * v20;
          let v22: number;
          if (1 < v3) {
            const v15 = v14 ? 0 : Math.abs(x);
            v22 = v11 * (v15 + ((1 - v21) / k - v13 * v15));
          } else {
            v22 = (v11 - v11 * (v21 - v3 * (1 - v13))) / k;
          }
          v23 = -v22 / k;
        }
      }
      v24 = v23 * dy;
    }
    const kTerm = v24;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
    dxs[i] = (v1 ? 0 : 0 < v2 ? 1 / v12 : v13) * dy;
  }
  accumulate(kSums, 0, kSum, kError);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v16 = k - v13;
  let kSum = 0;
  let kError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x * k;
    const v2 = 0 < v1;
    const v3 = Math.abs(v1);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v2 ? 0 : v7;
    const v9 = 0.5 * v8 + 6755399441055744 - 6755399441055744;
    const v10 = v6 - v7 * 0.6931471805601177;
    const v11 = 1 + v10;
    const v12 = 3000 < v3;
    let v19: number;
    if (v4 === v6) {
      let v18: number;
      if (v12) {
        v18 = 0;
      } else {
        const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v15 = x - v14;
        const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
        v18 = v1 < 0 ? -v17 : v17;
      }
      v19 = -v18;
    } else {
      v19 = 0;
    }
    const v20 = v19 - v7 * -1.7239444525614835e-13;
    const v21 = v10 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v11 + (v10 - (v11 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
    const v25 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v26 = powers[(v25 + 1022) | 0]!;
    const v27 = powers[(v7 - v25 + 1022) | 0]!;
    const v28 = v24 * v26 * v27;
    const v29 = 1 + v28;
    const v30 = v24 / v29;
    let v45: number;
    if (0 === dy && x === x) {
      v45 = 0;
    } else {
      let v44: number;
      if (x === Infinity) {
        v44 = -0;
      } else if (x === -Infinity) {
        v44 = -0;
      } else {
        let v41: number;
        if (v12) {
          v41 = 0;
        } else {
          const v32 = 1 < v28 ? 1 : v28;
          const v33 = 0.5 * v32;
          const v34 = 1 / (v32 + 2);
          const v35 = v32 * v34;
          const v36 = v35 * v35;
          const v37 = v36 * (v36 * (v36 * (v36 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
          const v38 = v36 * (v36 * (v36 * (v37 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
          const v39 = v33 - v34 * (v32 * v33 + v36 * (v36 * (v36 * v38 + 0.40000000000012625) + 0.6666666666666666));
          let v40: number;
          if (1 < v3) {
            const v31 = v12 ? 0 : Math.abs(x);
            v40 = v24 * (v31 + ((1 - v39) / k - v27 * (v26 * (v30 * v31))));
          } else {
            v40 = (v24 - v24 * (v39 - v3 * (1 - v27 * (v26 * v30)))) / k;
          }
          v41 = -v40 / k;
        }
        const v42 = v12 ? 0 : v7;
        const v43 = 0.5 * v42 + 6755399441055744 - 6755399441055744;
        v44 = v41 * powers[(v43 + 1022) | 0]! * powers[(v42 - v43 + 1022) | 0]!;
      }
      v45 = v44 * dy;
    }
    const kTerm = v45;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
    dxs[i] = powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * (v2 ? 1 / v29 : v30)) * dy;
  }
  accumulate(kSums, 0, kSum, kError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const kSums = makeSums();
  const x = run('softplus', backwardAll32, backwardAll64, [kSums, ...values], 2, { xs, dys, out })[2];
  return { x, k: total(kSums) };
}
