// Generated from spec/activations/celu.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [alpha: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('celu', { alpha: readNumber([1, 'be > 0', (value) => value > 0]) }, {}, parameters, options) as never;

export const value = ({ 0: alpha }: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = alpha * -4096;
  const v2 = x < v1 ? v1 : x;
  const v3 = 0 < v2 ? 0 : v2;
  const v4 = v3 / alpha;
  let v24: number;
  if (-1e-20 < v4) {
    v24 = x;
  } else {
    const v5 = v4 < -60 ? -60 : v4;
    const v6 = 710 < v5 ? 710 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = powers[((1023 < v7 ? 1023 : v7) + 1022) | 0]!;
    const v9 = v8 - 1;
    const v10 = v6 - v7 * 0.6931471805601177;
    const v11 = v8 * v10;
    const v12 = v9 + v11;
    let v18: number;
    if (v4 === v6) {
      const v13 = alpha * v4;
      const v14 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v15 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
      const v16 = alpha - v15;
      const v17 = v4 - v14;
      v18 = (v3 - v13 - (v14 * v15 - v13 + v14 * v16 + v15 * v17 + v16 * v17)) / alpha;
    } else {
      v18 = 0;
    }
    const v19 = v18 - v7 * -1.7239444525614835e-13;
    const v20 = v10 + v19;
    const v21 = v20 * (v20 * (v20 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v23 = v11 - (v12 - v9) + v8 * (v19 + v20 * v20 * (v20 * (v20 * (v20 * v22 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
    v24 = alpha * ((v12 + v23) * (1023 < v7 ? 2 : 1));
  }
  return v24;
};

export const derivative = ({ 0: alpha }: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = alpha * -4096;
  const v3 = x < v2 ? v2 : x;
  const v4 = v3 / alpha;
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = 1400 < v5 ? 1400 : v5;
  const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  let v20: number;
  if (v1) {
    v20 = 1;
  } else {
    const v8 = v6 - 0.6931471805601177 * v7;
    const v9 = 1 + v8;
    let v15: number;
    if (v4 === v6) {
      const v10 = alpha * v4;
      const v11 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
      const v12 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v13 = alpha - v11;
      const v14 = v4 - v12;
      v15 = (v3 - v10 - (v11 * v12 - v10 + v12 * v13 + v11 * v14 + v13 * v14)) / alpha;
    } else {
      v15 = 0;
    }
    const v16 = v15 - v7 * -1.7239444525614835e-13;
    const v17 = v8 + v16;
    const v18 = v17 * (v17 * (v17 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v19 = v17 * (v17 * (v17 * (v17 * v18 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    v20 = v9 + (v8 - (v9 - 1) + (v16 + v17 * v17 * (v17 * (v17 * v19 + 0.16666666666666644) + 0.5000000000000001)));
  }
  const v21 = v1 ? 0 : v7;
  const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
  return v20 * powers[(v22 + 1022) | 0]! * powers[(v21 - v22 + 1022) | 0]!;
};

export const gradient = ({ 0: alpha }: Values, x: number): object => {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = alpha * -4096;
  const v3 = x < v2 ? v2 : x;
  const v4 = v3 / alpha;
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = 1400 < v5 ? 1400 : v5;
  const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v8 = v6 - 0.6931471805601177 * v7;
  const v9 = 1 + v8;
  const v10 = v8 - (v9 - 1);
  const v11 = alpha * v4;
  const v12 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v13 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
  const v14 = alpha - v12;
  const v15 = v4 - v13;
  const v16 = (v3 - v11 - (v12 * v13 - v11 + v13 * v14 + v12 * v15 + v14 * v15)) / alpha;
  const v17 = v7 * -1.7239444525614835e-13;
  let v22: number;
  if (v1) {
    v22 = 1;
  } else {
    const v18 = (v4 === v6 ? v16 : 0) - v17;
    const v19 = v8 + v18;
    const v20 = v19 * (v19 * (v19 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v21 = v19 * (v19 * (v19 * (v19 * v20 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    v22 = v9 + (v10 + (v18 + v19 * v19 * (v19 * (v19 * v21 + 0.16666666666666644) + 0.5000000000000001)));
  }
  const v23 = v1 ? 0 : v7;
  const v24 = 0.5 * v23 + 6755399441055744 - 6755399441055744;
  const v25 = v4 < -3000 ? -3000 : v4;
  const v26 = -1 < v25;
  const v27 = v4 < -1 ? -1 : v4;
  const v28 = 1400 < v27 ? 1400 : v27;
  const v29 = 1.4426950408889634 * v28 + 6755399441055744 - 6755399441055744;
  let v81: number;
  if (v1) {
    v81 = 0;
  } else {
    const v32 = v4 < -3000;
    if (v26) {
      const v30 = v28 - 0.6931471805601177 * v29;
      const v31 = 1 + v30;
      const v33 = v25 < -1 || v32 ? 0 : v16;
      const v34 = (v27 === v28 ? v33 : 0) - -1.7239444525614835e-13 * v29;
      const v35 = v30 + v34;
      const v36 = 0.000024801521060885955 + v35 * (0.000002755735514528978 + v35 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v35));
      const v37 = 0.04166666666662327 + v35 * (0.008333333333356304 + v35 * (0.0013888888917445521 + v35 * (0.00019841269784768933 + v35 * v36)));
      const v38 = -(v31 + (v30 - (v31 - 1) + (v34 + v35 * v35 * (0.5000000000000001 + v35 * (0.16666666666666644 + v35 * v37)))));
      const v39 = -v27;
      const v47 = -v33;
      let v60: number;
      if (v39 < -1) {
        const v40 = v39 < -60 ? -60 : v39;
        const v41 = 1.4426950408889634 * v40 + 6755399441055744 - 6755399441055744;
        const v42 = v40 - 0.6931471805601177 * v41;
        const v43 = 1 + v42;
        const v44 = 0.5 * v41 + 6755399441055744 - 6755399441055744;
        const v45 = powers[(v44 + 1022) | 0]!;
        const v46 = powers[(v41 - v44 + 1022) | 0]!;
        const v48 = v39 === v40 ? v47 : 0;
        const v49 = v48 - -1.7239444525614835e-13 * v41;
        const v50 = v42 + v49;
        const v51 = 0.000024801521060885955 + v50 * (0.000002755735514528978 + v50 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v50));
        const v52 = 0.04166666666662327 + v50 * (0.008333333333356304 + v50 * (0.0013888888917445521 + v50 * (0.00019841269784768933 + v50 * v51)));
        const v53 = v46 * (v45 * (v42 - (v43 - 1) + (v49 + v50 * v50 * (0.5000000000000001 + v50 * (0.16666666666666644 + v50 * v52)))));
        v60 = v43 * v45 * v46 - (1 - v27) + (v53 - v48);
      } else {
        const v54 = v39 < -1 ? -1 : v39;
        const v55 = Math.abs(v54) < 6e299 ? v54 * 134217729 - (v54 * 134217729 - v54) : v54;
        const v56 = v54 * (v54 * (v54 * 4.8128206250229e-14 + 7.716098130812358e-13) + 1.1470756199270771e-11) + 1.6058657451958387e-10;
        const v57 = v54 * (v54 * (v54 * (v54 * v56 + 2.087675145150821e-9) + 2.505210546945731e-8) + 2.75573192796955e-7) + 0.0000027557319264771367;
        const v58 = v54 * (v54 * (v54 * (v54 * v57 + 0.0000248015873013583) + 0.00019841269841110005) + 0.0013888888888889293) + 0.008333333333333567;
        const v59 = 0.5 * (v54 - v55) * (v54 + v55) + v54 * (v54 * v54) * (v54 * (v54 * v58 + 0.041666666666666664) + 0.16666666666666666);
        v60 = v55 * (0.5 * v55) + (v59 + v47 * v54);
      }
      v81 = v38 * v60;
    } else {
      const v61 = v4 < -60 ? -60 : v4;
      const v62 = 710 < v61 ? 710 : v61;
      const v63 = 1.4426950408889634 * v62 + 6755399441055744 - 6755399441055744;
      const v64 = powers[((1023 < v63 ? 1023 : v63) + 1022) | 0]!;
      const v65 = v64 - 1;
      const v66 = v62 - 0.6931471805601177 * v63;
      const v67 = v64 * v66;
      const v68 = v65 + v67;
      const v69 = v32 ? 0 : v16;
      const v70 = (v25 === v62 ? v69 : 0) - -1.7239444525614835e-13 * v63;
      const v71 = v66 + v70;
      const v72 = 0.000002755725486152802 + v71 * (2.755732692073962e-7 + v71 * (2.5105396301611412e-8 + v71 * 2.089646723360631e-9));
      const v73 = 0.008333333333325903 + v71 * (0.0013888888888905046 + v71 * (0.00019841269875381235 + v71 * (0.000024801587271867294 + v71 * v72)));
      const v74 = v67 - (v68 - v65) + v64 * (v70 + v71 * v71 * (0.5 + v71 * (0.1666666666666667 + v71 * (0.041666666666666644 + v71 * v73))));
      const v75 = (v6 === v25 ? v69 : 0) - v17;
      const v76 = v8 + v75;
      const v77 = 0.000024801521060885955 + v76 * (0.000002755735514528978 + v76 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v76));
      const v78 = 0.04166666666662327 + v76 * (0.008333333333356304 + v76 * (0.0013888888917445521 + v76 * (0.00019841269784768933 + v76 * v77)));
      const v79 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
      const v80 = v25 * (v9 + (v10 + (v75 + v76 * v76 * (0.5000000000000001 + v76 * (0.16666666666666644 + v76 * v78))))) * powers[(v79 + 1022) | 0]!;
      v81 = (v68 + v74) * (1023 < v63 ? 2 : 1) - v80 * powers[(v7 - v79 + 1022) | 0]!;
    }
  }
  const v82 = v1 ? 0 : v26 ? v29 : 0;
  const v83 = 0.5 * v82 + 6755399441055744 - 6755399441055744;
  return { x: v22 * powers[(v24 + 1022) | 0]! * powers[(v23 - v24 + 1022) | 0]!, alpha: v81 * powers[(v83 + 1022) | 0]! * powers[(v82 - v83 + 1022) | 0]! };
};

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, alpha: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = alpha * -4096;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v2 = x < v1 ? v1 : x;
    const v2B = xB < v1 ? v1 : xB;
    const v3 = (v2 > 4e38 ? 0 : (v2 - Math.abs(v2)) / 2) / alpha;
    const v3B = (v2B > 4e38 ? 0 : (v2B - Math.abs(v2B)) / 2) / alpha;
    const v4 = v3 < -60 ? -60 : v3;
    const v4B = v3B < -60 ? -60 : v3B;
    const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
    const v5B = (700 < v4B ? 700 : v4B) * 1.4426950408889634;
    const v6 = v5 + 6755399441055744 - 6755399441055744;
    const v6B = v5B + 6755399441055744 - 6755399441055744;
    const v7 = powers[(v6 + 1022) | 0]!;
    const v7B = powers[(v6B + 1022) | 0]!;
    const v8 = v5 - v6;
    const v8B = v5B - v6B;
    const v9 = v8 * v8;
    const v9B = v8B * v8B;
    const v10 = 20.8181701928739 + v9;
    const v10B = 20.8181701928739 + v9B;
    const v11 = v8 * (7.215027982926385 + v9 * 0.05770037415205225);
    const v11B = v8B * (7.215027982926385 + v9B * 0.05770037415205225);
    choices[1] = x;
    choicesB[1] = xB;
    choices[0] = alpha * ((v7 - 1) * v10 + (v7 + 1) * v11) / (v10 - v11);
    choicesB[0] = alpha * ((v7B - 1) * v10B + (v7B + 1) * v11B) / (v10B - v11B);
    ys[i] = choices[+(-1e-20 < v3)]!;
    ys[j] = choicesB[+(-1e-20 < v3B)]!;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, alpha: number): void => {
  const powers = powersOfTwo();
  const v1 = alpha * -4096;
  const v15 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v16 = alpha - v15;
  for (; i < end; i++) {
    const x = xs[i]!;
    const v2 = x < v1 ? v1 : x;
    const v3 = 0 < v2 ? 0 : v2;
    const v4 = v3 / alpha;
    let v24: number;
    if (-1e-20 < v4) {
      v24 = x;
    } else {
      const v5 = v4 < -60 ? -60 : v4;
      const v6 = 710 < v5 ? 710 : v5;
      const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v8 = powers[((1023 < v7 ? 1023 : v7) + 1022) | 0]!;
      const v9 = v8 - 1;
      const v10 = v6 - v7 * 0.6931471805601177;
      const v11 = v8 * v10;
      const v12 = v9 + v11;
      let v18: number;
      if (v4 === v6) {
        const v13 = alpha * v4;
        const v14 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
        const v17 = v4 - v14;
        v18 = (v3 - v13 - (v14 * v15 - v13 + v14 * v16 + v15 * v17 + v16 * v17)) / alpha;
      } else {
        v18 = 0;
      }
      const v19 = v18 - v7 * -1.7239444525614835e-13;
      const v20 = v10 + v19;
      const v21 = v20 * (v20 * (v20 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v23 = v11 - (v12 - v9) + v8 * (v19 + v20 * v20 * (v20 * (v20 * (v20 * v22 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
      v24 = alpha * ((v12 + v23) * (1023 < v7 ? 2 : 1));
    }
    ys[i] = v24;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('celu', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, alpha: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = alpha * -4096;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v2 = (x < v1 ? v1 : x) / alpha;
    const v2B = (xB < v1 ? v1 : xB) / alpha;
    const v3 = v2 < -700 ? -700 : v2;
    const v3B = v2B < -700 ? -700 : v2B;
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
    choices[0] = powers[(v5 + 1022) | 0]! * ((v8 + v9) / (v8 - v9));
    choicesB[0] = powers[(v5B + 1022) | 0]! * ((v8B + v9B) / (v8B - v9B));
    dxs[i] = choices[+(0 < x)]! * dy;
    dxs[j] = choicesB[+(0 < xB)]! * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, alpha: number): void => {
  const powers = powersOfTwo();
  const v2 = alpha * -4096;
  const v11 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v13 = alpha - v11;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v3 = x < v2 ? v2 : x;
    const v4 = v3 / alpha;
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    let v20: number;
    if (v1) {
      v20 = 1;
    } else {
      const v8 = v6 - 0.6931471805601177 * v7;
      const v9 = 1 + v8;
      let v15: number;
      if (v4 === v6) {
        const v10 = alpha * v4;
        const v12 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
        const v14 = v4 - v12;
        v15 = (v3 - v10 - (v11 * v12 - v10 + v12 * v13 + v11 * v14 + v13 * v14)) / alpha;
      } else {
        v15 = 0;
      }
      const v16 = v15 - v7 * -1.7239444525614835e-13;
      const v17 = v8 + v16;
      const v18 = v17 * (v17 * (v17 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v19 = v17 * (v17 * (v17 * (v17 * v18 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      v20 = v9 + (v8 - (v9 - 1) + (v16 + v17 * v17 * (v17 * (v17 * v19 + 0.16666666666666644) + 0.5000000000000001)));
    }
    const v21 = v1 ? 0 : v7;
    const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
    dxs[i] = v20 * powers[(v22 + 1022) | 0]! * powers[(v21 - v22 + 1022) | 0]! * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('celu', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, alpha: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = alpha * -4096;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v2 = x < v1 ? v1 : x;
    const v2B = xB < v1 ? v1 : xB;
    const v3 = (v2 > 4e38 ? 0 : (v2 - Math.abs(v2)) / 2) / alpha;
    const v3B = (v2B > 4e38 ? 0 : (v2B - Math.abs(v2B)) / 2) / alpha;
    const v4 = v3 < -60 ? -60 : v3;
    const v4B = v3B < -60 ? -60 : v3B;
    const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
    const v5B = (700 < v4B ? 700 : v4B) * 1.4426950408889634;
    const v6 = v5 + 6755399441055744 - 6755399441055744;
    const v6B = v5B + 6755399441055744 - 6755399441055744;
    const v7 = powers[(v6 + 1022) | 0]!;
    const v7B = powers[(v6B + 1022) | 0]!;
    const v8 = v5 - v6;
    const v8B = v5B - v6B;
    const v9 = v8 * v8;
    const v9B = v8B * v8B;
    const v10 = 20.8181701928739 + v9;
    const v10B = 20.8181701928739 + v9B;
    const v11 = v8 * (7.215027982926385 + v9 * 0.05770037415205225);
    const v11B = v8B * (7.215027982926385 + v9B * 0.05770037415205225);
    choices[1] = x;
    choicesB[1] = xB;
    choices[0] = alpha * ((v7 - 1) * v10 + (v7 + 1) * v11) / (v10 - v11);
    choicesB[0] = alpha * ((v7B - 1) * v10B + (v7B + 1) * v11B) / (v10B - v11B);
    const v12 = v2 / alpha;
    const v12B = v2B / alpha;
    const v13 = v12 < -700 ? -700 : v12;
    const v13B = v12B < -700 ? -700 : v12B;
    const v14 = 1.4426950408889634 * (700 < v13 ? 700 : v13);
    const v14B = 1.4426950408889634 * (700 < v13B ? 700 : v13B);
    const v15 = v14 + 6755399441055744 - 6755399441055744;
    const v15B = v14B + 6755399441055744 - 6755399441055744;
    const v16 = v14 - v15;
    const v16B = v14B - v15B;
    const v17 = v16 * v16;
    const v17B = v16B * v16B;
    const v18 = 7285.733604431949 + v17 * (v17 + 375.0216542975162);
    const v18B = 7285.733604431949 + v17B * (v17B + 375.0216542975162);
    const v19 = v16 * (2525.0428531106995 + v17 * 28.875563780589836);
    const v19B = v16B * (2525.0428531106995 + v17B * 28.875563780589836);
    choices[3] = 1;
    choicesB[3] = 1;
    choices[2] = powers[(v15 + 1022) | 0]! * ((v18 + v19) / (v18 - v19));
    choicesB[2] = powers[(v15B + 1022) | 0]! * ((v18B + v19B) / (v18B - v19B));
    ys[i] = choices[+(-1e-20 < v3)]!;
    ds[i] = choices[2 + +(0 < x)]!;
    ys[j] = choicesB[+(-1e-20 < v3B)]!;
    ds[j] = choicesB[2 + +(0 < xB)]!;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, alpha: number): void => {
  const powers = powersOfTwo();
  const v1 = alpha * -4096;
  const v15 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v16 = alpha - v15;
  for (; i < end; i++) {
    const x = xs[i]!;
    const v2 = x < v1 ? v1 : x;
    const v3 = 0 < v2 ? 0 : v2;
    const v4 = v3 / alpha;
    let v24: number;
    if (-1e-20 < v4) {
      v24 = x;
    } else {
      const v5 = v4 < -60 ? -60 : v4;
      const v6 = 710 < v5 ? 710 : v5;
      const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v8 = powers[((1023 < v7 ? 1023 : v7) + 1022) | 0]!;
      const v9 = v8 - 1;
      const v10 = v6 - v7 * 0.6931471805601177;
      const v11 = v8 * v10;
      const v12 = v9 + v11;
      let v18: number;
      if (v4 === v6) {
        const v13 = alpha * v4;
        const v14 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
        const v17 = v4 - v14;
        v18 = (v3 - v13 - (v14 * v15 - v13 + v14 * v16 + v15 * v17 + v16 * v17)) / alpha;
      } else {
        v18 = 0;
      }
      const v19 = v18 - v7 * -1.7239444525614835e-13;
      const v20 = v10 + v19;
      const v21 = v20 * (v20 * (v20 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v23 = v11 - (v12 - v9) + v8 * (v19 + v20 * v20 * (v20 * (v20 * (v20 * v22 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
      v24 = alpha * ((v12 + v23) * (1023 < v7 ? 2 : 1));
    }
    const v25 = 0 < x;
    const v26 = v2 / alpha;
    const v27 = v26 < -1400 ? -1400 : v26;
    const v28 = 1400 < v27 ? 1400 : v27;
    const v29 = 1.4426950408889634 * v28 + 6755399441055744 - 6755399441055744;
    let v40: number;
    if (v25) {
      v40 = 1;
    } else {
      const v30 = v28 - 0.6931471805601177 * v29;
      const v31 = 1 + v30;
      let v35: number;
      if (v26 === v28) {
        const v32 = alpha * v26;
        const v33 = Math.abs(v26) < 6e299 ? v26 * 134217729 - (v26 * 134217729 - v26) : v26;
        const v34 = v26 - v33;
        v35 = (v2 - v32 - (v15 * v33 - v32 + v16 * v33 + v15 * v34 + v16 * v34)) / alpha;
      } else {
        v35 = 0;
      }
      const v36 = v35 - -1.7239444525614835e-13 * v29;
      const v37 = v30 + v36;
      const v38 = v37 * (v37 * (v37 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v39 = v37 * (v37 * (v37 * (v37 * v38 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      v40 = v31 + (v30 - (v31 - 1) + (v36 + v37 * v37 * (v37 * (v37 * v39 + 0.16666666666666644) + 0.5000000000000001)));
    }
    const v41 = v25 ? 0 : v29;
    const v42 = 0.5 * v41 + 6755399441055744 - 6755399441055744;
    ys[i] = v24;
    ds[i] = v40 * powers[(v42 + 1022) | 0]! * powers[(v41 - v42 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('celu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, alphaSums: Float64Array, alpha: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = alpha * -4096;
  let alphaSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    let v13: number;
    if (0 === dy && x === x) {
      v13 = 0;
    } else {
      const v2 = (x < v1 ? v1 : x) / alpha;
      const v3 = v2 < -3000 ? -3000 : v2;
      const v4 = v3 * (v3 * (v3 * -0.00013897921360815334 + -0.0011673356536989238) + -0.0069365994332508995) + -0.03333195210995427;
      const v5 = v2 < -700 ? -700 : v2;
      const v6 = 1.4426950408889634 * v5;
      const v7 = v6 + 6755399441055744 - 6755399441055744;
      const v8 = v6 - v7;
      const v9 = v8 * v8;
      const v10 = 20.818923798631218 + v9;
      const v11 = v8 * (7.215289153098769 + v9 * 0.0576900722962519);
      const v12 = v10 - v11;
      choices[1] = v3 * v3 * (v3 * (v3 * (v3 * v4 + -0.12499988317309009) + -0.3333333295937893) + -0.4999999999802241);
      choices[0] = (powers[(v7 + 1022) | 0]! * (v10 + v11) * (1 - v5) - v12) / v12;
      choices[3] = 0;
      choices[2] = choices[+(-0.5 < v3)]!;
      v13 = dy * choices[2 + +(0 < x)]!;
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v13B: number;
    if (0 === dyB && xB === xB) {
      v13B = 0;
    } else {
      const v2B = (xB < v1 ? v1 : xB) / alpha;
      const v3B = v2B < -3000 ? -3000 : v2B;
      const v4B = v3B * (v3B * (v3B * -0.00013897921360815334 + -0.0011673356536989238) + -0.0069365994332508995) + -0.03333195210995427;
      const v5B = v2B < -700 ? -700 : v2B;
      const v6B = 1.4426950408889634 * v5B;
      const v7B = v6B + 6755399441055744 - 6755399441055744;
      const v8B = v6B - v7B;
      const v9B = v8B * v8B;
      const v10B = 20.818923798631218 + v9B;
      const v11B = v8B * (7.215289153098769 + v9B * 0.0576900722962519);
      const v12B = v10B - v11B;
      choicesB[1] = v3B * v3B * (v3B * (v3B * (v3B * v4B + -0.12499988317309009) + -0.3333333295937893) + -0.4999999999802241);
      choicesB[0] = (powers[(v7B + 1022) | 0]! * (v10B + v11B) * (1 - v5B) - v12B) / v12B;
      choicesB[3] = 0;
      choicesB[2] = choicesB[+(-0.5 < v3B)]!;
      v13B = dyB * choicesB[2 + +(0 < xB)]!;
    }
    alphaSum += v13;
    if (j > i) {
      alphaSum += v13B;
    }
  }
  accumulate(alphaSums, 0, alphaSum, 0);
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, alphaSums: Float64Array, alpha: number): void => {
  const powers = powersOfTwo();
  const v2 = alpha * -4096;
  const v14 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v16 = alpha - v14;
  let alphaSum = 0;
  let alphaError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v75: number;
    if (0 === dy && x === x) {
      v75 = 0;
    } else {
      const v1 = 0 < x;
      const v3 = x < v2 ? v2 : x;
      const v4 = v3 / alpha;
      const v5 = v4 < -3000 ? -3000 : v4;
      const v6 = -1 < v5;
      const v7 = v4 < -1 ? -1 : v4;
      const v8 = 1400 < v7 ? 1400 : v7;
      const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      let v72: number;
      if (v1) {
        v72 = 0;
      } else {
        const v12 = v4 < -3000;
        const v13 = alpha * v4;
        const v15 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
        const v17 = v4 - v15;
        const v18 = (v3 - v13 - (v14 * v15 - v13 + v15 * v16 + v14 * v17 + v16 * v17)) / alpha;
        if (v6) {
          const v10 = v8 - 0.6931471805601177 * v9;
          const v11 = 1 + v10;
          const v19 = v5 < -1 || v12 ? 0 : v18;
          const v20 = (v7 === v8 ? v19 : 0) - v9 * -1.7239444525614835e-13;
          const v21 = v10 + v20;
          const v22 = 0.000024801521060885955 + v21 * (0.000002755735514528978 + v21 * (2.7620168672095344e-7 + v21 * 2.506835857880779e-8));
          const v23 = 0.04166666666662327 + v21 * (0.008333333333356304 + v21 * (0.0013888888917445521 + v21 * (0.00019841269784768933 + v21 * v22)));
          const v24 = -(v11 + (v10 - (v11 - 1) + (v20 + v21 * v21 * (0.5000000000000001 + v21 * (0.16666666666666644 + v21 * v23)))));
          const v25 = -v7;
          const v33 = -v19;
          let v46: number;
          if (v25 < -1) {
            const v26 = v25 < -60 ? -60 : v25;
            const v27 = 1.4426950408889634 * v26 + 6755399441055744 - 6755399441055744;
            const v28 = v26 - 0.6931471805601177 * v27;
            const v29 = 1 + v28;
            const v30 = v27 * 0.5 + 6755399441055744 - 6755399441055744;
            const v31 = powers[(v30 + 1022) | 0]!;
            const v32 = powers[(v27 - v30 + 1022) | 0]!;
            const v34 = v25 === v26 ? v33 : 0;
            const v35 = v34 - -1.7239444525614835e-13 * v27;
            const v36 = v28 + v35;
            const v37 = 0.000024801521060885955 + v36 * (0.000002755735514528978 + v36 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v36));
            const v38 = 0.04166666666662327 + v36 * (0.008333333333356304 + v36 * (0.0013888888917445521 + v36 * (0.00019841269784768933 + v36 * v37)));
            const v39 = v32 * (v31 * (v28 - (v29 - 1) + (v35 + v36 * v36 * (0.5000000000000001 + v36 * (0.16666666666666644 + v36 * v38)))));
            v46 = v29 * v31 * v32 - (1 - v7) + (v39 - v34);
          } else {
            const v40 = v25 < -1 ? -1 : v25;
            const v41 = Math.abs(v40) < 6e299 ? v40 * 134217729 - (v40 * 134217729 - v40) : v40;
            const v42 = v40 * (v40 * (v40 * 4.8128206250229e-14 + 7.716098130812358e-13) + 1.1470756199270771e-11) + 1.6058657451958387e-10;
            const v43 = v40 * (v40 * (v40 * (v40 * v42 + 2.087675145150821e-9) + 2.505210546945731e-8) + 2.75573192796955e-7) + 0.0000027557319264771367;
            const v44 = v40 * (v40 * (v40 * (v40 * v43 + 0.0000248015873013583) + 0.00019841269841110005) + 0.0013888888888889293) + 0.008333333333333567;
            const v45 = 0.5 * (v40 - v41) * (v40 + v41) + v40 * (v40 * v40) * (v40 * (v40 * v44 + 0.041666666666666664) + 0.16666666666666666);
            v46 = v41 * (0.5 * v41) + (v45 + v33 * v40);
          }
          v72 = v24 * v46;
        } else {
          const v47 = v4 < -60 ? -60 : v4;
          const v48 = 710 < v47 ? 710 : v47;
          const v49 = 1.4426950408889634 * v48 + 6755399441055744 - 6755399441055744;
          const v50 = powers[((1023 < v49 ? 1023 : v49) + 1022) | 0]!;
          const v51 = v50 - 1;
          const v52 = v48 - 0.6931471805601177 * v49;
          const v53 = v50 * v52;
          const v54 = v51 + v53;
          const v55 = v12 ? 0 : v18;
          const v56 = (v5 === v48 ? v55 : 0) - -1.7239444525614835e-13 * v49;
          const v57 = v52 + v56;
          const v58 = 0.000002755725486152802 + v57 * (2.755732692073962e-7 + v57 * (2.5105396301611412e-8 + v57 * 2.089646723360631e-9));
          const v59 = 0.008333333333325903 + v57 * (0.0013888888888905046 + v57 * (0.00019841269875381235 + v57 * (0.000024801587271867294 + v57 * v58)));
          const v60 = v53 - (v54 - v51) + v50 * (v56 + v57 * v57 * (0.5 + v57 * (0.1666666666666667 + v57 * (0.041666666666666644 + v57 * v59))));
          const v61 = v4 < -1400 ? -1400 : v4;
          const v62 = 1400 < v61 ? 1400 : v61;
          const v63 = 1.4426950408889634 * v62 + 6755399441055744 - 6755399441055744;
          const v64 = v62 - 0.6931471805601177 * v63;
          const v65 = 1 + v64;
          const v66 = (v5 === v62 ? v55 : 0) - -1.7239444525614835e-13 * v63;
          const v67 = v64 + v66;
          const v68 = 0.000024801521060885955 + v67 * (0.000002755735514528978 + v67 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v67));
          const v69 = 0.04166666666662327 + v67 * (0.008333333333356304 + v67 * (0.0013888888917445521 + v67 * (0.00019841269784768933 + v67 * v68)));
          const v70 = v5 * (v65 + (v64 - (v65 - 1) + (v66 + v67 * v67 * (0.5000000000000001 + v67 * (0.16666666666666644 + v67 * v69)))));
          const v71 = 0.5 * v63 + 6755399441055744 - 6755399441055744;
          v72 = (v54 + v60) * (1023 < v49 ? 2 : 1) - v70 * powers[(v71 + 1022) | 0]! * powers[(v63 - v71 + 1022) | 0]!;
        }
      }
      const v73 = v1 ? 0 : v6 ? v9 : 0;
      const v74 = 0.5 * v73 + 6755399441055744 - 6755399441055744;
      v75 = dy * (v72 * powers[(v74 + 1022) | 0]! * powers[(v73 - v74 + 1022) | 0]!);
    }
    const alphaTerm = v75;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
  }
  accumulate(alphaSums, 0, alphaSum, alphaError);
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const alphaSums = makeSums();
  run('celu', gradients32, gradients64, [alphaSums, ...values], 2, { xs, dys });
  return { alpha: total(alphaSums) };
};

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, alphaSums: Float64Array, alpha: number): void => {
  const powers = powersOfTwo();
  const v2 = alpha * -4096;
  let alphaSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v3 = (x < v2 ? v2 : x) / alpha;
    const v4 = v3 < -700 ? -700 : v3;
    let v11: number;
    if (v1) {
      v11 = 1;
    } else {
      const v5 = 1.4426950408889634 * (700 < v4 ? 700 : v4);
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * v7;
      const v9 = 7285.733604431949 + v8 * (v8 + 375.0216542975162);
      const v10 = v7 * (2525.0428531106995 + v8 * 28.875563780589836);
      v11 = powers[(v6 + 1022) | 0]! * ((v9 + v10) / (v9 - v10));
    }
    let v22: number;
    if (0 === dy && x === x) {
      v22 = 0;
    } else {
      let v21: number;
      if (v1) {
        v21 = 0;
      } else {
        const v12 = v3 < -3000 ? -3000 : v3;
        if (-0.5 < v12) {
          const v13 = v12 * (v12 * (v12 * -0.00013897921360815334 + -0.0011673356536989238) + -0.0069365994332508995) + -0.03333195210995427;
          v21 = v12 * v12 * (v12 * (v12 * (v12 * v13 + -0.12499988317309009) + -0.3333333295937893) + -0.4999999999802241);
        } else {
          const v14 = 1.4426950408889634 * v4;
          const v15 = v14 + 6755399441055744 - 6755399441055744;
          const v16 = v14 - v15;
          const v17 = v16 * v16;
          const v18 = 20.818923798631218 + v17;
          const v19 = v16 * (7.215289153098769 + v17 * 0.0576900722962519);
          const v20 = v18 - v19;
          v21 = (powers[(v15 + 1022) | 0]! * (v18 + v19) * (1 - v4) - v20) / v20;
        }
      }
      v22 = dy * v21;
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v1B = 0 < xB;
    const v3B = (xB < v2 ? v2 : xB) / alpha;
    const v4B = v3B < -700 ? -700 : v3B;
    let v11B: number;
    if (v1B) {
      v11B = 1;
    } else {
      const v5B = 1.4426950408889634 * (700 < v4B ? 700 : v4B);
      const v6B = v5B + 6755399441055744 - 6755399441055744;
      const v7B = v5B - v6B;
      const v8B = v7B * v7B;
      const v9B = 7285.733604431949 + v8B * (v8B + 375.0216542975162);
      const v10B = v7B * (2525.0428531106995 + v8B * 28.875563780589836);
      v11B = powers[(v6B + 1022) | 0]! * ((v9B + v10B) / (v9B - v10B));
    }
    let v22B: number;
    if (0 === dyB && xB === xB) {
      v22B = 0;
    } else {
      let v21B: number;
      if (v1B) {
        v21B = 0;
      } else {
        const v12B = v3B < -3000 ? -3000 : v3B;
        if (-0.5 < v12B) {
          const v13B = v12B * (v12B * (v12B * -0.00013897921360815334 + -0.0011673356536989238) + -0.0069365994332508995) + -0.03333195210995427;
          v21B = v12B * v12B * (v12B * (v12B * (v12B * v13B + -0.12499988317309009) + -0.3333333295937893) + -0.4999999999802241);
        } else {
          const v14B = 1.4426950408889634 * v4B;
          const v15B = v14B + 6755399441055744 - 6755399441055744;
          const v16B = v14B - v15B;
          const v17B = v16B * v16B;
          const v18B = 20.818923798631218 + v17B;
          const v19B = v16B * (7.215289153098769 + v17B * 0.0576900722962519);
          const v20B = v18B - v19B;
          v21B = (powers[(v15B + 1022) | 0]! * (v18B + v19B) * (1 - v4B) - v20B) / v20B;
        }
      }
      v22B = dyB * v21B;
    }
    alphaSum += v22;
    if (j > i) {
      alphaSum += v22B;
    }
    dxs[i] = v11 * dy;
    dxs[j] = v11B * dyB;
  }
  accumulate(alphaSums, 0, alphaSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, alphaSums: Float64Array, alpha: number): void => {
  const powers = powersOfTwo();
  const v2 = alpha * -4096;
  const v12 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v14 = alpha - v12;
  let alphaSum = 0;
  let alphaError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v3 = x < v2 ? v2 : x;
    const v4 = v3 / alpha;
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v6 - 0.6931471805601177 * v7;
    const v9 = 1 + v8;
    const v10 = v8 - (v9 - 1);
    const v11 = alpha * v4;
    const v13 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v15 = v4 - v13;
    const v16 = (v3 - v11 - (v12 * v13 - v11 + v13 * v14 + v12 * v15 + v14 * v15)) / alpha;
    const v17 = v7 * -1.7239444525614835e-13;
    let v22: number;
    if (v1) {
      v22 = 1;
    } else {
      const v18 = (v4 === v6 ? v16 : 0) - v17;
      const v19 = v8 + v18;
      const v20 = v19 * (v19 * (v19 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v21 = v19 * (v19 * (v19 * (v19 * v20 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      v22 = v9 + (v10 + (v18 + v19 * v19 * (v19 * (v19 * v21 + 0.16666666666666644) + 0.5000000000000001)));
    }
    const v23 = v1 ? 0 : v7;
    const v24 = 0.5 * v23 + 6755399441055744 - 6755399441055744;
    let v84: number;
    if (0 === dy && x === x) {
      v84 = 0;
    } else {
      const v25 = v4 < -3000 ? -3000 : v4;
      const v26 = -1 < v25;
      const v27 = v4 < -1 ? -1 : v4;
      const v28 = 1400 < v27 ? 1400 : v27;
      const v29 = 1.4426950408889634 * v28 + 6755399441055744 - 6755399441055744;
      let v81: number;
      if (v1) {
        v81 = 0;
      } else {
        const v32 = v4 < -3000;
        if (v26) {
          const v30 = v28 - 0.6931471805601177 * v29;
          const v31 = 1 + v30;
          const v33 = v25 < -1 || v32 ? 0 : v16;
          const v34 = (v27 === v28 ? v33 : 0) - -1.7239444525614835e-13 * v29;
          const v35 = v30 + v34;
          const v36 = 0.000024801521060885955 + v35 * (0.000002755735514528978 + v35 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v35));
          const v37 = 0.04166666666662327 + v35 * (0.008333333333356304 + v35 * (0.0013888888917445521 + v35 * (0.00019841269784768933 + v35 * v36)));
          const v38 = -(v31 + (v30 - (v31 - 1) + (v34 + v35 * v35 * (0.5000000000000001 + v35 * (0.16666666666666644 + v35 * v37)))));
          const v39 = -v27;
          const v47 = -v33;
          let v60: number;
          if (v39 < -1) {
            const v40 = v39 < -60 ? -60 : v39;
            const v41 = 1.4426950408889634 * v40 + 6755399441055744 - 6755399441055744;
            const v42 = v40 - 0.6931471805601177 * v41;
            const v43 = 1 + v42;
            const v44 = 0.5 * v41 + 6755399441055744 - 6755399441055744;
            const v45 = powers[(v44 + 1022) | 0]!;
            const v46 = powers[(v41 - v44 + 1022) | 0]!;
            const v48 = v39 === v40 ? v47 : 0;
            const v49 = v48 - -1.7239444525614835e-13 * v41;
            const v50 = v42 + v49;
            const v51 = 0.000024801521060885955 + v50 * (0.000002755735514528978 + v50 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v50));
            const v52 = 0.04166666666662327 + v50 * (0.008333333333356304 + v50 * (0.0013888888917445521 + v50 * (0.00019841269784768933 + v50 * v51)));
            const v53 = v46 * (v45 * (v42 - (v43 - 1) + (v49 + v50 * v50 * (0.5000000000000001 + v50 * (0.16666666666666644 + v50 * v52)))));
            v60 = v43 * v45 * v46 - (1 - v27) + (v53 - v48);
          } else {
            const v54 = v39 < -1 ? -1 : v39;
            const v55 = Math.abs(v54) < 6e299 ? v54 * 134217729 - (v54 * 134217729 - v54) : v54;
            const v56 = v54 * (v54 * (v54 * 4.8128206250229e-14 + 7.716098130812358e-13) + 1.1470756199270771e-11) + 1.6058657451958387e-10;
            const v57 = v54 * (v54 * (v54 * (v54 * v56 + 2.087675145150821e-9) + 2.505210546945731e-8) + 2.75573192796955e-7) + 0.0000027557319264771367;
            const v58 = v54 * (v54 * (v54 * (v54 * v57 + 0.0000248015873013583) + 0.00019841269841110005) + 0.0013888888888889293) + 0.008333333333333567;
            const v59 = 0.5 * (v54 - v55) * (v54 + v55) + v54 * (v54 * v54) * (v54 * (v54 * v58 + 0.041666666666666664) + 0.16666666666666666);
            v60 = v55 * (0.5 * v55) + (v59 + v47 * v54);
          }
          v81 = v38 * v60;
        } else {
          const v61 = v4 < -60 ? -60 : v4;
          const v62 = 710 < v61 ? 710 : v61;
          const v63 = 1.4426950408889634 * v62 + 6755399441055744 - 6755399441055744;
          const v64 = powers[((1023 < v63 ? 1023 : v63) + 1022) | 0]!;
          const v65 = v64 - 1;
          const v66 = v62 - 0.6931471805601177 * v63;
          const v67 = v64 * v66;
          const v68 = v65 + v67;
          const v69 = v32 ? 0 : v16;
          const v70 = (v25 === v62 ? v69 : 0) - -1.7239444525614835e-13 * v63;
          const v71 = v66 + v70;
          const v72 = 0.000002755725486152802 + v71 * (2.755732692073962e-7 + v71 * (2.5105396301611412e-8 + v71 * 2.089646723360631e-9));
          const v73 = 0.008333333333325903 + v71 * (0.0013888888888905046 + v71 * (0.00019841269875381235 + v71 * (0.000024801587271867294 + v71 * v72)));
          const v74 = v67 - (v68 - v65) + v64 * (v70 + v71 * v71 * (0.5 + v71 * (0.1666666666666667 + v71 * (0.041666666666666644 + v71 * v73))));
          const v75 = (v6 === v25 ? v69 : 0) - v17;
          const v76 = v8 + v75;
          const v77 = 0.000024801521060885955 + v76 * (0.000002755735514528978 + v76 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v76));
          const v78 = 0.04166666666662327 + v76 * (0.008333333333356304 + v76 * (0.0013888888917445521 + v76 * (0.00019841269784768933 + v76 * v77)));
          const v79 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
          const v80 = v25 * (v9 + (v10 + (v75 + v76 * v76 * (0.5000000000000001 + v76 * (0.16666666666666644 + v76 * v78))))) * powers[(v79 + 1022) | 0]!;
          v81 = (v68 + v74) * (1023 < v63 ? 2 : 1) - v80 * powers[(v7 - v79 + 1022) | 0]!;
        }
      }
      const v82 = v1 ? 0 : v26 ? v29 : 0;
      const v83 = 0.5 * v82 + 6755399441055744 - 6755399441055744;
      v84 = dy * (v81 * powers[(v83 + 1022) | 0]! * powers[(v82 - v83 + 1022) | 0]!);
    }
    const alphaTerm = v84;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
    dxs[i] = v22 * powers[(v24 + 1022) | 0]! * powers[(v23 - v24 + 1022) | 0]! * dy;
  }
  accumulate(alphaSums, 0, alphaSum, alphaError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const alphaSums = makeSums();
  const x = run('celu', backwardAll32, backwardAll64, [alphaSums, ...values], 2, { xs, dys, out })[2];
  return { x, alpha: total(alphaSums) };
};
