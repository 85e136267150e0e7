// Generated from spec/activations/softplus2.ts by npm run generate. Do not edit.
import { prepare } from '../runtime/arrays.js';
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { powersOfTwo } from '../runtime/powers.js';
import { checkNone, resolve } from '../runtime/resolve.js';
import type { FloatArray, Fresh, Gradients, NoOptions, NoParameters } from './types.js';

const defaults = /* @__PURE__ */ new Bound<NoParameters>('softplus2', []);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: NoParameters | Bound<NoParameters>, options?: NoOptions): Bound<NoParameters> {
  return resolve(defaults, checkNone, {}, {}, parameters, options);
}

/** `log2(1 + exp2(x))`, in double precision. */
export function value(x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = -Math.abs(x);
  const v3 = v2 < -2000 ? -2000 : v2;
  const v4 = 2000 < v3 ? 2000 : v3;
  const v5 = v4 + 6755399441055744 - 6755399441055744;
  const v6 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
  const v7 = powers[(v5 - v6 + 1022) | 0]!;
  const v8 = powers[(v6 + 1022) | 0]!;
  const v9 = v4 - v5;
  const v10 = v9 * (v9 * (v9 * 2.73409573512199e-11 + 4.478074256625676e-10) + 7.0537849167796804e-9) + 1.0177904317098714e-7;
  const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.0000013215489605922608) + 0.000015252734222731972) + 0.00015403530390282544) + 0.0013333558145990608;
  const v12 = v9 * (v9 * (v9 * (v9 * v11 + 0.009618129107629882) + 0.05550410866482348) + 0.2402265069591007) + 0.6931471805599453;
  const v13 = 1 + v9 * v12;
  const v14 = -0.0011376389618605973 + v7 * (v8 * (v13 * (0.0001990401091535706 + v13 * -0.000016560512250521956 * v8 * v7)));
  const v15 = v7 * (v8 * (v13 * (-0.010795117001104223 + v7 * (v8 * (v13 * (0.004133735938142009 + v7 * (v8 * (v13 * v14))))))));
  const v16 = 0.050369742215377135 + v7 * (v8 * (v13 * (-0.03585416531882699 + v7 * (v8 * (v13 * (0.0217885193373562 + v15))))));
  const v17 = v7 * (v8 * (v13 * (0.07340588494823035 + v7 * (v8 * (v13 * (-0.06309459269201807 + v7 * (v8 * (v13 * v16))))))));
  const v18 = -0.09992612562662935 + v7 * (v8 * (v13 * (0.09057347366366039 + v7 * (v8 * (v13 * (-0.08212276375692928 + v17))))));
  const v19 = v7 * (v8 * (v13 * (-0.12499834089310424 + v7 * (v8 * (v13 * (0.11109842950967362 + v7 * (v8 * (v13 * v18))))))));
  const v20 = 0.1999999994981474 + v7 * (v8 * (v13 * (-0.16666665567640884 + v7 * (v8 * (v13 * (0.1428569824323039 + v19))))));
  const v21 = v7 * (v8 * (v13 * (0.33333333333313553 + v7 * (v8 * (v13 * (-0.24999999998610367 + v7 * (v8 * (v13 * v20))))))));
  const v22 = v13 * (1 + v7 * (v8 * (v13 * (-0.499999999999999 + v21)))) / 0.6931471805599453;
  const v23 = v1 ? 0 : v5;
  const v24 = 0.5 * v23 + 6755399441055744 - 6755399441055744;
  return (v1 ? x + v7 * (v8 * v22) : v22) * powers[(v24 + 1022) | 0]! * powers[(v23 - v24 + 1022) | 0]!;
}

/**
 * The derivative in x, in double precision.
 *
 * `1 / (1 + exp2(-x))`
 */
