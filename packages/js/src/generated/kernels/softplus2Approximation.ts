// Generated from spec/activations/softplus2Approximation.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('softplus2Approximation', {}, {}, parameters, options) as never;

export const value = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  let v33: number;
  if (x !== x) {
    v33 = x;
  } else {
    const v1 = 3000 < x ? 3000 : x;
    const v2 = -3000 < v1 ? v1 : -3000;
    const v3 = -50 < v2;
    const v19 = -3000 < x ? x : -3000;
    const v20 = v19 < -1400 ? -1400 : v19;
    const v21 = 1400 < v20 ? 1400 : v20;
    const v22 = 1.4426950408889634 * v21 + 6755399441055744 - 6755399441055744;
    let v30: number;
    if (v3) {
      const v4 = Math.abs(x) < 1e-20;
      let v18: number;
      if (v4) {
        v18 = 1;
      } else {
        const v5 = -(v2 < -50 ? -50 : v2);
        const v6 = v5 < -60 ? -60 : v5;
        const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v8 = powers[(v7 + 1022) | 0]!;
        const v9 = v8 - 1;
        const v10 = v6 - v7 * 0.6931471805601177;
        const v11 = v8 * v10;
        const v12 = v9 + v11;
        const v13 = v7 * -1.7239444525614835e-13;
        const v14 = v10 - v13;
        const v15 = v14 * (v14 * (v14 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v17 = v11 - (v12 - v9) + v8 * (v14 * v14 * (v14 * (v14 * (v14 * v16 + 0.041666666666666644) + 0.1666666666666667) + 0.5) - v13);
        v18 = -(v12 + v17);
      }
      v30 = (v4 ? 1 : x) / v18;
    } else {
      const v23 = v21 - 0.6931471805601177 * v22;
      const v24 = 1 + v23;
      const v25 = -1.7239444525614835e-13 * v22;
      const v26 = v23 - v25;
      const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v29 = -v2 * (v24 + (v23 - (v24 - 1) + (v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001) - v25)));
      v30 = v29;
    }
    const v31 = v3 ? 0 : v22;
    const v32 = 0.5 * v31 + 6755399441055744 - 6755399441055744;
    v33 = v30 * powers[(v32 + 1022) | 0]! * powers[(v31 - v32 + 1022) | 0]!;
  }
  return v33;
};

