// Generated from spec/activations/prelu.ts by npm run generate. Do not edit.
import { channelGradients, channelsOf, scalarOf } from '../../runtime/channels.js';
import { choicePlaces } from '../../runtime/choices.js';
import { readChannels, readRun, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [slope: number | FloatArray, inner: number, subgradient: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('prelu', { slope: readChannels([0.25, 'be finite', undefined, true]) }, { inner: readRun, subgradient: checkSubgradient }, parameters, options) as never;

export const value = ({ 0: slopeValue }: Values, x: number): number => {
  const slope = scalarOf('prelu', 'slope', slopeValue);
  return x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : 0 <= x ? x : x * slope;
};

export const derivative = ({ 0: slopeValue, 2: subgradient }: Values, x: number): number => {
  const slope = scalarOf('prelu', 'slope', slopeValue);
  return x !== x ? x : (1 === subgradient ? -5e-324 : 0) < x ? 1 : slope;
};

export const gradient = ({ 0: slopeValue, 2: subgradient }: Values, x: number): object => {
  const slope = scalarOf('prelu', 'slope', slopeValue);
  return { x: x !== x ? x : (1 === subgradient ? -5e-324 : 0) < x ? 1 : slope, slope: 0 < x ? 0 : x };
};

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, slopeValues: number | FloatArray, inner: number): void => {
  const slopes = channelsOf(slopeValues);
  const choices = choicePlaces;
  const steady = choicePlaces;
  steady[1] = Infinity;
  steady[0] = 0;
  let slopeChannel = Math.floor(i / inner) % slopes.length;
  for (let stop = i - (i % inner) + inner; i < end; stop += inner) {
    if (stop > end) stop = end;
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      choices[3] = -Infinity;
      choices[2] = steady[+(slope < 0)]!;
      choices[5] = x;
      choices[4] = x * slope;
      ys[i] = x === -Infinity ? choices[2 + +(0 < slope)]! : choices[4 + +(0 <= x)]!;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, slopeValues: number | FloatArray, inner: number): void => {
  const slopes = channelsOf(slopeValues);
  let slopeChannel = Math.floor(i / inner) % slopes.length;
  for (let stop = i - (i % inner) + inner; i < end; stop += inner) {
    if (stop > end) stop = end;
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      ys[i] = x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : 0 <= x ? x : x * slope;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('prelu', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void => {
  const slopes = channelsOf(slopeValues);
  const choices = choicePlaces;
  const v1 = 1 === subgradient ? -5e-324 : 0;
  let slopeChannel = Math.floor(i / inner) % slopes.length;
  for (let stop = i - (i % inner) + inner; i < end; stop += inner) {
    if (stop > end) stop = end;
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      choices[1] = 1;
      choices[0] = slope;
      dxs[i] = (x !== x ? x : choices[+(v1 < x)]!) * dy;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void => {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient ? -5e-324 : 0;
  let slopeChannel = Math.floor(i / inner) % slopes.length;
  for (let stop = i - (i % inner) + inner; i < end; stop += inner) {
    if (stop > end) stop = end;
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      dxs[i] = (x !== x ? x : v1 < x ? 1 : slope) * dys[i]!;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('prelu', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void => {
  const slopes = channelsOf(slopeValues);
  const choices = choicePlaces;
  const steady = choicePlaces;
  steady[1] = Infinity;
  steady[0] = 0;
  const v1 = 1 === subgradient ? -5e-324 : 0;
  let slopeChannel = Math.floor(i / inner) % slopes.length;
  for (let stop = i - (i % inner) + inner; i < end; stop += inner) {
    if (stop > end) stop = end;
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      choices[3] = -Infinity;
      choices[2] = steady[+(slope < 0)]!;
      choices[5] = x;
      choices[4] = x * slope;
      choices[7] = 1;
      choices[6] = slope;
      ys[i] = x === -Infinity ? choices[2 + +(0 < slope)]! : choices[4 + +(0 <= x)]!;
      ds[i] = x !== x ? x : choices[6 + +(v1 < x)]!;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void => {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient ? -5e-324 : 0;
  let slopeChannel = Math.floor(i / inner) % slopes.length;
  for (let stop = i - (i % inner) + inner; i < end; stop += inner) {
    if (stop > end) stop = end;
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      ys[i] = x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : 0 <= x ? x : x * slope;
      ds[i] = x !== x ? x : v1 < x ? 1 : slope;
    }
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('prelu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number): void => {
  const slopes = channelsOf(slopeValues);
  const choices = choicePlaces;
  let slopeChannel = Math.floor(i / inner) % slopes.length;
  for (let stop = i - (i % inner) + inner; i < end; stop += inner) {
    if (stop > end) stop = end;
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      let v1: number;
      if (0 === dy && x === x) {
        v1 = 0;
      } else {
        choices[1] = 0;
        choices[0] = x;
        v1 = dy * choices[+(0 < x)]!;
      }
      slopeSum += v1;
    }
    accumulate(slopeSums, slopeChannel, slopeSum, 0);
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number): void => {
  const slopes = channelsOf(slopeValues);
  let slopeChannel = Math.floor(i / inner) % slopes.length;
  for (let stop = i - (i % inner) + inner; i < end; stop += inner) {
    if (stop > end) stop = end;
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    let slopeError = 0;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      const slopeTerm = 0 === dy && x === x ? 0 : dy * (0 < x ? 0 : x);
      const slopeNext = slopeSum + slopeTerm;
      const slopeAdded = slopeNext - slopeSum;
      slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
      slopeSum = slopeNext;
    }
    accumulate(slopeSums, slopeChannel, slopeSum, slopeError);
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const slope = values[0];
  const slopeSums = makeSums(channelsOf(slope).length);
  run('prelu', gradients32, gradients64, [slopeSums, ...values], 2, { xs, dys });
  return { slope: channelGradients(xs, slope, slopeSums) };
};

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void => {
  const slopes = channelsOf(slopeValues);
  const choices = choicePlaces;
  const v1 = 1 === subgradient ? -5e-324 : 0;
  let slopeChannel = Math.floor(i / inner) % slopes.length;
  for (let stop = i - (i % inner) + inner; i < end; stop += inner) {
    if (stop > end) stop = end;
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      choices[1] = 1;
      choices[0] = slope;
      let v2: number;
      if (0 === dy && x === x) {
        v2 = 0;
      } else {
        choices[3] = 0;
        choices[2] = x;
        v2 = dy * choices[2 + +(0 < x)]!;
      }
      slopeSum += v2;
      dxs[i] = (x !== x ? x : choices[+(v1 < x)]!) * dy;
    }
    accumulate(slopeSums, slopeChannel, slopeSum, 0);
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void => {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient ? -5e-324 : 0;
  let slopeChannel = Math.floor(i / inner) % slopes.length;
  for (let stop = i - (i % inner) + inner; i < end; stop += inner) {
    if (stop > end) stop = end;
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    let slopeError = 0;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      const slopeTerm = 0 === dy && x === x ? 0 : dy * (0 < x ? 0 : x);
      const slopeNext = slopeSum + slopeTerm;
      const slopeAdded = slopeNext - slopeSum;
      slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
      slopeSum = slopeNext;
      dxs[i] = (x !== x ? x : v1 < x ? 1 : slope) * dy;
    }
    accumulate(slopeSums, slopeChannel, slopeSum, slopeError);
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const slope = values[0];
  const slopeSums = makeSums(channelsOf(slope).length);
  const x = run('prelu', backwardAll32, backwardAll64, [slopeSums, ...values], 2, { xs, dys, out })[2];
  return { x, slope: channelGradients(xs, slope, slopeSums) };
};
