// Generated from spec/activations/geluTanh.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('geluTanh', {}, {}, parameters, options) as never;
}

export function value(_values: Values, x: number): number {
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
    const v27 = 0.071354815736413 * v23 - v4 + 0.071354815736413 * v25 + v23 * 5.361872473796936e-10 + 5.361872473796936e-10 * v25;
    const v28 = -9.96930880911092e-17 + (v23 * v24 - v5 + v25 * v24 + v23 * v26 + v25 * v26 + v2 * (v27 + v2 * -6.175149918155315e-19));
    v29 = v18 * v19 - v7 + v18 * v20 + v19 * v21 + v21 * v20 + v3 * (1.5957691216057308 - (v6 - v22) + (v5 - v22) + v28);
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
}

export function derivative(_values: Values, x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = Math.abs(x);
  const v3 = 40 < v2 ? 40 : v2;
  const v4 = 0.07135481627260025 * v3;
  const v5 = v3 * v4;
  const v6 = 1.5957691216057308 + v5;
  const v7 = v3 * v6;
  const v8 = -v7;
  const v9 = v8 < -1400 ? -1400 : v8;
  const v10 = 1400 < v9 ? 1400 : v9;
  const v11 = 1.4426950408889634 * v10 + 6755399441055744 - 6755399441055744;
  const v12 = 0.5 * v11 + 6755399441055744 - 6755399441055744;
  const v13 = powers[(v11 - v12 + 1022) | 0]!;
  const v14 = powers[(v12 + 1022) | 0]!;
  const v15 = v10 - 0.6931471805601177 * v11;
  const v16 = 1 + v15;
  const v17 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
  const v20 = v3 - v17;
  let v27: number;
  if (v8 === v10) {
    const v18 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
    const v19 = v6 - v18;
    const v21 = v6 - 1.5957691216057308;
    const v22 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v23 = v4 - v22;
    const v24 = 0.071354815736413 * v17 - v4 + 0.071354815736413 * v20 + 5.361872473796936e-10 * v17 + 5.361872473796936e-10 * v20;
    const v25 = -9.96930880911092e-17 + (v17 * v22 - v5 + v20 * v22 + v17 * v23 + v20 * v23 + v3 * (v24 + -6.175149918155315e-19 * v3));
    const v26 = -(v17 * v18 - v7 + v17 * v19 + v20 * v18 + v20 * v19 + v3 * (1.5957691216057308 - (v6 - v21) + (v5 - v21) + v25));
    v27 = v26;
  } else {
    v27 = 0;
  }
  const v28 = v27 - -1.7239444525614835e-13 * v11;
  const v29 = v15 + v28;
  const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
  const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
  const v32 = v16 + (v15 - (v16 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))));
  const v33 = v3 * 0.21406444881780073;
  const v34 = v3 * v33;
  const v35 = 1.5957691216057308 + v34;
  const v36 = v3 * v35;
  const v37 = Math.abs(v35) < 6e299 ? v35 * 134217729 - (v35 * 134217729 - v35) : v35;
  const v38 = v35 - v37;
  const v39 = v35 - 1.5957691216057308;
  const v40 = Math.abs(v33) < 6e299 ? v33 * 134217729 - (v33 * 134217729 - v33) : v33;
  const v41 = v33 - v40;
  const v42 = v17 * 0.21406444534659386 - v33 + v20 * 0.21406444534659386 + v17 * 3.47120687749225e-9 + v20 * 3.47120687749225e-9;
  const v43 = -9.96930880911092e-17 + (v17 * v40 - v34 + v20 * v40 + v17 * v41 + v20 * v41 + v3 * (v42 + v3 * 1.2025242832367862e-17));
  const v44 = v17 * v37 - v36 + v17 * v38 + v20 * v37 + v20 * v38 + v3 * (1.5957691216057308 - (v35 - v39) + (v34 - v39) + v43);
  const v45 = v32 * v14 * v13;
  const v46 = v32 * (1 - v36 + -v44 + v45) / (1 + v13 * (v14 * (v32 * (v45 + 2))));
  const v47 = v1 ? 0 : v11;
  const v48 = 0.5 * v47 + 6755399441055744 - 6755399441055744;
  return (v1 ? 1 - v13 * (v14 * v46) : v46) * powers[(v48 + 1022) | 0]! * powers[(v47 - v48 + 1022) | 0]!;
}

