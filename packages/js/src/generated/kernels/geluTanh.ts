// Generated from spec/activations/geluTanh.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('geluTanh', {}, {}, parameters, options) as never;

export const value = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = 40 < x ? 40 : x;
  const v2 = v1 < -40 ? -40 : v1;
  const v3 = -v2;
  const v4 = v2 * 0.07135481627260025;
  const v5 = v2 * v4;
  const v6 = 1.5957691216057308 + v5;
  const v7 = v3 * v6;
  const v8 = v7 < -60 ? -60 : v7;
  const v9 = 1400 < v8 ? 1400 : v8;
  const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v11 = Math.abs(v10);
  const v12 = powers[(-(99 < v11 ? 99 : v11) + 1022) | 0]!;
  const v13 = 1 + v12;
  const v14 = v10 < 0 ? v12 : 1;
  const v15 = v9 - v10 * 0.6931471805601177;
  const v16 = v14 * v15;
  const v17 = v13 + v16;
  let v29: number;
  if (v7 === v9) {
    const v18 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
    const v19 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
    const v20 = v6 - v19;
    const v21 = v3 - v18;
    const v22 = v6 - 1.5957691216057308;
    const v23 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
    const v24 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v25 = v2 - v23;
    const v26 = v4 - v24;
    const v27 = v23 * 0.071354815736413 - v4 + v25 * 0.071354815736413 + v23 * 5.361872473796936e-10 + v25 * 5.361872473796936e-10;
    const v28 = -9.96930880911092e-17 + (v23 * v24 - v5 + v24 * v25 + v23 * v26 + v25 * v26 + v2 * (v27 + v2 * -6.175149918155315e-19));
    v29 = v18 * v19 - v7 + v18 * v20 + v19 * v21 + v20 * v21 + v3 * (1.5957691216057308 - (v6 - v22) + (v5 - v22) + v28);
  } else {
    v29 = 0;
  }
  const v30 = v29 - v10 * -1.7239444525614835e-13;
  const v31 = v15 + v30;
  const v32 = v31 * (v31 * (v31 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v33 = v31 * (v31 * (v31 * (v31 * v32 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v34 = v16 - (v17 - v13) + (v12 - (v13 - 1)) + v14 * (v30 + v31 * v31 * (v31 * (v31 * v33 + 0.16666666666666644) + 0.5000000000000001));
  const v35 = -(v10 < 0 ? 0 : v10);
  const v36 = v35 * 0.5 + 6755399441055744 - 6755399441055744;
  return (x < -40 ? -40 : x) / (v17 + v34) * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
};

export const derivative = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = Math.abs(x);
  const v3 = 40 < v2 ? 40 : v2;
  const v4 = v3 * 0.21406444881780073;
  const v5 = v3 * v4;
  const v6 = 1.5957691216057308 + v5;
  const v7 = v3 * v6;
  const v8 = v3 * 0.07135481627260025;
  const v9 = v3 * v8;
  const v10 = 1.5957691216057308 + v9;
  const v11 = v3 * v10;
  const v12 = -v11;
  const v13 = v12 < -1400 ? -1400 : v12;
  const v14 = 1400 < v13 ? 1400 : v13;
  const v15 = v14 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v16 = v14 - 0.6931471805601177 * v15;
  const v17 = 1 + v16;
  const v18 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
  const v19 = Math.abs(v10) < 6e299 ? v10 * 134217729 - (v10 * 134217729 - v10) : v10;
  const v20 = v10 - v19;
  const v21 = v3 - v18;
  const v22 = v10 - 1.5957691216057308;
  const v23 = Math.abs(v8) < 6e299 ? v8 * 134217729 - (v8 * 134217729 - v8) : v8;
  const v24 = v8 - v23;
  const v25 = v18 * 0.071354815736413 - v8 + v21 * 0.071354815736413 + v18 * 5.361872473796936e-10 + v21 * 5.361872473796936e-10;
  const v26 = -9.96930880911092e-17 + (v18 * v23 - v9 + v21 * v23 + v18 * v24 + v21 * v24 + v3 * (v25 + v3 * -6.175149918155315e-19));
  const v27 = v18 * v19 - v11 + v18 * v20 + v21 * v19 + v21 * v20 + v3 * (1.5957691216057308 - (v10 - v22) + (v9 - v22) + v26);
  const v28 = (v12 === v14 ? -v27 : 0) - v15 * -1.7239444525614835e-13;
  const v29 = v16 + v28;
  const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + v29 * 2.506835857880779e-8));
  const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
  const v32 = v15 * 0.5 + 6755399441055744 - 6755399441055744;
  const v33 = (v17 + (v16 - (v17 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))))) * powers[(v32 + 1022) | 0]!;
  const v34 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
  const v35 = v6 - v34;
  const v36 = v6 - 1.5957691216057308;
  const v37 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
  const v38 = v4 - v37;
  const v39 = v18 * 0.21406444534659386 - v4 + v21 * 0.21406444534659386 + v18 * 3.47120687749225e-9 + v21 * 3.47120687749225e-9;
  const v40 = -9.96930880911092e-17 + (v18 * v37 - v5 + v21 * v37 + v18 * v38 + v21 * v38 + v3 * (v39 + v3 * 1.2025242832367862e-17));
  const v41 = v33 * powers[(v15 - v32 + 1022) | 0]! - (v18 * v34 - v7 + v18 * v35 + v34 * v21 + v35 * v21 + v3 * (1.5957691216057308 - (v6 - v36) + (v5 - v36) + v40));
  const v42 = 1400 < v11 ? 1400 : v11;
  const v43 = 1.4426950408889634 * v42 + 6755399441055744 - 6755399441055744;
  const v44 = powers[(-(60 < v43 ? 60 : v43) + 1022) | 0]!;
  const v45 = v44 * (v44 + 2);
  const v46 = 1 + v45;
  const v47 = v42 - 0.6931471805601177 * v43;
  const v48 = v46 + v47;
  const v49 = (v11 === v42 ? v27 : 0) - -1.7239444525614835e-13 * v43;
  const v50 = v44 * v44;
  const v51 = v47 + v49;
  const v52 = v51 * v51;
  const v53 = 0.04166666666662327 + v52 * (0.0013888888917445521 + v52 * (0.000024801521060885955 + 2.7620168672095344e-7 * v52));
  const v54 = 0.008333333333356304 + v52 * (0.00019841269784768933 + v52 * (0.000002755735514528978 + 2.506835857880779e-8 * v52));
  const v55 = v49 - v50 * v51 + v52 * ((1 + v50) * (0.5000000000000001 + v52 * v53) + v51 * (1 - v50) * (0.16666666666666644 + v52 * v54));
  const v56 = (1 - v7 + v41) / (v48 + (v47 - (v48 - v46) + (v45 - (v46 - 1)) + v55));
  const v57 = -(1 + (v43 - 1));
  let v59: number;
  if (v1) {
    const v58 = 0.5 * v57 + 6755399441055744 - 6755399441055744;
    v59 = 1 - v56 * powers[(v58 + 1022) | 0]! * powers[(v57 - v58 + 1022) | 0]!;
  } else {
    v59 = v56;
  }
  const v60 = v1 ? 0 : v57;
  const v61 = 0.5 * v60 + 6755399441055744 - 6755399441055744;
  return v59 * powers[(v61 + 1022) | 0]! * powers[(v60 - v61 + 1022) | 0]!;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = 40 < x ? 40 : x;
    const v1B = 40 < xB ? 40 : xB;
    const v2 = v1 < -40 ? -40 : v1;
    const v2B = v1B < -40 ? -40 : v1B;
    const v3 = -v2 * (1.5957691216057308 + v2 * (v2 * 0.07135481627260025));
    const v3B = -v2B * (1.5957691216057308 + v2B * (v2B * 0.07135481627260025));
    const v4 = v3 < -700 ? -700 : v3;
    const v4B = v3B < -700 ? -700 : v3B;
    const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
    const v5B = (700 < v4B ? 700 : v4B) * 1.4426950408889634;
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
    const v11 = v9 - v10;
    const v11B = v9B - v10B;
    ys[i] = (x < -40 ? -40 : x) * v11 / (v11 + powers[(v6 + 1022) | 0]! * (v9 + v10));
    ys[j] = (xB < -40 ? -40 : xB) * v11B / (v11B + powers[(v6B + 1022) | 0]! * (v9B + v10B));
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = 40 < x ? 40 : x;
    const v2 = v1 < -40 ? -40 : v1;
    const v3 = -v2;
    const v4 = v2 * 0.07135481627260025;
    const v5 = v2 * v4;
    const v6 = 1.5957691216057308 + v5;
    const v7 = v3 * v6;
    const v8 = v7 < -60 ? -60 : v7;
    const v9 = 1400 < v8 ? 1400 : v8;
    const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v11 = Math.abs(v10);
    const v12 = powers[(-(99 < v11 ? 99 : v11) + 1022) | 0]!;
    const v13 = 1 + v12;
    const v14 = v10 < 0 ? v12 : 1;
    const v15 = v9 - v10 * 0.6931471805601177;
    const v16 = v14 * v15;
    const v17 = v13 + v16;
    let v29: number;
    if (v7 === v9) {
      const v18 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
      const v19 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
      const v20 = v6 - v19;
      const v21 = v3 - v18;
      const v22 = v6 - 1.5957691216057308;
      const v23 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
      const v24 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v25 = v2 - v23;
      const v26 = v4 - v24;
      const v27 = v23 * 0.071354815736413 - v4 + v25 * 0.071354815736413 + v23 * 5.361872473796936e-10 + v25 * 5.361872473796936e-10;
      const v28 = -9.96930880911092e-17 + (v23 * v24 - v5 + v24 * v25 + v23 * v26 + v25 * v26 + v2 * (v27 + v2 * -6.175149918155315e-19));
      v29 = v18 * v19 - v7 + v18 * v20 + v19 * v21 + v20 * v21 + v3 * (1.5957691216057308 - (v6 - v22) + (v5 - v22) + v28);
    } else {
      v29 = 0;
    }
    const v30 = v29 - v10 * -1.7239444525614835e-13;
    const v31 = v15 + v30;
    const v32 = v31 * (v31 * (v31 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v33 = v31 * (v31 * (v31 * (v31 * v32 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v34 = v16 - (v17 - v13) + (v12 - (v13 - 1)) + v14 * (v30 + v31 * v31 * (v31 * (v31 * v33 + 0.16666666666666644) + 0.5000000000000001));
    const v35 = -(v10 < 0 ? 0 : v10);
    const v36 = v35 * 0.5 + 6755399441055744 - 6755399441055744;
    ys[i] = (x < -40 ? -40 : x) / (v17 + v34) * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('geluTanh', forward32, forward64, values, 1, { xs, out })[1]!;

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
    const v1 = Math.abs(x);
    const v1B = Math.abs(xB);
    const v2 = 40 < v1 ? 40 : v1;
    const v2B = 40 < v1B ? 40 : v1B;
    const v3 = v2 * (1.5957691216057308 + v2 * (v2 * 0.07135481627260025));
    const v3B = v2B * (1.5957691216057308 + v2B * (v2B * 0.07135481627260025));
    const v4 = 1.4426950408889634 * (350 < v3 ? 350 : v3);
    const v4B = 1.4426950408889634 * (350 < v3B ? 350 : v3B);
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v5B = v4B + 6755399441055744 - 6755399441055744;
    const v6 = v4 - v5;
    const v6B = v4B - v5B;
    const v7 = v6 * v6;
    const v7B = v6B * v6B;
    const v8 = 20.818923798631218 + v7;
    const v8B = 20.818923798631218 + v7B;
    const v9 = v6 * (7.215289153098769 + v7 * 0.0576900722962519);
    const v9B = v6B * (7.215289153098769 + v7B * 0.0576900722962519);
    const v10 = powers[(-v5 + 1022) | 0]! * (v8 - v9);
    const v10B = powers[(-v5B + 1022) | 0]! * (v8B - v9B);
    const v11 = v8 + v9;
    const v11B = v8B + v9B;
    const v12 = v10 + v11;
    const v12B = v10B + v11B;
    const v13 = v12 * v12;
    const v13B = v12B * v12B;
    const v14 = v10 * (v10 + v11 * (1 - v2 * (1.5957691216057308 + v2 * (v2 * 0.21406444881780073))));
    const v14B = v10B * (v10B + v11B * (1 - v2B * (1.5957691216057308 + v2B * (v2B * 0.21406444881780073))));
    choices[1] = v13 - v14;
    choicesB[1] = v13B - v14B;
    choices[0] = v14;
    choicesB[0] = v14B;
    dxs[i] = choices[+(0 < x)]! / v13 * dy;
    dxs[j] = choicesB[+(0 < xB)]! / v13B * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 40 < v2 ? 40 : v2;
    const v4 = v3 * 0.21406444881780073;
    const v5 = v3 * v4;
    const v6 = 1.5957691216057308 + v5;
    const v7 = v3 * v6;
    const v8 = v3 * 0.07135481627260025;
    const v9 = v3 * v8;
    const v10 = 1.5957691216057308 + v9;
    const v11 = v3 * v10;
    const v12 = -v11;
    const v13 = v12 < -1400 ? -1400 : v12;
    const v14 = 1400 < v13 ? 1400 : v13;
    const v15 = v14 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v16 = v14 - 0.6931471805601177 * v15;
    const v17 = 1 + v16;
    const v18 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
    const v19 = Math.abs(v10) < 6e299 ? v10 * 134217729 - (v10 * 134217729 - v10) : v10;
    const v20 = v10 - v19;
    const v21 = v3 - v18;
    const v22 = v10 - 1.5957691216057308;
    const v23 = Math.abs(v8) < 6e299 ? v8 * 134217729 - (v8 * 134217729 - v8) : v8;
    const v24 = v8 - v23;
    const v25 = v18 * 0.071354815736413 - v8 + v21 * 0.071354815736413 + v18 * 5.361872473796936e-10 + v21 * 5.361872473796936e-10;
    const v26 = -9.96930880911092e-17 + (v18 * v23 - v9 + v21 * v23 + v18 * v24 + v21 * v24 + v3 * (v25 + v3 * -6.175149918155315e-19));
    const v27 = v18 * v19 - v11 + v18 * v20 + v21 * v19 + v21 * v20 + v3 * (1.5957691216057308 - (v10 - v22) + (v9 - v22) + v26);
    const v28 = (v12 === v14 ? -v27 : 0) - v15 * -1.7239444525614835e-13;
    const v29 = v16 + v28;
    const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + v29 * 2.506835857880779e-8));
    const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
    const v32 = v15 * 0.5 + 6755399441055744 - 6755399441055744;
    const v33 = (v17 + (v16 - (v17 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))))) * powers[(v32 + 1022) | 0]!;
    const v34 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
    const v35 = v6 - v34;
    const v36 = v6 - 1.5957691216057308;
    const v37 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v38 = v4 - v37;
    const v39 = v18 * 0.21406444534659386 - v4 + v21 * 0.21406444534659386 + v18 * 3.47120687749225e-9 + v21 * 3.47120687749225e-9;
    const v40 = -9.96930880911092e-17 + (v18 * v37 - v5 + v21 * v37 + v18 * v38 + v21 * v38 + v3 * (v39 + v3 * 1.2025242832367862e-17));
    const v41 = v33 * powers[(v15 - v32 + 1022) | 0]! - (v18 * v34 - v7 + v18 * v35 + v34 * v21 + v35 * v21 + v3 * (1.5957691216057308 - (v6 - v36) + (v5 - v36) + v40));
    const v42 = 1400 < v11 ? 1400 : v11;
    const v43 = 1.4426950408889634 * v42 + 6755399441055744 - 6755399441055744;
    const v44 = powers[(-(60 < v43 ? 60 : v43) + 1022) | 0]!;
    const v45 = v44 * (v44 + 2);
    const v46 = 1 + v45;
    const v47 = v42 - 0.6931471805601177 * v43;
    const v48 = v46 + v47;
    const v49 = (v11 === v42 ? v27 : 0) - -1.7239444525614835e-13 * v43;
    const v50 = v44 * v44;
    const v51 = v47 + v49;
    const v52 = v51 * v51;
    const v53 = 0.04166666666662327 + v52 * (0.0013888888917445521 + v52 * (0.000024801521060885955 + 2.7620168672095344e-7 * v52));
    const v54 = 0.008333333333356304 + v52 * (0.00019841269784768933 + v52 * (0.000002755735514528978 + 2.506835857880779e-8 * v52));
    const v55 = v49 - v50 * v51 + v52 * ((1 + v50) * (0.5000000000000001 + v52 * v53) + v51 * (1 - v50) * (0.16666666666666644 + v52 * v54));
    const v56 = (1 - v7 + v41) / (v48 + (v47 - (v48 - v46) + (v45 - (v46 - 1)) + v55));
    const v57 = -(1 + (v43 - 1));
    let v59: number;
    if (v1) {
      const v58 = 0.5 * v57 + 6755399441055744 - 6755399441055744;
      v59 = 1 - v56 * powers[(v58 + 1022) | 0]! * powers[(v57 - v58 + 1022) | 0]!;
    } else {
      v59 = v56;
    }
    const v60 = v1 ? 0 : v57;
    const v61 = 0.5 * v60 + 6755399441055744 - 6755399441055744;
    dxs[i] = v59 * powers[(v61 + 1022) | 0]! * powers[(v60 - v61 + 1022) | 0]! * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('geluTanh', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = 40 < x ? 40 : x;
    const v1B = 40 < xB ? 40 : xB;
    const v2 = v1 < -40 ? -40 : v1;
    const v2B = v1B < -40 ? -40 : v1B;
    const v3 = -v2 * (1.5957691216057308 + v2 * (v2 * 0.07135481627260025));
    const v3B = -v2B * (1.5957691216057308 + v2B * (v2B * 0.07135481627260025));
    const v4 = v3 < -700 ? -700 : v3;
    const v4B = v3B < -700 ? -700 : v3B;
    const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
    const v5B = (700 < v4B ? 700 : v4B) * 1.4426950408889634;
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
    const v11 = v9 - v10;
    const v11B = v9B - v10B;
    const v12 = Math.abs(x);
    const v12B = Math.abs(xB);
    const v13 = 40 < v12 ? 40 : v12;
    const v13B = 40 < v12B ? 40 : v12B;
    const v14 = v13 * (1.5957691216057308 + v13 * (0.07135481627260025 * v13));
    const v14B = v13B * (1.5957691216057308 + v13B * (0.07135481627260025 * v13B));
    const v15 = 1.4426950408889634 * (350 < v14 ? 350 : v14);
    const v15B = 1.4426950408889634 * (350 < v14B ? 350 : v14B);
    const v16 = v15 + 6755399441055744 - 6755399441055744;
    const v16B = v15B + 6755399441055744 - 6755399441055744;
    const v17 = v15 - v16;
    const v17B = v15B - v16B;
    const v18 = v17 * v17;
    const v18B = v17B * v17B;
    const v19 = 20.818923798631218 + v18;
    const v19B = 20.818923798631218 + v18B;
    const v20 = v17 * (7.215289153098769 + 0.0576900722962519 * v18);
    const v20B = v17B * (7.215289153098769 + 0.0576900722962519 * v18B);
    const v21 = powers[(-v16 + 1022) | 0]! * (v19 - v20);
    const v21B = powers[(-v16B + 1022) | 0]! * (v19B - v20B);
    const v22 = v19 + v20;
    const v22B = v19B + v20B;
    const v23 = v21 + v22;
    const v23B = v21B + v22B;
    const v24 = v23 * v23;
    const v24B = v23B * v23B;
    const v25 = v21 * (v21 + v22 * (1 - v13 * (1.5957691216057308 + v13 * (v13 * 0.21406444881780073))));
    const v25B = v21B * (v21B + v22B * (1 - v13B * (1.5957691216057308 + v13B * (v13B * 0.21406444881780073))));
    choices[1] = v24 - v25;
    choicesB[1] = v24B - v25B;
    choices[0] = v25;
    choicesB[0] = v25B;
    ys[i] = (x < -40 ? -40 : x) * v11 / (v11 + powers[(v6 + 1022) | 0]! * (v9 + v10));
    ds[i] = choices[+(0 < x)]! / v24;
    ys[j] = (xB < -40 ? -40 : xB) * v11B / (v11B + powers[(v6B + 1022) | 0]! * (v9B + v10B));
    ds[j] = choicesB[+(0 < xB)]! / v24B;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = 40 < x ? 40 : x;
    const v2 = v1 < -40 ? -40 : v1;
    const v3 = -v2;
    const v4 = v2 * 0.07135481627260025;
    const v5 = v2 * v4;
    const v6 = 1.5957691216057308 + v5;
    const v7 = v3 * v6;
    const v8 = v7 < -60 ? -60 : v7;
    const v9 = 1400 < v8 ? 1400 : v8;
    const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v11 = Math.abs(v10);
    const v12 = powers[(-(99 < v11 ? 99 : v11) + 1022) | 0]!;
    const v13 = 1 + v12;
    const v14 = v10 < 0 ? v12 : 1;
    const v15 = v9 - v10 * 0.6931471805601177;
    const v16 = v14 * v15;
    const v17 = v13 + v16;
    let v29: number;
    if (v7 === v9) {
      const v18 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
      const v19 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
      const v20 = v6 - v19;
      const v21 = v3 - v18;
      const v22 = v6 - 1.5957691216057308;
      const v23 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
      const v24 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v25 = v2 - v23;
      const v26 = v4 - v24;
      const v27 = v23 * 0.071354815736413 - v4 + v25 * 0.071354815736413 + v23 * 5.361872473796936e-10 + v25 * 5.361872473796936e-10;
      const v28 = -9.96930880911092e-17 + (v23 * v24 - v5 + v24 * v25 + v23 * v26 + v25 * v26 + v2 * (v27 + v2 * -6.175149918155315e-19));
      v29 = v18 * v19 - v7 + v18 * v20 + v19 * v21 + v20 * v21 + v3 * (1.5957691216057308 - (v6 - v22) + (v5 - v22) + v28);
    } else {
      v29 = 0;
    }
    const v30 = v29 - v10 * -1.7239444525614835e-13;
    const v31 = v15 + v30;
    const v32 = v31 * (v31 * (v31 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v33 = v31 * (v31 * (v31 * (v31 * v32 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v34 = v16 - (v17 - v13) + (v12 - (v13 - 1)) + v14 * (v30 + v31 * v31 * (v31 * (v31 * v33 + 0.16666666666666644) + 0.5000000000000001));
    const v35 = -(v10 < 0 ? 0 : v10);
    const v36 = v35 * 0.5 + 6755399441055744 - 6755399441055744;
    const v37 = 0 < x;
    const v38 = Math.abs(x);
    const v39 = 40 < v38 ? 40 : v38;
    const v40 = v39 * 0.21406444881780073;
    const v41 = v39 * v40;
    const v42 = 1.5957691216057308 + v41;
    const v43 = v39 * v42;
    const v44 = 0.07135481627260025 * v39;
    const v45 = v39 * v44;
    const v46 = 1.5957691216057308 + v45;
    const v47 = v39 * v46;
    const v48 = -v47;
    const v49 = v48 < -1400 ? -1400 : v48;
    const v50 = 1400 < v49 ? 1400 : v49;
    const v51 = 1.4426950408889634 * v50 + 6755399441055744 - 6755399441055744;
    const v52 = v50 - 0.6931471805601177 * v51;
    const v53 = 1 + v52;
    const v54 = Math.abs(v39) < 6e299 ? v39 * 134217729 - (v39 * 134217729 - v39) : v39;
    const v55 = Math.abs(v46) < 6e299 ? v46 * 134217729 - (v46 * 134217729 - v46) : v46;
    const v56 = v46 - v55;
    const v57 = v39 - v54;
    const v58 = v46 - 1.5957691216057308;
    const v59 = Math.abs(v44) < 6e299 ? v44 * 134217729 - (v44 * 134217729 - v44) : v44;
    const v60 = v44 - v59;
    const v61 = 0.071354815736413 * v54 - v44 + 0.071354815736413 * v57 + 5.361872473796936e-10 * v54 + 5.361872473796936e-10 * v57;
    const v62 = -9.96930880911092e-17 + (v54 * v59 - v45 + v57 * v59 + v54 * v60 + v57 * v60 + v39 * (v61 + -6.175149918155315e-19 * v39));
    const v63 = v54 * v55 - v47 + v54 * v56 + v57 * v55 + v57 * v56 + v39 * (1.5957691216057308 - (v46 - v58) + (v45 - v58) + v62);
    const v64 = (v48 === v50 ? -v63 : 0) - -1.7239444525614835e-13 * v51;
    const v65 = v52 + v64;
    const v66 = 0.000024801521060885955 + v65 * (0.000002755735514528978 + v65 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v65));
    const v67 = 0.04166666666662327 + v65 * (0.008333333333356304 + v65 * (0.0013888888917445521 + v65 * (0.00019841269784768933 + v65 * v66)));
    const v68 = 0.5 * v51 + 6755399441055744 - 6755399441055744;
    const v69 = (v53 + (v52 - (v53 - 1) + (v64 + v65 * v65 * (0.5000000000000001 + v65 * (0.16666666666666644 + v65 * v67))))) * powers[(v68 + 1022) | 0]!;
    const v70 = Math.abs(v42) < 6e299 ? v42 * 134217729 - (v42 * 134217729 - v42) : v42;
    const v71 = v42 - v70;
    const v72 = v42 - 1.5957691216057308;
    const v73 = Math.abs(v40) < 6e299 ? v40 * 134217729 - (v40 * 134217729 - v40) : v40;
    const v74 = v40 - v73;
    const v75 = v54 * 0.21406444534659386 - v40 + v57 * 0.21406444534659386 + v54 * 3.47120687749225e-9 + v57 * 3.47120687749225e-9;
    const v76 = -9.96930880911092e-17 + (v54 * v73 - v41 + v57 * v73 + v54 * v74 + v57 * v74 + v39 * (v75 + v39 * 1.2025242832367862e-17));
    const v77 = v54 * v70 - v43 + v54 * v71 + v70 * v57 + v71 * v57 + v39 * (1.5957691216057308 - (v42 - v72) + (v41 - v72) + v76);
    const v78 = 1400 < v47 ? 1400 : v47;
    const v79 = 1.4426950408889634 * v78 + 6755399441055744 - 6755399441055744;
    const v80 = powers[(-(60 < v79 ? 60 : v79) + 1022) | 0]!;
    const v81 = v80 * (v80 + 2);
    const v82 = 1 + v81;
    const v83 = v78 - 0.6931471805601177 * v79;
    const v84 = v82 + v83;
    const v85 = (v47 === v78 ? v63 : 0) - -1.7239444525614835e-13 * v79;
    const v86 = v80 * v80;
    const v87 = v83 + v85;
    const v88 = v87 * v87;
    const v89 = 0.04166666666662327 + v88 * (0.0013888888917445521 + v88 * (0.000024801521060885955 + 2.7620168672095344e-7 * v88));
    const v90 = 0.008333333333356304 + v88 * (0.00019841269784768933 + v88 * (0.000002755735514528978 + 2.506835857880779e-8 * v88));
    const v91 = v85 - v86 * v87 + v88 * ((1 + v86) * (0.5000000000000001 + v88 * v89) + v87 * (1 - v86) * (0.16666666666666644 + v88 * v90));
    const v92 = (1 - v43 + (v69 * powers[(v51 - v68 + 1022) | 0]! - v77)) / (v84 + (v83 - (v84 - v82) + (v81 - (v82 - 1)) + v91));
    const v93 = -(1 + (v79 - 1));
    let v95: number;
    if (v37) {
      const v94 = 0.5 * v93 + 6755399441055744 - 6755399441055744;
      v95 = 1 - v92 * powers[(v94 + 1022) | 0]! * powers[(v93 - v94 + 1022) | 0]!;
    } else {
      v95 = v92;
    }
    const v96 = v37 ? 0 : v93;
    const v97 = 0.5 * v96 + 6755399441055744 - 6755399441055744;
    ys[i] = (x < -40 ? -40 : x) / (v17 + v34) * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
    ds[i] = v95 * powers[(v97 + 1022) | 0]! * powers[(v96 - v97 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('geluTanh', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('geluTanh', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
