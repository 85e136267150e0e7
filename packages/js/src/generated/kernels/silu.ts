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

export const value = ({ 0: beta }: Values, x: number): number => {
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
    v21 = -(v17 * v18 - v5 + v17 * v19 + v18 * v20 + v19 * v20);
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

export const derivative = ({ 0: beta }: Values, x: number): number => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v3 = x < v2 ? v2 : x;
  const v4 = v1 < v3 ? v1 : v3;
  const v5 = beta * v4;
  const v6 = Math.abs(v5);
  const v7 = v5 < 0;
  const v8 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v9 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
  const v10 = v4 - v9;
  const v11 = beta - v8;
  const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v10 * v11;
  const v13 = v7 ? -v12 : v12;
  const v14 = Math.abs(v6 - 1.17 + v13) < (beta === 1 ? 0 : 0.37);
  const v33 = 1400 < v6 ? 1400 : v6;
  const v34 = 1.4426950408889634 * v33 + 6755399441055744 - 6755399441055744;
  const v48 = -(1 + (v34 - 1));
  let v50: number;
  if (v14) {
    const v15 = 1.2784645427610737 - v6;
    const v16 = 1.25 - v6;
    const v17 = v16 * (v16 * (v16 * -1.8825232149075573e-7 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
    const v18 = v16 * (v16 * (v16 * (v16 * v17 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
    const v19 = v16 * (v16 * (v16 * (v16 * v18 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
    const v20 = v15 * (v16 * (v16 * v19 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (1.0946994183093437e-16 - v13);
    const v21 = 0.25 * v15 + v20;
    v50 = 0 < v5 ? 1 - v21 : v21;
  } else {
    const v22 = -v6;
    const v23 = v22 < -1400 ? -1400 : v22;
    const v24 = v23 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v25 = v23 - 0.6931471805601177 * v24;
    const v26 = 1 + v25;
    const v27 = (v22 === v23 ? -v13 : 0) - v24 * -1.7239444525614835e-13;
    const v28 = v25 + v27;
    const v29 = 0.000024801521060885955 + v28 * (0.000002755735514528978 + v28 * (2.7620168672095344e-7 + v28 * 2.506835857880779e-8));
    const v30 = 0.04166666666662327 + v28 * (0.008333333333356304 + v28 * (0.0013888888917445521 + v28 * (0.00019841269784768933 + v28 * v29)));
    const v31 = v24 * 0.5 + 6755399441055744 - 6755399441055744;
    const v32 = (v26 + (v25 - (v26 - 1) + (v27 + v28 * v28 * (0.5000000000000001 + v28 * (0.16666666666666644 + v28 * v30))))) * powers[(v31 + 1022) | 0]!;
    const v35 = powers[(-(60 < v34 ? 60 : v34) + 1022) | 0]!;
    const v36 = v35 * (v35 + 2);
    const v37 = 1 + v36;
    const v38 = v33 - 0.6931471805601177 * v34;
    const v39 = v37 + v38;
    const v40 = (v6 === v33 ? v13 : 0) - -1.7239444525614835e-13 * v34;
    const v41 = v35 * v35;
    const v42 = v38 + v40;
    const v43 = v42 * v42;
    const v44 = 0.04166666666662327 + v43 * (0.0013888888917445521 + v43 * (0.000024801521060885955 + 2.7620168672095344e-7 * v43));
    const v45 = 0.008333333333356304 + v43 * (0.00019841269784768933 + v43 * (0.000002755735514528978 + 2.506835857880779e-8 * v43));
    const v46 = v40 - v41 * v42 + v43 * ((1 + v41) * (0.5000000000000001 + v43 * v44) + v42 * (1 - v41) * (0.16666666666666644 + v43 * v45));
    const v47 = (1 - v6 + (v32 * powers[(v24 - v31 + 1022) | 0]! - v13)) / (v39 + (v38 - (v39 - v37) + (v36 - (v37 - 1)) + v46));
    if (v7) {
      v50 = v47;
    } else {
      const v49 = 0.5 * v48 + 6755399441055744 - 6755399441055744;
      v50 = 1 - v47 * powers[(v49 + 1022) | 0]! * powers[(v48 - v49 + 1022) | 0]!;
    }
  }
  const v51 = v14 ? 0 : v7 ? v48 : 0;
  const v52 = 0.5 * v51 + 6755399441055744 - 6755399441055744;
  return v50 * powers[(v52 + 1022) | 0]! * powers[(v51 - v52 + 1022) | 0]!;
};

export const gradient = ({ 0: beta }: Values, x: number): object => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v3 = x < v2 ? v2 : x;
  const v4 = v1 < v3 ? v1 : v3;
  const v5 = beta * v4;
  const v6 = Math.abs(v5);
  const v7 = v5 < 0;
  const v8 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v9 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
  const v10 = v4 - v9;
  const v11 = beta - v8;
  const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v10 * v11;
  const v13 = v7 ? -v12 : v12;
  const v14 = Math.abs(v6 - 1.17 + v13) < (beta === 1 ? 0 : 0.37);
  const v33 = 1400 < v6 ? 1400 : v6;
  const v34 = 1.4426950408889634 * v33 + 6755399441055744 - 6755399441055744;
  const v35 = powers[(-(60 < v34 ? 60 : v34) + 1022) | 0]!;
  const v36 = v35 * (v35 + 2);
  const v37 = 1 + v36;
  const v38 = v33 - 0.6931471805601177 * v34;
  const v39 = v37 + v38;
  const v40 = (v6 === v33 ? v13 : 0) - -1.7239444525614835e-13 * v34;
  const v41 = v35 * v35;
  const v42 = v38 + v40;
  const v43 = v42 * v42;
  const v44 = 0.04166666666662327 + v43 * (0.0013888888917445521 + v43 * (0.000024801521060885955 + 2.7620168672095344e-7 * v43));
  const v45 = 0.008333333333356304 + v43 * (0.00019841269784768933 + v43 * (0.000002755735514528978 + 2.506835857880779e-8 * v43));
  const v46 = v40 - v41 * v42 + v43 * ((1 + v41) * (0.5000000000000001 + v43 * v44) + v42 * (1 - v41) * (0.16666666666666644 + v43 * v45));
  const v47 = v39 + (v38 - (v39 - v37) + (v36 - (v37 - 1)) + v46);
  const v49 = v34 - 1;
  const v50 = -(1 + v49);
  let v52: number;
  if (v14) {
    const v15 = 1.2784645427610737 - v6;
    const v16 = 1.25 - v6;
    const v17 = v16 * (v16 * (v16 * -1.8825232149075573e-7 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
    const v18 = v16 * (v16 * (v16 * (v16 * v17 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
    const v19 = v16 * (v16 * (v16 * (v16 * v18 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
    const v20 = v15 * (v16 * (v16 * v19 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (1.0946994183093437e-16 - v13);
    const v21 = 0.25 * v15 + v20;
    v52 = 0 < v5 ? 1 - v21 : v21;
  } else {
    const v22 = -v6;
    const v23 = v22 < -1400 ? -1400 : v22;
    const v24 = v23 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v25 = v23 - 0.6931471805601177 * v24;
    const v26 = 1 + v25;
    const v27 = (v22 === v23 ? -v13 : 0) - v24 * -1.7239444525614835e-13;
    const v28 = v25 + v27;
    const v29 = 0.000024801521060885955 + v28 * (0.000002755735514528978 + v28 * (2.7620168672095344e-7 + v28 * 2.506835857880779e-8));
    const v30 = 0.04166666666662327 + v28 * (0.008333333333356304 + v28 * (0.0013888888917445521 + v28 * (0.00019841269784768933 + v28 * v29)));
    const v31 = v24 * 0.5 + 6755399441055744 - 6755399441055744;
    const v32 = (v26 + (v25 - (v26 - 1) + (v27 + v28 * v28 * (0.5000000000000001 + v28 * (0.16666666666666644 + v28 * v30))))) * powers[(v31 + 1022) | 0]!;
    const v48 = (1 - v6 + (v32 * powers[(v24 - v31 + 1022) | 0]! - v13)) / v47;
    if (v7) {
      v52 = v48;
    } else {
      const v51 = 0.5 * v50 + 6755399441055744 - 6755399441055744;
      v52 = 1 - v48 * powers[(v51 + 1022) | 0]! * powers[(v50 - v51 + 1022) | 0]!;
    }
  }
  const v53 = v14 ? 0 : v7 ? v50 : 0;
  const v54 = 0.5 * v53 + 6755399441055744 - 6755399441055744;
  const v55 = 3000 < v6 ? 0 : x;
  const v56 = Math.abs(v55) < 1;
  const v57 = v55 * (v56 ? 16 : 1);
  const v58 = -v49;
  const v59 = 0.5 * v58 + 6755399441055744 - 6755399441055744;
  return { x: v52 * powers[(v54 + 1022) | 0]! * powers[(v53 - v54 + 1022) | 0]!, beta: v57 * (v57 / 2 / v47) / (v56 ? 256 : 1) * powers[(v59 + 1022) | 0]! * powers[(v58 - v59 + 1022) | 0]! };
};

const forward32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
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
    ys[i] = (v5 < -3000 ? v4 : x) * v14 / (v14 + powers[(v9 + 1022) | 0]! * (v12 + v13));
    ys[j] = (v5B < -3000 ? v4B : xB) * v14B / (v14B + powers[(v9B + 1022) | 0]! * (v12B + v13B));
  }
};

const forward64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v17 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v20 = beta - v17;
  for (; i < end; i++) {
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
      v21 = -(v17 * v18 - v5 + v17 * v19 + v18 * v20 + v19 * v20);
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

const backward32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, beta: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v6 = beta === 1 ? 0 : 0.37;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = beta * (v1 < v3 ? v1 : v3);
    const v5 = Math.abs(v4);
    let v21: number;
    if (Math.abs(v5 - 1.17) < v6) {
      const v7 = 1.25 - v5;
      const v8 = v7 * (v7 * (v7 * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      const v10 = (1.2784645427610737 - v5) * (0.25 + (v7 * v9 + -0.027999065813031517));
      choices[1] = 1 - v10;
      choices[0] = v10;
      v21 = choices[+(0 < v4)]!;
    } else {
      const v11 = 350 < v4 ? 350 : v4;
      const v12 = 1.4426950408889634 * (v11 < -350 ? -350 : v11);
      const v13 = v12 + 6755399441055744 - 6755399441055744;
      const v14 = v12 - v13;
      const v15 = v14 * v14;
      const v16 = 20.818923798631218 + v15;
      const v17 = v14 * (7.215289153098769 + v15 * 0.0576900722962519);
      const v18 = powers[(v13 + 1022) | 0]! * (v16 + v17);
      const v19 = v16 - v17;
      const v20 = v18 + v19;
      v21 = v18 * (v18 + (1 + v4) * v19) / (v20 * v20);
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v3B = xB < v2 ? v2 : xB;
    const v4B = beta * (v1 < v3B ? v1 : v3B);
    const v5B = Math.abs(v4B);
    let v21B: number;
    if (Math.abs(v5B - 1.17) < v6) {
      const v7B = 1.25 - v5B;
      const v8B = v7B * (v7B * (v7B * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v9B = v7B * (v7B * (v7B * (v7B * v8B + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      const v10B = (1.2784645427610737 - v5B) * (0.25 + (v7B * v9B + -0.027999065813031517));
      choicesB[1] = 1 - v10B;
      choicesB[0] = v10B;
      v21B = choicesB[+(0 < v4B)]!;
    } else {
      const v11B = 350 < v4B ? 350 : v4B;
      const v12B = 1.4426950408889634 * (v11B < -350 ? -350 : v11B);
      const v13B = v12B + 6755399441055744 - 6755399441055744;
      const v14B = v12B - v13B;
      const v15B = v14B * v14B;
      const v16B = 20.818923798631218 + v15B;
      const v17B = v14B * (7.215289153098769 + v15B * 0.0576900722962519);
      const v18B = powers[(v13B + 1022) | 0]! * (v16B + v17B);
      const v19B = v16B - v17B;
      const v20B = v18B + v19B;
      v21B = v18B * (v18B + (1 + v4B) * v19B) / (v20B * v20B);
    }
    dxs[i] = v21 * dy;
    dxs[j] = v21B * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v8 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v11 = beta - v8;
  const v14 = beta === 1 ? 0 : 0.37;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = beta * v4;
    const v6 = Math.abs(v5);
    const v7 = v5 < 0;
    const v9 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v10 = v4 - v9;
    const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v10 * v11;
    const v13 = v7 ? -v12 : v12;
    const v15 = Math.abs(v6 - 1.17 + v13) < v14;
    const v34 = 1400 < v6 ? 1400 : v6;
    const v35 = 1.4426950408889634 * v34 + 6755399441055744 - 6755399441055744;
    const v49 = -(1 + (v35 - 1));
    let v51: number;
    if (v15) {
      const v16 = 1.2784645427610737 - v6;
      const v17 = 1.25 - v6;
      const v18 = v17 * (v17 * (v17 * -1.8825232149075573e-7 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
      const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
      const v20 = v17 * (v17 * (v17 * (v17 * v19 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
      const v21 = v16 * (v17 * (v17 * v20 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (1.0946994183093437e-16 - v13);
      const v22 = 0.25 * v16 + v21;
      v51 = 0 < v5 ? 1 - v22 : v22;
    } else {
      const v23 = -v6;
      const v24 = v23 < -1400 ? -1400 : v23;
      const v25 = v24 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v26 = v24 - 0.6931471805601177 * v25;
      const v27 = 1 + v26;
      const v28 = (v23 === v24 ? -v13 : 0) - v25 * -1.7239444525614835e-13;
      const v29 = v26 + v28;
      const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + v29 * 2.506835857880779e-8));
      const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
      const v32 = v25 * 0.5 + 6755399441055744 - 6755399441055744;
      const v33 = (v27 + (v26 - (v27 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))))) * powers[(v32 + 1022) | 0]!;
      const v36 = powers[(-(60 < v35 ? 60 : v35) + 1022) | 0]!;
      const v37 = v36 * (v36 + 2);
      const v38 = 1 + v37;
      const v39 = v34 - 0.6931471805601177 * v35;
      const v40 = v38 + v39;
      const v41 = (v6 === v34 ? v13 : 0) - -1.7239444525614835e-13 * v35;
      const v42 = v36 * v36;
      const v43 = v39 + v41;
      const v44 = v43 * v43;
      const v45 = 0.04166666666662327 + v44 * (0.0013888888917445521 + v44 * (0.000024801521060885955 + 2.7620168672095344e-7 * v44));
      const v46 = 0.008333333333356304 + v44 * (0.00019841269784768933 + v44 * (0.000002755735514528978 + 2.506835857880779e-8 * v44));
      const v47 = v41 - v42 * v43 + v44 * ((1 + v42) * (0.5000000000000001 + v44 * v45) + v43 * (1 - v42) * (0.16666666666666644 + v44 * v46));
      const v48 = (1 - v6 + (v33 * powers[(v25 - v32 + 1022) | 0]! - v13)) / (v40 + (v39 - (v40 - v38) + (v37 - (v38 - 1)) + v47));
      if (v7) {
        v51 = v48;
      } else {
        const v50 = 0.5 * v49 + 6755399441055744 - 6755399441055744;
        v51 = 1 - v48 * powers[(v50 + 1022) | 0]! * powers[(v49 - v50 + 1022) | 0]!;
      }
    }
    const v52 = v15 ? 0 : v7 ? v49 : 0;
    const v53 = 0.5 * v52 + 6755399441055744 - 6755399441055744;
    dxs[i] = v51 * powers[(v53 + 1022) | 0]! * powers[(v52 - v53 + 1022) | 0]! * dy;
  }
};

export const backward = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray => run('silu', backward32, backward64, values, 2, { xs, dys, out })[2]!;

const valueAndDerivative32 = (i: number, end: number, xs: Float32Array, ys: Float32Array, ds: Float32Array, beta: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v16 = beta === 1 ? 0 : 0.37;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
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
    let v31: number;
    if (Math.abs(v15 - 1.17) < v16) {
      const v17 = 1.25 - v15;
      const v18 = v17 * (v17 * (v17 * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      const v20 = (1.2784645427610737 - v15) * (0.25 + (v17 * v19 + -0.027999065813031517));
      choices[1] = 1 - v20;
      choices[0] = v20;
      v31 = choices[+(0 < v5)]!;
    } else {
      const v21 = 350 < v5 ? 350 : v5;
      const v22 = 1.4426950408889634 * (v21 < -350 ? -350 : v21);
      const v23 = v22 + 6755399441055744 - 6755399441055744;
      const v24 = v22 - v23;
      const v25 = v24 * v24;
      const v26 = 20.818923798631218 + v25;
      const v27 = v24 * (7.215289153098769 + 0.0576900722962519 * v25);
      const v28 = powers[(v23 + 1022) | 0]! * (v26 + v27);
      const v29 = v26 - v27;
      const v30 = v28 + v29;
      v31 = v28 * (v28 + (1 + v5) * v29) / (v30 * v30);
    }
    const xB = xs[j]!;
    const v3B = xB < v2 ? v2 : xB;
    const v4B = v1 < v3B ? v1 : v3B;
    const v5B = beta * v4B;
    const v6B = -v5B;
    const v7B = v6B < -700 ? -700 : v6B;
    const v8B = (700 < v7B ? 700 : v7B) * 1.4426950408889634;
    const v9B = v8B + 6755399441055744 - 6755399441055744;
    const v10B = v8B - v9B;
    const v11B = v10B * v10B;
    const v12B = 20.818923798631218 + v11B;
    const v13B = v10B * (7.215289153098769 + v11B * 0.0576900722962519);
    const v14B = v12B - v13B;
    const v15B = Math.abs(v5B);
    let v31B: number;
    if (Math.abs(v15B - 1.17) < v16) {
      const v17B = 1.25 - v15B;
      const v18B = v17B * (v17B * (v17B * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v19B = v17B * (v17B * (v17B * (v17B * v18B + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      const v20B = (1.2784645427610737 - v15B) * (0.25 + (v17B * v19B + -0.027999065813031517));
      choicesB[1] = 1 - v20B;
      choicesB[0] = v20B;
      v31B = choicesB[+(0 < v5B)]!;
    } else {
      const v21B = 350 < v5B ? 350 : v5B;
      const v22B = 1.4426950408889634 * (v21B < -350 ? -350 : v21B);
      const v23B = v22B + 6755399441055744 - 6755399441055744;
      const v24B = v22B - v23B;
      const v25B = v24B * v24B;
      const v26B = 20.818923798631218 + v25B;
      const v27B = v24B * (7.215289153098769 + 0.0576900722962519 * v25B);
      const v28B = powers[(v23B + 1022) | 0]! * (v26B + v27B);
      const v29B = v26B - v27B;
      const v30B = v28B + v29B;
      v31B = v28B * (v28B + (1 + v5B) * v29B) / (v30B * v30B);
    }
    ys[i] = (v5 < -3000 ? v4 : x) * v14 / (v14 + powers[(v9 + 1022) | 0]! * (v12 + v13));
    ds[i] = v31;
    ys[j] = (v5B < -3000 ? v4B : xB) * v14B / (v14B + powers[(v9B + 1022) | 0]! * (v12B + v13B));
    ds[j] = v31B;
  }
};

const valueAndDerivative64 = (i: number, end: number, xs: Float64Array, ys: Float64Array, ds: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v17 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v20 = beta - v17;
  const v33 = beta === 1 ? 0 : 0.37;
  for (; i < end; i++) {
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
    const v21 = v17 * v18 - v5 + v17 * v19 + v18 * v20 + v19 * v20;
    const v22 = -v21;
    const v23 = (v6 === v8 ? v22 : 0) - v9 * -1.7239444525614835e-13;
    const v24 = v14 + v23;
    const v25 = v24 * (v24 * (v24 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v26 = v24 * (v24 * (v24 * (v24 * v25 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v27 = v15 - (v16 - v12) + (v11 - (v12 - 1)) + v13 * (v23 + v24 * v24 * (v24 * (v24 * v26 + 0.16666666666666644) + 0.5000000000000001));
    const v28 = -(v9 < 0 ? 0 : v9);
    const v29 = v28 * 0.5 + 6755399441055744 - 6755399441055744;
    const v30 = Math.abs(v5);
    const v31 = v5 < 0;
    const v32 = v31 ? v22 : v21;
    const v34 = Math.abs(v30 - 1.17 + v32) < v33;
    const v53 = 1400 < v30 ? 1400 : v30;
    const v54 = 1.4426950408889634 * v53 + 6755399441055744 - 6755399441055744;
    const v68 = -(1 + (v54 - 1));
    let v70: number;
    if (v34) {
      const v35 = 1.2784645427610737 - v30;
      const v36 = 1.25 - v30;
      const v37 = v36 * (v36 * (v36 * -1.8825232149075573e-7 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
      const v38 = v36 * (v36 * (v36 * (v36 * v37 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
      const v39 = v36 * (v36 * (v36 * (v36 * v38 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
      const v40 = v35 * (v36 * (v36 * v39 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (1.0946994183093437e-16 - v32);
      const v41 = 0.25 * v35 + v40;
      v70 = 0 < v5 ? 1 - v41 : v41;
    } else {
      const v42 = -v30;
      const v43 = v42 < -1400 ? -1400 : v42;
      const v44 = 1.4426950408889634 * v43 + 6755399441055744 - 6755399441055744;
      const v45 = v43 - 0.6931471805601177 * v44;
      const v46 = 1 + v45;
      const v47 = (v42 === v43 ? -v32 : 0) - -1.7239444525614835e-13 * v44;
      const v48 = v45 + v47;
      const v49 = 0.000024801521060885955 + v48 * (0.000002755735514528978 + v48 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v48));
      const v50 = 0.04166666666662327 + v48 * (0.008333333333356304 + v48 * (0.0013888888917445521 + v48 * (0.00019841269784768933 + v48 * v49)));
      const v51 = 0.5 * v44 + 6755399441055744 - 6755399441055744;
      const v52 = (v46 + (v45 - (v46 - 1) + (v47 + v48 * v48 * (0.5000000000000001 + v48 * (0.16666666666666644 + v48 * v50))))) * powers[(v51 + 1022) | 0]!;
      const v55 = powers[(-(60 < v54 ? 60 : v54) + 1022) | 0]!;
      const v56 = v55 * (v55 + 2);
      const v57 = 1 + v56;
      const v58 = v53 - 0.6931471805601177 * v54;
      const v59 = v57 + v58;
      const v60 = (v30 === v53 ? v32 : 0) - -1.7239444525614835e-13 * v54;
      const v61 = v55 * v55;
      const v62 = v58 + v60;
      const v63 = v62 * v62;
      const v64 = 0.04166666666662327 + v63 * (0.0013888888917445521 + v63 * (0.000024801521060885955 + 2.7620168672095344e-7 * v63));
      const v65 = 0.008333333333356304 + v63 * (0.00019841269784768933 + v63 * (0.000002755735514528978 + 2.506835857880779e-8 * v63));
      const v66 = v60 - v61 * v62 + v63 * ((1 + v61) * (0.5000000000000001 + v63 * v64) + v62 * (1 - v61) * (0.16666666666666644 + v63 * v65));
      const v67 = (1 - v30 + (v52 * powers[(v44 - v51 + 1022) | 0]! - v32)) / (v59 + (v58 - (v59 - v57) + (v56 - (v57 - 1)) + v66));
      if (v31) {
        v70 = v67;
      } else {
        const v69 = 0.5 * v68 + 6755399441055744 - 6755399441055744;
        v70 = 1 - v67 * powers[(v69 + 1022) | 0]! * powers[(v68 - v69 + 1022) | 0]!;
      }
    }
    const v71 = v34 ? 0 : v31 ? v68 : 0;
    const v72 = 0.5 * v71 + 6755399441055744 - 6755399441055744;
    ys[i] = (v5 < -3000 ? v4 : x) / (v16 + v27) * powers[(v29 + 1022) | 0]! * powers[(v28 - v29 + 1022) | 0]!;
    ds[i] = v70 * powers[(v72 + 1022) | 0]! * powers[(v71 - v72 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('silu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, betaSums: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (0 === beta ? 1 : Math.abs(beta));
  const v2 = -v1;
  let betaSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    let v16: number;
    if (0 === dy && x === x) {
      v16 = 0;
    } else {
      const v3 = x < v2 ? v2 : x;
      const v4 = beta * (v1 < v3 ? v1 : v3);
      const v5 = 3000 < Math.abs(v4) ? 0 : x;
      const v6 = 350 < v4 ? 350 : v4;
      const v7 = 1.4426950408889634 * (v6 < -350 ? -350 : v6);
      const v8 = v7 + 6755399441055744 - 6755399441055744;
      const v9 = v7 - v8;
      const v10 = v9 * v9;
      const v11 = 20.818923798631218 + v10;
      const v12 = v9 * (7.215289153098769 + v10 * 0.0576900722962519);
      const v13 = powers[(v8 + 1022) | 0]! * (v11 + v12);
      const v14 = v11 - v12;
      const v15 = v13 + v14;
      v16 = dy * (v5 * v5 * (v13 * v14) / (v15 * v15));
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v16B: number;
    if (0 === dyB && xB === xB) {
      v16B = 0;
    } else {
      const v3B = xB < v2 ? v2 : xB;
      const v4B = beta * (v1 < v3B ? v1 : v3B);
      const v5B = 3000 < Math.abs(v4B) ? 0 : xB;
      const v6B = 350 < v4B ? 350 : v4B;
      const v7B = 1.4426950408889634 * (v6B < -350 ? -350 : v6B);
      const v8B = v7B + 6755399441055744 - 6755399441055744;
      const v9B = v7B - v8B;
      const v10B = v9B * v9B;
      const v11B = 20.818923798631218 + v10B;
      const v12B = v9B * (7.215289153098769 + v10B * 0.0576900722962519);
      const v13B = powers[(v8B + 1022) | 0]! * (v11B + v12B);
      const v14B = v11B - v12B;
      const v15B = v13B + v14B;
      v16B = dyB * (v5B * v5B * (v13B * v14B) / (v15B * v15B));
    }
    betaSum += v16;
    if (j > i) {
      betaSum += v16B;
    }
  }
  accumulate(betaSums, 0, betaSum, 0);
};

const gradients64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, betaSums: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (0 === beta ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v17 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v20 = beta - v17;
  let betaSum = 0;
  let betaError = 0;
  for (; i < end; i++) {
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
      const v15 = v10 - v11 * 0.6931471805601177;
      const v16 = v14 + v15;
      let v22: number;
      if (v6 === v10) {
        const v18 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
        const v19 = v4 - v18;
        const v21 = v17 * v18 - v5 + v17 * v19 + v18 * v20 + v19 * v20;
        v22 = v5 < 0 ? -v21 : v21;
      } else {
        v22 = 0;
      }
      const v23 = v22 - v11 * -1.7239444525614835e-13;
      const v24 = v12 * v12;
      const v25 = v15 + v23;
      const v26 = v25 * v25;
      const v27 = 0.04166666666662327 + v26 * (0.0013888888917445521 + v26 * (0.000024801521060885955 + v26 * 2.7620168672095344e-7));
      const v28 = 0.008333333333356304 + v26 * (0.00019841269784768933 + v26 * (0.000002755735514528978 + v26 * 2.506835857880779e-8));
      const v29 = v23 - v24 * v25 + v26 * ((1 + v24) * (0.5000000000000001 + v26 * v27) + v25 * (1 - v24) * (0.16666666666666644 + v26 * v28));
      const v30 = -(v11 - 1);
      const v31 = 0.5 * v30 + 6755399441055744 - 6755399441055744;
      const v32 = v9 * (v9 / 2 / (v16 + (v15 - (v16 - v14) + (v13 - (v14 - 1)) + v29))) / (v8 ? 256 : 1) * powers[(v31 + 1022) | 0]!;
      v33 = dy * (v32 * powers[(v30 - v31 + 1022) | 0]!);
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

const backwardAll32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, dxs: Float32Array, betaSums: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const choices = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v6 = beta === 1 ? 0 : 0.37;
  let betaSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = beta * (v1 < v3 ? v1 : v3);
    const v5 = Math.abs(v4);
    const v11 = 350 < v4 ? 350 : v4;
    const v12 = 1.4426950408889634 * (v11 < -350 ? -350 : v11);
    const v13 = v12 + 6755399441055744 - 6755399441055744;
    const v14 = v12 - v13;
    const v15 = v14 * v14;
    const v16 = 20.818923798631218 + v15;
    const v17 = v14 * (7.215289153098769 + v15 * 0.0576900722962519);
    const v18 = powers[(v13 + 1022) | 0]! * (v16 + v17);
    const v19 = v16 - v17;
    const v20 = v18 + v19;
    const v21 = v20 * v20;
    let v22: number;
    if (Math.abs(v5 - 1.17) < v6) {
      const v7 = 1.25 - v5;
      const v8 = v7 * (v7 * (v7 * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      const v10 = (1.2784645427610737 - v5) * (0.25 + (v7 * v9 + -0.027999065813031517));
      choices[1] = 1 - v10;
      choices[0] = v10;
      v22 = choices[+(0 < v4)]!;
    } else {
      v22 = v18 * (v18 + (1 + v4) * v19) / v21;
    }
    let v24: number;
    if (0 === dy && x === x) {
      v24 = 0;
    } else {
      const v23 = 3000 < v5 ? 0 : x;
      v24 = dy * (v23 * v23 * (v18 * v19) / v21);
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v3B = xB < v2 ? v2 : xB;
    const v4B = beta * (v1 < v3B ? v1 : v3B);
    const v5B = Math.abs(v4B);
    const v11B = 350 < v4B ? 350 : v4B;
    const v12B = 1.4426950408889634 * (v11B < -350 ? -350 : v11B);
    const v13B = v12B + 6755399441055744 - 6755399441055744;
    const v14B = v12B - v13B;
    const v15B = v14B * v14B;
    const v16B = 20.818923798631218 + v15B;
    const v17B = v14B * (7.215289153098769 + v15B * 0.0576900722962519);
    const v18B = powers[(v13B + 1022) | 0]! * (v16B + v17B);
    const v19B = v16B - v17B;
    const v20B = v18B + v19B;
    const v21B = v20B * v20B;
    let v22B: number;
    if (Math.abs(v5B - 1.17) < v6) {
      const v7B = 1.25 - v5B;
      const v8B = v7B * (v7B * (v7B * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v9B = v7B * (v7B * (v7B * (v7B * v8B + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      const v10B = (1.2784645427610737 - v5B) * (0.25 + (v7B * v9B + -0.027999065813031517));
      choicesB[1] = 1 - v10B;
      choicesB[0] = v10B;
      v22B = choicesB[+(0 < v4B)]!;
    } else {
      v22B = v18B * (v18B + (1 + v4B) * v19B) / v21B;
    }
    let v24B: number;
    if (0 === dyB && xB === xB) {
      v24B = 0;
    } else {
      const v23B = 3000 < v5B ? 0 : xB;
      v24B = dyB * (v23B * v23B * (v18B * v19B) / v21B);
    }
    betaSum += v24;
    if (j > i) {
      betaSum += v24B;
    }
    dxs[i] = v22 * dy;
    dxs[j] = v22B * dyB;
  }
  accumulate(betaSums, 0, betaSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, betaSums: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (beta === 0 ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v8 = Math.abs(beta) < 6e299 ? beta * 134217729 - (beta * 134217729 - beta) : beta;
  const v11 = beta - v8;
  const v14 = beta === 1 ? 0 : 0.37;
  let betaSum = 0;
  let betaError = 0;
  for (; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = v1 < v3 ? v1 : v3;
    const v5 = beta * v4;
    const v6 = Math.abs(v5);
    const v7 = v5 < 0;
    const v9 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v10 = v4 - v9;
    const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v10 * v11;
    const v13 = v7 ? -v12 : v12;
    const v15 = Math.abs(v6 - 1.17 + v13) < v14;
    const v34 = 1400 < v6 ? 1400 : v6;
    const v35 = 1.4426950408889634 * v34 + 6755399441055744 - 6755399441055744;
    const v36 = powers[(-(60 < v35 ? 60 : v35) + 1022) | 0]!;
    const v37 = v36 * (v36 + 2);
    const v38 = 1 + v37;
    const v39 = v34 - 0.6931471805601177 * v35;
    const v40 = v38 + v39;
    const v41 = (v6 === v34 ? v13 : 0) - -1.7239444525614835e-13 * v35;
    const v42 = v36 * v36;
    const v43 = v39 + v41;
    const v44 = v43 * v43;
    const v45 = 0.04166666666662327 + v44 * (0.0013888888917445521 + v44 * (0.000024801521060885955 + 2.7620168672095344e-7 * v44));
    const v46 = 0.008333333333356304 + v44 * (0.00019841269784768933 + v44 * (0.000002755735514528978 + 2.506835857880779e-8 * v44));
    const v47 = v41 - v42 * v43 + v44 * ((1 + v42) * (0.5000000000000001 + v44 * v45) + v43 * (1 - v42) * (0.16666666666666644 + v44 * v46));
    const v48 = v40 + (v39 - (v40 - v38) + (v37 - (v38 - 1)) + v47);
    const v50 = v35 - 1;
    const v51 = -(1 + v50);
    let v53: number;
    if (v15) {
      const v16 = 1.2784645427610737 - v6;
      const v17 = 1.25 - v6;
      const v18 = v17 * (v17 * (v17 * -1.8825232149075573e-7 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
      const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
      const v20 = v17 * (v17 * (v17 * (v17 * v19 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
      const v21 = v16 * (v17 * (v17 * v20 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (1.0946994183093437e-16 - v13);
      const v22 = 0.25 * v16 + v21;
      v53 = 0 < v5 ? 1 - v22 : v22;
    } else {
      const v23 = -v6;
      const v24 = v23 < -1400 ? -1400 : v23;
      const v25 = v24 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v26 = v24 - 0.6931471805601177 * v25;
      const v27 = 1 + v26;
      const v28 = (v23 === v24 ? -v13 : 0) - v25 * -1.7239444525614835e-13;
      const v29 = v26 + v28;
      const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + v29 * 2.506835857880779e-8));
      const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
      const v32 = v25 * 0.5 + 6755399441055744 - 6755399441055744;
      const v33 = (v27 + (v26 - (v27 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))))) * powers[(v32 + 1022) | 0]!;
      const v49 = (1 - v6 + (v33 * powers[(v25 - v32 + 1022) | 0]! - v13)) / v48;
      if (v7) {
        v53 = v49;
      } else {
        const v52 = 0.5 * v51 + 6755399441055744 - 6755399441055744;
        v53 = 1 - v49 * powers[(v52 + 1022) | 0]! * powers[(v51 - v52 + 1022) | 0]!;
      }
    }
    const v54 = v15 ? 0 : v7 ? v51 : 0;
    const v55 = 0.5 * v54 + 6755399441055744 - 6755399441055744;
    let v61: number;
    if (0 === dy && x === x) {
      v61 = 0;
    } else {
      const v56 = 3000 < v6 ? 0 : x;
      const v57 = Math.abs(v56) < 1;
      const v58 = v56 * (v57 ? 16 : 1);
      const v59 = -v50;
      const v60 = 0.5 * v59 + 6755399441055744 - 6755399441055744;
      v61 = dy * (v58 * (v58 / 2 / v48) / (v57 ? 256 : 1) * powers[(v60 + 1022) | 0]! * powers[(v59 - v60 + 1022) | 0]!);
    }
    const betaTerm = v61;
    const betaNext = betaSum + betaTerm;
    const betaAdded = betaNext - betaSum;
    betaError += betaSum - (betaNext - betaAdded) + (betaTerm - betaAdded);
    betaSum = betaNext;
    dxs[i] = v53 * powers[(v55 + 1022) | 0]! * powers[(v54 - v55 + 1022) | 0]! * dy;
  }
  accumulate(betaSums, 0, betaSum, betaError);
};

export const backwardAll = (values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object => {
  const betaSums = makeSums();
  const x = run('silu', backwardAll32, backwardAll64, [betaSums, ...values], 2, { xs, dys, out })[2];
  return { x, beta: total(betaSums) };
};
