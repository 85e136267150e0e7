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
  let v25: number;
  if (x === Infinity) {
    v25 = beta < 0 ? 0 : Infinity;
  } else if (x === -Infinity) {
    v25 = 0 < beta ? -0 : -Infinity;
  } else {
    const v1 = x * beta;
    const v2 = -v1;
    const v3 = v2 < -60 ? -60 : v2;
    const v4 = 1400 < v3 ? 1400 : v3;
    const v5 = v4 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v6 = Math.abs(v5);
    const v7 = powers[(-(99 < v6 ? 99 : v6) + 1022) | 0]!;
    const v8 = 1 + v7;
    const v9 = v5 < 0 ? v7 : 1;
    const v10 = v4 - v5 * 0.6931471805601177;
    const v11 = v9 * v10;
    const v12 = v8 + v11;
    let v17: number;
    if (v2 === v4) {
      const v13 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
      const v14 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v15 = x - v14;
      const v16 = beta - v13;
      v17 = -(v13 * v14 - v1 + v13 * v15 + v14 * v16 + v16 * v15);
    } else {
      v17 = 0;
    }
    const v18 = v17 - v5 * -1.7239444525614835e-13;
    const v19 = v10 + v18;
    const v20 = v19 * (v19 * (v19 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v21 = v19 * (v19 * (v19 * (v19 * v20 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v22 = v11 - (v12 - v8) + (v7 - (v8 - 1)) + v9 * (v18 + v19 * v19 * (v19 * (v19 * v21 + 0.16666666666666644) + 0.5000000000000001));
    const v23 = -(v5 < 0 ? 0 : v5);
    const v24 = v23 * 0.5 + 6755399441055744 - 6755399441055744;
    v25 = (v1 < -3000 ? x * 0 : x) / (v12 + v22) * powers[(v24 + 1022) | 0]! * powers[(v23 - v24 + 1022) | 0]!;
  }
  return v25;
}

export function derivative(values: Values, x: number): number {
  const { 0: beta } = values;
  const powers = powersOfTwo();
  const v1 = 0 < beta;
  const v2 = beta < 0;
  let v53: number;
  if (x === Infinity) {
    v53 = v1 ? 1 : v2 ? -0 : 0.5;
  } else if (x === -Infinity) {
    v53 = v1 ? -0 : v2 ? 1 : 0.5;
  } else {
    const v3 = x * beta;
    const v4 = 0 <= v3;
    const v5 = Math.abs(v3);
    const v6 = 3000 < v5 ? 3000 : v5;
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
    if (3000 < v5) {
      v21 = 0;
    } else {
      const v16 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
      const v17 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v18 = x - v17;
      const v19 = beta - v16;
      const v20 = v16 * v17 - v3 + v16 * v18 + v17 * v19 + v19 * v18;
      v21 = v3 < 0 ? -v20 : v20;
    }
    const v22 = -v21;
    const v23 = (v7 === v9 ? v22 : 0) - -1.7239444525614835e-13 * v10;
    const v24 = v14 + v23;
    const v25 = 0.000024801521060885955 + v24 * (0.000002755735514528978 + v24 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v24));
    const v26 = 0.04166666666662327 + v24 * (0.008333333333356304 + v24 * (0.0013888888917445521 + v24 * (0.00019841269784768933 + v24 * v25)));
    const v27 = v15 + (v14 - (v15 - 1) + (v23 + v24 * v24 * (0.5000000000000001 + v24 * (0.16666666666666644 + v24 * v26))));
    const v28 = v27 * v13 * v12;
    let v49: number;
    if (2.5 < v6) {
      v49 = v22 + (1 - v6) + v28;
    } else {
      const v29 = v22 + (1.2784645557403564 - v6) + -1.297928265020314e-8;
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
        const v38 = v7 + 1.2784645557403564;
        const v39 = -1.297928265020314e-8 + v38;
        const v40 = v39 - v38;
        const v41 = v38 - 1.2784645557403564;
        const v42 = v38 - (v39 - v40) + (-1.297928265020314e-8 - v40) + (v22 + (1.2784645557403564 - (v38 - v41) + (v7 - v41)) + -7.021703633367596e-25);
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
    const v50 = v27 * v49 / (1 + v12 * (v13 * (v27 * (v28 + 2))));
    const v51 = v4 ? 0 : v10;
    const v52 = 0.5 * v51 + 6755399441055744 - 6755399441055744;
    v53 = (v4 ? 1 - v12 * (v13 * v50) : v50) * powers[(v52 + 1022) | 0]! * powers[(v51 - v52 + 1022) | 0]!;
  }
  return v53;
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
  const v12 = 1.4426950408889634 * v11 + 6755399441055744 - 6755399441055744;
  const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
  const v14 = powers[(v12 - v13 + 1022) | 0]!;
  const v15 = powers[(v13 + 1022) | 0]!;
  const v16 = v11 - 0.6931471805601177 * v12;
  const v17 = 1 + v16;
  const v18 = 3000 < v7;
  let v24: number;
  if (v18) {
    v24 = 0;
  } else {
    const v19 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
    const v20 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
    const v21 = x - v20;
    const v22 = beta - v19;
    const v23 = v19 * v20 - v5 + v19 * v21 + v20 * v22 + v22 * v21;
    v24 = v5 < 0 ? -v23 : v23;
  }
  const v25 = -v24;
  const v26 = (v9 === v11 ? v25 : 0) - -1.7239444525614835e-13 * v12;
  const v27 = v16 + v26;
  const v28 = 0.000024801521060885955 + v27 * (0.000002755735514528978 + v27 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v27));
  const v29 = 0.04166666666662327 + v27 * (0.008333333333356304 + v27 * (0.0013888888917445521 + v27 * (0.00019841269784768933 + v27 * v28)));
  const v30 = v17 + (v16 - (v17 - 1) + (v26 + v27 * v27 * (0.5000000000000001 + v27 * (0.16666666666666644 + v27 * v29))));
  const v31 = v30 * v15 * v14;
  const v53 = v30 * (v31 + 2);
  let v57: number;
  if (v1) {
    v57 = v2 ? 1 : v3 ? -0 : 0.5;
  } else if (v4) {
    v57 = v2 ? -0 : v3 ? 1 : 0.5;
  } else {
    const v6 = 0 <= v5;
    let v52: number;
    if (2.5 < v8) {
      v52 = v25 + (1 - v8) + v31;
    } else {
      const v32 = v25 + (1.2784645557403564 - v8) + -1.297928265020314e-8;
      const v33 = v32 < -60 ? -60 : v32;
      const v34 = 710 < v33 ? 710 : v33;
      const v35 = 1.4426950408889634 * v34 + 6755399441055744 - 6755399441055744;
      const v36 = powers[((1023 < v35 ? 1023 : v35) + 1022) | 0]!;
      const v37 = v36 - 1;
      const v38 = v34 - 0.6931471805601177 * v35;
      const v39 = v36 * v38;
      const v40 = v37 + v39;
      let v46: number;
      if (v32 === v34) {
        const v41 = v9 + 1.2784645557403564;
        const v42 = -1.297928265020314e-8 + v41;
        const v43 = v42 - v41;
        const v44 = v41 - 1.2784645557403564;
        const v45 = v41 - (v42 - v43) + (-1.297928265020314e-8 - v43) + (v25 + (1.2784645557403564 - (v41 - v44) + (v9 - v44)) + -7.021703633367596e-25);
        v46 = v45;
      } else {
        v46 = 0;
      }
      const v47 = v46 - -1.7239444525614835e-13 * v35;
      const v48 = v38 + v47;
      const v49 = v48 * (v48 * (v48 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
      const v50 = v48 * (v48 * (v48 * (v48 * v49 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
      const v51 = v39 - (v40 - v37) + v36 * (v47 + v48 * v48 * (0.5 + v48 * (v48 * (v48 * v50 + 0.041666666666666644) + 0.1666666666666667)));
      v52 = v32 + 0.2784645427610738 * ((v40 + v51) * (1023 < v35 ? 2 : 1));
    }
    const v54 = v30 * v52 / (1 + v14 * (v15 * v53));
    const v55 = v6 ? 0 : v12;
    const v56 = 0.5 * v55 + 6755399441055744 - 6755399441055744;
    v57 = (v6 ? 1 - v14 * (v15 * v54) : v54) * powers[(v56 + 1022) | 0]! * powers[(v55 - v56 + 1022) | 0]!;
  }
  const v58 = beta === 0 ? Infinity : 0;
  let v62: number;
  if (v1) {
    v62 = v58;
  } else if (v4) {
    v62 = v58;
  } else {
    const v59 = v18 ? 0 : x / 2;
    const v60 = v12 + -2;
    const v61 = 0.5 * v60 + 6755399441055744 - 6755399441055744;
    v62 = v14 * (v15 * (v30 * (v59 * v59) / (0.25 + v53 * powers[(v61 + 1022) | 0]! * powers[(v60 - v61 + 1022) | 0]!)));
  }
  return { x: v57, beta: v62 };
}

function forward32(xs: Float32Array, ys: Float32Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta < 0 ? 0 : Infinity;
  const v2 = 0 < beta ? -0 : -Infinity;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v11: number;
    if (x === Infinity) {
      v11 = v1;
    } else if (x === -Infinity) {
      v11 = v2;
    } else {
      const v3 = x * beta;
      const v4 = -v3;
      const v5 = v4 < -700 ? -700 : v4;
      const v6 = (700 < v5 ? 700 : v5) * 1.4426950408889634;
      const v7 = v6 + 6755399441055744 - 6755399441055744;
      const v8 = v6 - v7;
      const v9 = v8 * (v8 * (0.0000013175855146722334 * v8 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v10 = v8 * (v8 * (v8 * (v8 * v9 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      v11 = (v3 < -3000 ? x * 0 : x) / (1 + (v8 * v10 + 0.9999999999997623) * powers[(v7 + 1022) | 0]!);
    }
    ys[i] = v11;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = beta < 0 ? 0 : Infinity;
  const v2 = 0 < beta ? -0 : -Infinity;
  const v15 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v18 = beta - v15;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    let v27: number;
    if (x === Infinity) {
      v27 = v1;
    } else if (x === -Infinity) {
      v27 = v2;
    } else {
      const v3 = x * beta;
      const v4 = -v3;
      const v5 = v4 < -60 ? -60 : v4;
      const v6 = 1400 < v5 ? 1400 : v5;
      const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v8 = Math.abs(v7);
      const v9 = powers[(-(99 < v8 ? 99 : v8) + 1022) | 0]!;
      const v10 = 1 + v9;
      const v11 = v7 < 0 ? v9 : 1;
      const v12 = v6 - v7 * 0.6931471805601177;
      const v13 = v11 * v12;
      const v14 = v10 + v13;
      let v19: number;
      if (v4 === v6) {
        const v16 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v17 = x - v16;
        v19 = -(v15 * v16 - v3 + v15 * v17 + v16 * v18 + v18 * v17);
      } else {
        v19 = 0;
      }
      const v20 = v19 - v7 * -1.7239444525614835e-13;
      const v21 = v12 + v20;
      const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v24 = v13 - (v14 - v10) + (v9 - (v10 - 1)) + v11 * (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001));
      const v25 = -(v7 < 0 ? 0 : v7);
      const v26 = v25 * 0.5 + 6755399441055744 - 6755399441055744;
      v27 = (v3 < -3000 ? x * 0 : x) / (v14 + v24) * powers[(v26 + 1022) | 0]! * powers[(v25 - v26 + 1022) | 0]!;
    }
    ys[i] = v27;
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
      const v10 = 1.4426950408889634 * (700 < v9 ? 700 : v9);
      const v11 = v10 + 6755399441055744 - 6755399441055744;
      const v12 = v10 - v11;
      const v13 = 0.0013333452062211644 + v12 * (0.000154038517656471 + v12 * (0.00001530973742998949 + 0.0000013175855146722334 * v12));
      const v14 = 0.6931471805465141 + v12 * (0.240226506988806 + v12 * (0.055504109393417614 + v12 * (0.009618128542830126 + v12 * v13)));
      const v15 = (0.9999999999997623 + v12 * v14) * powers[(v11 + 1022) | 0]!;
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
  const v18 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v21 = beta - v18;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v55: number;
    if (x === Infinity) {
      v55 = v3;
    } else if (x === -Infinity) {
      v55 = v4;
    } else {
      const v5 = x * beta;
      const v6 = 0 <= v5;
      const v7 = Math.abs(v5);
      const v8 = 3000 < v7 ? 3000 : v7;
      const v9 = -v8;
      const v10 = v9 < -1400 ? -1400 : v9;
      const v11 = 1400 < v10 ? 1400 : v10;
      const v12 = 1.4426950408889634 * v11 + 6755399441055744 - 6755399441055744;
      const v13 = 0.5 * v12 + 6755399441055744 - 6755399441055744;
      const v14 = powers[(v12 - v13 + 1022) | 0]!;
      const v15 = powers[(v13 + 1022) | 0]!;
      const v16 = v11 - 0.6931471805601177 * v12;
      const v17 = 1 + v16;
      let v23: number;
      if (3000 < v7) {
        v23 = 0;
      } else {
        const v19 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
        const v20 = x - v19;
        const v22 = v18 * v19 - v5 + v18 * v20 + v19 * v21 + v21 * v20;
        v23 = v5 < 0 ? -v22 : v22;
      }
      const v24 = -v23;
      const v25 = (v9 === v11 ? v24 : 0) - -1.7239444525614835e-13 * v12;
      const v26 = v16 + v25;
      const v27 = 0.000024801521060885955 + v26 * (0.000002755735514528978 + v26 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v26));
      const v28 = 0.04166666666662327 + v26 * (0.008333333333356304 + v26 * (0.0013888888917445521 + v26 * (0.00019841269784768933 + v26 * v27)));
      const v29 = v17 + (v16 - (v17 - 1) + (v25 + v26 * v26 * (0.5000000000000001 + v26 * (0.16666666666666644 + v26 * v28))));
      const v30 = v29 * v15 * v14;
      let v51: number;
      if (2.5 < v8) {
        v51 = v24 + (1 - v8) + v30;
      } else {
        const v31 = v24 + (1.2784645557403564 - v8) + -1.297928265020314e-8;
        const v32 = v31 < -60 ? -60 : v31;
        const v33 = 710 < v32 ? 710 : v32;
        const v34 = 1.4426950408889634 * v33 + 6755399441055744 - 6755399441055744;
        const v35 = powers[((1023 < v34 ? 1023 : v34) + 1022) | 0]!;
        const v36 = v35 - 1;
        const v37 = v33 - 0.6931471805601177 * v34;
        const v38 = v35 * v37;
        const v39 = v36 + v38;
        let v45: number;
        if (v31 === v33) {
          const v40 = v9 + 1.2784645557403564;
          const v41 = -1.297928265020314e-8 + v40;
          const v42 = v41 - v40;
          const v43 = v40 - 1.2784645557403564;
          const v44 = v40 - (v41 - v42) + (-1.297928265020314e-8 - v42) + (v24 + (1.2784645557403564 - (v40 - v43) + (v9 - v43)) + -7.021703633367596e-25);
          v45 = v44;
        } else {
          v45 = 0;
        }
        const v46 = v45 - -1.7239444525614835e-13 * v34;
        const v47 = v37 + v46;
        const v48 = v47 * (v47 * (v47 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v49 = v47 * (v47 * (v47 * (v47 * v48 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v50 = v38 - (v39 - v36) + v35 * (v46 + v47 * v47 * (0.5 + v47 * (v47 * (v47 * v49 + 0.041666666666666644) + 0.1666666666666667)));
        v51 = v31 + 0.2784645427610738 * ((v39 + v50) * (1023 < v34 ? 2 : 1));
      }
      const v52 = v29 * v51 / (1 + v14 * (v15 * (v29 * (v30 + 2))));
      const v53 = v6 ? 0 : v12;
      const v54 = 0.5 * v53 + 6755399441055744 - 6755399441055744;
      v55 = (v6 ? 1 - v14 * (v15 * v52) : v52) * powers[(v54 + 1022) | 0]! * powers[(v53 - v54 + 1022) | 0]!;
    }
    dxs[i] = v55 * dy;
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
  const v16 = v5 ? 1 : v2 ? -0 : 0.5;
  const v17 = v5 ? -0 : v2 ? 1 : 0.5;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === Infinity;
    const v4 = x === -Infinity;
    const v7 = x * beta;
    let v15: number;
    if (v1) {
      v15 = v3;
    } else if (v4) {
      v15 = v6;
    } else {
      const v8 = -v7;
      const v9 = v8 < -700 ? -700 : v8;
      const v10 = (700 < v9 ? 700 : v9) * 1.4426950408889634;
      const v11 = v10 + 6755399441055744 - 6755399441055744;
      const v12 = v10 - v11;
      const v13 = v12 * (v12 * (0.0000013175855146722334 * v12 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      v15 = (v7 < -3000 ? x * 0 : x) / (1 + (v12 * v14 + 0.9999999999997623) * powers[(v11 + 1022) | 0]!);
    }
    let v38: number;
    if (v1) {
      v38 = v16;
    } else if (v4) {
      v38 = v17;
    } else {
      const v18 = Math.abs(v7);
      const v19 = 3000 < v18 ? 3000 : v18;
      const v20 = -v19;
      const v21 = v20 < -700 ? -700 : v20;
      const v22 = 1.4426950408889634 * (700 < v21 ? 700 : v21);
      const v23 = v22 + 6755399441055744 - 6755399441055744;
      const v24 = v22 - v23;
      const v25 = 0.0013333452062211644 + v24 * (0.000154038517656471 + v24 * (0.00001530973742998949 + 0.0000013175855146722334 * v24));
      const v26 = 0.6931471805465141 + v24 * (0.240226506988806 + v24 * (0.055504109393417614 + v24 * (0.009618128542830126 + v24 * v25)));
      const v27 = (0.9999999999997623 + v24 * v26) * powers[(v23 + 1022) | 0]!;
      let v36: number;
      if (2.5 < v19) {
        v36 = v27 + (1 - v19);
      } else {
        const v28 = 1.2784645557403564 - v19 + -1.297928265020314e-8;
        const v29 = v28 < -60 ? -60 : v28;
        const v30 = 700 < v29 ? 700 : v29;
        const v31 = 1.4426950408889634 * v30 + 6755399441055744 - 6755399441055744;
        const v32 = powers[(v31 + 1022) | 0]!;
        const v33 = v30 - v31 * 0.6931471805599453;
        const v34 = v33 * (v33 * (v33 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v35 = v33 * (v33 * (v33 * (v33 * v34 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v36 = v28 + 0.2784645427610738 * (v32 * (v33 + v33 * v33 * v35) + (v32 - 1));
      }
      const v37 = v27 * v36 / (1 + v27 * (v27 + 2));
      v38 = 0 <= v7 ? 1 - v37 : v37;
    }
    ys[i] = v15;
    ds[i] = v38;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v2 = beta < 0;
  const v3 = v2 ? 0 : Infinity;
  const v5 = 0 < beta;
  const v6 = v5 ? -0 : -Infinity;
  const v19 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v22 = beta - v19;
  const v33 = v5 ? 1 : v2 ? -0 : 0.5;
  const v34 = v5 ? -0 : v2 ? 1 : 0.5;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v1 = x === Infinity;
    const v4 = x === -Infinity;
    const v7 = x * beta;
    const v20 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
    const v21 = x - v20;
    const v23 = v19 * v20 - v7 + v19 * v21 + v20 * v22 + v22 * v21;
    const v24 = -v23;
    let v32: number;
    if (v1) {
      v32 = v3;
    } else if (v4) {
      v32 = v6;
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
    let v78: number;
    if (v1) {
      v78 = v33;
    } else if (v4) {
      v78 = v34;
    } else {
      const v35 = 0 <= v7;
      const v36 = Math.abs(v7);
      const v37 = 3000 < v36 ? 3000 : v36;
      const v38 = -v37;
      const v39 = v38 < -1400 ? -1400 : v38;
      const v40 = 1400 < v39 ? 1400 : v39;
      const v41 = 1.4426950408889634 * v40 + 6755399441055744 - 6755399441055744;
      const v42 = 0.5 * v41 + 6755399441055744 - 6755399441055744;
      const v43 = powers[(v41 - v42 + 1022) | 0]!;
      const v44 = powers[(v42 + 1022) | 0]!;
      const v45 = v40 - 0.6931471805601177 * v41;
      const v46 = 1 + v45;
      const v47 = -(3000 < v36 ? 0 : v7 < 0 ? v24 : v23);
      const v48 = (v38 === v40 ? v47 : 0) - -1.7239444525614835e-13 * v41;
      const v49 = v45 + v48;
      const v50 = 0.000024801521060885955 + v49 * (0.000002755735514528978 + v49 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v49));
      const v51 = 0.04166666666662327 + v49 * (0.008333333333356304 + v49 * (0.0013888888917445521 + v49 * (0.00019841269784768933 + v49 * v50)));
      const v52 = v46 + (v45 - (v46 - 1) + (v48 + v49 * v49 * (0.5000000000000001 + v49 * (0.16666666666666644 + v49 * v51))));
      const v53 = v52 * v44 * v43;
      let v74: number;
      if (2.5 < v37) {
        v74 = v47 + (1 - v37) + v53;
      } else {
        const v54 = v47 + (1.2784645557403564 - v37) + -1.297928265020314e-8;
        const v55 = v54 < -60 ? -60 : v54;
        const v56 = 710 < v55 ? 710 : v55;
        const v57 = 1.4426950408889634 * v56 + 6755399441055744 - 6755399441055744;
        const v58 = powers[((1023 < v57 ? 1023 : v57) + 1022) | 0]!;
        const v59 = v58 - 1;
        const v60 = v56 - 0.6931471805601177 * v57;
        const v61 = v58 * v60;
        const v62 = v59 + v61;
        let v68: number;
        if (v54 === v56) {
          const v63 = v38 + 1.2784645557403564;
          const v64 = -1.297928265020314e-8 + v63;
          const v65 = v64 - v63;
          const v66 = v63 - 1.2784645557403564;
          const v67 = v63 - (v64 - v65) + (-1.297928265020314e-8 - v65) + (v47 + (1.2784645557403564 - (v63 - v66) + (v38 - v66)) + -7.021703633367596e-25);
          v68 = v67;
        } else {
          v68 = 0;
        }
        const v69 = v68 - -1.7239444525614835e-13 * v57;
        const v70 = v60 + v69;
        const v71 = v70 * (v70 * (v70 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v72 = v70 * (v70 * (v70 * (v70 * v71 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v73 = v61 - (v62 - v59) + v58 * (v69 + v70 * v70 * (0.5 + v70 * (v70 * (v70 * v72 + 0.041666666666666644) + 0.1666666666666667)));
        v74 = v54 + 0.2784645427610738 * ((v62 + v73) * (1023 < v57 ? 2 : 1));
      }
      const v75 = v52 * v74 / (1 + v43 * (v44 * (v52 * (v53 + 2))));
      const v76 = v35 ? 0 : v41;
      const v77 = 0.5 * v76 + 6755399441055744 - 6755399441055744;
      v78 = (v35 ? 1 - v43 * (v44 * v75) : v75) * powers[(v77 + 1022) | 0]! * powers[(v76 - v77 + 1022) | 0]!;
    }
    ys[i] = v32;
    ds[i] = v78;
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
        const v5 = 1.4426950408889634 * (700 < v4 ? 700 : v4);
        const v6 = v5 + 6755399441055744 - 6755399441055744;
        const v7 = v5 - v6;
        const v8 = 0.0013333452062211644 + v7 * (0.000154038517656471 + v7 * (0.00001530973742998949 + 0.0000013175855146722334 * v7));
        const v9 = 0.6931471805465141 + v7 * (0.240226506988806 + v7 * (0.055504109393417614 + v7 * (0.009618128542830126 + v7 * v8)));
        const v10 = (0.9999999999997623 + v7 * v9) * powers[(v6 + 1022) | 0]!;
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
        const v7 = 1.4426950408889634 * v6 + 6755399441055744 - 6755399441055744;
        const v8 = 0.5 * v7 + 6755399441055744 - 6755399441055744;
        const v9 = powers[(v7 - v8 + 1022) | 0]!;
        const v10 = powers[(v8 + 1022) | 0]!;
        const v11 = v6 - 0.6931471805601177 * v7;
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
        const v21 = v20 - -1.7239444525614835e-13 * v7;
        const v22 = v11 + v21;
        const v23 = 0.000024801521060885955 + v22 * (0.000002755735514528978 + v22 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v22));
        const v24 = 0.04166666666662327 + v22 * (0.008333333333356304 + v22 * (0.0013888888917445521 + v22 * (0.00019841269784768933 + v22 * v23)));
        const v25 = v12 + (v11 - (v12 - 1) + (v21 + v22 * v22 * (0.5000000000000001 + v22 * (0.16666666666666644 + v22 * v24))));
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
    const v12 = 1.4426950408889634 * (700 < v11 ? 700 : v11);
    const v13 = v12 + 6755399441055744 - 6755399441055744;
    const v14 = v12 - v13;
    const v15 = 0.0013333452062211644 + v14 * (0.000154038517656471 + v14 * (0.00001530973742998949 + 0.0000013175855146722334 * v14));
    const v16 = 0.6931471805465141 + v14 * (0.240226506988806 + v14 * (0.055504109393417614 + v14 * (0.009618128542830126 + v14 * v15)));
    const v17 = (0.9999999999997623 + v14 * v16) * powers[(v13 + 1022) | 0]!;
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
  const v21 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v24 = beta - v21;
  const v60 = beta === 0 ? Infinity : 0;
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
    const v14 = 1.4426950408889634 * v13 + 6755399441055744 - 6755399441055744;
    const v15 = 0.5 * v14 + 6755399441055744 - 6755399441055744;
    const v16 = powers[(v14 - v15 + 1022) | 0]!;
    const v17 = powers[(v15 + 1022) | 0]!;
    const v18 = v13 - 0.6931471805601177 * v14;
    const v19 = 1 + v18;
    const v20 = 3000 < v9;
    let v26: number;
    if (v20) {
      v26 = 0;
    } else {
      const v22 = Math.abs(x) < 6e299 ? x * 134217729 - (x * 134217729 - x) : x;
      const v23 = x - v22;
      const v25 = v21 * v22 - v7 + v21 * v23 + v22 * v24 + v24 * v23;
      v26 = v7 < 0 ? -v25 : v25;
    }
    const v27 = -v26;
    const v28 = (v11 === v13 ? v27 : 0) - -1.7239444525614835e-13 * v14;
    const v29 = v18 + v28;
    const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
    const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
    const v32 = v19 + (v18 - (v19 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))));
    const v33 = v32 * v17 * v16;
    const v55 = v32 * (v33 + 2);
    let v59: number;
    if (v1) {
      v59 = v4;
    } else if (v5) {
      v59 = v6;
    } else {
      const v8 = 0 <= v7;
      let v54: number;
      if (2.5 < v10) {
        v54 = v27 + (1 - v10) + v33;
      } else {
        const v34 = v27 + (1.2784645557403564 - v10) + -1.297928265020314e-8;
        const v35 = v34 < -60 ? -60 : v34;
        const v36 = 710 < v35 ? 710 : v35;
        const v37 = 1.4426950408889634 * v36 + 6755399441055744 - 6755399441055744;
        const v38 = powers[((1023 < v37 ? 1023 : v37) + 1022) | 0]!;
        const v39 = v38 - 1;
        const v40 = v36 - 0.6931471805601177 * v37;
        const v41 = v38 * v40;
        const v42 = v39 + v41;
        let v48: number;
        if (v34 === v36) {
          const v43 = v11 + 1.2784645557403564;
          const v44 = -1.297928265020314e-8 + v43;
          const v45 = v44 - v43;
          const v46 = v43 - 1.2784645557403564;
          const v47 = v43 - (v44 - v45) + (-1.297928265020314e-8 - v45) + (v27 + (1.2784645557403564 - (v43 - v46) + (v11 - v46)) + -7.021703633367596e-25);
          v48 = v47;
        } else {
          v48 = 0;
        }
        const v49 = v48 - -1.7239444525614835e-13 * v37;
        const v50 = v40 + v49;
        const v51 = v50 * (v50 * (v50 * 2.089646723360631e-9 + 2.5105396301611412e-8) + 2.755732692073962e-7) + 0.000002755725486152802;
        const v52 = v50 * (v50 * (v50 * (v50 * v51 + 0.000024801587271867294) + 0.00019841269875381235) + 0.0013888888888905046) + 0.008333333333325903;
        const v53 = v41 - (v42 - v39) + v38 * (v49 + v50 * v50 * (0.5 + v50 * (v50 * (v50 * v52 + 0.041666666666666644) + 0.1666666666666667)));
        v54 = v34 + 0.2784645427610738 * ((v42 + v53) * (1023 < v37 ? 2 : 1));
      }
      const v56 = v32 * v54 / (1 + v16 * (v17 * v55));
      const v57 = v8 ? 0 : v14;
      const v58 = 0.5 * v57 + 6755399441055744 - 6755399441055744;
      v59 = (v8 ? 1 - v16 * (v17 * v56) : v56) * powers[(v58 + 1022) | 0]! * powers[(v57 - v58 + 1022) | 0]!;
    }
    let v65: number;
    if (0 === dy && x === x) {
      v65 = 0;
    } else {
      let v64: number;
      if (v1) {
        v64 = v60;
      } else if (v5) {
        v64 = v60;
      } else {
        const v61 = v20 ? 0 : x / 2;
        const v62 = v14 + -2;
        const v63 = 0.5 * v62 + 6755399441055744 - 6755399441055744;
        v64 = v16 * (v17 * (v32 * (v61 * v61) / (0.25 + v55 * powers[(v63 + 1022) | 0]! * powers[(v62 - v63 + 1022) | 0]!)));
      }
      v65 = v64 * dy;
    }
    const betaTerm = v65;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
    dxs[i] = v59 * dy;
  }
  accumulate(betaSums, 0, betaSum, betaError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const betaSums = makeSums();
  const x = run('silu', backwardAll32, backwardAll64, [betaSums, ...values], 2, { xs, dys, out })[2];
  return { x, beta: total(betaSums) };
}
