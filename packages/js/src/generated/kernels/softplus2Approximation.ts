// Generated from spec/activations/softplus2Approximation.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('softplus2Approximation', {}, {}, parameters, options) as never;
}

export function value(_values: Values, x: number): number {
  const powers = powersOfTwo();
  let v35: number;
  if (x !== x) {
    v35 = x;
  } else {
    const v1 = Math.abs(x) < 1e-20;
    const v2 = 3000 < x ? 3000 : x;
    const v3 = -3000 < v2 ? v2 : -3000;
    const v4 = -50 < v3;
    const v22 = v3 < -1400 ? -1400 : v3;
    const v23 = 1400 < v22 ? 1400 : v22;
    const v24 = 1.4426950408889634 * v23 + 6755399441055744 - 6755399441055744;
    let v32: number;
    if (v1) {
      v32 = 1;
    } else {
      const v5 = -v3;
      if (v4) {
        const v6 = v5 < -60 ? -60 : v5;
        const v7 = 710 < v6 ? 710 : v6;
        const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v9 = 1023 < v8 ? 1023 : v8;
        const v10 = v9 * 0.5 + 6755399441055744 - 6755399441055744;
        const v11 = powers[(v10 + 1022) | 0]!;
        const v12 = powers[(v9 - v10 + 1022) | 0]!;
        const v13 = v11 * v12 - 1;
        const v14 = v7 - v8 * 0.6931471805601177;
        const v15 = v12 * (v11 * v14);
        const v16 = v13 + v15;
        const v17 = -(v8 * -1.7239444525614835e-13);
        const v18 = v14 + v17;
        const v19 = v18 * (v18 * (v18 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v20 = v18 * (v18 * (v18 * (v18 * v19 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v21 = v12 * (v11 * (v17 + v18 * v18 * (0.5 + v18 * (v18 * (v18 * v20 + 0.041666666666666644) + 0.1666666666666667))));
        v32 = x / -((v16 + (v15 - (v16 - v13) + v21)) * (1023 < v8 ? 2 : 1));
      } else {
        const v25 = v23 - 0.6931471805601177 * v24;
        const v26 = 1 + v25;
        const v27 = -(-1.7239444525614835e-13 * v24);
        const v28 = v25 + v27;
        const v29 = v28 * (v28 * (v28 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v30 = v28 * (v28 * (v28 * (v28 * v29 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v31 = v5 * (v26 + (v25 - (v26 - 1) + (v27 + v28 * v28 * (v28 * (v28 * v30 + 0.16666666666666644) + 0.5000000000000001))));
        v32 = v31;
      }
    }
    const v33 = v1 ? 0 : v4 ? 0 : v24;
    const v34 = 0.5 * v33 + 6755399441055744 - 6755399441055744;
    v35 = v32 * powers[(v34 + 1022) | 0]! * powers[(v33 - v34 + 1022) | 0]!;
  }
  return v35;
}

export function derivative(_values: Values, x: number): number {
  const powers = powersOfTwo();
  let v31: number;
  if (x !== x) {
    v31 = x;
  } else {
    const v1 = 3000 < x ? 3000 : x;
    const v2 = -3000 < v1 ? v1 : -3000;
    const v3 = Math.abs(v2);
    const v4 = v3 < 2;
    const v9 = 0 < x;
    const v10 = -v3;
    const v11 = v10 < -1400 ? -1400 : v10;
    const v12 = 1400 < v11 ? 1400 : v11;
    const v13 = 1.4426950408889634 * v12 + 6755399441055744 - 6755399441055744;
    let v28: number;
    if (v4) {
      const v5 = v2 * v2;
      const v6 = v5 * (v5 * (3.2192295385812978e-19 * v5 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
      const v7 = v5 * (v5 * (v5 * (v5 * v6 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
      const v8 = v5 * (v5 * (v5 * (v5 * v7 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
      v28 = 0.5 + (v2 * 0.125 + v2 * (v5 * (v5 * v8 + -0.005555555555555277) + 0.04166666666666666));
    } else {
      const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
      const v15 = powers[(v13 - v14 + 1022) | 0]!;
      const v16 = powers[(v14 + 1022) | 0]!;
      const v17 = v12 - 0.6931471805601177 * v13;
      const v18 = 1 + v17;
      const v19 = -(-1.7239444525614835e-13 * v13);
      const v20 = v17 + v19;
      const v21 = 0.000024801521060885955 + v20 * (0.000002755735514528978 + v20 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v20));
      const v22 = 0.04166666666662327 + v20 * (0.008333333333356304 + v20 * (0.0013888888917445521 + v20 * (0.00019841269784768933 + v20 * v21)));
      const v23 = v18 + (v17 - (v18 - 1) + (v19 + v20 * v20 * (0.5000000000000001 + v20 * (0.16666666666666644 + v20 * v22))));
      const v24 = v3 - 1;
      const v25 = v23 * v16 * v15;
      const v26 = v23 * (2 - v25);
      const v27 = v23 * (v24 + v15 * (v16 * (v23 + (v24 + v25) * (v26 / (1 - v15 * (v16 * v26))))));
      v28 = v9 ? 1 - v15 * (v16 * v27) : v27;
    }
    const v29 = v4 ? 0 : v9 ? 0 : v13;
    const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
    v31 = v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
  }
  return v31;
}

export function gradient(values: Values, x: number): object {
  return { x: derivative(values, x) };
}

function forward32(xs: Float32Array, ys: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v17: number;
    if (x !== x) {
      v17 = x;
    } else if (x === -Infinity) {
      v17 = 0;
    } else if (Math.abs(x) < 1e-20) {
      v17 = 1;
    } else {
      const v1 = 3000 < x ? 3000 : x;
      const v2 = -3000 < v1 ? v1 : -3000;
      const v3 = -v2;
      if (-50 < v2) {
        const v4 = v3 < -60 ? -60 : v3;
        const v5 = 700 < v4 ? 700 : v4;
        const v6 = v5 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v7 = powers[(v6 + 1022) | 0]!;
        const v8 = v5 - v6 * 0.6931471805599453;
        const v9 = v8 * (v8 * (v8 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v17 = x / -(v7 * (v8 + v8 * v8 * v10) + (v7 - 1));
      } else {
        const v11 = v2 < -700 ? -700 : v2;
        const v12 = 1.4426950408889634 * (700 < v11 ? 700 : v11);
        const v13 = v12 + 6755399441055744 - 6755399441055744;
        const v14 = v12 - v13;
        const v15 = v14 * (v14 * (0.0000013175855146722334 * v14 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
        const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
        v17 = v3 * ((v14 * v16 + 0.9999999999997623) * powers[(v13 + 1022) | 0]!);
      }
    }
    ys[i] = v17;
  }
}

function forward64(xs: Float64Array, ys: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v35: number;
    if (x !== x) {
      v35 = x;
    } else {
      const v1 = Math.abs(x) < 1e-20;
      const v2 = 3000 < x ? 3000 : x;
      const v3 = -3000 < v2 ? v2 : -3000;
      const v4 = -50 < v3;
      const v22 = v3 < -1400 ? -1400 : v3;
      const v23 = 1400 < v22 ? 1400 : v22;
      const v24 = 1.4426950408889634 * v23 + 6755399441055744 - 6755399441055744;
      let v32: number;
      if (v1) {
        v32 = 1;
      } else {
        const v5 = -v3;
        if (v4) {
          const v6 = v5 < -60 ? -60 : v5;
          const v7 = 710 < v6 ? 710 : v6;
          const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
          const v9 = 1023 < v8 ? 1023 : v8;
          const v10 = v9 * 0.5 + 6755399441055744 - 6755399441055744;
          const v11 = powers[(v10 + 1022) | 0]!;
          const v12 = powers[(v9 - v10 + 1022) | 0]!;
          const v13 = v11 * v12 - 1;
          const v14 = v7 - v8 * 0.6931471805601177;
          const v15 = v12 * (v11 * v14);
          const v16 = v13 + v15;
          const v17 = -(v8 * -1.7239444525614835e-13);
          const v18 = v14 + v17;
          const v19 = v18 * (v18 * (v18 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
          const v20 = v18 * (v18 * (v18 * (v18 * v19 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
          const v21 = v12 * (v11 * (v17 + v18 * v18 * (0.5 + v18 * (v18 * (v18 * v20 + 0.041666666666666644) + 0.1666666666666667))));
          v32 = x / -((v16 + (v15 - (v16 - v13) + v21)) * (1023 < v8 ? 2 : 1));
        } else {
          const v25 = v23 - 0.6931471805601177 * v24;
          const v26 = 1 + v25;
          const v27 = -(-1.7239444525614835e-13 * v24);
          const v28 = v25 + v27;
          const v29 = v28 * (v28 * (v28 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v30 = v28 * (v28 * (v28 * (v28 * v29 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          const v31 = v5 * (v26 + (v25 - (v26 - 1) + (v27 + v28 * v28 * (v28 * (v28 * v30 + 0.16666666666666644) + 0.5000000000000001))));
          v32 = v31;
        }
      }
      const v33 = v1 ? 0 : v4 ? 0 : v24;
      const v34 = 0.5 * v33 + 6755399441055744 - 6755399441055744;
      v35 = v32 * powers[(v34 + 1022) | 0]! * powers[(v33 - v34 + 1022) | 0]!;
    }
    ys[i] = v35;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus2Approximation', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v18: number;
    if (x !== x) {
      v18 = x;
    } else if (x === -Infinity) {
      v18 = 0;
    } else {
      const v1 = 3000 < x ? 3000 : x;
      const v2 = -3000 < v1 ? v1 : -3000;
      const v3 = Math.abs(v2);
      if (v3 < 2) {
        const v4 = v2 * v2;
        const v5 = v4 * (v4 * (-3.495808427014437e-12 * v4 + 1.758742847201073e-10) + -6.303777533949245e-9) + 2.0869934685576506e-7;
        const v6 = v4 * (v4 * (v4 * (v4 * v5 + -0.0000066136880913623005) + 0.00019841266440630005) + -0.005555555549096693) + 0.16666666666646457;
        v18 = 0.5 + v2 * v6;
      } else {
        const v7 = -v3;
        const v8 = v7 < -700 ? -700 : v7;
        const v9 = 1.4426950408889634 * (700 < v8 ? 700 : v8);
        const v10 = v9 + 6755399441055744 - 6755399441055744;
        const v11 = v9 - v10;
        const v12 = 0.0013333452062211644 + v11 * (0.000154038517656471 + v11 * (0.00001530973742998949 + 0.0000013175855146722334 * v11));
        const v13 = 0.6931471805465141 + v11 * (0.240226506988806 + v11 * (0.055504109393417614 + v11 * (0.009618128542830126 + v11 * v12)));
        const v14 = (0.9999999999997623 + v11 * v13) * powers[(v10 + 1022) | 0]!;
        const v15 = v3 - 1;
        const v16 = v14 * (2 - v14);
        const v17 = v14 * (v15 + (v14 + (v14 + v15) * (v16 / (1 - v16))));
        v18 = 0 < x ? 1 - v17 : v17;
      }
    }
    dxs[i] = v18 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v31: number;
    if (x !== x) {
      v31 = x;
    } else {
      const v1 = 3000 < x ? 3000 : x;
      const v2 = -3000 < v1 ? v1 : -3000;
      const v3 = Math.abs(v2);
      const v4 = v3 < 2;
      const v9 = 0 < x;
      const v10 = -v3;
      const v11 = v10 < -1400 ? -1400 : v10;
      const v12 = 1400 < v11 ? 1400 : v11;
      const v13 = 1.4426950408889634 * v12 + 6755399441055744 - 6755399441055744;
      let v28: number;
      if (v4) {
        const v5 = v2 * v2;
        const v6 = v5 * (v5 * (3.2192295385812978e-19 * v5 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
        const v7 = v5 * (v5 * (v5 * (v5 * v6 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
        const v8 = v5 * (v5 * (v5 * (v5 * v7 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
        v28 = 0.5 + (v2 * 0.125 + v2 * (v5 * (v5 * v8 + -0.005555555555555277) + 0.04166666666666666));
      } else {
        const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
        const v15 = powers[(v13 - v14 + 1022) | 0]!;
        const v16 = powers[(v14 + 1022) | 0]!;
        const v17 = v12 - 0.6931471805601177 * v13;
        const v18 = 1 + v17;
        const v19 = -(-1.7239444525614835e-13 * v13);
        const v20 = v17 + v19;
        const v21 = 0.000024801521060885955 + v20 * (0.000002755735514528978 + v20 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v20));
        const v22 = 0.04166666666662327 + v20 * (0.008333333333356304 + v20 * (0.0013888888917445521 + v20 * (0.00019841269784768933 + v20 * v21)));
        const v23 = v18 + (v17 - (v18 - 1) + (v19 + v20 * v20 * (0.5000000000000001 + v20 * (0.16666666666666644 + v20 * v22))));
        const v24 = v3 - 1;
        const v25 = v23 * v16 * v15;
        const v26 = v23 * (2 - v25);
        const v27 = v23 * (v24 + v15 * (v16 * (v23 + (v24 + v25) * (v26 / (1 - v15 * (v16 * v26))))));
        v28 = v9 ? 1 - v15 * (v16 * v27) : v27;
      }
      const v29 = v4 ? 0 : v9 ? 0 : v13;
      const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
      v31 = v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
    }
    dxs[i] = v31 * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus2Approximation', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    const v2 = x === -Infinity;
    const v3 = 3000 < x ? 3000 : x;
    const v4 = -3000 < v3 ? v3 : -3000;
    let v19: number;
    if (v1) {
      v19 = x;
    } else if (v2) {
      v19 = 0;
    } else if (Math.abs(x) < 1e-20) {
      v19 = 1;
    } else {
      const v5 = -v4;
      if (-50 < v4) {
        const v6 = v5 < -60 ? -60 : v5;
        const v7 = 700 < v6 ? 700 : v6;
        const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v9 = powers[(v8 + 1022) | 0]!;
        const v10 = v7 - v8 * 0.6931471805599453;
        const v11 = v10 * (v10 * (v10 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v12 = v10 * (v10 * (v10 * (v10 * v11 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v19 = x / -(v9 * (v10 + v10 * v10 * v12) + (v9 - 1));
      } else {
        const v13 = v4 < -700 ? -700 : v4;
        const v14 = 1.4426950408889634 * (700 < v13 ? 700 : v13);
        const v15 = v14 + 6755399441055744 - 6755399441055744;
        const v16 = v14 - v15;
        const v17 = v16 * (v16 * (0.0000013175855146722334 * v16 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
        const v18 = v16 * (v16 * (v16 * (v16 * v17 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
        v19 = v5 * ((v16 * v18 + 0.9999999999997623) * powers[(v15 + 1022) | 0]!);
      }
    }
    let v35: number;
    if (v1) {
      v35 = x;
    } else if (v2) {
      v35 = 0;
    } else {
      const v20 = Math.abs(v4);
      if (v20 < 2) {
        const v21 = v4 * v4;
        const v22 = v21 * (v21 * (-3.495808427014437e-12 * v21 + 1.758742847201073e-10) + -6.303777533949245e-9) + 2.0869934685576506e-7;
        const v23 = v21 * (v21 * (v21 * (v21 * v22 + -0.0000066136880913623005) + 0.00019841266440630005) + -0.005555555549096693) + 0.16666666666646457;
        v35 = 0.5 + v4 * v23;
      } else {
        const v24 = -v20;
        const v25 = v24 < -700 ? -700 : v24;
        const v26 = 1.4426950408889634 * (700 < v25 ? 700 : v25);
        const v27 = v26 + 6755399441055744 - 6755399441055744;
        const v28 = v26 - v27;
        const v29 = 0.0013333452062211644 + v28 * (0.000154038517656471 + v28 * (0.00001530973742998949 + 0.0000013175855146722334 * v28));
        const v30 = 0.6931471805465141 + v28 * (0.240226506988806 + v28 * (0.055504109393417614 + v28 * (0.009618128542830126 + v28 * v29)));
        const v31 = (0.9999999999997623 + v28 * v30) * powers[(v27 + 1022) | 0]!;
        const v32 = v20 - 1;
        const v33 = v31 * (2 - v31);
        const v34 = v31 * (v32 + (v31 + (v31 + v32) * (v33 / (1 - v33))));
        v35 = 0 < x ? 1 - v34 : v34;
      }
    }
    ys[i] = v19;
    ds[i] = v35;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x !== x;
    const v3 = 3000 < x ? 3000 : x;
    const v4 = -3000 < v3 ? v3 : -3000;
    let v36: number;
    if (v1) {
      v36 = x;
    } else {
      const v2 = Math.abs(x) < 1e-20;
      const v5 = -50 < v4;
      const v23 = v4 < -1400 ? -1400 : v4;
      const v24 = 1400 < v23 ? 1400 : v23;
      const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
      let v33: number;
      if (v2) {
        v33 = 1;
      } else {
        const v6 = -v4;
        if (v5) {
          const v7 = v6 < -60 ? -60 : v6;
          const v8 = 710 < v7 ? 710 : v7;
          const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
          const v10 = 1023 < v9 ? 1023 : v9;
          const v11 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
          const v12 = powers[(v11 + 1022) | 0]!;
          const v13 = powers[(v10 - v11 + 1022) | 0]!;
          const v14 = v12 * v13 - 1;
          const v15 = v8 - v9 * 0.6931471805601177;
          const v16 = v13 * (v12 * v15);
          const v17 = v14 + v16;
          const v18 = -(v9 * -1.7239444525614835e-13);
          const v19 = v15 + v18;
          const v20 = v19 * (v19 * (v19 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
          const v21 = v19 * (v19 * (v19 * (v19 * v20 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
          const v22 = v13 * (v12 * (v18 + v19 * v19 * (0.5 + v19 * (v19 * (v19 * v21 + 0.041666666666666644) + 0.1666666666666667))));
          v33 = x / -((v17 + (v16 - (v17 - v14) + v22)) * (1023 < v9 ? 2 : 1));
        } else {
          const v26 = v24 - 0.6931471805601177 * v25;
          const v27 = 1 + v26;
          const v28 = -(-1.7239444525614835e-13 * v25);
          const v29 = v26 + v28;
          const v30 = v29 * (v29 * (v29 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v31 = v29 * (v29 * (v29 * (v29 * v30 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          const v32 = v6 * (v27 + (v26 - (v27 - 1) + (v28 + v29 * v29 * (v29 * (v29 * v31 + 0.16666666666666644) + 0.5000000000000001))));
          v33 = v32;
        }
      }
      const v34 = v2 ? 0 : v5 ? 0 : v25;
      const v35 = 0.5 * v34 + 6755399441055744 - 6755399441055744;
      v36 = v33 * powers[(v35 + 1022) | 0]! * powers[(v34 - v35 + 1022) | 0]!;
    }
    let v65: number;
    if (v1) {
      v65 = x;
    } else {
      const v37 = Math.abs(v4);
      const v38 = v37 < 2;
      const v43 = 0 < x;
      const v44 = -v37;
      const v45 = v44 < -1400 ? -1400 : v44;
      const v46 = 1400 < v45 ? 1400 : v45;
      const v47 = 1.4426950408889634 * v46 + 6755399441055744 - 6755399441055744;
      let v62: number;
      if (v38) {
        const v39 = v4 * v4;
        const v40 = v39 * (v39 * (3.2192295385812978e-19 * v39 + -8.666650723156183e-18) + 1.0194155775310999e-16) + -6.205274340435572e-16;
        const v41 = v39 * (v39 * (v39 * (v39 * v40 + -9.5419401945418e-16) + 1.439590002462655e-13) + -5.400547215775664e-12) + 1.8732096490420598e-10;
        const v42 = v39 * (v39 * (v39 * (v39 * v41 + -6.3409925553451936e-9) + 2.0876754557895157e-7) + -0.000006613756603407372) + 0.0001984126984102129;
        v62 = 0.5 + (v4 * 0.125 + v4 * (v39 * (v39 * v42 + -0.005555555555555277) + 0.04166666666666666));
      } else {
        const v48 = 0.5 * v47 + 6755399441055744 - 6755399441055744;
        const v49 = powers[(v47 - v48 + 1022) | 0]!;
        const v50 = powers[(v48 + 1022) | 0]!;
        const v51 = v46 - 0.6931471805601177 * v47;
        const v52 = 1 + v51;
        const v53 = -(-1.7239444525614835e-13 * v47);
        const v54 = v51 + v53;
        const v55 = 0.000024801521060885955 + v54 * (0.000002755735514528978 + v54 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v54));
        const v56 = 0.04166666666662327 + v54 * (0.008333333333356304 + v54 * (0.0013888888917445521 + v54 * (0.00019841269784768933 + v54 * v55)));
        const v57 = v52 + (v51 - (v52 - 1) + (v53 + v54 * v54 * (0.5000000000000001 + v54 * (0.16666666666666644 + v54 * v56))));
        const v58 = v37 - 1;
        const v59 = v57 * v50 * v49;
        const v60 = v57 * (2 - v59);
        const v61 = v57 * (v58 + v49 * (v50 * (v57 + (v58 + v59) * (v60 / (1 - v49 * (v50 * v60))))));
        v62 = v43 ? 1 - v49 * (v50 * v61) : v61;
      }
      const v63 = v38 ? 0 : v43 ? 0 : v47;
      const v64 = 0.5 * v63 + 6755399441055744 - 6755399441055744;
      v65 = v62 * powers[(v64 + 1022) | 0]! * powers[(v63 - v64 + 1022) | 0]!;
    }
    ys[i] = v36;
    ds[i] = v65;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('softplus2Approximation', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

export function parameterGradients(_values: Values, xs: FloatArray, dys: FloatArray): object {
  run('softplus2Approximation', () => {}, () => {}, [], 2, { xs, dys });
  return {};
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  return { x: backward(values, xs, dys, out) };
}