export function derivative(x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = -Math.abs(x);
  const v3 = v2 < -2000 ? -2000 : v2;
  const v4 = 2000 < v3 ? 2000 : v3;
  const v5 = v4 + 6755399441055744 - 6755399441055744;
  const v6 = v1 ? 0 : v5;
  const v7 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
  const v8 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
  const v9 = v4 - v5;
  const v10 = v9 * (v9 * (v9 * 2.73409573512199e-11 + 4.478074256625676e-10) + 7.0537849167796804e-9) + 1.0177904317098714e-7;
  const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.0000013215489605922608) + 0.000015252734222731972) + 0.00015403530390282544) + 0.0013333558145990608;
  const v12 = v9 * (v9 * (v9 * (v9 * v11 + 0.009618129107629882) + 0.05550410866482348) + 0.2402265069591007) + 0.6931471805599453;
  const v13 = 1 + v9 * v12;
  const v14 = 1 + powers[(v5 - v8 + 1022) | 0]! * (v13 * powers[(v8 + 1022) | 0]!);
  return powers[(v6 - v7 + 1022) | 0]! * (powers[(v7 + 1022) | 0]! * (v1 ? 1 / v14 : v13 / v14));
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
    if (x === -Infinity) {
      v14 = 0;
    } else {
      const v1 = -Math.abs(x);
      const v2 = v1 < -1000 ? -1000 : v1;
      const v3 = 1000 < v2 ? 1000 : v2;
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * (v5 * (0.0000013175855146722334 * v5 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v8 = (v5 * v7 + 0.9999999999997623) * powers[(v4 + 1022) | 0]!;
      const v9 = v8 * (v8 * (v8 * (v8 * -0.0002146721106697866 + 0.0019442667449954723) + -0.0082943992086682) + 0.022414457435519047);
      const v10 = v8 * (v8 * (v8 * (v9 + -0.04383324091197787) + 0.06780278926689053) + -0.08938935395514974) + 0.10737293242759559;
      const v11 = v8 * (v8 * (v8 * (v8 * v10 + -0.12401301294214849) + 0.1426673217364294) + -0.16664107300503705) + 0.1999977104393151;
      const v12 = v8 * (v8 * (v8 * (v8 * v11 + -0.2499998751325824) + 0.3333333297342378) + -0.4999999999587799) + 0.9999999999999213;
      const v13 = v8 * v12 / 0.6931471805599453;
      v14 = 0 < x ? x + v13 : v13;
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
    const v3 = v2 < -2000 ? -2000 : v2;
    const v4 = 2000 < v3 ? 2000 : v3;
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v6 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v7 = powers[(v5 - v6 + 1022) | 0]!;
    const v8 = powers[(v6 + 1022) | 0]!;
    const v9 = v4 - v5;
    const v10 = v9 * (v9 * (v9 * 2.73409573512199e-11 + 4.478074256625676e-10) + 7.0537849167796804e-9) + 1.0177904317098714e-7;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.0000013215489605922608) + 0.000015252734222731972) + 0.00015403530390282544) + 0.0013333558145990608;
    const v12 = v9 * (v9 * (v9 * (v9 * v11 + 0.009618129107629882) + 0.05550410866482348) + 0.2402265069591007) + 0.6931471805599453;
    const v13 = 1 + v9 * v12;
    const v14 = -0.0011376389618605973 + v7 * (v8 * (v13 * (0.0001990401091535706 + v13 * -0.000016560512250521956 * v8 * v7)));
    const v15 = v7 * (v8 * (v13 * (-0.010795117001104223 + v7 * (v8 * (v13 * (0.004133735938142009 + v7 * (v8 * (v13 * v14))))))));
    const v16 = 0.050369742215377135 + v7 * (v8 * (v13 * (-0.03585416531882699 + v7 * (v8 * (v13 * (0.0217885193373562 + v15))))));
    const v17 = v7 * (v8 * (v13 * (0.07340588494823035 + v7 * (v8 * (v13 * (-0.06309459269201807 + v7 * (v8 * (v13 * v16))))))));
    const v18 = -0.09992612562662935 + v7 * (v8 * (v13 * (0.09057347366366039 + v7 * (v8 * (v13 * (-0.08212276375692928 + v17))))));
    const v19 = v7 * (v8 * (v13 * (-0.12499834089310424 + v7 * (v8 * (v13 * (0.11109842950967362 + v7 * (v8 * (v13 * v18))))))));
    const v20 = 0.1999999994981474 + v7 * (v8 * (v13 * (-0.16666665567640884 + v7 * (v8 * (v13 * (0.1428569824323039 + v19))))));
    const v21 = v7 * (v8 * (v13 * (0.33333333333313553 + v7 * (v8 * (v13 * (-0.24999999998610367 + v7 * (v8 * (v13 * v20))))))));
    const v22 = v13 * (1 + v7 * (v8 * (v13 * (-0.499999999999999 + v21)))) / 0.6931471805599453;
    const v23 = v1 ? 0 : v5;
    const v24 = 0.5 * v23 + 6755399441055744 - 6755399441055744;
    ys[i] = (v1 ? x + v7 * (v8 * v22) : v22) * powers[(v24 + 1022) | 0]! * powers[(v23 - v24 + 1022) | 0]!;
  }
}

