// Generated from spec/activations/hardSigmoid.ts by npm run generate. Do not edit.
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { resolve } from '../runtime/resolve.js';
import { accumulate, makeSums, total } from '../runtime/sums.js';
import type { FloatArray, Fresh, Gradients, HardSigmoidParameters, SubgradientOptions } from './types.js';
import { type Rules, checkScalars, checkSubgradient } from '@rampa/common';

const rules: Rules = { slope: [0.16666666666666666, 'be finite'], offset: [0.5, 'be finite'] };
const defaults = /* @__PURE__ */ new Bound<HardSigmoidParameters>('hardSigmoid', [0.16666666666666666, 0.5, 0]);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): Bound<HardSigmoidParameters> {
  return resolve(defaults, checkScalars, rules, { subgradient: checkSubgradient }, parameters, options);
}

function valuesOf(parameters: HardSigmoidParameters | Bound<HardSigmoidParameters> | undefined, options?: SubgradientOptions): readonly [slope: number, offset: number, subgradient: number] {
  return bind(parameters, options).values as never;
}

/** `min(max(0, slope * x + offset), 1)`, in double precision. */
export function value(x: number, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>): number {
  const { 0: slope, 1: offset } = valuesOf(parameters);
  let v7: number;
  if (x !== x) {
    v7 = x;
  } else {
    const v1 = 0 < slope;
    const v2 = slope < 0;
    const v3 = 0 < offset ? offset : 0;
    const v4 = 1 < v3 ? 1 : v3;
    if (x === Infinity) {
      v7 = v1 ? 1 : v2 ? 0 : v4;
    } else if (x === -Infinity) {
      v7 = v1 ? 0 : v2 ? 1 : v4;
    } else {
      const v5 = offset + x * slope;
      const v6 = 0 < v5 ? v5 : 0;
      v7 = 1 < v6 ? 1 : v6;
    }
  }
  return v7;
}

/**
 * The derivative in x, in double precision.
 *
 * `slope * x + offset > 0 and slope * x + offset < 1 ? slope : 0`
 */
export function derivative(x: number, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): number {
  const { 0: slope, 1: offset, 2: subgradient } = valuesOf(parameters, options);
  let v7: number;
  if (x !== x) {
    v7 = x;
  } else {
    const v1 = 0 < slope;
    const v2 = (1 - offset) / slope;
    const v3 = slope < 0;
    const v4 = -offset / slope;
    const v5 = v1 ? v2 : v3 ? v4 : 0;
    if (x === v5 && subgradient === -1) {
      v7 = slope;
    } else {
      const v6 = v1 ? v4 : v3 ? v2 : 0;
      v7 = x === v6 && 1 === subgradient ? slope : v6 < x && x < v5 ? slope : 0;
    }
  }
  return v7;
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): { readonly x: number; readonly slope: number; readonly offset: number } {
  const { 0: slope, 1: offset, 2: subgradient } = valuesOf(parameters, options);
  const v1 = x !== x;
  const v2 = 0 < slope;
  const v3 = (1 - offset) / slope;
  const v4 = slope < 0;
  const v5 = -offset / slope;
  const v6 = v2 ? v3 : v4 ? v5 : 0;
  const v7 = v2 ? v5 : v4 ? v3 : 0;
  const v8 = v7 < x && x < v6;
  const v9 = v8 || slope === 0 && 0 < offset && offset < 1 ? 1 : 0;
  return { x: v1 ? x : x === v6 && subgradient === -1 ? slope : x === v7 && 1 === subgradient ? slope : v8 ? slope : 0, slope: v1 ? x : 0 < v9 ? x : 0, offset: v1 ? x : v9 };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number, slope: number, offset: number): void {
  const v1 = 0 < slope;
  const v2 = slope < 0;
  const v3 = 0 < offset ? offset : 0;
  const v4 = 1 < v3 ? 1 : v3;
  const v5 = v1 ? 1 : v2 ? 0 : v4;
  const v6 = v1 ? 0 : v2 ? 1 : v4;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    let v9: number;
    if (x !== x) {
      v9 = x;
    } else if (x === Infinity) {
      v9 = v5;
    } else if (x === -Infinity) {
      v9 = v6;
    } else {
      const v7 = offset + x * slope;
      const v8 = 0 < v7 ? v7 : 0;
      v9 = 1 < v8 ? 1 : v8;
    }
    ys[i] = v9;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number, slope: number, offset: number): void {
  const v1 = 0 < slope;
  const v2 = slope < 0;
  const v3 = 0 < offset ? offset : 0;
  const v4 = 1 < v3 ? 1 : v3;
  const v5 = v1 ? 1 : v2 ? 0 : v4;
  const v6 = v1 ? 0 : v2 ? 1 : v4;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    let v9: number;
    if (x !== x) {
      v9 = x;
    } else if (x === Infinity) {
      v9 = v5;
    } else if (x === -Infinity) {
      v9 = v6;
    } else {
      const v7 = offset + x * slope;
      const v8 = 0 < v7 ? v7 : 0;
      v9 = 1 < v8 ? 1 : v8;
    }
    ys[i] = v9;
  }
}

