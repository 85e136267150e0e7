// Generated from spec/activations/softplus2.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('softplus2', {}, {}, parameters, options) as never;
}

export function value(_values: Values, x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = -Math.abs(x);
  const v3 = v2 < -2000 ? -2000 : v2;
  const v4 = 2000 < v3 ? 2000 : v3;
  const v5 = v4 + 6755399441055744 - 6755399441055744;
  const v6 = 0.5 * v5 + 6755399441055744 - 6755399441055744;
  const v7 = powers[(v5 - v6 + 1022) | 0]!;
  const v8 = powers[(v6 + 1022) | 0]!;
  const v9 = v4 - v5;
  const v10 = 0.5 * v9;
  const v11 = 1 + v10;
  const v12 = v9 * (v9 * (v9 * 4.4520696722138126e-10 + 7.072548248920717e-9) + 1.0178083415098887e-7) + 0.0000013215442818410148;
  const v13 = v9 * (v9 * (v9 * (v9 * v12 + 0.000015252733773983605) + 0.00015403530441249606) + 0.001333355814648287) + 0.009618129107607294;
  const v14 = v10 - (v11 - 1) + v9 * (v9 * (v9 * (v9 * v13 + 0.05550410866482127) + 0.24022650695910097) + 0.19314718055994531);
  const v15 = v11 + v14;
  const v16 = v15 * v8 * v7;
  const v17 = 1 < v16 ? 1 : v16;
  const v18 = 0.5 * v17;
  const v19 = 1 / (v17 + 2);
  const v20 = v17 * v19;
  const v21 = v20 * v20;
  const v22 = v21 * (v21 * (v21 * (v21 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
  const v23 = v21 * (v21 * (v21 * (v22 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
  const v24 = (v14 - (v15 - v11)) * (1 - v18) - v15 * (v18 - v19 * (v17 * v18 + v21 * (v21 * (v21 * v23 + 0.40000000000012625) + 0.6666666666666666)));
  const v25 = (v15 + v24) / 0.6931471805599453;
  const v26 = v1 ? 0 : v5;
  const v27 = 0.5 * v26 + 6755399441055744 - 6755399441055744;
  return (v1 ? x + v7 * (v8 * v25) : v25) * powers[(v27 + 1022) | 0]! * powers[(v26 - v27 + 1022) | 0]!;
}

export function derivative(_values: Values, x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = -Math.abs(x);
  const v3 = v2 < -2000 ? -2000 : v2;
  const v4 = 2000 < v3 ? 2000 : v3;
  const v5 = v4 + 6755399441055744 - 6755399441055744;
  const v6 = v1 ? 0 : v5;
  const v7 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
  const v8 = v4 - v5;
  const v9 = 0.5 * v8;
  const v10 = 1 + v9;
  const v11 = v8 * (v8 * (v8 * 4.4520696722138126e-10 + 7.072548248920717e-9) + 1.0178083415098887e-7) + 0.0000013215442818410148;
  const v12 = v8 * (v8 * (v8 * (v8 * v11 + 0.000015252733773983605) + 0.00015403530441249606) + 0.001333355814648287) + 0.009618129107607294;
  const v13 = v9 - (v10 - 1) + v8 * (v8 * (v8 * (v8 * v12 + 0.05550410866482127) + 0.24022650695910097) + 0.19314718055994531);
  const v14 = v10 + v13;
  const v15 = 0.5 * v5 + 6755399441055744 - 6755399441055744;
  const v16 = 1 + v14 * powers[(v15 + 1022) | 0]! * powers[(v5 - v15 + 1022) | 0]!;
  return powers[(v6 - v7 + 1022) | 0]! * (powers[(v7 + 1022) | 0]! * (v1 ? 1 / v16 : v14 / v16));
}

export function gradient(values: Values, x: number): object {
  return { x: derivative(values, x) };
}

function forward32(xs: Float32Array, ys: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v15: number;
    if (x === -Infinity) {
      v15 = 0;
    } else {
      const v1 = -Math.abs(x);
      const v2 = v1 < -1000 ? -1000 : v1;
      const v3 = 1000 < v2 ? 1000 : v2;
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * (v5 * (0.0000013175855146722334 * v5 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v8 = (v5 * v7 + 0.9999999999997623) * powers[(v4 + 1022) | 0]!;
      const v9 = 1 / (v8 + 2);
      const v10 = v8 * v9;
      const v11 = v10 * v10;
      const v12 = v11 * (v11 * (v11 * (0.2008546181245285 * v11 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
      const v13 = v11 * (v11 * (v11 * (v12 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
      const v14 = (v8 - v8 * (1 - v9 * v13)) / 0.6931471805599453;
      v15 = 0 < x ? x + v14 : v14;
    }
    ys[i] = v15;
  }
}

function forward64(xs: Float64Array, ys: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = 0 < x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -2000 ? -2000 : v2;
    const v4 = 2000 < v3 ? 2000 : v3;
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v6 = 0.5 * v5 + 6755399441055744 - 6755399441055744;
    const v7 = powers[(v5 - v6 + 1022) | 0]!;
    const v8 = powers[(v6 + 1022) | 0]!;
    const v9 = v4 - v5;
    const v10 = 0.5 * v9;
    const v11 = 1 + v10;
    const v12 = v9 * (v9 * (v9 * 4.4520696722138126e-10 + 7.072548248920717e-9) + 1.0178083415098887e-7) + 0.0000013215442818410148;
    const v13 = v9 * (v9 * (v9 * (v9 * v12 + 0.000015252733773983605) + 0.00015403530441249606) + 0.001333355814648287) + 0.009618129107607294;
    const v14 = v10 - (v11 - 1) + v9 * (v9 * (v9 * (v9 * v13 + 0.05550410866482127) + 0.24022650695910097) + 0.19314718055994531);
    const v15 = v11 + v14;
    const v16 = v15 * v8 * v7;
    const v17 = 1 < v16 ? 1 : v16;
    const v18 = 0.5 * v17;
    const v19 = 1 / (v17 + 2);
    const v20 = v17 * v19;
    const v21 = v20 * v20;
    const v22 = v21 * (v21 * (v21 * (v21 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v23 = v21 * (v21 * (v21 * (v22 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v24 = (v14 - (v15 - v11)) * (1 - v18) - v15 * (v18 - v19 * (v17 * v18 + v21 * (v21 * (v21 * v23 + 0.40000000000012625) + 0.6666666666666666)));
    const v25 = (v15 + v24) / 0.6931471805599453;
    const v26 = v1 ? 0 : v5;
    const v27 = 0.5 * v26 + 6755399441055744 - 6755399441055744;
    ys[i] = (v1 ? x + v7 * (v8 * v25) : v25) * powers[(v27 + 1022) | 0]! * powers[(v26 - v27 + 1022) | 0]!;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus2', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v10: number;
    if (x === -Infinity) {
      v10 = 0;
    } else {
      const v1 = -Math.abs(x);
      const v2 = v1 < -1000 ? -1000 : v1;
      const v3 = 1000 < v2 ? 1000 : v2;
      const v4 = v3 + 6755399441055744 - 6755399441055744;
      const v5 = v3 - v4;
      const v6 = v5 * (v5 * (0.0000013175855146722334 * v5 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v8 = (v5 * v7 + 0.9999999999997623) * powers[(v4 + 1022) | 0]!;
      const v9 = v8 + 1;
      v10 = 0 < x ? 1 / v9 : v8 / v9;
    }
    dxs[i] = v10 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -2000 ? -2000 : v2;
    const v4 = 2000 < v3 ? 2000 : v3;
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v6 = v1 ? 0 : v5;
    const v7 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
    const v8 = v4 - v5;
    const v9 = 0.5 * v8;
    const v10 = 1 + v9;
    const v11 = v8 * (v8 * (v8 * 4.4520696722138126e-10 + 7.072548248920717e-9) + 1.0178083415098887e-7) + 0.0000013215442818410148;
    const v12 = v8 * (v8 * (v8 * (v8 * v11 + 0.000015252733773983605) + 0.00015403530441249606) + 0.001333355814648287) + 0.009618129107607294;
    const v13 = v9 - (v10 - 1) + v8 * (v8 * (v8 * (v8 * v12 + 0.05550410866482127) + 0.24022650695910097) + 0.19314718055994531);
    const v14 = v10 + v13;
    const v15 = 0.5 * v5 + 6755399441055744 - 6755399441055744;
    const v16 = 1 + v14 * powers[(v15 + 1022) | 0]! * powers[(v5 - v15 + 1022) | 0]!;
    dxs[i] = powers[(v6 - v7 + 1022) | 0]! * (powers[(v7 + 1022) | 0]! * (v1 ? 1 / v16 : v14 / v16)) * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus2', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    const v2 = 0 < x;
    const v3 = -Math.abs(x);
    const v4 = v3 < -1000 ? -1000 : v3;
    const v5 = 1000 < v4 ? 1000 : v4;
    const v6 = v5 + 6755399441055744 - 6755399441055744;
    const v7 = v5 - v6;
    const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
    let v17: number;
    if (v1) {
      v17 = 0;
    } else {
      const v11 = 1 / (v10 + 2);
      const v12 = v10 * v11;
      const v13 = v12 * v12;
      const v14 = v13 * (v13 * (v13 * (0.2008546181245285 * v13 + 0.14064040576938866) + 0.18311068060797767) + 0.222153227583505);
      const v15 = v13 * (v13 * (v13 * (v14 + 0.2857162702954498) + 0.39999997208852034) + 0.6666666668158219) + 1.9999999999998694;
      const v16 = (v10 - v10 * (1 - v11 * v15)) / 0.6931471805599453;
      v17 = v2 ? x + v16 : v16;
    }
    let v19: number;
    if (v1) {
      v19 = 0;
    } else {
      const v18 = v10 + 1;
      v19 = v2 ? 1 / v18 : v10 / v18;
    }
    ys[i] = v17;
    ds[i] = v19;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = 0 < x;
    const v2 = -Math.abs(x);
    const v3 = v2 < -2000 ? -2000 : v2;
    const v4 = 2000 < v3 ? 2000 : v3;
    const v5 = v4 + 6755399441055744 - 6755399441055744;
    const v6 = 0.5 * v5 + 6755399441055744 - 6755399441055744;
    const v7 = powers[(v5 - v6 + 1022) | 0]!;
    const v8 = powers[(v6 + 1022) | 0]!;
    const v9 = v4 - v5;
    const v10 = 0.5 * v9;
    const v11 = 1 + v10;
    const v12 = v9 * (v9 * (v9 * 4.4520696722138126e-10 + 7.072548248920717e-9) + 1.0178083415098887e-7) + 0.0000013215442818410148;
    const v13 = v9 * (v9 * (v9 * (v9 * v12 + 0.000015252733773983605) + 0.00015403530441249606) + 0.001333355814648287) + 0.009618129107607294;
    const v14 = v10 - (v11 - 1) + v9 * (v9 * (v9 * (v9 * v13 + 0.05550410866482127) + 0.24022650695910097) + 0.19314718055994531);
    const v15 = v11 + v14;
    const v16 = v15 * v8 * v7;
    const v17 = 1 < v16 ? 1 : v16;
    const v18 = 0.5 * v17;
    const v19 = 1 / (v17 + 2);
    const v20 = v17 * v19;
    const v21 = v20 * v20;
    const v22 = v21 * (v21 * (v21 * (v21 * 0.16161611535982734 + 0.08802687015679414) + 0.1200047409561794) + 0.13314239751965326);
    const v23 = v21 * (v21 * (v21 * (v22 + 0.1538556128818552) + 0.18181789913527882) + 0.22222222702374725) + 0.28571428567363827;
    const v24 = (v14 - (v15 - v11)) * (1 - v18) - v15 * (v18 - v19 * (v17 * v18 + v21 * (v21 * (v21 * v23 + 0.40000000000012625) + 0.6666666666666666)));
    const v25 = (v15 + v24) / 0.6931471805599453;
    const v26 = v1 ? 0 : v5;
    const v27 = 0.5 * v26 + 6755399441055744 - 6755399441055744;
    const v28 = powers[(v27 + 1022) | 0]!;
    const v29 = powers[(v26 - v27 + 1022) | 0]!;
    const v30 = 1 + v16;
    ys[i] = (v1 ? x + v7 * (v8 * v25) : v25) * v28 * v29;
    ds[i] = v29 * (v28 * (v1 ? 1 / v30 : v15 / v30));
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('softplus2', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

export function parameterGradients(_values: Values, xs: FloatArray, dys: FloatArray): object {
  run('softplus2', () => {}, () => {}, [], 2, { xs, dys });
  return {};
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return { x: backward(values, xs, dys, out) };
}
