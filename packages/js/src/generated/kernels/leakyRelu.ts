// Generated from spec/activations/leakyRelu.ts by npm run generate. Do not edit.
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [slope: number, subgradient: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('leakyRelu', { slope: readNumber([0.01, 'be finite']) }, { subgradient: checkSubgradient }, parameters, options) as never;
}

export function value(values: Values, x: number): number {
  const { 0: slope } = values;
  return x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : x === 0 ? x : 0 < x ? x : x * slope;
}

export function derivative(values: Values, x: number): number {
  const { 0: slope, 1: subgradient } = values;
  return x !== x ? x : x === 0 && 1 === subgradient ? 1 : 0 < x ? 1 : slope;
}

export function gradient(values: Values, x: number): object {
  const { 0: slope, 1: subgradient } = values;
  const v1 = 0 < x;
  return { x: x !== x ? x : x === 0 && 1 === subgradient ? 1 : v1 ? 1 : slope, slope: v1 ? 0 : x };
}

function forward32(xs: Float32Array, ys: Float32Array, slope: number): void {
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    ys[i] = x === -Infinity ? v1 : x === 0 ? x : 0 < x ? x : x * slope;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, slope: number): void {
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    ys[i] = x === -Infinity ? v1 : x === 0 ? x : 0 < x ? x : x * slope;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('leakyRelu', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, slope: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : 0 < x ? 1 : slope) * dys[i]!;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, slope: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : 0 < x ? 1 : slope) * dys[i]!;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('leakyRelu', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, slope: number, subgradient: number): void {
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  const v4 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v2 = x === 0;
    const v3 = 0 < x;
    ys[i] = x === -Infinity ? v1 : v2 ? x : v3 ? x : x * slope;
    ds[i] = x !== x ? x : v2 && v4 ? 1 : v3 ? 1 : slope;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, slope: number, subgradient: number): void {
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  const v4 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v2 = x === 0;
    const v3 = 0 < x;
    ys[i] = x === -Infinity ? v1 : v2 ? x : v3 ? x : x * slope;
    ds[i] = x !== x ? x : v2 && v4 ? 1 : v3 ? 1 : slope;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('leakyRelu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, slopeSums: Float64Array): void {
  let slopeSum = 0;
  let slopeError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const slopeTerm = 0 === dy && x === x ? 0 : (0 < x ? 0 : x) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
}

function gradients64(xs: Float64Array, dys: Float64Array, slopeSums: Float64Array): void {
  let slopeSum = 0;
  let slopeError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const slopeTerm = 0 === dy && x === x ? 0 : (0 < x ? 0 : x) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
}

export function parameterGradients(values: Values, xs: FloatArray, dys: FloatArray): object {
  const slopeSums = makeSums();
  run('leakyRelu', gradients32, gradients64, [slopeSums, ...values], 2, { xs, dys });
  return { slope: total(slopeSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, slopeSums: Float64Array, slope: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  let slopeSum = 0;
  let slopeError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v2 = 0 < x;
    const slopeTerm = 0 === dy && x === x ? 0 : (v2 ? 0 : x) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : v2 ? 1 : slope) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, slopeSums: Float64Array, slope: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  let slopeSum = 0;
  let slopeError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v2 = 0 < x;
    const slopeTerm = 0 === dy && x === x ? 0 : (v2 ? 0 : x) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : v2 ? 1 : slope) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const slopeSums = makeSums();
  const x = run('leakyRelu', backwardAll32, backwardAll64, [slopeSums, ...values], 2, { xs, dys, out })[2];
  return { x, slope: total(slopeSums) };
}
