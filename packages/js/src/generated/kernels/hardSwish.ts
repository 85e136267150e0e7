// Generated from spec/activations/hardSwish.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [subgradient: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('hardSwish', {}, { subgradient: checkSubgradient }, parameters, options) as never;

export const value = (_values: Values, x: number): number => {
  const v1 = x < -3 ? -3 : x;
  const v2 = v1 + 3;
  return v1 * ((6 < v2 ? 6 : v2) / 6);
};

export const derivative = ({ 0: subgradient }: Values, x: number): number => {
  const v1 = x <= (subgradient === 1 ? -3.0000000000000004 : -3) ? 0 : (subgradient === -1 ? 3.0000000000000004 : 3) <= x ? 1 : (x + 1.5) * 0.3333333333333333;
  return v1;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    choices[1] = -3;
    choicesB[1] = -3;
    choices[0] = x;
    choicesB[0] = xB;
    const v1 = choices[+(x < -3)]!;
    const v1B = choicesB[+(xB < -3)]!;
    const v2 = v1 + 3;
    const v2B = v1B + 3;
    choices[3] = 6;
    choicesB[3] = 6;
    choices[2] = v2;
    choicesB[2] = v2B;
    ys[i] = v1 * (choices[2 + +(6 < v2)]! * 0.16666666666666666);
    ys[j] = v1B * (choicesB[2 + +(6 < v2B)]! * 0.16666666666666666);
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = x < -3 ? -3 : x;
    const v2 = v1 + 3;
    ys[i] = v1 * ((6 < v2 ? 6 : v2) / 6);
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('hardSwish', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, subgradient: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = subgradient === 1 ? -3.0000000000000004 : -3;
  const v2 = subgradient === -1 ? 3.0000000000000004 : 3;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    choices[1] = 1;
    choicesB[1] = 1;
    choices[0] = (x + 1.5) * 0.3333333333333333;
    choicesB[0] = (xB + 1.5) * 0.3333333333333333;
    choices[3] = 0;
    choicesB[3] = 0;
    choices[2] = choices[+(v2 <= x)]!;
    choicesB[2] = choicesB[+(v2 <= xB)]!;
    dxs[i] = choices[2 + +(x <= v1)]! * dy;
    dxs[j] = choicesB[2 + +(xB <= v1)]! * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, subgradient: number): void => {
  const v1 = subgradient === 1 ? -3.0000000000000004 : -3;
  const v2 = subgradient === -1 ? 3.0000000000000004 : 3;
  for (; i < end; i++) {
    const x = xs[i]!;
    dxs[i] = (x <= v1 ? 0 : v2 <= x ? 1 : (x + 1.5) * 0.3333333333333333) * dys[i]!;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('hardSwish', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, subgradient: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v3 = subgradient === 1 ? -3.0000000000000004 : -3;
  const v4 = subgradient === -1 ? 3.0000000000000004 : 3;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    choices[1] = -3;
    choicesB[1] = -3;
    choices[0] = x;
    choicesB[0] = xB;
    const v1 = choices[+(x < -3)]!;
    const v1B = choicesB[+(xB < -3)]!;
    const v2 = v1 + 3;
    const v2B = v1B + 3;
    choices[3] = 6;
    choicesB[3] = 6;
    choices[2] = v2;
    choicesB[2] = v2B;
    choices[5] = 1;
    choicesB[5] = 1;
    choices[4] = (x + 1.5) * 0.3333333333333333;
    choicesB[4] = (xB + 1.5) * 0.3333333333333333;
    choices[7] = 0;
    choicesB[7] = 0;
    choices[6] = choices[4 + +(v4 <= x)]!;
    choicesB[6] = choicesB[4 + +(v4 <= xB)]!;
    ys[i] = v1 * (choices[2 + +(6 < v2)]! * 0.16666666666666666);
    ds[i] = choices[6 + +(x <= v3)]!;
    ys[j] = v1B * (choicesB[2 + +(6 < v2B)]! * 0.16666666666666666);
    ds[j] = choicesB[6 + +(xB <= v3)]!;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, subgradient: number): void => {
  const v3 = subgradient === 1 ? -3.0000000000000004 : -3;
  const v4 = subgradient === -1 ? 3.0000000000000004 : 3;
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = x < -3 ? -3 : x;
    const v2 = v1 + 3;
    ys[i] = v1 * ((6 < v2 ? 6 : v2) / 6);
    ds[i] = x <= v3 ? 0 : v4 <= x ? 1 : (x + 1.5) * 0.3333333333333333;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('hardSwish', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('hardSwish', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
