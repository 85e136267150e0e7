// Generated from spec/activations/shiftedRelu.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [a: number, subgradient: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('shiftedRelu', { a: readNumber([1, 'be >= 0', (value) => value >= 0]) }, { subgradient: checkSubgradient }, parameters, options) as never;

export const value = ({ 0: a }: Values, x: number): number => {
  let v2: number;
  if (x !== x || x === 0) {
    v2 = x;
  } else {
    const v1 = -a;
    v2 = v1 < x ? x : v1;
  }
  return v2;
};

export const derivative = ({ 0: a, 1: subgradient }: Values, x: number): number => {
  let v2: number;
  if (x !== x) {
    v2 = x;
  } else {
    const v1 = -a;
    v2 = +(x === v1 && 1 === subgradient || v1 < x);
  }
  return v2;
};

export const gradient = ({ 0: a, 1: subgradient }: Values, x: number): object => {
  const v1 = x !== x;
  const v2 = -a;
  const v3 = v2 < x;
  return { x: v1 ? x : +(x === v2 && 1 === subgradient || v3), a: v1 ? x : v3 ? 0 : -1 };
};

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, a: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = -a;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    let v2: number;
    if (x !== x || x === 0) {
      v2 = x;
    } else {
      choices[1] = x;
      choices[0] = v1;
      v2 = choices[+(v1 < x)]!;
    }
    const xB = xs[j]!;
    let v2B: number;
    if (xB !== xB || xB === 0) {
      v2B = xB;
    } else {
      choicesB[1] = xB;
      choicesB[0] = v1;
      v2B = choicesB[+(v1 < xB)]!;
    }
    ys[i] = v2;
    ys[j] = v2B;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, a: number): void => {
  const v1 = -a;
  for (; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x !== x || x === 0 ? x : v1 < x ? x : v1;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('shiftedRelu', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, a: number, subgradient: number): void => {
  const v1 = -a;
  const v2 = 1 === subgradient;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    dxs[i] = (x !== x ? x : ((+(x === v1) & +(v2)) | +(v1 < x))) * dy;
    dxs[j] = (xB !== xB ? xB : ((+(xB === v1) & +(v2)) | +(v1 < xB))) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, a: number, subgradient: number): void => {
  const v1 = -a;
  const v2 = 1 === subgradient;
  for (; i < end; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : +(x === v1 && v2 || v1 < x)) * dys[i]!;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('shiftedRelu', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, a: number, subgradient: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v2 = -a;
  const v4 = 1 === subgradient;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const v1 = x !== x;
    let v3: number;
    if (v1 || x === 0) {
      v3 = x;
    } else {
      choices[1] = x;
      choices[0] = v2;
      v3 = choices[+(v2 < x)]!;
    }
    const xB = xs[j]!;
    const v1B = xB !== xB;
    let v3B: number;
    if (v1B || xB === 0) {
      v3B = xB;
    } else {
      choicesB[1] = xB;
      choicesB[0] = v2;
      v3B = choicesB[+(v2 < xB)]!;
    }
    ys[i] = v3;
    ds[i] = v1 ? x : ((+(x === v2) & +(v4)) | +(v2 < x));
    ys[j] = v3B;
    ds[j] = v1B ? xB : ((+(xB === v2) & +(v4)) | +(v2 < xB));
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, a: number, subgradient: number): void => {
  const v2 = -a;
  const v3 = 1 === subgradient;
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    ys[i] = v1 || x === 0 ? x : v2 < x ? x : v2;
    ds[i] = v1 ? x : +(x === v2 && v3 || v2 < x);
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('shiftedRelu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, aSums: Float64Array, a: number): void => {
  const steady = choicePlaces;
  const v1 = -a;
  steady[1] = 0;
  steady[0] = -1;
  let aSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    aSum += dy * (x !== x ? x : steady[+(v1 < x)]!);
    if (j > i) {
      aSum += dyB * (xB !== xB ? xB : steady[+(v1 < xB)]!);
    }
  }
  accumulate(aSums, 0, aSum, 0);
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, aSums: Float64Array, a: number): void => {
  const v1 = -a;
  let aSum = 0;
  let aError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const aTerm = dy * (x !== x ? x : v1 < x ? 0 : -1);
    const aNext = aSum + aTerm;
    const aAdded = aNext - aSum;
    aError += aSum - (aNext - aAdded) + (aTerm - aAdded);
    aSum = aNext;
  }
  accumulate(aSums, 0, aSum, aError);
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const aSums = makeSums();
  run('shiftedRelu', gradients32, gradients64, [aSums, ...values], 2, { xs, dys });
  return { a: total(aSums) };
};

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, aSums: Float64Array, a: number, subgradient: number): void => {
  const steady = choicePlaces;
  const v2 = -a;
  const v3 = 1 === subgradient;
  steady[1] = 0;
  steady[0] = -1;
  let aSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v1 = x !== x;
    const v1B = xB !== xB;
    const v4 = v2 < x;
    const v4B = v2 < xB;
    aSum += dy * (v1 ? x : steady[+(v4)]!);
    if (j > i) {
      aSum += dyB * (v1B ? xB : steady[+(v4B)]!);
    }
    dxs[i] = (v1 ? x : ((+(x === v2) & +(v3)) | +(v4))) * dy;
    dxs[j] = (v1B ? xB : ((+(xB === v2) & +(v3)) | +(v4B))) * dyB;
  }
  accumulate(aSums, 0, aSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, aSums: Float64Array, a: number, subgradient: number): void => {
  const v2 = -a;
  const v3 = 1 === subgradient;
  let aSum = 0;
  let aError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v4 = v2 < x;
    const aTerm = dy * (v1 ? x : v4 ? 0 : -1);
    const aNext = aSum + aTerm;
    const aAdded = aNext - aSum;
    aError += aSum - (aNext - aAdded) + (aTerm - aAdded);
    aSum = aNext;
    dxs[i] = (v1 ? x : +(x === v2 && v3 || v4)) * dy;
  }
  accumulate(aSums, 0, aSum, aError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const aSums = makeSums();
  const x = run('shiftedRelu', backwardAll32, backwardAll64, [aSums, ...values], 2, { xs, dys, out })[2];
  return { x, a: total(aSums) };
};
