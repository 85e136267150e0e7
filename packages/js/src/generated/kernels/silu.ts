// Generated from spec/activations/silu.ts by npm run generate. Do not edit.
import { powersOfTwo } from '../../runtime/powers.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [beta: number];

/** Checks parameters and options. */
export function bind(parameters?: object, options?: object): Values {
  return resolve('silu', { beta: readNumber([1, 'be finite']) }, {}, parameters, options) as never;
}

export function value(values: Values, x: number): number {
  const { 0: beta } = values;
  const powers = powersOfTwo();
  let v29: number;
  if (x === Infinity) {
    v29 = beta < 0 ? 0 : Infinity;
  } else if (x === -Infinity) {
    v29 = 0 < beta ? -0 : -Infinity;
  } else {
    const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
    const v2 = -v1;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = beta * v4;
    const v6 = -v5;
    const v7 = v6 < -60 ? -60 : v6;
    const v8 = 1400 < v7 ? 1400 : v7;
    const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v10 = Math.abs(v9);
    const v11 = powers[(-(99 < v10 ? 99 : v10) + 1022) | 0]!;
    const v12 = 1 + v11;
    const v13 = v9 < 0 ? v11 : 1;
    const v14 = v8 - v9 * 0.6931471805601177;
    const v15 = v13 * v14;
    const v16 = v12 + v15;
    let v21: number;
    if (v6 === v8) {
      const v17 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
      const v18 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v19 = v4 - v18;
      const v20 = beta - v17;
      v21 = -(v17 * v18 - v5 + v17 * v19 + v18 * v20 + v20 * v19);
    } else {
      v21 = 0;
    }
    const v22 = v21 - v9 * -1.7239444525614835e-13;
    const v23 = v14 + v22;
    const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v26 = v15 - (v16 - v12) + (v11 - (v12 - 1)) + v13 * (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001));
    const v27 = -(v9 < 0 ? 0 : v9);
    const v28 = v27 * 0.5 + 6755399441055744 - 6755399441055744;
    v29 = (v5 < -3000 ? x * 0 : x) / (v16 + v26) * powers[(v28 + 1022) | 0]! * powers[(v27 - v28 + 1022) | 0]!;
  }
  return v29;
}

