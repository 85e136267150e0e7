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
  let v34: number;
  if (x === 0) {
    v34 = x;
  } else {
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 40 < v2 ? 40 : v2;
    const v4 = v3 * 0.07135481627260025;
    const v5 = v3 * v4;
    const v6 = 1.5957691216057308 + v5;
    const v7 = v3 * v6;
    const v8 = -v7;
    const v9 = v8 < -1400 ? -1400 : v8;
    const v10 = 1400 < v9 ? 1400 : v9;
    const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v12 = v10 - v11 * 0.6931471805601177;
    const v13 = 1 + v12;
    let v24: number;
    if (v8 === v10) {
      const v14 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
      const v15 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
      const v16 = v6 - v15;
      const v17 = v3 - v14;
      const v18 = v6 - 1.5957691216057308;
      const v19 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v20 = v4 - v19;
      const v21 = 0.071354815736413 * v14 - v4 + 0.071354815736413 * v17 + v14 * 5.361872473796936e-10 + 5.361872473796936e-10 * v17;
      const v22 = -9.96930880911092e-17 + (v14 * v19 - v5 + v17 * v19 + v14 * v20 + v17 * v20 + v3 * (v21 + v3 * -6.175149918155315e-19));
      const v23 = -(v14 * v15 - v7 + v14 * v16 + v17 * v15 + v17 * v16 + v3 * (1.5957691216057308 - (v6 - v18) + (v5 - v18) + v22));
      v24 = v23;
    } else {
      v24 = 0;
    }
    const v25 = v24 - v11 * -1.7239444525614835e-13;
    const v26 = v12 + v25;
    const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v29 = v13 + (v12 - (v13 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001)));
    const v30 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
    const v31 = 1 + v29 * powers[(v30 + 1022) | 0]! * powers[(v11 - v30 + 1022) | 0]!;
    const v32 = v1 ? 0 : v11;
    const v33 = 0.5 * v32 + 6755399441055744 - 6755399441055744;
    v34 = (v1 ? x / v31 : v29 * -v3 / v31) * powers[(v33 + 1022) | 0]! * powers[(v32 - v33 + 1022) | 0]!;
  }
  return v34;
}

