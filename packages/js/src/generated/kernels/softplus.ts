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
  const v1 = 12000 / k;
  const v2 = -v1;
  const v3 = x < v2 ? v2 : x;
  const v4 = v1 < v3 ? v1 : v3;
  const v5 = k * v4;
  const v6 = 0 < v5;
  const v7 = -Math.abs(v5);
  const v8 = v7 < -1400 ? -1400 : v7;
  const v9 = 1400 < v8 ? 1400 : v8;
  const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v11 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
  const v12 = powers[(v10 - v11 + 1022) | 0]!;
  const v13 = powers[(v11 + 1022) | 0]!;
  const v14 = v9 - v10 * 0.6931471805601177;
  const v15 = 1 + v14;
  let v21: number;
  if (v7 === v9) {
    const v16 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
    const v17 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v18 = v4 - v17;
    const v19 = k - v16;
    const v20 = v16 * v17 - v5 + v16 * v18 + v19 * v17 + v19 * v18;
    v21 = -(v5 < 0 ? -v20 : v20);
  } else {
    v21 = 0;
  }
  const v22 = v21 - v10 * -1.7239444525614835e-13;
  const v23 = v14 + v22;
  const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v26 = v15 + (v14 - (v15 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
  const v27 = v10 + -1;
  const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
  const v29 = powers[(v27 - v28 + 1022) | 0]!;
  const v30 = powers[(v28 + 1022) | 0]!;
  const v31 = v26 * v13 * v12;
  const v32 = 1 / (2 + v31);
  const v33 = v26 * v32;
  const v34 = v33 * (v12 * (v13 * v33));
  const v35 = v34 * (0.1200047409561794 + v12 * (v13 * (v34 * (0.08802687015679414 + v12 * (v13 * (v34 * 0.16161611535982734))))));
  const v36 = 0.18181789913527882 + v12 * (v13 * (v34 * (0.1538556128818552 + v12 * (v13 * (v34 * (0.13314239751965326 + v12 * (v13 * v35)))))));
  const v37 = v12 * (v13 * (v34 * (0.28571428567363827 + v12 * (v13 * (v34 * (0.22222222702374725 + v12 * (v13 * (v34 * v36))))))));
  const v38 = v26 * v31 * v30 * v29 + v12 * (v13 * (v34 * (0.6666666666666666 + v12 * (v13 * (v34 * (0.40000000000012625 + v37))))));
  const v39 = v26 * (1 - (v29 * (v26 * v30) - v32 * v38)) / k;
  const v40 = v6 ? 0 : v10;
  const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
  return (v6 ? x + v12 * (v13 * v39) : v39) * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
}

export function derivative(values: Values, x: number): number {
  const { 0: k } = values;
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v3 = x < v2 ? v2 : x;
  const v4 = v1 < v3 ? v1 : v3;
  const v5 = k * v4;
  const v6 = 0 < v5;
  const v7 = -Math.abs(v5);
  const v8 = v7 < -1400 ? -1400 : v7;
  const v9 = 1400 < v8 ? 1400 : v8;
  const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v11 = v6 ? 0 : v10;
  const v12 = 0.5 * v11 + 6755399441055744 - 6755399441055744;
  const v13 = v9 - v10 * 0.6931471805601177;
  const v14 = 1 + v13;
  let v20: number;
  if (v7 === v9) {
    const v15 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
    const v16 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v17 = v4 - v16;
    const v18 = k - v15;
    const v19 = v15 * v16 - v5 + v15 * v17 + v18 * v16 + v18 * v17;
    v20 = -(v5 < 0 ? -v19 : v19);
  } else {
    v20 = 0;
  }
  const v21 = v20 - v10 * -1.7239444525614835e-13;
  const v22 = v13 + v21;
  const v23 = v22 * (v22 * (v22 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v24 = v22 * (v22 * (v22 * (v22 * v23 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v25 = v14 + (v13 - (v14 - 1) + (v21 + v22 * v22 * (v22 * (v22 * v24 + 0.16666666666666644) + 0.5000000000000001)));
  const v26 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
  const v27 = 1 + v25 * powers[(v26 + 1022) | 0]! * powers[(v10 - v26 + 1022) | 0]!;
  return powers[(v11 - v12 + 1022) | 0]! * (powers[(v12 + 1022) | 0]! * (v6 ? 1 / v27 : v25 / v27));
}

export function gradient(values: Values, x: number): object {
  const { 0: k } = values;
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v3 = x < v2 ? v2 : x;
  const v4 = v1 < v3 ? v1 : v3;
  const v5 = k * v4;
  const v6 = 0 < v5;
  const v7 = Math.abs(v5);
  const v8 = -v7;
  const v9 = v8 < -1400 ? -1400 : v8;
  const v10 = 1400 < v9 ? 1400 : v9;
  const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v12 = v6 ? 0 : v11;
  const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
  const v14 = v10 - v11 * 0.6931471805601177;
  const v15 = 1 + v14;
  let v21: number;
  if (v8 === v10) {
    const v16 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
    const v17 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v18 = v4 - v17;
    const v19 = k - v16;
    const v20 = v16 * v17 - v5 + v16 * v18 + v19 * v17 + v19 * v18;
    v21 = -(v5 < 0 ? -v20 : v20);
  } else {
    v21 = 0;
  }
  const v22 = v21 - v11 * -1.7239444525614835e-13;
  const v23 = v14 + v22;
  const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v26 = v15 + (v14 - (v15 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
  const v27 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
  const v28 = v26 * powers[(v27 + 1022) | 0]! * powers[(v11 - v27 + 1022) | 0]!;
  const v29 = 1 + v28;
  let v42: number;
  if (x === Infinity) {
    v42 = -0;
  } else if (x === -Infinity) {
    v42 = -0;
  } else {
    const v30 = 3000 < v7;
    let v39: number;
    if (v30) {
      v39 = 0;
    } else {
      const v31 = v28 < 1e-30 ? 1e-30 : v28;
      const v32 = 0.5 * v31;
      const v33 = 1 / (2 + v31);
      const v34 = v31 * v33;
      const v35 = v34 * v34;
      const v36 = v35 * (0.13314239751965326 + v35 * (0.1200047409561794 + v35 * (0.08802687015679414 + 0.16161611535982734 * v35)));
      const v37 = 0.28571428567363827 + v35 * (0.22222222702374725 + v35 * (0.18181789913527882 + v35 * (0.1538556128818552 + v36)));
      const v38 = v31 * (1 - (v32 - v33 * (v31 * v32 + v35 * (0.6666666666666666 + v35 * (0.40000000000012625 + v35 * v37))))) / v31;
      v39 = -v26 * (Math.abs(v4) / v29 + v38 / k) / k;
    }
    const v40 = v30 ? 0 : v11;
    const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
    v42 = v39 * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
  }
  return { x: powers[(v12 - v13 + 1022) | 0]! * (powers[(v13 + 1022) | 0]! * (v6 ? 1 / v29 : v26 / v29)), k: v42 };
}

function forward32(xs: Float32Array, ys: Float32Array, k: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v19: number;
    if (x === -Infinity) {
      v19 = 0;
    } else {
      const v3 = x < v2 ? v2 : x;
      const v4 = k * (v1 < v3 ? v1 : v3);
      const v5 = -Math.abs(v4);
      const v6 = v5 < -700 ? -700 : v5;
      const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
      const v8 = v7 + 6755399441055744 - 6755399441055744;
      const v9 = v7 - v8;
      const v10 = v9 * (v9 * (0.0000013175855146722334 * v9 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v12 = (v9 * v11 + 0.9999999999997623) * powers[(v8 + 1022) | 0]!;
      const v13 = 1 / (v12 + 2);
      const v14 = v12 * v13;
      const v15 = v14 * v14;
      const v16 = v15 * (v15 * (v15 * (0.2008546181245285 * v15 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
      const v17 = v15 * (v15 * (v15 * (v16 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
      const v18 = v12 * (v13 * v17) / k;
      v19 = 0 < v4 ? x + v18 : v18;
    }
    ys[i] = v19;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v16 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v19 = k - v16;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = k * v4;
    const v6 = 0 < v5;
    const v7 = -Math.abs(v5);
    const v8 = v7 < -1400 ? -1400 : v7;
    const v9 = 1400 < v8 ? 1400 : v8;
    const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v11 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
    const v12 = powers[(v10 - v11 + 1022) | 0]!;
    const v13 = powers[(v11 + 1022) | 0]!;
    const v14 = v9 - v10 * 0.6931471805601177;
    const v15 = 1 + v14;
    let v21: number;
    if (v7 === v9) {
      const v17 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v18 = v4 - v17;
      const v20 = v16 * v17 - v5 + v16 * v18 + v19 * v17 + v19 * v18;
      v21 = -(v5 < 0 ? -v20 : v20);
    } else {
      v21 = 0;
    }
    const v22 = v21 - v10 * -1.7239444525614835e-13;
    const v23 = v14 + v22;
    const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v26 = v15 + (v14 - (v15 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
    const v27 = v10 + -1;
    const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
    const v29 = powers[(v27 - v28 + 1022) | 0]!;
    const v30 = powers[(v28 + 1022) | 0]!;
    const v31 = v26 * v13 * v12;
    const v32 = 1 / (2 + v31);
    const v33 = v26 * v32;
    const v34 = v33 * (v12 * (v13 * v33));
    const v35 = v34 * (0.1200047409561794 + v12 * (v13 * (v34 * (0.08802687015679414 + v12 * (v13 * (v34 * 0.16161611535982734))))));
    const v36 = 0.18181789913527882 + v12 * (v13 * (v34 * (0.1538556128818552 + v12 * (v13 * (v34 * (0.13314239751965326 + v12 * (v13 * v35)))))));
    const v37 = v12 * (v13 * (v34 * (0.28571428567363827 + v12 * (v13 * (v34 * (0.22222222702374725 + v12 * (v13 * (v34 * v36))))))));
    const v38 = v26 * v31 * v30 * v29 + v12 * (v13 * (v34 * (0.6666666666666666 + v12 * (v13 * (v34 * (0.40000000000012625 + v37))))));
    const v39 = v26 * (1 - (v29 * (v26 * v30) - v32 * v38)) / k;
    const v40 = v6 ? 0 : v10;
    const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
    ys[i] = (v6 ? x + v12 * (v13 * v39) : v39) * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, k: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v14: number;
    if (x === -Infinity) {
      v14 = 0;
    } else {
      const v3 = x < v2 ? v2 : x;
      const v4 = k * (v1 < v3 ? v1 : v3);
      const v5 = -Math.abs(v4);
      const v6 = v5 < -700 ? -700 : v5;
      const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
      const v8 = v7 + 6755399441055744 - 6755399441055744;
      const v9 = v7 - v8;
      const v10 = v9 * (v9 * (0.0000013175855146722334 * v9 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v12 = (v9 * v11 + 0.9999999999997623) * powers[(v8 + 1022) | 0]!;
      const v13 = v12 + 1;
      v14 = 0 < v4 ? 1 / v13 : v12 / v13;
    }
    dxs[i] = v14 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v15 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v18 = k - v15;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = k * v4;
    const v6 = 0 < v5;
    const v7 = -Math.abs(v5);
    const v8 = v7 < -1400 ? -1400 : v7;
    const v9 = 1400 < v8 ? 1400 : v8;
    const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v11 = v6 ? 0 : v10;
    const v12 = 0.5 * v11 + 6755399441055744 - 6755399441055744;
    const v13 = v9 - v10 * 0.6931471805601177;
    const v14 = 1 + v13;
    let v20: number;
    if (v7 === v9) {
      const v16 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v17 = v4 - v16;
      const v19 = v15 * v16 - v5 + v15 * v17 + v18 * v16 + v18 * v17;
      v20 = -(v5 < 0 ? -v19 : v19);
    } else {
      v20 = 0;
    }
    const v21 = v20 - v10 * -1.7239444525614835e-13;
    const v22 = v13 + v21;
    const v23 = v22 * (v22 * (v22 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v24 = v22 * (v22 * (v22 * (v22 * v23 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v25 = v14 + (v13 - (v14 - 1) + (v21 + v22 * v22 * (v22 * (v22 * v24 + 0.16666666666666644) + 0.5000000000000001)));
    const v26 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
    const v27 = 1 + v25 * powers[(v26 + 1022) | 0]! * powers[(v10 - v26 + 1022) | 0]!;
    dxs[i] = powers[(v11 - v12 + 1022) | 0]! * (powers[(v12 + 1022) | 0]! * (v6 ? 1 / v27 : v25 / v27)) * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, k: number): void {
  const powers = powersOfTwo();
  const v2 = 12000 / k;
  const v3 = -v2;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    const v4 = x < v3 ? v3 : x;
    const v5 = k * (v2 < v4 ? v2 : v4);
    const v6 = 0 < v5;
    const v7 = -Math.abs(v5);
    const v8 = v7 < -700 ? -700 : v7;
    const v9 = (700 < v8 ? 700 : v8) * 1.4426950408889634;
    const v10 = v9 + 6755399441055744 - 6755399441055744;
    const v11 = v9 - v10;
    const v12 = v11 * (v11 * (0.0000013175855146722334 * v11 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v14 = (v11 * v13 + 0.9999999999997623) * powers[(v10 + 1022) | 0]!;
    let v21: number;
    if (v1) {
      v21 = 0;
    } else {
      const v15 = 1 / (v14 + 2);
      const v16 = v14 * v15;
      const v17 = v16 * v16;
      const v18 = v17 * (v17 * (v17 * (0.2008546181245285 * v17 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
      const v19 = v17 * (v17 * (v17 * (v18 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
      const v20 = v14 * (v15 * v19) / k;
      v21 = v6 ? x + v20 : v20;
    }
    let v23: number;
    if (v1) {
      v23 = 0;
    } else {
      const v22 = v14 + 1;
      v23 = v6 ? 1 / v22 : v14 / v22;
    }
    ys[i] = v21;
    ds[i] = v23;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v16 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v19 = k - v16;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = k * v4;
    const v6 = 0 < v5;
    const v7 = -Math.abs(v5);
    const v8 = v7 < -1400 ? -1400 : v7;
    const v9 = 1400 < v8 ? 1400 : v8;
    const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v11 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
    const v12 = powers[(v10 - v11 + 1022) | 0]!;
    const v13 = powers[(v11 + 1022) | 0]!;
    const v14 = v9 - v10 * 0.6931471805601177;
    const v15 = 1 + v14;
    let v21: number;
    if (v7 === v9) {
      const v17 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v18 = v4 - v17;
      const v20 = v16 * v17 - v5 + v16 * v18 + v19 * v17 + v19 * v18;
      v21 = -(v5 < 0 ? -v20 : v20);
    } else {
      v21 = 0;
    }
    const v22 = v21 - v10 * -1.7239444525614835e-13;
    const v23 = v14 + v22;
    const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v26 = v15 + (v14 - (v15 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
    const v27 = v10 + -1;
    const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
    const v29 = powers[(v27 - v28 + 1022) | 0]!;
    const v30 = powers[(v28 + 1022) | 0]!;
    const v31 = v26 * v13 * v12;
    const v32 = 1 / (2 + v31);
    const v33 = v26 * v32;
    const v34 = v33 * (v12 * (v13 * v33));
    const v35 = v34 * (0.1200047409561794 + v12 * (v13 * (v34 * (0.08802687015679414 + v12 * (v13 * (v34 * 0.16161611535982734))))));
    const v36 = 0.18181789913527882 + v12 * (v13 * (v34 * (0.1538556128818552 + v12 * (v13 * (v34 * (0.13314239751965326 + v12 * (v13 * v35)))))));
    const v37 = v12 * (v13 * (v34 * (0.28571428567363827 + v12 * (v13 * (v34 * (0.22222222702374725 + v12 * (v13 * (v34 * v36))))))));
    const v38 = v26 * v31 * v30 * v29 + v12 * (v13 * (v34 * (0.6666666666666666 + v12 * (v13 * (v34 * (0.40000000000012625 + v37))))));
    const v39 = v26 * (1 - (v29 * (v26 * v30) - v32 * v38)) / k;
    const v40 = v6 ? 0 : v10;
    const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
    const v42 = powers[(v41 + 1022) | 0]!;
    const v43 = powers[(v40 - v41 + 1022) | 0]!;
    const v44 = 1 + v31;
    ys[i] = (v6 ? x + v12 * (v13 * v39) : v39) * v42 * v43;
    ds[i] = v43 * (v42 * (v6 ? 1 / v44 : v26 / v44));
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('softplus', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
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
        const v3 = x < v2 ? v2 : x;
        const v4 = v1 < v3 ? v1 : v3;
        const v5 = Math.abs(k * v4);
        if (3000 < v5) {
          v20 = 0;
        } else {
          const v6 = -v5;
          const v7 = v6 < -700 ? -700 : v6;
          const v8 = (700 < v7 ? 700 : v7) * 1.4426950408889634;
          const v9 = v8 + 6755399441055744 - 6755399441055744;
          const v10 = v8 - v9;
          const v11 = v10 * (v10 * (0.0000013175855146722334 * v10 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
          const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
          const v13 = (v10 * v12 + 0.9999999999997623) * powers[(v9 + 1022) | 0]!;
          const v14 = v13 < 1e-30 ? 1e-30 : v13;
          const v15 = 1 / (2 + v14);
          const v16 = v14 * v15;
          const v17 = v16 * v16;
          const v18 = v17 * (0.222153227583505 + v17 * (0.18311068060797767 + v17 * (0.14064040576938866 + 0.2008546181245285 * v17)));
          const v19 = 1.9999999999998694 + v17 * (0.6666666668158219 + v17 * (0.39999997208852034 + v17 * (0.2857162702954498 + v18)));
          v20 = -v13 * (Math.abs(v4) / (v13 + 1) + v14 * (v15 * v19) / v14 / k) / k;
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
  const v1 = 12000 / k;
  const v2 = -v1;
  const v14 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v17 = k - v14;
  let kSum = 0;
  let kError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v39: number;
    if (0 === dy && x === x) {
      v39 = 0;
    } else {
      let v38: number;
      if (x === Infinity) {
        v38 = -0;
      } else if (x === -Infinity) {
        v38 = -0;
      } else {
        const v3 = x < v2 ? v2 : x;
        const v4 = v1 < v3 ? v1 : v3;
        const v5 = k * v4;
        const v6 = Math.abs(v5);
        const v7 = 3000 < v6;
        const v8 = -v6;
        const v9 = v8 < -1400 ? -1400 : v8;
        const v10 = 1400 < v9 ? 1400 : v9;
        const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        let v35: number;
        if (v7) {
          v35 = 0;
        } else {
          const v12 = v10 - v11 * 0.6931471805601177;
          const v13 = 1 + v12;
          let v19: number;
          if (v8 === v10) {
            const v15 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
            const v16 = v4 - v15;
            const v18 = v14 * v15 - v5 + v14 * v16 + v17 * v15 + v17 * v16;
            v19 = -(v5 < 0 ? -v18 : v18);
          } else {
            v19 = 0;
          }
          const v20 = v19 - v11 * -1.7239444525614835e-13;
          const v21 = v12 + v20;
          const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          const v24 = v13 + (v12 - (v13 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
          const v25 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
          const v26 = v24 * powers[(v25 + 1022) | 0]! * powers[(v11 - v25 + 1022) | 0]!;
          const v27 = v26 < 1e-30 ? 1e-30 : v26;
          const v28 = 0.5 * v27;
          const v29 = 1 / (2 + v27);
          const v30 = v27 * v29;
          const v31 = v30 * v30;
          const v32 = v31 * (0.13314239751965326 + v31 * (0.1200047409561794 + v31 * (0.08802687015679414 + 0.16161611535982734 * v31)));
          const v33 = 0.28571428567363827 + v31 * (0.22222222702374725 + v31 * (0.18181789913527882 + v31 * (0.1538556128818552 + v32)));
          const v34 = v27 * (1 - (v28 - v29 * (v27 * v28 + v31 * (0.6666666666666666 + v31 * (0.40000000000012625 + v31 * v33))))) / v27;
          v35 = -v24 * (Math.abs(v4) / (1 + v26) + v34 / k) / k;
        }
        const v36 = v7 ? 0 : v11;
        const v37 = 0.5 * v36 + 6755399441055744 - 6755399441055744;
        v38 = v35 * powers[(v37 + 1022) | 0]! * powers[(v36 - v37 + 1022) | 0]!;
      }
      v39 = v38 * dy;
    }
    const kTerm = v39;
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
  const v2 = 12000 / k;
  const v3 = -v2;
  let kSum = 0;
  let kError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x === -Infinity;
    const v4 = x < v3 ? v3 : x;
    const v5 = v2 < v4 ? v2 : v4;
    const v6 = k * v5;
    const v7 = Math.abs(v6);
    const v8 = -v7;
    const v9 = v8 < -700 ? -700 : v8;
    const v10 = (700 < v9 ? 700 : v9) * 1.4426950408889634;
    const v11 = v10 + 6755399441055744 - 6755399441055744;
    const v12 = v10 - v11;
    const v13 = v12 * (v12 * (0.0000013175855146722334 * v12 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v15 = (v12 * v14 + 0.9999999999997623) * powers[(v11 + 1022) | 0]!;
    const v16 = v15 + 1;
    let v24: number;
    if (0 === dy && x === x) {
      v24 = 0;
    } else {
      let v23: number;
      if (x === Infinity) {
        v23 = -0;
      } else if (v1) {
        v23 = -0;
      } else if (3000 < v7) {
        v23 = 0;
      } else {
        const v17 = v15 < 1e-30 ? 1e-30 : v15;
        const v18 = 1 / (2 + v17);
        const v19 = v17 * v18;
        const v20 = v19 * v19;
        const v21 = v20 * (0.222153227583505 + v20 * (0.18311068060797767 + v20 * (0.14064040576938866 + 0.2008546181245285 * v20)));
        const v22 = 1.9999999999998694 + v20 * (0.6666666668158219 + v20 * (0.39999997208852034 + v20 * (0.2857162702954498 + v21)));
        v23 = -v15 * (Math.abs(v5) / v16 + v17 * (v18 * v22) / v17 / k) / k;
      }
      v24 = v23 * dy;
    }
    const kTerm = v24;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
    dxs[i] = (v1 ? 0 : 0 < v6 ? 1 / v16 : v15 / v16) * dy;
  }
  accumulate(kSums, 0, kSum, kError);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v16 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v19 = k - v16;
  let kSum = 0;
  let kError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = k * v4;
    const v6 = 0 < v5;
    const v7 = Math.abs(v5);
    const v8 = -v7;
    const v9 = v8 < -1400 ? -1400 : v8;
    const v10 = 1400 < v9 ? 1400 : v9;
    const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v12 = v6 ? 0 : v11;
    const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
    const v14 = v10 - v11 * 0.6931471805601177;
    const v15 = 1 + v14;
    let v21: number;
    if (v8 === v10) {
      const v17 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v18 = v4 - v17;
      const v20 = v16 * v17 - v5 + v16 * v18 + v19 * v17 + v19 * v18;
      v21 = -(v5 < 0 ? -v20 : v20);
    } else {
      v21 = 0;
    }
    const v22 = v21 - v11 * -1.7239444525614835e-13;
    const v23 = v14 + v22;
    const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v26 = v15 + (v14 - (v15 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
    const v27 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
    const v28 = v26 * powers[(v27 + 1022) | 0]! * powers[(v11 - v27 + 1022) | 0]!;
    const v29 = 1 + v28;
    let v43: number;
    if (0 === dy && x === x) {
      v43 = 0;
    } else {
      let v42: number;
      if (x === Infinity) {
        v42 = -0;
      } else if (x === -Infinity) {
        v42 = -0;
      } else {
        const v30 = 3000 < v7;
        let v39: number;
        if (v30) {
          v39 = 0;
        } else {
          const v31 = v28 < 1e-30 ? 1e-30 : v28;
          const v32 = 0.5 * v31;
          const v33 = 1 / (2 + v31);
          const v34 = v31 * v33;
          const v35 = v34 * v34;
          const v36 = v35 * (0.13314239751965326 + v35 * (0.1200047409561794 + v35 * (0.08802687015679414 + 0.16161611535982734 * v35)));
          const v37 = 0.28571428567363827 + v35 * (0.22222222702374725 + v35 * (0.18181789913527882 + v35 * (0.1538556128818552 + v36)));
          const v38 = v31 * (1 - (v32 - v33 * (v31 * v32 + v35 * (0.6666666666666666 + v35 * (0.40000000000012625 + v35 * v37))))) / v31;
          v39 = -v26 * (Math.abs(v4) / v29 + v38 / k) / k;
        }
        const v40 = v30 ? 0 : v11;
        const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
        v42 = v39 * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
      }
      v43 = v42 * dy;
    }
    const kTerm = v43;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
    dxs[i] = powers[(v12 - v13 + 1022) | 0]! * (powers[(v13 + 1022) | 0]! * (v6 ? 1 / v29 : v26 / v29)) * dy;
  }
  accumulate(kSums, 0, kSum, kError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const kSums = makeSums();
  const x = run('softplus', backwardAll32, backwardAll64, [kSums, ...values], 2, { xs, dys, out })[2];
  return { x, k: total(kSums) };
}
