// Generated from spec/activations/softplus.ts by npm run generate. Do not edit.
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { powersOfTwo } from '../runtime/powers.js';
import { resolve } from '../runtime/resolve.js';
import { accumulate, makeSums, total } from '../runtime/sums.js';
import type { FloatArray, Fresh, Gradients, NoOptions, SoftplusParameters } from './types.js';
import { type Rules, checkScalars } from '@rampa/common';

const rules: Rules = { k: [1, 'be > 0', (value) => value > 0] };
const defaults = /* @__PURE__ */ new Bound<SoftplusParameters>('softplus', [1]);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: SoftplusParameters | Bound<SoftplusParameters>, options?: NoOptions): Bound<SoftplusParameters> {
  return resolve(defaults, checkScalars, rules, {}, parameters, options);
}

function valuesOf(parameters: SoftplusParameters | Bound<SoftplusParameters> | undefined, options?: NoOptions): readonly [k: number] {
  return bind(parameters, options).values as never;
}

/** `log(1 + exp(k * x)) / k`, in double precision. */
export function value(x: number, parameters?: SoftplusParameters | Bound<SoftplusParameters>): number {
  const { 0: k } = valuesOf(parameters);
  const powers = powersOfTwo();
  const v1 = x * k;
  const v2 = 0 < v1;
  const v3 = Math.abs(v1);
  const v4 = -(3000 < v3 ? 3000 : v3);
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = 1400 < v5 ? 1400 : v5;
  const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v8 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
  const v9 = powers[(v7 - v8 + 1022) | 0]!;
  const v10 = powers[(v8 + 1022) | 0]!;
  const v11 = v6 - v7 * 0.6931471805601177;
  const v12 = 1 + v11;
  let v19: number;
  if (v4 === v6) {
    let v18: number;
    if (3000 < v3) {
      v18 = 0;
    } else {
      const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
      const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v15 = x - v14;
      const v16 = k - v13;
      const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
      v18 = v1 < 0 ? -v17 : v17;
    }
    v19 = -v18;
  } else {
    v19 = 0;
  }
  const v20 = v19 - v7 * -1.7239444525614835e-13;
  const v21 = v11 + v20;
  const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v24 = v12 + (v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
  const v25 = -0.0011376389618605973 + v9 * (v10 * (v24 * (0.0001990401091535706 + v24 * -0.000016560512250521956 * v10 * v9)));
  const v26 = v9 * (v10 * (v24 * (-0.010795117001104223 + v9 * (v10 * (v24 * (0.004133735938142009 + v9 * (v10 * (v24 * v25))))))));
  const v27 = 0.050369742215377135 + v9 * (v10 * (v24 * (-0.03585416531882699 + v9 * (v10 * (v24 * (0.0217885193373562 + v26))))));
  const v28 = v9 * (v10 * (v24 * (0.07340588494823035 + v9 * (v10 * (v24 * (-0.06309459269201807 + v9 * (v10 * (v24 * v27))))))));
  const v29 = -0.09992612562662935 + v9 * (v10 * (v24 * (0.09057347366366039 + v9 * (v10 * (v24 * (-0.08212276375692928 + v28))))));
  const v30 = v9 * (v10 * (v24 * (-0.12499834089310424 + v9 * (v10 * (v24 * (0.11109842950967362 + v9 * (v10 * (v24 * v29))))))));
  const v31 = 0.1999999994981474 + v9 * (v10 * (v24 * (-0.16666665567640884 + v9 * (v10 * (v24 * (0.1428569824323039 + v30))))));
  const v32 = v9 * (v10 * (v24 * (0.33333333333313553 + v9 * (v10 * (v24 * (-0.24999999998610367 + v9 * (v10 * (v24 * v31))))))));
  const v33 = v24 * (1 + v9 * (v10 * (v24 * (-0.499999999999999 + v32)))) / k;
  const v34 = v2 ? 0 : v7;
  const v35 = 0.5 * v34 + 6755399441055744 - 6755399441055744;
  return (v2 ? x + v9 * (v10 * v33) : v33) * powers[(v35 + 1022) | 0]! * powers[(v34 - v35 + 1022) | 0]!;
}

/**
 * The derivative in x, in double precision.
 *
 * `sigmoid(k * x)`
 */
export function derivative(x: number, parameters?: SoftplusParameters | Bound<SoftplusParameters>): number {
  const { 0: k } = valuesOf(parameters);
  const powers = powersOfTwo();
  const v1 = x * k;
  const v2 = 0 < v1;
  const v3 = Math.abs(v1);
  const v4 = -(3000 < v3 ? 3000 : v3);
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = 1400 < v5 ? 1400 : v5;
  const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v8 = v2 ? 0 : v7;
  const v9 = 0.5 * v8 + 6755399441055744 - 6755399441055744;
  const v10 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
  const v11 = v6 - v7 * 0.6931471805601177;
  const v12 = 1 + v11;
  let v19: number;
  if (v4 === v6) {
    let v18: number;
    if (3000 < v3) {
      v18 = 0;
    } else {
      const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
      const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v15 = x - v14;
      const v16 = k - v13;
      const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
      v18 = v1 < 0 ? -v17 : v17;
    }
    v19 = -v18;
  } else {
    v19 = 0;
  }
  const v20 = v19 - v7 * -1.7239444525614835e-13;
  const v21 = v11 + v20;
  const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v24 = v12 + (v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
  const v25 = 1 + powers[(v7 - v10 + 1022) | 0]! * (v24 * powers[(v10 + 1022) | 0]!);
  return powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * (v2 ? 1 / v25 : v24 / v25));
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: SoftplusParameters | Bound<SoftplusParameters>): { readonly x: number; readonly k: number } {
  const { 0: k } = valuesOf(parameters);
  const powers = powersOfTwo();
  const v1 = x * k;
  const v2 = 0 < v1;
  const v3 = Math.abs(v1);
  const v4 = -(3000 < v3 ? 3000 : v3);
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = 1400 < v5 ? 1400 : v5;
  const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v8 = v2 ? 0 : v7;
  const v9 = 0.5 * v8 + 6755399441055744 - 6755399441055744;
  const v10 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
  const v11 = powers[(v7 - v10 + 1022) | 0]!;
  const v12 = v6 - v7 * 0.6931471805601177;
  const v13 = 1 + v12;
  const v14 = 3000 < v3;
  let v21: number;
  if (v4 === v6) {
    let v20: number;
    if (v14) {
      v20 = 0;
    } else {
      const v15 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
      const v16 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v17 = x - v16;
      const v18 = k - v15;
      const v19 = v15 * v16 - v1 + v15 * v17 + v16 * v18 + v18 * v17;
      v20 = v1 < 0 ? -v19 : v19;
    }
    v21 = -v20;
  } else {
    v21 = 0;
  }
  const v22 = v21 - v7 * -1.7239444525614835e-13;
  const v23 = v12 + v22;
  const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v26 = v13 + (v12 - (v13 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
  const v27 = powers[(v10 + 1022) | 0]!;
  const v28 = 1 + v11 * (v26 * v27);
  const v29 = -0.0011376389618605973 + v11 * (v27 * (v26 * (0.0001990401091535706 + v26 * -0.000016560512250521956 * v27 * v11)));
  const v30 = v27 * (v26 * (-0.010795117001104223 + v11 * (v27 * (v26 * (0.004133735938142009 + v11 * (v27 * (v26 * v29)))))));
  const v31 = 0.050369742215377135 + v11 * (v27 * (v26 * (-0.03585416531882699 + v11 * (v27 * (v26 * (0.0217885193373562 + v11 * v30))))));
  const v32 = v11 * (v27 * (v26 * (0.07340588494823035 + v11 * (v27 * (v26 * (-0.06309459269201807 + v11 * (v27 * (v26 * v31))))))));
  const v33 = -0.09992612562662935 + v11 * (v27 * (v26 * (0.09057347366366039 + v11 * (v27 * (v26 * (-0.08212276375692928 + v32))))));
  const v34 = v11 * (v27 * (v26 * (-0.12499834089310424 + v11 * (v27 * (v26 * (0.11109842950967362 + v11 * (v27 * (v26 * v33))))))));
  const v35 = 0.1999999994981474 + v11 * (v27 * (v26 * (-0.16666665567640884 + v11 * (v27 * (v26 * (0.1428569824323039 + v34))))));
  const v36 = v11 * (v27 * (v26 * (0.33333333333313553 + v11 * (v27 * (v26 * (-0.24999999998610367 + v11 * (v27 * (v26 * v35))))))));
  const v37 = -v26 * ((v14 ? 0 : Math.abs(x)) / v28 + v26 * (1 + v11 * (v27 * (v26 * (-0.499999999999999 + v36)))) / v26 / k);
  return { x: powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * (v2 ? 1 / v28 : v26 / v28)), k: v11 * (v27 * (v37 / k)) };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number, k: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    let v16: number;
    if (x === -Infinity) {
      v16 = 0;
    } else {
      const v1 = x * k;
      const v2 = Math.abs(v1);
      const v3 = -(3000 < v2 ? 3000 : v2);
      const v4 = v3 < -700 ? -700 : v3;
      const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
      const v11 = v10 * (v10 * (v10 * -0.0002146721106697866 + 0.0019442667449954723) + -0.0082943992086682) + 0.022414457435519047;
      const v12 = v10 * (v10 * (v10 * (v10 * v11 + -0.04383324091197787) + 0.06780278926689053) + -0.08938935395514974) + 0.10737293242759559;
      const v13 = v10 * (v10 * (v10 * (v10 * v12 + -0.12401301294214849) + 0.1426673217364294) + -0.16664107300503705) + 0.1999977104393151;
      const v14 = v10 * (v10 * (v10 * (v10 * v13 + -0.2499998751325824) + 0.3333333297342378) + -0.4999999999587799) + 0.9999999999999213;
      const v15 = v10 * v14 / k;
      v16 = 0 < v1 ? x + v15 : v15;
    }
    ys[i] = v16;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number, k: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v16 = k - v13;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x * k;
    const v2 = 0 < v1;
    const v3 = Math.abs(v1);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v9 = powers[(v7 - v8 + 1022) | 0]!;
    const v10 = powers[(v8 + 1022) | 0]!;
    const v11 = v6 - v7 * 0.6931471805601177;
    const v12 = 1 + v11;
    let v19: number;
    if (v4 === v6) {
      let v18: number;
      if (3000 < v3) {
        v18 = 0;
      } else {
        const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v15 = x - v14;
        const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
        v18 = v1 < 0 ? -v17 : v17;
      }
      v19 = -v18;
    } else {
      v19 = 0;
    }
    const v20 = v19 - v7 * -1.7239444525614835e-13;
    const v21 = v11 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v12 + (v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
    const v25 = -0.0011376389618605973 + v9 * (v10 * (v24 * (0.0001990401091535706 + v24 * -0.000016560512250521956 * v10 * v9)));
    const v26 = v9 * (v10 * (v24 * (-0.010795117001104223 + v9 * (v10 * (v24 * (0.004133735938142009 + v9 * (v10 * (v24 * v25))))))));
    const v27 = 0.050369742215377135 + v9 * (v10 * (v24 * (-0.03585416531882699 + v9 * (v10 * (v24 * (0.0217885193373562 + v26))))));
    const v28 = v9 * (v10 * (v24 * (0.07340588494823035 + v9 * (v10 * (v24 * (-0.06309459269201807 + v9 * (v10 * (v24 * v27))))))));
    const v29 = -0.09992612562662935 + v9 * (v10 * (v24 * (0.09057347366366039 + v9 * (v10 * (v24 * (-0.08212276375692928 + v28))))));
    const v30 = v9 * (v10 * (v24 * (-0.12499834089310424 + v9 * (v10 * (v24 * (0.11109842950967362 + v9 * (v10 * (v24 * v29))))))));
    const v31 = 0.1999999994981474 + v9 * (v10 * (v24 * (-0.16666665567640884 + v9 * (v10 * (v24 * (0.1428569824323039 + v30))))));
    const v32 = v9 * (v10 * (v24 * (0.33333333333313553 + v9 * (v10 * (v24 * (-0.24999999998610367 + v9 * (v10 * (v24 * v31))))))));
    const v33 = v24 * (1 + v9 * (v10 * (v24 * (-0.499999999999999 + v32)))) / k;
    const v34 = v2 ? 0 : v7;
    const v35 = 0.5 * v34 + 6755399441055744 - 6755399441055744;
    ys[i] = (v2 ? x + v9 * (v10 * v33) : v33) * powers[(v35 + 1022) | 0]! * powers[(v34 - v35 + 1022) | 0]!;
  }
}

/**
 * `log(1 + exp(k * x)) / k` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: SoftplusParameters | Bound<SoftplusParameters>): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: SoftplusParameters | Bound<SoftplusParameters>): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: SoftplusParameters | Bound<SoftplusParameters>): FloatArray {
  return run('softplus', forward32, forward64, { xs }, { out }, valuesOf(parameters))[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, k: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v12: number;
    if (x === -Infinity) {
      v12 = 0;
    } else {
      const v1 = x * k;
      const v2 = Math.abs(v1);
      const v3 = -(3000 < v2 ? 3000 : v2);
      const v4 = v3 < -700 ? -700 : v3;
      const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
      const v11 = v10 + 1;
      v12 = 0 < v1 ? 1 / v11 : v10 / v11;
    }
    dxs[i] = v12 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, k: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v16 = k - v13;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x * k;
    const v2 = 0 < v1;
    const v3 = Math.abs(v1);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v2 ? 0 : v7;
    const v9 = 0.5 * v8 + 6755399441055744 - 6755399441055744;
    const v10 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v11 = v6 - v7 * 0.6931471805601177;
    const v12 = 1 + v11;
    let v19: number;
    if (v4 === v6) {
      let v18: number;
      if (3000 < v3) {
        v18 = 0;
      } else {
        const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v15 = x - v14;
        const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
        v18 = v1 < 0 ? -v17 : v17;
      }
      v19 = -v18;
    } else {
      v19 = 0;
    }
    const v20 = v19 - v7 * -1.7239444525614835e-13;
    const v21 = v11 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v12 + (v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
    const v25 = 1 + powers[(v7 - v10 + 1022) | 0]! * (v24 * powers[(v10 + 1022) | 0]!);
    dxs[i] = powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * (v2 ? 1 / v25 : v24 / v25)) * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `sigmoid(k * x)`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: SoftplusParameters | Bound<SoftplusParameters>): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: SoftplusParameters | Bound<SoftplusParameters>): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: SoftplusParameters | Bound<SoftplusParameters>): FloatArray {
  return run('softplus', backward32, backward64, { xs, dys }, { out }, valuesOf(parameters))[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number, k: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    const v2 = x * k;
    const v3 = 0 < v2;
    const v4 = Math.abs(v2);
    const v5 = -(3000 < v4 ? 3000 : v4);
    const v6 = v5 < -700 ? -700 : v5;
    const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
    const v8 = v7 + 6755399441055744 - 6755399441055744;
    const v9 = v7 - v8;
    const v10 = v9 * (v9 * (0.0000013175855146722334 * v9 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v12 = (v9 * v11 + 0.9999999999997623) * powers[(v8 + 1022) | 0]!;
    let v18: number;
    if (v1) {
      v18 = 0;
    } else {
      const v13 = v12 * (v12 * (v12 * -0.0002146721106697866 + 0.0019442667449954723) + -0.0082943992086682) + 0.022414457435519047;
      const v14 = v12 * (v12 * (v12 * (v12 * v13 + -0.04383324091197787) + 0.06780278926689053) + -0.08938935395514974) + 0.10737293242759559;
      const v15 = v12 * (v12 * (v12 * (v12 * v14 + -0.12401301294214849) + 0.1426673217364294) + -0.16664107300503705) + 0.1999977104393151;
      const v16 = v12 * (v12 * (v12 * (v12 * v15 + -0.2499998751325824) + 0.3333333297342378) + -0.4999999999587799) + 0.9999999999999213;
      const v17 = v12 * v16 / k;
      v18 = v3 ? x + v17 : v17;
    }
    let v20: number;
    if (v1) {
      v20 = 0;
    } else {
      const v19 = v12 + 1;
      v20 = v3 ? 1 / v19 : v12 / v19;
    }
    ys[i] = v18;
    ds[i] = v20;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number, k: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v16 = k - v13;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x * k;
    const v2 = 0 < v1;
    const v3 = Math.abs(v1);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v9 = powers[(v7 - v8 + 1022) | 0]!;
    const v10 = powers[(v8 + 1022) | 0]!;
    const v11 = v6 - v7 * 0.6931471805601177;
    const v12 = 1 + v11;
    let v19: number;
    if (v4 === v6) {
      let v18: number;
      if (3000 < v3) {
        v18 = 0;
      } else {
        const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v15 = x - v14;
        const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
        v18 = v1 < 0 ? -v17 : v17;
      }
      v19 = -v18;
    } else {
      v19 = 0;
    }
    const v20 = v19 - v7 * -1.7239444525614835e-13;
    const v21 = v11 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v12 + (v11 - (v12 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
    const v25 = -0.0011376389618605973 + v9 * (v10 * (v24 * (0.0001990401091535706 + v24 * -0.000016560512250521956 * v10 * v9)));
    const v26 = v9 * (v10 * (v24 * (-0.010795117001104223 + v9 * (v10 * (v24 * (0.004133735938142009 + v9 * (v10 * (v24 * v25))))))));
    const v27 = 0.050369742215377135 + v9 * (v10 * (v24 * (-0.03585416531882699 + v9 * (v10 * (v24 * (0.0217885193373562 + v26))))));
    const v28 = v9 * (v10 * (v24 * (0.07340588494823035 + v9 * (v10 * (v24 * (-0.06309459269201807 + v9 * (v10 * (v24 * v27))))))));
    const v29 = -0.09992612562662935 + v9 * (v10 * (v24 * (0.09057347366366039 + v9 * (v10 * (v24 * (-0.08212276375692928 + v28))))));
    const v30 = v9 * (v10 * (v24 * (-0.12499834089310424 + v9 * (v10 * (v24 * (0.11109842950967362 + v9 * (v10 * (v24 * v29))))))));
    const v31 = 0.1999999994981474 + v9 * (v10 * (v24 * (-0.16666665567640884 + v9 * (v10 * (v24 * (0.1428569824323039 + v30))))));
    const v32 = v9 * (v10 * (v24 * (0.33333333333313553 + v9 * (v10 * (v24 * (-0.24999999998610367 + v9 * (v10 * (v24 * v31))))))));
    const v33 = v24 * (1 + v9 * (v10 * (v24 * (-0.499999999999999 + v32)))) / k;
    const v34 = v2 ? 0 : v7;
    const v35 = 0.5 * v34 + 6755399441055744 - 6755399441055744;
    const v36 = powers[(v35 + 1022) | 0]!;
    const v37 = powers[(v34 - v35 + 1022) | 0]!;
    const v38 = 1 + v9 * (v24 * v10);
    ys[i] = (v2 ? x + v9 * (v10 * v33) : v33) * v36 * v37;
    ds[i] = v37 * (v36 * (v2 ? 1 / v38 : v24 / v38));
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: SoftplusParameters | Bound<SoftplusParameters>): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: SoftplusParameters | Bound<SoftplusParameters>): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: SoftplusParameters | Bound<SoftplusParameters>): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('softplus', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }, valuesOf(parameters)) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, start: number, end: number, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  let kSum = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v14: number;
    if (x === Infinity) {
      v14 = -0;
    } else if (x === -Infinity) {
      v14 = -0;
    } else {
      const v1 = Math.abs(x * k);
      const v2 = -(3000 < v1 ? 3000 : v1);
      const v3 = v2 < -700 ? -700 : v2;
      const v4 = (700 < v3 ? 700 : v3) * 1.4426950408889634;
      const v5 = v4 + 6755399441055744 - 6755399441055744;
      const v6 = v4 - v5;
      const v7 = v6 * (v6 * (0.0000013175855146722334 * v6 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v8 = v6 * (v6 * (v6 * (v6 * v7 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v9 = (v6 * v8 + 0.9999999999997623) * powers[(v5 + 1022) | 0]!;
      const v10 = v9 * (v9 * (v9 * (v9 * -0.0002146721106697866 + 0.0019442667449954723) + -0.0082943992086682) + 0.022414457435519047);
      const v11 = v9 * (v9 * (v9 * (v10 + -0.04383324091197787) + 0.06780278926689053) + -0.08938935395514974) + 0.10737293242759559;
      const v12 = v9 * (v9 * (v9 * (v9 * v11 + -0.12401301294214849) + 0.1426673217364294) + -0.16664107300503705) + 0.1999977104393151;
      const v13 = v9 * (v9 * (v9 * (v9 * v12 + -0.2499998751325824) + 0.3333333297342378) + -0.4999999999587799) + 0.9999999999999213;
      v14 = -v9 * ((3000 < v1 ? 0 : Math.abs(x)) / (v9 + 1) + v9 * v13 / v9 / k) / k;
    }
    kSum += v14 * dy;
  }
  accumulate(kSums, 0, kSum, 0);
}

function gradients64(xs: Float64Array, dys: Float64Array, start: number, end: number, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v16 = k - v13;
  let kSum = 0;
  let kError = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x * k;
    const v2 = Math.abs(v1);
    const v3 = -(3000 < v2 ? 3000 : v2);
    const v4 = v3 < -1400 ? -1400 : v3;
    const v5 = 1400 < v4 ? 1400 : v4;
    const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v7 = v6 * 0.5 + 6755399441055744 - 6755399441055744;
    const v8 = powers[(v6 - v7 + 1022) | 0]!;
    const v9 = powers[(v7 + 1022) | 0]!;
    const v10 = v5 - v6 * 0.6931471805601177;
    const v11 = 1 + v10;
    const v12 = 3000 < v2;
    let v19: number;
    if (v3 === v5) {
      let v18: number;
      if (v12) {
        v18 = 0;
      } else {
        const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v15 = x - v14;
        const v17 = v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15;
        v18 = v1 < 0 ? -v17 : v17;
      }
      v19 = -v18;
    } else {
      v19 = 0;
    }
    const v20 = v19 - v6 * -1.7239444525614835e-13;
    const v21 = v10 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v11 + (v10 - (v11 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
    const v25 = -0.0011376389618605973 + v8 * (v9 * (v24 * (0.0001990401091535706 + v24 * -0.000016560512250521956 * v9 * v8)));
    const v26 = v8 * (v9 * (v24 * (-0.010795117001104223 + v8 * (v9 * (v24 * (0.004133735938142009 + v8 * (v9 * (v24 * v25))))))));
    const v27 = 0.050369742215377135 + v8 * (v9 * (v24 * (-0.03585416531882699 + v8 * (v9 * (v24 * (0.0217885193373562 + v26))))));
    const v28 = v8 * (v9 * (v24 * (0.07340588494823035 + v8 * (v9 * (v24 * (-0.06309459269201807 + v8 * (v9 * (v24 * v27))))))));
    const v29 = -0.09992612562662935 + v8 * (v9 * (v24 * (0.09057347366366039 + v8 * (v9 * (v24 * (-0.08212276375692928 + v28))))));
    const v30 = v8 * (v9 * (v24 * (-0.12499834089310424 + v8 * (v9 * (v24 * (0.11109842950967362 + v8 * (v9 * (v24 * v29))))))));
    const v31 = 0.1999999994981474 + v8 * (v9 * (v24 * (-0.16666665567640884 + v8 * (v9 * (v24 * (0.1428569824323039 + v30))))));
    const v32 = v8 * (v9 * (v24 * (0.33333333333313553 + v8 * (v9 * (v24 * (-0.24999999998610367 + v8 * (v9 * (v24 * v31))))))));
    const v33 = (v12 ? 0 : Math.abs(x)) / (1 + v8 * (v24 * v9)) + v24 * (1 + v8 * (v9 * (v24 * (-0.499999999999999 + v32)))) / v24 / k;
    const kTerm = v8 * (v9 * (-v24 * v33 / k)) * dy;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
  }
  accumulate(kSums, 0, kSum, kError);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: SoftplusParameters | Bound<SoftplusParameters>): Gradients<SoftplusParameters, T> {
  const values = valuesOf(parameters);
  const kSums = makeSums();
  run('softplus', gradients32, gradients64, { xs, dys }, {}, [kSums, ...values]);
  return { k: total(kSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  let kSum = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x === -Infinity;
    const v2 = x * k;
    const v3 = Math.abs(v2);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -700 ? -700 : v4;
    const v6 = (700 < v5 ? 700 : v5) * 1.4426950408889634;
    const v7 = v6 + 6755399441055744 - 6755399441055744;
    const v8 = v6 - v7;
    const v9 = v8 * (v8 * (0.0000013175855146722334 * v8 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v11 = (v8 * v10 + 0.9999999999997623) * powers[(v7 + 1022) | 0]!;
    const v12 = v11 + 1;
    let v17: number;
    if (x === Infinity) {
      v17 = -0;
    } else if (v1) {
      v17 = -0;
    } else {
      const v13 = v11 * (v11 * (v11 * -0.0002146721106697866 + 0.0019442667449954723) + -0.0082943992086682) + 0.022414457435519047;
      const v14 = v11 * (v11 * (v11 * (v11 * v13 + -0.04383324091197787) + 0.06780278926689053) + -0.08938935395514974) + 0.10737293242759559;
      const v15 = v11 * (v11 * (v11 * (v11 * v14 + -0.12401301294214849) + 0.1426673217364294) + -0.16664107300503705) + 0.1999977104393151;
      const v16 = v11 * (v11 * (v11 * (v11 * v15 + -0.2499998751325824) + 0.3333333297342378) + -0.4999999999587799) + 0.9999999999999213;
      v17 = -v11 * ((3000 < v3 ? 0 : Math.abs(x)) / v12 + v11 * v16 / v11 / k) / k;
    }
    kSum += v17 * dy;
    dxs[i] = (v1 ? 0 : 0 < v2 ? 1 / v12 : v11 / v12) * dy;
  }
  accumulate(kSums, 0, kSum, 0);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, kSums: Float64Array, k: number): void {
  const powers = powersOfTwo();
  const v15 = Math.abs(k) < 6e299 ? k * 134217729 - (k * 134217729 - k) : k;
  const v18 = k - v15;
  let kSum = 0;
  let kError = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x * k;
    const v2 = 0 < v1;
    const v3 = Math.abs(v1);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v2 ? 0 : v7;
    const v9 = 0.5 * v8 + 6755399441055744 - 6755399441055744;
    const v10 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v11 = powers[(v7 - v10 + 1022) | 0]!;
    const v12 = v6 - v7 * 0.6931471805601177;
    const v13 = 1 + v12;
    const v14 = 3000 < v3;
    let v21: number;
    if (v4 === v6) {
      let v20: number;
      if (v14) {
        v20 = 0;
      } else {
        const v16 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v17 = x - v16;
        const v19 = v15 * v16 - v1 + v15 * v17 + v16 * v18 + v18 * v17;
        v20 = v1 < 0 ? -v19 : v19;
      }
      v21 = -v20;
    } else {
      v21 = 0;
    }
    const v22 = v21 - v7 * -1.7239444525614835e-13;
    const v23 = v12 + v22;
    const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v26 = v13 + (v12 - (v13 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
    const v27 = powers[(v10 + 1022) | 0]!;
    const v28 = 1 + v11 * (v26 * v27);
    const v29 = -0.0011376389618605973 + v11 * (v27 * (v26 * (0.0001990401091535706 + v26 * -0.000016560512250521956 * v27 * v11)));
    const v30 = v27 * (v26 * (-0.010795117001104223 + v11 * (v27 * (v26 * (0.004133735938142009 + v11 * (v27 * (v26 * v29)))))));
    const v31 = 0.050369742215377135 + v11 * (v27 * (v26 * (-0.03585416531882699 + v11 * (v27 * (v26 * (0.0217885193373562 + v11 * v30))))));
    const v32 = v11 * (v27 * (v26 * (0.07340588494823035 + v11 * (v27 * (v26 * (-0.06309459269201807 + v11 * (v27 * (v26 * v31))))))));
    const v33 = -0.09992612562662935 + v11 * (v27 * (v26 * (0.09057347366366039 + v11 * (v27 * (v26 * (-0.08212276375692928 + v32))))));
    const v34 = v11 * (v27 * (v26 * (-0.12499834089310424 + v11 * (v27 * (v26 * (0.11109842950967362 + v11 * (v27 * (v26 * v33))))))));
    const v35 = 0.1999999994981474 + v11 * (v27 * (v26 * (-0.16666665567640884 + v11 * (v27 * (v26 * (0.1428569824323039 + v34))))));
    const v36 = v11 * (v27 * (v26 * (0.33333333333313553 + v11 * (v27 * (v26 * (-0.24999999998610367 + v11 * (v27 * (v26 * v35))))))));
    const v37 = -v26 * ((v14 ? 0 : Math.abs(x)) / v28 + v26 * (1 + v11 * (v27 * (v26 * (-0.499999999999999 + v36)))) / v26 / k);
    const kTerm = v11 * (v27 * (v37 / k)) * dy;
    const kNext = kSum + kTerm;
    const kAdded = kNext - kSum;
    kError += kSum - (kNext - kAdded) + (kTerm - kAdded);
    kSum = kNext;
    dxs[i] = powers[(v8 - v9 + 1022) | 0]! * (powers[(v9 + 1022) | 0]! * (v2 ? 1 / v28 : v26 / v28)) * dy;
  }
  accumulate(kSums, 0, kSum, kError);
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: SoftplusParameters | Bound<SoftplusParameters>): { readonly x: Fresh<T> } & Gradients<SoftplusParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: SoftplusParameters | Bound<SoftplusParameters>): { readonly x: T } & Gradients<SoftplusParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: SoftplusParameters | Bound<SoftplusParameters>): { readonly x: FloatArray } & Gradients<SoftplusParameters, FloatArray> {
  const values = valuesOf(parameters);
  const kSums = makeSums();
  const x = run('softplus', backwardAll32, backwardAll64, { xs, dys }, { out }, [kSums, ...values])[2]!;
  return { x, k: total(kSums) };
}
