// Generated from spec/activations/logSigmoid.ts by npm run generate. Do not edit.
import { prepare } from '../runtime/arrays.js';
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { powersOfTwo } from '../runtime/powers.js';
import { checkNone, resolve } from '../runtime/resolve.js';
import type { FloatArray, Fresh, Gradients, NoOptions, NoParameters } from './types.js';

const defaults = /* @__PURE__ */ new Bound<NoParameters>('logSigmoid', []);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: NoParameters | Bound<NoParameters>, options?: NoOptions): Bound<NoParameters> {
  return resolve(defaults, checkNone, {}, {}, parameters, options);
}

/** `-(log(1 + exp(1 * -x)) / 1)`, in double precision. */
export function value(x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = -Math.abs(x);
  const v3 = v2 < -1400 ? -1400 : v2;
  const v4 = 1400 < v3 ? 1400 : v3;
  const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v6 = v4 - v5 * 0.6931471805601177;
  const v7 = 1 + v6;
  const v8 = -(v5 * -1.7239444525614835e-13);
  const v9 = v6 + v8;
  const v10 = v9 * (v9 * (v9 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v12 = v7 + (v6 - (v7 - 1) + (v8 + v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001)));
  const v13 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
  const v14 = powers[(v5 - v13 + 1022) | 0]!;
  const v15 = powers[(v13 + 1022) | 0]!;
  const v16 = -0.0011376389618605973 + v14 * (v15 * (v12 * (0.0001990401091535706 + v12 * -0.000016560512250521956 * v15 * v14)));
  const v17 = v15 * (v12 * (-0.010795117001104223 + v14 * (v15 * (v12 * (0.004133735938142009 + v14 * (v15 * (v12 * v16)))))));
  const v18 = 0.050369742215377135 + v14 * (v15 * (v12 * (-0.03585416531882699 + v14 * (v15 * (v12 * (0.0217885193373562 + v14 * v17))))));
  const v19 = v14 * (v15 * (v12 * (0.07340588494823035 + v14 * (v15 * (v12 * (-0.06309459269201807 + v14 * (v15 * (v12 * v18))))))));
  const v20 = -0.09992612562662935 + v14 * (v15 * (v12 * (0.09057347366366039 + v14 * (v15 * (v12 * (-0.08212276375692928 + v19))))));
  const v21 = v14 * (v15 * (v12 * (-0.12499834089310424 + v14 * (v15 * (v12 * (0.11109842950967362 + v14 * (v15 * (v12 * v20))))))));
  const v22 = 0.1999999994981474 + v14 * (v15 * (v12 * (-0.16666665567640884 + v14 * (v15 * (v12 * (0.1428569824323039 + v21))))));
  const v23 = v14 * (v15 * (v12 * (0.33333333333313553 + v14 * (v15 * (v12 * (-0.24999999998610367 + v14 * (v15 * (v12 * v22))))))));
  const v24 = v12 * (1 + v14 * (v15 * (v12 * (-0.499999999999999 + v23))));
  const v25 = v1 ? v5 : 0;
  const v26 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
  return (v1 ? -v24 : x - v14 * (v15 * v24)) * powers[(v26 + 1022) | 0]! * powers[(v25 - v26 + 1022) | 0]!;
}

/**
 * The derivative in x, in double precision.
 *
 * `1 / (1 + exp(x))`
 */
export function derivative(x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = -Math.abs(x);
  const v3 = v2 < -1400 ? -1400 : v2;
  const v4 = 1400 < v3 ? 1400 : v3;
  const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v6 = v1 ? v5 : 0;
  const v7 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
  const v8 = v4 - v5 * 0.6931471805601177;
  const v9 = 1 + v8;
  const v10 = -(v5 * -1.7239444525614835e-13);
  const v11 = v8 + v10;
  const v12 = v11 * (v11 * (v11 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v14 = v9 + (v8 - (v9 - 1) + (v10 + v11 * v11 * (v11 * (v11 * v13 + 0.16666666666666644) + 0.5000000000000001)));
  const v15 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
  const v16 = 1 + powers[(v5 - v15 + 1022) | 0]! * (v14 * powers[(v15 + 1022) | 0]!);
  return powers[(v6 - v7 + 1022) | 0]! * (powers[(v7 + 1022) | 0]! * (v1 ? v14 / v16 : 1 / v16));
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number): { readonly x: number } {
  return { x: derivative(x) };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    let v14: number;
    if (x === Infinity) {
      v14 = -0;
    } else {
      const v1 = -Math.abs(x);
      const v2 = v1 < -700 ? -700 : v1;
      const v3 = (700 < v2 ? 700 : v2) * 1.4426950408889634;
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * (v5 * (0.0000013175855146722334 * v5 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v8 = (v5 * v7 + 0.9999999999997623) * powers[(v4 + 1022) | 0]!;
      const v9 = v8 * (v8 * (v8 * (v8 * -0.0002146721106697866 + 0.0019442667449954723) + -0.0082943992086682) + 0.022414457435519047);
      const v10 = v8 * (v8 * (v8 * (v9 + -0.04383324091197787) + 0.06780278926689053) + -0.08938935395514974) + 0.10737293242759559;
      const v11 = v8 * (v8 * (v8 * (v8 * v10 + -0.12401301294214849) + 0.1426673217364294) + -0.16664107300503705) + 0.1999977104393151;
      const v12 = v8 * (v8 * (v8 * (v8 * v11 + -0.2499998751325824) + 0.3333333297342378) + -0.4999999999587799) + 0.9999999999999213;
      const v13 = v8 * v12;
      v14 = 0 < x ? -v13 : x - v13;
    }
    ys[i] = v14;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = 0 < x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -1400 ? -1400 : v2;
    const v4 = 1400 < v3 ? 1400 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = v4 - v5 * 0.6931471805601177;
    const v7 = 1 + v6;
    const v8 = -(v5 * -1.7239444525614835e-13);
    const v9 = v6 + v8;
    const v10 = v9 * (v9 * (v9 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v12 = v7 + (v6 - (v7 - 1) + (v8 + v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001)));
    const v13 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v14 = powers[(v5 - v13 + 1022) | 0]!;
    const v15 = powers[(v13 + 1022) | 0]!;
    const v16 = -0.0011376389618605973 + v14 * (v15 * (v12 * (0.0001990401091535706 + v12 * -0.000016560512250521956 * v15 * v14)));
    const v17 = v15 * (v12 * (-0.010795117001104223 + v14 * (v15 * (v12 * (0.004133735938142009 + v14 * (v15 * (v12 * v16)))))));
    const v18 = 0.050369742215377135 + v14 * (v15 * (v12 * (-0.03585416531882699 + v14 * (v15 * (v12 * (0.0217885193373562 + v14 * v17))))));
    const v19 = v14 * (v15 * (v12 * (0.07340588494823035 + v14 * (v15 * (v12 * (-0.06309459269201807 + v14 * (v15 * (v12 * v18))))))));
    const v20 = -0.09992612562662935 + v14 * (v15 * (v12 * (0.09057347366366039 + v14 * (v15 * (v12 * (-0.08212276375692928 + v19))))));
    const v21 = v14 * (v15 * (v12 * (-0.12499834089310424 + v14 * (v15 * (v12 * (0.11109842950967362 + v14 * (v15 * (v12 * v20))))))));
    const v22 = 0.1999999994981474 + v14 * (v15 * (v12 * (-0.16666665567640884 + v14 * (v15 * (v12 * (0.1428569824323039 + v21))))));
    const v23 = v14 * (v15 * (v12 * (0.33333333333313553 + v14 * (v15 * (v12 * (-0.24999999998610367 + v14 * (v15 * (v12 * v22))))))));
    const v24 = v12 * (1 + v14 * (v15 * (v12 * (-0.499999999999999 + v23))));
    const v25 = v1 ? v5 : 0;
    const v26 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
    ys[i] = (v1 ? -v24 : x - v14 * (v15 * v24)) * powers[(v26 + 1022) | 0]! * powers[(v25 - v26 + 1022) | 0]!;
  }
}

/**
 * `-(log(1 + exp(1 * -x)) / 1)` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T): T;
export function forward(xs: FloatArray, out?: FloatArray): FloatArray {
  return run('logSigmoid', forward32, forward64, { xs }, { out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v10: number;
    if (x === Infinity) {
      v10 = 0;
    } else {
      const v1 = -Math.abs(x);
      const v2 = v1 < -700 ? -700 : v1;
      const v3 = (700 < v2 ? 700 : v2) * 1.4426950408889634;
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * (v5 * (0.0000013175855146722334 * v5 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v8 = (v5 * v7 + 0.9999999999997623) * powers[(v4 + 1022) | 0]!;
      const v9 = v8 + 1;
      v10 = 0 < x ? v8 / v9 : 1 / v9;
    }
    dxs[i] = v10 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -1400 ? -1400 : v2;
    const v4 = 1400 < v3 ? 1400 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = v1 ? v5 : 0;
    const v7 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
    const v8 = v4 - v5 * 0.6931471805601177;
    const v9 = 1 + v8;
    const v10 = -(v5 * -1.7239444525614835e-13);
    const v11 = v8 + v10;
    const v12 = v11 * (v11 * (v11 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v14 = v9 + (v8 - (v9 - 1) + (v10 + v11 * v11 * (v11 * (v11 * v13 + 0.16666666666666644) + 0.5000000000000001)));
    const v15 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v16 = 1 + powers[(v5 - v15 + 1022) | 0]! * (v14 * powers[(v15 + 1022) | 0]!);
    dxs[i] = powers[(v6 - v7 + 1022) | 0]! * (powers[(v7 + 1022) | 0]! * (v1 ? v14 / v16 : 1 / v16)) * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `1 / (1 + exp(x))`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('logSigmoid', backward32, backward64, { xs, dys }, { out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x === Infinity;
    const v2 = 0 < x;
    const v3 = -Math.abs(x);
    const v4 = v3 < -700 ? -700 : v3;
    const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
    const v6 = v5 + 6755399441055744 - 6755399441055744;
    const v7 = v5 - v6;
    const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
    let v16: number;
    if (v1) {
      v16 = -0;
    } else {
      const v11 = v10 * (v10 * (v10 * -0.0002146721106697866 + 0.0019442667449954723) + -0.0082943992086682) + 0.022414457435519047;
      const v12 = v10 * (v10 * (v10 * (v10 * v11 + -0.04383324091197787) + 0.06780278926689053) + -0.08938935395514974) + 0.10737293242759559;
      const v13 = v10 * (v10 * (v10 * (v10 * v12 + -0.12401301294214849) + 0.1426673217364294) + -0.16664107300503705) + 0.1999977104393151;
      const v14 = v10 * (v10 * (v10 * (v10 * v13 + -0.2499998751325824) + 0.3333333297342378) + -0.4999999999587799) + 0.9999999999999213;
      const v15 = v10 * v14;
      v16 = v2 ? -v15 : x - v15;
    }
    let v18: number;
    if (v1) {
      v18 = 0;
    } else {
      const v17 = v10 + 1;
      v18 = v2 ? v10 / v17 : 1 / v17;
    }
    ys[i] = v16;
    ds[i] = v18;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = 0 < x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -1400 ? -1400 : v2;
    const v4 = 1400 < v3 ? 1400 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = v4 - v5 * 0.6931471805601177;
    const v7 = 1 + v6;
    const v8 = -(v5 * -1.7239444525614835e-13);
    const v9 = v6 + v8;
    const v10 = v9 * (v9 * (v9 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v12 = v7 + (v6 - (v7 - 1) + (v8 + v9 * v9 * (v9 * (v9 * v11 + 0.16666666666666644) + 0.5000000000000001)));
    const v13 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v14 = powers[(v5 - v13 + 1022) | 0]!;
    const v15 = powers[(v13 + 1022) | 0]!;
    const v16 = -0.0011376389618605973 + v14 * (v15 * (v12 * (0.0001990401091535706 + v12 * -0.000016560512250521956 * v15 * v14)));
    const v17 = v15 * (v12 * (-0.010795117001104223 + v14 * (v15 * (v12 * (0.004133735938142009 + v14 * (v15 * (v12 * v16)))))));
    const v18 = 0.050369742215377135 + v14 * (v15 * (v12 * (-0.03585416531882699 + v14 * (v15 * (v12 * (0.0217885193373562 + v14 * v17))))));
    const v19 = v14 * (v15 * (v12 * (0.07340588494823035 + v14 * (v15 * (v12 * (-0.06309459269201807 + v14 * (v15 * (v12 * v18))))))));
    const v20 = -0.09992612562662935 + v14 * (v15 * (v12 * (0.09057347366366039 + v14 * (v15 * (v12 * (-0.08212276375692928 + v19))))));
    const v21 = v14 * (v15 * (v12 * (-0.12499834089310424 + v14 * (v15 * (v12 * (0.11109842950967362 + v14 * (v15 * (v12 * v20))))))));
    const v22 = 0.1999999994981474 + v14 * (v15 * (v12 * (-0.16666665567640884 + v14 * (v15 * (v12 * (0.1428569824323039 + v21))))));
    const v23 = v14 * (v15 * (v12 * (0.33333333333313553 + v14 * (v15 * (v12 * (-0.24999999998610367 + v14 * (v15 * (v12 * v22))))))));
    const v24 = v12 * (1 + v14 * (v15 * (v12 * (-0.499999999999999 + v23))));
    const v25 = v1 ? v5 : 0;
    const v26 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
    const v27 = powers[(v26 + 1022) | 0]!;
    const v28 = powers[(v25 - v26 + 1022) | 0]!;
    const v29 = 1 + v14 * (v12 * v15);
    ys[i] = (v1 ? -v24 : x - v14 * (v15 * v24)) * v27 * v28;
    ds[i] = v28 * (v27 * (v1 ? v12 / v29 : 1 / v29));
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('logSigmoid', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T): Gradients<NoParameters, T> {
  prepare('logSigmoid', { xs, dys }, {});
  return {};
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined): { readonly x: Fresh<T> } & Gradients<NoParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): { readonly x: T } & Gradients<NoParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray): { readonly x: FloatArray } & Gradients<NoParameters, FloatArray> {
  return { x: backward(xs, dys, out as FloatArray) };
}
