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
  const v8 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v9 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
  const v10 = v4 - v9;
  const v11 = beta - v8;
  const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v11 * v10;
  const v13 = v5 < 0 ? -v12 : v12;
  const v14 = Math.abs(v7 - 1.25 + v13) < 0.35;
  const v15 = -v7;
  const v22 = -v13;
  const v34 = 1400 < v7 ? 1400 : v7;
  const v35 = 1.4426950408889634 * v34 + 6755399441055744 - 6755399441055744;
  let v49: number;
  if (v14) {
    const v16 = v15 + 1.2784645427610737;
    const v17 = 1.25 + v15;
    const v18 = v17 * (v17 * (-8.993823785988549e-8 * v17 + -7.581756524195977e-8) + 8.378643311413075e-7) + 0.0000026382199002449083;
    const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.0000021617321125979646) + -0.000030462360600015706) + -0.000048620641200432565);
    const v20 = v17 * (v17 * (v17 * (v19 + 0.00017551753408769096) + 0.0008345384024881328) + 0.0002661092467024577) + -0.006578714430987499;
    const v21 = v17 * (v17 * (v17 * (v17 * v20 + -0.01597347085951516) + 0.017542816453386227) + 0.1476857123846256) + -0.02799906579461255;
    v49 = 0.25 * v16 + (v16 * v21 + 0.217811706 * (v22 + 1.0946994183093437e-16));
  } else {
    const v23 = v15 < -1400 ? -1400 : v15;
    const v24 = 1400 < v23 ? 1400 : v23;
    const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
    const v26 = v24 - 0.6931471805601177 * v25;
    const v27 = 1 + v26;
    const v28 = (v15 === v24 ? v22 : 0) - -1.7239444525614835e-13 * v25;
    const v29 = v26 + v28;
    const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
    const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
    const v32 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
    const v33 = (v27 + (v26 - (v27 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))))) * powers[(v32 + 1022) | 0]!;
    const v36 = powers[(-(60 < v35 ? 60 : v35) + 1022) | 0]!;
    const v37 = v36 * (2 + v36);
    const v38 = 1 + v37;
    const v39 = v34 - 0.6931471805601177 * v35;
    const v40 = v38 + v39;
    const v41 = (v7 === v34 ? v13 : 0) - -1.7239444525614835e-13 * v35;
    const v42 = v36 * v36;
    const v43 = v39 + v41;
    const v44 = v43 * v43;
    const v45 = 0.04166666666662327 + v44 * (0.0013888888917445521 + v44 * (0.000024801521060885955 + 2.7620168672095344e-7 * v44));
    const v46 = 0.008333333333356304 + v44 * (0.00019841269784768933 + v44 * (0.000002755735514528978 + 2.506835857880779e-8 * v44));
    const v47 = v41 - v42 * v43 + v44 * ((1 + v42) * (0.5000000000000001 + v44 * v45) + v43 * (1 - v42) * (0.16666666666666644 + v44 * v46));
    const v48 = (1 - v7 + (v22 + v33 * powers[(v25 - v32 + 1022) | 0]!)) / (v40 + (v39 - (v40 - v38) + (v37 - (v38 - 1)) + v47));
    v49 = v48;
  }
  const v50 = v14 ? 0 : -(1 + (v35 - 1));
  let v52: number;
  if (v6) {
    const v51 = 0.5 * v50 + 6755399441055744 - 6755399441055744;
    v52 = 1 - v49 * powers[(v51 + 1022) | 0]! * powers[(v50 - v51 + 1022) | 0]!;
  } else {
    v52 = v49;
  }
  const v53 = v6 ? 0 : v50;
  const v54 = 0.5 * v53 + 6755399441055744 - 6755399441055744;
  return v52 * powers[(v54 + 1022) | 0]! * powers[(v53 - v54 + 1022) | 0]!;
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
  const v8 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v9 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
  const v10 = v4 - v9;
  const v11 = beta - v8;
  const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v11 * v10;
  const v13 = v5 < 0 ? -v12 : v12;
  const v14 = Math.abs(v7 - 1.25 + v13) < 0.35;
  const v15 = -v7;
  const v22 = -v13;
  const v34 = 1400 < v7 ? 1400 : v7;
  const v35 = 1.4426950408889634 * v34 + 6755399441055744 - 6755399441055744;
  const v36 = powers[(-(60 < v35 ? 60 : v35) + 1022) | 0]!;
  const v37 = v36 * (2 + v36);
  const v38 = 1 + v37;
  const v39 = v34 - 0.6931471805601177 * v35;
  const v40 = v38 + v39;
  const v41 = (v7 === v34 ? v13 : 0) - -1.7239444525614835e-13 * v35;
  const v42 = v36 * v36;
  const v43 = v39 + v41;
  const v44 = v43 * v43;
  const v45 = 0.04166666666662327 + v44 * (0.0013888888917445521 + v44 * (0.000024801521060885955 + 2.7620168672095344e-7 * v44));
  const v46 = 0.008333333333356304 + v44 * (0.00019841269784768933 + v44 * (0.000002755735514528978 + 2.506835857880779e-8 * v44));
  const v47 = v41 - v42 * v43 + v44 * ((1 + v42) * (0.5000000000000001 + v44 * v45) + v43 * (1 - v42) * (0.16666666666666644 + v44 * v46));
  const v48 = v40 + (v39 - (v40 - v38) + (v37 - (v38 - 1)) + v47);
  let v49: number;
  if (v14) {
    const v16 = v15 + 1.2784645427610737;
    const v17 = 1.25 + v15;
    const v18 = v17 * (v17 * (-8.993823785988549e-8 * v17 + -7.581756524195977e-8) + 8.378643311413075e-7) + 0.0000026382199002449083;
    const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.0000021617321125979646) + -0.000030462360600015706) + -0.000048620641200432565);
    const v20 = v17 * (v17 * (v17 * (v19 + 0.00017551753408769096) + 0.0008345384024881328) + 0.0002661092467024577) + -0.006578714430987499;
    const v21 = v17 * (v17 * (v17 * (v17 * v20 + -0.01597347085951516) + 0.017542816453386227) + 0.1476857123846256) + -0.02799906579461255;
    v49 = 0.25 * v16 + (v16 * v21 + 0.217811706 * (v22 + 1.0946994183093437e-16));
  } else {
    const v23 = v15 < -1400 ? -1400 : v15;
    const v24 = 1400 < v23 ? 1400 : v23;
    const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
    const v26 = v24 - 0.6931471805601177 * v25;
    const v27 = 1 + v26;
    const v28 = (v15 === v24 ? v22 : 0) - -1.7239444525614835e-13 * v25;
    const v29 = v26 + v28;
    const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
    const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
    const v32 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
    const v33 = (v27 + (v26 - (v27 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))))) * powers[(v32 + 1022) | 0]!;
    v49 = (1 - v7 + (v22 + v33 * powers[(v25 - v32 + 1022) | 0]!)) / v48;
  }
  const v50 = v35 - 1;
  const v51 = v14 ? 0 : -(1 + v50);
  let v53: number;
  if (v6) {
    const v52 = 0.5 * v51 + 6755399441055744 - 6755399441055744;
    v53 = 1 - v49 * powers[(v52 + 1022) | 0]! * powers[(v51 - v52 + 1022) | 0]!;
  } else {
    v53 = v49;
  }
  const v54 = v6 ? 0 : v51;
  const v55 = 0.5 * v54 + 6755399441055744 - 6755399441055744;
  const v56 = 3000 < v7 ? 0 : x / 2;
  const v57 = -(v50 + -1);
  const v58 = 0.5 * v57 + 6755399441055744 - 6755399441055744;
  return { x: v53 * powers[(v55 + 1022) | 0]! * powers[(v54 - v55 + 1022) | 0]!, beta: v56 * (v56 / v48) * powers[(v58 + 1022) | 0]! * powers[(v57 - v58 + 1022) | 0]! };
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
    let v31: number;
    if (x === Infinity) {
      v31 = v3;
    } else if (x === -Infinity) {
      v31 = v4;
    } else {
      const v7 = x < v6 ? v6 : x;
      const v8 = beta * (v5 < v7 ? v5 : v7);
      const v9 = Math.abs(v8);
      const v10 = -v9;
      let v30: number;
      if (Math.abs(v9 - 1.25) < 0.35) {
        const v11 = 1.25 + v10;
        const v12 = v11 * (v11 * (-0.0000025824290718216335 * v11 + -0.00002956303234690397) + -0.00004843947725828148) + 0.00017540450941851875;
        const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.0008345171194901966) + 0.00026611554347811406) + -0.006578713463816568) + -0.015973471004889526;
        const v14 = (v10 + 1.2784645427610737) * (0.25 + (v11 * (v11 * (v11 * v13 + 0.01754281643839849) + 0.14768571238558187) + -0.027999065794576165));
        v30 = v14;
      } else {
        const v15 = v10 < -700 ? -700 : v10;
        const v16 = 1.4426950408889634 * (700 < v15 ? 700 : v15);
        const v17 = v16 + 6755399441055744 - 6755399441055744;
        const v18 = v16 - v17;
        const v19 = 0.0013333452062211644 + v18 * (0.000154038517656471 + v18 * (0.00001530973742998949 + 0.0000013175855146722334 * v18));
        const v20 = 0.6931471805465141 + v18 * (0.240226506988806 + v18 * (0.055504109393417614 + v18 * (0.009618128542830126 + v18 * v19)));
        const v21 = 1.4426950408889634 * (700 < v9 ? 700 : v9);
        const v22 = v21 + 6755399441055744 - 6755399441055744;
        const v23 = v21 - v22;
        const v24 = v23 * v23;
        const v25 = 0.240226506988806 + v24 * (0.009618128542830126 + v24 * (0.000154038517656471 + 0.0000013175855146722334 * v24));
        const v26 = 0.9999999999997623 + v24 * v25;
        const v27 = 0.6931471805465141 + v24 * (0.055504109393417614 + v24 * (0.0013333452062211644 + 0.00001530973742998949 * v24));
        const v28 = v23 * v27;
        const v29 = (1 - v9 + (0.9999999999997623 + v18 * v20) * powers[(v17 + 1022) | 0]!) / (2 * (1 + 0.5 * (powers[(v22 + 1022) | 0]! * (v26 + v28) + powers[(-v22 + 1022) | 0]! * (v26 - v28))));
        v30 = v29;
      }
      v31 = 0 <= v8 ? 1 - v30 : v30;
    }
    dxs[i] = v31 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v8 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v11 = beta - v8;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = beta * v4;
    const v6 = 0 <= v5;
    const v7 = Math.abs(v5);
    const v9 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v10 = v4 - v9;
    const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v11 * v10;
    const v13 = v5 < 0 ? -v12 : v12;
    const v14 = Math.abs(v7 - 1.25 + v13) < 0.35;
    const v15 = -v7;
    const v22 = -v13;
    const v34 = 1400 < v7 ? 1400 : v7;
    const v35 = 1.4426950408889634 * v34 + 6755399441055744 - 6755399441055744;
    let v49: number;
    if (v14) {
      const v16 = v15 + 1.2784645427610737;
      const v17 = 1.25 + v15;
      const v18 = v17 * (v17 * (-8.993823785988549e-8 * v17 + -7.581756524195977e-8) + 8.378643311413075e-7) + 0.0000026382199002449083;
      const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.0000021617321125979646) + -0.000030462360600015706) + -0.000048620641200432565);
      const v20 = v17 * (v17 * (v17 * (v19 + 0.00017551753408769096) + 0.0008345384024881328) + 0.0002661092467024577) + -0.006578714430987499;
      const v21 = v17 * (v17 * (v17 * (v17 * v20 + -0.01597347085951516) + 0.017542816453386227) + 0.1476857123846256) + -0.02799906579461255;
      v49 = 0.25 * v16 + (v16 * v21 + 0.217811706 * (v22 + 1.0946994183093437e-16));
    } else {
      const v23 = v15 < -1400 ? -1400 : v15;
      const v24 = 1400 < v23 ? 1400 : v23;
      const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
      const v26 = v24 - 0.6931471805601177 * v25;
      const v27 = 1 + v26;
      const v28 = (v15 === v24 ? v22 : 0) - -1.7239444525614835e-13 * v25;
      const v29 = v26 + v28;
      const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
      const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
      const v32 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
      const v33 = (v27 + (v26 - (v27 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))))) * powers[(v32 + 1022) | 0]!;
      const v36 = powers[(-(60 < v35 ? 60 : v35) + 1022) | 0]!;
      const v37 = v36 * (2 + v36);
      const v38 = 1 + v37;
      const v39 = v34 - 0.6931471805601177 * v35;
      const v40 = v38 + v39;
      const v41 = (v7 === v34 ? v13 : 0) - -1.7239444525614835e-13 * v35;
      const v42 = v36 * v36;
      const v43 = v39 + v41;
      const v44 = v43 * v43;
      const v45 = 0.04166666666662327 + v44 * (0.0013888888917445521 + v44 * (0.000024801521060885955 + 2.7620168672095344e-7 * v44));
      const v46 = 0.008333333333356304 + v44 * (0.00019841269784768933 + v44 * (0.000002755735514528978 + 2.506835857880779e-8 * v44));
      const v47 = v41 - v42 * v43 + v44 * ((1 + v42) * (0.5000000000000001 + v44 * v45) + v43 * (1 - v42) * (0.16666666666666644 + v44 * v46));
      const v48 = (1 - v7 + (v22 + v33 * powers[(v25 - v32 + 1022) | 0]!)) / (v40 + (v39 - (v40 - v38) + (v37 - (v38 - 1)) + v47));
      v49 = v48;
    }
    const v50 = v14 ? 0 : -(1 + (v35 - 1));
    let v52: number;
    if (v6) {
      const v51 = 0.5 * v50 + 6755399441055744 - 6755399441055744;
      v52 = 1 - v49 * powers[(v51 + 1022) | 0]! * powers[(v50 - v51 + 1022) | 0]!;
    } else {
      v52 = v49;
    }
    const v53 = v6 ? 0 : v50;
    const v54 = 0.5 * v53 + 6755399441055744 - 6755399441055744;
    dxs[i] = v52 * powers[(v54 + 1022) | 0]! * powers[(v53 - v54 + 1022) | 0]! * dy;
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
    let v43: number;
    if (v1) {
      v43 = v19;
    } else if (v4) {
      v43 = v20;
    } else {
      const v21 = Math.abs(v10);
      const v22 = -v21;
      let v42: number;
      if (Math.abs(v21 - 1.25) < 0.35) {
        const v23 = 1.25 + v22;
        const v24 = v23 * (v23 * (-0.0000025824290718216335 * v23 + -0.00002956303234690397) + -0.00004843947725828148) + 0.00017540450941851875;
        const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.0008345171194901966) + 0.00026611554347811406) + -0.006578713463816568) + -0.015973471004889526;
        const v26 = (v22 + 1.2784645427610737) * (0.25 + (v23 * (v23 * (v23 * v25 + 0.01754281643839849) + 0.14768571238558187) + -0.027999065794576165));
        v42 = v26;
      } else {
        const v27 = v22 < -700 ? -700 : v22;
        const v28 = 1.4426950408889634 * (700 < v27 ? 700 : v27);
        const v29 = v28 + 6755399441055744 - 6755399441055744;
        const v30 = v28 - v29;
        const v31 = 0.0013333452062211644 + v30 * (0.000154038517656471 + v30 * (0.00001530973742998949 + 0.0000013175855146722334 * v30));
        const v32 = 0.6931471805465141 + v30 * (0.240226506988806 + v30 * (0.055504109393417614 + v30 * (0.009618128542830126 + v30 * v31)));
        const v33 = 1.4426950408889634 * (700 < v21 ? 700 : v21);
        const v34 = v33 + 6755399441055744 - 6755399441055744;
        const v35 = v33 - v34;
        const v36 = v35 * v35;
        const v37 = 0.240226506988806 + v36 * (0.009618128542830126 + v36 * (0.000154038517656471 + 0.0000013175855146722334 * v36));
        const v38 = 0.9999999999997623 + v36 * v37;
        const v39 = 0.6931471805465141 + v36 * (0.055504109393417614 + v36 * (0.0013333452062211644 + 0.00001530973742998949 * v36));
        const v40 = v35 * v39;
        const v41 = (1 - v21 + (0.9999999999997623 + v30 * v32) * powers[(v29 + 1022) | 0]!) / (2 * (1 + 0.5 * (powers[(v34 + 1022) | 0]! * (v38 + v40) + powers[(-v34 + 1022) | 0]! * (v38 - v40))));
        v42 = v41;
      }
      v43 = 0 <= v10 ? 1 - v42 : v42;
    }
    ys[i] = v18;
    ds[i] = v43;
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
    const v35 = v7 < 0 ? v24 : v23;
    const v36 = Math.abs(v34 - 1.25 + v35) < 0.35;
    const v37 = -v34;
    const v44 = -v35;
    const v56 = 1400 < v34 ? 1400 : v34;
    const v57 = 1.4426950408889634 * v56 + 6755399441055744 - 6755399441055744;
    let v71: number;
    if (v36) {
      const v38 = v37 + 1.2784645427610737;
      const v39 = 1.25 + v37;
      const v40 = v39 * (v39 * (-8.993823785988549e-8 * v39 + -7.581756524195977e-8) + 8.378643311413075e-7) + 0.0000026382199002449083;
      const v41 = v39 * (v39 * (v39 * (v39 * v40 + -0.0000021617321125979646) + -0.000030462360600015706) + -0.000048620641200432565);
      const v42 = v39 * (v39 * (v39 * (v41 + 0.00017551753408769096) + 0.0008345384024881328) + 0.0002661092467024577) + -0.006578714430987499;
      const v43 = v39 * (v39 * (v39 * (v39 * v42 + -0.01597347085951516) + 0.017542816453386227) + 0.1476857123846256) + -0.02799906579461255;
      v71 = 0.25 * v38 + (v38 * v43 + 0.217811706 * (v44 + 1.0946994183093437e-16));
    } else {
      const v45 = v37 < -1400 ? -1400 : v37;
      const v46 = 1400 < v45 ? 1400 : v45;
      const v47 = 1.4426950408889634 * v46 + 6755399441055744 - 6755399441055744;
      const v48 = v46 - 0.6931471805601177 * v47;
      const v49 = 1 + v48;
      const v50 = (v37 === v46 ? v44 : 0) - -1.7239444525614835e-13 * v47;
      const v51 = v48 + v50;
      const v52 = 0.000024801521060885955 + v51 * (0.000002755735514528978 + v51 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v51));
      const v53 = 0.04166666666662327 + v51 * (0.008333333333356304 + v51 * (0.0013888888917445521 + v51 * (0.00019841269784768933 + v51 * v52)));
      const v54 = 0.5 * v47 + 6755399441055744 - 6755399441055744;
      const v55 = (v49 + (v48 - (v49 - 1) + (v50 + v51 * v51 * (0.5000000000000001 + v51 * (0.16666666666666644 + v51 * v53))))) * powers[(v54 + 1022) | 0]!;
      const v58 = powers[(-(60 < v57 ? 60 : v57) + 1022) | 0]!;
      const v59 = v58 * (2 + v58);
      const v60 = 1 + v59;
      const v61 = v56 - 0.6931471805601177 * v57;
      const v62 = v60 + v61;
      const v63 = (v34 === v56 ? v35 : 0) - -1.7239444525614835e-13 * v57;
      const v64 = v58 * v58;
      const v65 = v61 + v63;
      const v66 = v65 * v65;
      const v67 = 0.04166666666662327 + v66 * (0.0013888888917445521 + v66 * (0.000024801521060885955 + 2.7620168672095344e-7 * v66));
      const v68 = 0.008333333333356304 + v66 * (0.00019841269784768933 + v66 * (0.000002755735514528978 + 2.506835857880779e-8 * v66));
      const v69 = v63 - v64 * v65 + v66 * ((1 + v64) * (0.5000000000000001 + v66 * v67) + v65 * (1 - v64) * (0.16666666666666644 + v66 * v68));
      const v70 = (1 - v34 + (v44 + v55 * powers[(v47 - v54 + 1022) | 0]!)) / (v62 + (v61 - (v62 - v60) + (v59 - (v60 - 1)) + v69));
      v71 = v70;
    }
    const v72 = v36 ? 0 : -(1 + (v57 - 1));
    let v74: number;
    if (v33) {
      const v73 = 0.5 * v72 + 6755399441055744 - 6755399441055744;
      v74 = 1 - v71 * powers[(v73 + 1022) | 0]! * powers[(v72 - v73 + 1022) | 0]!;
    } else {
      v74 = v71;
    }
    const v75 = v33 ? 0 : v72;
    const v76 = 0.5 * v75 + 6755399441055744 - 6755399441055744;
    ys[i] = v32;
    ds[i] = v74 * powers[(v76 + 1022) | 0]! * powers[(v75 - v76 + 1022) | 0]!;
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
      const v5 = 3000 < v4 ? 0 : x / 2;
      const v6 = 1.4426950408889634 * (700 < v4 ? 700 : v4);
      const v7 = v6 + 6755399441055744 - 6755399441055744;
      const v8 = v6 - v7;
      const v9 = v8 * v8;
      const v10 = v9 * (0.240226506988806 + v9 * (0.009618128542830126 + v9 * (0.000154038517656471 + 0.0000013175855146722334 * v9)));
      const v11 = 0.9999999999997623 + v10;
      const v12 = v8 * (0.6931471805465141 + v9 * (0.055504109393417614 + v9 * (0.0013333452062211644 + 0.00001530973742998949 * v9)));
      const v13 = v5 * (v5 / (0.5 * (1 + 0.5 * (powers[(v7 + 1022) | 0]! * (v11 + v12) + powers[(-v7 + 1022) | 0]! * (v11 - v12)))));
      v14 = v13 * dy;
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
  const v15 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v18 = beta - v15;
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
      const v7 = 3000 < v6 ? 0 : x / 2;
      const v8 = 1400 < v6 ? 1400 : v6;
      const v9 = 1.4426950408889634 * v8 + 6755399441055744 - 6755399441055744;
      const v10 = powers[(-(60 < v9 ? 60 : v9) + 1022) | 0]!;
      const v11 = v10 * (2 + v10);
      const v12 = 1 + v11;
      const v13 = v8 - 0.6931471805601177 * v9;
      const v14 = v12 + v13;
      let v20: number;
      if (v6 === v8) {
        const v16 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
        const v17 = v4 - v16;
        const v19 = v15 * v16 - v5 + v15 * v17 + v16 * v18 + v18 * v17;
        v20 = v5 < 0 ? -v19 : v19;
      } else {
        v20 = 0;
      }
      const v21 = v20 - -1.7239444525614835e-13 * v9;
      const v22 = v10 * v10;
      const v23 = v13 + v21;
      const v24 = v23 * v23;
      const v25 = 0.04166666666662327 + v24 * (0.0013888888917445521 + v24 * (0.000024801521060885955 + 2.7620168672095344e-7 * v24));
      const v26 = 0.008333333333356304 + v24 * (0.00019841269784768933 + v24 * (0.000002755735514528978 + 2.506835857880779e-8 * v24));
      const v27 = v21 - v22 * v23 + v24 * ((1 + v22) * (0.5000000000000001 + v24 * v25) + v23 * (1 - v22) * (0.16666666666666644 + v24 * v26));
      const v28 = -(v9 - 1 + -1);
      const v29 = 0.5 * v28 + 6755399441055744 - 6755399441055744;
      const v30 = v7 * (v7 / (v14 + (v13 - (v14 - v12) + (v11 - (v12 - 1)) + v27))) * powers[(v29 + 1022) | 0]! * powers[(v28 - v29 + 1022) | 0]!;
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
    const v21 = 1.4426950408889634 * (700 < v9 ? 700 : v9);
    const v22 = v21 + 6755399441055744 - 6755399441055744;
    const v23 = v21 - v22;
    const v24 = v23 * v23;
    const v25 = 0.240226506988806 + v24 * (0.009618128542830126 + v24 * (0.000154038517656471 + 0.0000013175855146722334 * v24));
    const v26 = 0.9999999999997623 + v24 * v25;
    const v27 = 0.6931471805465141 + v24 * (0.055504109393417614 + v24 * (0.0013333452062211644 + 0.00001530973742998949 * v24));
    const v28 = v23 * v27;
    const v29 = 1 + 0.5 * (powers[(v22 + 1022) | 0]! * (v26 + v28) + powers[(-v22 + 1022) | 0]! * (v26 - v28));
    let v31: number;
    if (x === Infinity) {
      v31 = v3;
    } else if (x === -Infinity) {
      v31 = v4;
    } else {
      const v10 = -v9;
      let v30: number;
      if (Math.abs(v9 - 1.25) < 0.35) {
        const v11 = 1.25 + v10;
        const v12 = v11 * (v11 * (-0.0000025824290718216335 * v11 + -0.00002956303234690397) + -0.00004843947725828148) + 0.00017540450941851875;
        const v13 = v11 * (v11 * (v11 * (v11 * v12 + 0.0008345171194901966) + 0.00026611554347811406) + -0.006578713463816568) + -0.015973471004889526;
        const v14 = (v10 + 1.2784645427610737) * (0.25 + (v11 * (v11 * (v11 * v13 + 0.01754281643839849) + 0.14768571238558187) + -0.027999065794576165));
        v30 = v14;
      } else {
        const v15 = v10 < -700 ? -700 : v10;
        const v16 = 1.4426950408889634 * (700 < v15 ? 700 : v15);
        const v17 = v16 + 6755399441055744 - 6755399441055744;
        const v18 = v16 - v17;
        const v19 = 0.0013333452062211644 + v18 * (0.000154038517656471 + v18 * (0.00001530973742998949 + 0.0000013175855146722334 * v18));
        const v20 = 0.6931471805465141 + v18 * (0.240226506988806 + v18 * (0.055504109393417614 + v18 * (0.009618128542830126 + v18 * v19)));
        v30 = (1 - v9 + (0.9999999999997623 + v18 * v20) * powers[(v17 + 1022) | 0]!) / (2 * v29);
      }
      v31 = 0 <= v8 ? 1 - v30 : v30;
    }
    let v33: number;
    if (0 === dy && x === x) {
      v33 = 0;
    } else {
      const v32 = 3000 < v9 ? 0 : x / 2;
      v33 = v32 * (v32 / (0.5 * v29)) * dy;
    }
    const betaTerm = v33;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
    dxs[i] = v31 * dy;
  }
  accumulate(betaSums, 0, betaSum, betaError);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, betaSums: Float64Array, beta: number): void {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v8 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v11 = beta - v8;
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
    const v9 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v10 = v4 - v9;
    const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v11 * v10;
    const v13 = v5 < 0 ? -v12 : v12;
    const v14 = Math.abs(v7 - 1.25 + v13) < 0.35;
    const v15 = -v7;
    const v22 = -v13;
    const v34 = 1400 < v7 ? 1400 : v7;
    const v35 = 1.4426950408889634 * v34 + 6755399441055744 - 6755399441055744;
    const v36 = powers[(-(60 < v35 ? 60 : v35) + 1022) | 0]!;
    const v37 = v36 * (2 + v36);
    const v38 = 1 + v37;
    const v39 = v34 - 0.6931471805601177 * v35;
    const v40 = v38 + v39;
    const v41 = (v7 === v34 ? v13 : 0) - -1.7239444525614835e-13 * v35;
    const v42 = v36 * v36;
    const v43 = v39 + v41;
    const v44 = v43 * v43;
    const v45 = 0.04166666666662327 + v44 * (0.0013888888917445521 + v44 * (0.000024801521060885955 + 2.7620168672095344e-7 * v44));
    const v46 = 0.008333333333356304 + v44 * (0.00019841269784768933 + v44 * (0.000002755735514528978 + 2.506835857880779e-8 * v44));
    const v47 = v41 - v42 * v43 + v44 * ((1 + v42) * (0.5000000000000001 + v44 * v45) + v43 * (1 - v42) * (0.16666666666666644 + v44 * v46));
    const v48 = v40 + (v39 - (v40 - v38) + (v37 - (v38 - 1)) + v47);
    let v49: number;
    if (v14) {
      const v16 = v15 + 1.2784645427610737;
      const v17 = 1.25 + v15;
      const v18 = v17 * (v17 * (-8.993823785988549e-8 * v17 + -7.581756524195977e-8) + 8.378643311413075e-7) + 0.0000026382199002449083;
      const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.0000021617321125979646) + -0.000030462360600015706) + -0.000048620641200432565);
      const v20 = v17 * (v17 * (v17 * (v19 + 0.00017551753408769096) + 0.0008345384024881328) + 0.0002661092467024577) + -0.006578714430987499;
      const v21 = v17 * (v17 * (v17 * (v17 * v20 + -0.01597347085951516) + 0.017542816453386227) + 0.1476857123846256) + -0.02799906579461255;
      v49 = 0.25 * v16 + (v16 * v21 + 0.217811706 * (v22 + 1.0946994183093437e-16));
    } else {
      const v23 = v15 < -1400 ? -1400 : v15;
      const v24 = 1400 < v23 ? 1400 : v23;
      const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
      const v26 = v24 - 0.6931471805601177 * v25;
      const v27 = 1 + v26;
      const v28 = (v15 === v24 ? v22 : 0) - -1.7239444525614835e-13 * v25;
      const v29 = v26 + v28;
      const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
      const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
      const v32 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
      const v33 = (v27 + (v26 - (v27 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))))) * powers[(v32 + 1022) | 0]!;
      v49 = (1 - v7 + (v22 + v33 * powers[(v25 - v32 + 1022) | 0]!)) / v48;
    }
    const v50 = v35 - 1;
    const v51 = v14 ? 0 : -(1 + v50);
    let v53: number;
    if (v6) {
      const v52 = 0.5 * v51 + 6755399441055744 - 6755399441055744;
      v53 = 1 - v49 * powers[(v52 + 1022) | 0]! * powers[(v51 - v52 + 1022) | 0]!;
    } else {
      v53 = v49;
    }
    const v54 = v6 ? 0 : v51;
    const v55 = 0.5 * v54 + 6755399441055744 - 6755399441055744;
    let v59: number;
    if (0 === dy && x === x) {
      v59 = 0;
    } else {
      const v56 = 3000 < v7 ? 0 : x / 2;
      const v57 = -(v50 + -1);
      const v58 = 0.5 * v57 + 6755399441055744 - 6755399441055744;
      v59 = v56 * (v56 / v48) * powers[(v58 + 1022) | 0]! * powers[(v57 - v58 + 1022) | 0]! * dy;
    }
    const betaTerm = v59;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
    dxs[i] = v53 * powers[(v55 + 1022) | 0]! * powers[(v54 - v55 + 1022) | 0]! * dy;
  }
  accumulate(betaSums, 0, betaSum, betaError);
}

export function backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object {
  const betaSums = makeSums();
  const x = run('silu', backwardAll32, backwardAll64, [betaSums, ...values], 2, { xs, dys, out })[2];
  return { x, beta: total(betaSums) };
}
