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

export const value = (values: Values, x: number): number => {
  const { 0: scale, 1: alpha } = values;
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
    const v9 = -(v3 * -1.7239444525614835e-13);
    const v10 = v6 + v9;
    const v11 = v10 * (v10 * (v10 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v13 = v7 - (v8 - v5) + v4 * (v9 + v10 * v10 * (v10 * (v10 * (v10 * v12 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
    v14 = alpha * (scale * 0.25) * (4 * ((v8 + v13) * (1023 < v3 ? 2 : 1)));
  }
  return v14;
};

export const derivative = (values: Values, x: number): number => {
  const { 0: scale, 1: alpha, 2: subgradient } = values;
  const powers = powersOfTwo();
  let v15: number;
  if (x === 0 && 1 === subgradient) {
    v15 = scale;
  } else {
    const v1 = 0 < x;
    const v2 = x < -1400 ? -1400 : x;
    const v3 = 1400 < v2 ? 1400 : v2;
    const v4 = 1.4426950408889634 * v3 + 6755399441055744 - 6755399441055744;
    let v12: number;
    if (v1) {
      v12 = scale;
    } else {
      const v5 = v3 - 0.6931471805601177 * v4;
      const v6 = 1 + v5;
      const v7 = -(-1.7239444525614835e-13 * v4);
      const v8 = v5 + v7;
      const v9 = v8 * (v8 * (v8 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v11 = alpha * (scale * 0.25) * (v6 + (v5 - (v6 - 1) + (v7 + v8 * v8 * (v8 * (v8 * v10 + 0.16666666666666644) + 0.5000000000000001))));
      v12 = v11;
    }
    const v13 = v1 ? 0 : 2 + v4;
    const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
    v15 = v12 * powers[(v14 + 1022) | 0]! * powers[(v13 - v14 + 1022) | 0]!;
  }
  return v15;
};

export const gradient = (values: Values, x: number): object => {
  const { 0: scale, 1: alpha, 2: subgradient } = values;
  const powers = powersOfTwo();
  const v1 = 0 < x;
  let v15: number;
  if (x === 0 && 1 === subgradient) {
    v15 = scale;
  } else {
    const v2 = x < -1400 ? -1400 : x;
    const v3 = 1400 < v2 ? 1400 : v2;
    const v4 = 1.4426950408889634 * v3 + 6755399441055744 - 6755399441055744;
    let v12: number;
    if (v1) {
      v12 = scale;
    } else {
      const v5 = v3 - 0.6931471805601177 * v4;
      const v6 = 1 + v5;
      const v7 = -(-1.7239444525614835e-13 * v4);
      const v8 = v5 + v7;
      const v9 = v8 * (v8 * (v8 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v11 = alpha * (scale * 0.25) * (v6 + (v5 - (v6 - 1) + (v7 + v8 * v8 * (v8 * (v8 * v10 + 0.16666666666666644) + 0.5000000000000001))));
      v12 = v11;
    }
    const v13 = v1 ? 0 : 2 + v4;
    const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
    v15 = v12 * powers[(v14 + 1022) | 0]! * powers[(v13 - v14 + 1022) | 0]!;
  }
  const v16 = x < -60 ? -60 : x;
  const v17 = 710 < v16 ? 710 : v16;
  const v18 = v17 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v19 = powers[((1023 < v18 ? 1023 : v18) + 1022) | 0]!;
  const v20 = v19 - 1;
  const v21 = v17 - v18 * 0.6931471805601177;
  const v22 = v19 * v21;
  const v23 = v20 + v22;
  const v24 = -(v18 * -1.7239444525614835e-13);
  const v25 = v21 + v24;
  const v26 = v25 * (v25 * (v25 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
  const v27 = v25 * (v25 * (v25 * (v25 * v26 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
  const v28 = v22 - (v23 - v20) + v19 * (v24 + v25 * v25 * (v25 * (v25 * (v25 * v27 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
  const v29 = (v23 + v28) * (1023 < v18 ? 2 : 1);
  return { x: v15, scale: v1 ? x : alpha * v29, alpha: v1 ? 0 : scale * v29 };
};

const forward32 = (xs: Float32Array, ys: Float32Array, scale: number, alpha: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = alpha * (scale * 0.25);
  for (let i = 0; i < xs.length; i += 2) {
    const j = i + 1 < xs.length ? i + 1 : i;
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

const forward64 = (xs: Float64Array, ys: Float64Array, scale: number, alpha: number): void => {
  const powers = powersOfTwo();
  const v1 = alpha * (scale * 0.25);
  for (let i = 0; i < xs.length; i++) {
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
      const v10 = -(v4 * -1.7239444525614835e-13);
      const v11 = v7 + v10;
      const v12 = v11 * (v11 * (v11 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v14 = v8 - (v9 - v6) + v5 * (v10 + v11 * v11 * (v11 * (v11 * (v11 * v13 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
      v15 = v1 * (4 * ((v9 + v14) * (1023 < v4 ? 2 : 1)));
    }
    ys[i] = v15;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('selu', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (xs: Float32Array, dys: Float32Array, dxs: Float32Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 1 === subgradient;
  const v2 = alpha * (scale * 0.25);
  for (let i = 0; i < xs.length; i += 2) {
    const j = i + 1 < xs.length ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    let v10: number;
    if (x === 0 && v1) {
      v10 = scale;
    } else {
      const v3 = x < -700 ? -700 : x;
      const v4 = 1.4426950408889634 * (700 < v3 ? 700 : v3);
      const v5 = v4 + 6755399441055744 - 6755399441055744;
      const v6 = v4 - v5;
      const v7 = v6 * v6;
      const v8 = 7285.733604431949 + v7 * (v7 + 375.0216542975162);
      const v9 = v6 * (2525.0428531106995 + v7 * 28.875563780589836);
      choices[1] = scale;
      choices[0] = v2 * (4 * (powers[(v5 + 1022) | 0]! * ((v8 + v9) / (v8 - v9))));
      v10 = choices[+(0 < x)]!;
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v10B: number;
    if (xB === 0 && v1) {
      v10B = scale;
    } else {
      const v3B = xB < -700 ? -700 : xB;
      const v4B = 1.4426950408889634 * (700 < v3B ? 700 : v3B);
      const v5B = v4B + 6755399441055744 - 6755399441055744;
      const v6B = v4B - v5B;
      const v7B = v6B * v6B;
      const v8B = 7285.733604431949 + v7B * (v7B + 375.0216542975162);
      const v9B = v6B * (2525.0428531106995 + v7B * 28.875563780589836);
      choicesB[1] = scale;
      choicesB[0] = v2 * (4 * (powers[(v5B + 1022) | 0]! * ((v8B + v9B) / (v8B - v9B))));
      v10B = choicesB[+(0 < xB)]!;
    }
    dxs[i] = v10 * dy;
    dxs[j] = v10B * dyB;
  }
};

const backward64 = (xs: Float64Array, dys: Float64Array, dxs: Float64Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const v1 = 1 === subgradient;
  const v3 = alpha * (scale * 0.25);
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v17: number;
    if (x === 0 && v1) {
      v17 = scale;
    } else {
      const v2 = 0 < x;
      const v4 = x < -1400 ? -1400 : x;
      const v5 = 1400 < v4 ? 1400 : v4;
      const v6 = 1.4426950408889634 * v5 + 6755399441055744 - 6755399441055744;
      let v14: number;
      if (v2) {
        v14 = scale;
      } else {
        const v7 = v5 - 0.6931471805601177 * v6;
        const v8 = 1 + v7;
        const v9 = -(-1.7239444525614835e-13 * v6);
        const v10 = v7 + v9;
        const v11 = v10 * (v10 * (v10 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v13 = v3 * (v8 + (v7 - (v8 - 1) + (v9 + v10 * v10 * (v10 * (v10 * v12 + 0.16666666666666644) + 0.5000000000000001))));
        v14 = v13;
      }
      const v15 = v2 ? 0 : 2 + v6;
      const v16 = 0.5 * v15 + 6755399441055744 - 6755399441055744;
      v17 = v14 * powers[(v16 + 1022) | 0]! * powers[(v15 - v16 + 1022) | 0]!;
    }
    dxs[i] = v17 * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('selu', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (xs: Float32Array, ys: Float32Array, ds: Float32Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const v3 = alpha * (scale * 0.25);
  const v13 = 1 === subgradient;
  for (let i = 0; i < xs.length; i += 2) {
    const j = i + 1 < xs.length ? i + 1 : i;
    const x = xs[i]!;
    const v1 = x === 0;
    const v2 = 0 < x;
    let v12: number;
    if (v2) {
      v12 = x * scale;
    } else {
      const v4 = x < -60 ? -60 : x;
      const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = powers[(v6 + 1022) | 0]!;
      const v8 = v5 - v6;
      const v9 = v8 * v8;
      const v10 = 20.8181701928739 + v9;
      const v11 = v8 * (7.215027982926385 + v9 * 0.05770037415205225);
      v12 = v3 * (4 * ((v7 - 1) * v10 + (v7 + 1) * v11)) / (v10 - v11);
    }
    let v21: number;
    if (v1 && v13) {
      v21 = scale;
    } else if (v2) {
      v21 = scale;
    } else {
      const v14 = x < -700 ? -700 : x;
      const v15 = 1.4426950408889634 * (700 < v14 ? 700 : v14);
      const v16 = v15 + 6755399441055744 - 6755399441055744;
      const v17 = v15 - v16;
      const v18 = v17 * v17;
      const v19 = 7285.733604431949 + v18 * (v18 + 375.0216542975162);
      const v20 = v17 * (2525.0428531106995 + v18 * 28.875563780589836);
      v21 = v3 * (4 * (powers[(v16 + 1022) | 0]! * ((v19 + v20) / (v19 - v20))));
    }
    const xB = xs[j]!;
    const v1B = xB === 0;
    const v2B = 0 < xB;
    let v12B: number;
    if (v2B) {
      v12B = xB * scale;
    } else {
      const v4B = xB < -60 ? -60 : xB;
      const v5B = (700 < v4B ? 700 : v4B) * 1.4426950408889634;
      const v6B = v5B + 6755399441055744 - 6755399441055744;
      const v7B = powers[(v6B + 1022) | 0]!;
      const v8B = v5B - v6B;
      const v9B = v8B * v8B;
      const v10B = 20.8181701928739 + v9B;
      const v11B = v8B * (7.215027982926385 + v9B * 0.05770037415205225);
      v12B = v3 * (4 * ((v7B - 1) * v10B + (v7B + 1) * v11B)) / (v10B - v11B);
    }
    let v21B: number;
    if (v1B && v13) {
      v21B = scale;
    } else if (v2B) {
      v21B = scale;
    } else {
      const v14B = xB < -700 ? -700 : xB;
      const v15B = 1.4426950408889634 * (700 < v14B ? 700 : v14B);
      const v16B = v15B + 6755399441055744 - 6755399441055744;
      const v17B = v15B - v16B;
      const v18B = v17B * v17B;
      const v19B = 7285.733604431949 + v18B * (v18B + 375.0216542975162);
      const v20B = v17B * (2525.0428531106995 + v18B * 28.875563780589836);
      v21B = v3 * (4 * (powers[(v16B + 1022) | 0]! * ((v19B + v20B) / (v19B - v20B))));
    }
    ys[i] = v1 ? x : v12;
    ds[i] = v21;
    ys[j] = v1B ? xB : v12B;
    ds[j] = v21B;
  }
};

const valueAndDerivative64 = (xs: Float64Array, ys: Float64Array, ds: Float64Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const v3 = alpha * (scale * 0.25);
  const v18 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === 0;
    const v2 = 0 < x;
    let v17: number;
    if (v1) {
      v17 = x;
    } else if (v2) {
      v17 = x * scale;
    } else {
      const v4 = x < -60 ? -60 : x;
      const v5 = 710 < v4 ? 710 : v4;
      const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v7 = powers[((1023 < v6 ? 1023 : v6) + 1022) | 0]!;
      const v8 = v7 - 1;
      const v9 = v5 - v6 * 0.6931471805601177;
      const v10 = v7 * v9;
      const v11 = v8 + v10;
      const v12 = -(v6 * -1.7239444525614835e-13);
      const v13 = v9 + v12;
      const v14 = v13 * (v13 * (v13 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v15 = v13 * (v13 * (v13 * (v13 * v14 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v16 = v10 - (v11 - v8) + v7 * (v12 + v13 * v13 * (v13 * (v13 * (v13 * v15 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
      v17 = v3 * (4 * ((v11 + v16) * (1023 < v6 ? 2 : 1)));
    }
    let v32: number;
    if (v1 && v18) {
      v32 = scale;
    } else {
      const v19 = x < -1400 ? -1400 : x;
      const v20 = 1400 < v19 ? 1400 : v19;
      const v21 = 1.4426950408889634 * v20 + 6755399441055744 - 6755399441055744;
      let v29: number;
      if (v2) {
        v29 = scale;
      } else {
        const v22 = v20 - 0.6931471805601177 * v21;
        const v23 = 1 + v22;
        const v24 = -(-1.7239444525614835e-13 * v21);
        const v25 = v22 + v24;
        const v26 = v25 * (v25 * (v25 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v27 = v25 * (v25 * (v25 * (v25 * v26 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v28 = v3 * (v23 + (v22 - (v23 - 1) + (v24 + v25 * v25 * (v25 * (v25 * v27 + 0.16666666666666644) + 0.5000000000000001))));
        v29 = v28;
      }
      const v30 = v2 ? 0 : 2 + v21;
      const v31 = 0.5 * v30 + 6755399441055744 - 6755399441055744;
      v32 = v29 * powers[(v31 + 1022) | 0]! * powers[(v30 - v31 + 1022) | 0]!;
    }
    ys[i] = v17;
    ds[i] = v32;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('selu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (xs: Float32Array, dys: Float32Array, scaleSums: Float64Array, alphaSums: Float64Array, scale: number, alpha: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  let scaleSum = 0;
  let alphaSum = 0;
  for (let i = 0; i < xs.length; i++) {
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
      v13 = choices[+(v2)]! * dy;
    }
    let v14: number;
    if (v1) {
      v14 = 0;
    } else {
      choices[3] = 0;
      choices[2] = scale * v11 / v12;
      v14 = choices[2 + +(v2)]! * dy;
    }
    scaleSum += v13;
    alphaSum += v14;
  }
  accumulate(scaleSums, 0, scaleSum, 0);
  accumulate(alphaSums, 0, alphaSum, 0);
};

const gradients64 = (xs: Float64Array, dys: Float64Array, scaleSums: Float64Array, alphaSums: Float64Array, scale: number, alpha: number): void => {
  const powers = powersOfTwo();
  let scaleSum = 0;
  let scaleError = 0;
  let alphaSum = 0;
  let alphaError = 0;
  for (let i = 0; i < xs.length; i++) {
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
    const v11 = -(v5 * -1.7239444525614835e-13);
    const v12 = v8 + v11;
    const v13 = v12 * (v12 * (v12 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v15 = v9 - (v10 - v7) + v6 * (v11 + v12 * v12 * (v12 * (v12 * (v12 * v14 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
    const v16 = (v10 + v15) * (1023 < v5 ? 2 : 1);
    const scaleTerm = v1 ? 0 : (v2 ? x : alpha * v16) * dy;
    const scaleNext = scaleSum + scaleTerm;
    const scaleAdded = scaleNext - scaleSum;
    scaleError += scaleSum - (scaleNext - scaleAdded) + (scaleTerm - scaleAdded);
    scaleSum = scaleNext;
    const alphaTerm = v1 ? 0 : (v2 ? 0 : scale * v16) * dy;
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

const backwardAll32 = (xs: Float32Array, dys: Float32Array, dxs: Float32Array, scaleSums: Float64Array, alphaSums: Float64Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const v1 = 1 === subgradient;
  const v3 = alpha * (scale * 0.25);
  let scaleSum = 0;
  let alphaSum = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v2 = 0 < x;
    let v11: number;
    if (x === 0 && v1) {
      v11 = scale;
    } else if (v2) {
      v11 = scale;
    } else {
      const v4 = x < -700 ? -700 : x;
      const v5 = 1.4426950408889634 * (700 < v4 ? 700 : v4);
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * v7;
      const v9 = 7285.733604431949 + v8 * (v8 + 375.0216542975162);
      const v10 = v7 * (2525.0428531106995 + v8 * 28.875563780589836);
      v11 = v3 * (4 * (powers[(v6 + 1022) | 0]! * ((v9 + v10) / (v9 - v10))));
    }
    const v12 = 0 === dy && x === x;
    const v13 = x < -60 ? -60 : x;
    const v14 = (700 < v13 ? 700 : v13) * 1.4426950408889634;
    const v15 = v14 + 6755399441055744 - 6755399441055744;
    const v16 = powers[(v15 + 1022) | 0]!;
    const v17 = v14 - v15;
    const v18 = v17 * v17;
    const v19 = 20.8181701928739 + v18;
    const v20 = v17 * (7.215027982926385 + v18 * 0.05770037415205225);
    const v21 = (v16 - 1) * v19 + (v16 + 1) * v20;
    const v22 = v19 - v20;
    let v23: number;
    if (v12) {
      v23 = 0;
    } else {
      choices[1] = x;
      choices[0] = alpha * v21 / v22;
      v23 = choices[+(v2)]! * dy;
    }
    let v24: number;
    if (v12) {
      v24 = 0;
    } else {
      choices[3] = 0;
      choices[2] = scale * v21 / v22;
      v24 = choices[2 + +(v2)]! * dy;
    }
    scaleSum += v23;
    alphaSum += v24;
    dxs[i] = v11 * dy;
  }
  accumulate(scaleSums, 0, scaleSum, 0);
  accumulate(alphaSums, 0, alphaSum, 0);
};

const backwardAll64 = (xs: Float64Array, dys: Float64Array, dxs: Float64Array, scaleSums: Float64Array, alphaSums: Float64Array, scale: number, alpha: number, subgradient: number): void => {
  const powers = powersOfTwo();
  const v1 = 1 === subgradient;
  const v3 = alpha * (scale * 0.25);
  let scaleSum = 0;
  let scaleError = 0;
  let alphaSum = 0;
  let alphaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v2 = 0 < x;
    let v17: number;
    if (x === 0 && v1) {
      v17 = scale;
    } else {
      const v4 = x < -1400 ? -1400 : x;
      const v5 = 1400 < v4 ? 1400 : v4;
      const v6 = 1.4426950408889634 * v5 + 6755399441055744 - 6755399441055744;
      let v14: number;
      if (v2) {
        v14 = scale;
      } else {
        const v7 = v5 - 0.6931471805601177 * v6;
        const v8 = 1 + v7;
        const v9 = -(-1.7239444525614835e-13 * v6);
        const v10 = v7 + v9;
        const v11 = v10 * (v10 * (v10 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v13 = v3 * (v8 + (v7 - (v8 - 1) + (v9 + v10 * v10 * (v10 * (v10 * v12 + 0.16666666666666644) + 0.5000000000000001))));
        v14 = v13;
      }
      const v15 = v2 ? 0 : 2 + v6;
      const v16 = 0.5 * v15 + 6755399441055744 - 6755399441055744;
      v17 = v14 * powers[(v16 + 1022) | 0]! * powers[(v15 - v16 + 1022) | 0]!;
    }
    const v18 = 0 === dy && x === x;
    const v19 = x < -60 ? -60 : x;
    const v20 = 710 < v19 ? 710 : v19;
    const v21 = v20 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v22 = powers[((1023 < v21 ? 1023 : v21) + 1022) | 0]!;
    const v23 = v22 - 1;
    const v24 = v20 - v21 * 0.6931471805601177;
    const v25 = v22 * v24;
    const v26 = v23 + v25;
    const v27 = -(v21 * -1.7239444525614835e-13);
    const v28 = v24 + v27;
    const v29 = v28 * (v28 * (v28 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v30 = v28 * (v28 * (v28 * (v28 * v29 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v31 = v25 - (v26 - v23) + v22 * (v27 + v28 * v28 * (v28 * (v28 * (v28 * v30 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
    const v32 = (v26 + v31) * (1023 < v21 ? 2 : 1);
    const scaleTerm = v18 ? 0 : (v2 ? x : alpha * v32) * dy;
    const scaleNext = scaleSum + scaleTerm;
    const scaleAdded = scaleNext - scaleSum;
    scaleError += scaleSum - (scaleNext - scaleAdded) + (scaleTerm - scaleAdded);
    scaleSum = scaleNext;
    const alphaTerm = v18 ? 0 : (v2 ? 0 : scale * v32) * dy;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
    dxs[i] = v17 * dy;
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
