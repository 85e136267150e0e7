// Generated from spec/activations/geluTanh.ts by npm run generate. Do not edit.
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
  const v1 = 40 < x ? 40 : x;
  const v2 = v1 < -40 ? -40 : v1;
  const v3 = v2 * 0.07135481627260025;
  const v4 = v2 * v3;
  const v5 = 1.5957691216057308 + v4;
  const v6 = v2 * v5;
  const v7 = v6 < 0;
  const v8 = v2 * 0.21406444881780073;
  const v9 = v2 * v8;
  const v10 = 1.5957691216057308 + v9;
  const v11 = v2 * v10;
  const v12 = Math.abs(v6);
  const v13 = -v12;
  const v14 = v13 < -1400 ? -1400 : v13;
  const v15 = v14 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v16 = v14 - 0.6931471805601177 * v15;
  const v17 = 1 + v16;
  const v18 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
  const v19 = Math.abs(v5) < 6e299 ? v5 * 134217729 - (v5 * 134217729 - v5) : v5;
  const v20 = v5 - v19;
  const v21 = v2 - v18;
  const v22 = v5 - 1.5957691216057308;
  const v23 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
  const v24 = v3 - v23;
  const v25 = v18 * 0.071354815736413 - v3 + v21 * 0.071354815736413 + v18 * 5.361872473796936e-10 + v21 * 5.361872473796936e-10;
  const v26 = -9.96930880911092e-17 + (v18 * v23 - v4 + v21 * v23 + v18 * v24 + v21 * v24 + v2 * (v25 + v2 * -6.175149918155315e-19));
  const v27 = v18 * v19 - v6 + v18 * v20 + v21 * v19 + v21 * v20 + v2 * (1.5957691216057308 - (v5 - v22) + (v4 - v22) + v26);
  const v28 = v7 ? -v27 : v27;
  const v29 = (v13 === v14 ? -v28 : 0) - v15 * -1.7239444525614835e-13;
  const v30 = v16 + v29;
  const v31 = 0.000024801521060885955 + v30 * (0.000002755735514528978 + v30 * (2.7620168672095344e-7 + v30 * 2.506835857880779e-8));
  const v32 = 0.04166666666662327 + v30 * (0.008333333333356304 + v30 * (0.0013888888917445521 + v30 * (0.00019841269784768933 + v30 * v31)));
  const v33 = v15 * 0.5 + 6755399441055744 - 6755399441055744;
  const v34 = (v17 + (v16 - (v17 - 1) + (v29 + v30 * v30 * (0.5000000000000001 + v30 * (0.16666666666666644 + v30 * v32))))) * powers[(v33 + 1022) | 0]!;
  const v35 = Math.abs(v10) < 6e299 ? v10 * 134217729 - (v10 * 134217729 - v10) : v10;
  const v36 = v10 - v35;
  const v37 = v10 - 1.5957691216057308;
  const v38 = Math.abs(v8) < 6e299 ? v8 * 134217729 - (v8 * 134217729 - v8) : v8;
  const v39 = v8 - v38;
  const v40 = v18 * 0.21406444534659386 - v8 + v21 * 0.21406444534659386 + v18 * 3.47120687749225e-9 + v21 * 3.47120687749225e-9;
  const v41 = -9.96930880911092e-17 + (v18 * v38 - v9 + v21 * v38 + v18 * v39 + v21 * v39 + v2 * (v40 + v2 * 1.2025242832367862e-17));
  const v42 = v18 * v35 - v11 + v18 * v36 + v35 * v21 + v36 * v21 + v2 * (1.5957691216057308 - (v10 - v37) + (v9 - v37) + v41);
  const v43 = 1400 < v12 ? 1400 : v12;
  const v44 = 1.4426950408889634 * v43 + 6755399441055744 - 6755399441055744;
  const v45 = powers[(-(60 < v44 ? 60 : v44) + 1022) | 0]!;
  const v46 = v45 * (v45 + 2);
  const v47 = 1 + v46;
  const v48 = v43 - 0.6931471805601177 * v44;
  const v49 = v47 + v48;
  const v50 = (v12 === v43 ? v28 : 0) - -1.7239444525614835e-13 * v44;
  const v51 = v45 * v45;
  const v52 = v48 + v50;
  const v53 = v52 * v52;
  const v54 = 0.04166666666662327 + v53 * (0.0013888888917445521 + v53 * (0.000024801521060885955 + 2.7620168672095344e-7 * v53));
  const v55 = 0.008333333333356304 + v53 * (0.00019841269784768933 + v53 * (0.000002755735514528978 + 2.506835857880779e-8 * v53));
  const v56 = v50 - v51 * v52 + v53 * ((1 + v51) * (0.5000000000000001 + v53 * v54) + v52 * (1 - v51) * (0.16666666666666644 + v53 * v55));
  const v57 = (1 - Math.abs(v11) + (v34 * powers[(v15 - v33 + 1022) | 0]! - (v11 < 0 ? -v42 : v42))) / (v49 + (v48 - (v49 - v47) + (v46 - (v47 - 1)) + v56));
  const v58 = -(1 + (v44 - 1));
  let v60: number;
  if (v7) {
    v60 = v57;
  } else {
    const v59 = 0.5 * v58 + 6755399441055744 - 6755399441055744;
    v60 = 1 - v57 * powers[(v59 + 1022) | 0]! * powers[(v58 - v59 + 1022) | 0]!;
  }
  const v61 = v7 ? v58 : 0;
  const v62 = 0.5 * v61 + 6755399441055744 - 6755399441055744;
  return v60 * powers[(v62 + 1022) | 0]! * powers[(v61 - v62 + 1022) | 0]!;
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
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v1 = 40 < x ? 40 : x;
    const v1B = 40 < xB ? 40 : xB;
    const v2 = v1 < -40 ? -40 : v1;
    const v2B = v1B < -40 ? -40 : v1B;
    const v3 = v2 * (1.5957691216057308 + v2 * (v2 * 0.07135481627260025));
    const v3B = v2B * (1.5957691216057308 + v2B * (v2B * 0.07135481627260025));
    const v4 = 350 < v3 ? 350 : v3;
    const v4B = 350 < v3B ? 350 : v3B;
    const v5 = 1.4426950408889634 * (v4 < -350 ? -350 : v4);
    const v5B = 1.4426950408889634 * (v4B < -350 ? -350 : v4B);
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
    const v12 = v9 - v10;
    const v12B = v9B - v10B;
    const v13 = v11 + v12;
    const v13B = v11B + v12B;
    dxs[i] = v11 * (v11 + (1 + v2 * (1.5957691216057308 + v2 * (v2 * 0.21406444881780073))) * v12) / (v13 * v13) * dy;
    dxs[j] = v11B * (v11B + (1 + v2B * (1.5957691216057308 + v2B * (v2B * 0.21406444881780073))) * v12B) / (v13B * v13B) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 40 < x ? 40 : x;
    const v2 = v1 < -40 ? -40 : v1;
    const v3 = v2 * 0.07135481627260025;
    const v4 = v2 * v3;
    const v5 = 1.5957691216057308 + v4;
    const v6 = v2 * v5;
    const v7 = v6 < 0;
    const v8 = v2 * 0.21406444881780073;
    const v9 = v2 * v8;
    const v10 = 1.5957691216057308 + v9;
    const v11 = v2 * v10;
    const v12 = Math.abs(v6);
    const v13 = -v12;
    const v14 = v13 < -1400 ? -1400 : v13;
    const v15 = v14 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v16 = v14 - 0.6931471805601177 * v15;
    const v17 = 1 + v16;
    const v18 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
    const v19 = Math.abs(v5) < 6e299 ? v5 * 134217729 - (v5 * 134217729 - v5) : v5;
    const v20 = v5 - v19;
    const v21 = v2 - v18;
    const v22 = v5 - 1.5957691216057308;
    const v23 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
    const v24 = v3 - v23;
    const v25 = v18 * 0.071354815736413 - v3 + v21 * 0.071354815736413 + v18 * 5.361872473796936e-10 + v21 * 5.361872473796936e-10;
    const v26 = -9.96930880911092e-17 + (v18 * v23 - v4 + v21 * v23 + v18 * v24 + v21 * v24 + v2 * (v25 + v2 * -6.175149918155315e-19));
    const v27 = v18 * v19 - v6 + v18 * v20 + v21 * v19 + v21 * v20 + v2 * (1.5957691216057308 - (v5 - v22) + (v4 - v22) + v26);
    const v28 = v7 ? -v27 : v27;
    const v29 = (v13 === v14 ? -v28 : 0) - v15 * -1.7239444525614835e-13;
    const v30 = v16 + v29;
    const v31 = 0.000024801521060885955 + v30 * (0.000002755735514528978 + v30 * (2.7620168672095344e-7 + v30 * 2.506835857880779e-8));
    const v32 = 0.04166666666662327 + v30 * (0.008333333333356304 + v30 * (0.0013888888917445521 + v30 * (0.00019841269784768933 + v30 * v31)));
    const v33 = v15 * 0.5 + 6755399441055744 - 6755399441055744;
    const v34 = (v17 + (v16 - (v17 - 1) + (v29 + v30 * v30 * (0.5000000000000001 + v30 * (0.16666666666666644 + v30 * v32))))) * powers[(v33 + 1022) | 0]!;
    const v35 = Math.abs(v10) < 6e299 ? v10 * 134217729 - (v10 * 134217729 - v10) : v10;
    const v36 = v10 - v35;
    const v37 = v10 - 1.5957691216057308;
    const v38 = Math.abs(v8) < 6e299 ? v8 * 134217729 - (v8 * 134217729 - v8) : v8;
    const v39 = v8 - v38;
    const v40 = v18 * 0.21406444534659386 - v8 + v21 * 0.21406444534659386 + v18 * 3.47120687749225e-9 + v21 * 3.47120687749225e-9;
    const v41 = -9.96930880911092e-17 + (v18 * v38 - v9 + v21 * v38 + v18 * v39 + v21 * v39 + v2 * (v40 + v2 * 1.2025242832367862e-17));
    const v42 = v18 * v35 - v11 + v18 * v36 + v35 * v21 + v36 * v21 + v2 * (1.5957691216057308 - (v10 - v37) + (v9 - v37) + v41);
    const v43 = 1400 < v12 ? 1400 : v12;
    const v44 = 1.4426950408889634 * v43 + 6755399441055744 - 6755399441055744;
    const v45 = powers[(-(60 < v44 ? 60 : v44) + 1022) | 0]!;
    const v46 = v45 * (v45 + 2);
    const v47 = 1 + v46;
    const v48 = v43 - 0.6931471805601177 * v44;
    const v49 = v47 + v48;
    const v50 = (v12 === v43 ? v28 : 0) - -1.7239444525614835e-13 * v44;
    const v51 = v45 * v45;
    const v52 = v48 + v50;
    const v53 = v52 * v52;
    const v54 = 0.04166666666662327 + v53 * (0.0013888888917445521 + v53 * (0.000024801521060885955 + 2.7620168672095344e-7 * v53));
    const v55 = 0.008333333333356304 + v53 * (0.00019841269784768933 + v53 * (0.000002755735514528978 + 2.506835857880779e-8 * v53));
    const v56 = v50 - v51 * v52 + v53 * ((1 + v51) * (0.5000000000000001 + v53 * v54) + v52 * (1 - v51) * (0.16666666666666644 + v53 * v55));
    const v57 = (1 - Math.abs(v11) + (v34 * powers[(v15 - v33 + 1022) | 0]! - (v11 < 0 ? -v42 : v42))) / (v49 + (v48 - (v49 - v47) + (v46 - (v47 - 1)) + v56));
    const v58 = -(1 + (v44 - 1));
    let v60: number;
    if (v7) {
      v60 = v57;
    } else {
      const v59 = 0.5 * v58 + 6755399441055744 - 6755399441055744;
      v60 = 1 - v57 * powers[(v59 + 1022) | 0]! * powers[(v58 - v59 + 1022) | 0]!;
    }
    const v61 = v7 ? v58 : 0;
    const v62 = 0.5 * v61 + 6755399441055744 - 6755399441055744;
    dxs[i] = v60 * powers[(v62 + 1022) | 0]! * powers[(v61 - v62 + 1022) | 0]! * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('geluTanh', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = 40 < x ? 40 : x;
    const v1B = 40 < xB ? 40 : xB;
    const v2 = v1 < -40 ? -40 : v1;
    const v2B = v1B < -40 ? -40 : v1B;
    const v3 = 1.5957691216057308 + v2 * (v2 * 0.07135481627260025);
    const v3B = 1.5957691216057308 + v2B * (v2B * 0.07135481627260025);
    const v4 = -v2 * v3;
    const v4B = -v2B * v3B;
    const v5 = v4 < -700 ? -700 : v4;
    const v5B = v4B < -700 ? -700 : v4B;
    const v6 = (700 < v5 ? 700 : v5) * 1.4426950408889634;
    const v6B = (700 < v5B ? 700 : v5B) * 1.4426950408889634;
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
    const v13 = v2 * v3;
    const v13B = v2B * v3B;
    const v14 = 350 < v13 ? 350 : v13;
    const v14B = 350 < v13B ? 350 : v13B;
    const v15 = 1.4426950408889634 * (v14 < -350 ? -350 : v14);
    const v15B = 1.4426950408889634 * (v14B < -350 ? -350 : v14B);
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
    const v21 = powers[(v16 + 1022) | 0]! * (v19 + v20);
    const v21B = powers[(v16B + 1022) | 0]! * (v19B + v20B);
    const v22 = v19 - v20;
    const v22B = v19B - v20B;
    const v23 = v21 + v22;
    const v23B = v21B + v22B;
    ys[i] = (x < -40 ? -40 : x) * v12 / (v12 + powers[(v7 + 1022) | 0]! * (v10 + v11));
    ds[i] = v21 * (v21 + (1 + v2 * (1.5957691216057308 + v2 * (v2 * 0.21406444881780073))) * v22) / (v23 * v23);
    ys[j] = (xB < -40 ? -40 : xB) * v12B / (v12B + powers[(v7B + 1022) | 0]! * (v10B + v11B));
    ds[j] = v21B * (v21B + (1 + v2B * (1.5957691216057308 + v2B * (v2B * 0.21406444881780073))) * v22B) / (v23B * v23B);
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
    const v19 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
    const v20 = v6 - v19;
    const v22 = v6 - 1.5957691216057308;
    const v23 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
    const v24 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v25 = v2 - v23;
    const v26 = v4 - v24;
    const v27 = v23 * 0.071354815736413 - v4 + v25 * 0.071354815736413 + v23 * 5.361872473796936e-10 + v25 * 5.361872473796936e-10;
    const v28 = -9.96930880911092e-17 + (v23 * v24 - v5 + v24 * v25 + v23 * v26 + v25 * v26 + v2 * (v27 + v2 * -6.175149918155315e-19));
    const v29 = 1.5957691216057308 - (v6 - v22) + (v5 - v22) + v28;
    let v30: number;
    if (v7 === v9) {
      const v18 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
      const v21 = v3 - v18;
      v30 = v18 * v19 - v7 + v18 * v20 + v19 * v21 + v20 * v21 + v3 * v29;
    } else {
      v30 = 0;
    }
    const v31 = v30 - v10 * -1.7239444525614835e-13;
    const v32 = v15 + v31;
    const v33 = v32 * (v32 * (v32 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v34 = v32 * (v32 * (v32 * (v32 * v33 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v35 = v16 - (v17 - v13) + (v12 - (v13 - 1)) + v14 * (v31 + v32 * v32 * (v32 * (v32 * v34 + 0.16666666666666644) + 0.5000000000000001));
    const v36 = -(v10 < 0 ? 0 : v10);
    const v37 = v36 * 0.5 + 6755399441055744 - 6755399441055744;
    const v38 = v2 * v6;
    const v39 = v38 < 0;
    const v40 = v2 * 0.21406444881780073;
    const v41 = v2 * v40;
    const v42 = 1.5957691216057308 + v41;
    const v43 = v2 * v42;
    const v44 = Math.abs(v38);
    const v45 = -v44;
    const v46 = v45 < -1400 ? -1400 : v45;
    const v47 = 1.4426950408889634 * v46 + 6755399441055744 - 6755399441055744;
    const v48 = v46 - 0.6931471805601177 * v47;
    const v49 = 1 + v48;
    const v50 = v19 * v23 - v38 + v20 * v23 + v19 * v25 + v20 * v25 + v2 * v29;
    const v51 = v39 ? -v50 : v50;
    const v52 = (v45 === v46 ? -v51 : 0) - -1.7239444525614835e-13 * v47;
    const v53 = v48 + v52;
    const v54 = 0.000024801521060885955 + v53 * (0.000002755735514528978 + v53 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v53));
    const v55 = 0.04166666666662327 + v53 * (0.008333333333356304 + v53 * (0.0013888888917445521 + v53 * (0.00019841269784768933 + v53 * v54)));
    const v56 = 0.5 * v47 + 6755399441055744 - 6755399441055744;
    const v57 = (v49 + (v48 - (v49 - 1) + (v52 + v53 * v53 * (0.5000000000000001 + v53 * (0.16666666666666644 + v53 * v55))))) * powers[(v56 + 1022) | 0]!;
    const v58 = Math.abs(v42) < 6e299 ? v42 * 134217729 - (v42 * 134217729 - v42) : v42;
    const v59 = v42 - v58;
    const v60 = v42 - 1.5957691216057308;
    const v61 = Math.abs(v40) < 6e299 ? v40 * 134217729 - (v40 * 134217729 - v40) : v40;
    const v62 = v40 - v61;
    const v63 = v23 * 0.21406444534659386 - v40 + v25 * 0.21406444534659386 + v23 * 3.47120687749225e-9 + v25 * 3.47120687749225e-9;
    const v64 = -9.96930880911092e-17 + (v23 * v61 - v41 + v25 * v61 + v23 * v62 + v25 * v62 + v2 * (v63 + v2 * 1.2025242832367862e-17));
    const v65 = v23 * v58 - v43 + v23 * v59 + v25 * v58 + v25 * v59 + v2 * (1.5957691216057308 - (v42 - v60) + (v41 - v60) + v64);
    const v66 = 1400 < v44 ? 1400 : v44;
    const v67 = 1.4426950408889634 * v66 + 6755399441055744 - 6755399441055744;
    const v68 = powers[(-(60 < v67 ? 60 : v67) + 1022) | 0]!;
    const v69 = v68 * (v68 + 2);
    const v70 = 1 + v69;
    const v71 = v66 - 0.6931471805601177 * v67;
    const v72 = v70 + v71;
    const v73 = (v44 === v66 ? v51 : 0) - -1.7239444525614835e-13 * v67;
    const v74 = v68 * v68;
    const v75 = v71 + v73;
    const v76 = v75 * v75;
    const v77 = 0.04166666666662327 + v76 * (0.0013888888917445521 + v76 * (0.000024801521060885955 + 2.7620168672095344e-7 * v76));
    const v78 = 0.008333333333356304 + v76 * (0.00019841269784768933 + v76 * (0.000002755735514528978 + 2.506835857880779e-8 * v76));
    const v79 = v73 - v74 * v75 + v76 * ((1 + v74) * (0.5000000000000001 + v76 * v77) + v75 * (1 - v74) * (0.16666666666666644 + v76 * v78));
    const v80 = (1 - Math.abs(v43) + (v57 * powers[(v47 - v56 + 1022) | 0]! - (v43 < 0 ? -v65 : v65))) / (v72 + (v71 - (v72 - v70) + (v69 - (v70 - 1)) + v79));
    const v81 = -(1 + (v67 - 1));
    let v83: number;
    if (v39) {
      v83 = v80;
    } else {
      const v82 = 0.5 * v81 + 6755399441055744 - 6755399441055744;
      v83 = 1 - v80 * powers[(v82 + 1022) | 0]! * powers[(v81 - v82 + 1022) | 0]!;
    }
    const v84 = v39 ? v81 : 0;
    const v85 = 0.5 * v84 + 6755399441055744 - 6755399441055744;
    ys[i] = (x < -40 ? -40 : x) / (v17 + v35) * powers[(v37 + 1022) | 0]! * powers[(v36 - v37 + 1022) | 0]!;
    ds[i] = v83 * powers[(v85 + 1022) | 0]! * powers[(v84 - v85 + 1022) | 0]!;
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
