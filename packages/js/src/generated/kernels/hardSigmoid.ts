// Generated from spec/activations/hardSigmoid.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';
import { checkSubgradient } from '@rampa/common';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [slope: number, offset: number, subgradient: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('hardSigmoid', { slope: readNumber([0.16666666666666666, 'be finite']), offset: readNumber([0.5, 'be finite']) }, { subgradient: checkSubgradient }, parameters, options) as never;

export const value = ({ 0: slope, 1: offset }: Values, x: number): number => {
  let v6: number;
  if (x !== x) {
    v6 = x;
  } else {
    const v1 = (2 + 2 * Math.abs(offset)) / Math.abs(0 === slope ? 1 : slope);
    const v2 = -v1;
    const v3 = x < v2 ? v2 : x;
    const v4 = offset + slope * (v1 < v3 ? v1 : v3);
    const v5 = 0 < v4 ? v4 : 0;
    v6 = 1 < v5 ? 1 : v5;
  }
  return v6;
};

export const derivative = ({ 0: slope, 1: offset, 2: subgradient }: Values, x: number): number => {
  let v8: number;
  if (x !== x) {
    v8 = x;
  } else {
    const v1 = 0 < slope;
    const v2 = 1 - offset;
    const v3 = slope < 0;
    const v4 = -offset;
    const v5 = 0 === slope ? 1 : slope;
    const v6 = (v1 ? v2 : v3 ? v4 : 0) / v5;
    const v7 = (v1 ? v4 : v3 ? v2 : 0) / v5;
    v8 = x === v6 && subgradient === -1 || (x === v7 && 1 === subgradient || v7 < x && x < v6) ? slope : 0;
  }
  return v8;
};

export const gradient = ({ 0: slope, 1: offset, 2: subgradient }: Values, x: number): object => {
  const v1 = x !== x;
  const v2 = 0 < slope;
  const v3 = 1 - offset;
  const v4 = slope < 0;
  const v5 = -offset;
  const v6 = 0 === slope;
  const v7 = v6 ? 1 : slope;
  const v8 = (v2 ? v3 : v4 ? v5 : 0) / v7;
  const v9 = (v2 ? v5 : v4 ? v3 : 0) / v7;
  const v10 = v9 < x && x < v8;
  const v11 = v10 || v6 && 0 < offset && offset < 1;
  return { x: v1 ? x : x === v8 && subgradient === -1 || (x === v9 && 1 === subgradient || v10) ? slope : 0, slope: v1 || v11 ? x : 0, offset: v1 ? x : +(v11) };
};

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, slope: number, offset: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = (2 + 2 * Math.abs(offset)) / Math.abs(0 === slope ? 1 : slope);
  const v2 = -v1;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v3 = x < v2 ? v2 : x;
    const v3B = xB < v2 ? v2 : xB;
    const v4 = offset + slope * (v1 < v3 ? v1 : v3);
    const v4B = offset + slope * (v1 < v3B ? v1 : v3B);
    const v5 = v4 < -4e38 ? 0 : (v4 + Math.abs(v4)) / 2;
    const v5B = v4B < -4e38 ? 0 : (v4B + Math.abs(v4B)) / 2;
    choices[1] = 1;
    choicesB[1] = 1;
    choices[0] = v5;
    choicesB[0] = v5B;
    ys[i] = x !== x ? x : choices[+(1 < v5)]!;
    ys[j] = xB !== xB ? xB : choicesB[+(1 < v5B)]!;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, slope: number, offset: number): void => {
  const v1 = (2 + 2 * Math.abs(offset)) / Math.abs(0 === slope ? 1 : slope);
  const v2 = -v1;
  for (; i < end; i++) {
    const x = xs[i]!;
    let v6: number;
    if (x !== x) {
      v6 = x;
    } else {
      const v3 = x < v2 ? v2 : x;
      const v4 = offset + slope * (v1 < v3 ? v1 : v3);
      const v5 = 0 < v4 ? v4 : 0;
      v6 = 1 < v5 ? 1 : v5;
    }
    ys[i] = v6;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('hardSigmoid', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, slope: number, offset: number, subgradient: number): void => {
  const steady = choicePlaces;
  const v1 = 0 < slope;
  const v2 = 1 - offset;
  const v3 = slope < 0;
  const v4 = -offset;
  const v5 = 0 === slope ? 1 : slope;
  const v6 = (v1 ? v2 : v3 ? v4 : 0) / v5;
  const v7 = subgradient === -1;
  const v8 = (v1 ? v4 : v3 ? v2 : 0) / v5;
  const v9 = 1 === subgradient;
  steady[1] = slope;
  steady[0] = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    dxs[i] = (x !== x ? x : steady[((+(x === v6) & +(v7)) | ((+(x === v8) & +(v9)) | (+(v8 < x) & +(x < v6))))]!) * dy;
    dxs[j] = (xB !== xB ? xB : steady[((+(xB === v6) & +(v7)) | ((+(xB === v8) & +(v9)) | (+(v8 < xB) & +(xB < v6))))]!) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, slope: number, offset: number, subgradient: number): void => {
  const v1 = 0 < slope;
  const v2 = 1 - offset;
  const v3 = slope < 0;
  const v4 = -offset;
  const v5 = 0 === slope ? 1 : slope;
  const v6 = (v1 ? v2 : v3 ? v4 : 0) / v5;
  const v7 = subgradient === -1;
  const v8 = (v1 ? v4 : v3 ? v2 : 0) / v5;
  const v9 = 1 === subgradient;
  for (; i < end; i++) {
    const x = xs[i]!;
    dxs[i] = (x !== x ? x : x === v6 && v7 || (x === v8 && v9 || v8 < x && x < v6) ? slope : 0) * dys[i]!;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('hardSigmoid', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, slope: number, offset: number, subgradient: number): void => {
  const choices = choicePlaces;
  const steady = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v2 = 0 === slope ? 1 : slope;
  const v3 = (2 + 2 * Math.abs(offset)) / Math.abs(v2);
  const v4 = -v3;
  const v8 = 0 < slope;
  const v9 = 1 - offset;
  const v10 = slope < 0;
  const v11 = -offset;
  const v12 = (v8 ? v9 : v10 ? v11 : 0) / v2;
  const v13 = subgradient === -1;
  const v14 = (v8 ? v11 : v10 ? v9 : 0) / v2;
  const v15 = 1 === subgradient;
  steady[3] = slope;
  steady[2] = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = x !== x;
    const v1B = xB !== xB;
    const v5 = x < v4 ? v4 : x;
    const v5B = xB < v4 ? v4 : xB;
    const v6 = offset + slope * (v3 < v5 ? v3 : v5);
    const v6B = offset + slope * (v3 < v5B ? v3 : v5B);
    const v7 = v6 < -4e38 ? 0 : (v6 + Math.abs(v6)) / 2;
    const v7B = v6B < -4e38 ? 0 : (v6B + Math.abs(v6B)) / 2;
    choices[1] = 1;
    choicesB[1] = 1;
    choices[0] = v7;
    choicesB[0] = v7B;
    ys[i] = v1 ? x : choices[+(1 < v7)]!;
    ds[i] = v1 ? x : steady[2 + ((+(x === v12) & +(v13)) | ((+(x === v14) & +(v15)) | (+(v14 < x) & +(x < v12))))]!;
    ys[j] = v1B ? xB : choicesB[+(1 < v7B)]!;
    ds[j] = v1B ? xB : steady[2 + ((+(xB === v12) & +(v13)) | ((+(xB === v14) & +(v15)) | (+(v14 < xB) & +(xB < v12))))]!;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, slope: number, offset: number, subgradient: number): void => {
  const v2 = 0 === slope ? 1 : slope;
  const v3 = (2 + 2 * Math.abs(offset)) / Math.abs(v2);
  const v4 = -v3;
  const v9 = 0 < slope;
  const v10 = 1 - offset;
  const v11 = slope < 0;
  const v12 = -offset;
  const v13 = (v9 ? v10 : v11 ? v12 : 0) / v2;
  const v14 = subgradient === -1;
  const v15 = (v9 ? v12 : v11 ? v10 : 0) / v2;
  const v16 = 1 === subgradient;
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    let v8: number;
    if (v1) {
      v8 = x;
    } else {
      const v5 = x < v4 ? v4 : x;
      const v6 = offset + slope * (v3 < v5 ? v3 : v5);
      const v7 = 0 < v6 ? v6 : 0;
      v8 = 1 < v7 ? 1 : v7;
    }
    ys[i] = v8;
    ds[i] = v1 ? x : x === v13 && v14 || (x === v15 && v16 || v15 < x && x < v13) ? slope : 0;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('hardSigmoid', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number): void => {
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v2 = 0 < slope;
  const v3 = -offset;
  const v4 = slope < 0;
  const v5 = 1 - offset;
  const v6 = 0 === slope;
  const v7 = v6 ? 1 : slope;
  const v8 = (v2 ? v3 : v4 ? v5 : 0) / v7;
  const v9 = (v2 ? v5 : v4 ? v3 : 0) / v7;
  const v10 = v6 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let offsetSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v11 = v8 < x && x < v9 || v10;
    let v12: number;
    if (0 === dy && x === x) {
      v12 = 0;
    } else {
      choices[1] = x;
      choices[0] = 0;
      v12 = dy * choices[(+(v1) | ((+(v8 < x) & +(x < v9)) | ((+(v6) & +(0 < offset)) & +(offset < 1))))]!;
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v1B = xB !== xB;
    const v11B = v8 < xB && xB < v9 || v10;
    let v12B: number;
    if (0 === dyB && xB === xB) {
      v12B = 0;
    } else {
      choicesB[1] = xB;
      choicesB[0] = 0;
      v12B = dyB * choicesB[(+(v1B) | ((+(v8 < xB) & +(xB < v9)) | ((+(v6) & +(0 < offset)) & +(offset < 1))))]!;
    }
    slopeSum += v12;
    offsetSum += dy * (v1 ? x : ((+(v8 < x) & +(x < v9)) | ((+(v6) & +(0 < offset)) & +(offset < 1))));
    if (j > i) {
      slopeSum += v12B;
      offsetSum += dyB * (v1B ? xB : ((+(v8 < xB) & +(xB < v9)) | ((+(v6) & +(0 < offset)) & +(offset < 1))));
    }
  }
  accumulate(slopeSums, 0, slopeSum, 0);
  accumulate(offsetSums, 0, offsetSum, 0);
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number): void => {
  const v2 = 0 < slope;
  const v3 = -offset;
  const v4 = slope < 0;
  const v5 = 1 - offset;
  const v6 = 0 === slope;
  const v7 = v6 ? 1 : slope;
  const v8 = (v2 ? v3 : v4 ? v5 : 0) / v7;
  const v9 = (v2 ? v5 : v4 ? v3 : 0) / v7;
  const v10 = v6 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let slopeError = 0;
  let offsetSum = 0;
  let offsetError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v11 = v8 < x && x < v9 || v10;
    const slopeTerm = 0 === dy && x === x ? 0 : dy * (v1 || v11 ? x : 0);
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    const offsetTerm = dy * (v1 ? x : +(v11));
    const offsetNext = offsetSum + offsetTerm;
    const offsetAdded = offsetNext - offsetSum;
    offsetError += offsetSum - (offsetNext - offsetAdded) + (offsetTerm - offsetAdded);
    offsetSum = offsetNext;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
  accumulate(offsetSums, 0, offsetSum, offsetError);
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const slopeSums = makeSums();
  const offsetSums = makeSums();
  run('hardSigmoid', gradients32, gradients64, [slopeSums, offsetSums, ...values], 2, { xs, dys });
  return { slope: total(slopeSums), offset: total(offsetSums) };
};

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number, subgradient: number): void => {
  const choices = choicePlaces;
  const steady = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v2 = 0 < slope;
  const v3 = 1 - offset;
  const v4 = slope < 0;
  const v5 = -offset;
  const v6 = 0 === slope;
  const v7 = v6 ? 1 : slope;
  const v8 = (v2 ? v3 : v4 ? v5 : 0) / v7;
  const v9 = subgradient === -1;
  const v10 = (v2 ? v5 : v4 ? v3 : 0) / v7;
  const v11 = 1 === subgradient;
  steady[1] = slope;
  steady[0] = 0;
  const v13 = v6 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let offsetSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v12 = v10 < x && x < v8;
    const v14 = v12 || v13;
    let v15: number;
    if (0 === dy && x === x) {
      v15 = 0;
    } else {
      choices[3] = x;
      choices[2] = 0;
      v15 = dy * choices[2 + (+(v1) | ((+(v10 < x) & +(x < v8)) | ((+(v6) & +(0 < offset)) & +(offset < 1))))]!;
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v1B = xB !== xB;
    const v12B = v10 < xB && xB < v8;
    const v14B = v12B || v13;
    let v15B: number;
    if (0 === dyB && xB === xB) {
      v15B = 0;
    } else {
      choicesB[3] = xB;
      choicesB[2] = 0;
      v15B = dyB * choicesB[2 + (+(v1B) | ((+(v10 < xB) & +(xB < v8)) | ((+(v6) & +(0 < offset)) & +(offset < 1))))]!;
    }
    slopeSum += v15;
    offsetSum += dy * (v1 ? x : ((+(v10 < x) & +(x < v8)) | ((+(v6) & +(0 < offset)) & +(offset < 1))));
    if (j > i) {
      slopeSum += v15B;
      offsetSum += dyB * (v1B ? xB : ((+(v10 < xB) & +(xB < v8)) | ((+(v6) & +(0 < offset)) & +(offset < 1))));
    }
    dxs[i] = (v1 ? x : steady[((+(x === v8) & +(v9)) | ((+(x === v10) & +(v11)) | (+(v10 < x) & +(x < v8))))]!) * dy;
    dxs[j] = (v1B ? xB : steady[((+(xB === v8) & +(v9)) | ((+(xB === v10) & +(v11)) | (+(v10 < xB) & +(xB < v8))))]!) * dyB;
  }
  accumulate(slopeSums, 0, slopeSum, 0);
  accumulate(offsetSums, 0, offsetSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, slopeSums: Float64Array, offsetSums: Float64Array, slope: number, offset: number, subgradient: number): void => {
  const v2 = 0 < slope;
  const v3 = 1 - offset;
  const v4 = slope < 0;
  const v5 = -offset;
  const v6 = 0 === slope;
  const v7 = v6 ? 1 : slope;
  const v8 = (v2 ? v3 : v4 ? v5 : 0) / v7;
  const v9 = subgradient === -1;
  const v10 = (v2 ? v5 : v4 ? v3 : 0) / v7;
  const v11 = 1 === subgradient;
  const v13 = v6 && 0 < offset && offset < 1;
  let slopeSum = 0;
  let slopeError = 0;
  let offsetSum = 0;
  let offsetError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x !== x;
    const v12 = v10 < x && x < v8;
    const v14 = v12 || v13;
    const slopeTerm = 0 === dy && x === x ? 0 : dy * (v1 || v14 ? x : 0);
    const slopeNext = slopeSum + slopeTerm;
    const slopeAdded = slopeNext - slopeSum;
    slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
    slopeSum = slopeNext;
    const offsetTerm = dy * (v1 ? x : +(v14));
    const offsetNext = offsetSum + offsetTerm;
    const offsetAdded = offsetNext - offsetSum;
    offsetError += offsetSum - (offsetNext - offsetAdded) + (offsetTerm - offsetAdded);
    offsetSum = offsetNext;
    dxs[i] = (v1 ? x : x === v8 && v9 || (x === v10 && v11 || v12) ? slope : 0) * dy;
  }
  accumulate(slopeSums, 0, slopeSum, slopeError);
  accumulate(offsetSums, 0, offsetSum, offsetError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const slopeSums = makeSums();
  const offsetSums = makeSums();
  const x = run('hardSigmoid', backwardAll32, backwardAll64, [slopeSums, offsetSums, ...values], 2, { xs, dys, out })[2];
  return { x, slope: total(slopeSums), offset: total(offsetSums) };
};
