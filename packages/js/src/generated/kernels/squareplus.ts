// Generated from spec/activations/squareplus.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [b: number, subgradient: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('squareplus', { b: readNumber([4, 'be >= 0', (value) => value >= 0]) }, { subgradient: checkSubgradient }, parameters, options) as never;

export const value = ({ 0: b }: Values, x: number): number => {
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
};

export const derivative = ({ 0: b, 1: subgradient }: Values, x: number): number => {
  let v12: number;
  if (x !== x) {
    v12 = x;
  } else {
    const v1 = 0 < b;
    if (x === 0 && 1 === subgradient) {
      v12 = v1 ? 0.5 : 1;
    } else {
      const v2 = 0 < x;
      if (v1) {
        const v3 = Math.abs(x);
        const v4 = v1 ? b : 1;
        const v5 = 1e+150 < v3 || 1e+300 < v4;
        const v6 = v5 ? 2.409919865102884e-181 : v3 < 1e-120 && v4 < 1e-240 ? 2.5822498780869086e+120 : 1;
        const v7 = v4 * v6;
        const v8 = v6 * v7;
        const v9 = v3 * v6;
        const v10 = v8 + v9 * v9;
        const v11 = (v5 ? v7 : v8) / (v10 + v9 * Math.sqrt(v10)) * (v5 ? 1.204959932551442e-181 : 0.5);
        v12 = v2 ? 1 - v11 : v11;
      } else {
        v12 = +(v2);
      }
    }
  }
  return v12;
};

