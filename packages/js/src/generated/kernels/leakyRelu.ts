// Generated from spec/activations/leakyRelu.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [slope: number, subgradient: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('leakyRelu', { slope: readNumber([0.01, 'be finite']) }, { subgradient: checkSubgradient }, parameters, options) as never;

export const value = ({ 0: slope }: Values, x: number): number => x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : 0 <= x ? x : x * slope;

export const derivative = ({ 0: slope, 1: subgradient }: Values, x: number): number => x !== x ? x : (1 === subgradient ? -5e-324 : 0) < x ? 1 : slope;

export const gradient = ({ 0: slope, 1: subgradient }: Values, x: number): object => ({ x: x !== x ? x : (1 === subgradient ? -5e-324 : 0) < x ? 1 : slope, slope: 0 < x ? 0 : x });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, slope: number): void => {
  const steady = choicePlaces;
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  steady[1] = 1;
  steady[0] = slope;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    ys[i] = x === -Infinity ? v1 : x * steady[+(0 <= x)]!;
    ys[j] = xB === -Infinity ? v1 : xB * steady[+(0 <= xB)]!;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, slope: number): void => {
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x === -Infinity ? v1 : 0 <= x ? x : x * slope;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('leakyRelu', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, slope: number, subgradient: number): void => {
  const steady = choicePlaces;
  const v1 = 1 === subgradient ? -5e-324 : 0;
  steady[1] = 1;
  steady[0] = slope;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    dxs[i] = (x !== x ? x : steady[+(v1 < x)]!) * dy;
    dxs[j] = (xB !== xB ? xB : steady[+(v1 < xB)]!) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, slope: number, subgradient: number): void => {
  const v1 = 1 === subgradient ? -5e-324 : 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : v1 < x ? 1 : slope) * dys[i]!;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('leakyRelu', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, slope: number, subgradient: number): void => {
  const steady = choicePlaces;
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  steady[1] = 1;
  steady[0] = slope;
  const v2 = 1 === subgradient ? -5e-324 : 0;
  steady[3] = 1;
  steady[2] = slope;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    ys[i] = x === -Infinity ? v1 : x * steady[+(0 <= x)]!;
    ds[i] = x !== x ? x : steady[2 + +(v2 < x)]!;
    ys[j] = xB === -Infinity ? v1 : xB * steady[+(0 <= xB)]!;
    ds[j] = xB !== xB ? xB : steady[2 + +(v2 < xB)]!;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, slope: number, subgradient: number): void => {
  const v1 = 0 < slope ? -Infinity : slope < 0 ? Infinity : 0;
  const v2 = 1 === subgradient ? -5e-324 : 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x === -Infinity ? v1 : 0 <= x ? x : x * slope;
    ds[i] = x !== x ? x : v2 < x ? 1 : slope;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('leakyRelu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, slopeSums: Float64Array): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  let slopeSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
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
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v1B: number;
    if (0 === dyB && xB === xB) {
      v1B = 0;
    } else {
      choicesB[1] = 0;
      choicesB[0] = xB;
      v1B = dyB * choicesB[+(0 < xB)]!;
    }
    slopeSum += v1;
    if (j > i) {
      slopeSum += v1B;
    }
  }
  accumulate(slopeSums, 0, slopeSum, 0);
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, slopeSums: Float64Array): void => {
  let slopeSum = 0;
  let slopeError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const slopeTerm = 0 === dy && x === x ? 0 : dy * (0 < x ? 0 : x);
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const slopeSums = makeSums();
  run('leakyRelu', gradients32, gradients64, [slopeSums, ...values], 2, { xs, dys });
  return { slope: total(slopeSums) };
};

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, slopeSums: Float64Array, slope: number, subgradient: number): void => {
  const choices = choicePlaces;
  const steady = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 1 === subgradient ? -5e-324 : 0;
  steady[1] = 1;
  steady[0] = slope;
  let slopeSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    let v2: number;
    if (0 === dy && x === x) {
      v2 = 0;
    } else {
      choices[3] = 0;
      choices[2] = x;
      v2 = dy * choices[2 + +(0 < x)]!;
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v2B: number;
    if (0 === dyB && xB === xB) {
      v2B = 0;
    } else {
      choicesB[3] = 0;
      choicesB[2] = xB;
      v2B = dyB * choicesB[2 + +(0 < xB)]!;
    }
    slopeSum += v2;
    if (j > i) {
      slopeSum += v2B;
    }
    dxs[i] = (x !== x ? x : steady[+(v1 < x)]!) * dy;
    dxs[j] = (xB !== xB ? xB : steady[+(v1 < xB)]!) * dyB;
  }
  accumulate(slopeSums, 0, slopeSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, slopeSums: Float64Array, slope: number, subgradient: number): void => {
  const v1 = 1 === subgradient ? -5e-324 : 0;
  let slopeSum = 0;
  let slopeError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const slopeTerm = 0 === dy && x === x ? 0 : dy * (0 < x ? 0 : x);
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    dxs[i] = (x !== x ? x : v1 < x ? 1 : slope) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const slopeSums = makeSums();
  const x = run('leakyRelu', backwardAll32, backwardAll64, [slopeSums, ...values], 2, { xs, dys, out })[2];
  return { x, slope: total(slopeSums) };
};