export function derivative(_values: Values, x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = Math.abs(x);
  const v3 = 40 < v2 ? 40 : v2;
  const v4 = v3 * 0.07135481627260025;
  const v5 = v3 * v4;
  const v6 = 1.5957691216057308 + v5;
  const v7 = v3 * v6;
  const v8 = -v7;
  const v9 = v8 < -1400 ? -1400 : v8;
  const v10 = 1400 < v9 ? 1400 : v9;
  const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v12 = v1 ? 0 : v11;
  const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
  const v14 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
  const v15 = powers[(v11 - v14 + 1022) | 0]!;
  const v16 = powers[(v14 + 1022) | 0]!;
  const v17 = v10 - v11 * 0.6931471805601177;
  const v18 = 1 + v17;
  const v19 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
  const v22 = v3 - v19;
  let v29: number;
  if (v8 === v10) {
    const v20 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
    const v21 = v6 - v20;
    const v23 = v6 - 1.5957691216057308;
    const v24 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v25 = v4 - v24;
    const v26 = 0.071354815736413 * v19 - v4 + 0.071354815736413 * v22 + v19 * 5.361872473796936e-10 + 5.361872473796936e-10 * v22;
    const v27 = -9.96930880911092e-17 + (v19 * v24 - v5 + v22 * v24 + v19 * v25 + v22 * v25 + v3 * (v26 + v3 * -6.175149918155315e-19));
    const v28 = -(v19 * v20 - v7 + v19 * v21 + v22 * v20 + v22 * v21 + v3 * (1.5957691216057308 - (v6 - v23) + (v5 - v23) + v27));
    v29 = v28;
  } else {
    v29 = 0;
  }
  const v30 = v29 - v11 * -1.7239444525614835e-13;
  const v31 = v17 + v30;
  const v32 = v31 * (v31 * (v31 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v33 = v31 * (v31 * (v31 * (v31 * v32 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v34 = v18 + (v17 - (v18 - 1) + (v30 + v31 * v31 * (v31 * (v31 * v33 + 0.16666666666666644) + 0.5000000000000001)));
  const v35 = v34 * v16 * v15;
  const v36 = v3 * 0.21406444881780073;
  const v37 = v3 * v36;
  const v38 = 1.5957691216057308 + v37;
  const v39 = v3 * v38;
  const v40 = Math.abs(v38) < 6e299 ? v38 * 134217729 - (v38 * 134217729 - v38) : v38;
  const v41 = v38 - v40;
  const v42 = v38 - 1.5957691216057308;
  const v43 = Math.abs(v36) < 6e299 ? v36 * 134217729 - (v36 * 134217729 - v36) : v36;
  const v44 = v36 - v43;
  const v45 = v19 * 0.21406444534659386 - v36 + v22 * 0.21406444534659386 + v19 * 3.47120687749225e-9 + v22 * 3.47120687749225e-9;
  const v46 = -9.96930880911092e-17 + (v19 * v43 - v37 + v22 * v43 + v19 * v44 + v22 * v44 + v3 * (v45 + v3 * 1.2025242832367862e-17));
  const v47 = v19 * v40 - v39 + v19 * v41 + v22 * v40 + v22 * v41 + v3 * (1.5957691216057308 - (v38 - v42) + (v37 - v42) + v46);
  const v48 = v34 * (v35 + (1 - v39 + -v47)) / (1 + v15 * (v16 * (v34 * (v35 + 2))));
  return powers[(v12 - v13 + 1022) | 0]! * (powers[(v13 + 1022) | 0]! * (v1 ? 1 - v15 * (v16 * v48) : v48));
}

export function gradient(values: Values, x: number): object {
  return { x: derivative(values, x) };
}

function forward32(xs: Float32Array, ys: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v12: number;
    if (x === -Infinity) {
      v12 = -0;
    } else if (x === 0) {
      v12 = x;
    } else {
      const v1 = Math.abs(x);
      const v2 = 40 < v1 ? 40 : v1;
      const v3 = -(v2 * (1.5957691216057308 + v2 * (v2 * 0.07135481627260025)));
      const v4 = v3 < -700 ? -700 : v3;
      const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
      const v11 = 1 + v10;
      v12 = 0 < x ? x / v11 : v10 * -v2 / v11;
    }
    ys[i] = v12;
  }
}

function forward64(xs: Float64Array, ys: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v34: number;
    if (x === 0) {
      v34 = x;
    } else {
      const v1 = 0 < x;
      const v2 = Math.abs(x);
      const v3 = 40 < v2 ? 40 : v2;
      const v4 = v3 * 0.07135481627260025;
      const v5 = v3 * v4;
      const v6 = 1.5957691216057308 + v5;
      const v7 = v3 * v6;
      const v8 = -v7;
      const v9 = v8 < -1400 ? -1400 : v8;
      const v10 = 1400 < v9 ? 1400 : v9;
      const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v12 = v10 - v11 * 0.6931471805601177;
      const v13 = 1 + v12;
      let v24: number;
      if (v8 === v10) {
        const v14 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
        const v15 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
        const v16 = v6 - v15;
        const v17 = v3 - v14;
        const v18 = v6 - 1.5957691216057308;
        const v19 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
        const v20 = v4 - v19;
        const v21 = 0.071354815736413 * v14 - v4 + 0.071354815736413 * v17 + v14 * 5.361872473796936e-10 + 5.361872473796936e-10 * v17;
        const v22 = -9.96930880911092e-17 + (v14 * v19 - v5 + v17 * v19 + v14 * v20 + v17 * v20 + v3 * (v21 + v3 * -6.175149918155315e-19));
        const v23 = -(v14 * v15 - v7 + v14 * v16 + v17 * v15 + v17 * v16 + v3 * (1.5957691216057308 - (v6 - v18) + (v5 - v18) + v22));
        v24 = v23;
      } else {
        v24 = 0;
      }
      const v25 = v24 - v11 * -1.7239444525614835e-13;
      const v26 = v12 + v25;
      const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v29 = v13 + (v12 - (v13 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001)));
      const v30 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
      const v31 = 1 + v29 * powers[(v30 + 1022) | 0]! * powers[(v11 - v30 + 1022) | 0]!;
      const v32 = v1 ? 0 : v11;
      const v33 = 0.5 * v32 + 6755399441055744 - 6755399441055744;
      v34 = (v1 ? x / v31 : v29 * -v3 / v31) * powers[(v33 + 1022) | 0]! * powers[(v32 - v33 + 1022) | 0]!;
    }
    ys[i] = v34;
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
      const v3 = -(v2 * (1.5957691216057308 + v2 * (v2 * 0.07135481627260025)));
      const v4 = v3 < -700 ? -700 : v3;
      const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
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
    const v4 = v3 * 0.07135481627260025;
    const v5 = v3 * v4;
    const v6 = 1.5957691216057308 + v5;
    const v7 = v3 * v6;
    const v8 = -v7;
    const v9 = v8 < -1400 ? -1400 : v8;
    const v10 = 1400 < v9 ? 1400 : v9;
    const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v12 = v1 ? 0 : v11;
    const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
    const v14 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
    const v15 = powers[(v11 - v14 + 1022) | 0]!;
    const v16 = powers[(v14 + 1022) | 0]!;
    const v17 = v10 - v11 * 0.6931471805601177;
    const v18 = 1 + v17;
    const v19 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
    const v22 = v3 - v19;
    let v29: number;
    if (v8 === v10) {
      const v20 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
      const v21 = v6 - v20;
      const v23 = v6 - 1.5957691216057308;
      const v24 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v25 = v4 - v24;
      const v26 = 0.071354815736413 * v19 - v4 + 0.071354815736413 * v22 + v19 * 5.361872473796936e-10 + 5.361872473796936e-10 * v22;
      const v27 = -9.96930880911092e-17 + (v19 * v24 - v5 + v22 * v24 + v19 * v25 + v22 * v25 + v3 * (v26 + v3 * -6.175149918155315e-19));
      const v28 = -(v19 * v20 - v7 + v19 * v21 + v22 * v20 + v22 * v21 + v3 * (1.5957691216057308 - (v6 - v23) + (v5 - v23) + v27));
      v29 = v28;
    } else {
      v29 = 0;
    }
    const v30 = v29 - v11 * -1.7239444525614835e-13;
    const v31 = v17 + v30;
    const v32 = v31 * (v31 * (v31 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v33 = v31 * (v31 * (v31 * (v31 * v32 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v34 = v18 + (v17 - (v18 - 1) + (v30 + v31 * v31 * (v31 * (v31 * v33 + 0.16666666666666644) + 0.5000000000000001)));
    const v35 = v34 * v16 * v15;
    const v36 = v3 * 0.21406444881780073;
    const v37 = v3 * v36;
    const v38 = 1.5957691216057308 + v37;
    const v39 = v3 * v38;
    const v40 = Math.abs(v38) < 6e299 ? v38 * 134217729 - (v38 * 134217729 - v38) : v38;
    const v41 = v38 - v40;
    const v42 = v38 - 1.5957691216057308;
    const v43 = Math.abs(v36) < 6e299 ? v36 * 134217729 - (v36 * 134217729 - v36) : v36;
    const v44 = v36 - v43;
    const v45 = v19 * 0.21406444534659386 - v36 + v22 * 0.21406444534659386 + v19 * 3.47120687749225e-9 + v22 * 3.47120687749225e-9;
    const v46 = -9.96930880911092e-17 + (v19 * v43 - v37 + v22 * v43 + v19 * v44 + v22 * v44 + v3 * (v45 + v3 * 1.2025242832367862e-17));
    const v47 = v19 * v40 - v39 + v19 * v41 + v22 * v40 + v22 * v41 + v3 * (1.5957691216057308 - (v38 - v42) + (v37 - v42) + v46);
    const v48 = v34 * (v35 + (1 - v39 + -v47)) / (1 + v15 * (v16 * (v34 * (v35 + 2))));
    dxs[i] = powers[(v12 - v13 + 1022) | 0]! * (powers[(v13 + 1022) | 0]! * (v1 ? 1 - v15 * (v16 * v48) : v48)) * dy;
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
    const v2 = 0 < x;
    const v3 = Math.abs(x);
    const v4 = 40 < v3 ? 40 : v3;
    const v5 = -(v4 * (1.5957691216057308 + v4 * (v4 * 0.07135481627260025)));
    const v6 = v5 < -700 ? -700 : v5;
    const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
    const v8 = v7 + 6755399441055744 - 6755399441055744;
    const v9 = v7 - v8;
    const v10 = v9 * (v9 * (0.0000013175855146722334 * v9 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v12 = (v9 * v11 + 0.9999999999997623) * powers[(v8 + 1022) | 0]!;
    let v14: number;
    if (v1) {
      v14 = -0;
    } else if (x === 0) {
      v14 = x;
    } else {
      const v13 = 1 + v12;
      v14 = v2 ? x / v13 : v12 * -v4 / v13;
    }
    let v16: number;
    if (v1) {
      v16 = -0;
    } else {
      const v15 = v12 * (v12 + (1 - v4 * (1.5957691216057308 + v4 * (v4 * 0.21406444881780073)))) / (1 + v12 * (v12 + 2));
      v16 = v2 ? 1 - v15 : v15;
    }
    ys[i] = v14;
    ds[i] = v16;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 40 < v2 ? 40 : v2;
    const v4 = v3 * 0.07135481627260025;
    const v5 = v3 * v4;
    const v6 = 1.5957691216057308 + v5;
    const v7 = v3 * v6;
    const v8 = -v7;
    const v9 = v8 < -1400 ? -1400 : v8;
    const v10 = 1400 < v9 ? 1400 : v9;
    const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v12 = v10 - v11 * 0.6931471805601177;
    const v13 = 1 + v12;
    const v14 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
    const v17 = v3 - v14;
    let v24: number;
    if (v8 === v10) {
      const v15 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
      const v16 = v6 - v15;
      const v18 = v6 - 1.5957691216057308;
      const v19 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v20 = v4 - v19;
      const v21 = 0.071354815736413 * v14 - v4 + 0.071354815736413 * v17 + v14 * 5.361872473796936e-10 + 5.361872473796936e-10 * v17;
      const v22 = -9.96930880911092e-17 + (v14 * v19 - v5 + v17 * v19 + v14 * v20 + v17 * v20 + v3 * (v21 + v3 * -6.175149918155315e-19));
      const v23 = -(v14 * v15 - v7 + v14 * v16 + v17 * v15 + v17 * v16 + v3 * (1.5957691216057308 - (v6 - v18) + (v5 - v18) + v22));
      v24 = v23;
    } else {
      v24 = 0;
    }
    const v25 = v24 - v11 * -1.7239444525614835e-13;
    const v26 = v12 + v25;
    const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v29 = v13 + (v12 - (v13 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001)));
    const v30 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
    const v31 = powers[(v30 + 1022) | 0]!;
    const v32 = powers[(v11 - v30 + 1022) | 0]!;
    const v33 = v29 * v31 * v32;
    const v35 = v1 ? 0 : v11;
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    const v37 = powers[(v36 + 1022) | 0]!;
    const v38 = powers[(v35 - v36 + 1022) | 0]!;
    let v39: number;
    if (x === 0) {
      v39 = x;
    } else {
      const v34 = 1 + v33;
      v39 = (v1 ? x / v34 : v29 * -v3 / v34) * v37 * v38;
    }
    const v40 = v3 * 0.21406444881780073;
    const v41 = v3 * v40;
    const v42 = 1.5957691216057308 + v41;
    const v43 = v3 * v42;
    const v44 = Math.abs(v42) < 6e299 ? v42 * 134217729 - (v42 * 134217729 - v42) : v42;
    const v45 = v42 - v44;
    const v46 = v42 - 1.5957691216057308;
    const v47 = Math.abs(v40) < 6e299 ? v40 * 134217729 - (v40 * 134217729 - v40) : v40;
    const v48 = v40 - v47;
    const v49 = v14 * 0.21406444534659386 - v40 + v17 * 0.21406444534659386 + v14 * 3.47120687749225e-9 + v17 * 3.47120687749225e-9;
    const v50 = -9.96930880911092e-17 + (v14 * v47 - v41 + v17 * v47 + v14 * v48 + v17 * v48 + v3 * (v49 + v3 * 1.2025242832367862e-17));
    const v51 = v14 * v44 - v43 + v14 * v45 + v17 * v44 + v17 * v45 + v3 * (1.5957691216057308 - (v42 - v46) + (v41 - v46) + v50);
    const v52 = v29 * (v33 + (1 - v43 + -v51)) / (1 + v32 * (v31 * (v29 * (v33 + 2))));
    ys[i] = v39;
    ds[i] = v38 * (v37 * (v1 ? 1 - v32 * (v31 * v52) : v52));
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
