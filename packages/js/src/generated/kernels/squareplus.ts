// Generated from spec/activations/squareplus.ts by npm run generate. Do not edit.
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [b: number, subgradient: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('squareplus', { b: readNumber([4, 'be >= 0', (value) => value >= 0]) }, { subgradient: checkSubgradient }, parameters, options) as never;
}

export function value(values: Values, x: number): number {
  const { 0: b } = values;
  let v13: number;
  if (x !== x) {
    v13 = x;
  } else {
    const v1 = Math.abs(x);
    const v2 = Math.abs(Math.sqrt(b));
    const v3 = v1 < v2 ? v2 : v1;
    const v4 = 1e+150 < v3;
    const v5 = v3 < 1e-120;
    const v6 = v4 ? 2.409919865102884e-181 : v5 ? 4.149515568880993e+180 : 1;
    const v7 = v3 * v6;
    const v8 = v6 * (v2 < v1 ? v2 : v1);
    const v9 = v8 * v8;
    const v10 = v7 + Math.sqrt(v9 + v7 * v7);
    const v11 = 0.5 * ((v7 + v9 / (v10 < 1e-300 ? 1e-300 : v10)) * (v4 ? 4.149515568880993e+180 : v5 ? 2.409919865102884e-181 : 1));
    const v12 = 0.5 * v1 + v11;
    v13 = 0 < x ? v12 : b * 0.25 / (0 < b ? v12 : 1);
  }
  return v13;
}

export function derivative(values: Values, x: number): number {
  const { 0: b, 1: subgradient } = values;
  let v14: number;
  if (x !== x) {
    v14 = x;
  } else if (x === Infinity) {
    v14 = 1;
  } else {
    const v1 = 0 < b;
    if (x === 0 && 1 === subgradient) {
      v14 = v1 ? 0.5 : 1;
    } else if (v1) {
      const v2 = Math.abs(x);
      let v12: number;
      if (v1) {
        const v3 = Math.abs(Math.sqrt(b));
        const v4 = v2 < v3 ? v3 : v2;
        const v5 = 1e+150 < v4;
        const v6 = v4 < 1e-120;
        const v7 = v5 ? 2.409919865102884e-181 : v6 ? 4.149515568880993e+180 : 1;
        const v8 = v4 * v7;
        const v9 = v7 * (v3 < v2 ? v3 : v2);
        const v10 = v9 * v9;
        const v11 = v8 + Math.sqrt(v10 + v8 * v8);
        v12 = (v8 + v10 / (v11 < 1e-300 ? 1e-300 : v11)) * (v5 ? 4.149515568880993e+180 : v6 ? 2.409919865102884e-181 : 1);
      } else {
        v12 = 1;
      }
      const v13 = x / v12;
      v14 = -0.5 < v13 ? 0.5 + 0.5 * v13 : b * 0.25 / (0.5 * v2 + 0.5 * v12) / v12;
    } else {
      v14 = 0 < x ? 1 : 0;
    }
  }
  return v14;
}

export function gradient(values: Values, x: number): object {
  const { 0: b, 1: subgradient } = values;
  const v2 = Math.abs(x);
  const v3 = Math.abs(Math.sqrt(b));
  const v4 = v2 < v3 ? v3 : v2;
  const v5 = 1e+150 < v4;
  const v6 = v4 < 1e-120;
  const v7 = v5 ? 2.409919865102884e-181 : v6 ? 4.149515568880993e+180 : 1;
  const v8 = v4 * v7;
  const v9 = v7 * (v3 < v2 ? v3 : v2);
  const v10 = v9 * v9;
  const v11 = v8 + Math.sqrt(v10 + v8 * v8);
  const v12 = (v8 + v10 / (v11 < 1e-300 ? 1e-300 : v11)) * (v5 ? 4.149515568880993e+180 : v6 ? 2.409919865102884e-181 : 1);
  let v15: number;
  if (x !== x) {
    v15 = x;
  } else if (x === Infinity) {
    v15 = 1;
  } else {
    const v1 = 0 < b;
    if (x === 0 && 1 === subgradient) {
      v15 = v1 ? 0.5 : 1;
    } else if (v1) {
      const v13 = v1 ? v12 : 1;
      const v14 = x / v13;
      v15 = -0.5 < v14 ? 0.5 + 0.5 * v14 : b * 0.25 / (0.5 * v2 + 0.5 * v13) / v13;
    } else {
      v15 = 0 < x ? 1 : 0;
    }
  }
  return { x: v15, b: 0.25 / v12 };
}

