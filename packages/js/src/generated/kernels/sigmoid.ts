// Generated from spec/activations/sigmoid.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('sigmoid', {}, {}, parameters, options) as never;
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
  const v12 = v7 + (v6 - (v7 - 1) + (v8 + v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001)));
  const v13 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
  const v14 = 1 + v12 * powers[(v13 + 1022) | 0]! * powers[(v5 - v13 + 1022) | 0]!;
  const v15 = v1 ? 0 : v5;
  const v16 = 0.5 * v15 + 6755399441055744 - 6755399441055744;
  return (v1 ? 1 / v14 : v12 / v14) * powers[(v16 + 1022) | 0]! * powers[(v15 - v16 + 1022) | 0]!;
}

export function derivative(_values: Values, x: number): number {
  const powers = powersOfTwo();
  const v1 = -Math.abs(x);
  const v2 = v1 < -1400 ? -1400 : v1;
  const v3 = 1400 < v2 ? 1400 : v2;
  const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v5 = v4 * 0.5 + 6755399441055744 - 6755399441055744;
  const v6 = powers[(v4 - v5 + 1022) | 0]!;
  const v7 = powers[(v5 + 1022) | 0]!;
  const v8 = v3 - v4 * 0.6931471805601177;
  const v9 = 1 + v8;
  const v10 = -(v4 * -1.7239444525614835e-13);
  const v11 = v8 + v10;
  const v12 = v11 * (v11 * (v11 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v14 = v9 + (v8 - (v9 - 1) + (v10 + v11 * v11 * (v11 * (v11 * v13 + 0.16666666666666644) + 0.5000000000000001)));
  return v6 * (v7 * (v14 / (1 + v6 * (v7 * (v14 * (v14 * v7 * v6 + 2))))));
}

export function gradient(values: Values, x: number): object {
  return { x: derivative(values, x) };
}

function forward32(xs: Float32Array, ys: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v10: number;
    if (x === -Infinity) {
      v10 = 0;
    } else {
      const v1 = -Math.abs(x);
      const v2 = v1 < -700 ? -700 : v1;
      const v3 = (700 < v2 ? 700 : v2) * 1.4426950408889634;
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * (v5 * (0.0000013175855146722334 * v5 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v8 = (v5 * v7 + 0.9999999999997623) * powers[(v4 + 1022) | 0]!;
      const v9 = 1 + v8;
      v10 = 0 < x ? 1 / v9 : v8 / v9;
    }
    ys[i] = v10;
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
    const v12 = v7 + (v6 - (v7 - 1) + (v8 + v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001)));
    const v13 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v14 = 1 + v12 * powers[(v13 + 1022) | 0]! * powers[(v5 - v13 + 1022) | 0]!;
    const v15 = v1 ? 0 : v5;
    const v16 = 0.5 * v15 + 6755399441055744 - 6755399441055744;
    ys[i] = (v1 ? 1 / v14 : v12 / v14) * powers[(v16 + 1022) | 0]! * powers[(v15 - v16 + 1022) | 0]!;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('sigmoid', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v9: number;
    if (x === Infinity) {
      v9 = 0;
    } else if (x === -Infinity) {
      v9 = 0;
    } else {
      const v1 = -Math.abs(x);
      const v2 = v1 < -700 ? -700 : v1;
      const v3 = (700 < v2 ? 700 : v2) * 1.4426950408889634;
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * (v5 * (0.0000013175855146722334 * v5 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v8 = (v5 * v7 + 0.9999999999997623) * powers[(v4 + 1022) | 0]!;
      v9 = v8 / (1 + v8 * (v8 + 2));
    }
    dxs[i] = v9 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = -Math.abs(x);
    const v2 = v1 < -1400 ? -1400 : v1;
    const v3 = 1400 < v2 ? 1400 : v2;
    const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v5 = v4 * 0.5 + 6755399441055744 - 6755399441055744;
    const v6 = powers[(v4 - v5 + 1022) | 0]!;
    const v7 = powers[(v5 + 1022) | 0]!;
    const v8 = v3 - v4 * 0.6931471805601177;
    const v9 = 1 + v8;
    const v10 = -(v4 * -1.7239444525614835e-13);
    const v11 = v8 + v10;
    const v12 = v11 * (v11 * (v11 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v14 = v9 + (v8 - (v9 - 1) + (v10 + v11 * v11 * (v11 * (v11 * v13 + 0.16666666666666644) + 0.5000000000000001)));
    dxs[i] = v6 * (v7 * (v14 / (1 + v6 * (v7 * (v14 * (v14 * v7 * v6 + 2)))))) * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('sigmoid', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    const v2 = -Math.abs(x);
    const v3 = v2 < -700 ? -700 : v2;
    const v4 = (700 < v3 ? 700 : v3) * 1.4426950408889634;
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v6 = v4 - v5;
    const v7 = v6 * (v6 * (0.0000013175855146722334 * v6 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v8 = v6 * (v6 * (v6 * (v6 * v7 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v9 = (v6 * v8 + 0.9999999999997623) * powers[(v5 + 1022) | 0]!;
    let v11: number;
    if (v1) {
      v11 = 0;
    } else {
      const v10 = 1 + v9;
      v11 = 0 < x ? 1 / v10 : v9 / v10;
    }
    ys[i] = v11;
    ds[i] = x === Infinity ? 0 : v1 ? 0 : v9 / (1 + v9 * (v9 + 2));
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
    const v12 = v7 + (v6 - (v7 - 1) + (v8 + v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001)));
    const v13 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v14 = powers[(v13 + 1022) | 0]!;
    const v15 = powers[(v5 - v13 + 1022) | 0]!;
    const v16 = v12 * v14 * v15;
    const v17 = 1 + v16;
    const v18 = v1 ? 0 : v5;
    const v19 = 0.5 * v18 + 6755399441055744 - 6755399441055744;
    ys[i] = (v1 ? 1 / v17 : v12 / v17) * powers[(v19 + 1022) | 0]! * powers[(v18 - v19 + 1022) | 0]!;
    ds[i] = v15 * (v14 * (v12 / (1 + v15 * (v14 * (v12 * (v16 + 2))))));
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('sigmoid', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

export function parameterGradients(_values: Values, xs: FloatArray, dys: FloatArray): object {
  run('sigmoid', () => {}, () => {}, [], 2, { xs, dys });
  return {};
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return { x: backward(values, xs, dys, out) };
}
