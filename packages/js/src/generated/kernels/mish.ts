// Generated from spec/activations/mish.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('mish', {}, {}, parameters, options) as never;

export const value = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  let v28: number;
  if (x === 0) {
    v28 = x;
  } else {
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = -(2000 < v2 ? 2000 : v2);
    const v4 = v3 < -1400 ? -1400 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = v4 - v5 * 0.6931471805601177;
    const v7 = 1 + v6;
    const v8 = v5 * -1.7239444525614835e-13;
    const v9 = v6 - v8;
    const v10 = v9 * (v9 * (v9 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v12 = v7 + (v6 - (v7 - 1) + (v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001) - v8));
    const v17 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v18 = powers[(v17 + 1022) | 0]!;
    const v19 = powers[(v5 - v17 + 1022) | 0]!;
    const v20 = v12 * (1 + v12 * v18 * v19);
    let v25: number;
    if (v1) {
      const v13 = 1 + v5;
      const v14 = v13 * 0.5 + 6755399441055744 - 6755399441055744;
      const v15 = powers[(v14 + 1022) | 0]!;
      const v16 = powers[(v13 - v14 + 1022) | 0]!;
      v25 = x * ((1 + v12 * v15 * v16) / (1 + v16 * (v15 * v20)));
    } else {
      const v21 = v5 + -1;
      const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
      const v23 = powers[(v21 - v22 + 1022) | 0]!;
      const v24 = powers[(v22 + 1022) | 0]!;
      v25 = v3 * v12 * (1 - v23 * (v24 * (v20 / (1 + v19 * (v18 * (v12 * (1 + v23 * (v12 * v24))))))));
    }
    const v26 = v1 ? 0 : v5;
    const v27 = 0.5 * v26 + 6755399441055744 - 6755399441055744;
    v28 = v25 * powers[(v27 + 1022) | 0]! * powers[(v26 - v27 + 1022) | 0]!;
  }
  return v28;
};