function forward32(xs: Float32Array, ys: Float32Array, b: number): void {
  const v1 = Math.sqrt(b);
  const v2 = v1 * v1;
  const v4 = b * 0.25;
  const v5 = 0 < b;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v6: number;
    if (x !== x) {
      v6 = x;
    } else {
      const v3 = 0.5 * Math.abs(x) + 0.5 * Math.sqrt(x * x + v2);
      v6 = 0 < x ? v3 : v4 / (v5 ? v3 : 1);
    }
    ys[i] = v6;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, b: number): void {
  const v2 = Math.abs(Math.sqrt(b));
  const v13 = b * 0.25;
  const v14 = 0 < b;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v15: number;
    if (x !== x) {
      v15 = x;
    } else {
      const v1 = Math.abs(x);
      const v3 = v1 < v2 ? v2 : v1;
      const v4 = 1e+150 < v3;
      const v5 = v3 < 1e-120;
      const v6 = v4 ? 2.409919865102884e-181 : v5 ? 4.149515568880993e+180 : 1;
      const v7 = v3 * v6;
      const v8 = v6 * (v2 < v1 ? v2 : v1);
      const v9 = v8 * v8;
      const v10 = v7 + Math.sqrt(v9 + v7 * v7);
      const v11 = 0.5 * ((v7 + v9 / (v10 < 1e-300 ? 1e-300 : v10)) * (v4 ? 4.149515568880993e+180 : v5 ? 2.409919865102884e-181 : 1));
      const v12 = 0.5 * v1 + v11;
      v15 = 0 < x ? v12 : v13 / (v14 ? v12 : 1);
    }
    ys[i] = v15;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('squareplus', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, b: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  const v2 = 0 < b;
  const v3 = v2 ? 0.5 : 1;
  const v4 = Math.sqrt(b);
  const v5 = v4 * v4;
  const v8 = b * 0.25;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v9: number;
    if (x !== x) {
      v9 = x;
    } else if (x === Infinity) {
      v9 = 1;
    } else if (x === 0 && v1) {
      v9 = v3;
    } else if (v2) {
      const v6 = v2 ? Math.sqrt(x * x + v5) : 1;
      const v7 = x / v6;
      v9 = -0.5 < v7 ? 0.5 + 0.5 * v7 : v8 / (0.5 * Math.abs(x) + 0.5 * v6) / v6;
    } else {
      v9 = 0 < x ? 1 : 0;
    }
    dxs[i] = v9 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, b: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  const v2 = 0 < b;
  const v3 = v2 ? 0.5 : 1;
  const v5 = Math.abs(Math.sqrt(b));
  const v16 = b * 0.25;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v17: number;
    if (x !== x) {
      v17 = x;
    } else if (x === Infinity) {
      v17 = 1;
    } else if (x === 0 && v1) {
      v17 = v3;
    } else if (v2) {
      const v4 = Math.abs(x);
      let v14: number;
      if (v2) {
        const v6 = v4 < v5 ? v5 : v4;
        const v7 = 1e+150 < v6;
        const v8 = v6 < 1e-120;
        const v9 = v7 ? 2.409919865102884e-181 : v8 ? 4.149515568880993e+180 : 1;
        const v10 = v6 * v9;
        const v11 = v9 * (v5 < v4 ? v5 : v4);
        const v12 = v11 * v11;
        const v13 = v10 + Math.sqrt(v12 + v10 * v10);
        v14 = (v10 + v12 / (v13 < 1e-300 ? 1e-300 : v13)) * (v7 ? 4.149515568880993e+180 : v8 ? 2.409919865102884e-181 : 1);
      } else {
        v14 = 1;
      }
      const v15 = x / v14;
      v17 = -0.5 < v15 ? 0.5 + 0.5 * v15 : v16 / (0.5 * v4 + 0.5 * v14) / v14;
    } else {
      v17 = 0 < x ? 1 : 0;
    }
    dxs[i] = v17 * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('squareplus', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, b: number, subgradient: number): void {
  const v4 = Math.sqrt(b);
  const v5 = v4 * v4;
  const v8 = b * 0.25;
  const v9 = 0 < b;
  const v11 = 1 === subgradient;
  const v12 = v9 ? 0.5 : 1;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    const v2 = 0 < x;
    const v3 = 0.5 * Math.abs(x);
    const v6 = Math.sqrt(x * x + v5);
    let v10: number;
    if (v1) {
      v10 = x;
    } else {
      const v7 = v3 + 0.5 * v6;
      v10 = v2 ? v7 : v8 / (v9 ? v7 : 1);
    }
    let v15: number;
    if (v1) {
      v15 = x;
    } else if (x === Infinity) {
      v15 = 1;
    } else if (x === 0 && v11) {
      v15 = v12;
    } else if (v9) {
      const v13 = v9 ? v6 : 1;
      const v14 = x / v13;
      v15 = -0.5 < v14 ? 0.5 + 0.5 * v14 : v8 / (v3 + 0.5 * v13) / v13;
    } else {
      v15 = v2 ? 1 : 0;
    }
    ys[i] = v10;
    ds[i] = v15;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, b: number, subgradient: number): void {
  const v5 = Math.abs(Math.sqrt(b));
  const v16 = b * 0.25;
  const v17 = 0 < b;
  const v19 = 1 === subgradient;
  const v20 = v17 ? 0.5 : 1;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    const v2 = 0 < x;
    const v3 = Math.abs(x);
    const v4 = 0.5 * v3;
    const v6 = v3 < v5 ? v5 : v3;
    const v7 = 1e+150 < v6;
    const v8 = v6 < 1e-120;
    const v9 = v7 ? 2.409919865102884e-181 : v8 ? 4.149515568880993e+180 : 1;
    const v10 = v6 * v9;
    const v11 = v9 * (v5 < v3 ? v5 : v3);
    const v12 = v11 * v11;
    const v13 = v10 + Math.sqrt(v12 + v10 * v10);
    const v14 = (v10 + v12 / (v13 < 1e-300 ? 1e-300 : v13)) * (v7 ? 4.149515568880993e+180 : v8 ? 2.409919865102884e-181 : 1);
    let v18: number;
    if (v1) {
      v18 = x;
    } else {
      const v15 = v4 + 0.5 * v14;
      v18 = v2 ? v15 : v16 / (v17 ? v15 : 1);
    }
    let v23: number;
    if (v1) {
      v23 = x;
    } else if (x === Infinity) {
      v23 = 1;
    } else if (x === 0 && v19) {
      v23 = v20;
    } else if (v17) {
      const v21 = v17 ? v14 : 1;
      const v22 = x / v21;
      v23 = -0.5 < v22 ? 0.5 + 0.5 * v22 : v16 / (v4 + 0.5 * v21) / v21;
    } else {
      v23 = v2 ? 1 : 0;
    }
    ys[i] = v18;
    ds[i] = v23;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('squareplus', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, bSums: Float64Array, b: number): void {
  const v1 = Math.sqrt(b);
  const v2 = v1 * v1;
  let bSum = 0;
  let bError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const bTerm = 0 === dy && x === x ? 0 : 0.25 / Math.sqrt(x * x + v2) * dy;
    const bNext = bSum + bTerm;
    const bAdded = bNext - bSum;
    bError += bSum - (bNext - bAdded) + (bTerm - bAdded);
    bSum = bNext;
  }
  accumulate(bSums, 0, bSum, bError);
}

function gradients64(xs: Float64Array, dys: Float64Array, bSums: Float64Array, b: number): void {
  const v2 = Math.abs(Math.sqrt(b));
  let bSum = 0;
  let bError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v12: number;
    if (0 === dy && x === x) {
      v12 = 0;
    } else {
      const v1 = Math.abs(x);
      const v3 = v1 < v2 ? v2 : v1;
      const v4 = 1e+150 < v3;
      const v5 = v3 < 1e-120;
      const v6 = v4 ? 2.409919865102884e-181 : v5 ? 4.149515568880993e+180 : 1;
      const v7 = v3 * v6;
      const v8 = v6 * (v2 < v1 ? v2 : v1);
      const v9 = v8 * v8;
      const v10 = v7 + Math.sqrt(v9 + v7 * v7);
      const v11 = 0.25 / ((v7 + v9 / (v10 < 1e-300 ? 1e-300 : v10)) * (v4 ? 4.149515568880993e+180 : v5 ? 2.409919865102884e-181 : 1));
      v12 = v11 * dy;
    }
    const bTerm = v12;
    const bNext = bSum + bTerm;
    const bAdded = bNext - bSum;
    bError += bSum - (bNext - bAdded) + (bTerm - bAdded);
    bSum = bNext;
  }
  accumulate(bSums, 0, bSum, bError);
}

export function parameterGradients(values: Values, xs: FloatArray, dys: FloatArray): object {
  const bSums = makeSums();
  run('squareplus', gradients32, gradients64, [bSums, ...values], 2, { xs, dys });
  return { b: total(bSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, bSums: Float64Array, b: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  const v2 = 0 < b;
  const v3 = v2 ? 0.5 : 1;
  const v4 = Math.sqrt(b);
  const v5 = v4 * v4;
  const v9 = b * 0.25;
  let bSum = 0;
  let bError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v6 = Math.sqrt(x * x + v5);
    let v10: number;
    if (x !== x) {
      v10 = x;
    } else if (x === Infinity) {
      v10 = 1;
    } else if (x === 0 && v1) {
      v10 = v3;
    } else if (v2) {
      const v7 = v2 ? v6 : 1;
      const v8 = x / v7;
      v10 = -0.5 < v8 ? 0.5 + 0.5 * v8 : v9 / (0.5 * Math.abs(x) + 0.5 * v7) / v7;
    } else {
      v10 = 0 < x ? 1 : 0;
    }
    const bTerm = 0 === dy && x === x ? 0 : 0.25 / v6 * dy;
    const bNext = bSum + bTerm;
    const bAdded = bNext - bSum;
    bError += bSum - (bNext - bAdded) + (bTerm - bAdded);
    bSum = bNext;
    dxs[i] = v10 * dy;
  }
  accumulate(bSums, 0, bSum, bError);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, bSums: Float64Array, b: number, subgradient: number): void {
  const v1 = 1 === subgradient;
  const v2 = 0 < b;
  const v3 = v2 ? 0.5 : 1;
  const v5 = Math.abs(Math.sqrt(b));
  const v17 = b * 0.25;
  let bSum = 0;
  let bError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v4 = Math.abs(x);
    const v6 = v4 < v5 ? v5 : v4;
    const v7 = 1e+150 < v6;
    const v8 = v6 < 1e-120;
    const v9 = v7 ? 2.409919865102884e-181 : v8 ? 4.149515568880993e+180 : 1;
    const v10 = v6 * v9;
    const v11 = v9 * (v5 < v4 ? v5 : v4);
    const v12 = v11 * v11;
    const v13 = v10 + Math.sqrt(v12 + v10 * v10);
    const v14 = (v10 + v12 / (v13 < 1e-300 ? 1e-300 : v13)) * (v7 ? 4.149515568880993e+180 : v8 ? 2.409919865102884e-181 : 1);
    let v18: number;
    if (x !== x) {
      v18 = x;
    } else if (x === Infinity) {
      v18 = 1;
    } else if (x === 0 && v1) {
      v18 = v3;
    } else if (v2) {
      const v15 = v2 ? v14 : 1;
      const v16 = x / v15;
      v18 = -0.5 < v16 ? 0.5 + 0.5 * v16 : v17 / (0.5 * v4 + 0.5 * v15) / v15;
    } else {
      v18 = 0 < x ? 1 : 0;
    }
    const bTerm = 0 === dy && x === x ? 0 : 0.25 / v14 * dy;
    const bNext = bSum + bTerm;
    const bAdded = bNext - bSum;
    bError += bSum - (bNext - bAdded) + (bTerm - bAdded);
    bSum = bNext;
    dxs[i] = v18 * dy;
  }
  accumulate(bSums, 0, bSum, bError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const bSums = makeSums();
  const x = run('squareplus', backwardAll32, backwardAll64, [bSums, ...values], 2, { xs, dys, out })[2];
  return { x, b: total(bSums) };
}
