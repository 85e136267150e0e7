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
  const v2 = 3 + v1;
  return v1 * ((6 < v2 ? 6 : v2) / 6);
};

export const derivative = (values: Values, x: number): number => {
  const { 0: subgradient } = values;
  const v1 = x === 3 && subgradient === -1 ? 1.5 : x === -3 && 1 === subgradient ? -0.5 : x <= -3 ? 0 : 3 <= x ? 1 : (x + 1.5) / 3;
  return v1;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (xs: Float32Array, ys: Float32Array): void => {
  const choices = choicePlaces;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    choices[1] = -3;
    choices[0] = x;
    const v1 = choices[+(x < -3)]!;
    const v2 = 3 + v1;
    choices[3] = 6;
    choices[2] = v2;
    ys[i] = v1 * (choices[2 + +(6 < v2)]! / 6);
  }
};

const forward64 = (xs: Float64Array, ys: Float64Array): void => {
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x < -3 ? -3 : x;
    const v2 = 3 + v1;
    ys[i] = v1 * ((6 < v2 ? 6 : v2) / 6);
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('hardSwish', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (xs: Float32Array, dys: Float32Array, dxs: Float32Array, subgradient: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = subgradient === -1;
  const v2 = 1 === subgradient;
  for (let i = 0; i < xs.length; i += 2) {
    const j = i + 1 < xs.length ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    let v3: number;
    if (x === 3 && v1) {
      v3 = 1.5;
    } else if (x === -3 && v2) {
      v3 = -0.5;
    } else {
      choices[1] = 1;
      choices[0] = (x + 1.5) / 3;
      choices[3] = 0;
      choices[2] = choices[+(3 <= x)]!;
      v3 = choices[2 + +(x <= -3)]!;
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v3B: number;
    if (xB === 3 && v1) {
      v3B = 1.5;
    } else if (xB === -3 && v2) {
      v3B = -0.5;
    } else {
      choicesB[1] = 1;
      choicesB[0] = (xB + 1.5) / 3;
      choicesB[3] = 0;
      choicesB[2] = choicesB[+(3 <= xB)]!;
      v3B = choicesB[2 + +(xB <= -3)]!;
    }
    dxs[i] = v3 * dy;
    dxs[j] = v3B * dyB;
  }
};

const backward64 = (xs: Float64Array, dys: Float64Array, dxs: Float64Array, subgradient: number): void => {
  const v1 = subgradient === -1;
  const v2 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    dxs[i] = (x === 3 && v1 ? 1.5 : x === -3 && v2 ? -0.5 : x <= -3 ? 0 : 3 <= x ? 1 : (x + 1.5) / 3) * dys[i]!;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('hardSwish', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (xs: Float32Array, ys: Float32Array, ds: Float32Array, subgradient: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v3 = subgradient === -1;
  const v4 = 1 === subgradient;
  for (let i = 0; i < xs.length; i += 2) {
    const j = i + 1 < xs.length ? i + 1 : i;
    const x = xs[i]!;
    choices[1] = -3;
    choices[0] = x;
    const v1 = choices[+(x < -3)]!;
    const v2 = 3 + v1;
    choices[3] = 6;
    choices[2] = v2;
    let v5: number;
    if (x === 3 && v3) {
      v5 = 1.5;
    } else if (x === -3 && v4) {
      v5 = -0.5;
    } else if (x <= -3) {
      v5 = 0;
    } else {
      choices[5] = 1;
      choices[4] = (x + 1.5) / 3;
      v5 = choices[4 + +(3 <= x)]!;
    }
    const xB = xs[j]!;
    choicesB[1] = -3;
    choicesB[0] = xB;
    const v1B = choicesB[+(xB < -3)]!;
    const v2B = 3 + v1B;
    choicesB[3] = 6;
    choicesB[2] = v2B;
    let v5B: number;
    if (xB === 3 && v3) {
      v5B = 1.5;
    } else if (xB === -3 && v4) {
      v5B = -0.5;
    } else if (xB <= -3) {
      v5B = 0;
    } else {
      choicesB[5] = 1;
      choicesB[4] = (xB + 1.5) / 3;
      v5B = choicesB[4 + +(3 <= xB)]!;
    }
    ys[i] = v1 * (choices[2 + +(6 < v2)]! / 6);
    ds[i] = v5;
    ys[j] = v1B * (choicesB[2 + +(6 < v2B)]! / 6);
    ds[j] = v5B;
  }
};

const valueAndDerivative64 = (xs: Float64Array, ys: Float64Array, ds: Float64Array, subgradient: number): void => {
  const v3 = subgradient === -1;
  const v4 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x < -3 ? -3 : x;
    const v2 = 3 + v1;
    ys[i] = v1 * ((6 < v2 ? 6 : v2) / 6);
    ds[i] = x === 3 && v3 ? 1.5 : x === -3 && v4 ? -0.5 : x <= -3 ? 0 : 3 <= x ? 1 : (x + 1.5) / 3;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('hardSwish', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (_values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('hardSwish', () => {}, () => {}, [], 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
