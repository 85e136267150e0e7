// Generated from spec/activations/tanh.ts by npm run generate. Do not edit.
import { choicePlaces } from '../../runtime/choices.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('tanh', {}, {}, parameters, options) as never;

export const value = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  let v17: number;
  if (x === 0) {
    v17 = x;
  } else {
    const v1 = Math.abs(x);
    const v2 = -2 * (1500 < v1 ? 1500 : v1);
    const v3 = v2 < -60 ? -60 : v2;
    const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v5 = powers[(v4 + 1022) | 0]!;
    const v6 = v5 - 1;
    const v7 = v3 - v4 * 0.6931471805601177;
    const v8 = v5 * v7;
    const v9 = v6 + v8;
    const v10 = v4 * -1.7239444525614835e-13;
    const v11 = v7 - v10;
    const v12 = v11 * (v11 * (v11 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v14 = v8 - (v9 - v6) + v5 * (v11 * v11 * (v11 * (v11 * (v11 * v13 + 0.041666666666666644) + 0.1666666666666667) + 0.5) - v10);
    const v15 = v9 + v14;
    const v16 = v15 / (v15 + 2);
    v17 = 0 < x ? -v16 : v16;
  }
  return v17;
};

export const derivative = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = 2 * Math.abs(x);
  const v2 = 1400 < v1 ? 1400 : v1;
  const v3 = 1.4426950408889634 * v2 + 6755399441055744 - 6755399441055744;
  const v4 = powers[(-(60 < v3 ? 60 : v3) + 1022) | 0]!;
  const v5 = v4 * (2 + v4);
  const v6 = 1 + v5;
  const v7 = v2 - v3 * 0.6931471805601177;
  const v8 = v6 + v7;
  const v9 = v3 * -1.7239444525614835e-13;
  const v10 = v4 * v4;
  const v11 = v7 - v9;
  const v12 = v11 * v11;
  const v13 = v12 * (v12 * (v12 * 2.7620168672095344e-7 + 0.000024801521060885955) + 0.0013888888917445521) + 0.04166666666662327;
  const v14 = v12 * (v12 * (v12 * 2.506835857880779e-8 + 0.000002755735514528978) + 0.00019841269784768933) + 0.008333333333356304;
  const v15 = -v9 - v10 * v11 + v12 * ((1 + v10) * (v12 * v13 + 0.5000000000000001) + v11 * (1 - v10) * (v12 * v14 + 0.16666666666666644));
  const v16 = -(v3 - 1);
  const v17 = 0.5 * v16 + 6755399441055744 - 6755399441055744;
  const v18 = 2 / (v8 + (v7 - (v8 - v6) + (v5 - (v6 - 1)) + v15)) * powers[(v17 + 1022) | 0]! * powers[(v16 - v17 + 1022) | 0]!;
  return v18;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array): void => {
  const powers = powersOfTwo();
  const steady = choicePlaces;
  steady[1] = -1;
  steady[0] = 1;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = Math.abs(x);
    const v1B = Math.abs(xB);
    const v2 = -2 * (1500 < v1 ? 1500 : v1);
    const v2B = -2 * (1500 < v1B ? 1500 : v1B);
    const v3 = (v2 < -60 ? -60 : v2) * 1.4426950408889634;
    const v3B = (v2B < -60 ? -60 : v2B) * 1.4426950408889634;
    const v4 = v3 + 6755399441055744 - 6755399441055744;
    const v4B = v3B + 6755399441055744 - 6755399441055744;
    const v5 = powers[(v4 + 1022) | 0]!;
    const v5B = powers[(v4B + 1022) | 0]!;
    const v6 = v3 - v4;
    const v6B = v3B - v4B;
    const v7 = v6 * v6;
    const v7B = v6B * v6B;
    const v8 = 20.8181701928739 + v7;
    const v8B = 20.8181701928739 + v7B;
    const v9 = v6 * (7.215027982926385 + v7 * 0.05770037415205225);
    const v9B = v6B * (7.215027982926385 + v7B * 0.05770037415205225);
    const v10 = (v5 - 1) * v8 + (v5 + 1) * v9;
    const v10B = (v5B - 1) * v8B + (v5B + 1) * v9B;
    const v11 = v10 / (v10 + 2 * (v8 - v9));
    const v11B = v10B / (v10B + 2 * (v8B - v9B));
    ys[i] = x === 0 ? x : v11 * steady[+(0 < x)]!;
    ys[j] = xB === 0 ? xB : v11B * steady[+(0 < xB)]!;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    let v17: number;
    if (x === 0) {
      v17 = x;
    } else {
      const v1 = Math.abs(x);
      const v2 = -2 * (1500 < v1 ? 1500 : v1);
      const v3 = v2 < -60 ? -60 : v2;
      const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v5 = powers[(v4 + 1022) | 0]!;
      const v6 = v5 - 1;
      const v7 = v3 - v4 * 0.6931471805601177;
      const v8 = v5 * v7;
      const v9 = v6 + v8;
      const v10 = v4 * -1.7239444525614835e-13;
      const v11 = v7 - v10;
      const v12 = v11 * (v11 * (v11 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v14 = v8 - (v9 - v6) + v5 * (v11 * v11 * (v11 * (v11 * (v11 * v13 + 0.041666666666666644) + 0.1666666666666667) + 0.5) - v10);
      const v15 = v9 + v14;
      const v16 = v15 / (v15 + 2);
      v17 = 0 < x ? -v16 : v16;
    }
    ys[i] = v17;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('tanh', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v1 = 2 * Math.abs(x);
    const v1B = 2 * Math.abs(xB);
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
    dxs[i] = 2 * (v8 * v9) / (0.5 * (v10 * v10)) * dy;
    dxs[j] = 2 * (v8B * v9B) / (0.5 * (v10B * v10B)) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 2 * Math.abs(x);
    const v2 = 1400 < v1 ? 1400 : v1;
    const v3 = 1.4426950408889634 * v2 + 6755399441055744 - 6755399441055744;
    const v4 = powers[(-(60 < v3 ? 60 : v3) + 1022) | 0]!;
    const v5 = v4 * (2 + v4);
    const v6 = 1 + v5;
    const v7 = v2 - v3 * 0.6931471805601177;
    const v8 = v6 + v7;
    const v9 = v3 * -1.7239444525614835e-13;
    const v10 = v4 * v4;
    const v11 = v7 - v9;
    const v12 = v11 * v11;
    const v13 = v12 * (v12 * (v12 * 2.7620168672095344e-7 + 0.000024801521060885955) + 0.0013888888917445521) + 0.04166666666662327;
    const v14 = v12 * (v12 * (v12 * 2.506835857880779e-8 + 0.000002755735514528978) + 0.00019841269784768933) + 0.008333333333356304;
    const v15 = -v9 - v10 * v11 + v12 * ((1 + v10) * (v12 * v13 + 0.5000000000000001) + v11 * (1 - v10) * (v12 * v14 + 0.16666666666666644));
    const v16 = -(v3 - 1);
    const v17 = 0.5 * v16 + 6755399441055744 - 6755399441055744;
    const v18 = 2 / (v8 + (v7 - (v8 - v6) + (v5 - (v6 - 1)) + v15)) * powers[(v17 + 1022) | 0]! * powers[(v16 - v17 + 1022) | 0]!;
    dxs[i] = v18 * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('tanh', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  const powers = powersOfTwo();
  const steady = choicePlaces;
  steady[1] = -1;
  steady[0] = 1;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = Math.abs(x);
    const v1B = Math.abs(xB);
    const v2 = -2 * (1500 < v1 ? 1500 : v1);
    const v2B = -2 * (1500 < v1B ? 1500 : v1B);
    const v3 = (v2 < -60 ? -60 : v2) * 1.4426950408889634;
    const v3B = (v2B < -60 ? -60 : v2B) * 1.4426950408889634;
    const v4 = v3 + 6755399441055744 - 6755399441055744;
    const v4B = v3B + 6755399441055744 - 6755399441055744;
    const v5 = powers[(v4 + 1022) | 0]!;
    const v5B = powers[(v4B + 1022) | 0]!;
    const v6 = v3 - v4;
    const v6B = v3B - v4B;
    const v7 = v6 * v6;
    const v7B = v6B * v6B;
    const v8 = 20.8181701928739 + v7;
    const v8B = 20.8181701928739 + v7B;
    const v9 = v6 * (7.215027982926385 + v7 * 0.05770037415205225);
    const v9B = v6B * (7.215027982926385 + v7B * 0.05770037415205225);
    const v10 = (v5 - 1) * v8 + (v5 + 1) * v9;
    const v10B = (v5B - 1) * v8B + (v5B + 1) * v9B;
    const v11 = v10 / (v10 + 2 * (v8 - v9));
    const v11B = v10B / (v10B + 2 * (v8B - v9B));
    const v12 = v1 * 2;
    const v12B = v1B * 2;
    const v13 = 1.4426950408889634 * (350 < v12 ? 350 : v12);
    const v13B = 1.4426950408889634 * (350 < v12B ? 350 : v12B);
    const v14 = v13 + 6755399441055744 - 6755399441055744;
    const v14B = v13B + 6755399441055744 - 6755399441055744;
    const v15 = v13 - v14;
    const v15B = v13B - v14B;
    const v16 = v15 * v15;
    const v16B = v15B * v15B;
    const v17 = 20.818923798631218 + v16;
    const v17B = 20.818923798631218 + v16B;
    const v18 = v15 * (7.215289153098769 + v16 * 0.0576900722962519);
    const v18B = v15B * (7.215289153098769 + v16B * 0.0576900722962519);
    const v19 = powers[(-v14 + 1022) | 0]! * (v17 - v18);
    const v19B = powers[(-v14B + 1022) | 0]! * (v17B - v18B);
    const v20 = v17 + v18;
    const v20B = v17B + v18B;
    const v21 = v19 + v20;
    const v21B = v19B + v20B;
    ys[i] = x === 0 ? x : v11 * steady[+(0 < x)]!;
    ds[i] = 2 * (v19 * v20) / (0.5 * (v21 * v21));
    ys[j] = xB === 0 ? xB : v11B * steady[+(0 < xB)]!;
    ds[j] = 2 * (v19B * v20B) / (0.5 * (v21B * v21B));
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = Math.abs(x);
    let v17: number;
    if (x === 0) {
      v17 = x;
    } else {
      const v2 = -2 * (1500 < v1 ? 1500 : v1);
      const v3 = v2 < -60 ? -60 : v2;
      const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v5 = powers[(v4 + 1022) | 0]!;
      const v6 = v5 - 1;
      const v7 = v3 - v4 * 0.6931471805601177;
      const v8 = v5 * v7;
      const v9 = v6 + v8;
      const v10 = v4 * -1.7239444525614835e-13;
      const v11 = v7 - v10;
      const v12 = v11 * (v11 * (v11 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v14 = v8 - (v9 - v6) + v5 * (v11 * v11 * (v11 * (v11 * (v11 * v13 + 0.041666666666666644) + 0.1666666666666667) + 0.5) - v10);
      const v15 = v9 + v14;
      const v16 = v15 / (v15 + 2);
      v17 = 0 < x ? -v16 : v16;
    }
    const v18 = v1 * 2;
    const v19 = 1400 < v18 ? 1400 : v18;
    const v20 = 1.4426950408889634 * v19 + 6755399441055744 - 6755399441055744;
    const v21 = powers[(-(60 < v20 ? 60 : v20) + 1022) | 0]!;
    const v22 = v21 * (2 + v21);
    const v23 = 1 + v22;
    const v24 = v19 - 0.6931471805601177 * v20;
    const v25 = v23 + v24;
    const v26 = -1.7239444525614835e-13 * v20;
    const v27 = v21 * v21;
    const v28 = v24 - v26;
    const v29 = v28 * v28;
    const v30 = v29 * (v29 * (v29 * 2.7620168672095344e-7 + 0.000024801521060885955) + 0.0013888888917445521) + 0.04166666666662327;
    const v31 = v29 * (v29 * (v29 * 2.506835857880779e-8 + 0.000002755735514528978) + 0.00019841269784768933) + 0.008333333333356304;
    const v32 = -v26 - v27 * v28 + v29 * ((1 + v27) * (v29 * v30 + 0.5000000000000001) + v28 * (1 - v27) * (v29 * v31 + 0.16666666666666644));
    const v33 = -(v20 - 1);
    const v34 = 0.5 * v33 + 6755399441055744 - 6755399441055744;
    const v35 = 2 / (v25 + (v24 - (v25 - v23) + (v22 - (v23 - 1)) + v32)) * powers[(v34 + 1022) | 0]! * powers[(v33 - v34 + 1022) | 0]!;
    ys[i] = v17;
    ds[i] = v35;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('tanh', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('tanh', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
