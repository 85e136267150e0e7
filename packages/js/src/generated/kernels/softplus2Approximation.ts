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
    const v20 = v2 < -1400 ? -1400 : v2;
    const v21 = 1400 < v20 ? 1400 : v20;
    const v22 = 1.4426950408889634 * v21 + 6755399441055744 - 6755399441055744;
    let v30: number;
    if (v3) {
      const v4 = Math.abs(x) < 1e-20;
      let v19: number;
      if (v4) {
        v19 = 1;
      } else {
        const v5 = -(v2 < -50 ? -50 : v2);
        const v6 = v5 < -60 ? -60 : v5;
        const v7 = 710 < v6 ? 710 : v6;
        const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v9 = powers[((1023 < v8 ? 1023 : v8) + 1022) | 0]!;
        const v10 = v9 - 1;
        const v11 = v7 - v8 * 0.6931471805601177;
        const v12 = v9 * v11;
        const v13 = v10 + v12;
        const v14 = -(v8 * -1.7239444525614835e-13);
        const v15 = v11 + v14;
        const v16 = v15 * (v15 * (v15 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v17 = v15 * (v15 * (v15 * (v15 * v16 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v18 = v12 - (v13 - v10) + v9 * (v14 + v15 * v15 * (v15 * (v15 * (v15 * v17 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
        v19 = -((v13 + v18) * (1023 < v8 ? 2 : 1));
      }
      v30 = (v4 ? 1 : x) / v19;
    } else {
      const v23 = v21 - 0.6931471805601177 * v22;
      const v24 = 1 + v23;
      const v25 = -(-1.7239444525614835e-13 * v22);
      const v26 = v23 + v25;
      const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v29 = -v2 * (v24 + (v23 - (v24 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001))));
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
  let v31: number;
  if (x !== x) {
    v31 = x;
  } else {
    const v1 = 3000 < x ? 3000 : x;
    const v2 = -3000 < v1 ? v1 : -3000;
    const v3 = Math.abs(v2);
    const v4 = v3 < 2;
    const v9 = 0 < x;
    const v10 = -v3;
    const v11 = v10 < -1400 ? -1400 : v10;
    const v12 = 1400 < v11 ? 1400 : v11;
    const v13 = 1.4426950408889634 * v12 + 6755399441055744 - 6755399441055744;
    let v28: number;
    if (v4) {
      const v5 = v2 * v2;
      const v6 = v5 * (v5 * (3.2192295385812978e-19 * v5 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
      const v8 = v5 * (v5 * (v5 * (v5 * v7 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
      v28 = 0.5 + (v2 * 0.125 + v2 * (v5 * (v5 * v8 + -0.005555555555555277) + 0.04166666666666666));
    } else {
      const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
      const v15 = powers[(v13 - v14 + 1022) | 0]!;
      const v16 = powers[(v14 + 1022) | 0]!;
      const v17 = v12 - 0.6931471805601177 * v13;
      const v18 = 1 + v17;
      const v19 = -(-1.7239444525614835e-13 * v13);
      const v20 = v17 + v19;
      const v21 = 0.000024801521060885955 + v20 * (0.000002755735514528978 + v20 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v20));
      const v22 = 0.04166666666662327 + v20 * (0.008333333333356304 + v20 * (0.0013888888917445521 + v20 * (0.00019841269784768933 + v20 * v21)));
      const v23 = v18 + (v17 - (v18 - 1) + (v19 + v20 * v20 * (0.5000000000000001 + v20 * (0.16666666666666644 + v20 * v22))));
      const v24 = v3 - 1;
      const v25 = v23 * v16 * v15;
      const v26 = v23 * (2 - v25);
      const v27 = v23 * (v24 + v15 * (v16 * (v23 + (v24 + v25) * (v26 / (1 - v15 * (v16 * v26))))));
      v28 = v9 ? 1 - v15 * (v16 * v27) : v27;
    }
    const v29 = v4 ? 0 : v9 ? 0 : v13;
    const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
    v31 = v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
  }
  return v31;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (xs: Float32Array, ys: Float32Array): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (let i = 0; i < xs.length; i += 2) {
    const j = i + 1 < xs.length ? i + 1 : i;
    const x = xs[i]!;
    const v1 = 3000 < x ? 3000 : x;
    const v2 = -3000 < v1 ? v1 : -3000;
    let v21: number;
    if (-50 < v2) {
      const v3 = Math.abs(x) < 1e-20;
      choices[1] = 1;
      choices[0] = x;
      let v13: number;
      if (v3) {
        v13 = 1;
      } else {
        const v4 = -(v2 < -50 ? -50 : v2);
        const v5 = v4 < -60 ? -60 : v4;
        const v6 = (700 < v5 ? 700 : v5) * 1.4426950408889634;
        const v7 = v6 + 6755399441055744 - 6755399441055744;
        const v8 = powers[(v7 + 1022) | 0]!;
        const v9 = v6 - v7;
        const v10 = v9 * v9;
        const v11 = 20.8181701928739 + v10;
        const v12 = v9 * (7.215027982926385 + v10 * 0.05770037415205225);
        v13 = -(((v8 - 1) * v11 + (1 + v8) * v12) / (v11 - v12));
      }
      v21 = choices[+(v3)]! / v13;
    } else {
      const v14 = v2 < -700 ? -700 : v2;
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
      choicesB[1] = 1;
      choicesB[0] = xB;
      let v13B: number;
      if (v3B) {
        v13B = 1;
      } else {
        const v4B = -(v2B < -50 ? -50 : v2B);
        const v5B = v4B < -60 ? -60 : v4B;
        const v6B = (700 < v5B ? 700 : v5B) * 1.4426950408889634;
        const v7B = v6B + 6755399441055744 - 6755399441055744;
        const v8B = powers[(v7B + 1022) | 0]!;
        const v9B = v6B - v7B;
        const v10B = v9B * v9B;
        const v11B = 20.8181701928739 + v10B;
        const v12B = v9B * (7.215027982926385 + v10B * 0.05770037415205225);
        v13B = -(((v8B - 1) * v11B + (1 + v8B) * v12B) / (v11B - v12B));
      }
      v21B = choicesB[+(v3B)]! / v13B;
    } else {
      const v14B = v2B < -700 ? -700 : v2B;
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

const forward64 = (xs: Float64Array, ys: Float64Array): void => {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v33: number;
    if (x !== x) {
      v33 = x;
    } else {
      const v1 = 3000 < x ? 3000 : x;
      const v2 = -3000 < v1 ? v1 : -3000;
      const v3 = -50 < v2;
      const v20 = v2 < -1400 ? -1400 : v2;
      const v21 = 1400 < v20 ? 1400 : v20;
      const v22 = 1.4426950408889634 * v21 + 6755399441055744 - 6755399441055744;
      let v30: number;
      if (v3) {
        const v4 = Math.abs(x) < 1e-20;
        let v19: number;
        if (v4) {
          v19 = 1;
        } else {
          const v5 = -(v2 < -50 ? -50 : v2);
          const v6 = v5 < -60 ? -60 : v5;
          const v7 = 710 < v6 ? 710 : v6;
          const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
          const v9 = powers[((1023 < v8 ? 1023 : v8) + 1022) | 0]!;
          const v10 = v9 - 1;
          const v11 = v7 - v8 * 0.6931471805601177;
          const v12 = v9 * v11;
          const v13 = v10 + v12;
          const v14 = -(v8 * -1.7239444525614835e-13);
          const v15 = v11 + v14;
          const v16 = v15 * (v15 * (v15 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
          const v17 = v15 * (v15 * (v15 * (v15 * v16 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
          const v18 = v12 - (v13 - v10) + v9 * (v14 + v15 * v15 * (v15 * (v15 * (v15 * v17 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
          v19 = -((v13 + v18) * (1023 < v8 ? 2 : 1));
        }
        v30 = (v4 ? 1 : x) / v19;
      } else {
        const v23 = v21 - 0.6931471805601177 * v22;
        const v24 = 1 + v23;
        const v25 = -(-1.7239444525614835e-13 * v22);
        const v26 = v23 + v25;
        const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v29 = -v2 * (v24 + (v23 - (v24 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001))));
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

const backward32 = (xs: Float32Array, dys: Float32Array, dxs: Float32Array): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 3000 < x ? 3000 : x;
    const v2 = -3000 < v1 ? v1 : -3000;
    const v3 = Math.abs(v2);
    let v19: number;
    if (v3 < 2) {
      const v4 = v2 * v2;
      const v5 = v4 * (v4 * (-3.495808427014437e-12 * v4 + 1.758742847201073e-10) + -6.303777533949245e-9) + 2.0869934685576506e-7;
      const v6 = v4 * (v4 * (v4 * (v4 * v5 + -0.0000066136880913623005) + 0.00019841266440630005) + -0.005555555549096693) + 0.16666666666646457;
      v19 = 0.5 + v2 * v6;
    } else {
      const v7 = -v3;
      const v8 = v7 < -700 ? -700 : v7;
      const v9 = 1.4426950408889634 * (700 < v8 ? 700 : v8);
      const v10 = v9 + 6755399441055744 - 6755399441055744;
      const v11 = v9 - v10;
      const v12 = v11 * v11;
      const v13 = 7285.733604431949 + v12 * (375.0216542975162 + v12);
      const v14 = v11 * (2525.0428531106995 + 28.875563780589836 * v12);
      const v15 = powers[(v10 + 1022) | 0]! * ((v13 + v14) / (v13 - v14));
      const v16 = v3 - 1;
      const v17 = v15 * (2 - v15);
      const v18 = v15 * (v16 + (v15 + (v15 + v16) * (v17 / (1 - v17))));
      choices[1] = 1 - v18;
      choices[0] = v18;
      v19 = choices[+(0 < x)]!;
    }
    dxs[i] = (x !== x ? x : v19) * dy;
  }
};

const backward64 = (xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v31: number;
    if (x !== x) {
      v31 = x;
    } else {
      const v1 = 3000 < x ? 3000 : x;
      const v2 = -3000 < v1 ? v1 : -3000;
      const v3 = Math.abs(v2);
      const v4 = v3 < 2;
      const v9 = 0 < x;
      const v10 = -v3;
      const v11 = v10 < -1400 ? -1400 : v10;
      const v12 = 1400 < v11 ? 1400 : v11;
      const v13 = 1.4426950408889634 * v12 + 6755399441055744 - 6755399441055744;
      let v28: number;
      if (v4) {
        const v5 = v2 * v2;
        const v6 = v5 * (v5 * (3.2192295385812978e-19 * v5 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
        const v7 = v5 * (v5 * (v5 * (v5 * v6 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
        const v8 = v5 * (v5 * (v5 * (v5 * v7 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
        v28 = 0.5 + (v2 * 0.125 + v2 * (v5 * (v5 * v8 + -0.005555555555555277) + 0.04166666666666666));
      } else {
        const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
        const v15 = powers[(v13 - v14 + 1022) | 0]!;
        const v16 = powers[(v14 + 1022) | 0]!;
        const v17 = v12 - 0.6931471805601177 * v13;
        const v18 = 1 + v17;
        const v19 = -(-1.7239444525614835e-13 * v13);
        const v20 = v17 + v19;
        const v21 = 0.000024801521060885955 + v20 * (0.000002755735514528978 + v20 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v20));
        const v22 = 0.04166666666662327 + v20 * (0.008333333333356304 + v20 * (0.0013888888917445521 + v20 * (0.00019841269784768933 + v20 * v21)));
        const v23 = v18 + (v17 - (v18 - 1) + (v19 + v20 * v20 * (0.5000000000000001 + v20 * (0.16666666666666644 + v20 * v22))));
        const v24 = v3 - 1;
        const v25 = v23 * v16 * v15;
        const v26 = v23 * (2 - v25);
        const v27 = v23 * (v24 + v15 * (v16 * (v23 + (v24 + v25) * (v26 / (1 - v15 * (v16 * v26))))));
        v28 = v9 ? 1 - v15 * (v16 * v27) : v27;
      }
      const v29 = v4 ? 0 : v9 ? 0 : v13;
      const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
      v31 = v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
    }
    dxs[i] = v31 * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('softplus2Approximation', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    const v2 = 3000 < x ? 3000 : x;
    const v3 = -3000 < v2 ? v2 : -3000;
    let v22: number;
    if (-50 < v3) {
      const v4 = Math.abs(x) < 1e-20;
      choices[1] = 1;
      choices[0] = x;
      let v14: number;
      if (v4) {
        v14 = 1;
      } else {
        const v5 = -(v3 < -50 ? -50 : v3);
        const v6 = v5 < -60 ? -60 : v5;
        const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
        const v8 = v7 + 6755399441055744 - 6755399441055744;
        const v9 = powers[(v8 + 1022) | 0]!;
        const v10 = v7 - v8;
        const v11 = v10 * v10;
        const v12 = 20.8181701928739 + v11;
        const v13 = v10 * (7.215027982926385 + v11 * 0.05770037415205225);
        v14 = -(((v9 - 1) * v12 + (1 + v9) * v13) / (v12 - v13));
      }
      v22 = choices[+(v4)]! / v14;
    } else {
      const v15 = v3 < -700 ? -700 : v3;
      const v16 = 1.4426950408889634 * (700 < v15 ? 700 : v15);
      const v17 = v16 + 6755399441055744 - 6755399441055744;
      const v18 = v16 - v17;
      const v19 = v18 * v18;
      const v20 = 7285.733604431949 + v19 * (v19 + 375.0216542975162);
      const v21 = v18 * (2525.0428531106995 + v19 * 28.875563780589836);
      v22 = -v3 * (powers[(v17 + 1022) | 0]! * ((v20 + v21) / (v20 - v21)));
    }
    const v23 = Math.abs(v3);
    let v39: number;
    if (v23 < 2) {
      const v24 = v3 * v3;
      const v25 = v24 * (v24 * (-3.495808427014437e-12 * v24 + 1.758742847201073e-10) + -6.303777533949245e-9) + 2.0869934685576506e-7;
      const v26 = v24 * (v24 * (v24 * (v24 * v25 + -0.0000066136880913623005) + 0.00019841266440630005) + -0.005555555549096693) + 0.16666666666646457;
      v39 = 0.5 + v3 * v26;
    } else {
      const v27 = -v23;
      const v28 = v27 < -700 ? -700 : v27;
      const v29 = 1.4426950408889634 * (700 < v28 ? 700 : v28);
      const v30 = v29 + 6755399441055744 - 6755399441055744;
      const v31 = v29 - v30;
      const v32 = v31 * v31;
      const v33 = 7285.733604431949 + v32 * (375.0216542975162 + v32);
      const v34 = v31 * (2525.0428531106995 + 28.875563780589836 * v32);
      const v35 = powers[(v30 + 1022) | 0]! * ((v33 + v34) / (v33 - v34));
      const v36 = v23 - 1;
      const v37 = v35 * (2 - v35);
      const v38 = v35 * (v36 + (v35 + (v35 + v36) * (v37 / (1 - v37))));
      choices[3] = 1 - v38;
      choices[2] = v38;
      v39 = choices[2 + +(0 < x)]!;
    }
    ys[i] = v1 ? x : v22;
    ds[i] = v1 ? x : v39;
  }
};

const valueAndDerivative64 = (xs: Float64Array, ys: Float64Array, ds: Float64Array): void => {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    const v2 = 3000 < x ? 3000 : x;
    const v3 = -3000 < v2 ? v2 : -3000;
    let v34: number;
    if (v1) {
      v34 = x;
    } else {
      const v4 = -50 < v3;
      const v21 = v3 < -1400 ? -1400 : v3;
      const v22 = 1400 < v21 ? 1400 : v21;
      const v23 = 1.4426950408889634 * v22 + 6755399441055744 - 6755399441055744;
      let v31: number;
      if (v4) {
        const v5 = Math.abs(x) < 1e-20;
        let v20: number;
        if (v5) {
          v20 = 1;
        } else {
          const v6 = -(v3 < -50 ? -50 : v3);
          const v7 = v6 < -60 ? -60 : v6;
          const v8 = 710 < v7 ? 710 : v7;
          const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
          const v10 = powers[((1023 < v9 ? 1023 : v9) + 1022) | 0]!;
          const v11 = v10 - 1;
          const v12 = v8 - v9 * 0.6931471805601177;
          const v13 = v10 * v12;
          const v14 = v11 + v13;
          const v15 = -(v9 * -1.7239444525614835e-13);
          const v16 = v12 + v15;
          const v17 = v16 * (v16 * (v16 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
          const v18 = v16 * (v16 * (v16 * (v16 * v17 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
          const v19 = v13 - (v14 - v11) + v10 * (v15 + v16 * v16 * (v16 * (v16 * (v16 * v18 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
          v20 = -((v14 + v19) * (1023 < v9 ? 2 : 1));
        }
        v31 = (v5 ? 1 : x) / v20;
      } else {
        const v24 = v22 - 0.6931471805601177 * v23;
        const v25 = 1 + v24;
        const v26 = -(-1.7239444525614835e-13 * v23);
        const v27 = v24 + v26;
        const v28 = v27 * (v27 * (v27 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v29 = v27 * (v27 * (v27 * (v27 * v28 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v30 = -v3 * (v25 + (v24 - (v25 - 1) + (v26 + v27 * v27 * (v27 * (v27 * v29 + 0.16666666666666644) + 0.5000000000000001))));
        v31 = v30;
      }
      const v32 = v4 ? 0 : v23;
      const v33 = 0.5 * v32 + 6755399441055744 - 6755399441055744;
      v34 = v31 * powers[(v33 + 1022) | 0]! * powers[(v32 - v33 + 1022) | 0]!;
    }
    let v63: number;
    if (v1) {
      v63 = x;
    } else {
      const v35 = Math.abs(v3);
      const v36 = v35 < 2;
      const v41 = 0 < x;
      const v42 = -v35;
      const v43 = v42 < -1400 ? -1400 : v42;
      const v44 = 1400 < v43 ? 1400 : v43;
      const v45 = 1.4426950408889634 * v44 + 6755399441055744 - 6755399441055744;
      let v60: number;
      if (v36) {
        const v37 = v3 * v3;
        const v38 = v37 * (v37 * (3.2192295385812978e-19 * v37 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
        const v39 = v37 * (v37 * (v37 * (v37 * v38 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
        const v40 = v37 * (v37 * (v37 * (v37 * v39 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
        v60 = 0.5 + (v3 * 0.125 + v3 * (v37 * (v37 * v40 + -0.005555555555555277) + 0.04166666666666666));
      } else {
        const v46 = 0.5 * v45 + 6755399441055744 - 6755399441055744;
        const v47 = powers[(v45 - v46 + 1022) | 0]!;
        const v48 = powers[(v46 + 1022) | 0]!;
        const v49 = v44 - 0.6931471805601177 * v45;
        const v50 = 1 + v49;
        const v51 = -(-1.7239444525614835e-13 * v45);
        const v52 = v49 + v51;
        const v53 = 0.000024801521060885955 + v52 * (0.000002755735514528978 + v52 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v52));
        const v54 = 0.04166666666662327 + v52 * (0.008333333333356304 + v52 * (0.0013888888917445521 + v52 * (0.00019841269784768933 + v52 * v53)));
        const v55 = v50 + (v49 - (v50 - 1) + (v51 + v52 * v52 * (0.5000000000000001 + v52 * (0.16666666666666644 + v52 * v54))));
        const v56 = v35 - 1;
        const v57 = v55 * v48 * v47;
        const v58 = v55 * (2 - v57);
        const v59 = v55 * (v56 + v47 * (v48 * (v55 + (v56 + v57) * (v58 / (1 - v47 * (v48 * v58))))));
        v60 = v41 ? 1 - v47 * (v48 * v59) : v59;
      }
      const v61 = v36 ? 0 : v41 ? 0 : v45;
      const v62 = 0.5 * v61 + 6755399441055744 - 6755399441055744;
      v63 = v60 * powers[(v62 + 1022) | 0]! * powers[(v61 - v62 + 1022) | 0]!;
    }
    ys[i] = v34;
    ds[i] = v63;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('softplus2Approximation', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (_values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('softplus2Approximation', () => {}, () => {}, [], 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
