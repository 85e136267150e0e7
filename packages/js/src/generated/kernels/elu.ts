// Generated from spec/activations/elu.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [alpha: number, subgradient: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('elu', { alpha: readNumber([1, 'be >= 0', (value) => value >= 0]) }, { subgradient: checkSubgradient }, parameters, options) as never;

export const value = ({ 0: alpha }: Values, x: number): number => {
  const powers = powersOfTwo();
  let v14: number;
  if (0 <= x) {
    v14 = x;
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
    v14 = alpha * ((v8 + v13) * (1023 < v3 ? 2 : 1));
  }
  return v14;
};

export const derivative = ({ 0: alpha, 1: subgradient }: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = (1 === subgradient ? -5e-324 : 0) < x;
  const v2 = x < -1400 ? -1400 : x;
  const v3 = 1400 < v2 ? 1400 : v2;
  const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  let v12: number;
  if (v1) {
    v12 = 1;
  } else {
    const v5 = v3 - 0.6931471805601177 * v4;
    const v6 = 1 + v5;
    const v7 = v4 * -1.7239444525614835e-13;
    const v8 = v5 - v7;
    const v9 = v8 * (v8 * (v8 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v11 = alpha * 0.25 * (v6 + (v5 - (v6 - 1) + (v8 * v8 * (v8 * (v8 * v10 + 0.16666666666666644) + 0.5000000000000001) - v7)));
    v12 = v11;
  }
  const v13 = v1 ? 0 : v4 + 2;
  const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
  return v12 * powers[(v14 + 1022) | 0]! * powers[(v13 - v14 + 1022) | 0]!;
};

export const gradient = ({ 0: alpha, 1: subgradient }: Values, x: number): object => {
  const powers = powersOfTwo();
  const v1 = (1 === subgradient ? -5e-324 : 0) < x;
  const v2 = x < -1400 ? -1400 : x;
  const v3 = 1400 < v2 ? 1400 : v2;
  const v4 = v3 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  let v12: number;
  if (v1) {
    v12 = 1;
  } else {
    const v5 = v3 - 0.6931471805601177 * v4;
    const v6 = 1 + v5;
    const v7 = v4 * -1.7239444525614835e-13;
    const v8 = v5 - v7;
    const v9 = v8 * (v8 * (v8 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v11 = alpha * 0.25 * (v6 + (v5 - (v6 - 1) + (v8 * v8 * (v8 * (v8 * v10 + 0.16666666666666644) + 0.5000000000000001) - v7)));
    v12 = v11;
  }
  const v13 = v1 ? 0 : v4 + 2;
  const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
  let v28: number;
  if (0 < x) {
    v28 = 0;
  } else {
    const v15 = x < -60 ? -60 : x;
    const v16 = 710 < v15 ? 710 : v15;
    const v17 = 1.4426950408889634 * v16 + 6755399441055744 - 6755399441055744;
    const v18 = powers[((1023 < v17 ? 1023 : v17) + 1022) | 0]!;
    const v19 = v18 - 1;
    const v20 = v16 - 0.6931471805601177 * v17;
    const v21 = v18 * v20;
    const v22 = v19 + v21;
    const v23 = -1.7239444525614835e-13 * v17;
    const v24 = v20 - v23;
    const v25 = v24 * (v24 * (v24 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v26 = v24 * (v24 * (v24 * (v24 * v25 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v27 = v21 - (v22 - v19) + v18 * (v24 * v24 * (0.5 + v24 * (v24 * (v24 * v26 + 0.041666666666666644) + 0.1666666666666667)) - v23);
    v28 = (v22 + v27) * (1023 < v17 ? 2 : 1);
  }
  return { x: v12 * powers[(v14 + 1022) | 0]! * powers[(v13 - v14 + 1022) | 0]!, alpha: v28 };
};

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, alpha: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = x < -60 ? -60 : x;
    const v1B = xB < -60 ? -60 : xB;
    const v2 = (700 < v1 ? 700 : v1) * 1.4426950408889634;
    const v2B = (700 < v1B ? 700 : v1B) * 1.4426950408889634;
    const v3 = v2 + 6755399441055744 - 6755399441055744;
    const v3B = v2B + 6755399441055744 - 6755399441055744;
    const v4 = powers[(v3 + 1022) | 0]!;
    const v4B = powers[(v3B + 1022) | 0]!;
    const v5 = v2 - v3;
    const v5B = v2B - v3B;
    const v6 = v5 * v5;
    const v6B = v5B * v5B;
    const v7 = 20.8181701928739 + v6;
    const v7B = 20.8181701928739 + v6B;
    const v8 = v5 * (7.215027982926385 + v6 * 0.05770037415205225);
    const v8B = v5B * (7.215027982926385 + v6B * 0.05770037415205225);
    choices[1] = x;
    choicesB[1] = xB;
    choices[0] = alpha * ((v4 - 1) * v7 + (v4 + 1) * v8) / (v7 - v8);
    choicesB[0] = alpha * ((v4B - 1) * v7B + (v4B + 1) * v8B) / (v7B - v8B);
    ys[i] = choices[+(0 <= x)]!;
    ys[j] = choicesB[+(0 <= xB)]!;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, alpha: number): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    let v14: number;
    if (0 <= x) {
      v14 = x;
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
      v14 = alpha * ((v8 + v13) * (1023 < v3 ? 2 : 1));
    }
    ys[i] = v14;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('elu', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 1 === subgradient ? -5e-324 : 0;
  const v2 = alpha * 0.25;
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
    choices[1] = 1;
    choicesB[1] = 1;
    choices[0] = v2 * (4 * (powers[(v5 + 1022) | 0]! * ((v8 + v9) / (v8 - v9))));
    choicesB[0] = v2 * (4 * (powers[(v5B + 1022) | 0]! * ((v8B + v9B) / (v8B - v9B))));
    dxs[i] = choices[+(v1 < x)]! * dy;
    dxs[j] = choicesB[+(v1 < xB)]! * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const v1 = 1 === subgradient ? -5e-324 : 0;
  const v3 = alpha * 0.25;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v2 = v1 < x;
    const v4 = x < -1400 ? -1400 : x;
    const v5 = 1400 < v4 ? 1400 : v4;
    const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    let v14: number;
    if (v2) {
      v14 = 1;
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

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('elu', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v9 = 1 === subgradient ? -5e-324 : 0;
  const v10 = alpha * 0.25;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = x < -60 ? -60 : x;
    const v1B = xB < -60 ? -60 : xB;
    const v2 = (700 < v1 ? 700 : v1) * 1.4426950408889634;
    const v2B = (700 < v1B ? 700 : v1B) * 1.4426950408889634;
    const v3 = v2 + 6755399441055744 - 6755399441055744;
    const v3B = v2B + 6755399441055744 - 6755399441055744;
    const v4 = powers[(v3 + 1022) | 0]!;
    const v4B = powers[(v3B + 1022) | 0]!;
    const v5 = v2 - v3;
    const v5B = v2B - v3B;
    const v6 = v5 * v5;
    const v6B = v5B * v5B;
    const v7 = 20.8181701928739 + v6;
    const v7B = 20.8181701928739 + v6B;
    const v8 = v5 * (7.215027982926385 + v6 * 0.05770037415205225);
    const v8B = v5B * (7.215027982926385 + v6B * 0.05770037415205225);
    choices[1] = x;
    choicesB[1] = xB;
    choices[0] = alpha * ((v4 - 1) * v7 + (v4 + 1) * v8) / (v7 - v8);
    choicesB[0] = alpha * ((v4B - 1) * v7B + (v4B + 1) * v8B) / (v7B - v8B);
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
    choices[3] = 1;
    choicesB[3] = 1;
    choices[2] = v10 * (4 * (powers[(v13 + 1022) | 0]! * ((v16 + v17) / (v16 - v17))));
    choicesB[2] = v10 * (4 * (powers[(v13B + 1022) | 0]! * ((v16B + v17B) / (v16B - v17B))));
    ys[i] = choices[+(0 <= x)]!;
    ds[i] = choices[2 + +(v9 < x)]!;
    ys[j] = choicesB[+(0 <= xB)]!;
    ds[j] = choicesB[2 + +(v9 < xB)]!;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const v15 = 1 === subgradient ? -5e-324 : 0;
  const v17 = alpha * 0.25;
  for (; i < end; i++) {
    const x = xs[i]!;
    let v14: number;
    if (0 <= x) {
      v14 = x;
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
      v14 = alpha * ((v8 + v13) * (1023 < v3 ? 2 : 1));
    }
    const v16 = v15 < x;
    const v18 = x < -1400 ? -1400 : x;
    const v19 = 1400 < v18 ? 1400 : v18;
    const v20 = 1.4426950408889634 * v19 + 6755399441055744 - 6755399441055744;
    let v28: number;
    if (v16) {
      v28 = 1;
    } else {
      const v21 = v19 - 0.6931471805601177 * v20;
      const v22 = 1 + v21;
      const v23 = -1.7239444525614835e-13 * v20;
      const v24 = v21 - v23;
      const v25 = v24 * (v24 * (v24 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v26 = v24 * (v24 * (v24 * (v24 * v25 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v27 = v17 * (v22 + (v21 - (v22 - 1) + (v24 * v24 * (v24 * (v24 * v26 + 0.16666666666666644) + 0.5000000000000001) - v23)));
      v28 = v27;
    }
    const v29 = v16 ? 0 : 2 + v20;
    const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
    ys[i] = v14;
    ds[i] = v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('elu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, alphaSums: Float64Array): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  let alphaSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    let v9: number;
    if (0 === dy && x === x) {
      v9 = 0;
    } else {
      const v1 = x < -60 ? -60 : x;
      const v2 = (700 < v1 ? 700 : v1) * 1.4426950408889634;
      const v3 = v2 + 6755399441055744 - 6755399441055744;
      const v4 = powers[(v3 + 1022) | 0]!;
      const v5 = v2 - v3;
      const v6 = v5 * v5;
      const v7 = 20.8181701928739 + v6;
      const v8 = v5 * (7.215027982926385 + v6 * 0.05770037415205225);
      choices[1] = 0;
      choices[0] = ((v4 - 1) * v7 + (v4 + 1) * v8) / (v7 - v8);
      v9 = dy * choices[+(0 < x)]!;
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v9B: number;
    if (0 === dyB && xB === xB) {
      v9B = 0;
    } else {
      const v1B = xB < -60 ? -60 : xB;
      const v2B = (700 < v1B ? 700 : v1B) * 1.4426950408889634;
      const v3B = v2B + 6755399441055744 - 6755399441055744;
      const v4B = powers[(v3B + 1022) | 0]!;
      const v5B = v2B - v3B;
      const v6B = v5B * v5B;
      const v7B = 20.8181701928739 + v6B;
      const v8B = v5B * (7.215027982926385 + v6B * 0.05770037415205225);
      choicesB[1] = 0;
      choicesB[0] = ((v4B - 1) * v7B + (v4B + 1) * v8B) / (v7B - v8B);
      v9B = dyB * choicesB[+(0 < xB)]!;
    }
    alphaSum += v9;
    if (j > i) {
      alphaSum += v9B;
    }
  }
  accumulate(alphaSums, 0, alphaSum, 0);
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, alphaSums: Float64Array): void => {
  const powers = powersOfTwo();
  let alphaSum = 0;
  let alphaError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v14: number;
    if (0 < x) {
      v14 = 0;
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
      v14 = (v8 + v13) * (1023 < v3 ? 2 : 1);
    }
    const alphaTerm = dy * v14;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
  }
  accumulate(alphaSums, 0, alphaSum, alphaError);
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const alphaSums = makeSums();
  run('elu', gradients32, gradients64, [alphaSums, ...values], 2, { xs, dys });
  return { alpha: total(alphaSums) };
};

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, alphaSums: Float64Array, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 1 === subgradient ? -5e-324 : 0;
  const v2 = alpha * 0.25;
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
    choices[1] = 1;
    choices[0] = v2 * (4 * (powers[(v5 + 1022) | 0]! * ((v8 + v9) / (v8 - v9))));
    let v18: number;
    if (0 === dy && x === x) {
      v18 = 0;
    } else {
      const v10 = x < -60 ? -60 : x;
      const v11 = 1.4426950408889634 * (700 < v10 ? 700 : v10);
      const v12 = v11 + 6755399441055744 - 6755399441055744;
      const v13 = powers[(v12 + 1022) | 0]!;
      const v14 = v11 - v12;
      const v15 = v14 * v14;
      const v16 = 20.8181701928739 + v15;
      const v17 = v14 * (7.215027982926385 + v15 * 0.05770037415205225);
      choices[3] = 0;
      choices[2] = ((v13 - 1) * v16 + (1 + v13) * v17) / (v16 - v17);
      v18 = dy * choices[2 + +(0 < x)]!;
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
    choicesB[1] = 1;
    choicesB[0] = v2 * (4 * (powers[(v5B + 1022) | 0]! * ((v8B + v9B) / (v8B - v9B))));
    let v18B: number;
    if (0 === dyB && xB === xB) {
      v18B = 0;
    } else {
      const v10B = xB < -60 ? -60 : xB;
      const v11B = 1.4426950408889634 * (700 < v10B ? 700 : v10B);
      const v12B = v11B + 6755399441055744 - 6755399441055744;
      const v13B = powers[(v12B + 1022) | 0]!;
      const v14B = v11B - v12B;
      const v15B = v14B * v14B;
      const v16B = 20.8181701928739 + v15B;
      const v17B = v14B * (7.215027982926385 + v15B * 0.05770037415205225);
      choicesB[3] = 0;
      choicesB[2] = ((v13B - 1) * v16B + (1 + v13B) * v17B) / (v16B - v17B);
      v18B = dyB * choicesB[2 + +(0 < xB)]!;
    }
    alphaSum += v18;
    if (j > i) {
      alphaSum += v18B;
    }
    dxs[i] = choices[+(v1 < x)]! * dy;
    dxs[j] = choicesB[+(v1 < xB)]! * dyB;
  }
  accumulate(alphaSums, 0, alphaSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, alphaSums: Float64Array, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const v1 = 1 === subgradient ? -5e-324 : 0;
  const v3 = alpha * 0.25;
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
      v14 = 1;
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
    let v30: number;
    if (0 < x) {
      v30 = 0;
    } else {
      const v17 = x < -60 ? -60 : x;
      const v18 = 710 < v17 ? 710 : v17;
      const v19 = 1.4426950408889634 * v18 + 6755399441055744 - 6755399441055744;
      const v20 = powers[((1023 < v19 ? 1023 : v19) + 1022) | 0]!;
      const v21 = v20 - 1;
      const v22 = v18 - 0.6931471805601177 * v19;
      const v23 = v20 * v22;
      const v24 = v21 + v23;
      const v25 = -1.7239444525614835e-13 * v19;
      const v26 = v22 - v25;
      const v27 = v26 * (v26 * (v26 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v29 = v23 - (v24 - v21) + v20 * (v26 * v26 * (0.5 + v26 * (v26 * (v26 * v28 + 0.041666666666666644) + 0.1666666666666667)) - v25);
      v30 = (v24 + v29) * (1023 < v19 ? 2 : 1);
    }
    const alphaTerm = dy * v30;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
    dxs[i] = v14 * powers[(v16 + 1022) | 0]! * powers[(v15 - v16 + 1022) | 0]! * dy;
  }
  accumulate(alphaSums, 0, alphaSum, alphaError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const alphaSums = makeSums();
  const x = run('elu', backwardAll32, backwardAll64, [alphaSums, ...values], 2, { xs, dys, out })[2];
  return { x, alpha: total(alphaSums) };
};
