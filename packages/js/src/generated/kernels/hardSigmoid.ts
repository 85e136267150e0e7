// Generated from spec/activations/hardSigmoid.ts by npm run generate. Do not edit.
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [slope: number, offset: number, subgradient: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('hardSigmoid', { slope: readNumber([0.16666666666666666, 'be finite']), offset: readNumber([0.5, 'be finite']) }, { subgradient: checkSubgradient }, parameters, options) as never;
}

export function value(values: Values, x: number): number {
  const { 0: slope, 1: offset } = values;
  let v7: number;
  if (x !== x) {
    v7 = x;
  } else {
    const v1 = 0 < slope;
    const v2 = slope < 0;
    const v3 = 0 < offset ? offset : 0;
    const v4 = 1 < v3 ? 1 : v3;
    if (x === Infinity) {
      v7 = v1 ? 1 : v2 ? 0 : v4;
    } else if (x === -Infinity) {
      v7 = v1 ? 0 : v2 ? 1 : v4;
    } else {
      const v5 = offset + x * slope;
      const v6 = 0 < v5 ? v5 : 0;
      v7 = 1 < v6 ? 1 : v6;
    }
  }
  return v7;
}

export function derivative(values: Values, x: number): number {
  const { 0: slope, 1: offset, 2: subgradient } = values;
  let v7: number;
  if (x !== x) {
    v7 = x;
  } else {
    const v1 = 0 < slope;
    const v2 = (1 - offset) / slope;
    const v3 = slope < 0;
    const v4 = -offset / slope;
    const v5 = v1 ? v2 : v3 ? v4 : 0;
    if (x === v5 && subgradient === -1) {
      v7 = slope;
    } else {
      const v6 = v1 ? v4 : v3 ? v2 : 0;
      v7 = x === v6 && 1 === subgradient ? slope : v6 < x && x < v5 ? slope : 0;
    }
  }
  return v7;
}

export function gradient(values: Values, x: number): object {
  const { 0: slope, 1: offset, 2: subgradient } = values;
  const v1 = x !== x;
  const v2 = 0 < slope;
  const v3 = (1 - offset) / slope;
  const v4 = slope < 0;
  const v5 = -offset / slope;
  const v6 = v2 ? v3 : v4 ? v5 : 0;
  const v7 = v2 ? v5 : v4 ? v3 : 0;
  const v8 = v7 < x && x < v6;
  const v9 = v8 || slope === 0 && 0 < offset && offset < 1 ? 1 : 0;
  return { x: v1 ? x : x === v6 && subgradient === -1 ? slope : x === v7 && 1 === subgradient ? slope : v8 ? slope : 0, slope: v1 ? x : 0 < v9 ? x : 0, offset: v1 ? x : v9 };
}

