// Generated from spec/activations/softplusApproximation.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('softplusApproximation', {}, {}, parameters, options) as never;

export const value = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  let v38: number;
  if (x !== x) {
    v38 = x;
  } else {
    const v1 = 2000 < x ? 2000 : x;
    const v2 = -2000 < v1 ? v1 : -2000;
    const v3 = v2 / 0.6931471805599453;
    const v4 = -50 < v3;
    const v14 = 0.6931471805599453 * v3;
    const v15 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
    const v16 = v3 - v15;
    const v17 = v15 * 0.6931471675634384 - v14 + v15 * 1.299650687069942e-8 + 0.6931471675634384 * v16 + 1.299650687069942e-8 * v16;
    const v18 = (v2 - v14 - v17 - v3 * 2.3190468138462996e-17) / 0.6931471805599453;
    const v25 = v3 < -1400 ? -1400 : v3;
    const v26 = 1400 < v25 ? 1400 : v25;
    const v27 = 1.4426950408889634 * v26 + 6755399441055744 - 6755399441055744;
    let v35: number;
    if (v4) {
      const v5 = Math.abs(x) < 1e-20;
      let v24: number;
      if (v5) {
        v24 = 1;
      } else {
        const v6 = -(v3 < -50 ? -50 : v3);
        const v7 = v6 < -60 ? -60 : v6;
        const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v9 = powers[(v8 + 1022) | 0]!;
        const v10 = v9 - 1;
        const v11 = v7 - v8 * 0.6931471805601177;
        const v12 = v9 * v11;
        const v13 = v10 + v12;
        const v19 = (v6 === v7 ? -(v3 < -50 ? 0 : v18) : 0) - v8 * -1.7239444525614835e-13;
        const v20 = v11 + v19;
        const v21 = v20 * (v20 * (v20 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v23 = v12 - (v13 - v10) + v9 * (v19 + v20 * v20 * (v20 * (v20 * (v20 * v22 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
        v24 = -(v13 + v23);
      }
      v35 = (v5 ? 0.6931471805599453 : x) / v24;
    } else {
      const v28 = v26 - 0.6931471805601177 * v27;
      const v29 = 1 + v28;
      const v30 = (v3 === v26 ? v18 : 0) - -1.7239444525614835e-13 * v27;
      const v31 = v28 + v30;
      const v32 = v31 * (v31 * (v31 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v33 = v31 * (v31 * (v31 * (v31 * v32 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v34 = -v2 * (v29 + (v28 - (v29 - 1) + (v30 + v31 * v31 * (v31 * (v31 * v33 + 0.16666666666666644) + 0.5000000000000001))));
      v35 = v34;
    }
    const v36 = v4 ? 0 : v27;
    const v37 = 0.5 * v36 + 6755399441055744 - 6755399441055744;
    v38 = v35 * powers[(v37 + 1022) | 0]! * powers[(v36 - v37 + 1022) | 0]!;
  }
  return v38;
};

export const derivative = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  let v37: number;
  if (x !== x) {
    v37 = x;
  } else {
    const v1 = 2000 < x ? 2000 : x;
    const v2 = -2000 < v1 ? v1 : -2000;
    const v3 = v2 / 0.6931471805599453;
    const v4 = Math.abs(v3);
    const v5 = v4 < 2;
    const v6 = 0.6931471805599453 * v3;
    const v7 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
    const v8 = v3 - v7;
    const v9 = v2 - v6 - (v7 * 0.6931471675634384 - v6 + v7 * 1.299650687069942e-8 + 0.6931471675634384 * v8 + 1.299650687069942e-8 * v8);
    const v10 = (v9 - v3 * 2.3190468138462996e-17) / 0.6931471805599453;
    const v15 = 0 < x;
    const v16 = -v4;
    const v17 = v16 < -1400 ? -1400 : v16;
    const v18 = 1.4426950408889634 * v17 + 6755399441055744 - 6755399441055744;
    let v34: number;
    if (v5) {
      const v11 = v3 * v3;
      const v12 = v11 * (v11 * (v11 * 3.2192295385812978e-19 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
      const v13 = v11 * (v11 * (v11 * (v11 * v12 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
      const v14 = v11 * (v11 * (v11 * (v11 * v13 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
      v34 = 0.5 + (v3 * 0.125 + (v10 * 0.14 + v3 * (v11 * (v11 * v14 + -0.005555555555555277) + 0.04166666666666666)));
    } else {
      const v19 = 0.5 * v18 + 6755399441055744 - 6755399441055744;
      const v20 = powers[(v18 - v19 + 1022) | 0]!;
      const v21 = powers[(v19 + 1022) | 0]!;
      const v22 = v17 - v18 * 0.6931471805601177;
      const v23 = 1 + v22;
      const v24 = v3 < 0 ? -v10 : v10;
      const v25 = (v16 === v17 ? -v24 : 0) - v18 * -1.7239444525614835e-13;
      const v26 = v22 + v25;
      const v27 = 0.000024801521060885955 + v26 * (0.000002755735514528978 + v26 * (2.7620168672095344e-7 + v26 * 2.506835857880779e-8));
      const v28 = 0.04166666666662327 + v26 * (0.008333333333356304 + v26 * (0.0013888888917445521 + v26 * (0.00019841269784768933 + v26 * v27)));
      const v29 = v23 + (v22 - (v23 - 1) + (v25 + v26 * v26 * (0.5000000000000001 + v26 * (0.16666666666666644 + v26 * v28))));
      const v30 = v4 - 1;
      const v31 = v20 * (v21 * v29);
      const v32 = v29 * (2 - v31);
      const v33 = v29 * (v30 + (v4 - v4 + (v24 + v20 * (v21 * (v29 + (v30 + v31) * (v32 / (1 - v20 * (v21 * v32))))))));
      v34 = v15 ? 1 - v20 * (v21 * v33) : v33;
    }
    const v35 = v5 || v15 ? 0 : v18;
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    v37 = v34 * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
  }
  return v37;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const v1 = 2000 < x ? 2000 : x;
    const v2 = -2000 < v1 ? v1 : -2000;
    const v3 = v2 / 0.6931471805599453;
    let v21: number;
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
      v21 = (v4 ? 0.6931471805599453 : x) / v13;
    } else {
      const v14 = v3 < -700 ? -700 : v3;
      const v15 = 1.4426950408889634 * (700 < v14 ? 700 : v14);
      const v16 = v15 + 6755399441055744 - 6755399441055744;
      const v17 = v15 - v16;
      const v18 = v17 * v17;
      const v19 = 7285.733604431949 + v18 * (v18 + 375.0216542975162);
      const v20 = v17 * (2525.0428531106995 + v18 * 28.875563780589836);
      v21 = -v2 * (powers[(v16 + 1022) | 0]! * ((v19 + v20) / (v19 - v20)));
    }
    const xB = xs[j]!;
    const v1B = 2000 < xB ? 2000 : xB;
    const v2B = -2000 < v1B ? v1B : -2000;
    const v3B = v2B / 0.6931471805599453;
    let v21B: number;
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
      v21B = (v4B ? 0.6931471805599453 : xB) / v13B;
    } else {
      const v14B = v3B < -700 ? -700 : v3B;
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
    let v38: number;
    if (x !== x) {
      v38 = x;
    } else {
      const v1 = 2000 < x ? 2000 : x;
      const v2 = -2000 < v1 ? v1 : -2000;
      const v3 = v2 / 0.6931471805599453;
      const v4 = -50 < v3;
      const v14 = 0.6931471805599453 * v3;
      const v15 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
      const v16 = v3 - v15;
      const v17 = v15 * 0.6931471675634384 - v14 + v15 * 1.299650687069942e-8 + 0.6931471675634384 * v16 + 1.299650687069942e-8 * v16;
      const v18 = (v2 - v14 - v17 - v3 * 2.3190468138462996e-17) / 0.6931471805599453;
      const v25 = v3 < -1400 ? -1400 : v3;
      const v26 = 1400 < v25 ? 1400 : v25;
      const v27 = 1.4426950408889634 * v26 + 6755399441055744 - 6755399441055744;
      let v35: number;
      if (v4) {
        const v5 = Math.abs(x) < 1e-20;
        let v24: number;
        if (v5) {
          v24 = 1;
        } else {
          const v6 = -(v3 < -50 ? -50 : v3);
          const v7 = v6 < -60 ? -60 : v6;
          const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
          const v9 = powers[(v8 + 1022) | 0]!;
          const v10 = v9 - 1;
          const v11 = v7 - v8 * 0.6931471805601177;
          const v12 = v9 * v11;
          const v13 = v10 + v12;
          const v19 = (v6 === v7 ? -(v3 < -50 ? 0 : v18) : 0) - v8 * -1.7239444525614835e-13;
          const v20 = v11 + v19;
          const v21 = v20 * (v20 * (v20 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
          const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
          const v23 = v12 - (v13 - v10) + v9 * (v19 + v20 * v20 * (v20 * (v20 * (v20 * v22 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
          v24 = -(v13 + v23);
        }
        v35 = (v5 ? 0.6931471805599453 : x) / v24;
      } else {
        const v28 = v26 - 0.6931471805601177 * v27;
        const v29 = 1 + v28;
        const v30 = (v3 === v26 ? v18 : 0) - -1.7239444525614835e-13 * v27;
        const v31 = v28 + v30;
        const v32 = v31 * (v31 * (v31 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v33 = v31 * (v31 * (v31 * (v31 * v32 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v34 = -v2 * (v29 + (v28 - (v29 - 1) + (v30 + v31 * v31 * (v31 * (v31 * v33 + 0.16666666666666644) + 0.5000000000000001))));
        v35 = v34;
      }
      const v36 = v4 ? 0 : v27;
      const v37 = 0.5 * v36 + 6755399441055744 - 6755399441055744;
      v38 = v35 * powers[(v37 + 1022) | 0]! * powers[(v36 - v37 + 1022) | 0]!;
    }
    ys[i] = v38;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('softplusApproximation', forward32, forward64, values, 1, { xs, out })[1]!;

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
    const v1 = 2000 < x ? 2000 : x;
    const v1B = 2000 < xB ? 2000 : xB;
    const v2 = (-2000 < v1 ? v1 : -2000) / 0.6931471805599453;
    const v2B = (-2000 < v1B ? v1B : -2000) / 0.6931471805599453;
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
    let v37: number;
    if (x !== x) {
      v37 = x;
    } else {
      const v1 = 2000 < x ? 2000 : x;
      const v2 = -2000 < v1 ? v1 : -2000;
      const v3 = v2 / 0.6931471805599453;
      const v4 = Math.abs(v3);
      const v5 = v4 < 2;
      const v6 = 0.6931471805599453 * v3;
      const v7 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
      const v8 = v3 - v7;
      const v9 = v2 - v6 - (v7 * 0.6931471675634384 - v6 + v7 * 1.299650687069942e-8 + 0.6931471675634384 * v8 + 1.299650687069942e-8 * v8);
      const v10 = (v9 - v3 * 2.3190468138462996e-17) / 0.6931471805599453;
      const v15 = 0 < x;
      const v16 = -v4;
      const v17 = v16 < -1400 ? -1400 : v16;
      const v18 = 1.4426950408889634 * v17 + 6755399441055744 - 6755399441055744;
      let v34: number;
      if (v5) {
        const v11 = v3 * v3;
        const v12 = v11 * (v11 * (v11 * 3.2192295385812978e-19 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
        const v13 = v11 * (v11 * (v11 * (v11 * v12 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
        const v14 = v11 * (v11 * (v11 * (v11 * v13 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
        v34 = 0.5 + (v3 * 0.125 + (v10 * 0.14 + v3 * (v11 * (v11 * v14 + -0.005555555555555277) + 0.04166666666666666)));
      } else {
        const v19 = 0.5 * v18 + 6755399441055744 - 6755399441055744;
        const v20 = powers[(v18 - v19 + 1022) | 0]!;
        const v21 = powers[(v19 + 1022) | 0]!;
        const v22 = v17 - v18 * 0.6931471805601177;
        const v23 = 1 + v22;
        const v24 = v3 < 0 ? -v10 : v10;
        const v25 = (v16 === v17 ? -v24 : 0) - v18 * -1.7239444525614835e-13;
        const v26 = v22 + v25;
        const v27 = 0.000024801521060885955 + v26 * (0.000002755735514528978 + v26 * (2.7620168672095344e-7 + v26 * 2.506835857880779e-8));
        const v28 = 0.04166666666662327 + v26 * (0.008333333333356304 + v26 * (0.0013888888917445521 + v26 * (0.00019841269784768933 + v26 * v27)));
        const v29 = v23 + (v22 - (v23 - 1) + (v25 + v26 * v26 * (0.5000000000000001 + v26 * (0.16666666666666644 + v26 * v28))));
        const v30 = v4 - 1;
        const v31 = v20 * (v21 * v29);
        const v32 = v29 * (2 - v31);
        const v33 = v29 * (v30 + (v4 - v4 + (v24 + v20 * (v21 * (v29 + (v30 + v31) * (v32 / (1 - v20 * (v21 * v32))))))));
        v34 = v15 ? 1 - v20 * (v21 * v33) : v33;
      }
      const v35 = v5 || v15 ? 0 : v18;
      const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
      v37 = v34 * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
    }
    dxs[i] = v37 * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('softplusApproximation', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const v1 = x !== x;
    const v2 = 2000 < x ? 2000 : x;
    const v3 = -2000 < v2 ? v2 : -2000;
    const v4 = v3 / 0.6931471805599453;
    let v22: number;
    if (-50 < v4) {
      const v5 = Math.abs(x) < 1e-20;
      let v14: number;
      if (v5) {
        v14 = 1;
      } else {
        const v6 = -(v4 < -50 ? -50 : v4);
        const v7 = (v6 < -60 ? -60 : v6) * 1.4426950408889634;
        const v8 = v7 + 6755399441055744 - 6755399441055744;
        const v9 = powers[(v8 + 1022) | 0]!;
        const v10 = v7 - v8;
        const v11 = v10 * v10;
        const v12 = 20.8181701928739 + v11;
        const v13 = v10 * (7.215027982926385 + v11 * 0.05770037415205225);
        v14 = -(((v9 - 1) * v12 + (1 + v9) * v13) / (v12 - v13));
      }
      v22 = (v5 ? 0.6931471805599453 : x) / v14;
    } else {
      const v15 = v4 < -700 ? -700 : v4;
      const v16 = 1.4426950408889634 * (700 < v15 ? 700 : v15);
      const v17 = v16 + 6755399441055744 - 6755399441055744;
      const v18 = v16 - v17;
      const v19 = v18 * v18;
      const v20 = 7285.733604431949 + v19 * (v19 + 375.0216542975162);
      const v21 = v18 * (2525.0428531106995 + v19 * 28.875563780589836);
      v22 = -v3 * (powers[(v17 + 1022) | 0]! * ((v20 + v21) / (v20 - v21)));
    }
    const v23 = Math.abs(v4);
    let v38: number;
    if (v23 < 2) {
      const v24 = v4 * v4;
      const v25 = v24 * (v24 * (v24 * -3.495808427014437e-12 + 1.758742847201073e-10) + -6.303777533949245e-9) + 2.0869934685576506e-7;
      const v26 = v24 * (v24 * (v24 * (v24 * v25 + -0.0000066136880913623005) + 0.00019841266440630005) + -0.005555555549096693) + 0.16666666666646457;
      v38 = 0.5 + v4 * v26;
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
    const v2B = 2000 < xB ? 2000 : xB;
    const v3B = -2000 < v2B ? v2B : -2000;
    const v4B = v3B / 0.6931471805599453;
    let v22B: number;
    if (-50 < v4B) {
      const v5B = Math.abs(xB) < 1e-20;
      let v14B: number;
      if (v5B) {
        v14B = 1;
      } else {
        const v6B = -(v4B < -50 ? -50 : v4B);
        const v7B = (v6B < -60 ? -60 : v6B) * 1.4426950408889634;
        const v8B = v7B + 6755399441055744 - 6755399441055744;
        const v9B = powers[(v8B + 1022) | 0]!;
        const v10B = v7B - v8B;
        const v11B = v10B * v10B;
        const v12B = 20.8181701928739 + v11B;
        const v13B = v10B * (7.215027982926385 + v11B * 0.05770037415205225);
        v14B = -(((v9B - 1) * v12B + (1 + v9B) * v13B) / (v12B - v13B));
      }
      v22B = (v5B ? 0.6931471805599453 : xB) / v14B;
    } else {
      const v15B = v4B < -700 ? -700 : v4B;
      const v16B = 1.4426950408889634 * (700 < v15B ? 700 : v15B);
      const v17B = v16B + 6755399441055744 - 6755399441055744;
      const v18B = v16B - v17B;
      const v19B = v18B * v18B;
      const v20B = 7285.733604431949 + v19B * (v19B + 375.0216542975162);
      const v21B = v18B * (2525.0428531106995 + v19B * 28.875563780589836);
      v22B = -v3B * (powers[(v17B + 1022) | 0]! * ((v20B + v21B) / (v20B - v21B)));
    }
    const v23B = Math.abs(v4B);
    let v38B: number;
    if (v23B < 2) {
      const v24B = v4B * v4B;
      const v25B = v24B * (v24B * (v24B * -3.495808427014437e-12 + 1.758742847201073e-10) + -6.303777533949245e-9) + 2.0869934685576506e-7;
      const v26B = v24B * (v24B * (v24B * (v24B * v25B + -0.0000066136880913623005) + 0.00019841266440630005) + -0.005555555549096693) + 0.16666666666646457;
      v38B = 0.5 + v4B * v26B;
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
    const v2 = 2000 < x ? 2000 : x;
    const v3 = -2000 < v2 ? v2 : -2000;
    const v4 = v3 / 0.6931471805599453;
    const v15 = 0.6931471805599453 * v4;
    const v16 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v17 = v4 - v16;
    const v18 = v16 * 0.6931471675634384 - v15 + v16 * 1.299650687069942e-8 + 0.6931471675634384 * v17 + 1.299650687069942e-8 * v17;
    const v19 = (v3 - v15 - v18 - v4 * 2.3190468138462996e-17) / 0.6931471805599453;
    let v39: number;
    if (v1) {
      v39 = x;
    } else {
      const v5 = -50 < v4;
      const v26 = v4 < -1400 ? -1400 : v4;
      const v27 = 1400 < v26 ? 1400 : v26;
      const v28 = 1.4426950408889634 * v27 + 6755399441055744 - 6755399441055744;
      let v36: number;
      if (v5) {
        const v6 = Math.abs(x) < 1e-20;
        let v25: number;
        if (v6) {
          v25 = 1;
        } else {
          const v7 = -(v4 < -50 ? -50 : v4);
          const v8 = v7 < -60 ? -60 : v7;
          const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
          const v10 = powers[(v9 + 1022) | 0]!;
          const v11 = v10 - 1;
          const v12 = v8 - v9 * 0.6931471805601177;
          const v13 = v10 * v12;
          const v14 = v11 + v13;
          const v20 = (v7 === v8 ? -(v4 < -50 ? 0 : v19) : 0) - v9 * -1.7239444525614835e-13;
          const v21 = v12 + v20;
          const v22 = v21 * (v21 * (v21 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
          const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
          const v24 = v13 - (v14 - v11) + v10 * (v20 + v21 * v21 * (v21 * (v21 * (v21 * v23 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
          v25 = -(v14 + v24);
        }
        v36 = (v6 ? 0.6931471805599453 : x) / v25;
      } else {
        const v29 = v27 - 0.6931471805601177 * v28;
        const v30 = 1 + v29;
        const v31 = (v4 === v27 ? v19 : 0) - -1.7239444525614835e-13 * v28;
        const v32 = v29 + v31;
        const v33 = v32 * (v32 * (v32 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v34 = v32 * (v32 * (v32 * (v32 * v33 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v35 = -v3 * (v30 + (v29 - (v30 - 1) + (v31 + v32 * v32 * (v32 * (v32 * v34 + 0.16666666666666644) + 0.5000000000000001))));
        v36 = v35;
      }
      const v37 = v5 ? 0 : v28;
      const v38 = 0.5 * v37 + 6755399441055744 - 6755399441055744;
      v39 = v36 * powers[(v38 + 1022) | 0]! * powers[(v37 - v38 + 1022) | 0]!;
    }
    let v68: number;
    if (v1) {
      v68 = x;
    } else {
      const v40 = Math.abs(v4);
      const v41 = v40 < 2;
      const v46 = 0 < x;
      const v47 = -v40;
      const v48 = v47 < -1400 ? -1400 : v47;
      const v49 = 1.4426950408889634 * v48 + 6755399441055744 - 6755399441055744;
      let v65: number;
      if (v41) {
        const v42 = v4 * v4;
        const v43 = v42 * (v42 * (v42 * 3.2192295385812978e-19 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
        const v44 = v42 * (v42 * (v42 * (v42 * v43 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
        const v45 = v42 * (v42 * (v42 * (v42 * v44 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
        v65 = 0.5 + (v4 * 0.125 + (v19 * 0.14 + v4 * (v42 * (v42 * v45 + -0.005555555555555277) + 0.04166666666666666)));
      } else {
        const v50 = 0.5 * v49 + 6755399441055744 - 6755399441055744;
        const v51 = powers[(v49 - v50 + 1022) | 0]!;
        const v52 = powers[(v50 + 1022) | 0]!;
        const v53 = v48 - 0.6931471805601177 * v49;
        const v54 = 1 + v53;
        const v55 = v4 < 0 ? -v19 : v19;
        const v56 = (v47 === v48 ? -v55 : 0) - -1.7239444525614835e-13 * v49;
        const v57 = v53 + v56;
        const v58 = 0.000024801521060885955 + v57 * (0.000002755735514528978 + v57 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v57));
        const v59 = 0.04166666666662327 + v57 * (0.008333333333356304 + v57 * (0.0013888888917445521 + v57 * (0.00019841269784768933 + v57 * v58)));
        const v60 = v54 + (v53 - (v54 - 1) + (v56 + v57 * v57 * (0.5000000000000001 + v57 * (0.16666666666666644 + v57 * v59))));
        const v61 = v40 - 1;
        const v62 = v51 * (v52 * v60);
        const v63 = v60 * (2 - v62);
        const v64 = v60 * (v61 + (v40 - v40 + (v55 + v51 * (v52 * (v60 + (v61 + v62) * (v63 / (1 - v51 * (v52 * v63))))))));
        v65 = v46 ? 1 - v51 * (v52 * v64) : v64;
      }
      const v66 = v41 || v46 ? 0 : v49;
      const v67 = 0.5 * v66 + 6755399441055744 - 6755399441055744;
      v68 = v65 * powers[(v67 + 1022) | 0]! * powers[(v66 - v67 + 1022) | 0]!;
    }
    ys[i] = v39;
    ds[i] = v68;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('softplusApproximation', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('softplusApproximation', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
