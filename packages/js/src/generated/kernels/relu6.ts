// Generated from spec/activations/relu6.ts by npm run generate. Do not edit.
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [subgradient: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('relu6', {}, { subgradient: checkSubgradient }, parameters, options) as never;

export const value = (_values: Values, x: number): number => Math.min(6, Math.max(0, x));

export const derivative = ({ 0: subgradient }: Values, x: number): number => x !== x ? x : +((subgradient === 1 ? -5e-324 : 0) < x && x < (subgradient === -1 ? 6.000000000000001 : 6));

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array): void => {
  for (; i < end; i++) {
    const x = xs[i]!;
    ys[i] = Math.min(6, x < -4e38 ? 0 : (x + Math.abs(x)) / 2);
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array): void => {
  for (; i < end; i++) {
    ys[i] = Math.min(6, Math.max(0, xs[i]!));
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('relu6', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, subgradient: number): void => {
  const v1 = subgradient === 1 ? -5e-324 : 0;
  const v2 = subgradient === -1 ? 6.000000000000001 : 6;
  for (; i < end; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : (+(v1 < x) & +(x < v2))) * dys[i]!;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, subgradient: number): void => {
  const v1 = subgradient === 1 ? -5e-324 : 0;
  const v2 = subgradient === -1 ? 6.000000000000001 : 6;
  for (; i < end; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : +(v1 < x && x < v2)) * dys[i]!;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('relu6', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, subgradient: number): void => {
  const v1 = subgradient === 1 ? -5e-324 : 0;
  const v2 = subgradient === -1 ? 6.000000000000001 : 6;
  for (; i < end; i++) {
    const x = xs[i]!;
    ys[i] = Math.min(6, x < -4e38 ? 0 : (x + Math.abs(x)) / 2);
    ds[i] = x !== x ? x : (+(v1 < x) & +(x < v2));
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, subgradient: number): void => {
  const v1 = subgradient === 1 ? -5e-324 : 0;
  const v2 = subgradient === -1 ? 6.000000000000001 : 6;
  for (; i < end; i++) {
    const x = xs[i]!;
    ys[i] = Math.min(6, Math.max(0, x));
    ds[i] = x !== x ? x : +(v1 < x && x < v2);
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('relu6', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('relu6', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
