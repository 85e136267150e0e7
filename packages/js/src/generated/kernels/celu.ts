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
  let v25: number;
  if (-1e-20 < v2) {
    v25 = x;
  } else {
    const v3 = v2 < -60 ? -60 : v2;
    const v4 = 710 < v3 ? 710 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = 1023 < v5 ? 1023 : v5;
    const v7 = v6 * 0.5 + 6755399441055744 - 6755399441055744;
    const v8 = powers[(v7 + 1022) | 0]!;
    const v9 = powers[(v6 - v7 + 1022) | 0]!;
    const v10 = v8 * v9 - 1;
    const v11 = v4 - v5 * 0.6931471805601177;
    const v12 = v9 * (v8 * v11);
    const v13 = v10 + v12;
    let v19: number;
    if (v2 === v4) {
      if (v1 < -3000) {
        v19 = 0;
      } else {
        const v14 = alpha * v1;
        const v15 = Math.abs(v1) < 6e299 ? v1 * 134217729 - (v1 * 134217729 - v1) : v1;
        const v16 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
        const v17 = alpha - v16;
        const v18 = v1 - v15;
        v19 = (x - v14 - (v15 * v16 - v14 + v15 * v17 + v16 * v18 + v18 * v17)) / alpha;
      }
    } else {
      v19 = 0;
    }
    const v20 = v19 - v5 * -1.7239444525614835e-13;
    const v21 = v11 + v20;
    const v22 = v21 * (v21 * (v21 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v24 = v12 - (v13 - v10) + v9 * (v8 * (v20 + v21 * v21 * (0.5 + v21 * (v21 * (v21 * v23 + 0.041666666666666644) + 0.1666666666666667))));
    v25 = alpha * ((v13 + v24) * (1023 < v5 ? 2 : 1));
  }
  return v25;
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
  let v88: number;
  if (v1) {
    v88 = 0;
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
    const v36 = -1 <= v35 && v35 <= 1;
    const v44 = -v29;
    const v45 = v35 < 0;
    const v46 = v35 < -60 ? -60 : v35;
    const v47 = 1400 < v46 ? 1400 : v46;
    const v48 = 1.4426950408889634 * v47 + 6755399441055744 - 6755399441055744;
    let v67: number;
    if (v36) {
      const v37 = v35 < -1 ? -1 : v35;
      const v38 = 1 < v37 ? 1 : v37;
      const v39 = Math.abs(v38) < 6e299 ? v38 * 134217729 - (v38 * 134217729 - v38) : v38;
      const v40 = v38 * (v38 * (v38 * 5.075858230676118e-14 + 7.72365105183894e-13) + 1.1462471697954092e-11) + 1.605844349229188e-10;
      const v41 = v38 * (v38 * (v38 * (v38 * v40 + 2.087685145249166e-9) + 2.505210770744891e-8) + 2.7557318702147614e-7) + 0.000002755731925424242;
      const v42 = v38 * (v38 * (v38 * (v38 * v41 + 0.000024801587302977256) + 0.00019841269841131375) + 0.001388888888888734) + 0.008333333333333554;
      const v43 = 0.5 * (v38 - v39) * (v38 + v39) + v38 * (v38 * v38) * (v38 * (v38 * v42 + 0.04166666666666667) + 0.16666666666666666);
      v67 = v39 * (0.5 * v39) + (v43 + v44 * v38);
    } else {
      const v49 = v45 ? 0 : -(64 < v48 ? 64 : v48);
      const v50 = 0.5 * v49 + 6755399441055744 - 6755399441055744;
      const v51 = powers[(v50 + 1022) | 0]!;
      const v52 = powers[(v49 - v50 + 1022) | 0]!;
      const v53 = v51 * v52;
      const v54 = v47 - 0.6931471805601177 * v48;
      const v55 = 1 + v54;
      const v56 = v45 ? v48 : 0;
      const v57 = v45 ? v56 : v49;
      const v58 = 0.5 * v57 + 6755399441055744 - 6755399441055744;
      const v59 = (v45 ? v23 - v53 : v55 - v53) + (v45 ? v55 : -v47) * powers[(v58 + 1022) | 0]! * powers[(v57 - v58 + 1022) | 0]!;
      const v60 = v35 === v47 ? v44 : 0;
      const v61 = v60 - -1.7239444525614835e-13 * v48;
      const v62 = v54 + v61;
      const v63 = 0.000024801521060885955 + v62 * (0.000002755735514528978 + v62 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v62));
      const v64 = 0.04166666666662327 + v62 * (0.008333333333356304 + v62 * (0.0013888888917445521 + v62 * (0.00019841269784768933 + v62 * v63)));
      const v65 = 0.5 * v56 + 6755399441055744 - 6755399441055744;
      const v66 = (v54 - (v55 - 1) + (v61 + v62 * v62 * (0.5000000000000001 + v62 * (0.16666666666666644 + v62 * v64)))) * powers[(v65 + 1022) | 0]!;
      v67 = v59 + (v66 * powers[(v56 - v65 + 1022) | 0]! - v52 * (v51 * v60));
    }
    const v68 = v36 || v45 ? 0 : v48;
    const v69 = 0.5 * v68 + 6755399441055744 - 6755399441055744;
    v88 = v34 * (v67 * powers[(v69 + 1022) | 0]! * powers[(v68 - v69 + 1022) | 0]!);
  } else {
    const v70 = v3 < -60 ? -60 : v3;
    const v71 = 710 < v70 ? 710 : v70;
    const v72 = v71 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v73 = 1023 < v72 ? 1023 : v72;
    const v74 = v73 * 0.5 + 6755399441055744 - 6755399441055744;
    const v75 = powers[(v74 + 1022) | 0]!;
    const v76 = powers[(v73 - v74 + 1022) | 0]!;
    const v77 = v75 * v76 - 1;
    const v78 = v71 - v72 * 0.6931471805601177;
    const v79 = v76 * (v75 * v78);
    const v80 = v77 + v79;
    const v81 = (v3 === v71 ? v14 : 0) - v72 * -1.7239444525614835e-13;
    const v82 = v78 + v81;
    const v83 = v82 * (v82 * (v82 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v84 = v82 * (v82 * (v82 * (v82 * v83 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v85 = v76 * (v75 * (v81 + v82 * v82 * (0.5 + v82 * (v82 * (v82 * v84 + 0.041666666666666644) + 0.1666666666666667))));
    const v86 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
    const v87 = (v80 + (v79 - (v80 - v77) + v85)) * (1023 < v72 ? 2 : 1) - v3 * v19 * powers[(v86 + 1022) | 0]! * powers[(v6 - v86 + 1022) | 0]!;
    v88 = v87;
  }
  const v89 = v1 ? 0 : v22 ? v26 : 0;
  const v90 = 0.5 * v89 + 6755399441055744 - 6755399441055744;
  return { x: (v1 ? 1 : v19) * powers[(v21 + 1022) | 0]! * powers[(v20 - v21 + 1022) | 0]!, alpha: v88 * powers[(v90 + 1022) | 0]! * powers[(v89 - v90 + 1022) | 0]! };
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
  const v16 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v17 = alpha - v16;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x / alpha;
    const v2 = v1 < -3000 ? -3000 : v1;
    let v25: number;
    if (-1e-20 < v2) {
      v25 = x;
    } else {
      const v3 = v2 < -60 ? -60 : v2;
      const v4 = 710 < v3 ? 710 : v3;
      const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v6 = 1023 < v5 ? 1023 : v5;
      const v7 = v6 * 0.5 + 6755399441055744 - 6755399441055744;
      const v8 = powers[(v7 + 1022) | 0]!;
      const v9 = powers[(v6 - v7 + 1022) | 0]!;
      const v10 = v8 * v9 - 1;
      const v11 = v4 - v5 * 0.6931471805601177;
      const v12 = v9 * (v8 * v11);
      const v13 = v10 + v12;
      let v19: number;
      if (v2 === v4) {
        if (v1 < -3000) {
          v19 = 0;
        } else {
          const v14 = alpha * v1;
          const v15 = Math.abs(v1) < 6e299 ? v1 * 134217729 - (v1 * 134217729 - v1) : v1;
          const v18 = v1 - v15;
          v19 = (x - v14 - (v15 * v16 - v14 + v15 * v17 + v16 * v18 + v18 * v17)) / alpha;
        }
      } else {
        v19 = 0;
      }
      const v20 = v19 - v5 * -1.7239444525614835e-13;
      const v21 = v11 + v20;
      const v22 = v21 * (v21 * (v21 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v24 = v12 - (v13 - v10) + v9 * (v8 * (v20 + v21 * v21 * (0.5 + v21 * (v21 * (v21 * v23 + 0.041666666666666644) + 0.1666666666666667))));
      v25 = alpha * ((v13 + v24) * (1023 < v5 ? 2 : 1));
    }
    ys[i] = v25;
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
  const v16 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v17 = alpha - v16;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x / alpha;
    const v2 = v1 < -3000 ? -3000 : v1;
    let v19: number;
    if (v1 < -3000) {
      v19 = 0;
    } else {
      const v14 = alpha * v1;
      const v15 = Math.abs(v1) < 6e299 ? v1 * 134217729 - (v1 * 134217729 - v1) : v1;
      const v18 = v1 - v15;
      v19 = (x - v14 - (v15 * v16 - v14 + v15 * v17 + v16 * v18 + v18 * v17)) / alpha;
    }
    let v25: number;
    if (-1e-20 < v2) {
      v25 = x;
    } else {
      const v3 = v2 < -60 ? -60 : v2;
      const v4 = 710 < v3 ? 710 : v3;
      const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v6 = 1023 < v5 ? 1023 : v5;
      const v7 = v6 * 0.5 + 6755399441055744 - 6755399441055744;
      const v8 = powers[(v7 + 1022) | 0]!;
      const v9 = powers[(v6 - v7 + 1022) | 0]!;
      const v10 = v8 * v9 - 1;
      const v11 = v4 - v5 * 0.6931471805601177;
      const v12 = v9 * (v8 * v11);
      const v13 = v10 + v12;
      const v20 = (v2 === v4 ? v19 : 0) - v5 * -1.7239444525614835e-13;
      const v21 = v11 + v20;
      const v22 = v21 * (v21 * (v21 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v24 = v12 - (v13 - v10) + v9 * (v8 * (v20 + v21 * v21 * (0.5 + v21 * (v21 * (v21 * v23 + 0.041666666666666644) + 0.1666666666666667))));
      v25 = alpha * ((v13 + v24) * (1023 < v5 ? 2 : 1));
    }
    const v26 = 0 < x;
    const v27 = v2 < -1400 ? -1400 : v2;
    const v28 = 1400 < v27 ? 1400 : v27;
    const v29 = 1.4426950408889634 * v28 + 6755399441055744 - 6755399441055744;
    let v36: number;
    if (v26) {
      v36 = 1;
    } else {
      const v30 = v28 - 0.6931471805601177 * v29;
      const v31 = 1 + v30;
      const v32 = (v2 === v28 ? v19 : 0) - -1.7239444525614835e-13 * v29;
      const v33 = v30 + v32;
      const v34 = v33 * (v33 * (v33 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v35 = v33 * (v33 * (v33 * (v33 * v34 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      v36 = v31 + (v30 - (v31 - 1) + (v32 + v33 * v33 * (v33 * (v33 * v35 + 0.16666666666666644) + 0.5000000000000001)));
    }
    const v37 = v26 ? 0 : v29;
    const v38 = 0.5 * v37 + 6755399441055744 - 6755399441055744;
    ys[i] = v25;
    ds[i] = v36 * powers[(v38 + 1022) | 0]! * powers[(v37 - v38 + 1022) | 0]!;
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
    if (0 < x) {
      v37 = 0;
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
        let v22: number;
        if (v10 < -1 || 2 < v10) {
          const v11 = v10 < -700 ? -700 : v10;
          const v12 = 1.4426950408889634 * (700 < v11 ? 700 : v11);
          const v13 = v12 + 6755399441055744 - 6755399441055744;
          const v14 = v12 - v13;
          const v15 = 0.0013333452062211644 + v14 * (0.000154038517656471 + v14 * (0.00001530973742998949 + 0.0000013175855146722334 * v14));
          const v16 = 0.6931471805465141 + v14 * (0.240226506988806 + v14 * (0.055504109393417614 + v14 * (0.009618128542830126 + v14 * v15)));
          v22 = (0.9999999999997623 + v14 * v16) * powers[(v13 + 1022) | 0]! - (1 + v10);
        } else {
          const v17 = v10 < -1 ? -1 : v10;
          const v18 = 2 < v17 ? 2 : v17;
          const v19 = v18 * (v18 * (v18 * 1.784975044349687e-11 + 1.4837503300405996e-10) + 2.0814106419738433e-9) + 2.508909304041511e-8;
          const v20 = v18 * (v18 * (v18 * (v18 * v19 + 2.755601917062675e-7) + 0.0000027556932491892815) + 0.000024801609237333537) + 0.00019841271672036705;
          const v21 = v18 * (v18 * (v18 * (v18 * v20 + 0.0013888888783835812) + 0.008333333329447181) + 0.04166666666825583) + 0.16666666666693244;
          v22 = v18 * v18 * (v18 * v21 + 0.4999999999999647);
        }
        v37 = -((0.9999999999997623 + v7 * v9) * powers[(v6 + 1022) | 0]!) * v22;
      } else {
        const v23 = v2 < -60 ? -60 : v2;
        const v24 = 700 < v23 ? 700 : v23;
        const v25 = v24 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v26 = powers[(v25 + 1022) | 0]!;
        const v27 = v24 - v25 * 0.6931471805599453;
        const v28 = v27 * (v27 * (v27 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v29 = v27 * (v27 * (v27 * (v27 * v28 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        const v30 = v2 < -700 ? -700 : v2;
        const v31 = 1.4426950408889634 * (700 < v30 ? 700 : v30);
        const v32 = v31 + 6755399441055744 - 6755399441055744;
        const v33 = v31 - v32;
        const v34 = v33 * (v33 * (0.0000013175855146722334 * v33 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
        const v35 = v33 * (v33 * (v33 * (v33 * v34 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
        const v36 = v26 * (v27 + v27 * v27 * v29) + (v26 - 1) - v2 * ((v33 * v35 + 0.9999999999997623) * powers[(v32 + 1022) | 0]!);
        v37 = v36;
      }
    }
    const alphaTerm = v37 * dy;
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
    const v1 = 0 < x;
    const v2 = x / alpha;
    const v3 = v2 < -3000 ? -3000 : v2;
    const v4 = -1 < v3;
    const v5 = v3 < -1 ? -1 : v3;
    const v6 = v5 < -1400 ? -1400 : v5;
    const v7 = 1400 < v6 ? 1400 : v6;
    const v8 = 1.4426950408889634 * v7 + 6755399441055744 - 6755399441055744;
    let v86: number;
    if (v1) {
      v86 = 0;
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
        const v23 = -1 <= v22 && v22 <= 1;
        const v31 = -v17;
        const v32 = v22 < 0;
        const v33 = v22 < -60 ? -60 : v22;
        const v34 = 1400 < v33 ? 1400 : v33;
        const v35 = 1.4426950408889634 * v34 + 6755399441055744 - 6755399441055744;
        let v54: number;
        if (v23) {
          const v24 = v22 < -1 ? -1 : v22;
          const v25 = 1 < v24 ? 1 : v24;
          const v26 = Math.abs(v25) < 6e299 ? v25 * 134217729 - (v25 * 134217729 - v25) : v25;
          const v27 = v25 * (v25 * (v25 * 5.075858230676118e-14 + 7.72365105183894e-13) + 1.1462471697954092e-11) + 1.605844349229188e-10;
          const v28 = v25 * (v25 * (v25 * (v25 * v27 + 2.087685145249166e-9) + 2.505210770744891e-8) + 2.7557318702147614e-7) + 0.000002755731925424242;
          const v29 = v25 * (v25 * (v25 * (v25 * v28 + 0.000024801587302977256) + 0.00019841269841131375) + 0.001388888888888734) + 0.008333333333333554;
          const v30 = 0.5 * (v25 - v26) * (v25 + v26) + v25 * (v25 * v25) * (v25 * (v25 * v29 + 0.04166666666666667) + 0.16666666666666666);
          v54 = v26 * (0.5 * v26) + (v30 + v31 * v25);
        } else {
          const v36 = v32 ? 0 : -(64 < v35 ? 64 : v35);
          const v37 = 0.5 * v36 + 6755399441055744 - 6755399441055744;
          const v38 = powers[(v37 + 1022) | 0]!;
          const v39 = powers[(v36 - v37 + 1022) | 0]!;
          const v40 = v38 * v39;
          const v41 = v34 - 0.6931471805601177 * v35;
          const v42 = 1 + v41;
          const v43 = v32 ? v35 : 0;
          const v44 = v32 ? v43 : v36;
          const v45 = 0.5 * v44 + 6755399441055744 - 6755399441055744;
          const v46 = (v32 ? v5 - v40 : v42 - v40) + (v32 ? v42 : -v34) * powers[(v45 + 1022) | 0]! * powers[(v44 - v45 + 1022) | 0]!;
          const v47 = v22 === v34 ? v31 : 0;
          const v48 = v47 - -1.7239444525614835e-13 * v35;
          const v49 = v41 + v48;
          const v50 = 0.000024801521060885955 + v49 * (0.000002755735514528978 + v49 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v49));
          const v51 = 0.04166666666662327 + v49 * (0.008333333333356304 + v49 * (0.0013888888917445521 + v49 * (0.00019841269784768933 + v49 * v50)));
          const v52 = 0.5 * v43 + 6755399441055744 - 6755399441055744;
          const v53 = (v41 - (v42 - 1) + (v48 + v49 * v49 * (0.5000000000000001 + v49 * (0.16666666666666644 + v49 * v51)))) * powers[(v52 + 1022) | 0]!;
          v54 = v46 + (v53 * powers[(v43 - v52 + 1022) | 0]! - v39 * (v38 * v47));
        }
        const v55 = v23 || v32 ? 0 : v35;
        const v56 = 0.5 * v55 + 6755399441055744 - 6755399441055744;
        const v57 = -(v10 + (v9 - (v10 - 1) + (v18 + v19 * v19 * (0.5000000000000001 + v19 * (0.16666666666666644 + v19 * v21))))) * (v54 * powers[(v56 + 1022) | 0]! * powers[(v55 - v56 + 1022) | 0]!);
        v86 = v57;
      } else {
        const v58 = v3 < -60 ? -60 : v3;
        const v59 = 710 < v58 ? 710 : v58;
        const v60 = v59 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v61 = 1023 < v60 ? 1023 : v60;
        const v62 = v61 * 0.5 + 6755399441055744 - 6755399441055744;
        const v63 = powers[(v62 + 1022) | 0]!;
        const v64 = powers[(v61 - v62 + 1022) | 0]!;
        const v65 = v63 * v64 - 1;
        const v66 = v59 - v60 * 0.6931471805601177;
        const v67 = v64 * (v63 * v66);
        const v68 = v65 + v67;
        const v69 = (v3 === v59 ? v16 : 0) - v60 * -1.7239444525614835e-13;
        const v70 = v66 + v69;
        const v71 = v70 * (v70 * (v70 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v72 = v70 * (v70 * (v70 * (v70 * v71 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v73 = v64 * (v63 * (v69 + v70 * v70 * (0.5 + v70 * (v70 * (v70 * v72 + 0.041666666666666644) + 0.1666666666666667))));
        const v74 = v3 < -1400 ? -1400 : v3;
        const v75 = 1400 < v74 ? 1400 : v74;
        const v76 = 1.4426950408889634 * v75 + 6755399441055744 - 6755399441055744;
        const v77 = v75 - 0.6931471805601177 * v76;
        const v78 = 1 + v77;
        const v79 = (v3 === v75 ? v16 : 0) - -1.7239444525614835e-13 * v76;
        const v80 = v77 + v79;
        const v81 = v80 * (v80 * (v80 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v82 = v80 * (v80 * (v80 * (v80 * v81 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v83 = v3 * (v78 + (v77 - (v78 - 1) + (v79 + v80 * v80 * (v80 * (v80 * v82 + 0.16666666666666644) + 0.5000000000000001))));
        const v84 = 0.5 * v76 + 6755399441055744 - 6755399441055744;
        const v85 = (v68 + (v67 - (v68 - v65) + v73)) * (1023 < v60 ? 2 : 1) - v83 * powers[(v84 + 1022) | 0]! * powers[(v76 - v84 + 1022) | 0]!;
        v86 = v85;
      }
    }
    const v87 = v1 ? 0 : v4 ? v8 : 0;
    const v88 = 0.5 * v87 + 6755399441055744 - 6755399441055744;
    const alphaTerm = v86 * powers[(v88 + 1022) | 0]! * powers[(v87 - v88 + 1022) | 0]! * dy;
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
    if (v1) {
      v38 = 0;
    } else if (-1 < v3) {
      const v11 = v3 < -1 ? -1 : v3;
      const v12 = v11 < -700 ? -700 : v11;
      const v13 = 1.4426950408889634 * (700 < v12 ? 700 : v12);
      const v14 = v13 + 6755399441055744 - 6755399441055744;
      const v15 = v13 - v14;
      const v16 = 0.0013333452062211644 + v15 * (0.000154038517656471 + v15 * (0.00001530973742998949 + 0.0000013175855146722334 * v15));
      const v17 = 0.6931471805465141 + v15 * (0.240226506988806 + v15 * (0.055504109393417614 + v15 * (0.009618128542830126 + v15 * v16)));
      const v18 = -v11;
      let v30: number;
      if (v18 < -1 || 2 < v18) {
        const v19 = v18 < -700 ? -700 : v18;
        const v20 = 1.4426950408889634 * (700 < v19 ? 700 : v19);
        const v21 = v20 + 6755399441055744 - 6755399441055744;
        const v22 = v20 - v21;
        const v23 = 0.0013333452062211644 + v22 * (0.000154038517656471 + v22 * (0.00001530973742998949 + 0.0000013175855146722334 * v22));
        const v24 = 0.6931471805465141 + v22 * (0.240226506988806 + v22 * (0.055504109393417614 + v22 * (0.009618128542830126 + v22 * v23)));
        v30 = (0.9999999999997623 + v22 * v24) * powers[(v21 + 1022) | 0]! - (1 + v18);
      } else {
        const v25 = v18 < -1 ? -1 : v18;
        const v26 = 2 < v25 ? 2 : v25;
        const v27 = v26 * (v26 * (v26 * 1.784975044349687e-11 + 1.4837503300405996e-10) + 2.0814106419738433e-9) + 2.508909304041511e-8;
        const v28 = v26 * (v26 * (v26 * (v26 * v27 + 2.755601917062675e-7) + 0.0000027556932491892815) + 0.000024801609237333537) + 0.00019841271672036705;
        const v29 = v26 * (v26 * (v26 * (v26 * v28 + 0.0013888888783835812) + 0.008333333329447181) + 0.04166666666825583) + 0.16666666666693244;
        v30 = v26 * v26 * (v26 * v29 + 0.4999999999999647);
      }
      v38 = -((0.9999999999997623 + v15 * v17) * powers[(v14 + 1022) | 0]!) * v30;
    } else {
      const v31 = v3 < -60 ? -60 : v3;
      const v32 = 700 < v31 ? 700 : v31;
      const v33 = v32 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v34 = powers[(v33 + 1022) | 0]!;
      const v35 = v32 - v33 * 0.6931471805599453;
      const v36 = v35 * (v35 * (v35 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
      const v37 = v35 * (v35 * (v35 * (v35 * v36 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
      v38 = v34 * (v35 + v35 * v35 * v37) + (v34 - 1) - v3 * v10;
    }
    const alphaTerm = v38 * dy;
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
    const v22 = -1 < v3;
    const v23 = v3 < -1 ? -1 : v3;
    const v24 = v23 < -1400 ? -1400 : v23;
    const v25 = 1400 < v24 ? 1400 : v24;
    const v26 = 1.4426950408889634 * v25 + 6755399441055744 - 6755399441055744;
    let v88: number;
    if (v1) {
      v88 = 0;
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
      const v36 = -1 <= v35 && v35 <= 1;
      const v44 = -v29;
      const v45 = v35 < 0;
      const v46 = v35 < -60 ? -60 : v35;
      const v47 = 1400 < v46 ? 1400 : v46;
      const v48 = 1.4426950408889634 * v47 + 6755399441055744 - 6755399441055744;
      let v67: number;
      if (v36) {
        const v37 = v35 < -1 ? -1 : v35;
        const v38 = 1 < v37 ? 1 : v37;
        const v39 = Math.abs(v38) < 6e299 ? v38 * 134217729 - (v38 * 134217729 - v38) : v38;
        const v40 = v38 * (v38 * (v38 * 5.075858230676118e-14 + 7.72365105183894e-13) + 1.1462471697954092e-11) + 1.605844349229188e-10;
        const v41 = v38 * (v38 * (v38 * (v38 * v40 + 2.087685145249166e-9) + 2.505210770744891e-8) + 2.7557318702147614e-7) + 0.000002755731925424242;
        const v42 = v38 * (v38 * (v38 * (v38 * v41 + 0.000024801587302977256) + 0.00019841269841131375) + 0.001388888888888734) + 0.008333333333333554;
        const v43 = 0.5 * (v38 - v39) * (v38 + v39) + v38 * (v38 * v38) * (v38 * (v38 * v42 + 0.04166666666666667) + 0.16666666666666666);
        v67 = v39 * (0.5 * v39) + (v43 + v44 * v38);
      } else {
        const v49 = v45 ? 0 : -(64 < v48 ? 64 : v48);
        const v50 = 0.5 * v49 + 6755399441055744 - 6755399441055744;
        const v51 = powers[(v50 + 1022) | 0]!;
        const v52 = powers[(v49 - v50 + 1022) | 0]!;
        const v53 = v51 * v52;
        const v54 = v47 - 0.6931471805601177 * v48;
        const v55 = 1 + v54;
        const v56 = v45 ? v48 : 0;
        const v57 = v45 ? v56 : v49;
        const v58 = 0.5 * v57 + 6755399441055744 - 6755399441055744;
        const v59 = (v45 ? v23 - v53 : v55 - v53) + (v45 ? v55 : -v47) * powers[(v58 + 1022) | 0]! * powers[(v57 - v58 + 1022) | 0]!;
        const v60 = v35 === v47 ? v44 : 0;
        const v61 = v60 - -1.7239444525614835e-13 * v48;
        const v62 = v54 + v61;
        const v63 = 0.000024801521060885955 + v62 * (0.000002755735514528978 + v62 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v62));
        const v64 = 0.04166666666662327 + v62 * (0.008333333333356304 + v62 * (0.0013888888917445521 + v62 * (0.00019841269784768933 + v62 * v63)));
        const v65 = 0.5 * v56 + 6755399441055744 - 6755399441055744;
        const v66 = (v54 - (v55 - 1) + (v61 + v62 * v62 * (0.5000000000000001 + v62 * (0.16666666666666644 + v62 * v64)))) * powers[(v65 + 1022) | 0]!;
        v67 = v59 + (v66 * powers[(v56 - v65 + 1022) | 0]! - v52 * (v51 * v60));
      }
      const v68 = v36 || v45 ? 0 : v48;
      const v69 = 0.5 * v68 + 6755399441055744 - 6755399441055744;
      v88 = v34 * (v67 * powers[(v69 + 1022) | 0]! * powers[(v68 - v69 + 1022) | 0]!);
    } else {
      const v70 = v3 < -60 ? -60 : v3;
      const v71 = 710 < v70 ? 710 : v70;
      const v72 = v71 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v73 = 1023 < v72 ? 1023 : v72;
      const v74 = v73 * 0.5 + 6755399441055744 - 6755399441055744;
      const v75 = powers[(v74 + 1022) | 0]!;
      const v76 = powers[(v73 - v74 + 1022) | 0]!;
      const v77 = v75 * v76 - 1;
      const v78 = v71 - v72 * 0.6931471805601177;
      const v79 = v76 * (v75 * v78);
      const v80 = v77 + v79;
      const v81 = (v3 === v71 ? v14 : 0) - v72 * -1.7239444525614835e-13;
      const v82 = v78 + v81;
      const v83 = v82 * (v82 * (v82 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v84 = v82 * (v82 * (v82 * (v82 * v83 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v85 = v76 * (v75 * (v81 + v82 * v82 * (0.5 + v82 * (v82 * (v82 * v84 + 0.041666666666666644) + 0.1666666666666667))));
      const v86 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
      const v87 = (v80 + (v79 - (v80 - v77) + v85)) * (1023 < v72 ? 2 : 1) - v3 * v19 * powers[(v86 + 1022) | 0]! * powers[(v6 - v86 + 1022) | 0]!;
      v88 = v87;
    }
    const v89 = v1 ? 0 : v22 ? v26 : 0;
    const v90 = 0.5 * v89 + 6755399441055744 - 6755399441055744;
    const alphaTerm = v88 * powers[(v90 + 1022) | 0]! * powers[(v89 - v90 + 1022) | 0]! * dy;
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
