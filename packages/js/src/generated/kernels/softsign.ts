// Generated from spec/activations/softsign.ts by npm run generate. Do not edit.
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('softsign', {}, {}, parameters, options) as never;

export const value = (_values: Values, x: number): number => x === Infinity ? 1 : x === -Infinity ? -1 : x / (1 + Math.abs(x));

export const derivative = (_values: Values, x: number): number => {
  const v1 = 1 / (1 + Math.abs(x));
  return v1 * v1;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x === Infinity ? 1 : x === -Infinity ? -1 : x / (1 + Math.abs(x));
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    ys[i] = x === Infinity ? 1 : x === -Infinity ? -1 : x / (1 + Math.abs(x));
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('softsign', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 1 / (1 + Math.abs(x));
    dxs[i] = v1 * v1 * dy;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 1 / (1 + Math.abs(x));
    dxs[i] = v1 * v1 * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('softsign', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = 1 + Math.abs(x);
    const v1B = 1 + Math.abs(xB);
    const v2 = 1 / v1;
    const v2B = 1 / v1B;
    ys[i] = x === Infinity ? 1 : x === -Infinity ? -1 : x / v1;
    ds[i] = v2 * v2;
    ys[j] = xB === Infinity ? 1 : xB === -Infinity ? -1 : xB / v1B;
    ds[j] = v2B * v2B;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = 1 + Math.abs(x);
    const v2 = 1 / v1;
    ys[i] = x === Infinity ? 1 : x === -Infinity ? -1 : x / v1;
    ds[i] = v2 * v2;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('softsign', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('softsign', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
