// Generated from spec/activations/softplus.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [k: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('softplus', { k: readNumber([1, 'be > 0', (value) => value > 0]) }, {}, parameters, options) as never;

export const value = ({ 0: k }: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v3 = x < v2 ? v2 : x;
  const v4 = v1 < v3 ? v1 : v3;
  const v5 = k * v4;
  const v6 = -Math.abs(v5);
  const v7 = v6 < -1400 ? -1400 : v6;
  const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v9 = v8 * 0.5 + 6755399441055744 - 6755399441055744;
  const v10 = powers[(v8 - v9 + 1022) | 0]!;
  const v11 = powers[(v9 + 1022) | 0]!;
  const v12 = v7 - v8 * 0.6931471805601177;
  const v13 = 1 + v12;
  let v19: number;
  if (v6 === v7) {
    const v14 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
    const v15 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v16 = v4 - v15;
    const v17 = k - v14;
    const v18 = v14 * v15 - v5 + v14 * v16 + v15 * v17 + v16 * v17;
    v19 = -(v5 < 0 ? -v18 : v18);
  } else {
    v19 = 0;
  }
  const v20 = v19 - v8 * -1.7239444525614835e-13;
  const v21 = v12 + v20;
  const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v24 = v12 - (v13 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001));
  const v25 = v13 + v24;
  const v26 = v10 * (v11 * v25);
  const v27 = 1 < v26 ? 1 : v26;
  const v28 = 0.5 * v27;
  const v29 = 1 / (v27 + 2);
  const v30 = v27 * v29;
  const v31 = v30 * v30;
  const v32 = v31 * (v31 * (v31 * (v31 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
  const v33 = v31 * (v31 * (v31 * (v32 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
  const v34 = (v24 - (v25 - v13)) * (1 - v28) - v25 * (v28 - v29 * (v27 * v28 + v31 * (v31 * (v31 * v33 + 0.40000000000012625) + 0.6666666666666666)));
  return (0 < x ? x : 0) + v10 * (v11 * ((v25 + v34) / k));
};

export const derivative = ({ 0: k }: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v3 = x < v2 ? v2 : x;
  const v4 = v1 < v3 ? v1 : v3;
  const v5 = k * v4;
  const v6 = 0 < v5;
  const v7 = -Math.abs(v5);
  const v8 = v7 < -1400 ? -1400 : v7;
  const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v10 = v8 - v9 * 0.6931471805601177;
  const v11 = 1 + v10;
  let v17: number;
  if (v7 === v8) {
    const v12 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
    const v13 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v14 = v4 - v13;
    const v15 = k - v12;
    const v16 = v12 * v13 - v5 + v12 * v14 + v13 * v15 + v14 * v15;
    v17 = -(v5 < 0 ? -v16 : v16);
  } else {
    v17 = 0;
  }
  const v18 = v17 - v9 * -1.7239444525614835e-13;
  const v19 = v10 + v18;
  const v20 = v19 * (v19 * (v19 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v21 = v19 * (v19 * (v19 * (v19 * v20 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v22 = v11 + (v10 - (v11 - 1) + (v18 + v19 * v19 * (v19 * (v19 * v21 + 0.16666666666666644) + 0.5000000000000001)));
  const v23 = v9 * 0.5 + 6755399441055744 - 6755399441055744;
  const v24 = v6 ? 0 : v9;
  const v25 = 0.5 * v24 + 6755399441055744 - 6755399441055744;
  const v26 = (v6 ? 1 : v22) / (1 + v22 * powers[(v23 + 1022) | 0]! * powers[(v9 - v23 + 1022) | 0]!) * powers[(v25 + 1022) | 0]!;
  return v26 * powers[(v24 - v25 + 1022) | 0]!;
};

export const gradient = ({ 0: k }: Values, x: number): object => {
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
  const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v11 = v9 - v10 * 0.6931471805601177;
  const v12 = 1 + v11;
  let v18: number;
  if (v8 === v9) {
    const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
    const v14 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v15 = v4 - v14;
    const v16 = k - v13;
    const v17 = v13 * v14 - v5 + v13 * v15 + v14 * v16 + v15 * v16;
    v18 = -(v5 < 0 ? -v17 : v17);
  } else {
    v18 = 0;
  }
  const v19 = v18 - v10 * -1.7239444525614835e-13;
  const v20 = v11 + v19;
  const v21 = v20 * (v20 * (v20 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v23 = v12 + (v11 - (v12 - 1) + (v19 + v20 * v20 * (v20 * (v20 * v22 + 0.16666666666666644) + 0.5000000000000001)));
  const v24 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
  const v25 = powers[(v24 + 1022) | 0]!;
  const v26 = powers[(v10 - v24 + 1022) | 0]!;
  const v27 = v23 * v25 * v26;
  const v28 = 1 + v27;
  const v29 = v6 ? 0 : v10;
  const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
  let v46: number;
  if (x === Infinity || x === -Infinity) {
    v46 = -0;
  } else {
    const v31 = 3000 < v7;
    let v43: number;
    if (v31) {
      v43 = 0;
    } else {
      const v33 = 1 < v27 ? 1 : v27;
      const v34 = 0.5 * v33;
      const v35 = 1 / (v33 + 2);
      const v36 = v33 * v35;
      const v37 = v36 * v36;
      const v38 = v37 * (v37 * (v37 * (v37 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
      const v39 = v37 * (v37 * (v37 * (v38 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
      const v40 = v34 - v35 * (v33 * v34 + v37 * (v37 * (v37 * v39 + 0.40000000000012625) + 0.6666666666666666));
      const v41 = v23 / v28;
      let v42: number;
      if (1 < v7) {
        const v32 = Math.abs(v4);
        v42 = v23 * (v32 + ((1 - v40) / k - v26 * (v25 * (v32 * v41))));
      } else {
        v42 = (v23 - v23 * (v40 - v7 * (1 - v26 * (v25 * v41)))) / k;
      }
      v43 = -v42 / k;
    }
    const v44 = v31 ? 0 : v10;
    const v45 = 0.5 * v44 + 6755399441055744 - 6755399441055744;
    v46 = v43 * powers[(v45 + 1022) | 0]! * powers[(v44 - v45 + 1022) | 0]!;
  }
  return { x: (v6 ? 1 : v23) / v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!, k: v46 };
};

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, k: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v3 = x < v2 ? v2 : x;
    const v3B = xB < v2 ? v2 : xB;
    const v4 = -Math.abs(k * (v1 < v3 ? v1 : v3));
    const v4B = -Math.abs(k * (v1 < v3B ? v1 : v3B));
    const v5 = (v4 < -700 ? -700 : v4) * 1.4426950408889634;
    const v5B = (v4B < -700 ? -700 : v4B) * 1.4426950408889634;
    const v6 = v5 + 6755399441055744 - 6755399441055744;
    const v6B = v5B + 6755399441055744 - 6755399441055744;
    const v7 = v5 - v6;
    const v7B = v5B - v6B;
    const v8 = v7 * v7;
    const v8B = v7B * v7B;
    const v9 = 20.818923798631218 + v8;
    const v9B = 20.818923798631218 + v8B;
    const v10 = v7 * (7.215289153098769 + v8 * 0.0576900722962519);
    const v10B = v7B * (7.215289153098769 + v8B * 0.0576900722962519);
    const v11 = powers[(v6 + 1022) | 0]! * (v9 + v10);
    const v11B = powers[(v6B + 1022) | 0]! * (v9B + v10B);
    const v12 = v11 / (v11 + 2 * (v9 - v10));
    const v12B = v11B / (v11B + 2 * (v9B - v10B));
    const v13 = v12 * v12;
    const v13B = v12B * v12B;
    const v14 = v13 * (v13 * (v13 * (v13 * 0.2441306854071686 + 0.21393250531089883) + 0.28620722118072106) + 0.39998690902615697);
    const v14B = v13B * (v13B * (v13B * (v13B * 0.2441306854071686 + 0.21393250531089883) + 0.28620722118072106) + 0.39998690902615697);
    ys[i] = (x < -4e38 ? 0 : (x + Math.abs(x)) / 2) + v12 * (v13 * (v14 + 0.6666667930744119) + 1.9999999998028122) / k;
    ys[j] = (xB < -4e38 ? 0 : (xB + Math.abs(xB)) / 2) + v12B * (v13B * (v14B + 0.6666667930744119) + 1.9999999998028122) / k;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, k: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v14 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v17 = k - v14;
  for (; i < end; i++) {
    const x = xs[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = k * v4;
    const v6 = -Math.abs(v5);
    const v7 = v6 < -1400 ? -1400 : v6;
    const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v9 = v8 * 0.5 + 6755399441055744 - 6755399441055744;
    const v10 = powers[(v8 - v9 + 1022) | 0]!;
    const v11 = powers[(v9 + 1022) | 0]!;
    const v12 = v7 - v8 * 0.6931471805601177;
    const v13 = 1 + v12;
    let v19: number;
    if (v6 === v7) {
      const v15 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v16 = v4 - v15;
      const v18 = v14 * v15 - v5 + v14 * v16 + v15 * v17 + v16 * v17;
      v19 = -(v5 < 0 ? -v18 : v18);
    } else {
      v19 = 0;
    }
    const v20 = v19 - v8 * -1.7239444525614835e-13;
    const v21 = v12 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v12 - (v13 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001));
    const v25 = v13 + v24;
    const v26 = v10 * (v11 * v25);
    const v27 = 1 < v26 ? 1 : v26;
    const v28 = 0.5 * v27;
    const v29 = 1 / (v27 + 2);
    const v30 = v27 * v29;
    const v31 = v30 * v30;
    const v32 = v31 * (v31 * (v31 * (v31 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v33 = v31 * (v31 * (v31 * (v32 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v34 = (v24 - (v25 - v13)) * (1 - v28) - v25 * (v28 - v29 * (v27 * v28 + v31 * (v31 * (v31 * v33 + 0.40000000000012625) + 0.6666666666666666)));
    ys[i] = (0 < x ? x : 0) + v10 * (v11 * ((v25 + v34) / k));
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('softplus', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, k: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 12000 / k;
  const v2 = -v1;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v3 = x < v2 ? v2 : x;
    const v3B = xB < v2 ? v2 : xB;
    const v4 = k * (v1 < v3 ? v1 : v3);
    const v4B = k * (v1 < v3B ? v1 : v3B);
    const v5 = -Math.abs(v4);
    const v5B = -Math.abs(v4B);
    const v6 = (v5 < -700 ? -700 : v5) * 1.4426950408889634;
    const v6B = (v5B < -700 ? -700 : v5B) * 1.4426950408889634;
    const v7 = v6 + 6755399441055744 - 6755399441055744;
    const v7B = v6B + 6755399441055744 - 6755399441055744;
    const v8 = v6 - v7;
    const v8B = v6B - v7B;
    const v9 = v8 * v8;
    const v9B = v8B * v8B;
    const v10 = 20.818923798631218 + v9;
    const v10B = 20.818923798631218 + v9B;
    const v11 = v8 * (7.215289153098769 + v9 * 0.0576900722962519);
    const v11B = v8B * (7.215289153098769 + v9B * 0.0576900722962519);
    const v12 = v10 - v11;
    const v12B = v10B - v11B;
    const v13 = powers[(v7 + 1022) | 0]! * (v10 + v11);
    const v13B = powers[(v7B + 1022) | 0]! * (v10B + v11B);
    choices[1] = v12;
    choicesB[1] = v12B;
    choices[0] = v13;
    choicesB[0] = v13B;
    dxs[i] = choices[+(0 < v4)]! / (v12 + v13) * dy;
    dxs[j] = choicesB[+(0 < v4B)]! / (v12B + v13B) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, k: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v12 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v15 = k - v12;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = k * v4;
    const v6 = 0 < v5;
    const v7 = -Math.abs(v5);
    const v8 = v7 < -1400 ? -1400 : v7;
    const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v10 = v8 - v9 * 0.6931471805601177;
    const v11 = 1 + v10;
    let v17: number;
    if (v7 === v8) {
      const v13 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v14 = v4 - v13;
      const v16 = v12 * v13 - v5 + v12 * v14 + v13 * v15 + v14 * v15;
      v17 = -(v5 < 0 ? -v16 : v16);
    } else {
      v17 = 0;
    }
    const v18 = v17 - v9 * -1.7239444525614835e-13;
    const v19 = v10 + v18;
    const v20 = v19 * (v19 * (v19 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v21 = v19 * (v19 * (v19 * (v19 * v20 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v22 = v11 + (v10 - (v11 - 1) + (v18 + v19 * v19 * (v19 * (v19 * v21 + 0.16666666666666644) + 0.5000000000000001)));
    const v23 = v9 * 0.5 + 6755399441055744 - 6755399441055744;
    const v24 = v6 ? 0 : v9;
    const v25 = 0.5 * v24 + 6755399441055744 - 6755399441055744;
    const v26 = (v6 ? 1 : v22) / (1 + v22 * powers[(v23 + 1022) | 0]! * powers[(v9 - v23 + 1022) | 0]!) * powers[(v25 + 1022) | 0]!;
    dxs[i] = v26 * powers[(v24 - v25 + 1022) | 0]! * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('softplus', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, k: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 12000 / k;
  const v2 = -v1;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v3 = x < v2 ? v2 : x;
    const v3B = xB < v2 ? v2 : xB;
    const v4 = k * (v1 < v3 ? v1 : v3);
    const v4B = k * (v1 < v3B ? v1 : v3B);
    const v5 = -Math.abs(v4);
    const v5B = -Math.abs(v4B);
    const v6 = (v5 < -700 ? -700 : v5) * 1.4426950408889634;
    const v6B = (v5B < -700 ? -700 : v5B) * 1.4426950408889634;
    const v7 = v6 + 6755399441055744 - 6755399441055744;
    const v7B = v6B + 6755399441055744 - 6755399441055744;
    const v8 = v6 - v7;
    const v8B = v6B - v7B;
    const v9 = v8 * v8;
    const v9B = v8B * v8B;
    const v10 = 20.818923798631218 + v9;
    const v10B = 20.818923798631218 + v9B;
    const v11 = v8 * (7.215289153098769 + v9 * 0.0576900722962519);
    const v11B = v8B * (7.215289153098769 + v9B * 0.0576900722962519);
    const v12 = powers[(v7 + 1022) | 0]! * (v10 + v11);
    const v12B = powers[(v7B + 1022) | 0]! * (v10B + v11B);
    const v13 = v10 - v11;
    const v13B = v10B - v11B;
    const v14 = v12 / (v12 + 2 * v13);
    const v14B = v12B / (v12B + 2 * v13B);
    const v15 = v14 * v14;
    const v15B = v14B * v14B;
    const v16 = v15 * (v15 * (v15 * (v15 * 0.2441306854071686 + 0.21393250531089883) + 0.28620722118072106) + 0.39998690902615697);
    const v16B = v15B * (v15B * (v15B * (v15B * 0.2441306854071686 + 0.21393250531089883) + 0.28620722118072106) + 0.39998690902615697);
    choices[1] = v13;
    choicesB[1] = v13B;
    choices[0] = v12;
    choicesB[0] = v12B;
    ys[i] = (x < -4e38 ? 0 : (x + Math.abs(x)) / 2) + v14 * (v15 * (v16 + 0.6666667930744119) + 1.9999999998028122) / k;
    ds[i] = choices[+(0 < v4)]! / (v12 + v13);
    ys[j] = (xB < -4e38 ? 0 : (xB + Math.abs(xB)) / 2) + v14B * (v15B * (v16B + 0.6666667930744119) + 1.9999999998028122) / k;
    ds[j] = choicesB[+(0 < v4B)]! / (v12B + v13B);
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, k: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v14 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v17 = k - v14;
  for (; i < end; i++) {
    const x = xs[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = k * v4;
    const v6 = -Math.abs(v5);
    const v7 = v6 < -1400 ? -1400 : v6;
    const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v9 = v8 * 0.5 + 6755399441055744 - 6755399441055744;
    const v10 = powers[(v8 - v9 + 1022) | 0]!;
    const v11 = powers[(v9 + 1022) | 0]!;
    const v12 = v7 - v8 * 0.6931471805601177;
    const v13 = 1 + v12;
    let v19: number;
    if (v6 === v7) {
      const v15 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v16 = v4 - v15;
      const v18 = v14 * v15 - v5 + v14 * v16 + v15 * v17 + v16 * v17;
      v19 = -(v5 < 0 ? -v18 : v18);
    } else {
      v19 = 0;
    }
    const v20 = v19 - v8 * -1.7239444525614835e-13;
    const v21 = v12 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v12 - (v13 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001));
    const v25 = v13 + v24;
    const v26 = v10 * (v11 * v25);
    const v27 = 1 < v26 ? 1 : v26;
    const v28 = 0.5 * v27;
    const v29 = 1 / (v27 + 2);
    const v30 = v27 * v29;
    const v31 = v30 * v30;
    const v32 = v31 * (v31 * (v31 * (v31 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v33 = v31 * (v31 * (v31 * (v32 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v34 = (v24 - (v25 - v13)) * (1 - v28) - v25 * (v28 - v29 * (v27 * v28 + v31 * (v31 * (v31 * v33 + 0.40000000000012625) + 0.6666666666666666)));
    const v35 = 0 < v5;
    const v36 = v35 ? 0 : v8;
    const v37 = 0.5 * v36 + 6755399441055744 - 6755399441055744;
    ys[i] = (0 < x ? x : 0) + v10 * (v11 * ((v25 + v34) / k));
    ds[i] = (v35 ? 1 : v25) / (1 + v26) * powers[(v37 + 1022) | 0]! * powers[(v36 - v37 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('softplus', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, kSums: Float64Array, k: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v20 = -1 / (k * k);
  let kSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    let v21: number;
    if (0 === dy && x === x) {
      v21 = 0;
    } else {
      const v3 = x < v2 ? v2 : x;
      const v4 = Math.abs(k * (v1 < v3 ? v1 : v3));
      const v5 = -v4;
      const v6 = (v5 < -700 ? -700 : v5) * 1.4426950408889634;
      const v7 = v6 + 6755399441055744 - 6755399441055744;
      const v8 = v6 - v7;
      const v9 = v8 * v8;
      const v10 = 20.818923798631218 + v9;
      const v11 = v8 * (7.215289153098769 + v9 * 0.0576900722962519);
      const v12 = powers[(v7 + 1022) | 0]! * (v10 + v11);
      const v13 = v10 - v11;
      const v14 = v12 + v13;
      const v15 = v13 + v14;
      const v16 = v12 / (v14 * v15);
      const v17 = v14 * v16;
      const v18 = v17 * v17;
      const v19 = v18 * (0.39998690902615697 + v18 * (0.28620722118072106 + v18 * (0.21393250531089883 + v18 * 0.2441306854071686)));
      v21 = dy * ((v17 * (1.9999999998028122 + v18 * (0.6666667930744119 + v19)) + v4 * (v15 * v16)) * v20);
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v21B: number;
    if (0 === dyB && xB === xB) {
      v21B = 0;
    } else {
      const v3B = xB < v2 ? v2 : xB;
      const v4B = Math.abs(k * (v1 < v3B ? v1 : v3B));
      const v5B = -v4B;
      const v6B = (v5B < -700 ? -700 : v5B) * 1.4426950408889634;
      const v7B = v6B + 6755399441055744 - 6755399441055744;
      const v8B = v6B - v7B;
      const v9B = v8B * v8B;
      const v10B = 20.818923798631218 + v9B;
      const v11B = v8B * (7.215289153098769 + v9B * 0.0576900722962519);
      const v12B = powers[(v7B + 1022) | 0]! * (v10B + v11B);
      const v13B = v10B - v11B;
      const v14B = v12B + v13B;
      const v15B = v13B + v14B;
      const v16B = v12B / (v14B * v15B);
      const v17B = v14B * v16B;
      const v18B = v17B * v17B;
      const v19B = v18B * (0.39998690902615697 + v18B * (0.28620722118072106 + v18B * (0.21393250531089883 + v18B * 0.2441306854071686)));
      v21B = dyB * ((v17B * (1.9999999998028122 + v18B * (0.6666667930744119 + v19B)) + v4B * (v15B * v16B)) * v20);
    }
    kSum += v21;
    if (j > i) {
      kSum += v21B;
    }
  }
  accumulate(kSums, 0, kSum, 0);
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, kSums: Float64Array, k: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v16 = k - v13;
  let kSum = 0;
  let kError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v43: number;
    if (0 === dy && x === x) {
      v43 = 0;
    } else {
      let v42: number;
      if (x === Infinity || x === -Infinity) {
        v42 = -0;
      } else {
        const v3 = x < v2 ? v2 : x;
        const v4 = v1 < v3 ? v1 : v3;
        const v5 = k * v4;
        const v6 = Math.abs(v5);
        const v7 = 3000 < v6;
        const v8 = -v6;
        const v9 = v8 < -1400 ? -1400 : v8;
        const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        let v39: number;
        if (v7) {
          v39 = 0;
        } else {
          const v11 = v9 - v10 * 0.6931471805601177;
          const v12 = 1 + v11;
          let v18: number;
          if (v8 === v9) {
            const v14 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
            const v15 = v4 - v14;
            const v17 = v13 * v14 - v5 + v13 * v15 + v14 * v16 + v15 * v16;
            v18 = -(v5 < 0 ? -v17 : v17);
          } else {
            v18 = 0;
          }
          const v19 = v18 - v10 * -1.7239444525614835e-13;
          const v20 = v11 + v19;
          const v21 = v20 * (v20 * (v20 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          const v23 = v12 + (v11 - (v12 - 1) + (v19 + v20 * v20 * (v20 * (v20 * v22 + 0.16666666666666644) + 0.5000000000000001)));
          const v25 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
          const v26 = powers[(v25 + 1022) | 0]!;
          const v27 = powers[(v10 - v25 + 1022) | 0]!;
          const v28 = v23 * v26 * v27;
          const v29 = 1 < v28 ? 1 : v28;
          const v30 = 0.5 * v29;
          const v31 = 1 / (v29 + 2);
          const v32 = v29 * v31;
          const v33 = v32 * v32;
          const v34 = v33 * (v33 * (v33 * (v33 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
          const v35 = v33 * (v33 * (v33 * (v34 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
          const v36 = v30 - v31 * (v29 * v30 + v33 * (v33 * (v33 * v35 + 0.40000000000012625) + 0.6666666666666666));
          const v37 = v23 / (1 + v28);
          let v38: number;
          if (1 < v6) {
            const v24 = Math.abs(v4);
            v38 = v23 * (v24 + ((1 - v36) / k - v27 * (v26 * (v24 * v37))));
          } else {
            v38 = (v23 - v23 * (v36 - v6 * (1 - v27 * (v26 * v37)))) / k;
          }
          v39 = -v38 / k;
        }
        const v40 = v7 ? 0 : v10;
        const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
        v42 = v39 * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
      }
      v43 = dy * v42;
    }
    const kTerm = v43;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
  }
  accumulate(kSums, 0, kSum, kError);
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const kSums = makeSums();
  run('softplus', gradients32, gradients64, [kSums, ...values], 2, { xs, dys });
  return { k: total(kSums) };
};

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, kSums: Float64Array, k: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 12000 / k;
  const v2 = -v1;
  const v21 = -1 / (k * k);
  let kSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = k * (v1 < v3 ? v1 : v3);
    const v5 = Math.abs(v4);
    const v6 = -v5;
    const v7 = (v6 < -700 ? -700 : v6) * 1.4426950408889634;
    const v8 = v7 + 6755399441055744 - 6755399441055744;
    const v9 = v7 - v8;
    const v10 = v9 * v9;
    const v11 = 20.818923798631218 + v10;
    const v12 = v9 * (7.215289153098769 + v10 * 0.0576900722962519);
    const v13 = v11 - v12;
    const v14 = powers[(v8 + 1022) | 0]! * (v11 + v12);
    choices[1] = v13;
    choices[0] = v14;
    const v15 = v13 + v14;
    let v22: number;
    if (0 === dy && x === x) {
      v22 = 0;
    } else {
      const v16 = v13 + v15;
      const v17 = v14 / (v15 * v16);
      const v18 = v15 * v17;
      const v19 = v18 * v18;
      const v20 = v19 * (0.39998690902615697 + v19 * (0.28620722118072106 + v19 * (0.21393250531089883 + v19 * 0.2441306854071686)));
      v22 = dy * ((v18 * (1.9999999998028122 + v19 * (0.6666667930744119 + v20)) + v5 * (v16 * v17)) * v21);
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v3B = xB < v2 ? v2 : xB;
    const v4B = k * (v1 < v3B ? v1 : v3B);
    const v5B = Math.abs(v4B);
    const v6B = -v5B;
    const v7B = (v6B < -700 ? -700 : v6B) * 1.4426950408889634;
    const v8B = v7B + 6755399441055744 - 6755399441055744;
    const v9B = v7B - v8B;
    const v10B = v9B * v9B;
    const v11B = 20.818923798631218 + v10B;
    const v12B = v9B * (7.215289153098769 + v10B * 0.0576900722962519);
    const v13B = v11B - v12B;
    const v14B = powers[(v8B + 1022) | 0]! * (v11B + v12B);
    choicesB[1] = v13B;
    choicesB[0] = v14B;
    const v15B = v13B + v14B;
    let v22B: number;
    if (0 === dyB && xB === xB) {
      v22B = 0;
    } else {
      const v16B = v13B + v15B;
      const v17B = v14B / (v15B * v16B);
      const v18B = v15B * v17B;
      const v19B = v18B * v18B;
      const v20B = v19B * (0.39998690902615697 + v19B * (0.28620722118072106 + v19B * (0.21393250531089883 + v19B * 0.2441306854071686)));
      v22B = dyB * ((v18B * (1.9999999998028122 + v19B * (0.6666667930744119 + v20B)) + v5B * (v16B * v17B)) * v21);
    }
    kSum += v22;
    if (j > i) {
      kSum += v22B;
    }
    dxs[i] = choices[+(0 < v4)]! / v15 * dy;
    dxs[j] = choicesB[+(0 < v4B)]! / v15B * dyB;
  }
  accumulate(kSums, 0, kSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, kSums: Float64Array, k: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / k;
  const v2 = -v1;
  const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v16 = k - v13;
  let kSum = 0;
  let kError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = k * v4;
    const v6 = 0 < v5;
    const v7 = Math.abs(v5);
    const v8 = -v7;
    const v9 = v8 < -1400 ? -1400 : v8;
    const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v11 = v9 - v10 * 0.6931471805601177;
    const v12 = 1 + v11;
    let v18: number;
    if (v8 === v9) {
      const v14 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v15 = v4 - v14;
      const v17 = v13 * v14 - v5 + v13 * v15 + v14 * v16 + v15 * v16;
      v18 = -(v5 < 0 ? -v17 : v17);
    } else {
      v18 = 0;
    }
    const v19 = v18 - v10 * -1.7239444525614835e-13;
    const v20 = v11 + v19;
    const v21 = v20 * (v20 * (v20 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v23 = v12 + (v11 - (v12 - 1) + (v19 + v20 * v20 * (v20 * (v20 * v22 + 0.16666666666666644) + 0.5000000000000001)));
    const v24 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
    const v25 = powers[(v24 + 1022) | 0]!;
    const v26 = powers[(v10 - v24 + 1022) | 0]!;
    const v27 = v23 * v25 * v26;
    const v28 = 1 + v27;
    const v29 = v6 ? 0 : v10;
    const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
    let v47: number;
    if (0 === dy && x === x) {
      v47 = 0;
    } else {
      let v46: number;
      if (x === Infinity || x === -Infinity) {
        v46 = -0;
      } else {
        const v31 = 3000 < v7;
        let v43: number;
        if (v31) {
          v43 = 0;
        } else {
          const v33 = 1 < v27 ? 1 : v27;
          const v34 = 0.5 * v33;
          const v35 = 1 / (v33 + 2);
          const v36 = v33 * v35;
          const v37 = v36 * v36;
          const v38 = v37 * (v37 * (v37 * (v37 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
          const v39 = v37 * (v37 * (v37 * (v38 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
          const v40 = v34 - v35 * (v33 * v34 + v37 * (v37 * (v37 * v39 + 0.40000000000012625) + 0.6666666666666666));
          const v41 = v23 / v28;
          let v42: number;
          if (1 < v7) {
            const v32 = Math.abs(v4);
            v42 = v23 * (v32 + ((1 - v40) / k - v26 * (v25 * (v32 * v41))));
          } else {
            v42 = (v23 - v23 * (v40 - v7 * (1 - v26 * (v25 * v41)))) / k;
          }
          v43 = -v42 / k;
        }
        const v44 = v31 ? 0 : v10;
        const v45 = 0.5 * v44 + 6755399441055744 - 6755399441055744;
        v46 = v43 * powers[(v45 + 1022) | 0]! * powers[(v44 - v45 + 1022) | 0]!;
      }
      v47 = dy * v46;
    }
    const kTerm = v47;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
    dxs[i] = (v6 ? 1 : v23) / v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]! * dy;
  }
  accumulate(kSums, 0, kSum, kError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const kSums = makeSums();
  const x = run('softplus', backwardAll32, backwardAll64, [kSums, ...values], 2, { xs, dys, out })[2];
  return { x, k: total(kSums) };
};