function forward32(xs: Float32Array, ys: Float32Array, slope: number, offset: number): void {
  const v1 = 0 < slope;
  const v2 = slope < 0;
  const v3 = 0 < offset ? offset : 0;
  const v4 = 1 < v3 ? 1 : v3;
  const v5 = v1 ? 1 : v2 ? 0 : v4;
  const v6 = v1 ? 0 : v2 ? 1 : v4;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v9: number;
    if (x !== x) {
      v9 = x;
    } else if (x === Infinity) {
      v9 = v5;
    } else if (x === -Infinity) {
      v9 = v6;
    } else {
      const v7 = offset + x * slope;
      const v8 = 0 < v7 ? v7 : 0;
      v9 = 1 < v8 ? 1 : v8;
    }
    ys[i] = v9;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, slope: number, offset: number): void {
  const v1 = 0 < slope;
  const v2 = slope < 0;
  const v3 = 0 < offset ? offset : 0;
  const v4 = 1 < v3 ? 1 : v3;
  const v5 = v1 ? 1 : v2 ? 0 : v4;
  const v6 = v1 ? 0 : v2 ? 1 : v4;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v9: number;
    if (x !== x) {
      v9 = x;
    } else if (x === Infinity) {
      v9 = v5;
    } else if (x === -Infinity) {
      v9 = v6;
    } else {
      const v7 = offset + x * slope;
      const v8 = 0 < v7 ? v7 : 0;
      v9 = 1 < v8 ? 1 : v8;
    }
    ys[i] = v9;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('hardSigmoid', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, slope: number, offset: number, subgradient: number): void {
  const v1 = 0 < slope;
  const v2 = (1 - offset) / slope;
  const v3 = slope < 0;
  const v4 = -offset / slope;
  const v5 = v1 ? v2 : v3 ? v4 : 0;
  const v6 = subgradient === -1;
  const v7 = v1 ? v4 : v3 ? v2 : 0;
  const v8 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : x === v5 && v6 ? slope : x === v7 && v8 ? slope : v7 < x && x < v5 ? slope : 0) * dys[i]!;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, slope: number, offset: number, subgradient: number): void {
  const v1 = 0 < slope;
  const v2 = (1 - offset) / slope;
  const v3 = slope < 0;
  const v4 = -offset / slope;
  const v5 = v1 ? v2 : v3 ? v4 : 0;
  const v6 = subgradient === -1;
  const v7 = v1 ? v4 : v3 ? v2 : 0;
  const v8 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : x === v5 && v6 ? slope : x === v7 && v8 ? slope : v7 < x && x < v5 ? slope : 0) * dys[i]!;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('hardSigmoid', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, slope: number, offset: number, subgradient: number): void {
  const v2 = 0 < slope;
  const v3 = slope < 0;
  const v4 = 0 < offset ? offset : 0;
  const v5 = 1 < v4 ? 1 : v4;
  const v6 = v2 ? 1 : v3 ? 0 : v5;
  const v7 = v2 ? 0 : v3 ? 1 : v5;
  const v11 = (1 - offset) / slope;
  const v12 = -offset / slope;
  const v13 = v2 ? v11 : v3 ? v12 : 0;
  const v14 = subgradient === -1;
  const v15 = v2 ? v12 : v3 ? v11 : 0;
  const v16 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    let v10: number;
    if (v1) {
      v10 = x;
    } else if (x === Infinity) {
      v10 = v6;
    } else if (x === -Infinity) {
      v10 = v7;
    } else {
      const v8 = offset + x * slope;
      const v9 = 0 < v8 ? v8 : 0;
      v10 = 1 < v9 ? 1 : v9;
    }
    ys[i] = v10;
    ds[i] = v1 ? x : x === v13 && v14 ? slope : x === v15 && v16 ? slope : v15 < x && x < v13 ? slope : 0;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, slope: number, offset: number, subgradient: number): void {
  const v2 = 0 < slope;
  const v3 = slope < 0;
  const v4 = 0 < offset ? offset : 0;
  const v5 = 1 < v4 ? 1 : v4;
  const v6 = v2 ? 1 : v3 ? 0 : v5;
  const v7 = v2 ? 0 : v3 ? 1 : v5;
  const v11 = (1 - offset) / slope;
  const v12 = -offset / slope;
  const v13 = v2 ? v11 : v3 ? v12 : 0;
  const v14 = subgradient === -1;
  const v15 = v2 ? v12 : v3 ? v11 : 0;
  const v16 = 1 === subgradient;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    let v10: number;
    if (v1) {
      v10 = x;
    } else if (x === Infinity) {
      v10 = v6;
    } else if (x === -Infinity) {
      v10 = v7;
    } else {
      const v8 = offset + x * slope;
      const v9 = 0 < v8 ? v8 : 0;
      v10 = 1 < v9 ? 1 : v9;
    }
    ys[i] = v10;
    ds[i] = v1 ? x : x === v13 && v14 ? slope : x === v15 && v16 ? slope : v15 < x && x < v13 ? slope : 0;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('hardSigmoid', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number): void {
  const v3 = 0 < slope;
  const v4 = -offset / slope;
  const v5 = slope < 0;
  const v6 = (1 - offset) / slope;
  const v7 = v3 ? v4 : v5 ? v6 : 0;
  const v8 = v3 ? v6 : v5 ? v4 : 0;
  const v9 = slope === 0 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let slopeError = 0;
  let offsetSum = 0;
  let offsetError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 === dy && x === x;
    const v2 = x !== x;
    const v10 = v7 < x && x < v8 || v9 ? 1 : 0;
    const slopeTerm = v1 ? 0 : (v2 ? x : 0 < v10 ? x : 0) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    const offsetTerm = v1 ? 0 : (v2 ? x : v10) * dy;
    const offsetNext = offsetSum + offsetTerm;
    const offsetAdded = offsetNext - offsetSum;
    offsetError += offsetSum - (offsetNext - offsetAdded) + (offsetTerm - offsetAdded);
    offsetSum = offsetNext;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
  accumulate(offsetSums, 0, offsetSum, offsetError);
}

function gradients64(xs: Float64Array, dys: Float64Array, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number): void {
  const v3 = 0 < slope;
  const v4 = -offset / slope;
  const v5 = slope < 0;
  const v6 = (1 - offset) / slope;
  const v7 = v3 ? v4 : v5 ? v6 : 0;
  const v8 = v3 ? v6 : v5 ? v4 : 0;
  const v9 = slope === 0 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let slopeError = 0;
  let offsetSum = 0;
  let offsetError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 === dy && x === x;
    const v2 = x !== x;
    const v10 = v7 < x && x < v8 || v9 ? 1 : 0;
    const slopeTerm = v1 ? 0 : (v2 ? x : 0 < v10 ? x : 0) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    const offsetTerm = v1 ? 0 : (v2 ? x : v10) * dy;
    const offsetNext = offsetSum + offsetTerm;
    const offsetAdded = offsetNext - offsetSum;
    offsetError += offsetSum - (offsetNext - offsetAdded) + (offsetTerm - offsetAdded);
    offsetSum = offsetNext;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
  accumulate(offsetSums, 0, offsetSum, offsetError);
}

export function parameterGradients(values: Values, xs: FloatArray, dys: FloatArray): object {
  const slopeSums = makeSums();
  const offsetSums = makeSums();
  run('hardSigmoid', gradients32, gradients64, [slopeSums, offsetSums, ...values], 2, { xs, dys });
  return { slope: total(slopeSums), offset: total(offsetSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number, subgradient: number): void {
  const v2 = 0 < slope;
  const v3 = (1 - offset) / slope;
  const v4 = slope < 0;
  const v5 = -offset / slope;
  const v6 = v2 ? v3 : v4 ? v5 : 0;
  const v7 = subgradient === -1;
  const v8 = v2 ? v5 : v4 ? v3 : 0;
  const v9 = 1 === subgradient;
  const v12 = slope === 0 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let slopeError = 0;
  let offsetSum = 0;
  let offsetError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v10 = v8 < x && x < v6;
    const v11 = 0 === dy && x === x;
    const v13 = v10 || v12 ? 1 : 0;
    const slopeTerm = v11 ? 0 : (v1 ? x : 0 < v13 ? x : 0) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    const offsetTerm = v11 ? 0 : (v1 ? x : v13) * dy;
    const offsetNext = offsetSum + offsetTerm;
    const offsetAdded = offsetNext - offsetSum;
    offsetError += offsetSum - (offsetNext - offsetAdded) + (offsetTerm - offsetAdded);
    offsetSum = offsetNext;
    dxs[i] = (v1 ? x : x === v6 && v7 ? slope : x === v8 && v9 ? slope : v10 ? slope : 0) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
  accumulate(offsetSums, 0, offsetSum, offsetError);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number, subgradient: number): void {
  const v2 = 0 < slope;
  const v3 = (1 - offset) / slope;
  const v4 = slope < 0;
  const v5 = -offset / slope;
  const v6 = v2 ? v3 : v4 ? v5 : 0;
  const v7 = subgradient === -1;
  const v8 = v2 ? v5 : v4 ? v3 : 0;
  const v9 = 1 === subgradient;
  const v12 = slope === 0 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let slopeError = 0;
  let offsetSum = 0;
  let offsetError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v10 = v8 < x && x < v6;
    const v11 = 0 === dy && x === x;
    const v13 = v10 || v12 ? 1 : 0;
    const slopeTerm = v11 ? 0 : (v1 ? x : 0 < v13 ? x : 0) * dy;
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    const offsetTerm = v11 ? 0 : (v1 ? x : v13) * dy;
    const offsetNext = offsetSum + offsetTerm;
    const offsetAdded = offsetNext - offsetSum;
    offsetError += offsetSum - (offsetNext - offsetAdded) + (offsetTerm - offsetAdded);
    offsetSum = offsetNext;
    dxs[i] = (v1 ? x : x === v6 && v7 ? slope : x === v8 && v9 ? slope : v10 ? slope : 0) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
  accumulate(offsetSums, 0, offsetSum, offsetError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const slopeSums = makeSums();
  const offsetSums = makeSums();
  const x = run('hardSigmoid', backwardAll32, backwardAll64, [slopeSums, offsetSums, ...values], 2, { xs, dys, out })[2];
  return { x, slope: total(slopeSums), offset: total(offsetSums) };
}
