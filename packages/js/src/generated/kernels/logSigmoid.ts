// Generated from spec/activations/logSigmoid.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('logSigmoid', {}, {}, parameters, options) as never;

export const value = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = -x;
  const v2 = -Math.abs(x);
  const v3 = v2 < -1400 ? -1400 : v2;
  const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v5 = v4 * 0.5 + 6755399441055744 - 6755399441055744;
  const v6 = powers[(v4 - v5 + 1022) | 0]!;
  const v7 = powers[(v5 + 1022) | 0]!;
  const v8 = v3 - v4 * 0.6931471805601177;
  const v9 = 1 + v8;
  const v10 = v4 * -1.7239444525614835e-13;
  const v11 = v8 - v10;
  const v12 = v11 * (v11 * (v11 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v14 = v8 - (v9 - 1) + (v11 * v11 * (v11 * (v11 * v13 + 0.16666666666666644) + 0.5000000000000001) - v10);
  const v15 = v9 + v14;
  const v16 = v6 * (v7 * v15);
  const v17 = 1 < v16 ? 1 : v16;
  const v18 = 0.5 * v17;
  const v19 = 1 / (v17 + 2);
  const v20 = v17 * v19;
  const v21 = v20 * v20;
  const v22 = v21 * (v21 * (v21 * (v21 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
  const v23 = v21 * (v21 * (v21 * (v22 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
  const v24 = (v14 - (v15 - v9)) * (1 - v18) - v15 * (v18 - v19 * (v17 * v18 + v21 * (v21 * (v21 * v23 + 0.40000000000012625) + 0.6666666666666666)));
  return -((0 < v1 ? v1 : 0) + v6 * (v7 * (v15 + v24)));
};

export const derivative = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = x < -60 ? -60 : x;
  const v2 = 1400 < v1 ? 1400 : v1;
  const v3 = 1.4426950408889634 * v2 + 6755399441055744 - 6755399441055744;
  const v4 = Math.abs(v3);
  const v5 = powers[(-(99 < v4 ? 99 : v4) + 1022) | 0]!;
  const v6 = 1 + v5;
  const v7 = v3 < 0 ? v5 : 1;
  const v8 = v2 - v3 * 0.6931471805601177;
  const v9 = v7 * v8;
  const v10 = v6 + v9;
  const v11 = v3 * -1.7239444525614835e-13;
  const v12 = v8 - v11;
  const v13 = 0.000024801521060885955 + v12 * (0.000002755735514528978 + v12 * (2.7620168672095344e-7 + v12 * 2.506835857880779e-8));
  const v14 = 0.04166666666662327 + v12 * (0.008333333333356304 + v12 * (0.0013888888917445521 + v12 * (0.00019841269784768933 + v12 * v13)));
  const v15 = v9 - (v10 - v6) + (v5 - (v6 - 1)) + v7 * (v12 * v12 * (0.5000000000000001 + v12 * (0.16666666666666644 + v12 * v14)) - v11);
  const v16 = -(v3 < 0 ? 0 : v3);
  const v17 = 0.5 * v16 + 6755399441055744 - 6755399441055744;
  return 1 / (v10 + v15) * powers[(v17 + 1022) | 0]! * powers[(v16 - v17 + 1022) | 0]!;
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
    const v2 = -Math.abs(x);
    const v2B = -Math.abs(xB);
    const v3 = (v2 < -700 ? -700 : v2) * 1.4426950408889634;
    const v3B = (v2B < -700 ? -700 : v2B) * 1.4426950408889634;
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
    const v9 = powers[(v4 + 1022) | 0]! * (v7 + v8);
    const v9B = powers[(v4B + 1022) | 0]! * (v7B + v8B);
    const v10 = v9 / (v9 + 2 * (v7 - v8));
    const v10B = v9B / (v9B + 2 * (v7B - v8B));
    const v11 = v10 * v10;
    const v11B = v10B * v10B;
    const v12 = v11 * (v11 * (v11 * (v11 * 0.2441306854071686 + 0.21393250531089883) + 0.28620722118072106) + 0.39998690902615697);
    const v12B = v11B * (v11B * (v11B * (v11B * 0.2441306854071686 + 0.21393250531089883) + 0.28620722118072106) + 0.39998690902615697);
    ys[i] = -((v1 < -4e38 ? 0 : (v1 + Math.abs(v1)) / 2) + v10 * (v11 * (v12 + 0.6666667930744119) + 1.9999999998028122));
    ys[j] = -((v1B < -4e38 ? 0 : (v1B + Math.abs(v1B)) / 2) + v10B * (v11B * (v12B + 0.6666667930744119) + 1.9999999998028122));
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = -x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -1400 ? -1400 : v2;
    const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v5 = v4 * 0.5 + 6755399441055744 - 6755399441055744;
    const v6 = powers[(v4 - v5 + 1022) | 0]!;
    const v7 = powers[(v5 + 1022) | 0]!;
    const v8 = v3 - v4 * 0.6931471805601177;
    const v9 = 1 + v8;
    const v10 = v4 * -1.7239444525614835e-13;
    const v11 = v8 - v10;
    const v12 = v11 * (v11 * (v11 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v14 = v8 - (v9 - 1) + (v11 * v11 * (v11 * (v11 * v13 + 0.16666666666666644) + 0.5000000000000001) - v10);
    const v15 = v9 + v14;
    const v16 = v6 * (v7 * v15);
    const v17 = 1 < v16 ? 1 : v16;
    const v18 = 0.5 * v17;
    const v19 = 1 / (v17 + 2);
    const v20 = v17 * v19;
    const v21 = v20 * v20;
    const v22 = v21 * (v21 * (v21 * (v21 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v23 = v21 * (v21 * (v21 * (v22 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v24 = (v14 - (v15 - v9)) * (1 - v18) - v15 * (v18 - v19 * (v17 * v18 + v21 * (v21 * (v21 * v23 + 0.40000000000012625) + 0.6666666666666666)));
    ys[i] = -((0 < v1 ? v1 : 0) + v6 * (v7 * (v15 + v24)));
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('logSigmoid', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v1 = x < -700 ? -700 : x;
    const v1B = xB < -700 ? -700 : xB;
    const v2 = 1.4426950408889634 * (700 < v1 ? 700 : v1);
    const v2B = 1.4426950408889634 * (700 < v1B ? 700 : v1B);
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
    const v8 = v6 - v7;
    const v8B = v6B - v7B;
    dxs[i] = v8 / (v8 + powers[(v3 + 1022) | 0]! * (v6 + v7)) * dy;
    dxs[j] = v8B / (v8B + powers[(v3B + 1022) | 0]! * (v6B + v7B)) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x < -60 ? -60 : x;
    const v2 = 1400 < v1 ? 1400 : v1;
    const v3 = 1.4426950408889634 * v2 + 6755399441055744 - 6755399441055744;
    const v4 = Math.abs(v3);
    const v5 = powers[(-(99 < v4 ? 99 : v4) + 1022) | 0]!;
    const v6 = 1 + v5;
    const v7 = v3 < 0 ? v5 : 1;
    const v8 = v2 - v3 * 0.6931471805601177;
    const v9 = v7 * v8;
    const v10 = v6 + v9;
    const v11 = v3 * -1.7239444525614835e-13;
    const v12 = v8 - v11;
    const v13 = 0.000024801521060885955 + v12 * (0.000002755735514528978 + v12 * (2.7620168672095344e-7 + v12 * 2.506835857880779e-8));
    const v14 = 0.04166666666662327 + v12 * (0.008333333333356304 + v12 * (0.0013888888917445521 + v12 * (0.00019841269784768933 + v12 * v13)));
    const v15 = v9 - (v10 - v6) + (v5 - (v6 - 1)) + v7 * (v12 * v12 * (0.5000000000000001 + v12 * (0.16666666666666644 + v12 * v14)) - v11);
    const v16 = -(v3 < 0 ? 0 : v3);
    const v17 = 0.5 * v16 + 6755399441055744 - 6755399441055744;
    dxs[i] = 1 / (v10 + v15) * powers[(v17 + 1022) | 0]! * powers[(v16 - v17 + 1022) | 0]! * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('logSigmoid', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = -x;
    const v1B = -xB;
    const v2 = -Math.abs(x);
    const v2B = -Math.abs(xB);
    const v3 = (v2 < -700 ? -700 : v2) * 1.4426950408889634;
    const v3B = (v2B < -700 ? -700 : v2B) * 1.4426950408889634;
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
    const v9 = powers[(v4 + 1022) | 0]! * (v7 + v8);
    const v9B = powers[(v4B + 1022) | 0]! * (v7B + v8B);
    const v10 = v9 / (v9 + 2 * (v7 - v8));
    const v10B = v9B / (v9B + 2 * (v7B - v8B));
    const v11 = v10 * v10;
    const v11B = v10B * v10B;
    const v12 = v11 * (v11 * (v11 * (v11 * 0.2441306854071686 + 0.21393250531089883) + 0.28620722118072106) + 0.39998690902615697);
    const v12B = v11B * (v11B * (v11B * (v11B * 0.2441306854071686 + 0.21393250531089883) + 0.28620722118072106) + 0.39998690902615697);
    const v13 = x < -700 ? -700 : x;
    const v13B = xB < -700 ? -700 : xB;
    const v14 = 1.4426950408889634 * (700 < v13 ? 700 : v13);
    const v14B = 1.4426950408889634 * (700 < v13B ? 700 : v13B);
    const v15 = v14 + 6755399441055744 - 6755399441055744;
    const v15B = v14B + 6755399441055744 - 6755399441055744;
    const v16 = v14 - v15;
    const v16B = v14B - v15B;
    const v17 = v16 * v16;
    const v17B = v16B * v16B;
    const v18 = 20.818923798631218 + v17;
    const v18B = 20.818923798631218 + v17B;
    const v19 = v16 * (7.215289153098769 + 0.0576900722962519 * v17);
    const v19B = v16B * (7.215289153098769 + 0.0576900722962519 * v17B);
    const v20 = v18 - v19;
    const v20B = v18B - v19B;
    ys[i] = -((v1 < -4e38 ? 0 : (v1 + Math.abs(v1)) / 2) + v10 * (v11 * (v12 + 0.6666667930744119) + 1.9999999998028122));
    ds[i] = v20 / (v20 + powers[(v15 + 1022) | 0]! * (v18 + v19));
    ys[j] = -((v1B < -4e38 ? 0 : (v1B + Math.abs(v1B)) / 2) + v10B * (v11B * (v12B + 0.6666667930744119) + 1.9999999998028122));
    ds[j] = v20B / (v20B + powers[(v15B + 1022) | 0]! * (v18B + v19B));
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = -x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -1400 ? -1400 : v2;
    const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v5 = v4 * 0.5 + 6755399441055744 - 6755399441055744;
    const v6 = powers[(v4 - v5 + 1022) | 0]!;
    const v7 = powers[(v5 + 1022) | 0]!;
    const v8 = v3 - v4 * 0.6931471805601177;
    const v9 = 1 + v8;
    const v10 = v4 * -1.7239444525614835e-13;
    const v11 = v8 - v10;
    const v12 = v11 * (v11 * (v11 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v14 = v8 - (v9 - 1) + (v11 * v11 * (v11 * (v11 * v13 + 0.16666666666666644) + 0.5000000000000001) - v10);
    const v15 = v9 + v14;
    const v16 = v6 * (v7 * v15);
    const v17 = 1 < v16 ? 1 : v16;
    const v18 = 0.5 * v17;
    const v19 = 1 / (v17 + 2);
    const v20 = v17 * v19;
    const v21 = v20 * v20;
    const v22 = v21 * (v21 * (v21 * (v21 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v23 = v21 * (v21 * (v21 * (v22 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v24 = (v14 - (v15 - v9)) * (1 - v18) - v15 * (v18 - v19 * (v17 * v18 + v21 * (v21 * (v21 * v23 + 0.40000000000012625) + 0.6666666666666666)));
    const v25 = x < -60 ? -60 : x;
    const v26 = 1400 < v25 ? 1400 : v25;
    const v27 = 1.4426950408889634 * v26 + 6755399441055744 - 6755399441055744;
    const v28 = Math.abs(v27);
    const v29 = powers[(-(99 < v28 ? 99 : v28) + 1022) | 0]!;
    const v30 = 1 + v29;
    const v31 = v27 < 0 ? v29 : 1;
    const v32 = v26 - 0.6931471805601177 * v27;
    const v33 = v31 * v32;
    const v34 = v30 + v33;
    const v35 = -1.7239444525614835e-13 * v27;
    const v36 = v32 - v35;
    const v37 = 0.000024801521060885955 + v36 * (0.000002755735514528978 + v36 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v36));
    const v38 = 0.04166666666662327 + v36 * (0.008333333333356304 + v36 * (0.0013888888917445521 + v36 * (0.00019841269784768933 + v36 * v37)));
    const v39 = v33 - (v34 - v30) + (v29 - (v30 - 1)) + v31 * (v36 * v36 * (0.5000000000000001 + v36 * (0.16666666666666644 + v36 * v38)) - v35);
    const v40 = -(v27 < 0 ? 0 : v27);
    const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
    ys[i] = -((0 < v1 ? v1 : 0) + v6 * (v7 * (v15 + v24)));
    ds[i] = 1 / (v34 + v39) * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('logSigmoid', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('logSigmoid', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
