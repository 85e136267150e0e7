// Generated from spec/activations/selu.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [scale: number, alpha: number, subgradient: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('selu', { scale: readNumber([1.0507009873554805, 'be > 0', (value) => value > 0]), alpha: readNumber([1.6732632423543772, 'be >= 0', (value) => value >= 0]) }, { subgradient: checkSubgradient }, parameters, options) as never;

export const value = ({ 0: scale, 1: alpha }: Values, x: number): number => {
  const powers = powersOfTwo();
  let v14: number;
  if (x === 0) {
    v14 = x;
  } else if (0 < x) {
    v14 = x * scale;
  } else {
    const v1 = x < -60 ? -60 : x;
    const v2 = 710 < v1 ? 710 : v1;
    const v3 = v2 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v4 = powers[((1023 < v3 ? 1023 : v3) + 1022) | 0]!;
    const v5 = v4 - 1;
    const v6 = v2 - v3 * 0.6931471805601177;
    const v7 = v4 * v6;
    const v8 = v5 + v7;
    const v9 = v3 * -1.7239444525614835e-13;
    const v10 = v6 - v9;
    const v11 = v10 * (v10 * (v10 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v13 = v7 - (v8 - v5) + v4 * (v10 * v10 * (v10 * (v10 * (v10 * v12 + 0.041666666666666644) + 0.1666666666666667) + 0.5) - v9);
    v14 = alpha * (scale * 0.25) * (4 * ((v8 + v13) * (1023 < v3 ? 2 : 1)));
  }
  return v14;
};

export const derivative = ({ 0: scale, 1: alpha, 2: subgradient }: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = (1 === subgradient ? -5e-324 : 0) < x;
  const v2 = x < -1400 ? -1400 : x;
  const v3 = 1400 < v2 ? 1400 : v2;
  const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  let v12: number;
  if (v1) {
    v12 = +scale;
  } else {
    const v5 = v3 - 0.6931471805601177 * v4;
    const v6 = 1 + v5;
    const v7 = v4 * -1.7239444525614835e-13;
    const v8 = v5 - v7;
    const v9 = v8 * (v8 * (v8 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v11 = alpha * (scale * 0.25) * (v6 + (v5 - (v6 - 1) + (v8 * v8 * (v8 * (v8 * v10 + 0.16666666666666644) + 0.5000000000000001) - v7)));
    v12 = v11;
  }
  const v13 = v1 ? 0 : v4 + 2;
  const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
  return v12 * powers[(v14 + 1022) | 0]! * powers[(v13 - v14 + 1022) | 0]!;
};

export const gradient = ({ 0: scale, 1: alpha, 2: subgradient }: Values, x: number): object => {
  const powers = powersOfTwo();
  const v1 = (1 === subgradient ? -5e-324 : 0) < x;
  const v2 = x < -1400 ? -1400 : x;
  const v3 = 1400 < v2 ? 1400 : v2;
  const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  let v12: number;
  if (v1) {
    v12 = +scale;
  } else {
    const v5 = v3 - 0.6931471805601177 * v4;
    const v6 = 1 + v5;
    const v7 = v4 * -1.7239444525614835e-13;
    const v8 = v5 - v7;
    const v9 = v8 * (v8 * (v8 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v11 = alpha * (scale * 0.25) * (v6 + (v5 - (v6 - 1) + (v8 * v8 * (v8 * (v8 * v10 + 0.16666666666666644) + 0.5000000000000001) - v7)));
    v12 = v11;
  }
  const v13 = v1 ? 0 : v4 + 2;
  const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
  const v15 = 0 < x;
  const v16 = x < -60 ? -60 : x;
  const v17 = 710 < v16 ? 710 : v16;
  const v18 = 1.4426950408889634 * v17 + 6755399441055744 - 6755399441055744;
  const v19 = powers[((1023 < v18 ? 1023 : v18) + 1022) | 0]!;
  const v20 = v19 - 1;
  const v21 = v17 - 0.6931471805601177 * v18;
  const v22 = v19 * v21;
  const v23 = v20 + v22;
  const v24 = -1.7239444525614835e-13 * v18;
  const v25 = v21 - v24;
  const v26 = v25 * (v25 * (v25 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
  const v27 = v25 * (v25 * (v25 * (v25 * v26 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
  const v28 = v22 - (v23 - v20) + v19 * (v25 * v25 * (0.5 + v25 * (v25 * (v25 * v27 + 0.041666666666666644) + 0.1666666666666667)) - v24);
  const v29 = (v23 + v28) * (1023 < v18 ? 2 : 1);
  return { x: v12 * powers[(v14 + 1022) | 0]! * powers[(v13 - v14 + 1022) | 0]!, scale: v15 ? x : alpha * v29, alpha: v15 ? 0 : scale * v29 };
};

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, scale: number, alpha: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = alpha * (scale * 0.25);
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v2 = x < -60 ? -60 : x;
    const v2B = xB < -60 ? -60 : xB;
    const v3 = (700 < v2 ? 700 : v2) * 1.4426950408889634;
    const v3B = (700 < v2B ? 700 : v2B) * 1.4426950408889634;
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
    choices[1] = x * scale;
    choicesB[1] = xB * scale;
    choices[0] = v1 * (4 * ((v5 - 1) * v8 + (v5 + 1) * v9)) / (v8 - v9);
    choicesB[0] = v1 * (4 * ((v5B - 1) * v8B + (v5B + 1) * v9B)) / (v8B - v9B);
    ys[i] = x === 0 ? x : choices[+(0 < x)]!;
    ys[j] = xB === 0 ? xB : choicesB[+(0 < xB)]!;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, scale: number, alpha: number): void => {
  const powers = powersOfTwo();
  const v1 = alpha * (scale * 0.25);
  for (; i < end; i++) {
    const x = xs[i]!;
    let v15: number;
    if (x === 0) {
      v15 = x;
    } else if (0 < x) {
      v15 = x * scale;
    } else {
      const v2 = x < -60 ? -60 : x;
      const v3 = 710 < v2 ? 710 : v2;
      const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v5 = powers[((1023 < v4 ? 1023 : v4) + 1022) | 0]!;
      const v6 = v5 - 1;
      const v7 = v3 - v4 * 0.6931471805601177;
      const v8 = v5 * v7;
      const v9 = v6 + v8;
      const v10 = v4 * -1.7239444525614835e-13;
      const v11 = v7 - v10;
      const v12 = v11 * (v11 * (v11 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v14 = v8 - (v9 - v6) + v5 * (v11 * v11 * (v11 * (v11 * (v11 * v13 + 0.041666666666666644) + 0.1666666666666667) + 0.5) - v10);
      v15 = v1 * (4 * ((v9 + v14) * (1023 < v4 ? 2 : 1)));
    }
    ys[i] = v15;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('selu', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 1 === subgradient ? -5e-324 : 0;
  const v2 = alpha * (scale * 0.25);
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v3 = x < -700 ? -700 : x;
    const v3B = xB < -700 ? -700 : xB;
    const v4 = 1.4426950408889634 * (700 < v3 ? 700 : v3);
    const v4B = 1.4426950408889634 * (700 < v3B ? 700 : v3B);
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v5B = v4B + 6755399441055744 - 6755399441055744;
    const v6 = v4 - v5;
    const v6B = v4B - v5B;
    const v7 = v6 * v6;
    const v7B = v6B * v6B;
    const v8 = 7285.733604431949 + v7 * (v7 + 375.0216542975162);
    const v8B = 7285.733604431949 + v7B * (v7B + 375.0216542975162);
    const v9 = v6 * (2525.0428531106995 + v7 * 28.875563780589836);
    const v9B = v6B * (2525.0428531106995 + v7B * 28.875563780589836);
    choices[1] = scale;
    choicesB[1] = scale;
    choices[0] = v2 * (4 * (powers[(v5 + 1022) | 0]! * ((v8 + v9) / (v8 - v9))));
    choicesB[0] = v2 * (4 * (powers[(v5B + 1022) | 0]! * ((v8B + v9B) / (v8B - v9B))));
    dxs[i] = choices[+(v1 < x)]! * dy;
    dxs[j] = choicesB[+(v1 < xB)]! * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const v1 = 1 === subgradient ? -5e-324 : 0;
  const v3 = alpha * (scale * 0.25);
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v2 = v1 < x;
    const v4 = x < -1400 ? -1400 : x;
    const v5 = 1400 < v4 ? 1400 : v4;
    const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    let v14: number;
    if (v2) {
      v14 = +scale;
    } else {
      const v7 = v5 - 0.6931471805601177 * v6;
      const v8 = 1 + v7;
      const v9 = v6 * -1.7239444525614835e-13;
      const v10 = v7 - v9;
      const v11 = v10 * (v10 * (v10 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v13 = v3 * (v8 + (v7 - (v8 - 1) + (v10 * v10 * (v10 * (v10 * v12 + 0.16666666666666644) + 0.5000000000000001) - v9)));
      v14 = v13;
    }
    const v15 = v2 ? 0 : v6 + 2;
    const v16 = 0.5 * v15 + 6755399441055744 - 6755399441055744;
    dxs[i] = v14 * powers[(v16 + 1022) | 0]! * powers[(v15 - v16 + 1022) | 0]! * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('selu', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = alpha * (scale * 0.25);
  const v10 = 1 === subgradient ? -5e-324 : 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v2 = x < -60 ? -60 : x;
    const v2B = xB < -60 ? -60 : xB;
    const v3 = (700 < v2 ? 700 : v2) * 1.4426950408889634;
    const v3B = (700 < v2B ? 700 : v2B) * 1.4426950408889634;
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
    choices[1] = x * scale;
    choicesB[1] = xB * scale;
    choices[0] = v1 * (4 * ((v5 - 1) * v8 + (v5 + 1) * v9)) / (v8 - v9);
    choicesB[0] = v1 * (4 * ((v5B - 1) * v8B + (v5B + 1) * v9B)) / (v8B - v9B);
    const v11 = x < -700 ? -700 : x;
    const v11B = xB < -700 ? -700 : xB;
    const v12 = 1.4426950408889634 * (700 < v11 ? 700 : v11);
    const v12B = 1.4426950408889634 * (700 < v11B ? 700 : v11B);
    const v13 = v12 + 6755399441055744 - 6755399441055744;
    const v13B = v12B + 6755399441055744 - 6755399441055744;
    const v14 = v12 - v13;
    const v14B = v12B - v13B;
    const v15 = v14 * v14;
    const v15B = v14B * v14B;
    const v16 = 7285.733604431949 + v15 * (v15 + 375.0216542975162);
    const v16B = 7285.733604431949 + v15B * (v15B + 375.0216542975162);
    const v17 = v14 * (2525.0428531106995 + v15 * 28.875563780589836);
    const v17B = v14B * (2525.0428531106995 + v15B * 28.875563780589836);
    choices[3] = scale;
    choicesB[3] = scale;
    choices[2] = v1 * (4 * (powers[(v13 + 1022) | 0]! * ((v16 + v17) / (v16 - v17))));
    choicesB[2] = v1 * (4 * (powers[(v13B + 1022) | 0]! * ((v16B + v17B) / (v16B - v17B))));
    ys[i] = x === 0 ? x : choices[+(0 < x)]!;
    ds[i] = choices[2 + +(v10 < x)]!;
    ys[j] = xB === 0 ? xB : choicesB[+(0 < xB)]!;
    ds[j] = choicesB[2 + +(v10 < xB)]!;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const v1 = alpha * (scale * 0.25);
  const v16 = 1 === subgradient ? -5e-324 : 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    let v15: number;
    if (x === 0) {
      v15 = x;
    } else if (0 < x) {
      v15 = x * scale;
    } else {
      const v2 = x < -60 ? -60 : x;
      const v3 = 710 < v2 ? 710 : v2;
      const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v5 = powers[((1023 < v4 ? 1023 : v4) + 1022) | 0]!;
      const v6 = v5 - 1;
      const v7 = v3 - v4 * 0.6931471805601177;
      const v8 = v5 * v7;
      const v9 = v6 + v8;
      const v10 = v4 * -1.7239444525614835e-13;
      const v11 = v7 - v10;
      const v12 = v11 * (v11 * (v11 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v14 = v8 - (v9 - v6) + v5 * (v11 * v11 * (v11 * (v11 * (v11 * v13 + 0.041666666666666644) + 0.1666666666666667) + 0.5) - v10);
      v15 = v1 * (4 * ((v9 + v14) * (1023 < v4 ? 2 : 1)));
    }
    const v17 = v16 < x;
    const v18 = x < -1400 ? -1400 : x;
    const v19 = 1400 < v18 ? 1400 : v18;
    const v20 = 1.4426950408889634 * v19 + 6755399441055744 - 6755399441055744;
    let v28: number;
    if (v17) {
      v28 = +scale;
    } else {
      const v21 = v19 - 0.6931471805601177 * v20;
      const v22 = 1 + v21;
      const v23 = -1.7239444525614835e-13 * v20;
      const v24 = v21 - v23;
      const v25 = v24 * (v24 * (v24 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v26 = v24 * (v24 * (v24 * (v24 * v25 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v27 = v1 * (v22 + (v21 - (v22 - 1) + (v24 * v24 * (v24 * (v24 * v26 + 0.16666666666666644) + 0.5000000000000001) - v23)));
      v28 = v27;
    }
    const v29 = v17 ? 0 : 2 + v20;
    const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
    ys[i] = v15;
    ds[i] = v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('selu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, scaleSums: Float64Array, alphaSums: Float64Array, scale: number, alpha: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  let scaleSum = 0;
  let alphaSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 === dy && x === x;
    const v2 = 0 < x;
    const v3 = x < -60 ? -60 : x;
    const v4 = (700 < v3 ? 700 : v3) * 1.4426950408889634;
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v6 = powers[(v5 + 1022) | 0]!;
    const v7 = v4 - v5;
    const v8 = v7 * v7;
    const v9 = 20.8181701928739 + v8;
    const v10 = v7 * (7.215027982926385 + v8 * 0.05770037415205225);
    const v11 = (v6 - 1) * v9 + (v6 + 1) * v10;
    const v12 = v9 - v10;
    let v13: number;
    if (v1) {
      v13 = 0;
    } else {
      choices[1] = x;
      choices[0] = alpha * v11 / v12;
      v13 = dy * choices[+(v2)]!;
    }
    let v14: number;
    if (v1) {
      v14 = 0;
    } else {
      choices[3] = 0;
      choices[2] = v11 * scale / v12;
      v14 = dy * choices[2 + +(v2)]!;
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v1B = 0 === dyB && xB === xB;
    const v2B = 0 < xB;
    const v3B = xB < -60 ? -60 : xB;
    const v4B = (700 < v3B ? 700 : v3B) * 1.4426950408889634;
    const v5B = v4B + 6755399441055744 - 6755399441055744;
    const v6B = powers[(v5B + 1022) | 0]!;
    const v7B = v4B - v5B;
    const v8B = v7B * v7B;
    const v9B = 20.8181701928739 + v8B;
    const v10B = v7B * (7.215027982926385 + v8B * 0.05770037415205225);
    const v11B = (v6B - 1) * v9B + (v6B + 1) * v10B;
    const v12B = v9B - v10B;
    let v13B: number;
    if (v1B) {
      v13B = 0;
    } else {
      choicesB[1] = xB;
      choicesB[0] = alpha * v11B / v12B;
      v13B = dyB * choicesB[+(v2B)]!;
    }
    let v14B: number;
    if (v1B) {
      v14B = 0;
    } else {
      choicesB[3] = 0;
      choicesB[2] = v11B * scale / v12B;
      v14B = dyB * choicesB[2 + +(v2B)]!;
    }
    scaleSum += v13;
    alphaSum += v14;
    if (j > i) {
      scaleSum += v13B;
      alphaSum += v14B;
    }
  }
  accumulate(scaleSums, 0, scaleSum, 0);
  accumulate(alphaSums, 0, alphaSum, 0);
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, scaleSums: Float64Array, alphaSums: Float64Array, scale: number, alpha: number): void => {
  const powers = powersOfTwo();
  let scaleSum = 0;
  let scaleError = 0;
  let alphaSum = 0;
  let alphaError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 === dy && x === x;
    const v2 = 0 < x;
    const v3 = x < -60 ? -60 : x;
    const v4 = 710 < v3 ? 710 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = powers[((1023 < v5 ? 1023 : v5) + 1022) | 0]!;
    const v7 = v6 - 1;
    const v8 = v4 - v5 * 0.6931471805601177;
    const v9 = v6 * v8;
    const v10 = v7 + v9;
    const v11 = v5 * -1.7239444525614835e-13;
    const v12 = v8 - v11;
    const v13 = v12 * (v12 * (v12 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v15 = v9 - (v10 - v7) + v6 * (v12 * v12 * (v12 * (v12 * (v12 * v14 + 0.041666666666666644) + 0.1666666666666667) + 0.5) - v11);
    const v16 = (v10 + v15) * (1023 < v5 ? 2 : 1);
    const scaleTerm = v1 ? 0 : dy * (v2 ? x : alpha * v16);
    const scaleNext = scaleSum + scaleTerm;
    const scaleAdded = scaleNext - scaleSum;
    scaleError += scaleSum - (scaleNext - scaleAdded) + (scaleTerm - scaleAdded);
    scaleSum = scaleNext;
    const alphaTerm = v1 ? 0 : dy * (v2 ? 0 : v16 * scale);
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
  }
  accumulate(scaleSums, 0, scaleSum, scaleError);
  accumulate(alphaSums, 0, alphaSum, alphaError);
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const scaleSums = makeSums();
  const alphaSums = makeSums();
  run('selu', gradients32, gradients64, [scaleSums, alphaSums, ...values], 2, { xs, dys });
  return { scale: total(scaleSums), alpha: total(alphaSums) };
};

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, scaleSums: Float64Array, alphaSums: Float64Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 1 === subgradient ? -5e-324 : 0;
  const v2 = alpha * (scale * 0.25);
  let scaleSum = 0;
  let alphaSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < -700 ? -700 : x;
    const v4 = 1.4426950408889634 * (700 < v3 ? 700 : v3);
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v6 = v4 - v5;
    const v7 = v6 * v6;
    const v8 = 7285.733604431949 + v7 * (v7 + 375.0216542975162);
    const v9 = v6 * (2525.0428531106995 + v7 * 28.875563780589836);
    choices[1] = scale;
    choices[0] = v2 * (4 * (powers[(v5 + 1022) | 0]! * ((v8 + v9) / (v8 - v9))));
    const v10 = 0 === dy && x === x;
    const v11 = 0 < x;
    const v12 = x < -60 ? -60 : x;
    const v13 = 1.4426950408889634 * (700 < v12 ? 700 : v12);
    const v14 = v13 + 6755399441055744 - 6755399441055744;
    const v15 = powers[(v14 + 1022) | 0]!;
    const v16 = v13 - v14;
    const v17 = v16 * v16;
    const v18 = 20.8181701928739 + v17;
    const v19 = v16 * (7.215027982926385 + v17 * 0.05770037415205225);
    const v20 = (v15 - 1) * v18 + (1 + v15) * v19;
    const v21 = v18 - v19;
    let v22: number;
    if (v10) {
      v22 = 0;
    } else {
      choices[3] = x;
      choices[2] = alpha * v20 / v21;
      v22 = dy * choices[2 + +(v11)]!;
    }
    let v23: number;
    if (v10) {
      v23 = 0;
    } else {
      choices[5] = 0;
      choices[4] = scale * v20 / v21;
      v23 = dy * choices[4 + +(v11)]!;
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v3B = xB < -700 ? -700 : xB;
    const v4B = 1.4426950408889634 * (700 < v3B ? 700 : v3B);
    const v5B = v4B + 6755399441055744 - 6755399441055744;
    const v6B = v4B - v5B;
    const v7B = v6B * v6B;
    const v8B = 7285.733604431949 + v7B * (v7B + 375.0216542975162);
    const v9B = v6B * (2525.0428531106995 + v7B * 28.875563780589836);
    choicesB[1] = scale;
    choicesB[0] = v2 * (4 * (powers[(v5B + 1022) | 0]! * ((v8B + v9B) / (v8B - v9B))));
    const v10B = 0 === dyB && xB === xB;
    const v11B = 0 < xB;
    const v12B = xB < -60 ? -60 : xB;
    const v13B = 1.4426950408889634 * (700 < v12B ? 700 : v12B);
    const v14B = v13B + 6755399441055744 - 6755399441055744;
    const v15B = powers[(v14B + 1022) | 0]!;
    const v16B = v13B - v14B;
    const v17B = v16B * v16B;
    const v18B = 20.8181701928739 + v17B;
    const v19B = v16B * (7.215027982926385 + v17B * 0.05770037415205225);
    const v20B = (v15B - 1) * v18B + (1 + v15B) * v19B;
    const v21B = v18B - v19B;
    let v22B: number;
    if (v10B) {
      v22B = 0;
    } else {
      choicesB[3] = xB;
      choicesB[2] = alpha * v20B / v21B;
      v22B = dyB * choicesB[2 + +(v11B)]!;
    }
    let v23B: number;
    if (v10B) {
      v23B = 0;
    } else {
      choicesB[5] = 0;
      choicesB[4] = scale * v20B / v21B;
      v23B = dyB * choicesB[4 + +(v11B)]!;
    }
    scaleSum += v22;
    alphaSum += v23;
    if (j > i) {
      scaleSum += v22B;
      alphaSum += v23B;
    }
    dxs[i] = choices[+(v1 < x)]! * dy;
    dxs[j] = choicesB[+(v1 < xB)]! * dyB;
  }
  accumulate(scaleSums, 0, scaleSum, 0);
  accumulate(alphaSums, 0, alphaSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, scaleSums: Float64Array, alphaSums: Float64Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const v1 = 1 === subgradient ? -5e-324 : 0;
  const v3 = alpha * (scale * 0.25);
  let scaleSum = 0;
  let scaleError = 0;
  let alphaSum = 0;
  let alphaError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v2 = v1 < x;
    const v4 = x < -1400 ? -1400 : x;
    const v5 = 1400 < v4 ? 1400 : v4;
    const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    let v14: number;
    if (v2) {
      v14 = +scale;
    } else {
      const v7 = v5 - 0.6931471805601177 * v6;
      const v8 = 1 + v7;
      const v9 = v6 * -1.7239444525614835e-13;
      const v10 = v7 - v9;
      const v11 = v10 * (v10 * (v10 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v13 = v3 * (v8 + (v7 - (v8 - 1) + (v10 * v10 * (v10 * (v10 * v12 + 0.16666666666666644) + 0.5000000000000001) - v9)));
      v14 = v13;
    }
    const v15 = v2 ? 0 : v6 + 2;
    const v16 = 0.5 * v15 + 6755399441055744 - 6755399441055744;
    const v17 = 0 === dy && x === x;
    const v18 = 0 < x;
    const v19 = x < -60 ? -60 : x;
    const v20 = 710 < v19 ? 710 : v19;
    const v21 = 1.4426950408889634 * v20 + 6755399441055744 - 6755399441055744;
    const v22 = powers[((1023 < v21 ? 1023 : v21) + 1022) | 0]!;
    const v23 = v22 - 1;
    const v24 = v20 - 0.6931471805601177 * v21;
    const v25 = v22 * v24;
    const v26 = v23 + v25;
    const v27 = -1.7239444525614835e-13 * v21;
    const v28 = v24 - v27;
    const v29 = v28 * (v28 * (v28 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v30 = v28 * (v28 * (v28 * (v28 * v29 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v31 = v25 - (v26 - v23) + v22 * (v28 * v28 * (0.5 + v28 * (v28 * (v28 * v30 + 0.041666666666666644) + 0.1666666666666667)) - v27);
    const v32 = (v26 + v31) * (1023 < v21 ? 2 : 1);
    const scaleTerm = v17 ? 0 : dy * (v18 ? x : alpha * v32);
    const scaleNext = scaleSum + scaleTerm;
    const scaleAdded = scaleNext - scaleSum;
    scaleError += scaleSum - (scaleNext - scaleAdded) + (scaleTerm - scaleAdded);
    scaleSum = scaleNext;
    const alphaTerm = v17 ? 0 : dy * (v18 ? 0 : scale * v32);
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
    dxs[i] = v14 * powers[(v16 + 1022) | 0]! * powers[(v15 - v16 + 1022) | 0]! * dy;
  }
  accumulate(scaleSums, 0, scaleSum, scaleError);
  accumulate(alphaSums, 0, alphaSum, alphaError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const scaleSums = makeSums();
  const alphaSums = makeSums();
  const x = run('selu', backwardAll32, backwardAll64, [scaleSums, alphaSums, ...values], 2, { xs, dys, out })[2];
  return { x, scale: total(scaleSums), alpha: total(alphaSums) };
};