export const derivative = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = Math.abs(x);
  const v3 = 2000 < v2 ? 2000 : v2;
  const v4 = -v3;
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v7 = v6 * 0.5 + 6755399441055744 - 6755399441055744;
  const v8 = powers[(v6 - v7 + 1022) | 0]!;
  const v9 = powers[(v7 + 1022) | 0]!;
  const v10 = v5 - v6 * 0.6931471805601177;
  const v11 = 1 + v10;
  const v12 = v6 * -1.7239444525614835e-13;
  const v13 = v10 - v12;
  const v14 = v13 * (v13 * (v13 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v15 = v13 * (v13 * (v13 * (v13 * v14 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v16 = v11 + (v10 - (v11 - 1) + (v13 * v13 * (v13 * (v13 * v15 + 0.16666666666666644) + 0.5000000000000001) - v12));
  const v18 = 1 + v6;
  let v24: number;
  if (v1) {
    const v17 = v3 * 2;
    const v19 = 0.5 * v18 + 6755399441055744 - 6755399441055744;
    const v20 = v16 * (v17 - 1 + v8 * (v9 * (v16 * (v17 - 2 - v16 * powers[(v19 + 1022) | 0]! * powers[(v18 - v19 + 1022) | 0]!))));
    v24 = v20;
  } else {
    const v21 = v6 + -2;
    const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
    const v23 = v9 * (v16 * (1.5 - v3 + v8 * (v9 * (v16 * (1 + v16 * powers[(v22 + 1022) | 0]! * powers[(v21 - v22 + 1022) | 0]!)))));
    v24 = 1 - v3 + v8 * v23;
  }
  const v25 = v1 ? v18 : 0;
  const v26 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
  const v27 = v1 ? v18 : v6;
  const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
  const v29 = powers[(v27 - v28 + 1022) | 0]!;
  const v30 = powers[(v28 + 1022) | 0]!;
  let v33: number;
  if (v1) {
    v33 = v16 * (1 + v8 * (v9 * v16));
  } else {
    const v31 = v6 + -1;
    const v32 = 0.5 * v31 + 6755399441055744 - 6755399441055744;
    v33 = v16 * (1 + v16 * powers[(v32 + 1022) | 0]! * powers[(v31 - v32 + 1022) | 0]!);
  }
  const v34 = v16 * (v24 * powers[(v26 + 1022) | 0]! * powers[(v25 - v26 + 1022) | 0]!) / (1 + v29 * (v30 * (v33 * (2 + v29 * (v30 * v33)))));
  const v35 = v3 < 1.45;
  let v44: number;
  if (v1) {
    v44 = 1 + v8 * (v9 * v34);
  } else if (v35) {
    const v36 = v4 < -1.45 ? -1.45 : v4;
    const v37 = v36 + 0.75;
    const v38 = v37 * (v37 * (v37 * 2.378608384556588e-9 + 5.907769033624778e-10) + -1.934020353189832e-8) + -3.137330680856884e-8;
    const v39 = v37 * (v37 * (v37 * (v37 * v38 + 5.921345267321966e-8) + 2.9890421475592497e-7) + 2.5753248537207057e-7) + -0.0000012610894790418008;
    const v40 = v37 * (v37 * (v37 * (v37 * v39 + -0.000004146076615224283) + -0.0000010111597718656385) + 0.000022439183069911105);
    const v41 = v37 * (v37 * (v37 * (v40 + 0.000051631847500199435) + -0.00002556710861644869) + -0.0003476685252460637) + -0.0005494972856484619;
    const v42 = v37 * (v37 * (v37 * (v37 * v41 + 0.0008558247474956123) + 0.004688259748898485) + 0.004348743461383421) + -0.016560278824592597;
    const v43 = v37 * (v37 * (v37 * (v37 * v42 + -0.051440888220421796) + -0.005466469276244496) + 0.22395390458367836) + 0.3633236878999841;
    v44 = (v36 + 1.1924312145154952 + 4.8484829848031044e-17) * v43;
  } else {
    v44 = v34;
  }
  const v45 = v1 || v35 ? 0 : v6;
  const v46 = 0.5 * v45 + 6755399441055744 - 6755399441055744;
  return v44 * powers[(v46 + 1022) | 0]! * powers[(v45 - v46 + 1022) | 0]!;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = x < -700 ? -700 : x;
    const v1B = xB < -700 ? -700 : xB;
    const v2 = (40 < v1 ? 40 : v1) * 1.4426950408889634;
    const v2B = (40 < v1B ? 40 : v1B) * 1.4426950408889634;
    const v3 = v2 + 6755399441055744 - 6755399441055744;
    const v3B = v2B + 6755399441055744 - 6755399441055744;
    const v4 = v2 - v3;
    const v4B = v2B - v3B;
    const v5 = v4 * v4;
    const v5B = v4B * v4B;
    const v6 = 20.818923798631218 + v5;
    const v6B = 20.818923798631218 + v5B;
    const v7 = v4 * (7.215289153098769 + v5 * 0.0576900722962519);
    const v7B = v4B * (7.215289153098769 + v5B * 0.0576900722962519);
    const v8 = powers[(v3 + 1022) | 0]! * (v6 + v7);
    const v8B = powers[(v3B + 1022) | 0]! * (v6B + v7B);
    const v9 = v6 - v7;
    const v9B = v6B - v7B;
    const v10 = 2 * v9;
    const v10B = 2 * v9B;
    const v11 = v8 * (v8 + v10);
    const v11B = v8B * (v8B + v10B);
    ys[i] = x === -Infinity ? -0 : x * v11 / (v11 + v9 * v10);
    ys[j] = xB === -Infinity ? -0 : xB * v11B / (v11B + v9B * v10B);
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    let v28: number;
    if (x === 0) {
      v28 = x;
    } else {
      const v1 = 0 < x;
      const v2 = Math.abs(x);
      const v3 = -(2000 < v2 ? 2000 : v2);
      const v4 = v3 < -1400 ? -1400 : v3;
      const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v6 = v4 - v5 * 0.6931471805601177;
      const v7 = 1 + v6;
      const v8 = v5 * -1.7239444525614835e-13;
      const v9 = v6 - v8;
      const v10 = v9 * (v9 * (v9 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v12 = v7 + (v6 - (v7 - 1) + (v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001) - v8));
      const v17 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
      const v18 = powers[(v17 + 1022) | 0]!;
      const v19 = powers[(v5 - v17 + 1022) | 0]!;
      const v20 = v12 * (1 + v12 * v18 * v19);
      let v25: number;
      if (v1) {
        const v13 = 1 + v5;
        const v14 = v13 * 0.5 + 6755399441055744 - 6755399441055744;
        const v15 = powers[(v14 + 1022) | 0]!;
        const v16 = powers[(v13 - v14 + 1022) | 0]!;
        v25 = x * ((1 + v12 * v15 * v16) / (1 + v16 * (v15 * v20)));
      } else {
        const v21 = v5 + -1;
        const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
        const v23 = powers[(v21 - v22 + 1022) | 0]!;
        const v24 = powers[(v22 + 1022) | 0]!;
        v25 = v3 * v12 * (1 - v23 * (v24 * (v20 / (1 + v19 * (v18 * (v12 * (1 + v23 * (v12 * v24))))))));
      }
      const v26 = v1 ? 0 : v5;
      const v27 = 0.5 * v26 + 6755399441055744 - 6755399441055744;
      v28 = v25 * powers[(v27 + 1022) | 0]! * powers[(v26 - v27 + 1022) | 0]!;
    }
    ys[i] = v28;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('mish', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v1 = x < -700 ? -700 : x;
    const v1B = xB < -700 ? -700 : xB;
    const v2 = 40 < v1 ? 40 : v1;
    const v2B = 40 < v1B ? 40 : v1B;
    const v3 = v2 * 1.4426950408889634;
    const v3B = v2B * 1.4426950408889634;
    const v4 = v3 + 6755399441055744 - 6755399441055744;
    const v4B = v3B + 6755399441055744 - 6755399441055744;
    const v5 = v3 - v4;
    const v5B = v3B - v4B;
    const v6 = v5 * v5;
    const v6B = v5B * v5B;
    const v7 = 20.818923798631218 + v6;
    const v7B = 20.818923798631218 + v6B;
    const v8 = v5 * (7.215289153098769 + v6 * 0.0576900722962519);
    const v8B = v5B * (7.215289153098769 + v6B * 0.0576900722962519);
    const v9 = powers[(v4 + 1022) | 0]! * (v7 + v8);
    const v9B = powers[(v4B + 1022) | 0]! * (v7B + v8B);
    const v10 = v7 - v8;
    const v10B = v7B - v8B;
    const v11 = v9 * (v9 + 2 * v10);
    const v11B = v9B * (v9B + 2 * v10B);
    const v12 = v10 * v10;
    const v12B = v10B * v10B;
    const v13 = v11 + 2 * v12;
    const v13B = v11B + 2 * v12B;
    dxs[i] = (v11 * v13 + v12 * (v2 * 4 * (v9 * (v9 + v10)))) / (v13 * v13) * dy;
    dxs[j] = (v11B * v13B + v12B * (v2B * 4 * (v9B * (v9B + v10B)))) / (v13B * v13B) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 2000 < v2 ? 2000 : v2;
    const v4 = -v3;
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v7 = v6 * 0.5 + 6755399441055744 - 6755399441055744;
    const v8 = powers[(v6 - v7 + 1022) | 0]!;
    const v9 = powers[(v7 + 1022) | 0]!;
    const v10 = v5 - v6 * 0.6931471805601177;
    const v11 = 1 + v10;
    const v12 = v6 * -1.7239444525614835e-13;
    const v13 = v10 - v12;
    const v14 = v13 * (v13 * (v13 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v15 = v13 * (v13 * (v13 * (v13 * v14 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v16 = v11 + (v10 - (v11 - 1) + (v13 * v13 * (v13 * (v13 * v15 + 0.16666666666666644) + 0.5000000000000001) - v12));
    const v18 = 1 + v6;
    let v24: number;
    if (v1) {
      const v17 = v3 * 2;
      const v19 = 0.5 * v18 + 6755399441055744 - 6755399441055744;
      const v20 = v16 * (v17 - 1 + v8 * (v9 * (v16 * (v17 - 2 - v16 * powers[(v19 + 1022) | 0]! * powers[(v18 - v19 + 1022) | 0]!))));
      v24 = v20;
    } else {
      const v21 = v6 + -2;
      const v22 = 0.5 * v21 + 6755399441055744 - 6755399441055744;
      const v23 = v9 * (v16 * (1.5 - v3 + v8 * (v9 * (v16 * (1 + v16 * powers[(v22 + 1022) | 0]! * powers[(v21 - v22 + 1022) | 0]!)))));
      v24 = 1 - v3 + v8 * v23;
    }
    const v25 = v1 ? v18 : 0;
    const v26 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
    const v27 = v1 ? v18 : v6;
    const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
    const v29 = powers[(v27 - v28 + 1022) | 0]!;
    const v30 = powers[(v28 + 1022) | 0]!;
    let v33: number;
    if (v1) {
      v33 = v16 * (1 + v8 * (v9 * v16));
    } else {
      const v31 = v6 + -1;
      const v32 = 0.5 * v31 + 6755399441055744 - 6755399441055744;
      v33 = v16 * (1 + v16 * powers[(v32 + 1022) | 0]! * powers[(v31 - v32 + 1022) | 0]!);
    }
    const v34 = v16 * (v24 * powers[(v26 + 1022) | 0]! * powers[(v25 - v26 + 1022) | 0]!) / (1 + v29 * (v30 * (v33 * (2 + v29 * (v30 * v33)))));
    const v35 = v3 < 1.45;
    let v44: number;
    if (v1) {
      v44 = 1 + v8 * (v9 * v34);
    } else if (v35) {
      const v36 = v4 < -1.45 ? -1.45 : v4;
      const v37 = v36 + 0.75;
      const v38 = v37 * (v37 * (v37 * 2.378608384556588e-9 + 5.907769033624778e-10) + -1.934020353189832e-8) + -3.137330680856884e-8;
      const v39 = v37 * (v37 * (v37 * (v37 * v38 + 5.921345267321966e-8) + 2.9890421475592497e-7) + 2.5753248537207057e-7) + -0.0000012610894790418008;
      const v40 = v37 * (v37 * (v37 * (v37 * v39 + -0.000004146076615224283) + -0.0000010111597718656385) + 0.000022439183069911105);
      const v41 = v37 * (v37 * (v37 * (v40 + 0.000051631847500199435) + -0.00002556710861644869) + -0.0003476685252460637) + -0.0005494972856484619;
      const v42 = v37 * (v37 * (v37 * (v37 * v41 + 0.0008558247474956123) + 0.004688259748898485) + 0.004348743461383421) + -0.016560278824592597;
      const v43 = v37 * (v37 * (v37 * (v37 * v42 + -0.051440888220421796) + -0.005466469276244496) + 0.22395390458367836) + 0.3633236878999841;
      v44 = (v36 + 1.1924312145154952 + 4.8484829848031044e-17) * v43;
    } else {
      v44 = v34;
    }
    const v45 = v1 || v35 ? 0 : v6;
    const v46 = 0.5 * v45 + 6755399441055744 - 6755399441055744;
    dxs[i] = v44 * powers[(v46 + 1022) | 0]! * powers[(v45 - v46 + 1022) | 0]! * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('mish', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = x < -700 ? -700 : x;
    const v1B = xB < -700 ? -700 : xB;
    const v2 = 40 < v1 ? 40 : v1;
    const v2B = 40 < v1B ? 40 : v1B;
    const v3 = v2 * 1.4426950408889634;
    const v3B = v2B * 1.4426950408889634;
    const v4 = v3 + 6755399441055744 - 6755399441055744;
    const v4B = v3B + 6755399441055744 - 6755399441055744;
    const v5 = v3 - v4;
    const v5B = v3B - v4B;
    const v6 = v5 * v5;
    const v6B = v5B * v5B;
    const v7 = 20.818923798631218 + v6;
    const v7B = 20.818923798631218 + v6B;
    const v8 = v5 * (7.215289153098769 + v6 * 0.0576900722962519);
    const v8B = v5B * (7.215289153098769 + v6B * 0.0576900722962519);
    const v9 = powers[(v4 + 1022) | 0]! * (v7 + v8);
    const v9B = powers[(v4B + 1022) | 0]! * (v7B + v8B);
    const v10 = v7 - v8;
    const v10B = v7B - v8B;
    const v11 = 2 * v10;
    const v11B = 2 * v10B;
    const v12 = v9 * (v9 + v11);
    const v12B = v9B * (v9B + v11B);
    const v13 = v10 * v10;
    const v13B = v10B * v10B;
    const v14 = v12 + 2 * v13;
    const v14B = v12B + 2 * v13B;
    ys[i] = x === -Infinity ? -0 : x * v12 / (v12 + v10 * v11);
    ds[i] = (v12 * v14 + v13 * (v2 * 4 * (v9 * (v9 + v10)))) / (v14 * v14);
    ys[j] = xB === -Infinity ? -0 : xB * v12B / (v12B + v10B * v11B);
    ds[j] = (v12B * v14B + v13B * (v2B * 4 * (v9B * (v9B + v10B)))) / (v14B * v14B);
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 2000 < v2 ? 2000 : v2;
    const v4 = -v3;
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v7 = v5 - v6 * 0.6931471805601177;
    const v8 = 1 + v7;
    const v9 = v6 * -1.7239444525614835e-13;
    const v10 = v7 - v9;
    const v11 = v10 * (v10 * (v10 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v13 = v8 + (v7 - (v8 - 1) + (v10 * v10 * (v10 * (v10 * v12 + 0.16666666666666644) + 0.5000000000000001) - v9));
    const v14 = 1 + v6;
    const v15 = v14 * 0.5 + 6755399441055744 - 6755399441055744;
    const v16 = powers[(v15 + 1022) | 0]!;
    const v17 = powers[(v14 - v15 + 1022) | 0]!;
    const v18 = v13 * v16 * v17;
    const v19 = v6 * 0.5 + 6755399441055744 - 6755399441055744;
    const v20 = powers[(v19 + 1022) | 0]!;
    const v21 = powers[(v6 - v19 + 1022) | 0]!;
    const v22 = v13 * (1 + v13 * v20 * v21);
    const v23 = v6 + -1;
    const v24 = 0.5 * v23 + 6755399441055744 - 6755399441055744;
    const v25 = powers[(v23 - v24 + 1022) | 0]!;
    const v26 = powers[(v24 + 1022) | 0]!;
    const v27 = v13 * (1 + v25 * (v13 * v26));
    let v31: number;
    if (x === 0) {
      v31 = x;
    } else {
      const v28 = v1 ? x * ((1 + v18) / (1 + v17 * (v16 * v22))) : v4 * v13 * (1 - v25 * (v26 * (v22 / (1 + v21 * (v20 * v27)))));
      const v29 = v1 ? 0 : v6;
      const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
      v31 = v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
    }
    let v36: number;
    if (v1) {
      const v32 = v3 * 2;
      v36 = v13 * (v32 - 1 + v21 * (v20 * (v13 * (v32 - 2 - v18))));
    } else {
      const v33 = v6 + -2;
      const v34 = 0.5 * v33 + 6755399441055744 - 6755399441055744;
      const v35 = v13 * (1.5 - v3 + v21 * (v20 * (v13 * (1 + v13 * powers[(v34 + 1022) | 0]! * powers[(v33 - v34 + 1022) | 0]!))));
      v36 = 1 - v3 + v21 * (v20 * v35);
    }
    const v37 = v1 ? v14 : 0;
    const v38 = 0.5 * v37 + 6755399441055744 - 6755399441055744;
    const v39 = v1 ? v14 : v6;
    const v40 = 0.5 * v39 + 6755399441055744 - 6755399441055744;
    const v41 = powers[(v39 - v40 + 1022) | 0]!;
    const v42 = powers[(v40 + 1022) | 0]!;
    const v43 = v1 ? v22 : v27;
    const v44 = v13 * (v36 * powers[(v38 + 1022) | 0]! * powers[(v37 - v38 + 1022) | 0]!) / (1 + v41 * (v42 * (v43 * (2 + v41 * (v42 * v43)))));
    const v45 = v3 < 1.45;
    let v54: number;
    if (v1) {
      v54 = 1 + v21 * (v20 * v44);
    } else if (v45) {
      const v46 = v4 < -1.45 ? -1.45 : v4;
      const v47 = v46 + 0.75;
      const v48 = v47 * (v47 * (v47 * 2.378608384556588e-9 + 5.907769033624778e-10) + -1.934020353189832e-8) + -3.137330680856884e-8;
      const v49 = v47 * (v47 * (v47 * (v47 * v48 + 5.921345267321966e-8) + 2.9890421475592497e-7) + 2.5753248537207057e-7) + -0.0000012610894790418008;
      const v50 = v47 * (v47 * (v47 * (v47 * v49 + -0.000004146076615224283) + -0.0000010111597718656385) + 0.000022439183069911105);
      const v51 = v47 * (v47 * (v47 * (v50 + 0.000051631847500199435) + -0.00002556710861644869) + -0.0003476685252460637) + -0.0005494972856484619;
      const v52 = v47 * (v47 * (v47 * (v47 * v51 + 0.0008558247474956123) + 0.004688259748898485) + 0.004348743461383421) + -0.016560278824592597;
      const v53 = v47 * (v47 * (v47 * (v47 * v52 + -0.051440888220421796) + -0.005466469276244496) + 0.22395390458367836) + 0.3633236878999841;
      v54 = (v46 + 1.1924312145154952 + 4.8484829848031044e-17) * v53;
    } else {
      v54 = v44;
    }
    const v55 = v1 || v45 ? 0 : v6;
    const v56 = 0.5 * v55 + 6755399441055744 - 6755399441055744;
    ys[i] = v31;
    ds[i] = v54 * powers[(v56 + 1022) | 0]! * powers[(v55 - v56 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('mish', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('mish', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
