// Generated from spec/activations/prelu.ts by npm run generate. Do not edit.
import { channelGradients, channelsOf, scalarOf } from '../../runtime/channels.js';
import { readChannels, readRun, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [slope: number | FloatArray, inner: number, subgradient: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('prelu', { slope: readChannels([0.25, 'be finite', undefined, true]) }, { inner: readRun, subgradient: checkSubgradient }, parameters, options) as never;
}

export function value(values: Values, x: number): number {
  const { 0: slopeValue } = values;
  const slope = scalarOf('prelu', 'slope', slopeValue);
  return x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : x === 0 ? x : 0 < x ? x : x * slope;
}

export function derivative(values: Values, x: number): number {
  const { 0: slopeValue, 2: subgradient } = values;
  const slope = scalarOf('prelu', 'slope', slopeValue);
  return x !== x ? x : x === 0 && 1 === subgradient ? 1 : 0 < x ? 1 : slope;
}

export function gradient(values: Values, x: number): object {
  const { 0: slopeValue, 2: subgradient } = values;
  const slope = scalarOf('prelu', 'slope', slopeValue);
  const v1 = 0 < x;
  return { x: x !== x ? x : x === 0 && 1 === subgradient ? 1 : v1 ? 1 : slope, slope: v1 ? 0 : x };
}

function forward32(xs: Float32Array, ys: Float32Array, slopeValues: number | FloatArray, inner: number): void {
  const slopes = channelsOf(slopeValues);
  let slopeChannel = 0;
  for (let i = 0; i < xs.length; ) {
    const stop = Math.min(xs.length, i + inner);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      ys[i] = x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : x === 0 ? x : 0 < x ? x : x * slope;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, slopeValues: number | FloatArray, inner: number): void {
  const slopes = channelsOf(slopeValues);
  let slopeChannel = 0;
  for (let i = 0; i < xs.length; ) {
    const stop = Math.min(xs.length, i + inner);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      ys[i] = x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : x === 0 ? x : 0 < x ? x : x * slope;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('prelu', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient;
  let slopeChannel = 0;
  for (let i = 0; i < xs.length; ) {
    const stop = Math.min(xs.length, i + inner);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : 0 < x ? 1 : slope) * dys[i]!;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient;
  let slopeChannel = 0;
  for (let i = 0; i < xs.length; ) {
    const stop = Math.min(xs.length, i + inner);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : 0 < x ? 1 : slope) * dys[i]!;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('prelu', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v3 = 1 === subgradient;
  let slopeChannel = 0;
  for (let i = 0; i < xs.length; ) {
    const stop = Math.min(xs.length, i + inner);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const v1 = x === 0;
      const v2 = 0 < x;
      ys[i] = x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : v1 ? x : v2 ? x : x * slope;
      ds[i] = x !== x ? x : v1 && v3 ? 1 : v2 ? 1 : slope;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v3 = 1 === subgradient;
  let slopeChannel = 0;
  for (let i = 0; i < xs.length; ) {
    const stop = Math.min(xs.length, i + inner);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const v1 = x === 0;
      const v2 = 0 < x;
      ys[i] = x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : v1 ? x : v2 ? x : x * slope;
      ds[i] = x !== x ? x : v1 && v3 ? 1 : v2 ? 1 : slope;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('prelu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number): void {
  const slopes = channelsOf(slopeValues);
  let slopeChannel = 0;
  for (let i = 0; i < xs.length; ) {
    const stop = Math.min(xs.length, i + inner);
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    let slopeError = 0;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      const slopeTerm = 0 === dy && x === x ? 0 : (0 < x ? 0 : x) * dy;
      const slopeNext = slopeSum + slopeTerm;
      const slopeAdded = slopeNext - slopeSum;
      slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
      slopeSum = slopeNext;
    }
    accumulate(slopeSums, slopeChannel, slopeSum, slopeError);
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

function gradients64(xs: Float64Array, dys: Float64Array, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number): void {
  const slopes = channelsOf(slopeValues);
  let slopeChannel = 0;
  for (let i = 0; i < xs.length; ) {
    const stop = Math.min(xs.length, i + inner);
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    let slopeError = 0;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      const slopeTerm = 0 === dy && x === x ? 0 : (0 < x ? 0 : x) * dy;
      const slopeNext = slopeSum + slopeTerm;
      const slopeAdded = slopeNext - slopeSum;
      slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
      slopeSum = slopeNext;
    }
    accumulate(slopeSums, slopeChannel, slopeSum, slopeError);
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

export function parameterGradients(values: Values, xs: FloatArray, dys: FloatArray): object {
  const slope = values[0];
  const slopeSums = makeSums(channelsOf(slope).length);
  run('prelu', gradients32, gradients64, [slopeSums, ...values], 2, { xs, dys });
  return { slope: channelGradients(xs, slope, slopeSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient;
  let slopeChannel = 0;
  for (let i = 0; i < xs.length; ) {
    const stop = Math.min(xs.length, i + inner);
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    let slopeError = 0;
    for (; i < stop; i++) {
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
    accumulate(slopeSums, slopeChannel, slopeSum, slopeError);
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient;
  let slopeChannel = 0;
  for (let i = 0; i < xs.length; ) {
    const stop = Math.min(xs.length, i + inner);
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    let slopeError = 0;
    for (; i < stop; i++) {
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
    accumulate(slopeSums, slopeChannel, slopeSum, slopeError);
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const slope = values[0];
  const slopeSums = makeSums(channelsOf(slope).length);
  const x = run('prelu', backwardAll32, backwardAll64, [slopeSums, ...values], 2, { xs, dys, out })[2];
  return { x, slope: channelGradients(xs, slope, slopeSums) };
}
