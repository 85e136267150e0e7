// Generated from spec/activations/softplus2.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('softplus2', {}, {}, parameters, options) as never;

export const value = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = -Math.abs(x);
  const v2 = v1 < -2000 ? -2000 : v1;
  const v3 = v2 + 6755399441055744 - 6755399441055744;
  const v4 = v3 * 0.5 + 6755399441055744 - 6755399441055744;
  const v5 = powers[(v3 - v4 + 1022) | 0]!;
  const v6 = powers[(v4 + 1022) | 0]!;
  const v7 = v2 - v3;
  const v8 = 0.5 * v7;
  const v9 = 1 + v8;
  const v10 = v7 * (v7 * (v7 * 4.4520696722138126e-10 + 7.072548248920717e-9) + 1.0178083415098887e-7) + 0.0000013215442818410148;
  const v11 = v7 * (v7 * (v7 * (v7 * v10 + 0.000015252733773983605) + 0.00015403530441249606) + 0.001333355814648287) + 0.009618129107607294;
  const v12 = v8 - (v9 - 1) + v7 * (v7 * (v7 * (v7 * v11 + 0.05550410866482127) + 0.24022650695910097) + 0.19314718055994531);
  const v13 = v9 + v12;
  const v14 = v5 * (v6 * v13);
  const v15 = 1 < v14 ? 1 : v14;
  const v16 = 0.5 * v15;
  const v17 = 1 / (v15 + 2);
  const v18 = v15 * v17;
  const v19 = v18 * v18;
  const v20 = v19 * (v19 * (v19 * (v19 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
  const v21 = v19 * (v19 * (v19 * (v20 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
  const v22 = (v12 - (v13 - v9)) * (1 - v16) - v13 * (v16 - v17 * (v15 * v16 + v19 * (v19 * (v19 * v21 + 0.40000000000012625) + 0.6666666666666666)));
  return (0 < x ? x : 0) + v5 * (v6 * ((v13 + v22) / 0.6931471805599453));
};

export const derivative = (_values: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = -Math.abs(x);
  const v3 = v2 < -2000 ? -2000 : v2;
  const v4 = v3 + 6755399441055744 - 6755399441055744;
  const v5 = v3 - v4;
  const v6 = 0.5 * v5;
  const v7 = 1 + v6;
  const v8 = v5 * (v5 * (v5 * 4.4520696722138126e-10 + 7.072548248920717e-9) + 1.0178083415098887e-7) + 0.0000013215442818410148;
  const v9 = v5 * (v5 * (v5 * (v5 * v8 + 0.000015252733773983605) + 0.00015403530441249606) + 0.001333355814648287) + 0.009618129107607294;
  const v10 = v7 + (v6 - (v7 - 1) + v5 * (v5 * (v5 * (v5 * v9 + 0.05550410866482127) + 0.24022650695910097) + 0.19314718055994531));
  const v11 = 0.5 * v4 + 6755399441055744 - 6755399441055744;
  const v12 = v1 ? 0 : v4;
  const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
  const v14 = (v1 ? 1 : v10) / (1 + v10 * powers[(v11 + 1022) | 0]! * powers[(v4 - v11 + 1022) | 0]!) * powers[(v13 + 1022) | 0]!;
  return v14 * powers[(v12 - v13 + 1022) | 0]!;
};

export const gradient = (values: Values, x: number): object => ({ x: derivative(values, x) });

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = -Math.abs(x);
    const v1B = -Math.abs(xB);
    const v2 = v1 < -1000 ? -1000 : v1;
    const v2B = v1B < -1000 ? -1000 : v1B;
    const v3 = v2 + 6755399441055744 - 6755399441055744;
    const v3B = v2B + 6755399441055744 - 6755399441055744;
    const v4 = v2 - v3;
    const v4B = v2B - v3B;
    const v5 = v4 * (v4 * (v4 * 0.0000013175855146722334 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v5B = v4B * (v4B * (v4B * 0.0000013175855146722334 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v6 = v4 * (v4 * (v4 * (v4 * v5 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v6B = v4B * (v4B * (v4B * (v4B * v5B + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v7 = (v4 * v6 + 0.9999999999997623) * powers[(v3 + 1022) | 0]!;
    const v7B = (v4B * v6B + 0.9999999999997623) * powers[(v3B + 1022) | 0]!;
    const v8 = 1 / (v7 + 2);
    const v8B = 1 / (v7B + 2);
    const v9 = v7 * v8;
    const v9B = v7B * v8B;
    const v10 = v9 * v9;
    const v10B = v9B * v9B;
    const v11 = v10 * (v10 * (v10 * (v10 * 0.2008546181245285 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
    const v11B = v10B * (v10B * (v10B * (v10B * 0.2008546181245285 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
    const v12 = v10 * (v10 * (v10 * (v11 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
    const v12B = v10B * (v10B * (v10B * (v11B + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
    ys[i] = (x < -4e38 ? 0 : (x + Math.abs(x)) / 2) + (v7 - v7 * (1 - v8 * v12)) / 0.6931471805599453;
    ys[j] = (xB < -4e38 ? 0 : (xB + Math.abs(xB)) / 2) + (v7B - v7B * (1 - v8B * v12B)) / 0.6931471805599453;
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = -Math.abs(x);
    const v2 = v1 < -2000 ? -2000 : v1;
    const v3 = v2 + 6755399441055744 - 6755399441055744;
    const v4 = v3 * 0.5 + 6755399441055744 - 6755399441055744;
    const v5 = powers[(v3 - v4 + 1022) | 0]!;
    const v6 = powers[(v4 + 1022) | 0]!;
    const v7 = v2 - v3;
    const v8 = 0.5 * v7;
    const v9 = 1 + v8;
    const v10 = v7 * (v7 * (v7 * 4.4520696722138126e-10 + 7.072548248920717e-9) + 1.0178083415098887e-7) + 0.0000013215442818410148;
    const v11 = v7 * (v7 * (v7 * (v7 * v10 + 0.000015252733773983605) + 0.00015403530441249606) + 0.001333355814648287) + 0.009618129107607294;
    const v12 = v8 - (v9 - 1) + v7 * (v7 * (v7 * (v7 * v11 + 0.05550410866482127) + 0.24022650695910097) + 0.19314718055994531);
    const v13 = v9 + v12;
    const v14 = v5 * (v6 * v13);
    const v15 = 1 < v14 ? 1 : v14;
    const v16 = 0.5 * v15;
    const v17 = 1 / (v15 + 2);
    const v18 = v15 * v17;
    const v19 = v18 * v18;
    const v20 = v19 * (v19 * (v19 * (v19 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v21 = v19 * (v19 * (v19 * (v20 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v22 = (v12 - (v13 - v9)) * (1 - v16) - v13 * (v16 - v17 * (v15 * v16 + v19 * (v19 * (v19 * v21 + 0.40000000000012625) + 0.6666666666666666)));
    ys[i] = (0 < x ? x : 0) + v5 * (v6 * ((v13 + v22) / 0.6931471805599453));
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('softplus2', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const dy = dys[i]!;
    const dyB = dys[j]!;
    const v1 = -Math.abs(x);
    const v1B = -Math.abs(xB);
    const v2 = v1 < -1000 ? -1000 : v1;
    const v2B = v1B < -1000 ? -1000 : v1B;
    const v3 = v2 + 6755399441055744 - 6755399441055744;
    const v3B = v2B + 6755399441055744 - 6755399441055744;
    const v4 = v2 - v3;
    const v4B = v2B - v3B;
    const v5 = v4 * (v4 * (v4 * 0.0000013175855146722334 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v5B = v4B * (v4B * (v4B * 0.0000013175855146722334 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v6 = v4 * (v4 * (v4 * (v4 * v5 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v6B = v4B * (v4B * (v4B * (v4B * v5B + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v7 = (v4 * v6 + 0.9999999999997623) * powers[(v3 + 1022) | 0]!;
    const v7B = (v4B * v6B + 0.9999999999997623) * powers[(v3B + 1022) | 0]!;
    choices[1] = 1;
    choicesB[1] = 1;
    choices[0] = v7;
    choicesB[0] = v7B;
    dxs[i] = choices[+(0 < x)]! / (1 + v7) * dy;
    dxs[j] = choicesB[+(0 < xB)]! / (1 + v7B) * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -2000 ? -2000 : v2;
    const v4 = v3 + 6755399441055744 - 6755399441055744;
    const v5 = v3 - v4;
    const v6 = 0.5 * v5;
    const v7 = 1 + v6;
    const v8 = v5 * (v5 * (v5 * 4.4520696722138126e-10 + 7.072548248920717e-9) + 1.0178083415098887e-7) + 0.0000013215442818410148;
    const v9 = v5 * (v5 * (v5 * (v5 * v8 + 0.000015252733773983605) + 0.00015403530441249606) + 0.001333355814648287) + 0.009618129107607294;
    const v10 = v7 + (v6 - (v7 - 1) + v5 * (v5 * (v5 * (v5 * v9 + 0.05550410866482127) + 0.24022650695910097) + 0.19314718055994531));
    const v11 = 0.5 * v4 + 6755399441055744 - 6755399441055744;
    const v12 = v1 ? 0 : v4;
    const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
    const v14 = (v1 ? 1 : v10) / (1 + v10 * powers[(v11 + 1022) | 0]! * powers[(v4 - v11 + 1022) | 0]!) * powers[(v13 + 1022) | 0]!;
    dxs[i] = v14 * powers[(v12 - v13 + 1022) | 0]! * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('softplus2', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v1 = -Math.abs(x);
    const v1B = -Math.abs(xB);
    const v2 = v1 < -1000 ? -1000 : v1;
    const v2B = v1B < -1000 ? -1000 : v1B;
    const v3 = v2 + 6755399441055744 - 6755399441055744;
    const v3B = v2B + 6755399441055744 - 6755399441055744;
    const v4 = v2 - v3;
    const v4B = v2B - v3B;
    const v5 = v4 * (v4 * (v4 * 0.0000013175855146722334 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v5B = v4B * (v4B * (v4B * 0.0000013175855146722334 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v6 = v4 * (v4 * (v4 * (v4 * v5 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v6B = v4B * (v4B * (v4B * (v4B * v5B + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v7 = (v4 * v6 + 0.9999999999997623) * powers[(v3 + 1022) | 0]!;
    const v7B = (v4B * v6B + 0.9999999999997623) * powers[(v3B + 1022) | 0]!;
    const v8 = 1 / (v7 + 2);
    const v8B = 1 / (v7B + 2);
    const v9 = v7 * v8;
    const v9B = v7B * v8B;
    const v10 = v9 * v9;
    const v10B = v9B * v9B;
    const v11 = v10 * (v10 * (v10 * (v10 * 0.2008546181245285 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
    const v11B = v10B * (v10B * (v10B * (v10B * 0.2008546181245285 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
    const v12 = v10 * (v10 * (v10 * (v11 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
    const v12B = v10B * (v10B * (v10B * (v11B + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
    choices[1] = 1;
    choicesB[1] = 1;
    choices[0] = v7;
    choicesB[0] = v7B;
    ys[i] = (x < -4e38 ? 0 : (x + Math.abs(x)) / 2) + (v7 - v7 * (1 - v8 * v12)) / 0.6931471805599453;
    ds[i] = choices[+(0 < x)]! / (v7 + 1);
    ys[j] = (xB < -4e38 ? 0 : (xB + Math.abs(xB)) / 2) + (v7B - v7B * (1 - v8B * v12B)) / 0.6931471805599453;
    ds[j] = choicesB[+(0 < xB)]! / (v7B + 1);
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array): void => {
  const powers = powersOfTwo();
  for (; i < end; i++) {
    const x = xs[i]!;
    const v1 = -Math.abs(x);
    const v2 = v1 < -2000 ? -2000 : v1;
    const v3 = v2 + 6755399441055744 - 6755399441055744;
    const v4 = v3 * 0.5 + 6755399441055744 - 6755399441055744;
    const v5 = powers[(v3 - v4 + 1022) | 0]!;
    const v6 = powers[(v4 + 1022) | 0]!;
    const v7 = v2 - v3;
    const v8 = 0.5 * v7;
    const v9 = 1 + v8;
    const v10 = v7 * (v7 * (v7 * 4.4520696722138126e-10 + 7.072548248920717e-9) + 1.0178083415098887e-7) + 0.0000013215442818410148;
    const v11 = v7 * (v7 * (v7 * (v7 * v10 + 0.000015252733773983605) + 0.00015403530441249606) + 0.001333355814648287) + 0.009618129107607294;
    const v12 = v8 - (v9 - 1) + v7 * (v7 * (v7 * (v7 * v11 + 0.05550410866482127) + 0.24022650695910097) + 0.19314718055994531);
    const v13 = v9 + v12;
    const v14 = v5 * (v6 * v13);
    const v15 = 1 < v14 ? 1 : v14;
    const v16 = 0.5 * v15;
    const v17 = 1 / (v15 + 2);
    const v18 = v15 * v17;
    const v19 = v18 * v18;
    const v20 = v19 * (v19 * (v19 * (v19 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v21 = v19 * (v19 * (v19 * (v20 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v22 = (v12 - (v13 - v9)) * (1 - v16) - v13 * (v16 - v17 * (v15 * v16 + v19 * (v19 * (v19 * v21 + 0.40000000000012625) + 0.6666666666666666)));
    const v23 = 0 < x;
    const v24 = v23 ? 0 : v3;
    const v25 = 0.5 * v24 + 6755399441055744 - 6755399441055744;
    ys[i] = (0 < x ? x : 0) + v5 * (v6 * ((v13 + v22) / 0.6931471805599453));
    ds[i] = (v23 ? 1 : v13) / (1 + v14) * powers[(v25 + 1022) | 0]! * powers[(v24 - v25 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('softplus2', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  run('softplus2', () => {}, () => {}, values, 2, { xs, dys });
  return {};
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => ({ x: backward(values, xs, dys, out) });