export const derivative = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  let v30: number;
  if (x !== x) {
    v30 = x;
  } else {
    const v1 = 3000 < x ? 3000 : x;
    const v2 = -3000 < v1 ? v1 : -3000;
    const v3 = Math.abs(v2);
    const v4 = v3 < 2;
    const v9 = 0 < x;
    const v10 = -v3;
    const v11 = v10 < -1400 ? -1400 : v10;
    const v12 = 1.4426950408889634 * v11 + 6755399441055744 - 6755399441055744;
    let v27: number;
    if (v4) {
      const v5 = v2 * v2;
      const v6 = v5 * (v5 * (v5 * 3.2192295385812978e-19 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
      const v8 = v5 * (v5 * (v5 * (v5 * v7 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
      v27 = 0.5 + (v2 * 0.125 + v2 * (v5 * (v5 * v8 + -0.005555555555555277) + 0.04166666666666666));
    } else {
      const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
      const v14 = powers[(v12 - v13 + 1022) | 0]!;
      const v15 = powers[(v13 + 1022) | 0]!;
      const v16 = v11 - v12 * 0.6931471805601177;
      const v17 = 1 + v16;
      const v18 = v12 * -1.7239444525614835e-13;
      const v19 = v16 - v18;
      const v20 = 0.000024801521060885955 + v19 * (0.000002755735514528978 + v19 * (2.7620168672095344e-7 + v19 * 2.506835857880779e-8));
      const v21 = 0.04166666666662327 + v19 * (0.008333333333356304 + v19 * (0.0013888888917445521 + v19 * (0.00019841269784768933 + v19 * v20)));
      const v22 = v17 + (v16 - (v17 - 1) + (v19 * v19 * (0.5000000000000001 + v19 * (0.16666666666666644 + v19 * v21)) - v18));
      const v23 = v3 - 1;
      const v24 = v14 * (v15 * v22);
      const v25 = v22 * (2 - v24);
      const v26 = v22 * (v23 + v14 * (v15 * (v22 + (v23 + v24) * (v25 / (1 - v14 * (v15 * v25))))));
      v27 = v9 ? 1 - v14 * (v15 * v26) : v26;
    }
    const v28 = v4 || v9 ? 0 : v12;
    const v29 = 0.5 * v28 + 6755399441055744 - 6755399441055744;
    v30 = v27 * powers[(v29 + 1022) | 0]! * powers[(v28 - v29 + 1022) | 0]!;
  }
  return v30;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const v1 = 3000 < x ? 3000 : x;
    const v2 = -3000 < v1 ? v1 : -3000;
    let v21: number;
    if (-50 < v2) {
      const v3 = Math.abs(x) < 1e-20;
      let v12: number;
      if (v3) {
        v12 = 1;
      } else {
        const v4 = -(v2 < -50 ? -50 : v2);
        const v5 = (v4 < -60 ? -60 : v4) * 1.4426950408889634;
        const v6 = v5 + 6755399441055744 - 6755399441055744;
        const v7 = powers[(v6 + 1022) | 0]!;
        const v8 = v5 - v6;
        const v9 = v8 * v8;
        const v10 = 20.8181701928739 + v9;
        const v11 = v8 * (7.215027982926385 + v9 * 0.05770037415205225);
        v12 = -(((v7 - 1) * v10 + (1 + v7) * v11) / (v10 - v11));
      }
      v21 = (v3 ? 1 : x) / v12;
    } else {
      const v13 = -3000 < x ? x : -3000;
      const v14 = v13 < -700 ? -700 : v13;
      const v15 = 1.4426950408889634 * (700 < v14 ? 700 : v14);
      const v16 = v15 + 6755399441055744 - 6755399441055744;
      const v17 = v15 - v16;
      const v18 = v17 * v17;
      const v19 = 7285.733604431949 + v18 * (v18 + 375.0216542975162);
      const v20 = v17 * (2525.0428531106995 + v18 * 28.875563780589836);
      v21 = -v2 * (powers[(v16 + 1022) | 0]! * ((v19 + v20) / (v19 - v20)));
    }
    const xB = xs[j]!;
    const v1B = 3000 < xB ? 3000 : xB;
    const v2B = -3000 < v1B ? v1B : -3000;
    let v21B: number;
    if (-50 < v2B) {
      const v3B = Math.abs(xB) < 1e-20;
      let v12B: number;
      if (v3B) {
        v12B = 1;
      } else {
        const v4B = -(v2B < -50 ? -50 : v2B);
        const v5B = (v4B < -60 ? -60 : v4B) * 1.4426950408889634;
        const v6B = v5B + 6755399441055744 - 6755399441055744;
        const v7B = powers[(v6B + 1022) | 0]!;
        const v8B = v5B - v6B;
        const v9B = v8B * v8B;
        const v10B = 20.8181701928739 + v9B;
        const v11B = v8B * (7.215027982926385 + v9B * 0.05770037415205225);
        v12B = -(((v7B - 1) * v10B + (1 + v7B) * v11B) / (v10B - v11B));
      }
      v21B = (v3B ? 1 : xB) / v12B;
    } else {
      const v13B = -3000 < xB ? xB : -3000;
      const v14B = v13B < -700 ? -700 : v13B;
      const v15B = 1.4426950408889634 * (700 < v14B ? 700 : v14B);
      const v16B = v15B + 6755399441055744 - 6755399441055744;
      const v17B = v15B - v16B;
      const v18B = v17B * v17B;
      const v19B = 7285.733604431949 + v18B * (v18B + 375.0216542975162);
      const v20B = v17B * (2525.0428531106995 + v18B * 28.875563780589836);
      v21B = -v2B * (powers[(v16B + 1022) | 0]! * ((v19B + v20B) / (v19B - v20B)));
    }
    ys[i] = x !== x ? x : v21;
    ys[j] = xB !== xB ? xB : v21B;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    let v33: number;
    if (x !== x) {
      v33 = x;
    } else {
      const v1 = 3000 < x ? 3000 : x;
      const v2 = -3000 < v1 ? v1 : -3000;
      const v3 = -50 < v2;
      const v19 = -3000 < x ? x : -3000;
      const v20 = v19 < -1400 ? -1400 : v19;
      const v21 = 1400 < v20 ? 1400 : v20;
      const v22 = 1.4426950408889634 * v21 + 6755399441055744 - 6755399441055744;
      let v30: number;
      if (v3) {
        const v4 = Math.abs(x) < 1e-20;
        let v18: number;
        if (v4) {
          v18 = 1;
        } else {
          const v5 = -(v2 < -50 ? -50 : v2);
          const v6 = v5 < -60 ? -60 : v5;
          const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
          const v8 = powers[(v7 + 1022) | 0]!;
          const v9 = v8 - 1;
          const v10 = v6 - v7 * 0.6931471805601177;
          const v11 = v8 * v10;
          const v12 = v9 + v11;
          const v13 = v7 * -1.7239444525614835e-13;
          const v14 = v10 - v13;
          const v15 = v14 * (v14 * (v14 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
          const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
          const v17 = v11 - (v12 - v9) + v8 * (v14 * v14 * (v14 * (v14 * (v14 * v16 + 0.041666666666666644) + 0.1666666666666667) + 0.5) - v13);
          v18 = -(v12 + v17);
        }
        v30 = (v4 ? 1 : x) / v18;
      } else {
        const v23 = v21 - 0.6931471805601177 * v22;
        const v24 = 1 + v23;
        const v25 = -1.7239444525614835e-13 * v22;
        const v26 = v23 - v25;
        const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v29 = -v2 * (v24 + (v23 - (v24 - 1) + (v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001) - v25)));
        v30 = v29;
      }
      const v31 = v3 ? 0 : v22;
      const v32 = 0.5 * v31 + 6755399441055744 - 6755399441055744;
      v33 = v30 * powers[(v32 + 1022) | 0]! * powers[(v31 - v32 + 1022) | 0]!;
    }
    ys[i] = v33;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('softplus2Approximation', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v1 = 3000 < x ? 3000 : x;
    const v1B = 3000 < xB ? 3000 : xB;
    const v2 = -3000 < v1 ? v1 : -3000;
    const v2B = -3000 < v1B ? v1B : -3000;
    const v3 = Math.abs(v2);
    const v3B = Math.abs(v2B);
    const v4 = v2 * v2;
    const v4B = v2B * v2B;
    const v5 = v4 * (v4 * (v4 * -3.495808427014437e-12 + 1.758742847201073e-10) + -6.303777533949245e-9) + 2.0869934685576506e-7;
    const v5B = v4B * (v4B * (v4B * -3.495808427014437e-12 + 1.758742847201073e-10) + -6.303777533949245e-9) + 2.0869934685576506e-7;
    const v6 = v4 * (v4 * (v4 * (v4 * v5 + -0.0000066136880913623005) + 0.00019841266440630005) + -0.005555555549096693) + 0.16666666666646457;
    const v6B = v4B * (v4B * (v4B * (v4B * v5B + -0.0000066136880913623005) + 0.00019841266440630005) + -0.005555555549096693) + 0.16666666666646457;
    const v7 = -v3;
    const v7B = -v3B;
    const v8 = 1.4426950408889634 * (v7 < -700 ? -700 : v7);
    const v8B = 1.4426950408889634 * (v7B < -700 ? -700 : v7B);
    const v9 = v8 + 6755399441055744 - 6755399441055744;
    const v9B = v8B + 6755399441055744 - 6755399441055744;
    const v10 = v8 - v9;
    const v10B = v8B - v9B;
    const v11 = v10 * v10;
    const v11B = v10B * v10B;
    const v12 = 7285.733604431949 + v11 * (v11 + 375.0216542975162);
    const v12B = 7285.733604431949 + v11B * (v11B + 375.0216542975162);
    const v13 = v10 * (2525.0428531106995 + v11 * 28.875563780589836);
    const v13B = v10B * (2525.0428531106995 + v11B * 28.875563780589836);
    const v14 = powers[(v9 + 1022) | 0]! * ((v12 + v13) / (v12 - v13));
    const v14B = powers[(v9B + 1022) | 0]! * ((v12B + v13B) / (v12B - v13B));
    const v15 = v3 - 1;
    const v15B = v3B - 1;
    const v16 = v14 * (2 - v14);
    const v16B = v14B * (2 - v14B);
    const v17 = v14 * (v15 + (v14 + (v14 + v15) * (v16 / (1 - v16))));
    const v17B = v14B * (v15B + (v14B + (v14B + v15B) * (v16B / (1 - v16B))));
    choices[1] = 1 - v17;
    choicesB[1] = 1 - v17B;
    choices[0] = v17;
    choicesB[0] = v17B;
    choices[3] = 0.5 + v2 * v6;
    choicesB[3] = 0.5 + v2B * v6B;
    choices[2] = choices[+(0 < x)]!;
    choicesB[2] = choicesB[+(0 < xB)]!;
    dxs[i] = (x !== x ? x : choices[2 + +(v3 < 2)]!) * dy;
    dxs[j] = (xB !== xB ? xB : choicesB[2 + +(v3B < 2)]!) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v30: number;
    if (x !== x) {
      v30 = x;
    } else {
      const v1 = 3000 < x ? 3000 : x;
      const v2 = -3000 < v1 ? v1 : -3000;
      const v3 = Math.abs(v2);
      const v4 = v3 < 2;
      const v9 = 0 < x;
      const v10 = -v3;
      const v11 = v10 < -1400 ? -1400 : v10;
      const v12 = 1.4426950408889634 * v11 + 6755399441055744 - 6755399441055744;
      let v27: number;
      if (v4) {
        const v5 = v2 * v2;
        const v6 = v5 * (v5 * (v5 * 3.2192295385812978e-19 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
        const v7 = v5 * (v5 * (v5 * (v5 * v6 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
        const v8 = v5 * (v5 * (v5 * (v5 * v7 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
        v27 = 0.5 + (v2 * 0.125 + v2 * (v5 * (v5 * v8 + -0.005555555555555277) + 0.04166666666666666));
      } else {
        const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
        const v14 = powers[(v12 - v13 + 1022) | 0]!;
        const v15 = powers[(v13 + 1022) | 0]!;
        const v16 = v11 - v12 * 0.6931471805601177;
        const v17 = 1 + v16;
        const v18 = v12 * -1.7239444525614835e-13;
        const v19 = v16 - v18;
        const v20 = 0.000024801521060885955 + v19 * (0.000002755735514528978 + v19 * (2.7620168672095344e-7 + v19 * 2.506835857880779e-8));
        const v21 = 0.04166666666662327 + v19 * (0.008333333333356304 + v19 * (0.0013888888917445521 + v19 * (0.00019841269784768933 + v19 * v20)));
        const v22 = v17 + (v16 - (v17 - 1) + (v19 * v19 * (0.5000000000000001 + v19 * (0.16666666666666644 + v19 * v21)) - v18));
        const v23 = v3 - 1;
        const v24 = v14 * (v15 * v22);
        const v25 = v22 * (2 - v24);
        const v26 = v22 * (v23 + v14 * (v15 * (v22 + (v23 + v24) * (v25 / (1 - v14 * (v15 * v25))))));
        v27 = v9 ? 1 - v14 * (v15 * v26) : v26;
      }
      const v28 = v4 || v9 ? 0 : v12;
      const v29 = 0.5 * v28 + 6755399441055744 - 6755399441055744;
      v30 = v27 * powers[(v29 + 1022) | 0]! * powers[(v28 - v29 + 1022) | 0]!;
    }
    dxs[i] = v30 * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('softplus2Approximation', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const v1 = x !== x;
    const v2 = 3000 < x ? 3000 : x;
    const v3 = -3000 < v2 ? v2 : -3000;
    let v22: number;
    if (-50 < v3) {
      const v4 = Math.abs(x) < 1e-20;
      let v13: number;
      if (v4) {
        v13 = 1;
      } else {
        const v5 = -(v3 < -50 ? -50 : v3);
        const v6 = (v5 < -60 ? -60 : v5) * 1.4426950408889634;
        const v7 = v6 + 6755399441055744 - 6755399441055744;
        const v8 = powers[(v7 + 1022) | 0]!;
        const v9 = v6 - v7;
        const v10 = v9 * v9;
        const v11 = 20.8181701928739 + v10;
        const v12 = v9 * (7.215027982926385 + v10 * 0.05770037415205225);
        v13 = -(((v8 - 1) * v11 + (1 + v8) * v12) / (v11 - v12));
      }
      v22 = (v4 ? 1 : x) / v13;
    } else {
      const v14 = -3000 < x ? x : -3000;
      const v15 = v14 < -700 ? -700 : v14;
      const v16 = 1.4426950408889634 * (700 < v15 ? 700 : v15);
      const v17 = v16 + 6755399441055744 - 6755399441055744;
      const v18 = v16 - v17;
      const v19 = v18 * v18;
      const v20 = 7285.733604431949 + v19 * (v19 + 375.0216542975162);
      const v21 = v18 * (2525.0428531106995 + v19 * 28.875563780589836);
      v22 = -v3 * (powers[(v17 + 1022) | 0]! * ((v20 + v21) / (v20 - v21)));
    }
    const v23 = Math.abs(v3);
    let v38: number;
    if (v23 < 2) {
      const v24 = v3 * v3;
      const v25 = v24 * (v24 * (v24 * -3.495808427014437e-12 + 1.758742847201073e-10) + -6.303777533949245e-9) + 2.0869934685576506e-7;
      const v26 = v24 * (v24 * (v24 * (v24 * v25 + -0.0000066136880913623005) + 0.00019841266440630005) + -0.005555555549096693) + 0.16666666666646457;
      v38 = 0.5 + v3 * v26;
    } else {
      const v27 = -v23;
      const v28 = 1.4426950408889634 * (v27 < -700 ? -700 : v27);
      const v29 = v28 + 6755399441055744 - 6755399441055744;
      const v30 = v28 - v29;
      const v31 = v30 * v30;
      const v32 = 7285.733604431949 + v31 * (375.0216542975162 + v31);
      const v33 = v30 * (2525.0428531106995 + 28.875563780589836 * v31);
      const v34 = powers[(v29 + 1022) | 0]! * ((v32 + v33) / (v32 - v33));
      const v35 = v23 - 1;
      const v36 = v34 * (2 - v34);
      const v37 = v34 * (v35 + (v34 + (v34 + v35) * (v36 / (1 - v36))));
      choices[1] = 1 - v37;
      choices[0] = v37;
      v38 = choices[+(0 < x)]!;
    }
    const xB = xs[j]!;
    const v1B = xB !== xB;
    const v2B = 3000 < xB ? 3000 : xB;
    const v3B = -3000 < v2B ? v2B : -3000;
    let v22B: number;
    if (-50 < v3B) {
      const v4B = Math.abs(xB) < 1e-20;
      let v13B: number;
      if (v4B) {
        v13B = 1;
      } else {
        const v5B = -(v3B < -50 ? -50 : v3B);
        const v6B = (v5B < -60 ? -60 : v5B) * 1.4426950408889634;
        const v7B = v6B + 6755399441055744 - 6755399441055744;
        const v8B = powers[(v7B + 1022) | 0]!;
        const v9B = v6B - v7B;
        const v10B = v9B * v9B;
        const v11B = 20.8181701928739 + v10B;
        const v12B = v9B * (7.215027982926385 + v10B * 0.05770037415205225);
        v13B = -(((v8B - 1) * v11B + (1 + v8B) * v12B) / (v11B - v12B));
      }
      v22B = (v4B ? 1 : xB) / v13B;
    } else {
      const v14B = -3000 < xB ? xB : -3000;
      const v15B = v14B < -700 ? -700 : v14B;
      const v16B = 1.4426950408889634 * (700 < v15B ? 700 : v15B);
      const v17B = v16B + 6755399441055744 - 6755399441055744;
      const v18B = v16B - v17B;
      const v19B = v18B * v18B;
      const v20B = 7285.733604431949 + v19B * (v19B + 375.0216542975162);
      const v21B = v18B * (2525.0428531106995 + v19B * 28.875563780589836);
      v22B = -v3B * (powers[(v17B + 1022) | 0]! * ((v20B + v21B) / (v20B - v21B)));
    }
    const v23B = Math.abs(v3B);
    let v38B: number;
    if (v23B < 2) {
      const v24B = v3B * v3B;
      const v25B = v24B * (v24B * (v24B * -3.495808427014437e-12 + 1.758742847201073e-10) + -6.303777533949245e-9) + 2.0869934685576506e-7;
      const v26B = v24B * (v24B * (v24B * (v24B * v25B + -0.0000066136880913623005) + 0.00019841266440630005) + -0.005555555549096693) + 0.16666666666646457;
      v38B = 0.5 + v3B * v26B;
    } else {
      const v27B = -v23B;
      const v28B = 1.4426950408889634 * (v27B < -700 ? -700 : v27B);
      const v29B = v28B + 6755399441055744 - 6755399441055744;
      const v30B = v28B - v29B;
      const v31B = v30B * v30B;
      const v32B = 7285.733604431949 + v31B * (375.0216542975162 + v31B);
      const v33B = v30B * (2525.0428531106995 + 28.875563780589836 * v31B);
      const v34B = powers[(v29B + 1022) | 0]! * ((v32B + v33B) / (v32B - v33B));
      const v35B = v23B - 1;
      const v36B = v34B * (2 - v34B);
      const v37B = v34B * (v35B + (v34B + (v34B + v35B) * (v36B / (1 - v36B))));
      choicesB[1] = 1 - v37B;
      choicesB[0] = v37B;
      v38B = choicesB[+(0 < xB)]!;
    }
    ys[i] = v1 ? x : v22;
    ds[i] = v1 ? x : v38;
    ys[j] = v1B ? xB : v22B;
    ds[j] = v1B ? xB : v38B;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    const v2 = 3000 < x ? 3000 : x;
    const v3 = -3000 < v2 ? v2 : -3000;
    let v34: number;
    if (v1) {
      v34 = x;
    } else {
      const v4 = -50 < v3;
      const v20 = -3000 < x ? x : -3000;
      const v21 = v20 < -1400 ? -1400 : v20;
      const v22 = 1400 < v21 ? 1400 : v21;
      const v23 = 1.4426950408889634 * v22 + 6755399441055744 - 6755399441055744;
      let v31: number;
      if (v4) {
        const v5 = Math.abs(x) < 1e-20;
        let v19: number;
        if (v5) {
          v19 = 1;
        } else {
          const v6 = -(v3 < -50 ? -50 : v3);
          const v7 = v6 < -60 ? -60 : v6;
          const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
          const v9 = powers[(v8 + 1022) | 0]!;
          const v10 = v9 - 1;
          const v11 = v7 - v8 * 0.6931471805601177;
          const v12 = v9 * v11;
          const v13 = v10 + v12;
          const v14 = v8 * -1.7239444525614835e-13;
          const v15 = v11 - v14;
          const v16 = v15 * (v15 * (v15 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
          const v17 = v15 * (v15 * (v15 * (v15 * v16 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
          const v18 = v12 - (v13 - v10) + v9 * (v15 * v15 * (v15 * (v15 * (v15 * v17 + 0.041666666666666644) + 0.1666666666666667) + 0.5) - v14);
          v19 = -(v13 + v18);
        }
        v31 = (v5 ? 1 : x) / v19;
      } else {
        const v24 = v22 - 0.6931471805601177 * v23;
        const v25 = 1 + v24;
        const v26 = -1.7239444525614835e-13 * v23;
        const v27 = v24 - v26;
        const v28 = v27 * (v27 * (v27 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v29 = v27 * (v27 * (v27 * (v27 * v28 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v30 = -v3 * (v25 + (v24 - (v25 - 1) + (v27 * v27 * (v27 * (v27 * v29 + 0.16666666666666644) + 0.5000000000000001) - v26)));
        v31 = v30;
      }
      const v32 = v4 ? 0 : v23;
      const v33 = 0.5 * v32 + 6755399441055744 - 6755399441055744;
      v34 = v31 * powers[(v33 + 1022) | 0]! * powers[(v32 - v33 + 1022) | 0]!;
    }
    let v62: number;
    if (v1) {
      v62 = x;
    } else {
      const v35 = Math.abs(v3);
      const v36 = v35 < 2;
      const v41 = 0 < x;
      const v42 = -v35;
      const v43 = v42 < -1400 ? -1400 : v42;
      const v44 = 1.4426950408889634 * v43 + 6755399441055744 - 6755399441055744;
      let v59: number;
      if (v36) {
        const v37 = v3 * v3;
        const v38 = v37 * (v37 * (v37 * 3.2192295385812978e-19 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
        const v39 = v37 * (v37 * (v37 * (v37 * v38 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
        const v40 = v37 * (v37 * (v37 * (v37 * v39 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
        v59 = 0.5 + (v3 * 0.125 + v3 * (v37 * (v37 * v40 + -0.005555555555555277) + 0.04166666666666666));
      } else {
        const v45 = 0.5 * v44 + 6755399441055744 - 6755399441055744;
        const v46 = powers[(v44 - v45 + 1022) | 0]!;
        const v47 = powers[(v45 + 1022) | 0]!;
        const v48 = v43 - 0.6931471805601177 * v44;
        const v49 = 1 + v48;
        const v50 = -1.7239444525614835e-13 * v44;
        const v51 = v48 - v50;
        const v52 = 0.000024801521060885955 + v51 * (0.000002755735514528978 + v51 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v51));
        const v53 = 0.04166666666662327 + v51 * (0.008333333333356304 + v51 * (0.0013888888917445521 + v51 * (0.00019841269784768933 + v51 * v52)));
        const v54 = v49 + (v48 - (v49 - 1) + (v51 * v51 * (0.5000000000000001 + v51 * (0.16666666666666644 + v51 * v53)) - v50));
        const v55 = v35 - 1;
        const v56 = v46 * (v47 * v54);
        const v57 = v54 * (2 - v56);
        const v58 = v54 * (v55 + v46 * (v47 * (v54 + (v55 + v56) * (v57 / (1 - v46 * (v47 * v57))))));
        v59 = v41 ? 1 - v46 * (v47 * v58) : v58;
      }
      const v60 = v36 || v41 ? 0 : v44;
      const v61 = 0.5 * v60 + 6755399441055744 - 6755399441055744;
      v62 = v59 * powers[(v61 + 1022) | 0]! * powers[(v60 - v61 + 1022) | 0]!;
    }
    ys[i] = v34;
    ds[i] = v62;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('softplus2Approximation', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('softplus2Approximation', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
