// Generated from spec/activations/heaviside.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [atZero: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('heaviside', { atZero: readNumber([0, 'be >= 0 and <= 1', (value) => value >= 0 && value <= 1]) }, {}, parameters, options) as never;

export const value = ({ 0: atZero }: Values, x: number): number => x !== x ? x : 0 < x ? 1 : x === 0 ? atZero : 0;

export const derivative = (_values: Values, x: number): number => x !== x ? x : 0;

export const gradient = (_values: Values, x: number): object => {
  const v1 = x !== x;
  return { x: v1 ? x : 0, atZero: v1 ? x : +(x === 0) };
};

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, atZero: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    choices[1] = 1;
    choicesB[1] = 1;
    choices[0] = x === 0 ? atZero : 0;
    choicesB[0] = xB === 0 ? atZero : 0;
    ys[i] = x !== x ? x : choices[+(0 < x)]!;
    ys[j] = xB !== xB ? xB : choicesB[+(0 < xB)]!;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, atZero: number): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x !== x ? x : 0 < x ? 1 : x === 0 ? atZero : 0;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('heaviside', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : 0) * dys[i]!;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : 0) * dys[i]!;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('heaviside', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, atZero: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = x !== x;
    const v1B = xB !== xB;
    choices[1] = 1;
    choicesB[1] = 1;
    choices[0] = x === 0 ? atZero : 0;
    choicesB[0] = xB === 0 ? atZero : 0;
    ys[i] = v1 ? x : choices[+(0 < x)]!;
    ds[i] = v1 ? x : 0;
    ys[j] = v1B ? xB : choicesB[+(0 < xB)]!;
    ds[j] = v1B ? xB : 0;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, atZero: number): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    ys[i] = v1 ? x : 0 < x ? 1 : x === 0 ? atZero : 0;
    ds[i] = v1 ? x : 0;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('heaviside', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, atZeroSums: Float64Array): void => {
  let atZeroSum = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    atZeroSum += dy * (x !== x ? x : +(0 === x));
  }
  accumulate(atZeroSums, 0, atZeroSum, 0);
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, atZeroSums: Float64Array): void => {
  let atZeroSum = 0;
  let atZeroError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const atZeroTerm = dy * (x !== x ? x : +(0 === x));
    const atZeroNext = atZeroSum + atZeroTerm;
    const atZeroAdded = atZeroNext - atZeroSum;
    atZeroError += atZeroSum - (atZeroNext - atZeroAdded) + (atZeroTerm - atZeroAdded);
    atZeroSum = atZeroNext;
  }
  accumulate(atZeroSums, 0, atZeroSum, atZeroError);
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const atZeroSums = makeSums();
  run('heaviside', gradients32, gradients64, [atZeroSums, ...values], 2, { xs, dys });
  return { atZero: total(atZeroSums) };
};

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, atZeroSums: Float64Array): void => {
  let atZeroSum = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    atZeroSum += dy * (v1 ? x : +(x === 0));
    dxs[i] = (v1 ? x : 0) * dy;
  }
  accumulate(atZeroSums, 0, atZeroSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, atZeroSums: Float64Array): void => {
  let atZeroSum = 0;
  let atZeroError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const atZeroTerm = dy * (v1 ? x : +(x === 0));
    const atZeroNext = atZeroSum + atZeroTerm;
    const atZeroAdded = atZeroNext - atZeroSum;
    atZeroError += atZeroSum - (atZeroNext - atZeroAdded) + (atZeroTerm - atZeroAdded);
    atZeroSum = atZeroNext;
    dxs[i] = (v1 ? x : 0) * dy;
  }
  accumulate(atZeroSums, 0, atZeroSum, atZeroError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const atZeroSums = makeSums();
  const x = run('heaviside', backwardAll32, backwardAll64, [atZeroSums, ...values], 2, { xs, dys, out })[2];
  return { x, atZero: total(atZeroSums) };
};
