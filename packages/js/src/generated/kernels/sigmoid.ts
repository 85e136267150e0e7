// Generated from spec/activations/sigmoid.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('sigmoid', {}, {}, parameters, options) as never;

export const value = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = -x;
  const v2 = v1 < -60 ? -60 : v1;
  const v3 = 1400 < v2 ? 1400 : v2;
  const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v5 = Math.abs(v4);
  const v6 = powers[(-(99 < v5 ? 99 : v5) + 1022) | 0]!;
  const v7 = 1 + v6;
  const v8 = v4 < 0 ? v6 : 1;
  const v9 = v3 - v4 * 0.6931471805601177;
  const v10 = v8 * v9;
  const v11 = v7 + v10;
  const v12 = v4 * -1.7239444525614835e-13;
  const v13 = v9 - v12;
  const v14 = v13 * (v13 * (v13 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v15 = v13 * (v13 * (v13 * (v13 * v14 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v16 = v10 - (v11 - v7) + (v6 - (v7 - 1)) + v8 * (v13 * v13 * (v13 * (v13 * v15 + 0.16666666666666644) + 0.5000000000000001) - v12);
  const v17 = -(v4 < 0 ? 0 : v4);
  const v18 = v17 * 0.5 + 6755399441055744 - 6755399441055744;
  return 1 / (v11 + v16) * powers[(v18 + 1022) | 0]! * powers[(v17 - v18 + 1022) | 0]!;
};

export const derivative = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = Math.abs(x);
  const v2 = 1400 < v1 ? 1400 : v1;
  const v3 = 1.4426950408889634 * v2 + 6755399441055744 - 6755399441055744;
  const v4 = powers[(-(60 < v3 ? 60 : v3) + 1022) | 0]!;
  const v5 = v4 * (v4 + 2);
  const v6 = 1 + v5;
  const v7 = v2 - v3 * 0.6931471805601177;
  const v8 = v6 + v7;
  const v9 = v3 * -1.7239444525614835e-13;
  const v10 = v4 * v4;
  const v11 = v7 - v9;
  const v12 = v11 * v11;
  const v13 = 0.04166666666662327 + v12 * (0.0013888888917445521 + v12 * (0.000024801521060885955 + v12 * 2.7620168672095344e-7));
  const v14 = 0.008333333333356304 + v12 * (0.00019841269784768933 + v12 * (0.000002755735514528978 + v12 * 2.506835857880779e-8));
  const v15 = -v9 - v10 * v11 + v12 * ((1 + v10) * (0.5000000000000001 + v12 * v13) + v11 * (1 - v10) * (0.16666666666666644 + v12 * v14));
  const v16 = -(v3 - 1);
  const v17 = 0.5 * v16 + 6755399441055744 - 6755399441055744;
  const v18 = 0.5 / (v8 + (v7 - (v8 - v6) + (v5 - (v6 - 1)) + v15)) * powers[(v17 + 1022) | 0]! * powers[(v16 - v17 + 1022) | 0]!;
  return v18;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = -x;
    const v1B = -xB;
    const v2 = v1 < -700 ? -700 : v1;
    const v2B = v1B < -700 ? -700 : v1B;
    const v3 = (700 < v2 ? 700 : v2) * 1.4426950408889634;
    const v3B = (700 < v2B ? 700 : v2B) * 1.4426950408889634;
    const v4 = v3 + 6755399441055744 - 6755399441055744;
    const v4B = v3B + 6755399441055744 - 6755399441055744;
    const v5 = v3 - v4;
    const v5B = v3B - v4B;
    const v6 = v5 * v5;
    const v6B = v5B * v5B;
    const v7 = 20.818923798631218 + v6;
    const v7B = 20.818923798631218 + v6B;
    const v8 = v5 * (7.215289153098769 + v6 * 0.0576900722962519);
    const v8B = v5B * (7.215289153098769 + v6B * 0.0576900722962519);
    const v9 = v7 - v8;
    const v9B = v7B - v8B;
    ys[i] = v9 / (v9 + powers[(v4 + 1022) | 0]! * (v7 + v8));
    ys[j] = v9B / (v9B + powers[(v4B + 1022) | 0]! * (v7B + v8B));
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = -x;
    const v2 = v1 < -60 ? -60 : v1;
    const v3 = 1400 < v2 ? 1400 : v2;
    const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v5 = Math.abs(v4);
    const v6 = powers[(-(99 < v5 ? 99 : v5) + 1022) | 0]!;
    const v7 = 1 + v6;
    const v8 = v4 < 0 ? v6 : 1;
    const v9 = v3 - v4 * 0.6931471805601177;
    const v10 = v8 * v9;
    const v11 = v7 + v10;
    const v12 = v4 * -1.7239444525614835e-13;
    const v13 = v9 - v12;
    const v14 = v13 * (v13 * (v13 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v15 = v13 * (v13 * (v13 * (v13 * v14 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v16 = v10 - (v11 - v7) + (v6 - (v7 - 1)) + v8 * (v13 * v13 * (v13 * (v13 * v15 + 0.16666666666666644) + 0.5000000000000001) - v12);
    const v17 = -(v4 < 0 ? 0 : v4);
    const v18 = v17 * 0.5 + 6755399441055744 - 6755399441055744;
    ys[i] = 1 / (v11 + v16) * powers[(v18 + 1022) | 0]! * powers[(v17 - v18 + 1022) | 0]!;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('sigmoid', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v1 = Math.abs(x);
    const v1B = Math.abs(xB);
    const v2 = 1.4426950408889634 * (350 < v1 ? 350 : v1);
    const v2B = 1.4426950408889634 * (350 < v1B ? 350 : v1B);
    const v3 = v2 + 6755399441055744 - 6755399441055744;
    const v3B = v2B + 6755399441055744 - 6755399441055744;
    const v4 = v2 - v3;
    const v4B = v2B - v3B;
    const v5 = v4 * v4;
    const v5B = v4B * v4B;
    const v6 = 20.818923798631218 + v5;
    const v6B = 20.818923798631218 + v5B;
    const v7 = v4 * (7.215289153098769 + v5 * 0.0576900722962519);
    const v7B = v4B * (7.215289153098769 + v5B * 0.0576900722962519);
    const v8 = powers[(-v3 + 1022) | 0]! * (v6 - v7);
    const v8B = powers[(-v3B + 1022) | 0]! * (v6B - v7B);
    const v9 = v6 + v7;
    const v9B = v6B + v7B;
    const v10 = v8 + v9;
    const v10B = v8B + v9B;
    dxs[i] = 0.5 * (v8 * v9) / (0.5 * (v10 * v10)) * dy;
    dxs[j] = 0.5 * (v8B * v9B) / (0.5 * (v10B * v10B)) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = Math.abs(x);
    const v2 = 1400 < v1 ? 1400 : v1;
    const v3 = 1.4426950408889634 * v2 + 6755399441055744 - 6755399441055744;
    const v4 = powers[(-(60 < v3 ? 60 : v3) + 1022) | 0]!;
    const v5 = v4 * (v4 + 2);
    const v6 = 1 + v5;
    const v7 = v2 - v3 * 0.6931471805601177;
    const v8 = v6 + v7;
    const v9 = v3 * -1.7239444525614835e-13;
    const v10 = v4 * v4;
    const v11 = v7 - v9;
    const v12 = v11 * v11;
    const v13 = 0.04166666666662327 + v12 * (0.0013888888917445521 + v12 * (0.000024801521060885955 + v12 * 2.7620168672095344e-7));
    const v14 = 0.008333333333356304 + v12 * (0.00019841269784768933 + v12 * (0.000002755735514528978 + v12 * 2.506835857880779e-8));
    const v15 = -v9 - v10 * v11 + v12 * ((1 + v10) * (0.5000000000000001 + v12 * v13) + v11 * (1 - v10) * (0.16666666666666644 + v12 * v14));
    const v16 = -(v3 - 1);
    const v17 = 0.5 * v16 + 6755399441055744 - 6755399441055744;
    const v18 = 0.5 / (v8 + (v7 - (v8 - v6) + (v5 - (v6 - 1)) + v15)) * powers[(v17 + 1022) | 0]! * powers[(v16 - v17 + 1022) | 0]!;
    dxs[i] = v18 * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('sigmoid', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = -x;
    const v1B = -xB;
    const v2 = v1 < -700 ? -700 : v1;
    const v2B = v1B < -700 ? -700 : v1B;
    const v3 = (700 < v2 ? 700 : v2) * 1.4426950408889634;
    const v3B = (700 < v2B ? 700 : v2B) * 1.4426950408889634;
    const v4 = v3 + 6755399441055744 - 6755399441055744;
    const v4B = v3B + 6755399441055744 - 6755399441055744;
    const v5 = v3 - v4;
    const v5B = v3B - v4B;
    const v6 = v5 * v5;
    const v6B = v5B * v5B;
    const v7 = 20.818923798631218 + v6;
    const v7B = 20.818923798631218 + v6B;
    const v8 = v5 * (7.215289153098769 + v6 * 0.0576900722962519);
    const v8B = v5B * (7.215289153098769 + v6B * 0.0576900722962519);
    const v9 = v7 - v8;
    const v9B = v7B - v8B;
    const v10 = Math.abs(x);
    const v10B = Math.abs(xB);
    const v11 = 1.4426950408889634 * (350 < v10 ? 350 : v10);
    const v11B = 1.4426950408889634 * (350 < v10B ? 350 : v10B);
    const v12 = v11 + 6755399441055744 - 6755399441055744;
    const v12B = v11B + 6755399441055744 - 6755399441055744;
    const v13 = v11 - v12;
    const v13B = v11B - v12B;
    const v14 = v13 * v13;
    const v14B = v13B * v13B;
    const v15 = 20.818923798631218 + v14;
    const v15B = 20.818923798631218 + v14B;
    const v16 = v13 * (7.215289153098769 + 0.0576900722962519 * v14);
    const v16B = v13B * (7.215289153098769 + 0.0576900722962519 * v14B);
    const v17 = powers[(-v12 + 1022) | 0]! * (v15 - v16);
    const v17B = powers[(-v12B + 1022) | 0]! * (v15B - v16B);
    const v18 = v15 + v16;
    const v18B = v15B + v16B;
    const v19 = v17 + v18;
    const v19B = v17B + v18B;
    ys[i] = v9 / (v9 + powers[(v4 + 1022) | 0]! * (v7 + v8));
    ds[i] = 0.5 * (v17 * v18) / (0.5 * (v19 * v19));
    ys[j] = v9B / (v9B + powers[(v4B + 1022) | 0]! * (v7B + v8B));
    ds[j] = 0.5 * (v17B * v18B) / (0.5 * (v19B * v19B));
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = -x;
    const v2 = v1 < -60 ? -60 : v1;
    const v3 = 1400 < v2 ? 1400 : v2;
    const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v5 = Math.abs(v4);
    const v6 = powers[(-(99 < v5 ? 99 : v5) + 1022) | 0]!;
    const v7 = 1 + v6;
    const v8 = v4 < 0 ? v6 : 1;
    const v9 = v3 - v4 * 0.6931471805601177;
    const v10 = v8 * v9;
    const v11 = v7 + v10;
    const v12 = v4 * -1.7239444525614835e-13;
    const v13 = v9 - v12;
    const v14 = v13 * (v13 * (v13 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v15 = v13 * (v13 * (v13 * (v13 * v14 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v16 = v10 - (v11 - v7) + (v6 - (v7 - 1)) + v8 * (v13 * v13 * (v13 * (v13 * v15 + 0.16666666666666644) + 0.5000000000000001) - v12);
    const v17 = -(v4 < 0 ? 0 : v4);
    const v18 = v17 * 0.5 + 6755399441055744 - 6755399441055744;
    const v19 = Math.abs(x);
    const v20 = 1400 < v19 ? 1400 : v19;
    const v21 = 1.4426950408889634 * v20 + 6755399441055744 - 6755399441055744;
    const v22 = powers[(-(60 < v21 ? 60 : v21) + 1022) | 0]!;
    const v23 = v22 * (v22 + 2);
    const v24 = 1 + v23;
    const v25 = v20 - 0.6931471805601177 * v21;
    const v26 = v24 + v25;
    const v27 = -1.7239444525614835e-13 * v21;
    const v28 = v22 * v22;
    const v29 = v25 - v27;
    const v30 = v29 * v29;
    const v31 = 0.04166666666662327 + v30 * (0.0013888888917445521 + v30 * (0.000024801521060885955 + 2.7620168672095344e-7 * v30));
    const v32 = 0.008333333333356304 + v30 * (0.00019841269784768933 + v30 * (0.000002755735514528978 + 2.506835857880779e-8 * v30));
    const v33 = -v27 - v28 * v29 + v30 * ((1 + v28) * (0.5000000000000001 + v30 * v31) + v29 * (1 - v28) * (0.16666666666666644 + v30 * v32));
    const v34 = -(v21 - 1);
    const v35 = 0.5 * v34 + 6755399441055744 - 6755399441055744;
    const v36 = 0.5 / (v26 + (v25 - (v26 - v24) + (v23 - (v24 - 1)) + v33)) * powers[(v35 + 1022) | 0]! * powers[(v34 - v35 + 1022) | 0]!;
    ys[i] = 1 / (v11 + v16) * powers[(v18 + 1022) | 0]! * powers[(v17 - v18 + 1022) | 0]!;
    ds[i] = v36;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('sigmoid', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('sigmoid', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
