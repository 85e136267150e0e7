// Generated from spec/activations/hardSwish.ts by npm run generate. Do not edit.
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [subgradient: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('hardSwish', {}, { subgradient: checkSubgradient }, parameters, options) as never;
}

export function value(_values: Values, x: number): number {
  let v3: number;
  if (x === -Infinity) {
    v3 = -0;
  } else {
    const v1 = x + 3;
    const v2 = 0 < v1 ? v1 : 0;
    v3 = x * ((6 < v2 ? 6 : v2) / 6);
  }
  return v3;
}

export function derivative(values: Values, x: number): number {
  const { 0: subgradient } = values;
  const v1 = x === 3 && subgradient === -1 ? 1.5 : x === -3 && 1 === subgradient ? -0.5 : x <= -3 ? 0 : 3 <= x ? 1 : (x + 1.5) / 3;
  return v1;
}

export function gradient(values: Values, x: number): object {
  return { x: derivative(values, x) };
}

function forward32(xs: Float32Array, ys: Float32Array): void {
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v3: number;
    if (x === -Infinity) {
      v3 = -0;
    } else {
      const v1 = x + 3;
      const v2 = 0 < v1 ? v1 : 0;
      v3 = x * ((6 < v2 ? 6 : v2) / 6);
    }
    ys[i] = v3;
  }
}

function forward64(xs: Float64Array, ys: Float64Array): void {
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v3: number;
    if (x === -Infinity) {
      v3 = -0;
    } else {
      const v1 = x + 3;
      const v2 = 0 < v1 ? v1 : 0;
      v3 = x * ((6 < v2 ? 6 : v2) / 6);
    }
    ys[i] = v3;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('hardSwish', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, subgradient: number): void {
  const v1 = subgradient === -1;
  const v2 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    dxs[i] = (x === 3 && v1 ? 1.5 : x === -3 && v2 ? -0.5 : x <= -3 ? 0 : 3 <= x ? 1 : (x + 1.5) / 3) * dys[i]!;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, subgradient: number): void {
  const v1 = subgradient === -1;
  const v2 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    dxs[i] = (x === 3 && v1 ? 1.5 : x === -3 && v2 ? -0.5 : x <= -3 ? 0 : 3 <= x ? 1 : (x + 1.5) / 3) * dys[i]!;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('hardSwish', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, subgradient: number): void {
  const v4 = subgradient === -1;
  const v5 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v3: number;
    if (x === -Infinity) {
      v3 = -0;
    } else {
      const v1 = x + 3;
      const v2 = 0 < v1 ? v1 : 0;
      v3 = x * ((6 < v2 ? 6 : v2) / 6);
    }
    ys[i] = v3;
    ds[i] = x === 3 && v4 ? 1.5 : x === -3 && v5 ? -0.5 : x <= -3 ? 0 : 3 <= x ? 1 : (x + 1.5) / 3;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, subgradient: number): void {
  const v4 = subgradient === -1;
  const v5 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v3: number;
    if (x === -Infinity) {
      v3 = -0;
    } else {
      const v1 = x + 3;
      const v2 = 0 < v1 ? v1 : 0;
      v3 = x * ((6 < v2 ? 6 : v2) / 6);
    }
    ys[i] = v3;
    ds[i] = x === 3 && v4 ? 1.5 : x === -3 && v5 ? -0.5 : x <= -3 ? 0 : 3 <= x ? 1 : (x + 1.5) / 3;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('hardSwish', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

export function parameterGradients(_values: Values, xs: FloatArray, dys: FloatArray): object {
  run('hardSwish', () => {}, () => {}, [], 2, { xs, dys });
  return {};
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return { x: backward(values, xs, dys, out) };
}