export const gradient = ({ 0: b, 1: subgradient }: Values, x: number): object => {
  const v3 = Math.abs(x);
  let v12: number;
  if (x !== x) {
    v12 = x;
  } else {
    const v1 = 0 < b;
    if (x === 0 && 1 === subgradient) {
      v12 = v1 ? 0.5 : 1;
    } else {
      const v2 = 0 < x;
      if (v1) {
        const v4 = v1 ? b : 1;
        const v5 = 1e+150 < v3 || 1e+300 < v4;
        const v6 = v5 ? 2.409919865102884e-181 : v3 < 1e-120 && v4 < 1e-240 ? 2.5822498780869086e+120 : 1;
        const v7 = v4 * v6;
        const v8 = v6 * v7;
        const v9 = v3 * v6;
        const v10 = v8 + v9 * v9;
        const v11 = (v5 ? v7 : v8) / (v10 + v9 * Math.sqrt(v10)) * (v5 ? 1.204959932551442e-181 : 0.5);
        v12 = v2 ? 1 - v11 : v11;
      } else {
        v12 = +(v2);
      }
    }
  }
  const v13 = Math.abs(Math.sqrt(b));
  const v14 = v3 < v13 ? v13 : v3;
  const v15 = 1e+150 < v14;
  const v16 = v14 < 1e-120;
  const v17 = v15 ? 2.409919865102884e-181 : v16 ? 4.149515568880993e+180 : 1;
  const v18 = v14 * v17;
  const v19 = v17 * (v13 < v3 ? v13 : v3);
  const v20 = v19 * v19;
  const v21 = v18 + Math.sqrt(v20 + v18 * v18);
  const v22 = (v18 + v20 / (v21 < 1e-300 ? 1e-300 : v21)) * (v15 ? 4.149515568880993e+180 : v16 ? 2.409919865102884e-181 : 1);
  return { x: v12, b: 0.25 / v22 };
};

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, b: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = Math.sqrt(b);
  const v2 = v1 * v1;
  const v4 = b * 0.25;
  const v5 = 0 < b;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v3 = 0.5 * Math.abs(x) + 0.5 * Math.sqrt(x * x + v2);
    const v3B = 0.5 * Math.abs(xB) + 0.5 * Math.sqrt(xB * xB + v2);
    choices[1] = v3;
    choicesB[1] = v3B;
    choices[0] = v4 / (v5 ? v3 : 1);
    choicesB[0] = v4 / (v5 ? v3B : 1);
    ys[i] = x !== x ? x : choices[+(0 < x)]!;
    ys[j] = xB !== xB ? xB : choicesB[+(0 < xB)]!;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, b: number): void => {
  const v2 = Math.abs(Math.sqrt(b));
  const v13 = b * 0.25;
  const v14 = 0 < b;
  for (; i < end; i++) {
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
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('squareplus', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, b: number, subgradient: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 1 === subgradient;
  const v2 = 0 < b;
  const v3 = v2 ? 0.5 : 1;
  const v5 = v2 ? b : 1;
  const v6 = 0.5 * v5;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    let v10: number;
    if (x === 0 && v1) {
      v10 = v3;
    } else {
      const v4 = 0 < x;
      if (v2) {
        const v7 = Math.abs(x);
        const v8 = v5 + v7 * v7;
        const v9 = v6 / (v8 + v7 * Math.sqrt(v8));
        choices[1] = 1 - v9;
        choices[0] = v9;
        v10 = choices[+(v4)]!;
      } else {
        v10 = +(v4);
      }
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v10B: number;
    if (xB === 0 && v1) {
      v10B = v3;
    } else {
      const v4B = 0 < xB;
      if (v2) {
        const v7B = Math.abs(xB);
        const v8B = v5 + v7B * v7B;
        const v9B = v6 / (v8B + v7B * Math.sqrt(v8B));
        choicesB[1] = 1 - v9B;
        choicesB[0] = v9B;
        v10B = choicesB[+(v4B)]!;
      } else {
        v10B = +(v4B);
      }
    }
    dxs[i] = (x !== x ? x : v10) * dy;
    dxs[j] = (xB !== xB ? xB : v10B) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, b: number, subgradient: number): void => {
  const v1 = 1 === subgradient;
  const v2 = 0 < b;
  const v3 = v2 ? 0.5 : 1;
  const v6 = v2 ? b : 1;
  const v7 = 1e+300 < v6;
  const v9 = v6 < 1e-240;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v16: number;
    if (x !== x) {
      v16 = x;
    } else if (x === 0 && v1) {
      v16 = v3;
    } else {
      const v4 = 0 < x;
      if (v2) {
        const v5 = Math.abs(x);
        const v8 = 1e+150 < v5 || v7;
        const v10 = v8 ? 2.409919865102884e-181 : v5 < 1e-120 && v9 ? 2.5822498780869086e+120 : 1;
        const v11 = v6 * v10;
        const v12 = v10 * v11;
        const v13 = v5 * v10;
        const v14 = v12 + v13 * v13;
        const v15 = (v8 ? v11 : v12) / (v14 + v13 * Math.sqrt(v14)) * (v8 ? 1.204959932551442e-181 : 0.5);
        v16 = v4 ? 1 - v15 : v15;
      } else {
        v16 = +(v4);
      }
    }
    dxs[i] = v16 * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('squareplus', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, b: number, subgradient: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v4 = Math.sqrt(b);
  const v5 = v4 * v4;
  const v7 = b * 0.25;
  const v8 = 0 < b;
  const v9 = 1 === subgradient;
  const v10 = v8 ? 0.5 : 1;
  const v11 = v8 ? b : 1;
  const v12 = 0.5 * v11;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const v1 = x !== x;
    const v2 = 0 < x;
    const v3 = Math.abs(x);
    const v6 = 0.5 * v3 + 0.5 * Math.sqrt(x * x + v5);
    choices[1] = v6;
    choices[0] = v7 / (v8 ? v6 : 1);
    let v15: number;
    if (x === 0 && v9) {
      v15 = v10;
    } else if (v8) {
      const v13 = v11 + v3 * v3;
      const v14 = v12 / (v13 + v3 * Math.sqrt(v13));
      choices[3] = 1 - v14;
      choices[2] = v14;
      v15 = choices[2 + +(v2)]!;
    } else {
      v15 = +(v2);
    }
    const xB = xs[j]!;
    const v1B = xB !== xB;
    const v2B = 0 < xB;
    const v3B = Math.abs(xB);
    const v6B = 0.5 * v3B + 0.5 * Math.sqrt(xB * xB + v5);
    choicesB[1] = v6B;
    choicesB[0] = v7 / (v8 ? v6B : 1);
    let v15B: number;
    if (xB === 0 && v9) {
      v15B = v10;
    } else if (v8) {
      const v13B = v11 + v3B * v3B;
      const v14B = v12 / (v13B + v3B * Math.sqrt(v13B));
      choicesB[3] = 1 - v14B;
      choicesB[2] = v14B;
      v15B = choicesB[2 + +(v2B)]!;
    } else {
      v15B = +(v2B);
    }
    ys[i] = v1 ? x : choices[+(v2)]!;
    ds[i] = v1 ? x : v15;
    ys[j] = v1B ? xB : choicesB[+(v2B)]!;
    ds[j] = v1B ? xB : v15B;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, b: number, subgradient: number): void => {
  const v4 = Math.abs(Math.sqrt(b));
  const v15 = b * 0.25;
  const v16 = 0 < b;
  const v18 = 1 === subgradient;
  const v19 = v16 ? 0.5 : 1;
  const v20 = v16 ? b : 1;
  const v21 = 1e+300 < v20;
  const v23 = v20 < 1e-240;
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    const v2 = 0 < x;
    const v3 = Math.abs(x);
    let v17: number;
    if (v1) {
      v17 = x;
    } else {
      const v5 = v3 < v4 ? v4 : v3;
      const v6 = 1e+150 < v5;
      const v7 = v5 < 1e-120;
      const v8 = v6 ? 2.409919865102884e-181 : v7 ? 4.149515568880993e+180 : 1;
      const v9 = v5 * v8;
      const v10 = v8 * (v4 < v3 ? v4 : v3);
      const v11 = v10 * v10;
      const v12 = v9 + Math.sqrt(v11 + v9 * v9);
      const v13 = 0.5 * ((v9 + v11 / (v12 < 1e-300 ? 1e-300 : v12)) * (v6 ? 4.149515568880993e+180 : v7 ? 2.409919865102884e-181 : 1));
      const v14 = 0.5 * v3 + v13;
      v17 = v2 ? v14 : v15 / (v16 ? v14 : 1);
    }
    let v30: number;
    if (v1) {
      v30 = x;
    } else if (x === 0 && v18) {
      v30 = v19;
    } else if (v16) {
      const v22 = 1e+150 < v3 || v21;
      const v24 = v22 ? 2.409919865102884e-181 : v3 < 1e-120 && v23 ? 2.5822498780869086e+120 : 1;
      const v25 = v20 * v24;
      const v26 = v24 * v25;
      const v27 = v3 * v24;
      const v28 = v26 + v27 * v27;
      const v29 = (v22 ? v25 : v26) / (v28 + v27 * Math.sqrt(v28)) * (v22 ? 1.204959932551442e-181 : 0.5);
      v30 = v2 ? 1 - v29 : v29;
    } else {
      v30 = +(v2);
    }
    ys[i] = v17;
    ds[i] = v30;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('squareplus', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, bSums: Float64Array, b: number): void => {
  const v1 = Math.sqrt(b);
  const v2 = v1 * v1;
  let bSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    bSum += 0 === dy && x === x ? 0 : dy * (0.25 / Math.sqrt(x * x + v2));
    if (j > i) {
      bSum += 0 === dyB && xB === xB ? 0 : dyB * (0.25 / Math.sqrt(xB * xB + v2));
    }
  }
  accumulate(bSums, 0, bSum, 0);
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, bSums: Float64Array, b: number): void => {
  const v2 = Math.abs(Math.sqrt(b));
  let bSum = 0;
  let bError = 0;
  for (; i < end; i++) {
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
      v12 = dy * v11;
    }
    const bTerm = v12;
    const bNext = bSum + bTerm;
    const bAdded = bNext - bSum;
    bError += bSum - (bNext - bAdded) + (bTerm - bAdded);
    bSum = bNext;
  }
  accumulate(bSums, 0, bSum, bError);
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const bSums = makeSums();
  run('squareplus', gradients32, gradients64, [bSums, ...values], 2, { xs, dys });
  return { b: total(bSums) };
};

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, bSums: Float64Array, b: number, subgradient: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 1 === subgradient;
  const v2 = 0 < b;
  const v3 = v2 ? 0.5 : 1;
  const v5 = v2 ? b : 1;
  const v6 = 0.5 * v5;
  const v11 = Math.sqrt(b);
  const v12 = v11 * v11;
  let bSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    let v10: number;
    if (x === 0 && v1) {
      v10 = v3;
    } else {
      const v4 = 0 < x;
      if (v2) {
        const v7 = Math.abs(x);
        const v8 = v5 + v7 * v7;
        const v9 = v6 / (v8 + v7 * Math.sqrt(v8));
        choices[1] = 1 - v9;
        choices[0] = v9;
        v10 = choices[+(v4)]!;
      } else {
        v10 = +(v4);
      }
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v10B: number;
    if (xB === 0 && v1) {
      v10B = v3;
    } else {
      const v4B = 0 < xB;
      if (v2) {
        const v7B = Math.abs(xB);
        const v8B = v5 + v7B * v7B;
        const v9B = v6 / (v8B + v7B * Math.sqrt(v8B));
        choicesB[1] = 1 - v9B;
        choicesB[0] = v9B;
        v10B = choicesB[+(v4B)]!;
      } else {
        v10B = +(v4B);
      }
    }
    bSum += 0 === dy && x === x ? 0 : dy * (0.25 / Math.sqrt(x * x + v12));
    if (j > i) {
      bSum += 0 === dyB && xB === xB ? 0 : dyB * (0.25 / Math.sqrt(xB * xB + v12));
    }
    dxs[i] = (x !== x ? x : v10) * dy;
    dxs[j] = (xB !== xB ? xB : v10B) * dyB;
  }
  accumulate(bSums, 0, bSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, bSums: Float64Array, b: number, subgradient: number): void => {
  const v1 = 1 === subgradient;
  const v2 = 0 < b;
  const v3 = v2 ? 0.5 : 1;
  const v6 = v2 ? b : 1;
  const v7 = 1e+300 < v6;
  const v9 = v6 < 1e-240;
  const v17 = Math.abs(Math.sqrt(b));
  let bSum = 0;
  let bError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v5 = Math.abs(x);
    let v16: number;
    if (x !== x) {
      v16 = x;
    } else if (x === 0 && v1) {
      v16 = v3;
    } else {
      const v4 = 0 < x;
      if (v2) {
        const v8 = 1e+150 < v5 || v7;
        const v10 = v8 ? 2.409919865102884e-181 : v5 < 1e-120 && v9 ? 2.5822498780869086e+120 : 1;
        const v11 = v6 * v10;
        const v12 = v10 * v11;
        const v13 = v5 * v10;
        const v14 = v12 + v13 * v13;
        const v15 = (v8 ? v11 : v12) / (v14 + v13 * Math.sqrt(v14)) * (v8 ? 1.204959932551442e-181 : 0.5);
        v16 = v4 ? 1 - v15 : v15;
      } else {
        v16 = +(v4);
      }
    }
    let v27: number;
    if (0 === dy && x === x) {
      v27 = 0;
    } else {
      const v18 = v5 < v17 ? v17 : v5;
      const v19 = 1e+150 < v18;
      const v20 = v18 < 1e-120;
      const v21 = v19 ? 2.409919865102884e-181 : v20 ? 4.149515568880993e+180 : 1;
      const v22 = v18 * v21;
      const v23 = v21 * (v17 < v5 ? v17 : v5);
      const v24 = v23 * v23;
      const v25 = v22 + Math.sqrt(v24 + v22 * v22);
      const v26 = (v22 + v24 / (v25 < 1e-300 ? 1e-300 : v25)) * (v19 ? 4.149515568880993e+180 : v20 ? 2.409919865102884e-181 : 1);
      v27 = dy * (0.25 / v26);
    }
    const bTerm = v27;
    const bNext = bSum + bTerm;
    const bAdded = bNext - bSum;
    bError += bSum - (bNext - bAdded) + (bTerm - bAdded);
    bSum = bNext;
    dxs[i] = v16 * dy;
  }
  accumulate(bSums, 0, bSum, bError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const bSums = makeSums();
  const x = run('squareplus', backwardAll32, backwardAll64, [bSums, ...values], 2, { xs, dys, out })[2];
  return { x, b: total(bSums) };
};
