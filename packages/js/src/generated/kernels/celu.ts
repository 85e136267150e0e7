// Generated from spec/activations/celu.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [alpha: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('celu', { alpha: readNumber([1, 'be > 0', (value) => value > 0]) }, {}, parameters, options) as never;
}

export function value(values: Values, x: number): number {
  const { 0: alpha } = values;
  const powers = powersOfTwo();
  const v1 = x / alpha;
  const v2 = v1 < -3000 ? -3000 : v1;
  let v22: number;
  if (-1e-20 < v2) {
    v22 = x;
  } else {
    const v3 = v2 < -60 ? -60 : v2;
    const v4 = 710 < v3 ? 710 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = powers[((1023 < v5 ? 1023 : v5) + 1022) | 0]!;
    const v7 = v6 - 1;
    const v8 = v4 - v5 * 0.6931471805601177;
    const v9 = v6 * v8;
    const v10 = v7 + v9;
    let v16: number;
    if (v2 === v4) {
      if (v1 < -3000) {
        v16 = 0;
      } else {
        const v11 = alpha * v1;
        const v12 = Math.abs(v1) < 6e299 ? v1 * 134217729 - (v1 * 134217729 - v1) : v1;
        const v13 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
        const v14 = alpha - v13;
        const v15 = v1 - v12;
        v16 = (x - v11 - (v12 * v13 - v11 + v12 * v14 + v13 * v15 + v15 * v14)) / alpha;
      }
    } else {
      v16 = 0;
    }
    const v17 = v16 - v5 * -1.7239444525614835e-13;
    const v18 = v8 + v17;
    const v19 = v18 * (v18 * (v18 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v20 = v18 * (v18 * (v18 * (v18 * v19 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v21 = v9 - (v10 - v7) + v6 * (v17 + v18 * v18 * (v18 * (v18 * (v18 * v20 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
    v22 = alpha * ((v10 + v21) * (1023 < v5 ? 2 : 1));
  }
  return v22;
}

export function derivative(values: Values, x: number): number {
  const { 0: alpha } = values;
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = x / alpha;
  const v3 = v2 < -3000 ? -3000 : v2;
  const v4 = v3 < -1400 ? -1400 : v3;
  const v5 = 1400 < v4 ? 1400 : v4;
  const v6 = 1.4426950408889634 * v5 + 6755399441055744 - 6755399441055744;
  let v19: number;
  if (v1) {
    v19 = 1;
  } else {
    const v7 = v5 - 0.6931471805601177 * v6;
    const v8 = 1 + v7;
    let v14: number;
    if (v3 === v5) {
      if (v2 < -3000) {
        v14 = 0;
      } else {
        const v9 = alpha * v2;
        const v10 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
        const v11 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
        const v12 = alpha - v11;
        const v13 = v2 - v10;
        v14 = (x - v9 - (v10 * v11 - v9 + v10 * v12 + v11 * v13 + v13 * v12)) / alpha;
      }
    } else {
      v14 = 0;
    }
    const v15 = v14 - -1.7239444525614835e-13 * v6;
    const v16 = v7 + v15;
    const v17 = v16 * (v16 * (v16 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v18 = v16 * (v16 * (v16 * (v16 * v17 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    v19 = v8 + (v7 - (v8 - 1) + (v15 + v16 * v16 * (v16 * (v16 * v18 + 0.16666666666666644) + 0.5000000000000001)));
  }
  const v20 = v1 ? 0 : v6;
  const v21 = 0.5 * v20 + 6755399441055744 - 6755399441055744;
  return v19 * powers[(v21 + 1022) | 0]! * powers[(v20 - v21 + 1022) | 0]!;
}

export function gradient(values: Values, x: number): object {
  const { 0: alpha } = values;
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = x / alpha;
  const v3 = v2 < -3000 ? -3000 : v2;
  const v4 = v3 < -1400 ? -1400 : v3;
  const v5 = 1400 < v4 ? 1400 : v4;
  const v6 = 1.4426950408889634 * v5 + 6755399441055744 - 6755399441055744;
  const v7 = v5 - 0.6931471805601177 * v6;
  const v8 = 1 + v7;
  let v14: number;
  if (v2 < -3000) {
    v14 = 0;
  } else {
    const v9 = alpha * v2;
    const v10 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
    const v11 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
    const v12 = alpha - v11;
    const v13 = v2 - v10;
    v14 = (x - v9 - (v10 * v11 - v9 + v10 * v12 + v11 * v13 + v13 * v12)) / alpha;
  }
  const v15 = (v3 === v5 ? v14 : 0) - -1.7239444525614835e-13 * v6;
  const v16 = v7 + v15;
  const v17 = v16 * (v16 * (v16 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v18 = v16 * (v16 * (v16 * (v16 * v17 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v19 = v8 + (v7 - (v8 - 1) + (v15 + v16 * v16 * (v16 * (v16 * v18 + 0.16666666666666644) + 0.5000000000000001)));
  const v20 = v1 ? 0 : v6;
  const v21 = 0.5 * v20 + 6755399441055744 - 6755399441055744;
  const v22 = -1 < v3;
  const v23 = v3 < -1 ? -1 : v3;
  const v24 = v23 < -1400 ? -1400 : v23;
  const v25 = 1400 < v24 ? 1400 : v24;
  const v26 = 1.4426950408889634 * v25 + 6755399441055744 - 6755399441055744;
  let v72: number;
  if (v1) {
    v72 = 0;
  } else if (v22) {
    const v27 = v25 - 0.6931471805601177 * v26;
    const v28 = 1 + v27;
    const v29 = v3 < -1 ? 0 : v14;
    const v30 = (v23 === v25 ? v29 : 0) - -1.7239444525614835e-13 * v26;
    const v31 = v27 + v30;
    const v32 = 0.000024801521060885955 + v31 * (0.000002755735514528978 + v31 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v31));
    const v33 = 0.04166666666662327 + v31 * (0.008333333333356304 + v31 * (0.0013888888917445521 + v31 * (0.00019841269784768933 + v31 * v32)));
    const v34 = -(v28 + (v27 - (v28 - 1) + (v30 + v31 * v31 * (0.5000000000000001 + v31 * (0.16666666666666644 + v31 * v33)))));
    const v35 = -v23;
    const v43 = -v29;
    let v57: number;
    if (v35 < -1) {
      const v36 = v35 < -60 ? -60 : v35;
      const v37 = 1.4426950408889634 * v36 + 6755399441055744 - 6755399441055744;
      const v38 = v36 - 0.6931471805601177 * v37;
      const v39 = 1 + v38;
      const v40 = 0.5 * v37 + 6755399441055744 - 6755399441055744;
      const v41 = powers[(v40 + 1022) | 0]!;
      const v42 = powers[(v37 - v40 + 1022) | 0]!;
      const v44 = v35 === v36 ? v43 : 0;
      const v45 = v44 - -1.7239444525614835e-13 * v37;
      const v46 = v38 + v45;
      const v47 = 0.000024801521060885955 + v46 * (0.000002755735514528978 + v46 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v46));
      const v48 = 0.04166666666662327 + v46 * (0.008333333333356304 + v46 * (0.0013888888917445521 + v46 * (0.00019841269784768933 + v46 * v47)));
      const v49 = v42 * (v41 * (v38 - (v39 - 1) + (v45 + v46 * v46 * (0.5000000000000001 + v46 * (0.16666666666666644 + v46 * v48)))));
      v57 = v39 * v41 * v42 - (1 + v35) + (v49 - v44);
    } else {
      const v50 = v35 < -1 ? -1 : v35;
      const v51 = 1 < v50 ? 1 : v50;
      const v52 = Math.abs(v51) < 6e299 ? v51 * 134217729 - (v51 * 134217729 - v51) : v51;
      const v53 = v51 * (v51 * (v51 * 4.8128206250229e-14 + 7.716098130812358e-13) + 1.1470756199270771e-11) + 1.6058657451958387e-10;
      const v54 = v51 * (v51 * (v51 * (v51 * v53 + 2.087675145150821e-9) + 2.505210546945731e-8) + 2.75573192796955e-7) + 0.0000027557319264771367;
      const v55 = v51 * (v51 * (v51 * (v51 * v54 + 0.0000248015873013583) + 0.00019841269841110005) + 0.0013888888888889293) + 0.008333333333333567;
      const v56 = 0.5 * (v51 - v52) * (v51 + v52) + v51 * (v51 * v51) * (v51 * (v51 * v55 + 0.041666666666666664) + 0.16666666666666666);
      v57 = v52 * (0.5 * v52) + (v56 + v43 * v51);
    }
    v72 = v34 * v57;
  } else {
    const v58 = v3 < -60 ? -60 : v3;
    const v59 = 710 < v58 ? 710 : v58;
    const v60 = v59 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v61 = powers[((1023 < v60 ? 1023 : v60) + 1022) | 0]!;
    const v62 = v61 - 1;
    const v63 = v59 - v60 * 0.6931471805601177;
    const v64 = v61 * v63;
    const v65 = v62 + v64;
    const v66 = (v3 === v59 ? v14 : 0) - v60 * -1.7239444525614835e-13;
    const v67 = v63 + v66;
    const v68 = v67 * (v67 * (v67 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v69 = v67 * (v67 * (v67 * (v67 * v68 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v70 = v64 - (v65 - v62) + v61 * (v66 + v67 * v67 * (v67 * (v67 * (v67 * v69 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
    const v71 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
    v72 = (v65 + v70) * (1023 < v60 ? 2 : 1) - v3 * v19 * powers[(v71 + 1022) | 0]! * powers[(v6 - v71 + 1022) | 0]!;
  }
  const v73 = v1 ? 0 : v22 ? v26 : 0;
  const v74 = 0.5 * v73 + 6755399441055744 - 6755399441055744;
  return { x: (v1 ? 1 : v19) * powers[(v21 + 1022) | 0]! * powers[(v20 - v21 + 1022) | 0]!, alpha: v72 * powers[(v74 + 1022) | 0]! * powers[(v73 - v74 + 1022) | 0]! };
}

function forward32(xs: Float32Array, ys: Float32Array, alpha: number): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x / alpha;
    const v2 = v1 < -3000 ? -3000 : v1;
    let v10: number;
    if (-1e-20 < v2) {
      v10 = x;
    } else {
      const v3 = v2 < -60 ? -60 : v2;
      const v4 = 700 < v3 ? 700 : v3;
      const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v6 = powers[(v5 + 1022) | 0]!;
      const v7 = v4 - v5 * 0.6931471805599453;
      const v8 = v7 * (v7 * (v7 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
      v10 = alpha * (v6 * (v7 + v7 * v7 * v9) + (v6 - 1));
    }
    ys[i] = v10;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v14 = alpha - v13;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x / alpha;
    const v2 = v1 < -3000 ? -3000 : v1;
    let v22: number;
    if (-1e-20 < v2) {
      v22 = x;
    } else {
      const v3 = v2 < -60 ? -60 : v2;
      const v4 = 710 < v3 ? 710 : v3;
      const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v6 = powers[((1023 < v5 ? 1023 : v5) + 1022) | 0]!;
      const v7 = v6 - 1;
      const v8 = v4 - v5 * 0.6931471805601177;
      const v9 = v6 * v8;
      const v10 = v7 + v9;
      let v16: number;
      if (v2 === v4) {
        if (v1 < -3000) {
          v16 = 0;
        } else {
          const v11 = alpha * v1;
          const v12 = Math.abs(v1) < 6e299 ? v1 * 134217729 - (v1 * 134217729 - v1) : v1;
          const v15 = v1 - v12;
          v16 = (x - v11 - (v12 * v13 - v11 + v12 * v14 + v13 * v15 + v15 * v14)) / alpha;
        }
      } else {
        v16 = 0;
      }
      const v17 = v16 - v5 * -1.7239444525614835e-13;
      const v18 = v8 + v17;
      const v19 = v18 * (v18 * (v18 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v20 = v18 * (v18 * (v18 * (v18 * v19 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v21 = v9 - (v10 - v7) + v6 * (v17 + v18 * v18 * (v18 * (v18 * (v18 * v20 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
      v22 = alpha * ((v10 + v21) * (1023 < v5 ? 2 : 1));
    }
    ys[i] = v22;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('celu', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, alpha: number): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v9: number;
    if (x === -Infinity) {
      v9 = 0;
    } else if (0 < x) {
      v9 = 1;
    } else {
      const v1 = x / alpha;
      const v2 = v1 < -3000 ? -3000 : v1;
      const v3 = v2 < -700 ? -700 : v2;
      const v4 = 1.4426950408889634 * (700 < v3 ? 700 : v3);
      const v5 = v4 + 6755399441055744 - 6755399441055744;
      const v6 = v4 - v5;
      const v7 = v6 * (v6 * (0.0000013175855146722334 * v6 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v8 = v6 * (v6 * (v6 * (v6 * v7 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      v9 = (v6 * v8 + 0.9999999999997623) * powers[(v5 + 1022) | 0]!;
    }
    dxs[i] = v9 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  const v11 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v12 = alpha - v11;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = x / alpha;
    const v3 = v2 < -3000 ? -3000 : v2;
    const v4 = v3 < -1400 ? -1400 : v3;
    const v5 = 1400 < v4 ? 1400 : v4;
    const v6 = 1.4426950408889634 * v5 + 6755399441055744 - 6755399441055744;
    let v19: number;
    if (v1) {
      v19 = 1;
    } else {
      const v7 = v5 - 0.6931471805601177 * v6;
      const v8 = 1 + v7;
      let v14: number;
      if (v3 === v5) {
        if (v2 < -3000) {
          v14 = 0;
        } else {
          const v9 = alpha * v2;
          const v10 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
          const v13 = v2 - v10;
          v14 = (x - v9 - (v10 * v11 - v9 + v10 * v12 + v11 * v13 + v13 * v12)) / alpha;
        }
      } else {
        v14 = 0;
      }
      const v15 = v14 - -1.7239444525614835e-13 * v6;
      const v16 = v7 + v15;
      const v17 = v16 * (v16 * (v16 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v18 = v16 * (v16 * (v16 * (v16 * v17 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      v19 = v8 + (v7 - (v8 - 1) + (v15 + v16 * v16 * (v16 * (v16 * v18 + 0.16666666666666644) + 0.5000000000000001)));
    }
    const v20 = v1 ? 0 : v6;
    const v21 = 0.5 * v20 + 6755399441055744 - 6755399441055744;
    dxs[i] = v19 * powers[(v21 + 1022) | 0]! * powers[(v20 - v21 + 1022) | 0]! * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('celu', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, alpha: number): void {
  const powers = powersOfTwo();
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x / alpha;
    const v2 = v1 < -3000 ? -3000 : v1;
    let v10: number;
    if (-1e-20 < v2) {
      v10 = x;
    } else {
      const v3 = v2 < -60 ? -60 : v2;
      const v4 = 700 < v3 ? 700 : v3;
      const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v6 = powers[(v5 + 1022) | 0]!;
      const v7 = v4 - v5 * 0.6931471805599453;
      const v8 = v7 * (v7 * (v7 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
      v10 = alpha * (v6 * (v7 + v7 * v7 * v9) + (v6 - 1));
    }
    let v17: number;
    if (x === -Infinity) {
      v17 = 0;
    } else if (0 < x) {
      v17 = 1;
    } else {
      const v11 = v2 < -700 ? -700 : v2;
      const v12 = 1.4426950408889634 * (700 < v11 ? 700 : v11);
      const v13 = v12 + 6755399441055744 - 6755399441055744;
      const v14 = v12 - v13;
      const v15 = v14 * (v14 * (0.0000013175855146722334 * v14 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      v17 = (v14 * v16 + 0.9999999999997623) * powers[(v13 + 1022) | 0]!;
    }
    ys[i] = v10;
    ds[i] = v17;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v14 = alpha - v13;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x / alpha;
    const v2 = v1 < -3000 ? -3000 : v1;
    let v16: number;
    if (v1 < -3000) {
      v16 = 0;
    } else {
      const v11 = alpha * v1;
      const v12 = Math.abs(v1) < 6e299 ? v1 * 134217729 - (v1 * 134217729 - v1) : v1;
      const v15 = v1 - v12;
      v16 = (x - v11 - (v12 * v13 - v11 + v12 * v14 + v13 * v15 + v15 * v14)) / alpha;
    }
    let v22: number;
    if (-1e-20 < v2) {
      v22 = x;
    } else {
      const v3 = v2 < -60 ? -60 : v2;
      const v4 = 710 < v3 ? 710 : v3;
      const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v6 = powers[((1023 < v5 ? 1023 : v5) + 1022) | 0]!;
      const v7 = v6 - 1;
      const v8 = v4 - v5 * 0.6931471805601177;
      const v9 = v6 * v8;
      const v10 = v7 + v9;
      const v17 = (v2 === v4 ? v16 : 0) - v5 * -1.7239444525614835e-13;
      const v18 = v8 + v17;
      const v19 = v18 * (v18 * (v18 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v20 = v18 * (v18 * (v18 * (v18 * v19 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v21 = v9 - (v10 - v7) + v6 * (v17 + v18 * v18 * (v18 * (v18 * (v18 * v20 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
      v22 = alpha * ((v10 + v21) * (1023 < v5 ? 2 : 1));
    }
    const v23 = 0 < x;
    const v24 = v2 < -1400 ? -1400 : v2;
    const v25 = 1400 < v24 ? 1400 : v24;
    const v26 = 1.4426950408889634 * v25 + 6755399441055744 - 6755399441055744;
    let v33: number;
    if (v23) {
      v33 = 1;
    } else {
      const v27 = v25 - 0.6931471805601177 * v26;
      const v28 = 1 + v27;
      const v29 = (v2 === v25 ? v16 : 0) - -1.7239444525614835e-13 * v26;
      const v30 = v27 + v29;
      const v31 = v30 * (v30 * (v30 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v32 = v30 * (v30 * (v30 * (v30 * v31 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      v33 = v28 + (v27 - (v28 - 1) + (v29 + v30 * v30 * (v30 * (v30 * v32 + 0.16666666666666644) + 0.5000000000000001)));
    }
    const v34 = v23 ? 0 : v26;
    const v35 = 0.5 * v34 + 6755399441055744 - 6755399441055744;
    ys[i] = v22;
    ds[i] = v33 * powers[(v35 + 1022) | 0]! * powers[(v34 - v35 + 1022) | 0]!;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('celu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, alphaSums: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  let alphaSum = 0;
  let alphaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v37: number;
    if (0 === dy && x === x) {
      v37 = 0;
    } else {
      let v36: number;
      if (0 < x) {
        v36 = 0;
      } else {
        const v1 = x / alpha;
        const v2 = v1 < -3000 ? -3000 : v1;
        if (-1 < v2) {
          const v3 = v2 < -1 ? -1 : v2;
          const v4 = v3 < -700 ? -700 : v3;
          const v5 = 1.4426950408889634 * (700 < v4 ? 700 : v4);
          const v6 = v5 + 6755399441055744 - 6755399441055744;
          const v7 = v5 - v6;
          const v8 = 0.0013333452062211644 + v7 * (0.000154038517656471 + v7 * (0.00001530973742998949 + 0.0000013175855146722334 * v7));
          const v9 = 0.6931471805465141 + v7 * (0.240226506988806 + v7 * (0.055504109393417614 + v7 * (0.009618128542830126 + v7 * v8)));
          const v10 = -v3;
          let v21: number;
          if (v10 < -1) {
            const v11 = v10 < -700 ? -700 : v10;
            const v12 = 1.4426950408889634 * (700 < v11 ? 700 : v11);
            const v13 = v12 + 6755399441055744 - 6755399441055744;
            const v14 = v12 - v13;
            const v15 = 0.0013333452062211644 + v14 * (0.000154038517656471 + v14 * (0.00001530973742998949 + 0.0000013175855146722334 * v14));
            const v16 = 0.6931471805465141 + v14 * (0.240226506988806 + v14 * (0.055504109393417614 + v14 * (0.009618128542830126 + v14 * v15)));
            v21 = (0.9999999999997623 + v14 * v16) * powers[(v13 + 1022) | 0]! - (1 + v10);
          } else {
            const v17 = v10 < -1 ? -1 : v10;
            const v18 = 1 < v17 ? 1 : v17;
            const v19 = v18 * (v18 * (v18 * 2.0981097952658326e-9 + 2.549513316641503e-8) + 2.7559451968900193e-7) + 0.000002755290567639596;
            const v20 = v18 * (v18 * (v18 * (v18 * v19 + 0.000024801554918642262) + 0.0001984128901440571) + 0.0013888889028497973) + 0.008333333299452912;
            v21 = v18 * v18 * (v18 * (v18 * (v18 * v20 + 0.0416666666647511) + 0.16666666666833488) + 0.5000000000000403);
          }
          v36 = -((0.9999999999997623 + v7 * v9) * powers[(v6 + 1022) | 0]!) * v21;
        } else {
          const v22 = v2 < -60 ? -60 : v2;
          const v23 = 700 < v22 ? 700 : v22;
          const v24 = v23 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
          const v25 = powers[(v24 + 1022) | 0]!;
          const v26 = v23 - v24 * 0.6931471805599453;
          const v27 = v26 * (v26 * (v26 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
          const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
          const v29 = v2 < -700 ? -700 : v2;
          const v30 = 1.4426950408889634 * (700 < v29 ? 700 : v29);
          const v31 = v30 + 6755399441055744 - 6755399441055744;
          const v32 = v30 - v31;
          const v33 = v32 * (v32 * (0.0000013175855146722334 * v32 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
          const v34 = v32 * (v32 * (v32 * (v32 * v33 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
          const v35 = v25 * (v26 + v26 * v26 * v28) + (v25 - 1) - v2 * ((v32 * v34 + 0.9999999999997623) * powers[(v31 + 1022) | 0]!);
          v36 = v35;
        }
      }
      v37 = v36 * dy;
    }
    const alphaTerm = v37;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
  }
  accumulate(alphaSums, 0, alphaSum, alphaError);
}

function gradients64(xs: Float64Array, dys: Float64Array, alphaSums: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v14 = alpha - v13;
  let alphaSum = 0;
  let alphaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v73: number;
    if (0 === dy && x === x) {
      v73 = 0;
    } else {
      const v1 = 0 < x;
      const v2 = x / alpha;
      const v3 = v2 < -3000 ? -3000 : v2;
      const v4 = -1 < v3;
      const v5 = v3 < -1 ? -1 : v3;
      const v6 = v5 < -1400 ? -1400 : v5;
      const v7 = 1400 < v6 ? 1400 : v6;
      const v8 = 1.4426950408889634 * v7 + 6755399441055744 - 6755399441055744;
      let v70: number;
      if (v1) {
        v70 = 0;
      } else {
        let v16: number;
        if (v2 < -3000) {
          v16 = 0;
        } else {
          const v11 = alpha * v2;
          const v12 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
          const v15 = v2 - v12;
          v16 = (x - v11 - (v12 * v13 - v11 + v12 * v14 + v13 * v15 + v15 * v14)) / alpha;
        }
        if (v4) {
          const v9 = v7 - 0.6931471805601177 * v8;
          const v10 = 1 + v9;
          const v17 = v3 < -1 ? 0 : v16;
          const v18 = (v5 === v7 ? v17 : 0) - -1.7239444525614835e-13 * v8;
          const v19 = v9 + v18;
          const v20 = 0.000024801521060885955 + v19 * (0.000002755735514528978 + v19 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v19));
          const v21 = 0.04166666666662327 + v19 * (0.008333333333356304 + v19 * (0.0013888888917445521 + v19 * (0.00019841269784768933 + v19 * v20)));
          const v22 = -v5;
          const v30 = -v17;
          let v44: number;
          if (v22 < -1) {
            const v23 = v22 < -60 ? -60 : v22;
            const v24 = 1.4426950408889634 * v23 + 6755399441055744 - 6755399441055744;
            const v25 = v23 - 0.6931471805601177 * v24;
            const v26 = 1 + v25;
            const v27 = 0.5 * v24 + 6755399441055744 - 6755399441055744;
            const v28 = powers[(v27 + 1022) | 0]!;
            const v29 = powers[(v24 - v27 + 1022) | 0]!;
            const v31 = v22 === v23 ? v30 : 0;
            const v32 = v31 - -1.7239444525614835e-13 * v24;
            const v33 = v25 + v32;
            const v34 = 0.000024801521060885955 + v33 * (0.000002755735514528978 + v33 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v33));
            const v35 = 0.04166666666662327 + v33 * (0.008333333333356304 + v33 * (0.0013888888917445521 + v33 * (0.00019841269784768933 + v33 * v34)));
            const v36 = v29 * (v28 * (v25 - (v26 - 1) + (v32 + v33 * v33 * (0.5000000000000001 + v33 * (0.16666666666666644 + v33 * v35)))));
            v44 = v26 * v28 * v29 - (1 + v22) + (v36 - v31);
          } else {
            const v37 = v22 < -1 ? -1 : v22;
            const v38 = 1 < v37 ? 1 : v37;
            const v39 = Math.abs(v38) < 6e299 ? v38 * 134217729 - (v38 * 134217729 - v38) : v38;
            const v40 = v38 * (v38 * (v38 * 4.8128206250229e-14 + 7.716098130812358e-13) + 1.1470756199270771e-11) + 1.6058657451958387e-10;
            const v41 = v38 * (v38 * (v38 * (v38 * v40 + 2.087675145150821e-9) + 2.505210546945731e-8) + 2.75573192796955e-7) + 0.0000027557319264771367;
            const v42 = v38 * (v38 * (v38 * (v38 * v41 + 0.0000248015873013583) + 0.00019841269841110005) + 0.0013888888888889293) + 0.008333333333333567;
            const v43 = 0.5 * (v38 - v39) * (v38 + v39) + v38 * (v38 * v38) * (v38 * (v38 * v42 + 0.041666666666666664) + 0.16666666666666666);
            v44 = v39 * (0.5 * v39) + (v43 + v30 * v38);
          }
          const v45 = -(v10 + (v9 - (v10 - 1) + (v18 + v19 * v19 * (0.5000000000000001 + v19 * (0.16666666666666644 + v19 * v21))))) * v44;
          v70 = v45;
        } else {
          const v46 = v3 < -60 ? -60 : v3;
          const v47 = 710 < v46 ? 710 : v46;
          const v48 = v47 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
          const v49 = powers[((1023 < v48 ? 1023 : v48) + 1022) | 0]!;
          const v50 = v49 - 1;
          const v51 = v47 - v48 * 0.6931471805601177;
          const v52 = v49 * v51;
          const v53 = v50 + v52;
          const v54 = (v3 === v47 ? v16 : 0) - v48 * -1.7239444525614835e-13;
          const v55 = v51 + v54;
          const v56 = v55 * (v55 * (v55 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
          const v57 = v55 * (v55 * (v55 * (v55 * v56 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
          const v58 = v52 - (v53 - v50) + v49 * (v54 + v55 * v55 * (v55 * (v55 * (v55 * v57 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
          const v59 = v3 < -1400 ? -1400 : v3;
          const v60 = 1400 < v59 ? 1400 : v59;
          const v61 = 1.4426950408889634 * v60 + 6755399441055744 - 6755399441055744;
          const v62 = v60 - 0.6931471805601177 * v61;
          const v63 = 1 + v62;
          const v64 = (v3 === v60 ? v16 : 0) - -1.7239444525614835e-13 * v61;
          const v65 = v62 + v64;
          const v66 = v65 * (v65 * (v65 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
          const v67 = v65 * (v65 * (v65 * (v65 * v66 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
          const v68 = v3 * (v63 + (v62 - (v63 - 1) + (v64 + v65 * v65 * (v65 * (v65 * v67 + 0.16666666666666644) + 0.5000000000000001))));
          const v69 = 0.5 * v61 + 6755399441055744 - 6755399441055744;
          v70 = (v53 + v58) * (1023 < v48 ? 2 : 1) - v68 * powers[(v69 + 1022) | 0]! * powers[(v61 - v69 + 1022) | 0]!;
        }
      }
      const v71 = v1 ? 0 : v4 ? v8 : 0;
      const v72 = 0.5 * v71 + 6755399441055744 - 6755399441055744;
      v73 = v70 * powers[(v72 + 1022) | 0]! * powers[(v71 - v72 + 1022) | 0]! * dy;
    }
    const alphaTerm = v73;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
  }
  accumulate(alphaSums, 0, alphaSum, alphaError);
}

export function parameterGradients(values: Values, xs: FloatArray, dys: FloatArray): object {
  const alphaSums = makeSums();
  run('celu', gradients32, gradients64, [alphaSums, ...values], 2, { xs, dys });
  return { alpha: total(alphaSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, alphaSums: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  let alphaSum = 0;
  let alphaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = x / alpha;
    const v3 = v2 < -3000 ? -3000 : v2;
    const v4 = v3 < -700 ? -700 : v3;
    const v5 = 1.4426950408889634 * (700 < v4 ? 700 : v4);
    const v6 = v5 + 6755399441055744 - 6755399441055744;
    const v7 = v5 - v6;
    const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
    let v38: number;
    if (0 === dy && x === x) {
      v38 = 0;
    } else {
      let v37: number;
      if (v1) {
        v37 = 0;
      } else if (-1 < v3) {
        const v11 = v3 < -1 ? -1 : v3;
        const v12 = v11 < -700 ? -700 : v11;
        const v13 = 1.4426950408889634 * (700 < v12 ? 700 : v12);
        const v14 = v13 + 6755399441055744 - 6755399441055744;
        const v15 = v13 - v14;
        const v16 = 0.0013333452062211644 + v15 * (0.000154038517656471 + v15 * (0.00001530973742998949 + 0.0000013175855146722334 * v15));
        const v17 = 0.6931471805465141 + v15 * (0.240226506988806 + v15 * (0.055504109393417614 + v15 * (0.009618128542830126 + v15 * v16)));
        const v18 = -v11;
        let v29: number;
        if (v18 < -1) {
          const v19 = v18 < -700 ? -700 : v18;
          const v20 = 1.4426950408889634 * (700 < v19 ? 700 : v19);
          const v21 = v20 + 6755399441055744 - 6755399441055744;
          const v22 = v20 - v21;
          const v23 = 0.0013333452062211644 + v22 * (0.000154038517656471 + v22 * (0.00001530973742998949 + 0.0000013175855146722334 * v22));
          const v24 = 0.6931471805465141 + v22 * (0.240226506988806 + v22 * (0.055504109393417614 + v22 * (0.009618128542830126 + v22 * v23)));
          v29 = (0.9999999999997623 + v22 * v24) * powers[(v21 + 1022) | 0]! - (1 + v18);
        } else {
          const v25 = v18 < -1 ? -1 : v18;
          const v26 = 1 < v25 ? 1 : v25;
          const v27 = v26 * (v26 * (v26 * 2.0981097952658326e-9 + 2.549513316641503e-8) + 2.7559451968900193e-7) + 0.000002755290567639596;
          const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.000024801554918642262) + 0.0001984128901440571) + 0.0013888889028497973) + 0.008333333299452912;
          v29 = v26 * v26 * (v26 * (v26 * (v26 * v28 + 0.0416666666647511) + 0.16666666666833488) + 0.5000000000000403);
        }
        v37 = -((0.9999999999997623 + v15 * v17) * powers[(v14 + 1022) | 0]!) * v29;
      } else {
        const v30 = v3 < -60 ? -60 : v3;
        const v31 = 700 < v30 ? 700 : v30;
        const v32 = v31 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v33 = powers[(v32 + 1022) | 0]!;
        const v34 = v31 - v32 * 0.6931471805599453;
        const v35 = v34 * (v34 * (v34 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v36 = v34 * (v34 * (v34 * (v34 * v35 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v37 = v33 * (v34 + v34 * v34 * v36) + (v33 - 1) - v3 * v10;
      }
      v38 = v37 * dy;
    }
    const alphaTerm = v38;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
    dxs[i] = (x === -Infinity ? 0 : v1 ? 1 : v10) * dy;
  }
  accumulate(alphaSums, 0, alphaSum, alphaError);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, alphaSums: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  const v11 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v12 = alpha - v11;
  let alphaSum = 0;
  let alphaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = x / alpha;
    const v3 = v2 < -3000 ? -3000 : v2;
    const v4 = v3 < -1400 ? -1400 : v3;
    const v5 = 1400 < v4 ? 1400 : v4;
    const v6 = 1.4426950408889634 * v5 + 6755399441055744 - 6755399441055744;
    const v7 = v5 - 0.6931471805601177 * v6;
    const v8 = 1 + v7;
    let v14: number;
    if (v2 < -3000) {
      v14 = 0;
    } else {
      const v9 = alpha * v2;
      const v10 = Math.abs(v2) < 6e299 ? v2 * 134217729 - (v2 * 134217729 - v2) : v2;
      const v13 = v2 - v10;
      v14 = (x - v9 - (v10 * v11 - v9 + v10 * v12 + v11 * v13 + v13 * v12)) / alpha;
    }
    const v15 = (v3 === v5 ? v14 : 0) - -1.7239444525614835e-13 * v6;
    const v16 = v7 + v15;
    const v17 = v16 * (v16 * (v16 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v18 = v16 * (v16 * (v16 * (v16 * v17 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v19 = v8 + (v7 - (v8 - 1) + (v15 + v16 * v16 * (v16 * (v16 * v18 + 0.16666666666666644) + 0.5000000000000001)));
    const v20 = v1 ? 0 : v6;
    const v21 = 0.5 * v20 + 6755399441055744 - 6755399441055744;
    let v75: number;
    if (0 === dy && x === x) {
      v75 = 0;
    } else {
      const v22 = -1 < v3;
      const v23 = v3 < -1 ? -1 : v3;
      const v24 = v23 < -1400 ? -1400 : v23;
      const v25 = 1400 < v24 ? 1400 : v24;
      const v26 = 1.4426950408889634 * v25 + 6755399441055744 - 6755399441055744;
      let v72: number;
      if (v1) {
        v72 = 0;
      } else if (v22) {
        const v27 = v25 - 0.6931471805601177 * v26;
        const v28 = 1 + v27;
        const v29 = v3 < -1 ? 0 : v14;
        const v30 = (v23 === v25 ? v29 : 0) - -1.7239444525614835e-13 * v26;
        const v31 = v27 + v30;
        const v32 = 0.000024801521060885955 + v31 * (0.000002755735514528978 + v31 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v31));
        const v33 = 0.04166666666662327 + v31 * (0.008333333333356304 + v31 * (0.0013888888917445521 + v31 * (0.00019841269784768933 + v31 * v32)));
        const v34 = -(v28 + (v27 - (v28 - 1) + (v30 + v31 * v31 * (0.5000000000000001 + v31 * (0.16666666666666644 + v31 * v33)))));
        const v35 = -v23;
        const v43 = -v29;
        let v57: number;
        if (v35 < -1) {
          const v36 = v35 < -60 ? -60 : v35;
          const v37 = 1.4426950408889634 * v36 + 6755399441055744 - 6755399441055744;
          const v38 = v36 - 0.6931471805601177 * v37;
          const v39 = 1 + v38;
          const v40 = 0.5 * v37 + 6755399441055744 - 6755399441055744;
          const v41 = powers[(v40 + 1022) | 0]!;
          const v42 = powers[(v37 - v40 + 1022) | 0]!;
          const v44 = v35 === v36 ? v43 : 0;
          const v45 = v44 - -1.7239444525614835e-13 * v37;
          const v46 = v38 + v45;
          const v47 = 0.000024801521060885955 + v46 * (0.000002755735514528978 + v46 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v46));
          const v48 = 0.04166666666662327 + v46 * (0.008333333333356304 + v46 * (0.0013888888917445521 + v46 * (0.00019841269784768933 + v46 * v47)));
          const v49 = v42 * (v41 * (v38 - (v39 - 1) + (v45 + v46 * v46 * (0.5000000000000001 + v46 * (0.16666666666666644 + v46 * v48)))));
          v57 = v39 * v41 * v42 - (1 + v35) + (v49 - v44);
        } else {
          const v50 = v35 < -1 ? -1 : v35;
          const v51 = 1 < v50 ? 1 : v50;
          const v52 = Math.abs(v51) < 6e299 ? v51 * 134217729 - (v51 * 134217729 - v51) : v51;
          const v53 = v51 * (v51 * (v51 * 4.8128206250229e-14 + 7.716098130812358e-13) + 1.1470756199270771e-11) + 1.6058657451958387e-10;
          const v54 = v51 * (v51 * (v51 * (v51 * v53 + 2.087675145150821e-9) + 2.505210546945731e-8) + 2.75573192796955e-7) + 0.0000027557319264771367;
          const v55 = v51 * (v51 * (v51 * (v51 * v54 + 0.0000248015873013583) + 0.00019841269841110005) + 0.0013888888888889293) + 0.008333333333333567;
          const v56 = 0.5 * (v51 - v52) * (v51 + v52) + v51 * (v51 * v51) * (v51 * (v51 * v55 + 0.041666666666666664) + 0.16666666666666666);
          v57 = v52 * (0.5 * v52) + (v56 + v43 * v51);
        }
        v72 = v34 * v57;
      } else {
        const v58 = v3 < -60 ? -60 : v3;
        const v59 = 710 < v58 ? 710 : v58;
        const v60 = v59 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v61 = powers[((1023 < v60 ? 1023 : v60) + 1022) | 0]!;
        const v62 = v61 - 1;
        const v63 = v59 - v60 * 0.6931471805601177;
        const v64 = v61 * v63;
        const v65 = v62 + v64;
        const v66 = (v3 === v59 ? v14 : 0) - v60 * -1.7239444525614835e-13;
        const v67 = v63 + v66;
        const v68 = v67 * (v67 * (v67 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v69 = v67 * (v67 * (v67 * (v67 * v68 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v70 = v64 - (v65 - v62) + v61 * (v66 + v67 * v67 * (v67 * (v67 * (v67 * v69 + 0.041666666666666644) + 0.1666666666666667) + 0.5));
        const v71 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
        v72 = (v65 + v70) * (1023 < v60 ? 2 : 1) - v3 * v19 * powers[(v71 + 1022) | 0]! * powers[(v6 - v71 + 1022) | 0]!;
      }
      const v73 = v1 ? 0 : v22 ? v26 : 0;
      const v74 = 0.5 * v73 + 6755399441055744 - 6755399441055744;
      v75 = v72 * powers[(v74 + 1022) | 0]! * powers[(v73 - v74 + 1022) | 0]! * dy;
    }
    const alphaTerm = v75;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
    dxs[i] = (v1 ? 1 : v19) * powers[(v21 + 1022) | 0]! * powers[(v20 - v21 + 1022) | 0]! * dy;
  }
  accumulate(alphaSums, 0, alphaSum, alphaError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const alphaSums = makeSums();
  const x = run('celu', backwardAll32, backwardAll64, [alphaSums, ...values], 2, { xs, dys, out })[2];
  return { x, alpha: total(alphaSums) };
}
