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
  const v24 = v12 + (v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
  const v25 = v24 * 0.5;
  const v26 = v24 * v10 * v9;
  const v27 = 1 / (2 + v26);
  const v28 = v24 * v27;
  const v29 = v28 * (v9 * (v10 * v28));
  const v30 = v29 * (0.1200047409561794 + v9 * (v10 * (v29 * (0.08802687015679414 + v9 * (v10 * (v29 * 0.16161611535982734))))));
  const v31 = 0.18181789913527882 + v9 * (v10 * (v29 * (0.1538556128818552 + v9 * (v10 * (v29 * (0.13314239751965326 + v9 * (v10 * v30)))))));
  const v32 = v9 * (v10 * (v29 * (0.28571428567363827 + v9 * (v10 * (v29 * (0.22222222702374725 + v9 * (v10 * (v29 * v31))))))));
  const v33 = v9 * (v10 * (v25 * v26)) + v9 * (v10 * (v29 * (0.6666666666666666 + v9 * (v10 * (v29 * (0.40000000000012625 + v32))))));
  const v34 = v24 * (1 - (v9 * (v25 * v10) - v27 * v33)) / k;
  const v35 = v2 ? 0 : v7;
  const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
  return (v2 ? x + v9 * (v10 * v34) : v34) * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
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
  const v30 = v28 < 1e-30 ? 1e-30 : v28;
  const v31 = 0.5 * v30;
  const v32 = 1 / (2 + v30);
  const v33 = v30 * v32;
  const v34 = v33 * v33;
  const v35 = v34 * (0.13314239751965326 + v34 * (0.1200047409561794 + v34 * (0.08802687015679414 + 0.16161611535982734 * v34)));
  const v36 = 0.28571428567363827 + v34 * (0.22222222702374725 + v34 * (0.18181789913527882 + v34 * (0.1538556128818552 + v35)));
  const v37 = v30 * (1 - (v31 - v32 * (v30 * v31 + v34 * (0.6666666666666666 + v34 * (0.40000000000012625 + v34 * v36))))) / v30;
  return { x: powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * (v2 ? 1 / v29 : v24 / v29)), k: v27 * (v26 * (-v24 * ((v12 ? 0 : Math.abs(x)) / v29 + v37 / k) / k)) };
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
      const v16 = v10 * (v11 * v15) / k;
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
    const v24 = v12 + (v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
    const v25 = v24 * 0.5;
    const v26 = v24 * v10 * v9;
    const v27 = 1 / (2 + v26);
    const v28 = v24 * v27;
    const v29 = v28 * (v9 * (v10 * v28));
    const v30 = v29 * (0.1200047409561794 + v9 * (v10 * (v29 * (0.08802687015679414 + v9 * (v10 * (v29 * 0.16161611535982734))))));
    const v31 = 0.18181789913527882 + v9 * (v10 * (v29 * (0.1538556128818552 + v9 * (v10 * (v29 * (0.13314239751965326 + v9 * (v10 * v30)))))));
    const v32 = v9 * (v10 * (v29 * (0.28571428567363827 + v9 * (v10 * (v29 * (0.22222222702374725 + v9 * (v10 * (v29 * v31))))))));
    const v33 = v9 * (v10 * (v25 * v26)) + v9 * (v10 * (v29 * (0.6666666666666666 + v9 * (v10 * (v29 * (0.40000000000012625 + v32))))));
    const v34 = v24 * (1 - (v9 * (v25 * v10) - v27 * v33)) / k;
    const v35 = v2 ? 0 : v7;
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    ys[i] = (v2 ? x + v9 * (v10 * v34) : v34) * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
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
      const v18 = v12 * (v13 * v17) / k;
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
    const v24 = v12 + (v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
    const v25 = v24 * 0.5;
    const v26 = v24 * v10 * v9;
    const v27 = 1 / (2 + v26);
    const v28 = v24 * v27;
    const v29 = v28 * (v9 * (v10 * v28));
    const v30 = v29 * (0.1200047409561794 + v9 * (v10 * (v29 * (0.08802687015679414 + v9 * (v10 * (v29 * 0.16161611535982734))))));
    const v31 = 0.18181789913527882 + v9 * (v10 * (v29 * (0.1538556128818552 + v9 * (v10 * (v29 * (0.13314239751965326 + v9 * (v10 * v30)))))));
    const v32 = v9 * (v10 * (v29 * (0.28571428567363827 + v9 * (v10 * (v29 * (0.22222222702374725 + v9 * (v10 * (v29 * v31))))))));
    const v33 = v9 * (v10 * (v25 * v26)) + v9 * (v10 * (v29 * (0.6666666666666666 + v9 * (v10 * (v29 * (0.40000000000012625 + v32))))));
    const v34 = v24 * (1 - (v9 * (v25 * v10) - v27 * v33)) / k;
    const v35 = v2 ? 0 : v7;
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    const v37 = powers[(v36 + 1022) | 0]!;
    const v38 = powers[(v35 - v36 + 1022) | 0]!;
    const v39 = 1 + v26;
    ys[i] = (v2 ? x + v9 * (v10 * v34) : v34) * v37 * v38;
    ds[i] = v38 * (v37 * (v2 ? 1 / v39 : v24 / v39));
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
    let v16: number;
    if (x === Infinity) {
      v16 = -0;
    } else if (x === -Infinity) {
      v16 = -0;
    } else {
      const v1 = Math.abs(x * k);
      const v2 = -(3000 < v1 ? 3000 : v1);
      const v3 = v2 < -700 ? -700 : v2;
      const v4 = (700 < v3 ? 700 : v3) * 1.4426950408889634;
      const v5 = v4 + 6755399441055744 - 6755399441055744;
      const v6 = v4 - v5;
      const v7 = v6 * (v6 * (0.0000013175855146722334 * v6 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v8 = v6 * (v6 * (v6 * (v6 * v7 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v9 = (v6 * v8 + 0.9999999999997623) * powers[(v5 + 1022) | 0]!;
      const v10 = v9 < 1e-30 ? 1e-30 : v9;
      const v11 = 1 / (2 + v10);
      const v12 = v10 * v11;
      const v13 = v12 * v12;
      const v14 = v13 * (0.222153227583505 + v13 * (0.18311068060797767 + v13 * (0.14064040576938866 + 0.2008546181245285 * v13)));
      const v15 = 1.9999999999998694 + v13 * (0.6666666668158219 + v13 * (0.39999997208852034 + v13 * (0.2857162702954498 + v14)));
      v16 = -v9 * ((3000 < v1 ? 0 : Math.abs(x)) / (v9 + 1) + v10 * (v11 * v15) / v10 / k) / k;
    }
    const kTerm = v16 * dy;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
  }
  accumulate(kSums, 0, kSum, kError);
}

function gradients64(xs: Float64Array, dys: Float64Array, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v16 = k - v13;
  let kSum = 0;
  let kError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x * k;
    const v2 = Math.abs(v1);
    const v3 = -(3000 < v2 ? 3000 : v2);
    const v4 = v3 < -1400 ? -1400 : v3;
    const v5 = 1400 < v4 ? 1400 : v4;
    const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v7 = v6 * 0.5 + 6755399441055744 - 6755399441055744;
    const v8 = powers[(v6 - v7 + 1022) | 0]!;
    const v9 = powers[(v7 + 1022) | 0]!;
    const v10 = v5 - v6 * 0.6931471805601177;
    const v11 = 1 + v10;
    const v12 = 3000 < v2;
    let v19: number;
    if (v3 === v5) {
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
    const v20 = v19 - v6 * -1.7239444525614835e-13;
    const v21 = v10 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v11 + (v10 - (v11 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
    const v25 = v24 * v9 * v8;
    const v26 = v25 < 1e-30 ? 1e-30 : v25;
    const v27 = 0.5 * v26;
    const v28 = 1 / (2 + v26);
    const v29 = v26 * v28;
    const v30 = v29 * v29;
    const v31 = v30 * (0.13314239751965326 + v30 * (0.1200047409561794 + v30 * (0.08802687015679414 + 0.16161611535982734 * v30)));
    const v32 = 0.28571428567363827 + v30 * (0.22222222702374725 + v30 * (0.18181789913527882 + v30 * (0.1538556128818552 + v31)));
    const v33 = v26 * (1 - (v27 - v28 * (v26 * v27 + v30 * (0.6666666666666666 + v30 * (0.40000000000012625 + v30 * v32))))) / v26;
    const kTerm = v8 * (v9 * (-v24 * ((v12 ? 0 : Math.abs(x)) / (1 + v25) + v33 / k) / k)) * dy;
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
    let v19: number;
    if (x === Infinity) {
      v19 = -0;
    } else if (v1) {
      v19 = -0;
    } else {
      const v13 = v11 < 1e-30 ? 1e-30 : v11;
      const v14 = 1 / (2 + v13);
      const v15 = v13 * v14;
      const v16 = v15 * v15;
      const v17 = v16 * (0.222153227583505 + v16 * (0.18311068060797767 + v16 * (0.14064040576938866 + 0.2008546181245285 * v16)));
      const v18 = 1.9999999999998694 + v16 * (0.6666666668158219 + v16 * (0.39999997208852034 + v16 * (0.2857162702954498 + v17)));
      v19 = -v11 * ((3000 < v3 ? 0 : Math.abs(x)) / v12 + v13 * (v14 * v18) / v13 / k) / k;
    }
    const kTerm = v19 * dy;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
    dxs[i] = (v1 ? 0 : 0 < v2 ? 1 / v12 : v11 / v12) * dy;
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
    const v30 = v28 < 1e-30 ? 1e-30 : v28;
    const v31 = 0.5 * v30;
    const v32 = 1 / (2 + v30);
    const v33 = v30 * v32;
    const v34 = v33 * v33;
    const v35 = v34 * (0.13314239751965326 + v34 * (0.1200047409561794 + v34 * (0.08802687015679414 + 0.16161611535982734 * v34)));
    const v36 = 0.28571428567363827 + v34 * (0.22222222702374725 + v34 * (0.18181789913527882 + v34 * (0.1538556128818552 + v35)));
    const v37 = v30 * (1 - (v31 - v32 * (v30 * v31 + v34 * (0.6666666666666666 + v34 * (0.40000000000012625 + v34 * v36))))) / v30;
    const kTerm = v27 * (v26 * (-v24 * ((v12 ? 0 : Math.abs(x)) / v29 + v37 / k) / k)) * dy;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
    dxs[i] = powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * (v2 ? 1 / v29 : v24 / v29)) * dy;
  }
  accumulate(kSums, 0, kSum, kError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const kSums = makeSums();
  const x = run('softplus', backwardAll32, backwardAll64, [kSums, ...values], 2, { xs, dys, out })[2];
  return { x, k: total(kSums) };
}
