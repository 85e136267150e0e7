// Generated from spec/activations/tanh.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('tanh', {}, {}, parameters, options) as never;
}

export function value(_values: Values, x: number): number {
  const powers = powersOfTwo();
  let v18: number;
  if (x === 0) {
    v18 = x;
  } else {
    const v1 = Math.abs(x);
    const v2 = -2 * (1500 < v1 ? 1500 : v1);
    const v3 = v2 < -60 ? -60 : v2;
    const v4 = 710 < v3 ? 710 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = powers[((1023 < v5 ? 1023 : v5) + 1022) | 0]!;
    const v7 = v6 - 1;
    const v8 = v4 - v5 * 0.6931471805601177;
    const v9 = v6 * v8;
    const v10 = v7 + v9;
    const v11 = -(v5 * -1.7239444525614835e-13);
    const v12 = v8 + v11;
    const v13 = v12 * (v12 * (v12 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v15 = v9 - (v10 - v7) + v6 * (v11 + v12 * v12 * (v12 * (v12 * (v12 * v14 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
    const v16 = (v10 + v15) * (1023 < v5 ? 2 : 1);
    const v17 = v16 / (2 + v16);
    v18 = 0 < x ? -v17 : v17;
  }
  return v18;
}

export function derivative(_values: Values, x: number): number {
  const powers = powersOfTwo();
  const v1 = Math.abs(x);
  const v2 = 2 * (1500 < v1 ? 1500 : v1);
  const v3 = 1400 < v2 ? 1400 : v2;
  const v4 = 1.4426950408889634 * v3 + 6755399441055744 - 6755399441055744;
  const v5 = powers[(-(60 < v4 ? 60 : v4) + 1022) | 0]!;
  const v6 = v5 * (2 + v5);
  const v7 = 1 + v6;
  const v8 = v3 - 0.6931471805601177 * v4;
  const v9 = v7 + v8;
  const v10 = -(-1.7239444525614835e-13 * v4);
  const v11 = v5 * v5;
  const v12 = v8 + v10;
  const v13 = v12 * v12;
  const v14 = v13 * (v13 * (v13 * 2.7620168672095344e-7 + 0.000024801521060885955) + 0.0013888888917445521) + 0.04166666666662327;
  const v15 = v13 * (v13 * (v13 * 2.506835857880779e-8 + 0.000002755735514528978) + 0.00019841269784768933) + 0.008333333333356304;
  const v16 = v10 - v11 * v12 + v13 * ((1 + v11) * (v13 * v14 + 0.5000000000000001) + v12 * (1 - v11) * (v13 * v15 + 0.16666666666666644));
  const v17 = -(v4 - 1);
  const v18 = 0.5 * v17 + 6755399441055744 - 6755399441055744;
  const v19 = 2 / (v9 + (v8 - (v9 - v7) + (v6 - (v7 - 1)) + v16)) * powers[(v18 + 1022) | 0]! * powers[(v17 - v18 + 1022) | 0]!;
  return v19;
}

export function gradient(values: Values, x: number): object {
  return { x: derivative(values, x) };
}

function forward32(xs: Float32Array, ys: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v12: number;
    if (x === 0) {
      v12 = x;
    } else {
      const v1 = Math.abs(x);
      const v2 = -2 * (1500 < v1 ? 1500 : v1);
      const v3 = v2 < -60 ? -60 : v2;
      const v4 = 700 < v3 ? 700 : v3;
      const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v6 = powers[(v5 + 1022) | 0]!;
      const v7 = v4 - v5 * 0.6931471805599453;
      const v8 = v7 * (v7 * (v7 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
      const v10 = v6 * (v7 + v7 * v7 * v9) + (v6 - 1);
      const v11 = v10 / (2 + v10);
      v12 = 0 < x ? -v11 : v11;
    }
    ys[i] = v12;
  }
}

function forward64(xs: Float64Array, ys: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v18: number;
    if (x === 0) {
      v18 = x;
    } else {
      const v1 = Math.abs(x);
      const v2 = -2 * (1500 < v1 ? 1500 : v1);
      const v3 = v2 < -60 ? -60 : v2;
      const v4 = 710 < v3 ? 710 : v3;
      const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v6 = powers[((1023 < v5 ? 1023 : v5) + 1022) | 0]!;
      const v7 = v6 - 1;
      const v8 = v4 - v5 * 0.6931471805601177;
      const v9 = v6 * v8;
      const v10 = v7 + v9;
      const v11 = -(v5 * -1.7239444525614835e-13);
      const v12 = v8 + v11;
      const v13 = v12 * (v12 * (v12 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v15 = v9 - (v10 - v7) + v6 * (v11 + v12 * v12 * (v12 * (v12 * (v12 * v14 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
      const v16 = (v10 + v15) * (1023 < v5 ? 2 : 1);
      const v17 = v16 / (2 + v16);
      v18 = 0 < x ? -v17 : v17;
    }
    ys[i] = v18;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('tanh', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v10: number;
    if (x === Infinity) {
      v10 = 0;
    } else if (x === -Infinity) {
      v10 = 0;
    } else {
      const v1 = Math.abs(x);
      const v2 = 2 * (1500 < v1 ? 1500 : v1);
      const v3 = 1.4426950408889634 * (700 < v2 ? 700 : v2);
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * v5;
      const v7 = v6 * (v6 * (v6 * (0.0000013175855146722334 * v6 + 0.000154038517656471) + 0.009618128542830126) + 0.240226506988806);
      const v8 = v7 + 0.9999999999997623;
      const v9 = v5 * (v6 * (v6 * (v6 * 0.00001530973742998949 + 0.0013333452062211644) + 0.055504109393417614) + 0.6931471805465141);
      v10 = 2 / (1 + 0.5 * (powers[(v4 + 1022) | 0]! * (v8 + v9) + powers[(-v4 + 1022) | 0]! * (v8 - v9)));
    }
    dxs[i] = v10 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = Math.abs(x);
    const v2 = 2 * (1500 < v1 ? 1500 : v1);
    const v3 = 1400 < v2 ? 1400 : v2;
    const v4 = 1.4426950408889634 * v3 + 6755399441055744 - 6755399441055744;
    const v5 = powers[(-(60 < v4 ? 60 : v4) + 1022) | 0]!;
    const v6 = v5 * (2 + v5);
    const v7 = 1 + v6;
    const v8 = v3 - 0.6931471805601177 * v4;
    const v9 = v7 + v8;
    const v10 = -(-1.7239444525614835e-13 * v4);
    const v11 = v5 * v5;
    const v12 = v8 + v10;
    const v13 = v12 * v12;
    const v14 = v13 * (v13 * (v13 * 2.7620168672095344e-7 + 0.000024801521060885955) + 0.0013888888917445521) + 0.04166666666662327;
    const v15 = v13 * (v13 * (v13 * 2.506835857880779e-8 + 0.000002755735514528978) + 0.00019841269784768933) + 0.008333333333356304;
    const v16 = v10 - v11 * v12 + v13 * ((1 + v11) * (v13 * v14 + 0.5000000000000001) + v12 * (1 - v11) * (v13 * v15 + 0.16666666666666644));
    const v17 = -(v4 - 1);
    const v18 = 0.5 * v17 + 6755399441055744 - 6755399441055744;
    const v19 = 2 / (v9 + (v8 - (v9 - v7) + (v6 - (v7 - 1)) + v16)) * powers[(v18 + 1022) | 0]! * powers[(v17 - v18 + 1022) | 0]!;
    dxs[i] = v19 * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('tanh', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = Math.abs(x);
    const v2 = 1500 < v1 ? 1500 : v1;
    let v13: number;
    if (x === 0) {
      v13 = x;
    } else {
      const v3 = -2 * v2;
      const v4 = v3 < -60 ? -60 : v3;
      const v5 = 700 < v4 ? 700 : v4;
      const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v7 = powers[(v6 + 1022) | 0]!;
      const v8 = v5 - v6 * 0.6931471805599453;
      const v9 = v8 * (v8 * (v8 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
      const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
      const v11 = v7 * (v8 + v8 * v8 * v10) + (v7 - 1);
      const v12 = v11 / (2 + v11);
      v13 = 0 < x ? -v12 : v12;
    }
    let v23: number;
    if (x === Infinity) {
      v23 = 0;
    } else if (x === -Infinity) {
      v23 = 0;
    } else {
      const v14 = 2 * v2;
      const v15 = 1.4426950408889634 * (700 < v14 ? 700 : v14);
      const v16 = v15 + 6755399441055744 - 6755399441055744;
      const v17 = v15 - v16;
      const v18 = v17 * v17;
      const v19 = v18 * (v18 * (0.0000013175855146722334 * v18 + 0.000154038517656471) + 0.009618128542830126) + 0.240226506988806;
      const v20 = v18 * v19 + 0.9999999999997623;
      const v21 = v18 * (v18 * (v18 * 0.00001530973742998949 + 0.0013333452062211644) + 0.055504109393417614) + 0.6931471805465141;
      const v22 = v17 * v21;
      v23 = 2 / (1 + 0.5 * (powers[(v16 + 1022) | 0]! * (v20 + v22) + powers[(-v16 + 1022) | 0]! * (v20 - v22)));
    }
    ys[i] = v13;
    ds[i] = v23;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = Math.abs(x);
    const v2 = 1500 < v1 ? 1500 : v1;
    let v19: number;
    if (x === 0) {
      v19 = x;
    } else {
      const v3 = -2 * v2;
      const v4 = v3 < -60 ? -60 : v3;
      const v5 = 710 < v4 ? 710 : v4;
      const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v7 = powers[((1023 < v6 ? 1023 : v6) + 1022) | 0]!;
      const v8 = v7 - 1;
      const v9 = v5 - v6 * 0.6931471805601177;
      const v10 = v7 * v9;
      const v11 = v8 + v10;
      const v12 = -(v6 * -1.7239444525614835e-13);
      const v13 = v9 + v12;
      const v14 = v13 * (v13 * (v13 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v15 = v13 * (v13 * (v13 * (v13 * v14 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v16 = v10 - (v11 - v8) + v7 * (v12 + v13 * v13 * (v13 * (v13 * (v13 * v15 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
      const v17 = (v11 + v16) * (1023 < v6 ? 2 : 1);
      const v18 = v17 / (2 + v17);
      v19 = 0 < x ? -v18 : v18;
    }
    const v20 = 2 * v2;
    const v21 = 1400 < v20 ? 1400 : v20;
    const v22 = 1.4426950408889634 * v21 + 6755399441055744 - 6755399441055744;
    const v23 = powers[(-(60 < v22 ? 60 : v22) + 1022) | 0]!;
    const v24 = v23 * (2 + v23);
    const v25 = 1 + v24;
    const v26 = v21 - 0.6931471805601177 * v22;
    const v27 = v25 + v26;
    const v28 = -(-1.7239444525614835e-13 * v22);
    const v29 = v23 * v23;
    const v30 = v26 + v28;
    const v31 = v30 * v30;
    const v32 = v31 * (v31 * (v31 * 2.7620168672095344e-7 + 0.000024801521060885955) + 0.0013888888917445521) + 0.04166666666662327;
    const v33 = v31 * (v31 * (v31 * 2.506835857880779e-8 + 0.000002755735514528978) + 0.00019841269784768933) + 0.008333333333356304;
    const v34 = v28 - v29 * v30 + v31 * ((1 + v29) * (v31 * v32 + 0.5000000000000001) + v30 * (1 - v29) * (v31 * v33 + 0.16666666666666644));
    const v35 = -(v22 - 1);
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    const v37 = 2 / (v27 + (v26 - (v27 - v25) + (v24 - (v25 - 1)) + v34)) * powers[(v36 + 1022) | 0]! * powers[(v35 - v36 + 1022) | 0]!;
    ys[i] = v19;
    ds[i] = v37;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('tanh', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

export function parameterGradients(_values: Values, xs: FloatArray, dys: FloatArray): object {
  run('tanh', () => {}, () => {}, [], 2, { xs, dys });
  return {};
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return { x: backward(values, xs, dys, out) };
}
