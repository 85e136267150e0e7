// Generated from spec/activations/silu.ts by npm run generate. Do not edit.
import { choicePlaces, secondChoicePlaces } from '../../runtime/choices.js';
import { powersOfTwo } from '../../runtime/powers.js';
import { readNumber, resolve } from '../../runtime/resolve.js';
import { type FloatArray, run } from '../../runtime/run.js';
import { accumulate, makeSums, total } from '../../runtime/sums.js';

/** Bound values, in the order in which the kernels take them. */
export type Values = readonly [beta: number];

/** Checks parameters and options. */
export const bind = (parameters?: object, options?: object): Values => resolve('silu', { beta: readNumber([1, 'be finite']) }, {}, parameters, options) as never;

export const value = (values: Values, x: number): number => {
  const { 0: beta } = values;
  const powers = powersOfTwo();
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
  return (v5 < -3000 ? v4 : x) / (v16 + v26) * powers[(v28 + 1022) | 0]! * powers[(v27 - v28 + 1022) | 0]!;
};

export const derivative = (values: Values, x: number): number => {
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
  const v14 = Math.abs(v7 - 1.17 + v13) < (beta === 1 ? 0 : 0.37);
  const v15 = -v7;
  const v21 = -v13;
  const v34 = 1400 < v7 ? 1400 : v7;
  const v35 = 1.4426950408889634 * v34 + 6755399441055744 - 6755399441055744;
  let v49: number;
  if (v14) {
    const v16 = v15 + 1.2784645427610737;
    const v17 = v15 + 1.25;
    const v18 = v17 * (v17 * (-1.8825232149075573e-7 * v17 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
    const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
    const v20 = v17 * (v17 * (v17 * (v17 * v19 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
    const v22 = v16 * (v17 * (v17 * v20 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (v21 + 1.0946994183093437e-16);
    v49 = 0.25 * v16 + v22;
  } else {
    const v23 = v15 < -1400 ? -1400 : v15;
    const v24 = 1400 < v23 ? 1400 : v23;
    const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
    const v26 = v24 - 0.6931471805601177 * v25;
    const v27 = 1 + v26;
    const v28 = (v15 === v24 ? v21 : 0) - -1.7239444525614835e-13 * v25;
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
    const v48 = (1 - v7 + (v21 + v33 * powers[(v25 - v32 + 1022) | 0]!)) / (v40 + (v39 - (v40 - v38) + (v37 - (v38 - 1)) + v47));
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
};

export const gradient = (values: Values, x: number): object => {
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
  const v14 = Math.abs(v7 - 1.17 + v13) < (beta === 1 ? 0 : 0.37);
  const v15 = -v7;
  const v21 = -v13;
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
    const v17 = v15 + 1.25;
    const v18 = v17 * (v17 * (-1.8825232149075573e-7 * v17 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
    const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
    const v20 = v17 * (v17 * (v17 * (v17 * v19 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
    const v22 = v16 * (v17 * (v17 * v20 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (v21 + 1.0946994183093437e-16);
    v49 = 0.25 * v16 + v22;
  } else {
    const v23 = v15 < -1400 ? -1400 : v15;
    const v24 = 1400 < v23 ? 1400 : v23;
    const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
    const v26 = v24 - 0.6931471805601177 * v25;
    const v27 = 1 + v26;
    const v28 = (v15 === v24 ? v21 : 0) - -1.7239444525614835e-13 * v25;
    const v29 = v26 + v28;
    const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
    const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
    const v32 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
    const v33 = (v27 + (v26 - (v27 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))))) * powers[(v32 + 1022) | 0]!;
    v49 = (1 - v7 + (v21 + v33 * powers[(v25 - v32 + 1022) | 0]!)) / v48;
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
  const v56 = 3000 < v7 ? 0 : x;
  const v57 = Math.abs(v56) < 1;
  const v58 = v56 * (v57 ? 16 : 1);
  const v59 = -v50;
  const v60 = 0.5 * v59 + 6755399441055744 - 6755399441055744;
  return { x: v53 * powers[(v55 + 1022) | 0]! * powers[(v54 - v55 + 1022) | 0]!, beta: v58 * (v58 / 2 / v48) / (v57 ? 256 : 1) * powers[(v60 + 1022) | 0]! * powers[(v59 - v60 + 1022) | 0]! };
};

const forward32 = (xs: Float32Array, ys: Float32Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  for (let i = 0; i < xs.length; i += 2) {
    const j = i + 1 < xs.length ? i + 1 : i;
    const x = xs[i]!;
    const xB = xs[j]!;
    const v3 = x < v2 ? v2 : x;
    const v3B = xB < v2 ? v2 : xB;
    const v4 = v1 < v3 ? v1 : v3;
    const v4B = v1 < v3B ? v1 : v3B;
    const v5 = beta * v4;
    const v5B = beta * v4B;
    const v6 = -v5;
    const v6B = -v5B;
    const v7 = v6 < -700 ? -700 : v6;
    const v7B = v6B < -700 ? -700 : v6B;
    const v8 = (700 < v7 ? 700 : v7) * 1.4426950408889634;
    const v8B = (700 < v7B ? 700 : v7B) * 1.4426950408889634;
    const v9 = v8 + 6755399441055744 - 6755399441055744;
    const v9B = v8B + 6755399441055744 - 6755399441055744;
    const v10 = v8 - v9;
    const v10B = v8B - v9B;
    const v11 = v10 * v10;
    const v11B = v10B * v10B;
    const v12 = 20.818923798631218 + v11;
    const v12B = 20.818923798631218 + v11B;
    const v13 = v10 * (7.215289153098769 + v11 * 0.0576900722962519);
    const v13B = v10B * (7.215289153098769 + v11B * 0.0576900722962519);
    const v14 = v12 - v13;
    const v14B = v12B - v13B;
    ys[i] = (v5 < -3000 ? v4 : x) * v14 / (powers[(v9 + 1022) | 0]! * (v12 + v13) + v14);
    ys[j] = (v5B < -3000 ? v4B : xB) * v14B / (powers[(v9B + 1022) | 0]! * (v12B + v13B) + v14B);
  }
};

const forward64 = (xs: Float64Array, ys: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v17 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v20 = beta - v17;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
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
      const v18 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
      const v19 = v4 - v18;
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
    ys[i] = (v5 < -3000 ? v4 : x) / (v16 + v26) * powers[(v28 + 1022) | 0]! * powers[(v27 - v28 + 1022) | 0]!;
  }
};

export const forward = (values: Values, xs: FloatArray, out?: FloatArray): FloatArray => run('silu', forward32, forward64, values, 1, { xs, out })[1]!;

const backward32 = (xs: Float32Array, dys: Float32Array, dxs: Float32Array, beta: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v6 = beta === 1 ? 0 : 0.37;
  for (let i = 0; i < xs.length; i += 2) {
    const j = i + 1 < xs.length ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = beta * (v1 < v3 ? v1 : v3);
    const v5 = Math.abs(v4);
    let v20: number;
    if (Math.abs(v5 - 1.17) < v6) {
      const v7 = -v5;
      const v8 = v7 + 1.25;
      const v9 = v8 * (v8 * (-0.00006929607924067807 * v8 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v10 = v8 * (v8 * (v8 * (v8 * v9 + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      v20 = (v7 + 1.2784645427610737) * (0.25 + (v8 * v10 + -0.027999065813031517));
    } else {
      const v11 = 1.4426950408889634 * (350 < v5 ? 350 : v5);
      const v12 = v11 + 6755399441055744 - 6755399441055744;
      const v13 = v11 - v12;
      const v14 = v13 * v13;
      const v15 = 20.818923798631218 + v14;
      const v16 = v13 * (7.215289153098769 + 0.0576900722962519 * v14);
      const v17 = powers[(-v12 + 1022) | 0]! * (v15 - v16);
      const v18 = v15 + v16;
      const v19 = v17 + v18;
      v20 = v17 * (v17 + (1 - v5) * v18) / (v19 * v19);
    }
    choices[1] = 1 - v20;
    choices[0] = v20;
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v3B = xB < v2 ? v2 : xB;
    const v4B = beta * (v1 < v3B ? v1 : v3B);
    const v5B = Math.abs(v4B);
    let v20B: number;
    if (Math.abs(v5B - 1.17) < v6) {
      const v7B = -v5B;
      const v8B = v7B + 1.25;
      const v9B = v8B * (v8B * (-0.00006929607924067807 * v8B + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v10B = v8B * (v8B * (v8B * (v8B * v9B + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      v20B = (v7B + 1.2784645427610737) * (0.25 + (v8B * v10B + -0.027999065813031517));
    } else {
      const v11B = 1.4426950408889634 * (350 < v5B ? 350 : v5B);
      const v12B = v11B + 6755399441055744 - 6755399441055744;
      const v13B = v11B - v12B;
      const v14B = v13B * v13B;
      const v15B = 20.818923798631218 + v14B;
      const v16B = v13B * (7.215289153098769 + 0.0576900722962519 * v14B);
      const v17B = powers[(-v12B + 1022) | 0]! * (v15B - v16B);
      const v18B = v15B + v16B;
      const v19B = v17B + v18B;
      v20B = v17B * (v17B + (1 - v5B) * v18B) / (v19B * v19B);
    }
    choicesB[1] = 1 - v20B;
    choicesB[0] = v20B;
    dxs[i] = choices[+(0 <= v4)]! * dy;
    dxs[j] = choicesB[+(0 <= v4B)]! * dyB;
  }
};

const backward64 = (xs: Float64Array, dys: Float64Array, dxs: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v8 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v11 = beta - v8;
  const v14 = beta === 1 ? 0 : 0.37;
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
    const v15 = Math.abs(v7 - 1.17 + v13) < v14;
    const v16 = -v7;
    const v22 = -v13;
    const v35 = 1400 < v7 ? 1400 : v7;
    const v36 = 1.4426950408889634 * v35 + 6755399441055744 - 6755399441055744;
    let v50: number;
    if (v15) {
      const v17 = v16 + 1.2784645427610737;
      const v18 = v16 + 1.25;
      const v19 = v18 * (v18 * (-1.8825232149075573e-7 * v18 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
      const v20 = v18 * (v18 * (v18 * (v18 * v19 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
      const v21 = v18 * (v18 * (v18 * (v18 * v20 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
      const v23 = v17 * (v18 * (v18 * v21 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (v22 + 1.0946994183093437e-16);
      v50 = 0.25 * v17 + v23;
    } else {
      const v24 = v16 < -1400 ? -1400 : v16;
      const v25 = 1400 < v24 ? 1400 : v24;
      const v26 = 1.4426950408889634 * v25 + 6755399441055744 - 6755399441055744;
      const v27 = v25 - 0.6931471805601177 * v26;
      const v28 = 1 + v27;
      const v29 = (v16 === v25 ? v22 : 0) - -1.7239444525614835e-13 * v26;
      const v30 = v27 + v29;
      const v31 = 0.000024801521060885955 + v30 * (0.000002755735514528978 + v30 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v30));
      const v32 = 0.04166666666662327 + v30 * (0.008333333333356304 + v30 * (0.0013888888917445521 + v30 * (0.00019841269784768933 + v30 * v31)));
      const v33 = 0.5 * v26 + 6755399441055744 - 6755399441055744;
      const v34 = (v28 + (v27 - (v28 - 1) + (v29 + v30 * v30 * (0.5000000000000001 + v30 * (0.16666666666666644 + v30 * v32))))) * powers[(v33 + 1022) | 0]!;
      const v37 = powers[(-(60 < v36 ? 60 : v36) + 1022) | 0]!;
      const v38 = v37 * (2 + v37);
      const v39 = 1 + v38;
      const v40 = v35 - 0.6931471805601177 * v36;
      const v41 = v39 + v40;
      const v42 = (v7 === v35 ? v13 : 0) - -1.7239444525614835e-13 * v36;
      const v43 = v37 * v37;
      const v44 = v40 + v42;
      const v45 = v44 * v44;
      const v46 = 0.04166666666662327 + v45 * (0.0013888888917445521 + v45 * (0.000024801521060885955 + 2.7620168672095344e-7 * v45));
      const v47 = 0.008333333333356304 + v45 * (0.00019841269784768933 + v45 * (0.000002755735514528978 + 2.506835857880779e-8 * v45));
      const v48 = v42 - v43 * v44 + v45 * ((1 + v43) * (0.5000000000000001 + v45 * v46) + v44 * (1 - v43) * (0.16666666666666644 + v45 * v47));
      const v49 = (1 - v7 + (v22 + v34 * powers[(v26 - v33 + 1022) | 0]!)) / (v41 + (v40 - (v41 - v39) + (v38 - (v39 - 1)) + v48));
      v50 = v49;
    }
    const v51 = v15 ? 0 : -(1 + (v36 - 1));
    let v53: number;
    if (v6) {
      const v52 = 0.5 * v51 + 6755399441055744 - 6755399441055744;
      v53 = 1 - v50 * powers[(v52 + 1022) | 0]! * powers[(v51 - v52 + 1022) | 0]!;
    } else {
      v53 = v50;
    }
    const v54 = v6 ? 0 : v51;
    const v55 = 0.5 * v54 + 6755399441055744 - 6755399441055744;
    dxs[i] = v53 * powers[(v55 + 1022) | 0]! * powers[(v54 - v55 + 1022) | 0]! * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('silu', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (xs: Float32Array, ys: Float32Array, ds: Float32Array, beta: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v16 = beta === 1 ? 0 : 0.37;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = beta * v4;
    const v6 = -v5;
    const v7 = v6 < -700 ? -700 : v6;
    const v8 = (700 < v7 ? 700 : v7) * 1.4426950408889634;
    const v9 = v8 + 6755399441055744 - 6755399441055744;
    const v10 = v8 - v9;
    const v11 = v10 * v10;
    const v12 = 20.818923798631218 + v11;
    const v13 = v10 * (7.215289153098769 + v11 * 0.0576900722962519);
    const v14 = v12 - v13;
    const v15 = Math.abs(v5);
    let v30: number;
    if (Math.abs(v15 - 1.17) < v16) {
      const v17 = -v15;
      const v18 = v17 + 1.25;
      const v19 = v18 * (v18 * (-0.00006929607924067807 * v18 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v20 = v18 * (v18 * (v18 * (v18 * v19 + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      v30 = (v17 + 1.2784645427610737) * (0.25 + (v18 * v20 + -0.027999065813031517));
    } else {
      const v21 = 1.4426950408889634 * (350 < v15 ? 350 : v15);
      const v22 = v21 + 6755399441055744 - 6755399441055744;
      const v23 = v21 - v22;
      const v24 = v23 * v23;
      const v25 = 20.818923798631218 + v24;
      const v26 = v23 * (7.215289153098769 + 0.0576900722962519 * v24);
      const v27 = powers[(-v22 + 1022) | 0]! * (v25 - v26);
      const v28 = v25 + v26;
      const v29 = v27 + v28;
      v30 = v27 * (v27 + (1 - v15) * v28) / (v29 * v29);
    }
    choices[1] = 1 - v30;
    choices[0] = v30;
    ys[i] = (v5 < -3000 ? v4 : x) * v14 / (powers[(v9 + 1022) | 0]! * (v12 + v13) + v14);
    ds[i] = choices[+(0 <= v5)]!;
  }
};

const valueAndDerivative64 = (xs: Float64Array, ys: Float64Array, ds: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v17 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v20 = beta - v17;
  const v33 = beta === 1 ? 0 : 0.37;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
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
    const v18 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v19 = v4 - v18;
    const v21 = v17 * v18 - v5 + v17 * v19 + v18 * v20 + v20 * v19;
    const v22 = -v21;
    const v23 = (v6 === v8 ? v22 : 0) - v9 * -1.7239444525614835e-13;
    const v24 = v14 + v23;
    const v25 = v24 * (v24 * (v24 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v26 = v24 * (v24 * (v24 * (v24 * v25 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v27 = v15 - (v16 - v12) + (v11 - (v12 - 1)) + v13 * (v23 + v24 * v24 * (v24 * (v24 * v26 + 0.16666666666666644) + 0.5000000000000001));
    const v28 = -(v9 < 0 ? 0 : v9);
    const v29 = v28 * 0.5 + 6755399441055744 - 6755399441055744;
    const v30 = 0 <= v5;
    const v31 = Math.abs(v5);
    const v32 = v5 < 0 ? v22 : v21;
    const v34 = Math.abs(v31 - 1.17 + v32) < v33;
    const v35 = -v31;
    const v41 = -v32;
    const v54 = 1400 < v31 ? 1400 : v31;
    const v55 = 1.4426950408889634 * v54 + 6755399441055744 - 6755399441055744;
    let v69: number;
    if (v34) {
      const v36 = v35 + 1.2784645427610737;
      const v37 = v35 + 1.25;
      const v38 = v37 * (v37 * (-1.8825232149075573e-7 * v37 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
      const v39 = v37 * (v37 * (v37 * (v37 * v38 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
      const v40 = v37 * (v37 * (v37 * (v37 * v39 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
      const v42 = v36 * (v37 * (v37 * v40 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (v41 + 1.0946994183093437e-16);
      v69 = 0.25 * v36 + v42;
    } else {
      const v43 = v35 < -1400 ? -1400 : v35;
      const v44 = 1400 < v43 ? 1400 : v43;
      const v45 = 1.4426950408889634 * v44 + 6755399441055744 - 6755399441055744;
      const v46 = v44 - 0.6931471805601177 * v45;
      const v47 = 1 + v46;
      const v48 = (v35 === v44 ? v41 : 0) - -1.7239444525614835e-13 * v45;
      const v49 = v46 + v48;
      const v50 = 0.000024801521060885955 + v49 * (0.000002755735514528978 + v49 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v49));
      const v51 = 0.04166666666662327 + v49 * (0.008333333333356304 + v49 * (0.0013888888917445521 + v49 * (0.00019841269784768933 + v49 * v50)));
      const v52 = 0.5 * v45 + 6755399441055744 - 6755399441055744;
      const v53 = (v47 + (v46 - (v47 - 1) + (v48 + v49 * v49 * (0.5000000000000001 + v49 * (0.16666666666666644 + v49 * v51))))) * powers[(v52 + 1022) | 0]!;
      const v56 = powers[(-(60 < v55 ? 60 : v55) + 1022) | 0]!;
      const v57 = v56 * (2 + v56);
      const v58 = 1 + v57;
      const v59 = v54 - 0.6931471805601177 * v55;
      const v60 = v58 + v59;
      const v61 = (v31 === v54 ? v32 : 0) - -1.7239444525614835e-13 * v55;
      const v62 = v56 * v56;
      const v63 = v59 + v61;
      const v64 = v63 * v63;
      const v65 = 0.04166666666662327 + v64 * (0.0013888888917445521 + v64 * (0.000024801521060885955 + 2.7620168672095344e-7 * v64));
      const v66 = 0.008333333333356304 + v64 * (0.00019841269784768933 + v64 * (0.000002755735514528978 + 2.506835857880779e-8 * v64));
      const v67 = v61 - v62 * v63 + v64 * ((1 + v62) * (0.5000000000000001 + v64 * v65) + v63 * (1 - v62) * (0.16666666666666644 + v64 * v66));
      const v68 = (1 - v31 + (v41 + v53 * powers[(v45 - v52 + 1022) | 0]!)) / (v60 + (v59 - (v60 - v58) + (v57 - (v58 - 1)) + v67));
      v69 = v68;
    }
    const v70 = v34 ? 0 : -(1 + (v55 - 1));
    let v72: number;
    if (v30) {
      const v71 = 0.5 * v70 + 6755399441055744 - 6755399441055744;
      v72 = 1 - v69 * powers[(v71 + 1022) | 0]! * powers[(v70 - v71 + 1022) | 0]!;
    } else {
      v72 = v69;
    }
    const v73 = v30 ? 0 : v70;
    const v74 = 0.5 * v73 + 6755399441055744 - 6755399441055744;
    ys[i] = (v5 < -3000 ? v4 : x) / (v16 + v27) * powers[(v29 + 1022) | 0]! * powers[(v28 - v29 + 1022) | 0]!;
    ds[i] = v72 * powers[(v74 + 1022) | 0]! * powers[(v73 - v74 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('silu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (xs: Float32Array, dys: Float32Array, betaSums: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const steady = choicePlaces;
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  steady[1] = 16;
  steady[0] = 1;
  steady[3] = 256;
  steady[2] = 1;
  let betaSum = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v17: number;
    if (0 === dy && x === x) {
      v17 = 0;
    } else {
      const v3 = x < v2 ? v2 : x;
      const v4 = Math.abs(beta * (v1 < v3 ? v1 : v3));
      const v5 = 3000 < v4 ? 0 : x;
      const v6 = Math.abs(v5) < 1;
      const v7 = v5 * steady[+(v6)]!;
      const v8 = 1.4426950408889634 * (350 < v4 ? 350 : v4);
      const v9 = v8 + 6755399441055744 - 6755399441055744;
      const v10 = v8 - v9;
      const v11 = v10 * v10;
      const v12 = 20.818923798631218 + v11;
      const v13 = v10 * (7.215289153098769 + 0.0576900722962519 * v11);
      const v14 = powers[(-v9 + 1022) | 0]! * (v12 - v13);
      const v15 = v12 + v13;
      const v16 = v14 + v15;
      v17 = v7 * (v7 / 2 * (v14 * v15)) / (v16 * v16 * 0.5 * steady[2 + +(v6)]!) * dy;
    }
    betaSum += v17;
  }
  accumulate(betaSums, 0, betaSum, 0);
};

const gradients64 = (xs: Float64Array, dys: Float64Array, betaSums: Float64Array, beta: number): void => {
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
    let v33: number;
    if (0 === dy && x === x) {
      v33 = 0;
    } else {
      const v3 = x < v2 ? v2 : x;
      const v4 = v1 < v3 ? v1 : v3;
      const v5 = beta * v4;
      const v6 = Math.abs(v5);
      const v7 = 3000 < v6 ? 0 : x;
      const v8 = Math.abs(v7) < 1;
      const v9 = v7 * (v8 ? 16 : 1);
      const v10 = 1400 < v6 ? 1400 : v6;
      const v11 = 1.4426950408889634 * v10 + 6755399441055744 - 6755399441055744;
      const v12 = powers[(-(60 < v11 ? 60 : v11) + 1022) | 0]!;
      const v13 = v12 * (2 + v12);
      const v14 = 1 + v13;
      const v15 = v10 - 0.6931471805601177 * v11;
      const v16 = v14 + v15;
      let v22: number;
      if (v6 === v10) {
        const v18 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
        const v19 = v4 - v18;
        const v21 = v17 * v18 - v5 + v17 * v19 + v18 * v20 + v20 * v19;
        v22 = v5 < 0 ? -v21 : v21;
      } else {
        v22 = 0;
      }
      const v23 = v22 - -1.7239444525614835e-13 * v11;
      const v24 = v12 * v12;
      const v25 = v15 + v23;
      const v26 = v25 * v25;
      const v27 = 0.04166666666662327 + v26 * (0.0013888888917445521 + v26 * (0.000024801521060885955 + 2.7620168672095344e-7 * v26));
      const v28 = 0.008333333333356304 + v26 * (0.00019841269784768933 + v26 * (0.000002755735514528978 + 2.506835857880779e-8 * v26));
      const v29 = v23 - v24 * v25 + v26 * ((1 + v24) * (0.5000000000000001 + v26 * v27) + v25 * (1 - v24) * (0.16666666666666644 + v26 * v28));
      const v30 = -(v11 - 1);
      const v31 = 0.5 * v30 + 6755399441055744 - 6755399441055744;
      const v32 = v9 * (v9 / 2 / (v16 + (v15 - (v16 - v14) + (v13 - (v14 - 1)) + v29))) / (v8 ? 256 : 1) * powers[(v31 + 1022) | 0]!;
      v33 = v32 * powers[(v30 - v31 + 1022) | 0]! * dy;
    }
    const betaTerm = v33;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
  }
  accumulate(betaSums, 0, betaSum, betaError);
};

export const parameterGradients = (values: Values, xs: FloatArray, dys: FloatArray): object => {
  const betaSums = makeSums();
  run('silu', gradients32, gradients64, [betaSums, ...values], 2, { xs, dys });
  return { beta: total(betaSums) };
};

const backwardAll32 = (xs: Float32Array, dys: Float32Array, dxs: Float32Array, betaSums: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const steady = choicePlaces;
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v6 = beta === 1 ? 0 : 0.37;
  steady[3] = 16;
  steady[2] = 1;
  steady[5] = 256;
  steady[4] = 1;
  let betaSum = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = beta * (v1 < v3 ? v1 : v3);
    const v5 = Math.abs(v4);
    const v11 = 1.4426950408889634 * (350 < v5 ? 350 : v5);
    const v12 = v11 + 6755399441055744 - 6755399441055744;
    const v13 = v11 - v12;
    const v14 = v13 * v13;
    const v15 = 20.818923798631218 + v14;
    const v16 = v13 * (7.215289153098769 + 0.0576900722962519 * v14);
    const v17 = powers[(-v12 + 1022) | 0]! * (v15 - v16);
    const v18 = v15 + v16;
    const v19 = v17 + v18;
    const v20 = v19 * v19;
    let v21: number;
    if (Math.abs(v5 - 1.17) < v6) {
      const v7 = -v5;
      const v8 = v7 + 1.25;
      const v9 = v8 * (v8 * (-0.00006929607924067807 * v8 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v10 = v8 * (v8 * (v8 * (v8 * v9 + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      v21 = (v7 + 1.2784645427610737) * (0.25 + (v8 * v10 + -0.027999065813031517));
    } else {
      v21 = v17 * (v17 + (1 - v5) * v18) / v20;
    }
    choices[1] = 1 - v21;
    choices[0] = v21;
    let v25: number;
    if (0 === dy && x === x) {
      v25 = 0;
    } else {
      const v22 = 3000 < v5 ? 0 : x;
      const v23 = Math.abs(v22) < 1;
      const v24 = v22 * steady[2 + +(v23)]!;
      v25 = v24 * (v24 / 2 * (v17 * v18)) / (v20 * 0.5 * steady[4 + +(v23)]!) * dy;
    }
    betaSum += v25;
    dxs[i] = choices[+(0 <= v4)]! * dy;
  }
  accumulate(betaSums, 0, betaSum, 0);
};

const backwardAll64 = (xs: Float64Array, dys: Float64Array, dxs: Float64Array, betaSums: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v8 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v11 = beta - v8;
  const v14 = beta === 1 ? 0 : 0.37;
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
    const v15 = Math.abs(v7 - 1.17 + v13) < v14;
    const v16 = -v7;
    const v22 = -v13;
    const v35 = 1400 < v7 ? 1400 : v7;
    const v36 = 1.4426950408889634 * v35 + 6755399441055744 - 6755399441055744;
    const v37 = powers[(-(60 < v36 ? 60 : v36) + 1022) | 0]!;
    const v38 = v37 * (2 + v37);
    const v39 = 1 + v38;
    const v40 = v35 - 0.6931471805601177 * v36;
    const v41 = v39 + v40;
    const v42 = (v7 === v35 ? v13 : 0) - -1.7239444525614835e-13 * v36;
    const v43 = v37 * v37;
    const v44 = v40 + v42;
    const v45 = v44 * v44;
    const v46 = 0.04166666666662327 + v45 * (0.0013888888917445521 + v45 * (0.000024801521060885955 + 2.7620168672095344e-7 * v45));
    const v47 = 0.008333333333356304 + v45 * (0.00019841269784768933 + v45 * (0.000002755735514528978 + 2.506835857880779e-8 * v45));
    const v48 = v42 - v43 * v44 + v45 * ((1 + v43) * (0.5000000000000001 + v45 * v46) + v44 * (1 - v43) * (0.16666666666666644 + v45 * v47));
    const v49 = v41 + (v40 - (v41 - v39) + (v38 - (v39 - 1)) + v48);
    let v50: number;
    if (v15) {
      const v17 = v16 + 1.2784645427610737;
      const v18 = v16 + 1.25;
      const v19 = v18 * (v18 * (-1.8825232149075573e-7 * v18 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
      const v20 = v18 * (v18 * (v18 * (v18 * v19 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
      const v21 = v18 * (v18 * (v18 * (v18 * v20 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
      const v23 = v17 * (v18 * (v18 * v21 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (v22 + 1.0946994183093437e-16);
      v50 = 0.25 * v17 + v23;
    } else {
      const v24 = v16 < -1400 ? -1400 : v16;
      const v25 = 1400 < v24 ? 1400 : v24;
      const v26 = 1.4426950408889634 * v25 + 6755399441055744 - 6755399441055744;
      const v27 = v25 - 0.6931471805601177 * v26;
      const v28 = 1 + v27;
      const v29 = (v16 === v25 ? v22 : 0) - -1.7239444525614835e-13 * v26;
      const v30 = v27 + v29;
      const v31 = 0.000024801521060885955 + v30 * (0.000002755735514528978 + v30 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v30));
      const v32 = 0.04166666666662327 + v30 * (0.008333333333356304 + v30 * (0.0013888888917445521 + v30 * (0.00019841269784768933 + v30 * v31)));
      const v33 = 0.5 * v26 + 6755399441055744 - 6755399441055744;
      const v34 = (v28 + (v27 - (v28 - 1) + (v29 + v30 * v30 * (0.5000000000000001 + v30 * (0.16666666666666644 + v30 * v32))))) * powers[(v33 + 1022) | 0]!;
      v50 = (1 - v7 + (v22 + v34 * powers[(v26 - v33 + 1022) | 0]!)) / v49;
    }
    const v51 = v36 - 1;
    const v52 = v15 ? 0 : -(1 + v51);
    let v54: number;
    if (v6) {
      const v53 = 0.5 * v52 + 6755399441055744 - 6755399441055744;
      v54 = 1 - v50 * powers[(v53 + 1022) | 0]! * powers[(v52 - v53 + 1022) | 0]!;
    } else {
      v54 = v50;
    }
    const v55 = v6 ? 0 : v52;
    const v56 = 0.5 * v55 + 6755399441055744 - 6755399441055744;
    let v62: number;
    if (0 === dy && x === x) {
      v62 = 0;
    } else {
      const v57 = 3000 < v7 ? 0 : x;
      const v58 = Math.abs(v57) < 1;
      const v59 = v57 * (v58 ? 16 : 1);
      const v60 = -v51;
      const v61 = 0.5 * v60 + 6755399441055744 - 6755399441055744;
      v62 = v59 * (v59 / 2 / v49) / (v58 ? 256 : 1) * powers[(v61 + 1022) | 0]! * powers[(v60 - v61 + 1022) | 0]! * dy;
    }
    const betaTerm = v62;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
    dxs[i] = v54 * powers[(v56 + 1022) | 0]! * powers[(v55 - v56 + 1022) | 0]! * dy;
  }
  accumulate(betaSums, 0, betaSum, betaError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const betaSums = makeSums();
  const x = run('silu', backwardAll32, backwardAll64, [betaSums, ...values], 2, { xs, dys, out })[2];
  return { x, beta: total(betaSums) };
};