export function derivative(values: Values, x: number): number {
  const { 0: beta } = values;
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v3 = x < v2 ? v2 : x;
  const v4 = v1 < v3 ? v1 : v3;
  const v5 = beta * v4;
  const v6 = 0 <= v5;
  const v7 = Math.abs(v5);
  const v8 = -v7;
  const v9 = v8 < -1400 ? -1400 : v8;
  const v10 = 1400 < v9 ? 1400 : v9;
  const v11 = 1.4426950408889634 * v10 + 6755399441055744 - 6755399441055744;
  const v12 = 0.5 * v11 + 6755399441055744 - 6755399441055744;
  const v13 = powers[(v11 - v12 + 1022) | 0]!;
  const v14 = powers[(v12 + 1022) | 0]!;
  const v15 = v10 - 0.6931471805601177 * v11;
  const v16 = 1 + v15;
  const v17 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v18 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
  const v19 = v4 - v18;
  const v20 = beta - v17;
  const v21 = v17 * v18 - v5 + v17 * v19 + v18 * v20 + v20 * v19;
  const v22 = -(v5 < 0 ? -v21 : v21);
  const v23 = (v8 === v10 ? v22 : 0) - -1.7239444525614835e-13 * v11;
  const v24 = v15 + v23;
  const v25 = 0.000024801521060885955 + v24 * (0.000002755735514528978 + v24 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v24));
  const v26 = 0.04166666666662327 + v24 * (0.008333333333356304 + v24 * (0.0013888888917445521 + v24 * (0.00019841269784768933 + v24 * v25)));
  const v27 = v16 + (v15 - (v16 - 1) + (v23 + v24 * v24 * (0.5000000000000001 + v24 * (0.16666666666666644 + v24 * v26))));
  const v28 = v27 * v14 * v13;
  let v49: number;
  if (2.5 < v7) {
    v49 = v22 + (1 - v7) + v28;
  } else {
    const v29 = v22 + (1.2784645557403564 - v7) + -1.297928265020314e-8;
    const v30 = v29 < -60 ? -60 : v29;
    const v31 = 710 < v30 ? 710 : v30;
    const v32 = 1.4426950408889634 * v31 + 6755399441055744 - 6755399441055744;
    const v33 = powers[((1023 < v32 ? 1023 : v32) + 1022) | 0]!;
    const v34 = v33 - 1;
    const v35 = v31 - 0.6931471805601177 * v32;
    const v36 = v33 * v35;
    const v37 = v34 + v36;
    let v43: number;
    if (v29 === v31) {
      const v38 = v8 + 1.2784645557403564;
      const v39 = -1.297928265020314e-8 + v38;
      const v40 = v39 - v38;
      const v41 = v38 - 1.2784645557403564;
      const v42 = v38 - (v39 - v40) + (-1.297928265020314e-8 - v40) + (v22 + (1.2784645557403564 - (v38 - v41) + (v8 - v41)) + -7.021703633367596e-25);
      v43 = v42;
    } else {
      v43 = 0;
    }
    const v44 = v43 - -1.7239444525614835e-13 * v32;
    const v45 = v35 + v44;
    const v46 = v45 * (v45 * (v45 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v47 = v45 * (v45 * (v45 * (v45 * v46 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v48 = v36 - (v37 - v34) + v33 * (v44 + v45 * v45 * (0.5 + v45 * (v45 * (v45 * v47 + 0.041666666666666644) + 0.1666666666666667)));
    v49 = v29 + 0.2784645427610738 * ((v37 + v48) * (1023 < v32 ? 2 : 1));
  }
  const v50 = v27 * v49 / (1 + v13 * (v14 * (v27 * (v28 + 2))));
  const v51 = v6 ? 0 : v11;
  const v52 = 0.5 * v51 + 6755399441055744 - 6755399441055744;
  return (v6 ? 1 - v13 * (v14 * v50) : v50) * powers[(v52 + 1022) | 0]! * powers[(v51 - v52 + 1022) | 0]!;
}

export function gradient(values: Values, x: number): object {
  const { 0: beta } = values;
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v3 = x < v2 ? v2 : x;
  const v4 = v1 < v3 ? v1 : v3;
  const v5 = beta * v4;
  const v6 = 0 <= v5;
  const v7 = Math.abs(v5);
  const v8 = -v7;
  const v9 = v8 < -1400 ? -1400 : v8;
  const v10 = 1400 < v9 ? 1400 : v9;
  const v11 = 1.4426950408889634 * v10 + 6755399441055744 - 6755399441055744;
  const v12 = 0.5 * v11 + 6755399441055744 - 6755399441055744;
  const v13 = powers[(v11 - v12 + 1022) | 0]!;
  const v14 = powers[(v12 + 1022) | 0]!;
  const v15 = v10 - 0.6931471805601177 * v11;
  const v16 = 1 + v15;
  const v17 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v18 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
  const v19 = v4 - v18;
  const v20 = beta - v17;
  const v21 = v17 * v18 - v5 + v17 * v19 + v18 * v20 + v20 * v19;
  const v22 = -(v5 < 0 ? -v21 : v21);
  const v23 = (v8 === v10 ? v22 : 0) - -1.7239444525614835e-13 * v11;
  const v24 = v15 + v23;
  const v25 = 0.000024801521060885955 + v24 * (0.000002755735514528978 + v24 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v24));
  const v26 = 0.04166666666662327 + v24 * (0.008333333333356304 + v24 * (0.0013888888917445521 + v24 * (0.00019841269784768933 + v24 * v25)));
  const v27 = v16 + (v15 - (v16 - 1) + (v23 + v24 * v24 * (0.5000000000000001 + v24 * (0.16666666666666644 + v24 * v26))));
  const v28 = v27 * v14 * v13;
  let v49: number;
  if (2.5 < v7) {
    v49 = v22 + (1 - v7) + v28;
  } else {
    const v29 = v22 + (1.2784645557403564 - v7) + -1.297928265020314e-8;
    const v30 = v29 < -60 ? -60 : v29;
    const v31 = 710 < v30 ? 710 : v30;
    const v32 = 1.4426950408889634 * v31 + 6755399441055744 - 6755399441055744;
    const v33 = powers[((1023 < v32 ? 1023 : v32) + 1022) | 0]!;
    const v34 = v33 - 1;
    const v35 = v31 - 0.6931471805601177 * v32;
    const v36 = v33 * v35;
    const v37 = v34 + v36;
    let v43: number;
    if (v29 === v31) {
      const v38 = v8 + 1.2784645557403564;
      const v39 = -1.297928265020314e-8 + v38;
      const v40 = v39 - v38;
      const v41 = v38 - 1.2784645557403564;
      const v42 = v38 - (v39 - v40) + (-1.297928265020314e-8 - v40) + (v22 + (1.2784645557403564 - (v38 - v41) + (v8 - v41)) + -7.021703633367596e-25);
      v43 = v42;
    } else {
      v43 = 0;
    }
    const v44 = v43 - -1.7239444525614835e-13 * v32;
    const v45 = v35 + v44;
    const v46 = v45 * (v45 * (v45 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v47 = v45 * (v45 * (v45 * (v45 * v46 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v48 = v36 - (v37 - v34) + v33 * (v44 + v45 * v45 * (0.5 + v45 * (v45 * (v45 * v47 + 0.041666666666666644) + 0.1666666666666667)));
    v49 = v29 + 0.2784645427610738 * ((v37 + v48) * (1023 < v32 ? 2 : 1));
  }
  const v50 = v27 * (v28 + 2);
  const v51 = v27 * v49 / (1 + v13 * (v14 * v50));
  const v52 = v6 ? 0 : v11;
  const v53 = 0.5 * v52 + 6755399441055744 - 6755399441055744;
  const v54 = 3000 < v7 ? 0 : x / 2;
  const v55 = v11 + -2;
  const v56 = 0.5 * v55 + 6755399441055744 - 6755399441055744;
  return { x: (v6 ? 1 - v13 * (v14 * v51) : v51) * powers[(v53 + 1022) | 0]! * powers[(v52 - v53 + 1022) | 0]!, beta: v13 * (v14 * (v27 * (v54 * v54) / (0.25 + v50 * powers[(v56 + 1022) | 0]! * powers[(v55 - v56 + 1022) | 0]!))) };
}

function forward32(xs: Float32Array, ys: Float32Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta < 0 ? 0 : Infinity;
  const v2 = 0 < beta ? -0 : -Infinity;
  const v3 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v4 = -v3;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v14: number;
    if (x === Infinity) {
      v14 = v1;
    } else if (x === -Infinity) {
      v14 = v2;
    } else {
      const v5 = x < v4 ? v4 : x;
      const v6 = beta * (v3 < v5 ? v3 : v5);
      const v7 = -v6;
      const v8 = v7 < -700 ? -700 : v7;
      const v9 = (700 < v8 ? 700 : v8) * 1.4426950408889634;
      const v10 = v9 + 6755399441055744 - 6755399441055744;
      const v11 = v9 - v10;
      const v12 = v11 * (v11 * (0.0000013175855146722334 * v11 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      v14 = (v6 < -3000 ? x * 0 : x) / (1 + (v11 * v13 + 0.9999999999997623) * powers[(v10 + 1022) | 0]!);
    }
    ys[i] = v14;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta < 0 ? 0 : Infinity;
  const v2 = 0 < beta ? -0 : -Infinity;
  const v3 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v4 = -v3;
  const v19 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v22 = beta - v19;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v31: number;
    if (x === Infinity) {
      v31 = v1;
    } else if (x === -Infinity) {
      v31 = v2;
    } else {
      const v5 = x < v4 ? v4 : x;
      const v6 = v3 < v5 ? v3 : v5;
      const v7 = beta * v6;
      const v8 = -v7;
      const v9 = v8 < -60 ? -60 : v8;
      const v10 = 1400 < v9 ? 1400 : v9;
      const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v12 = Math.abs(v11);
      const v13 = powers[(-(99 < v12 ? 99 : v12) + 1022) | 0]!;
      const v14 = 1 + v13;
      const v15 = v11 < 0 ? v13 : 1;
      const v16 = v10 - v11 * 0.6931471805601177;
      const v17 = v15 * v16;
      const v18 = v14 + v17;
      let v23: number;
      if (v8 === v10) {
        const v20 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
        const v21 = v6 - v20;
        v23 = -(v19 * v20 - v7 + v19 * v21 + v20 * v22 + v22 * v21);
      } else {
        v23 = 0;
      }
      const v24 = v23 - v11 * -1.7239444525614835e-13;
      const v25 = v16 + v24;
      const v26 = v25 * (v25 * (v25 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v27 = v25 * (v25 * (v25 * (v25 * v26 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v28 = v17 - (v18 - v14) + (v13 - (v14 - 1)) + v15 * (v24 + v25 * v25 * (v25 * (v25 * v27 + 0.16666666666666644) + 0.5000000000000001));
      const v29 = -(v11 < 0 ? 0 : v11);
      const v30 = v29 * 0.5 + 6755399441055744 - 6755399441055744;
      v31 = (v7 < -3000 ? x * 0 : x) / (v18 + v28) * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
    }
    ys[i] = v31;
  }
}

export function forward(values: Values, xs: FloatArray, out?: FloatArray): FloatArray {
  return run('silu', forward32, forward64, values, 1, { xs, out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = 0 < beta;
  const v2 = beta < 0;
  const v3 = v1 ? 1 : v2 ? -0 : 0.5;
  const v4 = v1 ? -0 : v2 ? 1 : 0.5;
  const v5 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v6 = -v5;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v28: number;
    if (x === Infinity) {
      v28 = v3;
    } else if (x === -Infinity) {
      v28 = v4;
    } else {
      const v7 = x < v6 ? v6 : x;
      const v8 = beta * (v5 < v7 ? v5 : v7);
      const v9 = Math.abs(v8);
      const v10 = -v9;
      const v11 = v10 < -700 ? -700 : v10;
      const v12 = 1.4426950408889634 * (700 < v11 ? 700 : v11);
      const v13 = v12 + 6755399441055744 - 6755399441055744;
      const v14 = v12 - v13;
      const v15 = 0.0013333452062211644 + v14 * (0.000154038517656471 + v14 * (0.00001530973742998949 + 0.0000013175855146722334 * v14));
      const v16 = 0.6931471805465141 + v14 * (0.240226506988806 + v14 * (0.055504109393417614 + v14 * (0.009618128542830126 + v14 * v15)));
      const v17 = (0.9999999999997623 + v14 * v16) * powers[(v13 + 1022) | 0]!;
      let v26: number;
      if (2.5 < v9) {
        v26 = v17 + (1 - v9);
      } else {
        const v18 = 1.2784645557403564 - v9 + -1.297928265020314e-8;
        const v19 = v18 < -60 ? -60 : v18;
        const v20 = 700 < v19 ? 700 : v19;
        const v21 = 1.4426950408889634 * v20 + 6755399441055744 - 6755399441055744;
        const v22 = powers[(v21 + 1022) | 0]!;
        const v23 = v20 - v21 * 0.6931471805599453;
        const v24 = v23 * (v23 * (v23 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v26 = v18 + 0.2784645427610738 * (v22 * (v23 + v23 * v23 * v25) + (v22 - 1));
      }
      const v27 = v17 * v26 / (1 + v17 * (v17 + 2));
      v28 = 0 <= v8 ? 1 - v27 : v27;
    }
    dxs[i] = v28 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v17 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v20 = beta - v17;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = beta * v4;
    const v6 = 0 <= v5;
    const v7 = Math.abs(v5);
    const v8 = -v7;
    const v9 = v8 < -1400 ? -1400 : v8;
    const v10 = 1400 < v9 ? 1400 : v9;
    const v11 = 1.4426950408889634 * v10 + 6755399441055744 - 6755399441055744;
    const v12 = 0.5 * v11 + 6755399441055744 - 6755399441055744;
    const v13 = powers[(v11 - v12 + 1022) | 0]!;
    const v14 = powers[(v12 + 1022) | 0]!;
    const v15 = v10 - 0.6931471805601177 * v11;
    const v16 = 1 + v15;
    const v18 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v19 = v4 - v18;
    const v21 = v17 * v18 - v5 + v17 * v19 + v18 * v20 + v20 * v19;
    const v22 = -(v5 < 0 ? -v21 : v21);
    const v23 = (v8 === v10 ? v22 : 0) - -1.7239444525614835e-13 * v11;
    const v24 = v15 + v23;
    const v25 = 0.000024801521060885955 + v24 * (0.000002755735514528978 + v24 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v24));
    const v26 = 0.04166666666662327 + v24 * (0.008333333333356304 + v24 * (0.0013888888917445521 + v24 * (0.00019841269784768933 + v24 * v25)));
    const v27 = v16 + (v15 - (v16 - 1) + (v23 + v24 * v24 * (0.5000000000000001 + v24 * (0.16666666666666644 + v24 * v26))));
    const v28 = v27 * v14 * v13;
    let v49: number;
    if (2.5 < v7) {
      v49 = v22 + (1 - v7) + v28;
    } else {
      const v29 = v22 + (1.2784645557403564 - v7) + -1.297928265020314e-8;
      const v30 = v29 < -60 ? -60 : v29;
      const v31 = 710 < v30 ? 710 : v30;
      const v32 = 1.4426950408889634 * v31 + 6755399441055744 - 6755399441055744;
      const v33 = powers[((1023 < v32 ? 1023 : v32) + 1022) | 0]!;
      const v34 = v33 - 1;
      const v35 = v31 - 0.6931471805601177 * v32;
      const v36 = v33 * v35;
      const v37 = v34 + v36;
      let v43: number;
      if (v29 === v31) {
        const v38 = v8 + 1.2784645557403564;
        const v39 = -1.297928265020314e-8 + v38;
        const v40 = v39 - v38;
        const v41 = v38 - 1.2784645557403564;
        const v42 = v38 - (v39 - v40) + (-1.297928265020314e-8 - v40) + (v22 + (1.2784645557403564 - (v38 - v41) + (v8 - v41)) + -7.021703633367596e-25);
        v43 = v42;
      } else {
        v43 = 0;
      }
      const v44 = v43 - -1.7239444525614835e-13 * v32;
      const v45 = v35 + v44;
      const v46 = v45 * (v45 * (v45 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v47 = v45 * (v45 * (v45 * (v45 * v46 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v48 = v36 - (v37 - v34) + v33 * (v44 + v45 * v45 * (0.5 + v45 * (v45 * (v45 * v47 + 0.041666666666666644) + 0.1666666666666667)));
      v49 = v29 + 0.2784645427610738 * ((v37 + v48) * (1023 < v32 ? 2 : 1));
    }
    const v50 = v27 * v49 / (1 + v13 * (v14 * (v27 * (v28 + 2))));
    const v51 = v6 ? 0 : v11;
    const v52 = 0.5 * v51 + 6755399441055744 - 6755399441055744;
    dxs[i] = (v6 ? 1 - v13 * (v14 * v50) : v50) * powers[(v52 + 1022) | 0]! * powers[(v51 - v52 + 1022) | 0]! * dy;
  }
}

export function backward(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('silu', backward32, backward64, values, 2, { xs, dys, out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, beta: number): void {
  const powers = powersOfTwo();
  const v2 = beta < 0;
  const v3 = v2 ? 0 : Infinity;
  const v5 = 0 < beta;
  const v6 = v5 ? -0 : -Infinity;
  const v7 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v8 = -v7;
  const v19 = v5 ? 1 : v2 ? -0 : 0.5;
  const v20 = v5 ? -0 : v2 ? 1 : 0.5;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === Infinity;
    const v4 = x === -Infinity;
    const v9 = x < v8 ? v8 : x;
    const v10 = beta * (v7 < v9 ? v7 : v9);
    let v18: number;
    if (v1) {
      v18 = v3;
    } else if (v4) {
      v18 = v6;
    } else {
      const v11 = -v10;
      const v12 = v11 < -700 ? -700 : v11;
      const v13 = (700 < v12 ? 700 : v12) * 1.4426950408889634;
      const v14 = v13 + 6755399441055744 - 6755399441055744;
      const v15 = v13 - v14;
      const v16 = v15 * (v15 * (0.0000013175855146722334 * v15 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v17 = v15 * (v15 * (v15 * (v15 * v16 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      v18 = (v10 < -3000 ? x * 0 : x) / (1 + (v15 * v17 + 0.9999999999997623) * powers[(v14 + 1022) | 0]!);
    }
    let v40: number;
    if (v1) {
      v40 = v19;
    } else if (v4) {
      v40 = v20;
    } else {
      const v21 = Math.abs(v10);
      const v22 = -v21;
      const v23 = v22 < -700 ? -700 : v22;
      const v24 = 1.4426950408889634 * (700 < v23 ? 700 : v23);
      const v25 = v24 + 6755399441055744 - 6755399441055744;
      const v26 = v24 - v25;
      const v27 = 0.0013333452062211644 + v26 * (0.000154038517656471 + v26 * (0.00001530973742998949 + 0.0000013175855146722334 * v26));
      const v28 = 0.6931471805465141 + v26 * (0.240226506988806 + v26 * (0.055504109393417614 + v26 * (0.009618128542830126 + v26 * v27)));
      const v29 = (0.9999999999997623 + v26 * v28) * powers[(v25 + 1022) | 0]!;
      let v38: number;
      if (2.5 < v21) {
        v38 = v29 + (1 - v21);
      } else {
        const v30 = 1.2784645557403564 - v21 + -1.297928265020314e-8;
        const v31 = v30 < -60 ? -60 : v30;
        const v32 = 700 < v31 ? 700 : v31;
        const v33 = 1.4426950408889634 * v32 + 6755399441055744 - 6755399441055744;
        const v34 = powers[(v33 + 1022) | 0]!;
        const v35 = v32 - v33 * 0.6931471805599453;
        const v36 = v35 * (v35 * (v35 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v37 = v35 * (v35 * (v35 * (v35 * v36 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v38 = v30 + 0.2784645427610738 * (v34 * (v35 + v35 * v35 * v37) + (v34 - 1));
      }
      const v39 = v29 * v38 / (1 + v29 * (v29 + 2));
      v40 = 0 <= v10 ? 1 - v39 : v39;
    }
    ys[i] = v18;
    ds[i] = v40;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta < 0 ? 0 : Infinity;
  const v2 = 0 < beta ? -0 : -Infinity;
  const v3 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v4 = -v3;
  const v19 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v22 = beta - v19;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v5 = x < v4 ? v4 : x;
    const v6 = v3 < v5 ? v3 : v5;
    const v7 = beta * v6;
    const v20 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
    const v21 = v6 - v20;
    const v23 = v19 * v20 - v7 + v19 * v21 + v20 * v22 + v22 * v21;
    const v24 = -v23;
    let v32: number;
    if (x === Infinity) {
      v32 = v1;
    } else if (x === -Infinity) {
      v32 = v2;
    } else {
      const v8 = -v7;
      const v9 = v8 < -60 ? -60 : v8;
      const v10 = 1400 < v9 ? 1400 : v9;
      const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v12 = Math.abs(v11);
      const v13 = powers[(-(99 < v12 ? 99 : v12) + 1022) | 0]!;
      const v14 = 1 + v13;
      const v15 = v11 < 0 ? v13 : 1;
      const v16 = v10 - v11 * 0.6931471805601177;
      const v17 = v15 * v16;
      const v18 = v14 + v17;
      const v25 = (v8 === v10 ? v24 : 0) - v11 * -1.7239444525614835e-13;
      const v26 = v16 + v25;
      const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v29 = v17 - (v18 - v14) + (v13 - (v14 - 1)) + v15 * (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001));
      const v30 = -(v11 < 0 ? 0 : v11);
      const v31 = v30 * 0.5 + 6755399441055744 - 6755399441055744;
      v32 = (v7 < -3000 ? x * 0 : x) / (v18 + v29) * powers[(v31 + 1022) | 0]! * powers[(v30 - v31 + 1022) | 0]!;
    }
    const v33 = 0 <= v7;
    const v34 = Math.abs(v7);
    const v35 = -v34;
    const v36 = v35 < -1400 ? -1400 : v35;
    const v37 = 1400 < v36 ? 1400 : v36;
    const v38 = 1.4426950408889634 * v37 + 6755399441055744 - 6755399441055744;
    const v39 = 0.5 * v38 + 6755399441055744 - 6755399441055744;
    const v40 = powers[(v38 - v39 + 1022) | 0]!;
    const v41 = powers[(v39 + 1022) | 0]!;
    const v42 = v37 - 0.6931471805601177 * v38;
    const v43 = 1 + v42;
    const v44 = -(v7 < 0 ? v24 : v23);
    const v45 = (v35 === v37 ? v44 : 0) - -1.7239444525614835e-13 * v38;
    const v46 = v42 + v45;
    const v47 = 0.000024801521060885955 + v46 * (0.000002755735514528978 + v46 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v46));
    const v48 = 0.04166666666662327 + v46 * (0.008333333333356304 + v46 * (0.0013888888917445521 + v46 * (0.00019841269784768933 + v46 * v47)));
    const v49 = v43 + (v42 - (v43 - 1) + (v45 + v46 * v46 * (0.5000000000000001 + v46 * (0.16666666666666644 + v46 * v48))));
    const v50 = v49 * v41 * v40;
    let v71: number;
    if (2.5 < v34) {
      v71 = v44 + (1 - v34) + v50;
    } else {
      const v51 = v44 + (1.2784645557403564 - v34) + -1.297928265020314e-8;
      const v52 = v51 < -60 ? -60 : v51;
      const v53 = 710 < v52 ? 710 : v52;
      const v54 = 1.4426950408889634 * v53 + 6755399441055744 - 6755399441055744;
      const v55 = powers[((1023 < v54 ? 1023 : v54) + 1022) | 0]!;
      const v56 = v55 - 1;
      const v57 = v53 - 0.6931471805601177 * v54;
      const v58 = v55 * v57;
      const v59 = v56 + v58;
      let v65: number;
      if (v51 === v53) {
        const v60 = v35 + 1.2784645557403564;
        const v61 = -1.297928265020314e-8 + v60;
        const v62 = v61 - v60;
        const v63 = v60 - 1.2784645557403564;
        const v64 = v60 - (v61 - v62) + (-1.297928265020314e-8 - v62) + (v44 + (1.2784645557403564 - (v60 - v63) + (v35 - v63)) + -7.021703633367596e-25);
        v65 = v64;
      } else {
        v65 = 0;
      }
      const v66 = v65 - -1.7239444525614835e-13 * v54;
      const v67 = v57 + v66;
      const v68 = v67 * (v67 * (v67 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v69 = v67 * (v67 * (v67 * (v67 * v68 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v70 = v58 - (v59 - v56) + v55 * (v66 + v67 * v67 * (0.5 + v67 * (v67 * (v67 * v69 + 0.041666666666666644) + 0.1666666666666667)));
      v71 = v51 + 0.2784645427610738 * ((v59 + v70) * (1023 < v54 ? 2 : 1));
    }
    const v72 = v49 * v71 / (1 + v40 * (v41 * (v49 * (v50 + 2))));
    const v73 = v33 ? 0 : v38;
    const v74 = 0.5 * v73 + 6755399441055744 - 6755399441055744;
    ys[i] = v32;
    ds[i] = (v33 ? 1 - v40 * (v41 * v72) : v72) * powers[(v74 + 1022) | 0]! * powers[(v73 - v74 + 1022) | 0]!;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('silu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, betaSums: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  let betaSum = 0;
  let betaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v14: number;
    if (0 === dy && x === x) {
      v14 = 0;
    } else {
      const v3 = x < v2 ? v2 : x;
      const v4 = Math.abs(beta * (v1 < v3 ? v1 : v3));
      const v5 = -v4;
      const v6 = v5 < -700 ? -700 : v5;
      const v7 = 1.4426950408889634 * (700 < v6 ? 700 : v6);
      const v8 = v7 + 6755399441055744 - 6755399441055744;
      const v9 = v7 - v8;
      const v10 = 0.0013333452062211644 + v9 * (0.000154038517656471 + v9 * (0.00001530973742998949 + 0.0000013175855146722334 * v9));
      const v11 = 0.6931471805465141 + v9 * (0.240226506988806 + v9 * (0.055504109393417614 + v9 * (0.009618128542830126 + v9 * v10)));
      const v12 = (0.9999999999997623 + v9 * v11) * powers[(v8 + 1022) | 0]!;
      const v13 = 3000 < v4 ? 0 : x / 2;
      v14 = v12 * (v13 * v13) / (0.25 + (v12 + 2) * (v12 * 0.25)) * dy;
    }
    const betaTerm = v14;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
  }
  accumulate(betaSums, 0, betaSum, betaError);
}

function gradients64(xs: Float64Array, dys: Float64Array, betaSums: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v16 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v19 = beta - v16;
  let betaSum = 0;
  let betaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v31: number;
    if (0 === dy && x === x) {
      v31 = 0;
    } else {
      const v3 = x < v2 ? v2 : x;
      const v4 = v1 < v3 ? v1 : v3;
      const v5 = beta * v4;
      const v6 = Math.abs(v5);
      const v7 = -v6;
      const v8 = v7 < -1400 ? -1400 : v7;
      const v9 = 1400 < v8 ? 1400 : v8;
      const v10 = 1.4426950408889634 * v9 + 6755399441055744 - 6755399441055744;
      const v11 = 0.5 * v10 + 6755399441055744 - 6755399441055744;
      const v12 = powers[(v10 - v11 + 1022) | 0]!;
      const v13 = powers[(v11 + 1022) | 0]!;
      const v14 = v9 - 0.6931471805601177 * v10;
      const v15 = 1 + v14;
      let v21: number;
      if (v7 === v9) {
        const v17 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
        const v18 = v4 - v17;
        const v20 = v16 * v17 - v5 + v16 * v18 + v17 * v19 + v19 * v18;
        v21 = -(v5 < 0 ? -v20 : v20);
      } else {
        v21 = 0;
      }
      const v22 = v21 - -1.7239444525614835e-13 * v10;
      const v23 = v14 + v22;
      const v24 = 0.000024801521060885955 + v23 * (0.000002755735514528978 + v23 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v23));
      const v25 = 0.04166666666662327 + v23 * (0.008333333333356304 + v23 * (0.0013888888917445521 + v23 * (0.00019841269784768933 + v23 * v24)));
      const v26 = v15 + (v14 - (v15 - 1) + (v22 + v23 * v23 * (0.5000000000000001 + v23 * (0.16666666666666644 + v23 * v25))));
      const v27 = 3000 < v6 ? 0 : x / 2;
      const v28 = v10 + -2;
      const v29 = 0.5 * v28 + 6755399441055744 - 6755399441055744;
      const v30 = v26 * (v27 * v27) / (0.25 + v26 * (v26 * v13 * v12 + 2) * powers[(v29 + 1022) | 0]! * powers[(v28 - v29 + 1022) | 0]!);
      v31 = v12 * (v13 * v30) * dy;
    }
    const betaTerm = v31;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
  }
  accumulate(betaSums, 0, betaSum, betaError);
}

export function parameterGradients(values: Values, xs: FloatArray, dys: FloatArray): object {
  const betaSums = makeSums();
  run('silu', gradients32, gradients64, [betaSums, ...values], 2, { xs, dys });
  return { beta: total(betaSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, betaSums: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = 0 < beta;
  const v2 = beta < 0;
  const v3 = v1 ? 1 : v2 ? -0 : 0.5;
  const v4 = v1 ? -0 : v2 ? 1 : 0.5;
  const v5 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v6 = -v5;
  let betaSum = 0;
  let betaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v7 = x < v6 ? v6 : x;
    const v8 = beta * (v5 < v7 ? v5 : v7);
    const v9 = Math.abs(v8);
    const v10 = -v9;
    const v11 = v10 < -700 ? -700 : v10;
    const v12 = 1.4426950408889634 * (700 < v11 ? 700 : v11);
    const v13 = v12 + 6755399441055744 - 6755399441055744;
    const v14 = v12 - v13;
    const v15 = 0.0013333452062211644 + v14 * (0.000154038517656471 + v14 * (0.00001530973742998949 + 0.0000013175855146722334 * v14));
    const v16 = 0.6931471805465141 + v14 * (0.240226506988806 + v14 * (0.055504109393417614 + v14 * (0.009618128542830126 + v14 * v15)));
    const v17 = (0.9999999999997623 + v14 * v16) * powers[(v13 + 1022) | 0]!;
    const v27 = v17 + 2;
    let v29: number;
    if (x === Infinity) {
      v29 = v3;
    } else if (x === -Infinity) {
      v29 = v4;
    } else {
      let v26: number;
      if (2.5 < v9) {
        v26 = v17 + (1 - v9);
      } else {
        const v18 = 1.2784645557403564 - v9 + -1.297928265020314e-8;
        const v19 = v18 < -60 ? -60 : v18;
        const v20 = 700 < v19 ? 700 : v19;
        const v21 = 1.4426950408889634 * v20 + 6755399441055744 - 6755399441055744;
        const v22 = powers[(v21 + 1022) | 0]!;
        const v23 = v20 - v21 * 0.6931471805599453;
        const v24 = v23 * (v23 * (v23 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v26 = v18 + 0.2784645427610738 * (v22 * (v23 + v23 * v23 * v25) + (v22 - 1));
      }
      const v28 = v17 * v26 / (1 + v17 * v27);
      v29 = 0 <= v8 ? 1 - v28 : v28;
    }
    let v31: number;
    if (0 === dy && x === x) {
      v31 = 0;
    } else {
      const v30 = 3000 < v9 ? 0 : x / 2;
      v31 = v17 * (v30 * v30) / (0.25 + v27 * (v17 * 0.25)) * dy;
    }
    const betaTerm = v31;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
    dxs[i] = v29 * dy;
  }
  accumulate(betaSums, 0, betaSum, betaError);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, betaSums: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v17 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v20 = beta - v17;
  let betaSum = 0;
  let betaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = beta * v4;
    const v6 = 0 <= v5;
    const v7 = Math.abs(v5);
    const v8 = -v7;
    const v9 = v8 < -1400 ? -1400 : v8;
    const v10 = 1400 < v9 ? 1400 : v9;
    const v11 = 1.4426950408889634 * v10 + 6755399441055744 - 6755399441055744;
    const v12 = 0.5 * v11 + 6755399441055744 - 6755399441055744;
    const v13 = powers[(v11 - v12 + 1022) | 0]!;
    const v14 = powers[(v12 + 1022) | 0]!;
    const v15 = v10 - 0.6931471805601177 * v11;
    const v16 = 1 + v15;
    const v18 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v19 = v4 - v18;
    const v21 = v17 * v18 - v5 + v17 * v19 + v18 * v20 + v20 * v19;
    const v22 = -(v5 < 0 ? -v21 : v21);
    const v23 = (v8 === v10 ? v22 : 0) - -1.7239444525614835e-13 * v11;
    const v24 = v15 + v23;
    const v25 = 0.000024801521060885955 + v24 * (0.000002755735514528978 + v24 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v24));
    const v26 = 0.04166666666662327 + v24 * (0.008333333333356304 + v24 * (0.0013888888917445521 + v24 * (0.00019841269784768933 + v24 * v25)));
    const v27 = v16 + (v15 - (v16 - 1) + (v23 + v24 * v24 * (0.5000000000000001 + v24 * (0.16666666666666644 + v24 * v26))));
    const v28 = v27 * v14 * v13;
    let v49: number;
    if (2.5 < v7) {
      v49 = v22 + (1 - v7) + v28;
    } else {
      const v29 = v22 + (1.2784645557403564 - v7) + -1.297928265020314e-8;
      const v30 = v29 < -60 ? -60 : v29;
      const v31 = 710 < v30 ? 710 : v30;
      const v32 = 1.4426950408889634 * v31 + 6755399441055744 - 6755399441055744;
      const v33 = powers[((1023 < v32 ? 1023 : v32) + 1022) | 0]!;
      const v34 = v33 - 1;
      const v35 = v31 - 0.6931471805601177 * v32;
      const v36 = v33 * v35;
      const v37 = v34 + v36;
      let v43: number;
      if (v29 === v31) {
        const v38 = v8 + 1.2784645557403564;
        const v39 = -1.297928265020314e-8 + v38;
        const v40 = v39 - v38;
        const v41 = v38 - 1.2784645557403564;
        const v42 = v38 - (v39 - v40) + (-1.297928265020314e-8 - v40) + (v22 + (1.2784645557403564 - (v38 - v41) + (v8 - v41)) + -7.021703633367596e-25);
        v43 = v42;
      } else {
        v43 = 0;
      }
      const v44 = v43 - -1.7239444525614835e-13 * v32;
      const v45 = v35 + v44;
      const v46 = v45 * (v45 * (v45 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v47 = v45 * (v45 * (v45 * (v45 * v46 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v48 = v36 - (v37 - v34) + v33 * (v44 + v45 * v45 * (0.5 + v45 * (v45 * (v45 * v47 + 0.041666666666666644) + 0.1666666666666667)));
      v49 = v29 + 0.2784645427610738 * ((v37 + v48) * (1023 < v32 ? 2 : 1));
    }
    const v50 = v27 * (v28 + 2);
    const v51 = v27 * v49 / (1 + v13 * (v14 * v50));
    const v52 = v6 ? 0 : v11;
    const v53 = 0.5 * v52 + 6755399441055744 - 6755399441055744;
    let v58: number;
    if (0 === dy && x === x) {
      v58 = 0;
    } else {
      const v54 = 3000 < v7 ? 0 : x / 2;
      const v55 = v11 + -2;
      const v56 = 0.5 * v55 + 6755399441055744 - 6755399441055744;
      const v57 = v13 * (v14 * (v27 * (v54 * v54) / (0.25 + v50 * powers[(v56 + 1022) | 0]! * powers[(v55 - v56 + 1022) | 0]!))) * dy;
      v58 = v57;
    }
    const betaTerm = v58;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
    dxs[i] = (v6 ? 1 - v13 * (v14 * v51) : v51) * powers[(v53 + 1022) | 0]! * powers[(v52 - v53 + 1022) | 0]! * dy;
  }
  accumulate(betaSums, 0, betaSum, betaError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const betaSums = makeSums();
  const x = run('silu', backwardAll32, backwardAll64, [betaSums, ...values], 2, { xs, dys, out })[2];
  return { x, beta: total(betaSums) };
}
