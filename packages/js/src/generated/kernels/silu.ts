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
  let v30: number;
  if (x === Infinity) {
    v30 = beta < 0 ? 0 : Infinity;
  } else if (x === -Infinity) {
    v30 = 0 < beta ? -0 : -Infinity;
  } else {
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
    const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v12 = v10 - v11 * 0.6931471805601177;
    const v13 = 1 + v12;
    let v19: number;
    if (v8 === v10) {
      const v14 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
      const v15 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v16 = v4 - v15;
      const v17 = beta - v14;
      const v18 = v14 * v15 - v5 + v14 * v16 + v15 * v17 + v17 * v16;
      v19 = -(v5 < 0 ? -v18 : v18);
    } else {
      v19 = 0;
    }
    const v20 = v19 - v11 * -1.7239444525614835e-13;
    const v21 = v12 + v20;
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v13 + (v12 - (v13 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
    const v25 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
    const v26 = 1 + v24 * powers[(v25 + 1022) | 0]! * powers[(v11 - v25 + 1022) | 0]!;
    const v27 = v6 ? 0 : v11;
    const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
    const v29 = (v6 ? x / v26 : v24 * (3000 < v7 ? x * 0 : x) / v26) * powers[(v28 + 1022) | 0]! * powers[(v27 - v28 + 1022) | 0]!;
    v30 = v29;
  }
  return v30;
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
  const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v12 = v6 ? 0 : v11;
  const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
  const v14 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
  const v15 = powers[(v11 - v14 + 1022) | 0]!;
  const v16 = powers[(v14 + 1022) | 0]!;
  const v17 = v10 - v11 * 0.6931471805601177;
  const v18 = 1 + v17;
  const v19 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v20 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
  const v21 = v4 - v20;
  const v22 = beta - v19;
  const v23 = v19 * v20 - v5 + v19 * v21 + v20 * v22 + v22 * v21;
  const v24 = -(v5 < 0 ? -v23 : v23);
  const v25 = (v8 === v10 ? v24 : 0) - v11 * -1.7239444525614835e-13;
  const v26 = v17 + v25;
  const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v29 = v18 + (v17 - (v18 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001)));
  const v30 = v29 * v16 * v15;
  let v54: number;
  if (2.5 < v7) {
    v54 = v30 + (v24 + (1 - v7));
  } else {
    const v31 = v24 + (1.2784645557403564 - v7) + -1.297928265020314e-8;
    const v32 = v31 < -60 ? -60 : v31;
    const v33 = 710 < v32 ? 710 : v32;
    const v34 = 1.4426950408889634 * v33 + 6755399441055744 - 6755399441055744;
    const v35 = 1023 < v34 ? 1023 : v34;
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    const v37 = powers[(v36 + 1022) | 0]!;
    const v38 = powers[(v35 - v36 + 1022) | 0]!;
    const v39 = v37 * v38 - 1;
    const v40 = v33 - 0.6931471805601177 * v34;
    const v41 = v38 * (v37 * v40);
    const v42 = v39 + v41;
    let v48: number;
    if (v31 === v33) {
      const v43 = v8 + 1.2784645557403564;
      const v44 = -1.297928265020314e-8 + v43;
      const v45 = v44 - v43;
      const v46 = v43 - 1.2784645557403564;
      const v47 = v43 - (v44 - v45) + (-1.297928265020314e-8 - v45) + (v24 + (1.2784645557403564 - (v43 - v46) + (v8 - v46)) + -7.021703633367596e-25);
      v48 = v47;
    } else {
      v48 = 0;
    }
    const v49 = v48 - -1.7239444525614835e-13 * v34;
    const v50 = v40 + v49;
    const v51 = v50 * (v50 * (v50 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v52 = v50 * (v50 * (v50 * (v50 * v51 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v53 = v38 * (v37 * (v49 + v50 * v50 * (0.5 + v50 * (v50 * (v50 * v52 + 0.041666666666666644) + 0.1666666666666667))));
    v54 = v31 + 0.2784645427610738 * ((v42 + (v41 - (v42 - v39) + v53)) * (1023 < v34 ? 2 : 1));
  }
  const v55 = v29 * v54 / (1 + v15 * (v16 * (v29 * (v30 + 2))));
  return powers[(v12 - v13 + 1022) | 0]! * (powers[(v13 + 1022) | 0]! * (v6 ? 1 - v15 * (v16 * v55) : v55));
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
  const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v12 = v6 ? 0 : v11;
  const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
  const v14 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
  const v15 = powers[(v11 - v14 + 1022) | 0]!;
  const v16 = powers[(v14 + 1022) | 0]!;
  const v17 = v10 - v11 * 0.6931471805601177;
  const v18 = 1 + v17;
  const v19 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v20 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
  const v21 = v4 - v20;
  const v22 = beta - v19;
  const v23 = v19 * v20 - v5 + v19 * v21 + v20 * v22 + v22 * v21;
  const v24 = -(v5 < 0 ? -v23 : v23);
  const v25 = (v8 === v10 ? v24 : 0) - v11 * -1.7239444525614835e-13;
  const v26 = v17 + v25;
  const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v29 = v18 + (v17 - (v18 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001)));
  const v30 = v29 * v16 * v15;
  let v54: number;
  if (2.5 < v7) {
    v54 = v30 + (v24 + (1 - v7));
  } else {
    const v31 = v24 + (1.2784645557403564 - v7) + -1.297928265020314e-8;
    const v32 = v31 < -60 ? -60 : v31;
    const v33 = 710 < v32 ? 710 : v32;
    const v34 = 1.4426950408889634 * v33 + 6755399441055744 - 6755399441055744;
    const v35 = 1023 < v34 ? 1023 : v34;
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    const v37 = powers[(v36 + 1022) | 0]!;
    const v38 = powers[(v35 - v36 + 1022) | 0]!;
    const v39 = v37 * v38 - 1;
    const v40 = v33 - 0.6931471805601177 * v34;
    const v41 = v38 * (v37 * v40);
    const v42 = v39 + v41;
    let v48: number;
    if (v31 === v33) {
      const v43 = v8 + 1.2784645557403564;
      const v44 = -1.297928265020314e-8 + v43;
      const v45 = v44 - v43;
      const v46 = v43 - 1.2784645557403564;
      const v47 = v43 - (v44 - v45) + (-1.297928265020314e-8 - v45) + (v24 + (1.2784645557403564 - (v43 - v46) + (v8 - v46)) + -7.021703633367596e-25);
      v48 = v47;
    } else {
      v48 = 0;
    }
    const v49 = v48 - -1.7239444525614835e-13 * v34;
    const v50 = v40 + v49;
    const v51 = v50 * (v50 * (v50 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
    const v52 = v50 * (v50 * (v50 * (v50 * v51 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
    const v53 = v38 * (v37 * (v49 + v50 * v50 * (0.5 + v50 * (v50 * (v50 * v52 + 0.041666666666666644) + 0.1666666666666667))));
    v54 = v31 + 0.2784645427610738 * ((v42 + (v41 - (v42 - v39) + v53)) * (1023 < v34 ? 2 : 1));
  }
  const v55 = v29 * (v30 + 2);
  const v56 = v29 * v54 / (1 + v15 * (v16 * v55));
  const v57 = 3000 < v7 ? 0 : x / 2;
  const v58 = v11 + -2;
  const v59 = 0.5 * v58 + 6755399441055744 - 6755399441055744;
  return { x: powers[(v12 - v13 + 1022) | 0]! * (powers[(v13 + 1022) | 0]! * (v6 ? 1 - v15 * (v16 * v56) : v56)), beta: v15 * (v16 * (v29 * (v57 * v57) / (0.25 + v55 * powers[(v59 + 1022) | 0]! * powers[(v58 - v59 + 1022) | 0]!))) };
}

function forward32(xs: Float32Array, ys: Float32Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta < 0 ? 0 : Infinity;
  const v2 = 0 < beta ? -0 : -Infinity;
  const v3 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v4 = -v3;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v17: number;
    if (x === Infinity) {
      v17 = v1;
    } else if (x === -Infinity) {
      v17 = v2;
    } else {
      const v5 = x < v4 ? v4 : x;
      const v6 = beta * (v3 < v5 ? v3 : v5);
      const v7 = Math.abs(v6);
      const v8 = -v7;
      const v9 = v8 < -700 ? -700 : v8;
      const v10 = (700 < v9 ? 700 : v9) * 1.4426950408889634;
      const v11 = v10 + 6755399441055744 - 6755399441055744;
      const v12 = v10 - v11;
      const v13 = v12 * (v12 * (0.0000013175855146722334 * v12 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v15 = (v12 * v14 + 0.9999999999997623) * powers[(v11 + 1022) | 0]!;
      const v16 = 1 + v15;
      v17 = 0 <= v6 ? x / v16 : v15 * (3000 < v7 ? x * 0 : x) / v16;
    }
    ys[i] = v17;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta < 0 ? 0 : Infinity;
  const v2 = 0 < beta ? -0 : -Infinity;
  const v3 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v4 = -v3;
  const v16 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v19 = beta - v16;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v32: number;
    if (x === Infinity) {
      v32 = v1;
    } else if (x === -Infinity) {
      v32 = v2;
    } else {
      const v5 = x < v4 ? v4 : x;
      const v6 = v3 < v5 ? v3 : v5;
      const v7 = beta * v6;
      const v8 = 0 <= v7;
      const v9 = Math.abs(v7);
      const v10 = -v9;
      const v11 = v10 < -1400 ? -1400 : v10;
      const v12 = 1400 < v11 ? 1400 : v11;
      const v13 = v12 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v14 = v12 - v13 * 0.6931471805601177;
      const v15 = 1 + v14;
      let v21: number;
      if (v10 === v12) {
        const v17 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
        const v18 = v6 - v17;
        const v20 = v16 * v17 - v7 + v16 * v18 + v17 * v19 + v19 * v18;
        v21 = -(v7 < 0 ? -v20 : v20);
      } else {
        v21 = 0;
      }
      const v22 = v21 - v13 * -1.7239444525614835e-13;
      const v23 = v14 + v22;
      const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v26 = v15 + (v14 - (v15 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
      const v27 = v13 * 0.5 + 6755399441055744 - 6755399441055744;
      const v28 = 1 + v26 * powers[(v27 + 1022) | 0]! * powers[(v13 - v27 + 1022) | 0]!;
      const v29 = v8 ? 0 : v13;
      const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
      const v31 = (v8 ? x / v28 : v26 * (3000 < v9 ? x * 0 : x) / v28) * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
      v32 = v31;
    }
    ys[i] = v32;
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
      const v12 = (700 < v11 ? 700 : v11) * 1.4426950408889634;
      const v13 = v12 + 6755399441055744 - 6755399441055744;
      const v14 = v12 - v13;
      const v15 = v14 * (v14 * (0.0000013175855146722334 * v14 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v17 = (v14 * v16 + 0.9999999999997623) * powers[(v13 + 1022) | 0]!;
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
  const v19 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v22 = beta - v19;
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
    const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v12 = v6 ? 0 : v11;
    const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
    const v14 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
    const v15 = powers[(v11 - v14 + 1022) | 0]!;
    const v16 = powers[(v14 + 1022) | 0]!;
    const v17 = v10 - v11 * 0.6931471805601177;
    const v18 = 1 + v17;
    const v20 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v21 = v4 - v20;
    const v23 = v19 * v20 - v5 + v19 * v21 + v20 * v22 + v22 * v21;
    const v24 = -(v5 < 0 ? -v23 : v23);
    const v25 = (v8 === v10 ? v24 : 0) - v11 * -1.7239444525614835e-13;
    const v26 = v17 + v25;
    const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v29 = v18 + (v17 - (v18 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001)));
    const v30 = v29 * v16 * v15;
    let v54: number;
    if (2.5 < v7) {
      v54 = v30 + (v24 + (1 - v7));
    } else {
      const v31 = v24 + (1.2784645557403564 - v7) + -1.297928265020314e-8;
      const v32 = v31 < -60 ? -60 : v31;
      const v33 = 710 < v32 ? 710 : v32;
      const v34 = 1.4426950408889634 * v33 + 6755399441055744 - 6755399441055744;
      const v35 = 1023 < v34 ? 1023 : v34;
      const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
      const v37 = powers[(v36 + 1022) | 0]!;
      const v38 = powers[(v35 - v36 + 1022) | 0]!;
      const v39 = v37 * v38 - 1;
      const v40 = v33 - 0.6931471805601177 * v34;
      const v41 = v38 * (v37 * v40);
      const v42 = v39 + v41;
      let v48: number;
      if (v31 === v33) {
        const v43 = v8 + 1.2784645557403564;
        const v44 = -1.297928265020314e-8 + v43;
        const v45 = v44 - v43;
        const v46 = v43 - 1.2784645557403564;
        const v47 = v43 - (v44 - v45) + (-1.297928265020314e-8 - v45) + (v24 + (1.2784645557403564 - (v43 - v46) + (v8 - v46)) + -7.021703633367596e-25);
        v48 = v47;
      } else {
        v48 = 0;
      }
      const v49 = v48 - -1.7239444525614835e-13 * v34;
      const v50 = v40 + v49;
      const v51 = v50 * (v50 * (v50 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v52 = v50 * (v50 * (v50 * (v50 * v51 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v53 = v38 * (v37 * (v49 + v50 * v50 * (0.5 + v50 * (v50 * (v50 * v52 + 0.041666666666666644) + 0.1666666666666667))));
      v54 = v31 + 0.2784645427610738 * ((v42 + (v41 - (v42 - v39) + v53)) * (1023 < v34 ? 2 : 1));
    }
    const v55 = v29 * v54 / (1 + v15 * (v16 * (v29 * (v30 + 2))));
    dxs[i] = powers[(v12 - v13 + 1022) | 0]! * (powers[(v13 + 1022) | 0]! * (v6 ? 1 - v15 * (v16 * v55) : v55)) * dy;
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
  const v23 = v5 ? 1 : v2 ? -0 : 0.5;
  const v24 = v5 ? -0 : v2 ? 1 : 0.5;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === Infinity;
    const v4 = x === -Infinity;
    const v9 = x < v8 ? v8 : x;
    const v10 = beta * (v7 < v9 ? v7 : v9);
    const v11 = 0 <= v10;
    const v12 = Math.abs(v10);
    const v13 = -v12;
    const v14 = v13 < -700 ? -700 : v13;
    const v15 = (700 < v14 ? 700 : v14) * 1.4426950408889634;
    const v16 = v15 + 6755399441055744 - 6755399441055744;
    const v17 = v15 - v16;
    const v18 = v17 * (v17 * (0.0000013175855146722334 * v17 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v19 = v17 * (v17 * (v17 * (v17 * v18 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v20 = (v17 * v19 + 0.9999999999997623) * powers[(v16 + 1022) | 0]!;
    let v22: number;
    if (v1) {
      v22 = v3;
    } else if (v4) {
      v22 = v6;
    } else {
      const v21 = 1 + v20;
      v22 = v11 ? x / v21 : v20 * (3000 < v12 ? x * 0 : x) / v21;
    }
    let v35: number;
    if (v1) {
      v35 = v23;
    } else if (v4) {
      v35 = v24;
    } else {
      let v33: number;
      if (2.5 < v12) {
        v33 = v20 + (1 - v12);
      } else {
        const v25 = 1.2784645557403564 - v12 + -1.297928265020314e-8;
        const v26 = v25 < -60 ? -60 : v25;
        const v27 = 700 < v26 ? 700 : v26;
        const v28 = 1.4426950408889634 * v27 + 6755399441055744 - 6755399441055744;
        const v29 = powers[(v28 + 1022) | 0]!;
        const v30 = v27 - v28 * 0.6931471805599453;
        const v31 = v30 * (v30 * (v30 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v32 = v30 * (v30 * (v30 * (v30 * v31 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v33 = v25 + 0.2784645427610738 * (v29 * (v30 + v30 * v30 * v32) + (v29 - 1));
      }
      const v34 = v20 * v33 / (1 + v20 * (v20 + 2));
      v35 = v11 ? 1 - v34 : v34;
    }
    ys[i] = v22;
    ds[i] = v35;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta < 0 ? 0 : Infinity;
  const v2 = 0 < beta ? -0 : -Infinity;
  const v3 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v4 = -v3;
  const v16 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v19 = beta - v16;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v5 = x < v4 ? v4 : x;
    const v6 = v3 < v5 ? v3 : v5;
    const v7 = beta * v6;
    const v8 = 0 <= v7;
    const v9 = Math.abs(v7);
    const v10 = -v9;
    const v11 = v10 < -1400 ? -1400 : v10;
    const v12 = 1400 < v11 ? 1400 : v11;
    const v13 = v12 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v14 = v12 - v13 * 0.6931471805601177;
    const v15 = 1 + v14;
    const v17 = Math.abs(v6) < 6e299 ? v6 * 134217729 - (v6 * 134217729 - v6) : v6;
    const v18 = v6 - v17;
    const v20 = v16 * v17 - v7 + v16 * v18 + v17 * v19 + v19 * v18;
    const v21 = -(v7 < 0 ? -v20 : v20);
    const v22 = (v10 === v12 ? v21 : 0) - v13 * -1.7239444525614835e-13;
    const v23 = v14 + v22;
    const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v26 = v15 + (v14 - (v15 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
    const v27 = v13 * 0.5 + 6755399441055744 - 6755399441055744;
    const v28 = powers[(v27 + 1022) | 0]!;
    const v29 = powers[(v13 - v27 + 1022) | 0]!;
    const v30 = v26 * v28 * v29;
    const v32 = v8 ? 0 : v13;
    const v33 = 0.5 * v32 + 6755399441055744 - 6755399441055744;
    const v34 = powers[(v33 + 1022) | 0]!;
    const v35 = powers[(v32 - v33 + 1022) | 0]!;
    let v36: number;
    if (x === Infinity) {
      v36 = v1;
    } else if (x === -Infinity) {
      v36 = v2;
    } else {
      const v31 = 1 + v30;
      v36 = (v8 ? x / v31 : v26 * (3000 < v9 ? x * 0 : x) / v31) * v34 * v35;
    }
    let v60: number;
    if (2.5 < v9) {
      v60 = v30 + (v21 + (1 - v9));
    } else {
      const v37 = v21 + (1.2784645557403564 - v9) + -1.297928265020314e-8;
      const v38 = v37 < -60 ? -60 : v37;
      const v39 = 710 < v38 ? 710 : v38;
      const v40 = 1.4426950408889634 * v39 + 6755399441055744 - 6755399441055744;
      const v41 = 1023 < v40 ? 1023 : v40;
      const v42 = 0.5 * v41 + 6755399441055744 - 6755399441055744;
      const v43 = powers[(v42 + 1022) | 0]!;
      const v44 = powers[(v41 - v42 + 1022) | 0]!;
      const v45 = v43 * v44 - 1;
      const v46 = v39 - 0.6931471805601177 * v40;
      const v47 = v44 * (v43 * v46);
      const v48 = v45 + v47;
      let v54: number;
      if (v37 === v39) {
        const v49 = v10 + 1.2784645557403564;
        const v50 = -1.297928265020314e-8 + v49;
        const v51 = v50 - v49;
        const v52 = v49 - 1.2784645557403564;
        const v53 = v49 - (v50 - v51) + (-1.297928265020314e-8 - v51) + (v21 + (1.2784645557403564 - (v49 - v52) + (v10 - v52)) + -7.021703633367596e-25);
        v54 = v53;
      } else {
        v54 = 0;
      }
      const v55 = v54 - -1.7239444525614835e-13 * v40;
      const v56 = v46 + v55;
      const v57 = v56 * (v56 * (v56 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v58 = v56 * (v56 * (v56 * (v56 * v57 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v59 = v44 * (v43 * (v55 + v56 * v56 * (0.5 + v56 * (v56 * (v56 * v58 + 0.041666666666666644) + 0.1666666666666667))));
      v60 = v37 + 0.2784645427610738 * ((v48 + (v47 - (v48 - v45) + v59)) * (1023 < v40 ? 2 : 1));
    }
    const v61 = v26 * v60 / (1 + v29 * (v28 * (v26 * (v30 + 2))));
    ys[i] = v36;
    ds[i] = v35 * (v34 * (v8 ? 1 - v29 * (v28 * v61) : v61));
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
      const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
      const v8 = v7 + 6755399441055744 - 6755399441055744;
      const v9 = v7 - v8;
      const v10 = v9 * (v9 * (0.0000013175855146722334 * v9 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v12 = (v9 * v11 + 0.9999999999997623) * powers[(v8 + 1022) | 0]!;
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
      const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v11 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
      const v12 = powers[(v10 - v11 + 1022) | 0]!;
      const v13 = powers[(v11 + 1022) | 0]!;
      const v14 = v9 - v10 * 0.6931471805601177;
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
      const v22 = v21 - v10 * -1.7239444525614835e-13;
      const v23 = v14 + v22;
      const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v26 = v15 + (v14 - (v15 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
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
    const v12 = (700 < v11 ? 700 : v11) * 1.4426950408889634;
    const v13 = v12 + 6755399441055744 - 6755399441055744;
    const v14 = v12 - v13;
    const v15 = v14 * (v14 * (0.0000013175855146722334 * v14 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v17 = (v14 * v16 + 0.9999999999997623) * powers[(v13 + 1022) | 0]!;
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
  const v19 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v22 = beta - v19;
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
    const v11 = v10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v12 = v6 ? 0 : v11;
    const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
    const v14 = v11 * 0.5 + 6755399441055744 - 6755399441055744;
    const v15 = powers[(v11 - v14 + 1022) | 0]!;
    const v16 = powers[(v14 + 1022) | 0]!;
    const v17 = v10 - v11 * 0.6931471805601177;
    const v18 = 1 + v17;
    const v20 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v21 = v4 - v20;
    const v23 = v19 * v20 - v5 + v19 * v21 + v20 * v22 + v22 * v21;
    const v24 = -(v5 < 0 ? -v23 : v23);
    const v25 = (v8 === v10 ? v24 : 0) - v11 * -1.7239444525614835e-13;
    const v26 = v17 + v25;
    const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v29 = v18 + (v17 - (v18 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001)));
    const v30 = v29 * v16 * v15;
    let v54: number;
    if (2.5 < v7) {
      v54 = v30 + (v24 + (1 - v7));
    } else {
      const v31 = v24 + (1.2784645557403564 - v7) + -1.297928265020314e-8;
      const v32 = v31 < -60 ? -60 : v31;
      const v33 = 710 < v32 ? 710 : v32;
      const v34 = 1.4426950408889634 * v33 + 6755399441055744 - 6755399441055744;
      const v35 = 1023 < v34 ? 1023 : v34;
      const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
      const v37 = powers[(v36 + 1022) | 0]!;
      const v38 = powers[(v35 - v36 + 1022) | 0]!;
      const v39 = v37 * v38 - 1;
      const v40 = v33 - 0.6931471805601177 * v34;
      const v41 = v38 * (v37 * v40);
      const v42 = v39 + v41;
      let v48: number;
      if (v31 === v33) {
        const v43 = v8 + 1.2784645557403564;
        const v44 = -1.297928265020314e-8 + v43;
        const v45 = v44 - v43;
        const v46 = v43 - 1.2784645557403564;
        const v47 = v43 - (v44 - v45) + (-1.297928265020314e-8 - v45) + (v24 + (1.2784645557403564 - (v43 - v46) + (v8 - v46)) + -7.021703633367596e-25);
        v48 = v47;
      } else {
        v48 = 0;
      }
      const v49 = v48 - -1.7239444525614835e-13 * v34;
      const v50 = v40 + v49;
      const v51 = v50 * (v50 * (v50 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v52 = v50 * (v50 * (v50 * (v50 * v51 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v53 = v38 * (v37 * (v49 + v50 * v50 * (0.5 + v50 * (v50 * (v50 * v52 + 0.041666666666666644) + 0.1666666666666667))));
      v54 = v31 + 0.2784645427610738 * ((v42 + (v41 - (v42 - v39) + v53)) * (1023 < v34 ? 2 : 1));
    }
    const v55 = v29 * (v30 + 2);
    const v56 = v29 * v54 / (1 + v15 * (v16 * v55));
    let v61: number;
    if (0 === dy && x === x) {
      v61 = 0;
    } else {
      const v57 = 3000 < v7 ? 0 : x / 2;
      const v58 = v11 + -2;
      const v59 = 0.5 * v58 + 6755399441055744 - 6755399441055744;
      const v60 = v15 * (v16 * (v29 * (v57 * v57) / (0.25 + v55 * powers[(v59 + 1022) | 0]! * powers[(v58 - v59 + 1022) | 0]!))) * dy;
      v61 = v60;
    }
    const betaTerm = v61;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
    dxs[i] = powers[(v12 - v13 + 1022) | 0]! * (powers[(v13 + 1022) | 0]! * (v6 ? 1 - v15 * (v16 * v56) : v56)) * dy;
  }
  accumulate(betaSums, 0, betaSum, betaError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const betaSums = makeSums();
  const x = run('silu', backwardAll32, backwardAll64, [betaSums, ...values], 2, { xs, dys, out })[2];
  return { x, beta: total(betaSums) };
}