/**
 * `min(max(0, slope * x + offset), 1)` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>): FloatArray {
  return run('hardSigmoid', forward32, forward64, { xs }, { out }, valuesOf(parameters))[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, slope: number, offset: number, subgradient: number): void {
  const v1 = 0 < slope;
  const v2 = (1 - offset) / slope;
  const v3 = slope < 0;
  const v4 = -offset / slope;
  const v5 = v1 ? v2 : v3 ? v4 : 0;
  const v6 = subgradient === -1;
  const v7 = v1 ? v4 : v3 ? v2 : 0;
  const v8 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    dxs[i] = (x !== x ? x : x === v5 && v6 ? slope : x === v7 && v8 ? slope : v7 < x && x < v5 ? slope : 0) * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, slope: number, offset: number, subgradient: number): void {
  const v1 = 0 < slope;
  const v2 = (1 - offset) / slope;
  const v3 = slope < 0;
  const v4 = -offset / slope;
  const v5 = v1 ? v2 : v3 ? v4 : 0;
  const v6 = subgradient === -1;
  const v7 = v1 ? v4 : v3 ? v2 : 0;
  const v8 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    dxs[i] = (x !== x ? x : x === v5 && v6 ? slope : x === v7 && v8 ? slope : v7 < x && x < v5 ? slope : 0) * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `slope * x + offset > 0 and slope * x + offset < 1 ? slope : 0`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): FloatArray {
  return run('hardSigmoid', backward32, backward64, { xs, dys }, { out }, valuesOf(parameters, options))[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number, slope: number, offset: number, subgradient: number): void {
  const v2 = 0 < slope;
  const v3 = slope < 0;
  const v4 = 0 < offset ? offset : 0;
  const v5 = 1 < v4 ? 1 : v4;
  const v6 = v2 ? 1 : v3 ? 0 : v5;
  const v7 = v2 ? 0 : v3 ? 1 : v5;
  const v11 = (1 - offset) / slope;
  const v12 = -offset / slope;
  const v13 = v2 ? v11 : v3 ? v12 : 0;
  const v14 = subgradient === -1;
  const v15 = v2 ? v12 : v3 ? v11 : 0;
  const v16 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    let v10: number;
    if (v1) {
      v10 = x;
    } else if (x === Infinity) {
      v10 = v6;
    } else if (x === -Infinity) {
      v10 = v7;
    } else {
      const v8 = offset + x * slope;
      const v9 = 0 < v8 ? v8 : 0;
      v10 = 1 < v9 ? 1 : v9;
    }
    ys[i] = v10;
    ds[i] = v1 ? x : x === v13 && v14 ? slope : x === v15 && v16 ? slope : v15 < x && x < v13 ? slope : 0;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number, slope: number, offset: number, subgradient: number): void {
  const v2 = 0 < slope;
  const v3 = slope < 0;
  const v4 = 0 < offset ? offset : 0;
  const v5 = 1 < v4 ? 1 : v4;
  const v6 = v2 ? 1 : v3 ? 0 : v5;
  const v7 = v2 ? 0 : v3 ? 1 : v5;
  const v11 = (1 - offset) / slope;
  const v12 = -offset / slope;
  const v13 = v2 ? v11 : v3 ? v12 : 0;
  const v14 = subgradient === -1;
  const v15 = v2 ? v12 : v3 ? v11 : 0;
  const v16 = 1 === subgradient;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    let v10: number;
    if (v1) {
      v10 = x;
    } else if (x === Infinity) {
      v10 = v6;
    } else if (x === -Infinity) {
      v10 = v7;
    } else {
      const v8 = offset + x * slope;
      const v9 = 0 < v8 ? v8 : 0;
      v10 = 1 < v9 ? 1 : v9;
    }
    ys[i] = v10;
    ds[i] = v1 ? x : x === v13 && v14 ? slope : x === v15 && v16 ? slope : v15 < x && x < v13 ? slope : 0;
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('hardSigmoid', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }, valuesOf(parameters, options)) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, start: number, end: number, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number): void {
  const v2 = 0 < slope;
  const v3 = -offset / slope;
  const v4 = slope < 0;
  const v5 = (1 - offset) / slope;
  const v6 = v2 ? v3 : v4 ? v5 : 0;
  const v7 = v2 ? v5 : v4 ? v3 : 0;
  const v8 = slope === 0 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let offsetSum = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v9 = v6 < x && x < v7 || v8 ? 1 : 0;
    slopeSum += (v1 ? x : 0 < v9 ? x : 0) * dy;
    offsetSum += (v1 ? x : v9) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, 0);
  accumulate(offsetSums, 0, offsetSum, 0);
}

function gradients64(xs: Float64Array, dys: Float64Array, start: number, end: number, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number): void {
  const v2 = 0 < slope;
  const v3 = -offset / slope;
  const v4 = slope < 0;
  const v5 = (1 - offset) / slope;
  const v6 = v2 ? v3 : v4 ? v5 : 0;
  const v7 = v2 ? v5 : v4 ? v3 : 0;
  const v8 = slope === 0 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let slopeError = 0;
  let offsetSum = 0;
  let offsetError = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v9 = v6 < x && x < v7 || v8 ? 1 : 0;
    const slopeTerm = (v1 ? x : 0 < v9 ? x : 0) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    const offsetTerm = (v1 ? x : v9) * dy;
    const offsetNext = offsetSum + offsetTerm;
    const offsetAdded = offsetNext - offsetSum;
    offsetError += offsetSum - (offsetNext - offsetAdded) + (offsetTerm - offsetAdded);
    offsetSum = offsetNext;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
  accumulate(offsetSums, 0, offsetSum, offsetError);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): Gradients<HardSigmoidParameters, T> {
  const values = valuesOf(parameters, options);
  const slopeSums = makeSums();
  const offsetSums = makeSums();
  run('hardSigmoid', gradients32, gradients64, { xs, dys }, {}, [slopeSums, offsetSums, ...values]);
  return { slope: total(slopeSums), offset: total(offsetSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number, subgradient: number): void {
  const v2 = 0 < slope;
  const v3 = (1 - offset) / slope;
  const v4 = slope < 0;
  const v5 = -offset / slope;
  const v6 = v2 ? v3 : v4 ? v5 : 0;
  const v7 = subgradient === -1;
  const v8 = v2 ? v5 : v4 ? v3 : 0;
  const v9 = 1 === subgradient;
  const v11 = slope === 0 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let offsetSum = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v10 = v8 < x && x < v6;
    const v12 = v10 || v11 ? 1 : 0;
    slopeSum += (v1 ? x : 0 < v12 ? x : 0) * dy;
    offsetSum += (v1 ? x : v12) * dy;
    dxs[i] = (v1 ? x : x === v6 && v7 ? slope : x === v8 && v9 ? slope : v10 ? slope : 0) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, 0);
  accumulate(offsetSums, 0, offsetSum, 0);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number, subgradient: number): void {
  const v2 = 0 < slope;
  const v3 = (1 - offset) / slope;
  const v4 = slope < 0;
  const v5 = -offset / slope;
  const v6 = v2 ? v3 : v4 ? v5 : 0;
  const v7 = subgradient === -1;
  const v8 = v2 ? v5 : v4 ? v3 : 0;
  const v9 = 1 === subgradient;
  const v11 = slope === 0 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let slopeError = 0;
  let offsetSum = 0;
  let offsetError = 0;
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v10 = v8 < x && x < v6;
    const v12 = v10 || v11 ? 1 : 0;
    const slopeTerm = (v1 ? x : 0 < v12 ? x : 0) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    const offsetTerm = (v1 ? x : v12) * dy;
    const offsetNext = offsetSum + offsetTerm;
    const offsetAdded = offsetNext - offsetSum;
    offsetError += offsetSum - (offsetNext - offsetAdded) + (offsetTerm - offsetAdded);
    offsetSum = offsetNext;
    dxs[i] = (v1 ? x : x === v6 && v7 ? slope : x === v8 && v9 ? slope : v10 ? slope : 0) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
  accumulate(offsetSums, 0, offsetSum, offsetError);
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): { readonly x: Fresh<T> } & Gradients<HardSigmoidParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): { readonly x: T } & Gradients<HardSigmoidParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: HardSigmoidParameters | Bound<HardSigmoidParameters>, options?: SubgradientOptions): { readonly x: FloatArray } & Gradients<HardSigmoidParameters, FloatArray> {
  const values = valuesOf(parameters, options);
  const slopeSums = makeSums();
  const offsetSums = makeSums();
  const x = run('hardSigmoid', backwardAll32, backwardAll64, { xs, dys }, { out }, [slopeSums, offsetSums, ...values])[2]!;
  return { x, slope: total(slopeSums), offset: total(offsetSums) };
}
