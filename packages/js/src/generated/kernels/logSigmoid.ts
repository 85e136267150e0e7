// Generated from spec/activations/logSigmoid.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('logSigmoid', {}, {}, parameters, options) as never;
}

export function value(_values: Values, x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = -Math.abs(x);
  const v3 = v2 < -1400 ? -1400 : v2;
  const v4 = 1400 < v3 ? 1400 : v3;
  const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v6 = v4 - v5 * 0.6931471805601177;
  const v7 = 1 + v6;
  const v8 = -(v5 * -1.7239444525614835e-13);
  const v9 = v6 + v8;
  const v10 = v9 * (v9 * (v9 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v12 = v6 - (v7 - 1) + (v8 + v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001));
  const v13 = v7 + v12;
  const v14 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
  const v15 = powers[(v14 + 1022) | 0]!;
  const v16 = powers[(v5 - v14 + 1022) | 0]!;
  const v17 = v13 * v15 * v16;
  const v18 = 1 < v17 ? 1 : v17;
  const v19 = 0.5 * v18;
  const v20 = 1 / (v18 + 2);
  const v21 = v18 * v20;
  const v22 = v21 * v21;
  const v23 = v22 * (v22 * (v22 * (v22 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
  const v24 = v22 * (v22 * (v22 * (v23 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
  const v25 = (v12 - (v13 - v7)) * (1 - v19) - v13 * (v19 - v20 * (v18 * v19 + v22 * (v22 * (v22 * v24 + 0.40000000000012625) + 0.6666666666666666)));
  const v26 = v13 + v25;
  const v27 = v1 ? v5 : 0;
  const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
  return (v1 ? -v26 : x - v16 * (v15 * v26)) * powers[(v28 + 1022) | 0]! * powers[(v27 - v28 + 1022) | 0]!;
}

export function derivative(_values: Values, x: number): number {
  const powers = powersOfTwo();
  const v1 = x < -60 ? -60 : x;
  const v2 = 1400 < v1 ? 1400 : v1;
  const v3 = 1.4426950408889634 * v2 + 6755399441055744 - 6755399441055744;
  const v4 = Math.abs(v3);
  const v5 = powers[(-(99 < v4 ? 99 : v4) + 1022) | 0]!;
  const v6 = 1 + v5;
  const v7 = v3 < 0 ? v5 : 1;
  const v8 = v2 - 0.6931471805601177 * v3;
  const v9 = v7 * v8;
  const v10 = v6 + v9;
  const v11 = -(-1.7239444525614835e-13 * v3);
  const v12 = v8 + v11;
  const v13 = 0.000024801521060885955 + v12 * (0.000002755735514528978 + v12 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v12));
  const v14 = 0.04166666666662327 + v12 * (0.008333333333356304 + v12 * (0.0013888888917445521 + v12 * (0.00019841269784768933 + v12 * v13)));
  const v15 = v9 - (v10 - v6) + (v5 - (v6 - 1)) + v7 * (v11 + v12 * v12 * (0.5000000000000001 + v12 * (0.16666666666666644 + v12 * v14)));
  const v16 = -(v3 < 0 ? 0 : v3);
  const v17 = 0.5 * v16 + 6755399441055744 - 6755399441055744;
  return 1 / (v10 + v15) * powers[(v17 + 1022) | 0]! * powers[(v16 - v17 + 1022) | 0]!;
}

export function gradient(values: Values, x: number): object {
  return { x: derivative(values, x) };
}

function forward32(xs: Float32Array, ys: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v15: number;
    if (x === Infinity) {
      v15 = -0;
    } else {
      const v1 = -Math.abs(x);
      const v2 = v1 < -700 ? -700 : v1;
      const v3 = (700 < v2 ? 700 : v2) * 1.4426950408889634;
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * (v5 * (0.0000013175855146722334 * v5 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v8 = (v5 * v7 + 0.9999999999997623) * powers[(v4 + 1022) | 0]!;
      const v9 = 1 / (v8 + 2);
      const v10 = v8 * v9;
      const v11 = v10 * v10;
      const v12 = v11 * (v11 * (v11 * (0.2008546181245285 * v11 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
      const v13 = v11 * (v11 * (v11 * (v12 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
      const v14 = v8 - v8 * (1 - v9 * v13);
      v15 = 0 < x ? -v14 : x - v14;
    }
    ys[i] = v15;
  }
}

function forward64(xs: Float64Array, ys: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = 0 < x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -1400 ? -1400 : v2;
    const v4 = 1400 < v3 ? 1400 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = v4 - v5 * 0.6931471805601177;
    const v7 = 1 + v6;
    const v8 = -(v5 * -1.7239444525614835e-13);
    const v9 = v6 + v8;
    const v10 = v9 * (v9 * (v9 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v12 = v6 - (v7 - 1) + (v8 + v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001));
    const v13 = v7 + v12;
    const v14 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v15 = powers[(v14 + 1022) | 0]!;
    const v16 = powers[(v5 - v14 + 1022) | 0]!;
    const v17 = v13 * v15 * v16;
    const v18 = 1 < v17 ? 1 : v17;
    const v19 = 0.5 * v18;
    const v20 = 1 / (v18 + 2);
    const v21 = v18 * v20;
    const v22 = v21 * v21;
    const v23 = v22 * (v22 * (v22 * (v22 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v24 = v22 * (v22 * (v22 * (v23 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v25 = (v12 - (v13 - v7)) * (1 - v19) - v13 * (v19 - v20 * (v18 * v19 + v22 * (v22 * (v22 * v24 + 0.40000000000012625) + 0.6666666666666666)));
    const v26 = v13 + v25;
    const v27 = v1 ? v5 : 0;
    const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
    ys[i] = (v1 ? -v26 : x - v16 * (v15 * v26)) * powers[(v28 + 1022) | 0]! * powers[(v27 - v28 + 1022) | 0]!;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('logSigmoid', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v7: number;
    if (x === Infinity) {
      v7 = 0;
    } else {
      const v1 = x < -700 ? -700 : x;
      const v2 = 1.4426950408889634 * (700 < v1 ? 700 : v1);
      const v3 = v2 + 6755399441055744 - 6755399441055744;
      const v4 = v2 - v3;
      const v5 = 0.0013333452062211644 + v4 * (0.000154038517656471 + v4 * (0.00001530973742998949 + 0.0000013175855146722334 * v4));
      const v6 = 0.6931471805465141 + v4 * (0.240226506988806 + v4 * (0.055504109393417614 + v4 * (0.009618128542830126 + v4 * v5)));
      v7 = 1 / (1 + (0.9999999999997623 + v4 * v6) * powers[(v3 + 1022) | 0]!);
    }
    dxs[i] = v7 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x < -60 ? -60 : x;
    const v2 = 1400 < v1 ? 1400 : v1;
    const v3 = 1.4426950408889634 * v2 + 6755399441055744 - 6755399441055744;
    const v4 = Math.abs(v3);
    const v5 = powers[(-(99 < v4 ? 99 : v4) + 1022) | 0]!;
    const v6 = 1 + v5;
    const v7 = v3 < 0 ? v5 : 1;
    const v8 = v2 - 0.6931471805601177 * v3;
    const v9 = v7 * v8;
    const v10 = v6 + v9;
    const v11 = -(-1.7239444525614835e-13 * v3);
    const v12 = v8 + v11;
    const v13 = 0.000024801521060885955 + v12 * (0.000002755735514528978 + v12 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v12));
    const v14 = 0.04166666666662327 + v12 * (0.008333333333356304 + v12 * (0.0013888888917445521 + v12 * (0.00019841269784768933 + v12 * v13)));
    const v15 = v9 - (v10 - v6) + (v5 - (v6 - 1)) + v7 * (v11 + v12 * v12 * (0.5000000000000001 + v12 * (0.16666666666666644 + v12 * v14)));
    const v16 = -(v3 < 0 ? 0 : v3);
    const v17 = 0.5 * v16 + 6755399441055744 - 6755399441055744;
    dxs[i] = 1 / (v10 + v15) * powers[(v17 + 1022) | 0]! * powers[(v16 - v17 + 1022) | 0]! * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('logSigmoid', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === Infinity;
    let v16: number;
    if (v1) {
      v16 = -0;
    } else {
      const v2 = -Math.abs(x);
      const v3 = v2 < -700 ? -700 : v2;
      const v4 = (700 < v3 ? 700 : v3) * 1.4426950408889634;
      const v5 = v4 + 6755399441055744 - 6755399441055744;
      const v6 = v4 - v5;
      const v7 = v6 * (v6 * (0.0000013175855146722334 * v6 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v8 = v6 * (v6 * (v6 * (v6 * v7 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v9 = (v6 * v8 + 0.9999999999997623) * powers[(v5 + 1022) | 0]!;
      const v10 = 1 / (v9 + 2);
      const v11 = v9 * v10;
      const v12 = v11 * v11;
      const v13 = v12 * (v12 * (v12 * (0.2008546181245285 * v12 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
      const v14 = v12 * (v12 * (v12 * (v13 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
      const v15 = v9 - v9 * (1 - v10 * v14);
      v16 = 0 < x ? -v15 : x - v15;
    }
    let v23: number;
    if (v1) {
      v23 = 0;
    } else {
      const v17 = x < -700 ? -700 : x;
      const v18 = 1.4426950408889634 * (700 < v17 ? 700 : v17);
      const v19 = v18 + 6755399441055744 - 6755399441055744;
      const v20 = v18 - v19;
      const v21 = 0.0013333452062211644 + v20 * (0.000154038517656471 + v20 * (0.00001530973742998949 + 0.0000013175855146722334 * v20));
      const v22 = 0.6931471805465141 + v20 * (0.240226506988806 + v20 * (0.055504109393417614 + v20 * (0.009618128542830126 + v20 * v21)));
      v23 = 1 / (1 + (0.9999999999997623 + v20 * v22) * powers[(v19 + 1022) | 0]!);
    }
    ys[i] = v16;
    ds[i] = v23;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = 0 < x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -1400 ? -1400 : v2;
    const v4 = 1400 < v3 ? 1400 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = v4 - v5 * 0.6931471805601177;
    const v7 = 1 + v6;
    const v8 = -(v5 * -1.7239444525614835e-13);
    const v9 = v6 + v8;
    const v10 = v9 * (v9 * (v9 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v12 = v6 - (v7 - 1) + (v8 + v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001));
    const v13 = v7 + v12;
    const v14 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v15 = powers[(v14 + 1022) | 0]!;
    const v16 = powers[(v5 - v14 + 1022) | 0]!;
    const v17 = v13 * v15 * v16;
    const v18 = 1 < v17 ? 1 : v17;
    const v19 = 0.5 * v18;
    const v20 = 1 / (v18 + 2);
    const v21 = v18 * v20;
    const v22 = v21 * v21;
    const v23 = v22 * (v22 * (v22 * (v22 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v24 = v22 * (v22 * (v22 * (v23 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v25 = (v12 - (v13 - v7)) * (1 - v19) - v13 * (v19 - v20 * (v18 * v19 + v22 * (v22 * (v22 * v24 + 0.40000000000012625) + 0.6666666666666666)));
    const v26 = v13 + v25;
    const v27 = v1 ? v5 : 0;
    const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
    const v29 = x < -60 ? -60 : x;
    const v30 = 1400 < v29 ? 1400 : v29;
    const v31 = 1.4426950408889634 * v30 + 6755399441055744 - 6755399441055744;
    const v32 = Math.abs(v31);
    const v33 = powers[(-(99 < v32 ? 99 : v32) + 1022) | 0]!;
    const v34 = 1 + v33;
    const v35 = v31 < 0 ? v33 : 1;
    const v36 = v30 - 0.6931471805601177 * v31;
    const v37 = v35 * v36;
    const v38 = v34 + v37;
    const v39 = -(-1.7239444525614835e-13 * v31);
    const v40 = v36 + v39;
    const v41 = 0.000024801521060885955 + v40 * (0.000002755735514528978 + v40 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v40));
    const v42 = 0.04166666666662327 + v40 * (0.008333333333356304 + v40 * (0.0013888888917445521 + v40 * (0.00019841269784768933 + v40 * v41)));
    const v43 = v37 - (v38 - v34) + (v33 - (v34 - 1)) + v35 * (v39 + v40 * v40 * (0.5000000000000001 + v40 * (0.16666666666666644 + v40 * v42)));
    const v44 = -(v31 < 0 ? 0 : v31);
    const v45 = 0.5 * v44 + 6755399441055744 - 6755399441055744;
    ys[i] = (v1 ? -v26 : x - v16 * (v15 * v26)) * powers[(v28 + 1022) | 0]! * powers[(v27 - v28 + 1022) | 0]!;
    ds[i] = 1 / (v38 + v43) * powers[(v45 + 1022) | 0]! * powers[(v44 - v45 + 1022) | 0]!;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('logSigmoid', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

export function parameterGradients(_values: Values, xs: FloatArray, dys: FloatArray): object {
  run('logSigmoid', () => {}, () => {}, [], 2, { xs, dys });
  return {};
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return { x: backward(values, xs, dys, out) };
}
