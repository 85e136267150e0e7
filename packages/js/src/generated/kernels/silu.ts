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
  let v27: number;
  if (x === Infinity) {
    v27 = beta < 0 ? 0 : Infinity;
  } else if (x === -Infinity) {
    v27 = 0 < beta ? -0 : -Infinity;
  } else {
    const v1 = x * beta;
    const v2 = 0 <= v1;
    const v3 = Math.abs(v1);
    const v4 = -(3000 < v3 ? 3000 : v3);
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v8 = v6 - v7 * 0.6931471805601177;
    const v9 = 1 + v8;
    const v10 = 3000 < v3;
    let v17: number;
    if (v4 === v6) {
      let v16: number;
      if (v10) {
        v16 = 0;
      } else {
        const v11 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
        const v12 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v13 = x - v12;
        const v14 = beta - v11;
        const v15 = v11 * v12 - v1 + v11 * v13 + v12 * v14 + v14 * v13;
        v16 = v1 < 0 ? -v15 : v15;
      }
      v17 = -v16;
    } else {
      v17 = 0;
    }
    const v18 = v17 - v7 * -1.7239444525614835e-13;
    const v19 = v8 + v18;
    const v20 = v19 * (v19 * (v19 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v21 = v19 * (v19 * (v19 * (v19 * v20 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v22 = v9 + (v8 - (v9 - 1) + (v18 + v19 * v19 * (v19 * (v19 * v21 + 0.16666666666666644) + 0.5000000000000001)));
    const v23 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v24 = 1 + v22 * powers[(v23 + 1022) | 0]! * powers[(v7 - v23 + 1022) | 0]!;
    const v25 = v2 ? 0 : v7;
    const v26 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
    v27 = (v2 ? x / v24 : v22 * (v10 ? x * 0 : x) / v24) * powers[(v26 + 1022) | 0]! * powers[(v25 - v26 + 1022) | 0]!;
  }
  return v27;
}

export function derivative(values: Values, x: number): number {
  const { 0: beta } = values;
  const powers = powersOfTwo();
  const v1 = 0 < beta;
  const v2 = beta < 0;
  let v56: number;
  if (x === Infinity) {
    v56 = v1 ? 1 : v2 ? -0 : 0.5;
  } else if (x === -Infinity) {
    v56 = v1 ? -0 : v2 ? 1 : 0.5;
  } else {
    const v3 = x * beta;
    const v4 = 0 <= v3;
    const v5 = Math.abs(v3);
    const v6 = 3000 < v5 ? 3000 : v5;
    const v7 = -v6;
    const v8 = v7 < -1400 ? -1400 : v7;
    const v9 = 1400 < v8 ? 1400 : v8;
    const v10 = v9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v11 = v4 ? 0 : v10;
    const v12 = 0.5 * v11 + 6755399441055744 - 6755399441055744;
    const v13 = v10 * 0.5 + 6755399441055744 - 6755399441055744;
    const v14 = powers[(v10 - v13 + 1022) | 0]!;
    const v15 = powers[(v13 + 1022) | 0]!;
    const v16 = v9 - v10 * 0.6931471805601177;
    const v17 = 1 + v16;
    let v23: number;
    if (3000 < v5) {
      v23 = 0;
    } else {
      const v18 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
      const v19 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v20 = x - v19;
      const v21 = beta - v18;
      const v22 = v18 * v19 - v3 + v18 * v20 + v19 * v21 + v21 * v20;
      v23 = v3 < 0 ? -v22 : v22;
    }
    const v24 = -v23;
    const v25 = (v7 === v9 ? v24 : 0) - v10 * -1.7239444525614835e-13;
    const v26 = v16 + v25;
    const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v29 = v17 + (v16 - (v17 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001)));
    const v30 = v29 * v15 * v14;
    let v54: number;
    if (2.5 < v6) {
      v54 = v30 + (v24 + (1 - v6));
    } else {
      const v31 = v24 + (1.2784645557403564 - v6) + -1.297928265020314e-8;
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
        const v43 = v7 + 1.2784645557403564;
        const v44 = -1.297928265020314e-8 + v43;
        const v45 = v44 - v43;
        const v46 = v43 - 1.2784645557403564;
        const v47 = v43 - (v44 - v45) + (-1.297928265020314e-8 - v45) + (v24 + (1.2784645557403564 - (v43 - v46) + (v7 - v46)) + -7.021703633367596e-25);
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
    const v55 = v29 * v54 / (1 + v14 * (v15 * (v29 * (v30 + 2))));
    v56 = powers[(v11 - v12 + 1022) | 0]! * (powers[(v12 + 1022) | 0]! * (v4 ? 1 - v14 * (v15 * v55) : v55));
  }
  return v56;
}

export function gradient(values: Values, x: number): object {
  const { 0: beta } = values;
  const powers = powersOfTwo();
  const v1 = x === Infinity;
  const v2 = 0 < beta;
  const v3 = beta < 0;
  const v4 = x === -Infinity;
  const v5 = x * beta;
  const v7 = Math.abs(v5);
  const v8 = 3000 < v7 ? 3000 : v7;
  const v9 = -v8;
  const v10 = v9 < -1400 ? -1400 : v9;
  const v11 = 1400 < v10 ? 1400 : v10;
  const v12 = v11 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v15 = v12 * 0.5 + 6755399441055744 - 6755399441055744;
  const v16 = powers[(v12 - v15 + 1022) | 0]!;
  const v17 = powers[(v15 + 1022) | 0]!;
  const v18 = v11 - v12 * 0.6931471805601177;
  const v19 = 1 + v18;
  const v20 = 3000 < v7;
  let v26: number;
  if (v20) {
    v26 = 0;
  } else {
    const v21 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
    const v22 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
    const v23 = x - v22;
    const v24 = beta - v21;
    const v25 = v21 * v22 - v5 + v21 * v23 + v22 * v24 + v24 * v23;
    v26 = v5 < 0 ? -v25 : v25;
  }
  const v27 = -v26;
  const v28 = (v9 === v11 ? v27 : 0) - v12 * -1.7239444525614835e-13;
  const v29 = v18 + v28;
  const v30 = v29 * (v29 * (v29 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v31 = v29 * (v29 * (v29 * (v29 * v30 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v32 = v19 + (v18 - (v19 - 1) + (v28 + v29 * v29 * (v29 * (v29 * v31 + 0.16666666666666644) + 0.5000000000000001)));
  const v33 = v32 * v17 * v16;
  const v58 = v32 * (v33 + 2);
  let v60: number;
  if (v1) {
    v60 = v2 ? 1 : v3 ? -0 : 0.5;
  } else if (v4) {
    v60 = v2 ? -0 : v3 ? 1 : 0.5;
  } else {
    const v6 = 0 <= v5;
    const v13 = v6 ? 0 : v12;
    const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
    let v57: number;
    if (2.5 < v8) {
      v57 = v33 + (v27 + (1 - v8));
    } else {
      const v34 = v27 + (1.2784645557403564 - v8) + -1.297928265020314e-8;
      const v35 = v34 < -60 ? -60 : v34;
      const v36 = 710 < v35 ? 710 : v35;
      const v37 = 1.4426950408889634 * v36 + 6755399441055744 - 6755399441055744;
      const v38 = 1023 < v37 ? 1023 : v37;
      const v39 = 0.5 * v38 + 6755399441055744 - 6755399441055744;
      const v40 = powers[(v39 + 1022) | 0]!;
      const v41 = powers[(v38 - v39 + 1022) | 0]!;
      const v42 = v40 * v41 - 1;
      const v43 = v36 - 0.6931471805601177 * v37;
      const v44 = v41 * (v40 * v43);
      const v45 = v42 + v44;
      let v51: number;
      if (v34 === v36) {
        const v46 = v9 + 1.2784645557403564;
        const v47 = -1.297928265020314e-8 + v46;
        const v48 = v47 - v46;
        const v49 = v46 - 1.2784645557403564;
        const v50 = v46 - (v47 - v48) + (-1.297928265020314e-8 - v48) + (v27 + (1.2784645557403564 - (v46 - v49) + (v9 - v49)) + -7.021703633367596e-25);
        v51 = v50;
      } else {
        v51 = 0;
      }
      const v52 = v51 - -1.7239444525614835e-13 * v37;
      const v53 = v43 + v52;
      const v54 = v53 * (v53 * (v53 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v55 = v53 * (v53 * (v53 * (v53 * v54 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v56 = v41 * (v40 * (v52 + v53 * v53 * (0.5 + v53 * (v53 * (v53 * v55 + 0.041666666666666644) + 0.1666666666666667))));
      v57 = v34 + 0.2784645427610738 * ((v45 + (v44 - (v45 - v42) + v56)) * (1023 < v37 ? 2 : 1));
    }
    const v59 = v32 * v57 / (1 + v16 * (v17 * v58));
    v60 = powers[(v13 - v14 + 1022) | 0]! * (powers[(v14 + 1022) | 0]! * (v6 ? 1 - v16 * (v17 * v59) : v59));
  }
  const v61 = beta === 0 ? Infinity : 0;
  let v65: number;
  if (v1) {
    v65 = v61;
  } else if (v4) {
    v65 = v61;
  } else {
    const v62 = v20 ? 0 : x / 2;
    const v63 = v12 + -2;
    const v64 = 0.5 * v63 + 6755399441055744 - 6755399441055744;
    v65 = v16 * (v17 * (v32 * (v62 * v62) / (0.25 + v58 * powers[(v64 + 1022) | 0]! * powers[(v63 - v64 + 1022) | 0]!)));
  }
  return { x: v60, beta: v65 };
}

function forward32(xs: Float32Array, ys: Float32Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta < 0 ? 0 : Infinity;
  const v2 = 0 < beta ? -0 : -Infinity;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v14: number;
    if (x === Infinity) {
      v14 = v1;
    } else if (x === -Infinity) {
      v14 = v2;
    } else {
      const v3 = x * beta;
      const v4 = Math.abs(v3);
      const v5 = -(3000 < v4 ? 3000 : v4);
      const v6 = v5 < -700 ? -700 : v5;
      const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
      const v8 = v7 + 6755399441055744 - 6755399441055744;
      const v9 = v7 - v8;
      const v10 = v9 * (v9 * (0.0000013175855146722334 * v9 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v12 = (v9 * v11 + 0.9999999999997623) * powers[(v8 + 1022) | 0]!;
      const v13 = 1 + v12;
      v14 = 0 <= v3 ? x / v13 : v12 * (3000 < v4 ? x * 0 : x) / v13;
    }
    ys[i] = v14;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta < 0 ? 0 : Infinity;
  const v2 = 0 < beta ? -0 : -Infinity;
  const v13 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v16 = beta - v13;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v29: number;
    if (x === Infinity) {
      v29 = v1;
    } else if (x === -Infinity) {
      v29 = v2;
    } else {
      const v3 = x * beta;
      const v4 = 0 <= v3;
      const v5 = Math.abs(v3);
      const v6 = -(3000 < v5 ? 3000 : v5);
      const v7 = v6 < -1400 ? -1400 : v6;
      const v8 = 1400 < v7 ? 1400 : v7;
      const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v10 = v8 - v9 * 0.6931471805601177;
      const v11 = 1 + v10;
      const v12 = 3000 < v5;
      let v19: number;
      if (v6 === v8) {
        let v18: number;
        if (v12) {
          v18 = 0;
        } else {
          const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
          const v15 = x - v14;
          const v17 = v13 * v14 - v3 + v13 * v15 + v14 * v16 + v16 * v15;
          v18 = v3 < 0 ? -v17 : v17;
        }
        v19 = -v18;
      } else {
        v19 = 0;
      }
      const v20 = v19 - v9 * -1.7239444525614835e-13;
      const v21 = v10 + v20;
      const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v24 = v11 + (v10 - (v11 - 1) + (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
      const v25 = v9 * 0.5 + 6755399441055744 - 6755399441055744;
      const v26 = 1 + v24 * powers[(v25 + 1022) | 0]! * powers[(v9 - v25 + 1022) | 0]!;
      const v27 = v4 ? 0 : v9;
      const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
      v29 = (v4 ? x / v26 : v24 * (v12 ? x * 0 : x) / v26) * powers[(v28 + 1022) | 0]! * powers[(v27 - v28 + 1022) | 0]!;
    }
    ys[i] = v29;
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
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v26: number;
    if (x === Infinity) {
      v26 = v3;
    } else if (x === -Infinity) {
      v26 = v4;
    } else {
      const v5 = x * beta;
      const v6 = Math.abs(v5);
      const v7 = 3000 < v6 ? 3000 : v6;
      const v8 = -v7;
      const v9 = v8 < -700 ? -700 : v8;
      const v10 = (700 < v9 ? 700 : v9) * 1.4426950408889634;
      const v11 = v10 + 6755399441055744 - 6755399441055744;
      const v12 = v10 - v11;
      const v13 = v12 * (v12 * (0.0000013175855146722334 * v12 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v15 = (v12 * v14 + 0.9999999999997623) * powers[(v11 + 1022) | 0]!;
      let v24: number;
      if (2.5 < v7) {
        v24 = v15 + (1 - v7);
      } else {
        const v16 = 1.2784645557403564 - v7 + -1.297928265020314e-8;
        const v17 = v16 < -60 ? -60 : v16;
        const v18 = 700 < v17 ? 700 : v17;
        const v19 = 1.4426950408889634 * v18 + 6755399441055744 - 6755399441055744;
        const v20 = powers[(v19 + 1022) | 0]!;
        const v21 = v18 - v19 * 0.6931471805599453;
        const v22 = v21 * (v21 * (v21 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v24 = v16 + 0.2784645427610738 * (v20 * (v21 + v21 * v21 * v23) + (v20 - 1));
      }
      const v25 = v15 * v24 / (1 + v15 * (v15 + 2));
      v26 = 0 <= v5 ? 1 - v25 : v25;
    }
    dxs[i] = v26 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = 0 < beta;
  const v2 = beta < 0;
  const v3 = v1 ? 1 : v2 ? -0 : 0.5;
  const v4 = v1 ? -0 : v2 ? 1 : 0.5;
  const v20 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v23 = beta - v20;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v58: number;
    if (x === Infinity) {
      v58 = v3;
    } else if (x === -Infinity) {
      v58 = v4;
    } else {
      const v5 = x * beta;
      const v6 = 0 <= v5;
      const v7 = Math.abs(v5);
      const v8 = 3000 < v7 ? 3000 : v7;
      const v9 = -v8;
      const v10 = v9 < -1400 ? -1400 : v9;
      const v11 = 1400 < v10 ? 1400 : v10;
      const v12 = v11 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v13 = v6 ? 0 : v12;
      const v14 = 0.5 * v13 + 6755399441055744 - 6755399441055744;
      const v15 = v12 * 0.5 + 6755399441055744 - 6755399441055744;
      const v16 = powers[(v12 - v15 + 1022) | 0]!;
      const v17 = powers[(v15 + 1022) | 0]!;
      const v18 = v11 - v12 * 0.6931471805601177;
      const v19 = 1 + v18;
      let v25: number;
      if (3000 < v7) {
        v25 = 0;
      } else {
        const v21 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v22 = x - v21;
        const v24 = v20 * v21 - v5 + v20 * v22 + v21 * v23 + v23 * v22;
        v25 = v5 < 0 ? -v24 : v24;
      }
      const v26 = -v25;
      const v27 = (v9 === v11 ? v26 : 0) - v12 * -1.7239444525614835e-13;
      const v28 = v18 + v27;
      const v29 = v28 * (v28 * (v28 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v30 = v28 * (v28 * (v28 * (v28 * v29 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v31 = v19 + (v18 - (v19 - 1) + (v27 + v28 * v28 * (v28 * (v28 * v30 + 0.16666666666666644) + 0.5000000000000001)));
      const v32 = v31 * v17 * v16;
      let v56: number;
      if (2.5 < v8) {
        v56 = v32 + (v26 + (1 - v8));
      } else {
        const v33 = v26 + (1.2784645557403564 - v8) + -1.297928265020314e-8;
        const v34 = v33 < -60 ? -60 : v33;
        const v35 = 710 < v34 ? 710 : v34;
        const v36 = 1.4426950408889634 * v35 + 6755399441055744 - 6755399441055744;
        const v37 = 1023 < v36 ? 1023 : v36;
        const v38 = 0.5 * v37 + 6755399441055744 - 6755399441055744;
        const v39 = powers[(v38 + 1022) | 0]!;
        const v40 = powers[(v37 - v38 + 1022) | 0]!;
        const v41 = v39 * v40 - 1;
        const v42 = v35 - 0.6931471805601177 * v36;
        const v43 = v40 * (v39 * v42);
        const v44 = v41 + v43;
        let v50: number;
        if (v33 === v35) {
          const v45 = v9 + 1.2784645557403564;
          const v46 = -1.297928265020314e-8 + v45;
          const v47 = v46 - v45;
          const v48 = v45 - 1.2784645557403564;
          const v49 = v45 - (v46 - v47) + (-1.297928265020314e-8 - v47) + (v26 + (1.2784645557403564 - (v45 - v48) + (v9 - v48)) + -7.021703633367596e-25);
          v50 = v49;
        } else {
          v50 = 0;
        }
        const v51 = v50 - -1.7239444525614835e-13 * v36;
        const v52 = v42 + v51;
        const v53 = v52 * (v52 * (v52 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v54 = v52 * (v52 * (v52 * (v52 * v53 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v55 = v40 * (v39 * (v51 + v52 * v52 * (0.5 + v52 * (v52 * (v52 * v54 + 0.041666666666666644) + 0.1666666666666667))));
        v56 = v33 + 0.2784645427610738 * ((v44 + (v43 - (v44 - v41) + v55)) * (1023 < v36 ? 2 : 1));
      }
      const v57 = v31 * v56 / (1 + v16 * (v17 * (v31 * (v32 + 2))));
      v58 = powers[(v13 - v14 + 1022) | 0]! * (powers[(v14 + 1022) | 0]! * (v6 ? 1 - v16 * (v17 * v57) : v57));
    }
    dxs[i] = v58 * dy;
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
  const v21 = v5 ? 1 : v2 ? -0 : 0.5;
  const v22 = v5 ? -0 : v2 ? 1 : 0.5;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === Infinity;
    const v4 = x === -Infinity;
    const v7 = x * beta;
    const v8 = 0 <= v7;
    const v9 = Math.abs(v7);
    const v10 = 3000 < v9 ? 3000 : v9;
    const v11 = -v10;
    const v12 = v11 < -700 ? -700 : v11;
    const v13 = (700 < v12 ? 700 : v12) * 1.4426950408889634;
    const v14 = v13 + 6755399441055744 - 6755399441055744;
    const v15 = v13 - v14;
    const v16 = v15 * (v15 * (0.0000013175855146722334 * v15 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v17 = v15 * (v15 * (v15 * (v15 * v16 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v18 = (v15 * v17 + 0.9999999999997623) * powers[(v14 + 1022) | 0]!;
    let v20: number;
    if (v1) {
      v20 = v3;
    } else if (v4) {
      v20 = v6;
    } else {
      const v19 = 1 + v18;
      v20 = v8 ? x / v19 : v18 * (3000 < v9 ? x * 0 : x) / v19;
    }
    let v33: number;
    if (v1) {
      v33 = v21;
    } else if (v4) {
      v33 = v22;
    } else {
      let v31: number;
      if (2.5 < v10) {
        v31 = v18 + (1 - v10);
      } else {
        const v23 = 1.2784645557403564 - v10 + -1.297928265020314e-8;
        const v24 = v23 < -60 ? -60 : v23;
        const v25 = 700 < v24 ? 700 : v24;
        const v26 = 1.4426950408889634 * v25 + 6755399441055744 - 6755399441055744;
        const v27 = powers[(v26 + 1022) | 0]!;
        const v28 = v25 - v26 * 0.6931471805599453;
        const v29 = v28 * (v28 * (v28 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v30 = v28 * (v28 * (v28 * (v28 * v29 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v31 = v23 + 0.2784645427610738 * (v27 * (v28 + v28 * v28 * v30) + (v27 - 1));
      }
      const v32 = v18 * v31 / (1 + v18 * (v18 + 2));
      v33 = v8 ? 1 - v32 : v32;
    }
    ys[i] = v20;
    ds[i] = v33;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v2 = beta < 0;
  const v3 = v2 ? 0 : Infinity;
  const v5 = 0 < beta;
  const v6 = v5 ? -0 : -Infinity;
  const v18 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v21 = beta - v18;
  const v40 = v5 ? 1 : v2 ? -0 : 0.5;
  const v41 = v5 ? -0 : v2 ? 1 : 0.5;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === Infinity;
    const v4 = x === -Infinity;
    const v7 = x * beta;
    const v8 = 0 <= v7;
    const v9 = Math.abs(v7);
    const v10 = 3000 < v9 ? 3000 : v9;
    const v11 = -v10;
    const v12 = v11 < -1400 ? -1400 : v11;
    const v13 = 1400 < v12 ? 1400 : v12;
    const v14 = v13 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v15 = v13 - v14 * 0.6931471805601177;
    const v16 = 1 + v15;
    const v17 = 3000 < v9;
    let v23: number;
    if (v17) {
      v23 = 0;
    } else {
      const v19 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v20 = x - v19;
      const v22 = v18 * v19 - v7 + v18 * v20 + v19 * v21 + v21 * v20;
      v23 = v7 < 0 ? -v22 : v22;
    }
    const v24 = -v23;
    const v25 = (v11 === v13 ? v24 : 0) - v14 * -1.7239444525614835e-13;
    const v26 = v15 + v25;
    const v27 = v26 * (v26 * (v26 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v29 = v16 + (v15 - (v16 - 1) + (v25 + v26 * v26 * (v26 * (v26 * v28 + 0.16666666666666644) + 0.5000000000000001)));
    const v30 = v14 * 0.5 + 6755399441055744 - 6755399441055744;
    const v31 = powers[(v30 + 1022) | 0]!;
    const v32 = powers[(v14 - v30 + 1022) | 0]!;
    const v33 = v29 * v31 * v32;
    const v35 = v8 ? 0 : v14;
    const v36 = 0.5 * v35 + 6755399441055744 - 6755399441055744;
    const v37 = powers[(v36 + 1022) | 0]!;
    const v38 = powers[(v35 - v36 + 1022) | 0]!;
    let v39: number;
    if (v1) {
      v39 = v3;
    } else if (v4) {
      v39 = v6;
    } else {
      const v34 = 1 + v33;
      v39 = (v8 ? x / v34 : v29 * (v17 ? x * 0 : x) / v34) * v37 * v38;
    }
    let v67: number;
    if (v1) {
      v67 = v40;
    } else if (v4) {
      v67 = v41;
    } else {
      let v65: number;
      if (2.5 < v10) {
        v65 = v33 + (v24 + (1 - v10));
      } else {
        const v42 = v24 + (1.2784645557403564 - v10) + -1.297928265020314e-8;
        const v43 = v42 < -60 ? -60 : v42;
        const v44 = 710 < v43 ? 710 : v43;
        const v45 = 1.4426950408889634 * v44 + 6755399441055744 - 6755399441055744;
        const v46 = 1023 < v45 ? 1023 : v45;
        const v47 = 0.5 * v46 + 6755399441055744 - 6755399441055744;
        const v48 = powers[(v47 + 1022) | 0]!;
        const v49 = powers[(v46 - v47 + 1022) | 0]!;
        const v50 = v48 * v49 - 1;
        const v51 = v44 - 0.6931471805601177 * v45;
        const v52 = v49 * (v48 * v51);
        const v53 = v50 + v52;
        let v59: number;
        if (v42 === v44) {
          const v54 = v11 + 1.2784645557403564;
          const v55 = -1.297928265020314e-8 + v54;
          const v56 = v55 - v54;
          const v57 = v54 - 1.2784645557403564;
          const v58 = v54 - (v55 - v56) + (-1.297928265020314e-8 - v56) + (v24 + (1.2784645557403564 - (v54 - v57) + (v11 - v57)) + -7.021703633367596e-25);
          v59 = v58;
        } else {
          v59 = 0;
        }
        const v60 = v59 - -1.7239444525614835e-13 * v45;
        const v61 = v51 + v60;
        const v62 = v61 * (v61 * (v61 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v63 = v61 * (v61 * (v61 * (v61 * v62 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v64 = v49 * (v48 * (v60 + v61 * v61 * (0.5 + v61 * (v61 * (v61 * v63 + 0.041666666666666644) + 0.1666666666666667))));
        v65 = v42 + 0.2784645427610738 * ((v53 + (v52 - (v53 - v50) + v64)) * (1023 < v45 ? 2 : 1));
      }
      const v66 = v29 * v65 / (1 + v32 * (v31 * (v29 * (v33 + 2))));
      v67 = v38 * (v37 * (v8 ? 1 - v32 * (v31 * v66) : v66));
    }
    ys[i] = v39;
    ds[i] = v67;
  }
}

export function valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object {
  const { 1: value, 2: derivative } = run('silu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, betaSums: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta === 0 ? Infinity : 0;
  let betaSum = 0;
  let betaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v13: number;
    if (0 === dy && x === x) {
      v13 = 0;
    } else {
      let v12: number;
      if (x === Infinity) {
        v12 = v1;
      } else if (x === -Infinity) {
        v12 = v1;
      } else {
        const v2 = Math.abs(x * beta);
        const v3 = -(3000 < v2 ? 3000 : v2);
        const v4 = v3 < -700 ? -700 : v3;
        const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
        const v6 = v5 + 6755399441055744 - 6755399441055744;
        const v7 = v5 - v6;
        const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
        const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
        const v10 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!;
        const v11 = 3000 < v2 ? 0 : x / 2;
        v12 = v10 * (v11 * v11) / (0.25 + (v10 + 2) * (v10 * 0.25));
      }
      v13 = v12 * dy;
    }
    const betaTerm = v13;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
  }
  accumulate(betaSums, 0, betaSum, betaError);
}

function gradients64(xs: Float64Array, dys: Float64Array, betaSums: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta === 0 ? Infinity : 0;
  const v14 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v17 = beta - v14;
  let betaSum = 0;
  let betaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v31: number;
    if (0 === dy && x === x) {
      v31 = 0;
    } else {
      let v30: number;
      if (x === Infinity) {
        v30 = v1;
      } else if (x === -Infinity) {
        v30 = v1;
      } else {
        const v2 = x * beta;
        const v3 = Math.abs(v2);
        const v4 = -(3000 < v3 ? 3000 : v3);
        const v5 = v4 < -1400 ? -1400 : v4;
        const v6 = 1400 < v5 ? 1400 : v5;
        const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v8 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
        const v9 = powers[(v7 - v8 + 1022) | 0]!;
        const v10 = powers[(v8 + 1022) | 0]!;
        const v11 = v6 - v7 * 0.6931471805601177;
        const v12 = 1 + v11;
        const v13 = 3000 < v3;
        let v20: number;
        if (v4 === v6) {
          let v19: number;
          if (v13) {
            v19 = 0;
          } else {
            const v15 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
            const v16 = x - v15;
            const v18 = v14 * v15 - v2 + v14 * v16 + v15 * v17 + v17 * v16;
            v19 = v2 < 0 ? -v18 : v18;
          }
          v20 = -v19;
        } else {
          v20 = 0;
        }
        const v21 = v20 - v7 * -1.7239444525614835e-13;
        const v22 = v11 + v21;
        const v23 = v22 * (v22 * (v22 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v24 = v22 * (v22 * (v22 * (v22 * v23 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v25 = v12 + (v11 - (v12 - 1) + (v21 + v22 * v22 * (v22 * (v22 * v24 + 0.16666666666666644) + 0.5000000000000001)));
        const v26 = v13 ? 0 : x / 2;
        const v27 = v7 + -2;
        const v28 = 0.5 * v27 + 6755399441055744 - 6755399441055744;
        const v29 = v25 * (v26 * v26) / (0.25 + v25 * (v25 * v10 * v9 + 2) * powers[(v28 + 1022) | 0]! * powers[(v27 - v28 + 1022) | 0]!);
        v30 = v9 * (v10 * v29);
      }
      v31 = v30 * dy;
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
  const v2 = 0 < beta;
  const v3 = beta < 0;
  const v4 = v2 ? 1 : v3 ? -0 : 0.5;
  const v6 = v2 ? -0 : v3 ? 1 : 0.5;
  const v30 = beta === 0 ? Infinity : 0;
  let betaSum = 0;
  let betaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x === Infinity;
    const v5 = x === -Infinity;
    const v7 = x * beta;
    const v8 = Math.abs(v7);
    const v9 = 3000 < v8 ? 3000 : v8;
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
    if (v1) {
      v29 = v4;
    } else if (v5) {
      v29 = v6;
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
      v29 = 0 <= v7 ? 1 - v28 : v28;
    }
    let v33: number;
    if (0 === dy && x === x) {
      v33 = 0;
    } else {
      let v32: number;
      if (v1) {
        v32 = v30;
      } else if (v5) {
        v32 = v30;
      } else {
        const v31 = 3000 < v8 ? 0 : x / 2;
        v32 = v17 * (v31 * v31) / (0.25 + v27 * (v17 * 0.25));
      }
      v33 = v32 * dy;
    }
    const betaTerm = v33;
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
  const v2 = 0 < beta;
  const v3 = beta < 0;
  const v4 = v2 ? 1 : v3 ? -0 : 0.5;
  const v6 = v2 ? -0 : v3 ? 1 : 0.5;
  const v23 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v26 = beta - v23;
  const v63 = beta === 0 ? Infinity : 0;
  let betaSum = 0;
  let betaError = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = x === Infinity;
    const v5 = x === -Infinity;
    const v7 = x * beta;
    const v9 = Math.abs(v7);
    const v10 = 3000 < v9 ? 3000 : v9;
    const v11 = -v10;
    const v12 = v11 < -1400 ? -1400 : v11;
    const v13 = 1400 < v12 ? 1400 : v12;
    const v14 = v13 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v17 = v14 * 0.5 + 6755399441055744 - 6755399441055744;
    const v18 = powers[(v14 - v17 + 1022) | 0]!;
    const v19 = powers[(v17 + 1022) | 0]!;
    const v20 = v13 - v14 * 0.6931471805601177;
    const v21 = 1 + v20;
    const v22 = 3000 < v9;
    let v28: number;
    if (v22) {
      v28 = 0;
    } else {
      const v24 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v25 = x - v24;
      const v27 = v23 * v24 - v7 + v23 * v25 + v24 * v26 + v26 * v25;
      v28 = v7 < 0 ? -v27 : v27;
    }
    const v29 = -v28;
    const v30 = (v11 === v13 ? v29 : 0) - v14 * -1.7239444525614835e-13;
    const v31 = v20 + v30;
    const v32 = v31 * (v31 * (v31 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v33 = v31 * (v31 * (v31 * (v31 * v32 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v34 = v21 + (v20 - (v21 - 1) + (v30 + v31 * v31 * (v31 * (v31 * v33 + 0.16666666666666644) + 0.5000000000000001)));
    const v35 = v34 * v19 * v18;
    const v60 = v34 * (v35 + 2);
    let v62: number;
    if (v1) {
      v62 = v4;
    } else if (v5) {
      v62 = v6;
    } else {
      const v8 = 0 <= v7;
      const v15 = v8 ? 0 : v14;
      const v16 = 0.5 * v15 + 6755399441055744 - 6755399441055744;
      let v59: number;
      if (2.5 < v10) {
        v59 = v35 + (v29 + (1 - v10));
      } else {
        const v36 = v29 + (1.2784645557403564 - v10) + -1.297928265020314e-8;
        const v37 = v36 < -60 ? -60 : v36;
        const v38 = 710 < v37 ? 710 : v37;
        const v39 = 1.4426950408889634 * v38 + 6755399441055744 - 6755399441055744;
        const v40 = 1023 < v39 ? 1023 : v39;
        const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
        const v42 = powers[(v41 + 1022) | 0]!;
        const v43 = powers[(v40 - v41 + 1022) | 0]!;
        const v44 = v42 * v43 - 1;
        const v45 = v38 - 0.6931471805601177 * v39;
        const v46 = v43 * (v42 * v45);
        const v47 = v44 + v46;
        let v53: number;
        if (v36 === v38) {
          const v48 = v11 + 1.2784645557403564;
          const v49 = -1.297928265020314e-8 + v48;
          const v50 = v49 - v48;
          const v51 = v48 - 1.2784645557403564;
          const v52 = v48 - (v49 - v50) + (-1.297928265020314e-8 - v50) + (v29 + (1.2784645557403564 - (v48 - v51) + (v11 - v51)) + -7.021703633367596e-25);
          v53 = v52;
        } else {
          v53 = 0;
        }
        const v54 = v53 - -1.7239444525614835e-13 * v39;
        const v55 = v45 + v54;
        const v56 = v55 * (v55 * (v55 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v57 = v55 * (v55 * (v55 * (v55 * v56 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v58 = v43 * (v42 * (v54 + v55 * v55 * (0.5 + v55 * (v55 * (v55 * v57 + 0.041666666666666644) + 0.1666666666666667))));
        v59 = v36 + 0.2784645427610738 * ((v47 + (v46 - (v47 - v44) + v58)) * (1023 < v39 ? 2 : 1));
      }
      const v61 = v34 * v59 / (1 + v18 * (v19 * v60));
      v62 = powers[(v15 - v16 + 1022) | 0]! * (powers[(v16 + 1022) | 0]! * (v8 ? 1 - v18 * (v19 * v61) : v61));
    }
    let v68: number;
    if (0 === dy && x === x) {
      v68 = 0;
    } else {
      let v67: number;
      if (v1) {
        v67 = v63;
      } else if (v5) {
        v67 = v63;
      } else {
        const v64 = v22 ? 0 : x / 2;
        const v65 = v14 + -2;
        const v66 = 0.5 * v65 + 6755399441055744 - 6755399441055744;
        v67 = v18 * (v19 * (v34 * (v64 * v64) / (0.25 + v60 * powers[(v66 + 1022) | 0]! * powers[(v65 - v66 + 1022) | 0]!)));
      }
      v68 = v67 * dy;
    }
    const betaTerm = v68;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
    dxs[i] = v62 * dy;
  }
  accumulate(betaSums, 0, betaSum, betaError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const betaSums = makeSums();
  const x = run('silu', backwardAll32, backwardAll64, [betaSums, ...values], 2, { xs, dys, out })[2];
  return { x, beta: total(betaSums) };
}