/**
 * `log2(1 + exp2(x))` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T): T;
export function forward(xs: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus2', forward32, forward64, { xs }, { out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v10: number;
    if (x === -Infinity) {
      v10 = 0;
    } else {
      const v1 = -Math.abs(x);
      const v2 = v1 < -1000 ? -1000 : v1;
      const v3 = 1000 < v2 ? 1000 : v2;
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * (v5 * (0.0000013175855146722334 * v5 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v8 = (v5 * v7 + 0.9999999999997623) * powers[(v4 + 1022) | 0]!;
      const v9 = v8 + 1;
      v10 = 0 < x ? 1 / v9 : v8 / v9;
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
    const v3 = v2 < -2000 ? -2000 : v2;
    const v4 = 2000 < v3 ? 2000 : v3;
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v6 = v1 ? 0 : v5;
    const v7 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
    const v8 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v9 = v4 - v5;
    const v10 = v9 * (v9 * (v9 * 2.73409573512199e-11 + 4.478074256625676e-10) + 7.0537849167796804e-9) + 1.0177904317098714e-7;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.0000013215489605922608) + 0.000015252734222731972) + 0.00015403530390282544) + 0.0013333558145990608;
    const v12 = v9 * (v9 * (v9 * (v9 * v11 + 0.009618129107629882) + 0.05550410866482348) + 0.2402265069591007) + 0.6931471805599453;
    const v13 = 1 + v9 * v12;
    const v14 = 1 + powers[(v5 - v8 + 1022) | 0]! * (v13 * powers[(v8 + 1022) | 0]!);
    dxs[i] = powers[(v6 - v7 + 1022) | 0]! * (powers[(v7 + 1022) | 0]! * (v1 ? 1 / v14 : v13 / v14)) * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `1 / (1 + exp2(-x))`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus2', backward32, backward64, { xs, dys }, { out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    const v2 = 0 < x;
    const v3 = -Math.abs(x);
    const v4 = v3 < -1000 ? -1000 : v3;
    const v5 = 1000 < v4 ? 1000 : v4;
    const v6 = v5 + 6755399441055744 - 6755399441055744;
    const v7 = v5 - v6;
    const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
    let v16: number;
    if (v1) {
      v16 = 0;
    } else {
      const v11 = v10 * (v10 * (v10 * -0.0002146721106697866 + 0.0019442667449954723) + -0.0082943992086682) + 0.022414457435519047;
      const v12 = v10 * (v10 * (v10 * (v10 * v11 + -0.04383324091197787) + 0.06780278926689053) + -0.08938935395514974) + 0.10737293242759559;
      const v13 = v10 * (v10 * (v10 * (v10 * v12 + -0.12401301294214849) + 0.1426673217364294) + -0.16664107300503705) + 0.1999977104393151;
      const v14 = v10 * (v10 * (v10 * (v10 * v13 + -0.2499998751325824) + 0.3333333297342378) + -0.4999999999587799) + 0.9999999999999213;
      const v15 = v10 * v14 / 0.6931471805599453;
      v16 = v2 ? x + v15 : v15;
    }
    let v18: number;
    if (v1) {
      v18 = 0;
    } else {
      const v17 = v10 + 1;
      v18 = v2 ? 1 / v17 : v10 / v17;
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
    const v3 = v2 < -2000 ? -2000 : v2;
    const v4 = 2000 < v3 ? 2000 : v3;
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v6 = v5 * 0.5 + 6755399441055744 - 6755399441055744;
    const v7 = powers[(v5 - v6 + 1022) | 0]!;
    const v8 = powers[(v6 + 1022) | 0]!;
    const v9 = v4 - v5;
    const v10 = v9 * (v9 * (v9 * 2.73409573512199e-11 + 4.478074256625676e-10) + 7.0537849167796804e-9) + 1.0177904317098714e-7;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.0000013215489605922608) + 0.000015252734222731972) + 0.00015403530390282544) + 0.0013333558145990608;
    const v12 = v9 * (v9 * (v9 * (v9 * v11 + 0.009618129107629882) + 0.05550410866482348) + 0.2402265069591007) + 0.6931471805599453;
    const v13 = 1 + v9 * v12;
    const v14 = -0.0011376389618605973 + v7 * (v8 * (v13 * (0.0001990401091535706 + v13 * -0.000016560512250521956 * v8 * v7)));
    const v15 = v7 * (v8 * (v13 * (-0.010795117001104223 + v7 * (v8 * (v13 * (0.004133735938142009 + v7 * (v8 * (v13 * v14))))))));
    const v16 = 0.050369742215377135 + v7 * (v8 * (v13 * (-0.03585416531882699 + v7 * (v8 * (v13 * (0.0217885193373562 + v15))))));
    const v17 = v7 * (v8 * (v13 * (0.07340588494823035 + v7 * (v8 * (v13 * (-0.06309459269201807 + v7 * (v8 * (v13 * v16))))))));
    const v18 = -0.09992612562662935 + v7 * (v8 * (v13 * (0.09057347366366039 + v7 * (v8 * (v13 * (-0.08212276375692928 + v17))))));
    const v19 = v7 * (v8 * (v13 * (-0.12499834089310424 + v7 * (v8 * (v13 * (0.11109842950967362 + v7 * (v8 * (v13 * v18))))))));
    const v20 = 0.1999999994981474 + v7 * (v8 * (v13 * (-0.16666665567640884 + v7 * (v8 * (v13 * (0.1428569824323039 + v19))))));
    const v21 = v7 * (v8 * (v13 * (0.33333333333313553 + v7 * (v8 * (v13 * (-0.24999999998610367 + v7 * (v8 * (v13 * v20))))))));
    const v22 = v13 * (1 + v7 * (v8 * (v13 * (-0.499999999999999 + v21)))) / 0.6931471805599453;
    const v23 = v1 ? 0 : v5;
    const v24 = 0.5 * v23 + 6755399441055744 - 6755399441055744;
    const v25 = powers[(v24 + 1022) | 0]!;
    const v26 = powers[(v23 - v24 + 1022) | 0]!;
    const v27 = 1 + v7 * (v13 * v8);
    ys[i] = (v1 ? x + v7 * (v8 * v22) : v22) * v25 * v26;
    ds[i] = v26 * (v25 * (v1 ? 1 / v27 : v13 / v27));
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
  const { 1: value, 2: derivative } = run('softplus2', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T): Gradients<NoParameters, T> {
  prepare('softplus2', { xs, dys }, {});
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
