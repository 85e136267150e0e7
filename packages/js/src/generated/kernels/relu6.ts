// Generated from spec/activations/relu6.ts by npm run generate. Do not edit.
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [subgradient: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('relu6', {}, { subgradient: checkSubgradient }, parameters, options) as never;
}

export function value(_values: Values, x: number): number {
  return Math.min(6, Math.max(0, x));
}

export function derivative(values: Values, x: number): number {
  const { 0: subgradient } = values;
  return x !== x ? x : x === 6 && subgradient === -1 ? 1 : x === 0 && 1 === subgradient ? 1 : 0 < x && x < 6 ? 1 : 0;
}

export function gradient(values: Values, x: number): object {
  return { x: derivative(values, x) };
}

function forward32(xs: Float32Array, ys: Float32Array): void {
  for (let i = 0; i < xs.length; i++) {
    ys[i] = Math.min(6, Math.max(0, xs[i]!));
  }
}

function forward64(xs: Float64Array, ys: Float64Array): void {
  for (let i = 0; i < xs.length; i++) {
    ys[i] = Math.min(6, Math.max(0, xs[i]!));
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('relu6', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, subgradient: number): void {
  const v1 = subgradient === -1;
  const v2 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : x === 6 && v1 ? 1 : x === 0 && v2 ? 1 : 0 < x && x < 6 ? 1 : 0) * dys[i]!;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, subgradient: number): void {
  const v1 = subgradient === -1;
  const v2 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : x === 6 && v1 ? 1 : x === 0 && v2 ? 1 : 0 < x && x < 6 ? 1 : 0) * dys[i]!;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('relu6', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, subgradient: number): void {
  const v1 = subgradient === -1;
  const v2 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    ys[i] = Math.min(6, Math.max(0, x));
    ds[i] = x !== x ? x : x === 6 && v1 ? 1 : x === 0 && v2 ? 1 : 0 < x && x < 6 ? 1 : 0;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, subgradient: number): void {
  const v1 = subgradient === -1;
  const v2 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    ys[i] = Math.min(6, Math.max(0, x));
    ds[i] = x !== x ? x : x === 6 && v1 ? 1 : x === 0 && v2 ? 1 : 0 < x && x < 6 ? 1 : 0;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('relu6', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

export function parameterGradients(_values: Values, xs: FloatArray, dys: FloatArray): object {
  run('relu6', () => {}, () => {}, [], 2, { xs, dys });
  return {};
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return { x: backward(values, xs, dys, out) };
}
