// Generated from spec/activations/mish.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('mish', {}, {}, parameters, options) as never;
}

export function value(_values: Values, x: number): number {
  const powers = powersOfTwo();
  let v23: number;
  if (x === 0) {
    v23 = x;
  } else {
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = -(2000 < v2 ? 2000 : v2);
    const v4 = v3 < -1400 ? -1400 : v3;
    const v5 = 1400 < v4 ? 1400 : v4;
    const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v7 = v5 - v6 * 0.6931471805601177;
    const v8 = 1 + v7;
    const v9 = -(v6 * -1.7239444525614835e-13);
    const v10 = v7 + v9;
    const v11 = v10 * (v10 * (v10 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v13 = v8 + (v7 - (v8 - 1) + (v9 + v10 * v10 * (v10 * (v10 * v12 + 0.16666666666666644) + 0.5000000000000001)));
    const v15 = v6 * 0.5 + 6755399441055744 - 6755399441055744;
    const v16 = powers[(v15 + 1022) | 0]!;
    const v17 = powers[(v6 - v15 + 1022) | 0]!;
    const v18 = v17 * (v13 * v16);
    let v20: number;
    if (v1) {
      const v14 = 2 * v13;
      v20 = x * ((1 + v14 * v16 * v17) / (1 + v17 * (v16 * (v14 * (1 + v18)))));
    } else {
      const v19 = 2 + v18;
      v20 = v3 * v13 * v19 / (2 + v17 * (v16 * (v13 * v19)));
    }
    const v21 = v1 ? 0 : v6;
    const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
    v23 = v20 * powers[(v22 + 1022) | 0]! * powers[(v21 - v22 + 1022) | 0]!;
  }
  return v23;
}

export function derivative(_values: Values, x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = Math.abs(x);
  const v3 = 2000 < v2 ? 2000 : v2;
  const v4 = -v3;
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = 1400 < v5 ? 1400 : v5;
  const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v8 = v1 ? 0 : v7;
  const v9 = 0.5 * v8 + 6755399441055744 - 6755399441055744;
  const v10 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
  const v11 = powers[(v7 - v10 + 1022) | 0]!;
  const v12 = powers[(v10 + 1022) | 0]!;
  const v13 = v6 - v7 * 0.6931471805601177;
  const v14 = 1 + v13;
  const v15 = -(v7 * -1.7239444525614835e-13);
  const v16 = v13 + v15;
  const v17 = v16 * (v16 * (v16 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v18 = v16 * (v16 * (v16 * (v16 * v17 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v19 = v14 + (v13 - (v14 - 1) + (v15 + v16 * v16 * (v16 * (v16 * v18 + 0.16666666666666644) + 0.5000000000000001)));
  const v21 = v11 * (v19 * v12);
  let v25: number;
  if (v1) {
    const v20 = 2 * v19;
    const v22 = 2 * v3;
    const v23 = 1 + v11 * (v12 * (v20 * (1 + v21)));
    v25 = 1 + v11 * (v12 * (v20 * v21 * ((v22 - 1 + v11 * (v12 * (v19 * (v22 - 2 - v20 * v12 * v11)))) / (v23 * v23))));
  } else {
    const v24 = 2 + v11 * (v12 * (v19 * (2 + v21)));
    v25 = v19 * (4 * (1 - v3) + v11 * (v12 * (v19 * (6 - v3 * 4 + v11 * (v12 * (v19 * (v21 + 4))))))) / (v24 * v24);
  }
  return powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * v25);
}

export function gradient(values: Values, x: number): object {
  return { x: derivative(values, x) };
}

function forward32(xs: Float32Array, ys: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v12: number;
    if (x === -Infinity) {
      v12 = -0;
    } else if (x === 0) {
      v12 = x;
    } else {
      const v1 = Math.abs(x);
      const v2 = -(2000 < v1 ? 2000 : v1);
      const v3 = v2 < -700 ? -700 : v2;
      const v4 = (700 < v3 ? 700 : v3) * 1.4426950408889634;
      const v5 = v4 + 6755399441055744 - 6755399441055744;
      const v6 = v4 - v5;
      const v7 = v6 * (v6 * (0.0000013175855146722334 * v6 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v8 = v6 * (v6 * (v6 * (v6 * v7 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v9 = (v6 * v8 + 0.9999999999997623) * powers[(v5 + 1022) | 0]!;
      if (0 < x) {
        const v10 = 2 * v9;
        v12 = x * ((1 + v10) / (1 + v10 * (1 + v9)));
      } else {
        const v11 = 2 + v9;
        v12 = v2 * v9 * v11 / (2 + v9 * v11);
      }
    }
    ys[i] = v12;
  }
}

function forward64(xs: Float64Array, ys: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v23: number;
    if (x === 0) {
      v23 = x;
    } else {
      const v1 = 0 < x;
      const v2 = Math.abs(x);
      const v3 = -(2000 < v2 ? 2000 : v2);
      const v4 = v3 < -1400 ? -1400 : v3;
      const v5 = 1400 < v4 ? 1400 : v4;
      const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6 * 0.6931471805601177;
      const v8 = 1 + v7;
      const v9 = -(v6 * -1.7239444525614835e-13);
      const v10 = v7 + v9;
      const v11 = v10 * (v10 * (v10 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v13 = v8 + (v7 - (v8 - 1) + (v9 + v10 * v10 * (v10 * (v10 * v12 + 0.16666666666666644) + 0.5000000000000001)));
      const v15 = v6 * 0.5 + 6755399441055744 - 6755399441055744;
      const v16 = powers[(v15 + 1022) | 0]!;
      const v17 = powers[(v6 - v15 + 1022) | 0]!;
      const v18 = v17 * (v13 * v16);
      let v20: number;
      if (v1) {
        const v14 = 2 * v13;
        v20 = x * ((1 + v14 * v16 * v17) / (1 + v17 * (v16 * (v14 * (1 + v18)))));
      } else {
        const v19 = 2 + v18;
        v20 = v3 * v13 * v19 / (2 + v17 * (v16 * (v13 * v19)));
      }
      const v21 = v1 ? 0 : v6;
      const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
      v23 = v20 * powers[(v22 + 1022) | 0]! * powers[(v21 - v22 + 1022) | 0]!;
    }
    ys[i] = v23;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('mish', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v15: number;
    if (x === -Infinity) {
      v15 = -0;
    } else {
      const v1 = Math.abs(x);
      const v2 = 2000 < v1 ? 2000 : v1;
      const v3 = -v2;
      const v4 = v3 < -700 ? -700 : v3;
      const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
      if (0 < x) {
        const v11 = 2 * v10;
        const v12 = 2 * v2;
        const v13 = 1 + v11 * (1 + v10);
        v15 = 1 + v10 * v11 * ((v12 - 1 + v10 * (v12 - 2 - v11)) / (v13 * v13));
      } else {
        const v14 = 2 + v10 * (2 + v10);
        v15 = v10 * (4 * (1 - v2) + v10 * (6 - v2 * 4 + v10 * (v10 + 4))) / (v14 * v14);
      }
    }
    dxs[i] = v15 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 2000 < v2 ? 2000 : v2;
    const v4 = -v3;
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v1 ? 0 : v7;
    const v9 = 0.5 * v8 + 6755399441055744 - 6755399441055744;
    const v10 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v11 = powers[(v7 - v10 + 1022) | 0]!;
    const v12 = powers[(v10 + 1022) | 0]!;
    const v13 = v6 - v7 * 0.6931471805601177;
    const v14 = 1 + v13;
    const v15 = -(v7 * -1.7239444525614835e-13);
    const v16 = v13 + v15;
    const v17 = v16 * (v16 * (v16 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v18 = v16 * (v16 * (v16 * (v16 * v17 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v19 = v14 + (v13 - (v14 - 1) + (v15 + v16 * v16 * (v16 * (v16 * v18 + 0.16666666666666644) + 0.5000000000000001)));
    const v21 = v11 * (v19 * v12);
    let v25: number;
    if (v1) {
      const v20 = 2 * v19;
      const v22 = 2 * v3;
      const v23 = 1 + v11 * (v12 * (v20 * (1 + v21)));
      v25 = 1 + v11 * (v12 * (v20 * v21 * ((v22 - 1 + v11 * (v12 * (v19 * (v22 - 2 - v20 * v12 * v11)))) / (v23 * v23))));
    } else {
      const v24 = 2 + v11 * (v12 * (v19 * (2 + v21)));
      v25 = v19 * (4 * (1 - v3) + v11 * (v12 * (v19 * (6 - v3 * 4 + v11 * (v12 * (v19 * (v21 + 4))))))) / (v24 * v24);
    }
    dxs[i] = powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * v25) * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('mish', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    const v2 = 0 < x;
    const v3 = Math.abs(x);
    const v4 = 2000 < v3 ? 2000 : v3;
    const v5 = -v4;
    const v6 = v5 < -700 ? -700 : v5;
    const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
    const v8 = v7 + 6755399441055744 - 6755399441055744;
    const v9 = v7 - v8;
    const v10 = v9 * (v9 * (0.0000013175855146722334 * v9 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v12 = (v9 * v11 + 0.9999999999997623) * powers[(v8 + 1022) | 0]!;
    const v13 = 2 * v12;
    const v14 = 1 + v13 * (1 + v12);
    const v15 = 2 + v12;
    const v16 = 2 + v12 * v15;
    let v18: number;
    if (v1) {
      v18 = -0;
    } else if (v2) {
      const v17 = 2 * v4;
      v18 = 1 + v12 * v13 * ((v17 - 1 + v12 * (v17 - 2 - v13)) / (v14 * v14));
    } else {
      v18 = v12 * (4 * (1 - v4) + v12 * (6 - v4 * 4 + v12 * (v12 + 4))) / (v16 * v16);
    }
    ys[i] = v1 ? -0 : x === 0 ? x : v2 ? x * ((1 + v13) / v14) : v5 * v12 * v15 / v16;
    ds[i] = v18;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 2000 < v2 ? 2000 : v2;
    const v4 = -v3;
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v6 - v7 * 0.6931471805601177;
    const v9 = 1 + v8;
    const v10 = -(v7 * -1.7239444525614835e-13);
    const v11 = v8 + v10;
    const v12 = v11 * (v11 * (v11 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v14 = v9 + (v8 - (v9 - 1) + (v10 + v11 * v11 * (v11 * (v11 * v13 + 0.16666666666666644) + 0.5000000000000001)));
    const v15 = 2 * v14;
    const v16 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v17 = powers[(v16 + 1022) | 0]!;
    const v18 = powers[(v7 - v16 + 1022) | 0]!;
    const v19 = v15 * v17 * v18;
    const v20 = v18 * (v14 * v17);
    const v21 = 1 + v18 * (v17 * (v15 * (1 + v20)));
    const v22 = 2 + v20;
    const v23 = 2 + v18 * (v17 * (v14 * v22));
    const v24 = v1 ? 0 : v7;
    const v25 = 0.5 * v24 + 6755399441055744 - 6755399441055744;
    const v26 = powers[(v25 + 1022) | 0]!;
    const v27 = powers[(v24 - v25 + 1022) | 0]!;
    let v29: number;
    if (v1) {
      const v28 = 2 * v3;
      v29 = 1 + v18 * (v17 * (v15 * v20 * ((v28 - 1 + v18 * (v17 * (v14 * (v28 - 2 - v19)))) / (v21 * v21))));
    } else {
      v29 = v14 * (4 * (1 - v3) + v18 * (v17 * (v14 * (6 - v3 * 4 + v18 * (v17 * (v14 * (v20 + 4))))))) / (v23 * v23);
    }
    ys[i] = x === 0 ? x : (v1 ? x * ((1 + v19) / v21) : v4 * v14 * v22 / v23) * v26 * v27;
    ds[i] = v27 * (v26 * v29);
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('mish', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

export function parameterGradients(_values: Values, xs: FloatArray, dys: FloatArray): object {
  run('mish', () => {}, () => {}, [], 2, { xs, dys });
  return {};
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return { x: backward(values, xs, dys, out) };
}