export function gradient(values: Values, x: number): object {
  return { x: derivative(values, x) };
}

function forward32(xs: Float32Array, ys: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v10: number;
    if (x === -Infinity) {
      v10 = -0;
    } else {
      const v1 = 40 < x ? 40 : x;
      const v2 = v1 < -40 ? -40 : v1;
      const v3 = -v2 * (1.5957691216057308 + v2 * (v2 * 0.07135481627260025));
      const v4 = v3 < -700 ? -700 : v3;
      const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      v10 = (x < -40 ? -40 : x) / (1 + (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!);
    }
    ys[i] = v10;
  }
}

function forward64(xs: Float64Array, ys: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
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
      const v27 = 0.071354815736413 * v23 - v4 + 0.071354815736413 * v25 + v23 * 5.361872473796936e-10 + 5.361872473796936e-10 * v25;
      const v28 = -9.96930880911092e-17 + (v23 * v24 - v5 + v25 * v24 + v23 * v26 + v25 * v26 + v2 * (v27 + v2 * -6.175149918155315e-19));
      v29 = v18 * v19 - v7 + v18 * v20 + v19 * v21 + v21 * v20 + v3 * (1.5957691216057308 - (v6 - v22) + (v5 - v22) + v28);
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
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('geluTanh', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v12: number;
    if (x === -Infinity) {
      v12 = -0;
    } else {
      const v1 = Math.abs(x);
      const v2 = 40 < v1 ? 40 : v1;
      const v3 = -(v2 * (1.5957691216057308 + v2 * (0.07135481627260025 * v2)));
      const v4 = v3 < -700 ? -700 : v3;
      const v5 = 1.4426950408889634 * (700 < v4 ? 700 : v4);
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = 0.0013333452062211644 + v7 * (0.000154038517656471 + v7 * (0.00001530973742998949 + 0.0000013175855146722334 * v7));
      const v9 = 0.6931471805465141 + v7 * (0.240226506988806 + v7 * (0.055504109393417614 + v7 * (0.009618128542830126 + v7 * v8)));
      const v10 = (0.9999999999997623 + v7 * v9) * powers[(v6 + 1022) | 0]!;
      const v11 = v10 * (v10 + (1 - v2 * (1.5957691216057308 + v2 * (v2 * 0.21406444881780073)))) / (1 + v10 * (v10 + 2));
      v12 = 0 < x ? 1 - v11 : v11;
    }
    dxs[i] = v12 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 40 < v2 ? 40 : v2;
    const v4 = 0.07135481627260025 * v3;
    const v5 = v3 * v4;
    const v6 = 1.5957691216057308 + v5;
    const v7 = v3 * v6;
    const v8 = -v7;
    const v9 = v8 < -1400 ? -1400 : v8;
    const v10 = 1400 < v9 ? 1400 : v9;
    const v11 = 1.4426950408889634 * v10 + 6755399441055744 - 6755399441055744;
    const v12 = 0.5 * v11 + 6755399441055744 - 6755399441055744;
    const v13 = powers[(v11 - v12 + 1022) | 0]!;
    const v14 = powers[(v12 + 1022) | 0]!;
    const v15 = v10 - 0.6931471805601177 * v11;
    const v16 = 1 + v15;
    const v17 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
    const v20 = v3 - v17;
    let v27: number;
    if (v8 === v10) {
      const v18 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
      const v19 = v6 - v18;
      const v21 = v6 - 1.5957691216057308;
      const v22 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v23 = v4 - v22;
      const v24 = 0.071354815736413 * v17 - v4 + 0.071354815736413 * v20 + 5.361872473796936e-10 * v17 + 5.361872473796936e-10 * v20;
      const v25 = -9.96930880911092e-17 + (v17 * v22 - v5 + v20 * v22 + v17 * v23 + v20 * v23 + v3 * (v24 + -6.175149918155315e-19 * v3));
      const v26 = -(v17 * v18 - v7 + v17 * v19 + v20 * v18 + v20 * v19 + v3 * (1.5957691216057308 - (v6 - v21) + (v5 - v21) + v25));
      v27 = v26;
    } else {
      v27 = 0;
    }
    const v28 = v27 - -1.7239444525614835e-13 * v11;
    const v29 = v15 + v28;
    const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
    const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
    const v32 = v16 + (v15 - (v16 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))));
    const v33 = v3 * 0.21406444881780073;
    const v34 = v3 * v33;
    const v35 = 1.5957691216057308 + v34;
    const v36 = v3 * v35;
    const v37 = Math.abs(v35) < 6e299 ? v35 * 134217729 - (v35 * 134217729 - v35) : v35;
    const v38 = v35 - v37;
    const v39 = v35 - 1.5957691216057308;
    const v40 = Math.abs(v33) < 6e299 ? v33 * 134217729 - (v33 * 134217729 - v33) : v33;
    const v41 = v33 - v40;
    const v42 = v17 * 0.21406444534659386 - v33 + v20 * 0.21406444534659386 + v17 * 3.47120687749225e-9 + v20 * 3.47120687749225e-9;
    const v43 = -9.96930880911092e-17 + (v17 * v40 - v34 + v20 * v40 + v17 * v41 + v20 * v41 + v3 * (v42 + v3 * 1.2025242832367862e-17));
    const v44 = v17 * v37 - v36 + v17 * v38 + v20 * v37 + v20 * v38 + v3 * (1.5957691216057308 - (v35 - v39) + (v34 - v39) + v43);
    const v45 = v32 * v14 * v13;
    const v46 = v32 * (1 - v36 + -v44 + v45) / (1 + v13 * (v14 * (v32 * (v45 + 2))));
    const v47 = v1 ? 0 : v11;
    const v48 = 0.5 * v47 + 6755399441055744 - 6755399441055744;
    dxs[i] = (v1 ? 1 - v13 * (v14 * v46) : v46) * powers[(v48 + 1022) | 0]! * powers[(v47 - v48 + 1022) | 0]! * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('geluTanh', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    let v11: number;
    if (v1) {
      v11 = -0;
    } else {
      const v2 = 40 < x ? 40 : x;
      const v3 = v2 < -40 ? -40 : v2;
      const v4 = -v3 * (1.5957691216057308 + v3 * (v3 * 0.07135481627260025));
      const v5 = v4 < -700 ? -700 : v4;
      const v6 = (700 < v5 ? 700 : v5) * 1.4426950408889634;
      const v7 = v6 + 6755399441055744 - 6755399441055744;
      const v8 = v6 - v7;
      const v9 = v8 * (v8 * (0.0000013175855146722334 * v8 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      v11 = (x < -40 ? -40 : x) / (1 + (v8 * v10 + 0.9999999999997623) * powers[(v7 + 1022) | 0]!);
    }
    let v23: number;
    if (v1) {
      v23 = -0;
    } else {
      const v12 = Math.abs(x);
      const v13 = 40 < v12 ? 40 : v12;
      const v14 = -(v13 * (1.5957691216057308 + v13 * (0.07135481627260025 * v13)));
      const v15 = v14 < -700 ? -700 : v14;
      const v16 = 1.4426950408889634 * (700 < v15 ? 700 : v15);
      const v17 = v16 + 6755399441055744 - 6755399441055744;
      const v18 = v16 - v17;
      const v19 = 0.0013333452062211644 + v18 * (0.000154038517656471 + v18 * (0.00001530973742998949 + 0.0000013175855146722334 * v18));
      const v20 = 0.6931471805465141 + v18 * (0.240226506988806 + v18 * (0.055504109393417614 + v18 * (0.009618128542830126 + v18 * v19)));
      const v21 = (0.9999999999997623 + v18 * v20) * powers[(v17 + 1022) | 0]!;
      const v22 = v21 * (v21 + (1 - v13 * (1.5957691216057308 + v13 * (v13 * 0.21406444881780073)))) / (1 + v21 * (v21 + 2));
      v23 = 0 < x ? 1 - v22 : v22;
    }
    ys[i] = v11;
    ds[i] = v23;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
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
      const v27 = 0.071354815736413 * v23 - v4 + 0.071354815736413 * v25 + v23 * 5.361872473796936e-10 + 5.361872473796936e-10 * v25;
      const v28 = -9.96930880911092e-17 + (v23 * v24 - v5 + v25 * v24 + v23 * v26 + v25 * v26 + v2 * (v27 + v2 * -6.175149918155315e-19));
      v29 = v18 * v19 - v7 + v18 * v20 + v19 * v21 + v21 * v20 + v3 * (1.5957691216057308 - (v6 - v22) + (v5 - v22) + v28);
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
    const v40 = 0.07135481627260025 * v39;
    const v41 = v39 * v40;
    const v42 = 1.5957691216057308 + v41;
    const v43 = v39 * v42;
    const v44 = -v43;
    const v45 = v44 < -1400 ? -1400 : v44;
    const v46 = 1400 < v45 ? 1400 : v45;
    const v47 = 1.4426950408889634 * v46 + 6755399441055744 - 6755399441055744;
    const v48 = 0.5 * v47 + 6755399441055744 - 6755399441055744;
    const v49 = powers[(v47 - v48 + 1022) | 0]!;
    const v50 = powers[(v48 + 1022) | 0]!;
    const v51 = v46 - 0.6931471805601177 * v47;
    const v52 = 1 + v51;
    const v53 = Math.abs(v39) < 6e299 ? v39 * 134217729 - (v39 * 134217729 - v39) : v39;
    const v56 = v39 - v53;
    let v63: number;
    if (v44 === v46) {
      const v54 = Math.abs(v42) < 6e299 ? v42 * 134217729 - (v42 * 134217729 - v42) : v42;
      const v55 = v42 - v54;
      const v57 = v42 - 1.5957691216057308;
      const v58 = Math.abs(v40) < 6e299 ? v40 * 134217729 - (v40 * 134217729 - v40) : v40;
      const v59 = v40 - v58;
      const v60 = 0.071354815736413 * v53 - v40 + 0.071354815736413 * v56 + 5.361872473796936e-10 * v53 + 5.361872473796936e-10 * v56;
      const v61 = -9.96930880911092e-17 + (v53 * v58 - v41 + v56 * v58 + v53 * v59 + v56 * v59 + v39 * (v60 + -6.175149918155315e-19 * v39));
      const v62 = v53 * v54 - v43 + v53 * v55 + v56 * v54 + v56 * v55 + v39 * (1.5957691216057308 - (v42 - v57) + (v41 - v57) + v61);
      v63 = -v62;
    } else {
      v63 = 0;
    }
    const v64 = v63 - -1.7239444525614835e-13 * v47;
    const v65 = v51 + v64;
    const v66 = 0.000024801521060885955 + v65 * (0.000002755735514528978 + v65 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v65));
    const v67 = 0.04166666666662327 + v65 * (0.008333333333356304 + v65 * (0.0013888888917445521 + v65 * (0.00019841269784768933 + v65 * v66)));
    const v68 = v52 + (v51 - (v52 - 1) + (v64 + v65 * v65 * (0.5000000000000001 + v65 * (0.16666666666666644 + v65 * v67))));
    const v69 = v39 * 0.21406444881780073;
    const v70 = v39 * v69;
    const v71 = 1.5957691216057308 + v70;
    const v72 = v39 * v71;
    const v73 = Math.abs(v71) < 6e299 ? v71 * 134217729 - (v71 * 134217729 - v71) : v71;
    const v74 = v71 - v73;
    const v75 = v71 - 1.5957691216057308;
    const v76 = Math.abs(v69) < 6e299 ? v69 * 134217729 - (v69 * 134217729 - v69) : v69;
    const v77 = v69 - v76;
    const v78 = v53 * 0.21406444534659386 - v69 + v56 * 0.21406444534659386 + v53 * 3.47120687749225e-9 + v56 * 3.47120687749225e-9;
    const v79 = -9.96930880911092e-17 + (v53 * v76 - v70 + v56 * v76 + v53 * v77 + v56 * v77 + v39 * (v78 + v39 * 1.2025242832367862e-17));
    const v80 = v53 * v73 - v72 + v53 * v74 + v56 * v73 + v56 * v74 + v39 * (1.5957691216057308 - (v71 - v75) + (v70 - v75) + v79);
    const v81 = v68 * v50 * v49;
    const v82 = v68 * (1 - v72 + -v80 + v81) / (1 + v49 * (v50 * (v68 * (v81 + 2))));
    const v83 = v37 ? 0 : v47;
    const v84 = 0.5 * v83 + 6755399441055744 - 6755399441055744;
    ys[i] = (x < -40 ? -40 : x) / (v17 + v34) * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
    ds[i] = (v37 ? 1 - v49 * (v50 * v82) : v82) * powers[(v84 + 1022) | 0]! * powers[(v83 - v84 + 1022) | 0]!;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('geluTanh', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

export function parameterGradients(_values: Values, xs: FloatArray, dys: FloatArray): object {
  run('geluTanh', () => {}, () => {}, [], 2, { xs, dys });
  return {};
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return { x: backward(values, xs, dys, out) };
}
