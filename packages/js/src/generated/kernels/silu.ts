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
  const v1 = 12000 / (0 === beta ? 1 : Math.abs(beta));
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
  const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v10 * v11;
  const v13 = v5 < 0 ? -v12 : v12;
  const v14 = Math.abs(v7 - 1.17 + v13) < (beta === 1 ? 0 : 0.37);
  const v32 = 1400 < v7 ? 1400 : v7;
  const v33 = 1.4426950408889634 * v32 + 6755399441055744 - 6755399441055744;
  let v47: number;
  if (v14) {
    const v15 = 1.2784645427610737 - v7;
    const v16 = 1.25 - v7;
    const v17 = v16 * (v16 * (v16 * -1.8825232149075573e-7 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
    const v18 = v16 * (v16 * (v16 * (v16 * v17 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
    const v19 = v16 * (v16 * (v16 * (v16 * v18 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
    const v20 = v15 * (v16 * (v16 * v19 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (1.0946994183093437e-16 - v13);
    v47 = 0.25 * v15 + v20;
  } else {
    const v21 = -v7;
    const v22 = v21 < -1400 ? -1400 : v21;
    const v23 = v22 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v24 = v22 - 0.6931471805601177 * v23;
    const v25 = 1 + v24;
    const v26 = (v21 === v22 ? -v13 : 0) - v23 * -1.7239444525614835e-13;
    const v27 = v24 + v26;
    const v28 = 0.000024801521060885955 + v27 * (0.000002755735514528978 + v27 * (2.7620168672095344e-7 + v27 * 2.506835857880779e-8));
    const v29 = 0.04166666666662327 + v27 * (0.008333333333356304 + v27 * (0.0013888888917445521 + v27 * (0.00019841269784768933 + v27 * v28)));
    const v30 = v23 * 0.5 + 6755399441055744 - 6755399441055744;
    const v31 = (v25 + (v24 - (v25 - 1) + (v26 + v27 * v27 * (0.5000000000000001 + v27 * (0.16666666666666644 + v27 * v29))))) * powers[(v30 + 1022) | 0]!;
    const v34 = powers[(-(60 < v33 ? 60 : v33) + 1022) | 0]!;
    const v35 = v34 * (v34 + 2);
    const v36 = 1 + v35;
    const v37 = v32 - 0.6931471805601177 * v33;
    const v38 = v36 + v37;
    const v39 = (v7 === v32 ? v13 : 0) - -1.7239444525614835e-13 * v33;
    const v40 = v34 * v34;
    const v41 = v37 + v39;
    const v42 = v41 * v41;
    const v43 = 0.04166666666662327 + v42 * (0.0013888888917445521 + v42 * (0.000024801521060885955 + 2.7620168672095344e-7 * v42));
    const v44 = 0.008333333333356304 + v42 * (0.00019841269784768933 + v42 * (0.000002755735514528978 + 2.506835857880779e-8 * v42));
    const v45 = v39 - v40 * v41 + v42 * ((1 + v40) * (0.5000000000000001 + v42 * v43) + v41 * (1 - v40) * (0.16666666666666644 + v42 * v44));
    const v46 = (1 - v7 + (v31 * powers[(v23 - v30 + 1022) | 0]! - v13)) / (v38 + (v37 - (v38 - v36) + (v35 - (v36 - 1)) + v45));
    v47 = v46;
  }
  const v48 = -(1 + (v33 - 1));
  let v51: number;
  if (v6) {
    const v49 = v14 ? 0 : v48;
    const v50 = 0.5 * v49 + 6755399441055744 - 6755399441055744;
    v51 = 1 - v47 * powers[(v50 + 1022) | 0]! * powers[(v49 - v50 + 1022) | 0]!;
  } else {
    v51 = v47;
  }
  const v52 = v6 || v14 ? 0 : v48;
  const v53 = 0.5 * v52 + 6755399441055744 - 6755399441055744;
  return v51 * powers[(v53 + 1022) | 0]! * powers[(v52 - v53 + 1022) | 0]!;
};

export const gradient = ({ 0: beta }: Values, x: number): object => {
  const powers = powersOfTwo();
  const v1 = 12000 / (0 === beta ? 1 : Math.abs(beta));
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
  const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v10 * v11;
  const v13 = v5 < 0 ? -v12 : v12;
  const v14 = Math.abs(v7 - 1.17 + v13) < (beta === 1 ? 0 : 0.37);
  const v32 = 1400 < v7 ? 1400 : v7;
  const v33 = 1.4426950408889634 * v32 + 6755399441055744 - 6755399441055744;
  const v34 = powers[(-(60 < v33 ? 60 : v33) + 1022) | 0]!;
  const v35 = v34 * (v34 + 2);
  const v36 = 1 + v35;
  const v37 = v32 - 0.6931471805601177 * v33;
  const v38 = v36 + v37;
  const v39 = (v7 === v32 ? v13 : 0) - -1.7239444525614835e-13 * v33;
  const v40 = v34 * v34;
  const v41 = v37 + v39;
  const v42 = v41 * v41;
  const v43 = 0.04166666666662327 + v42 * (0.0013888888917445521 + v42 * (0.000024801521060885955 + 2.7620168672095344e-7 * v42));
  const v44 = 0.008333333333356304 + v42 * (0.00019841269784768933 + v42 * (0.000002755735514528978 + 2.506835857880779e-8 * v42));
  const v45 = v39 - v40 * v41 + v42 * ((1 + v40) * (0.5000000000000001 + v42 * v43) + v41 * (1 - v40) * (0.16666666666666644 + v42 * v44));
  const v46 = v38 + (v37 - (v38 - v36) + (v35 - (v36 - 1)) + v45);
  let v47: number;
  if (v14) {
    const v15 = 1.2784645427610737 - v7;
    const v16 = 1.25 - v7;
    const v17 = v16 * (v16 * (v16 * -1.8825232149075573e-7 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
    const v18 = v16 * (v16 * (v16 * (v16 * v17 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
    const v19 = v16 * (v16 * (v16 * (v16 * v18 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
    const v20 = v15 * (v16 * (v16 * v19 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (1.0946994183093437e-16 - v13);
    v47 = 0.25 * v15 + v20;
  } else {
    const v21 = -v7;
    const v22 = v21 < -1400 ? -1400 : v21;
    const v23 = v22 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v24 = v22 - 0.6931471805601177 * v23;
    const v25 = 1 + v24;
    const v26 = (v21 === v22 ? -v13 : 0) - v23 * -1.7239444525614835e-13;
    const v27 = v24 + v26;
    const v28 = 0.000024801521060885955 + v27 * (0.000002755735514528978 + v27 * (2.7620168672095344e-7 + v27 * 2.506835857880779e-8));
    const v29 = 0.04166666666662327 + v27 * (0.008333333333356304 + v27 * (0.0013888888917445521 + v27 * (0.00019841269784768933 + v27 * v28)));
    const v30 = v23 * 0.5 + 6755399441055744 - 6755399441055744;
    const v31 = (v25 + (v24 - (v25 - 1) + (v26 + v27 * v27 * (0.5000000000000001 + v27 * (0.16666666666666644 + v27 * v29))))) * powers[(v30 + 1022) | 0]!;
    v47 = (1 - v7 + (v31 * powers[(v23 - v30 + 1022) | 0]! - v13)) / v46;
  }
  const v48 = v33 - 1;
  const v49 = -(1 + v48);
  let v52: number;
  if (v6) {
    const v50 = v14 ? 0 : v49;
    const v51 = 0.5 * v50 + 6755399441055744 - 6755399441055744;
    v52 = 1 - v47 * powers[(v51 + 1022) | 0]! * powers[(v50 - v51 + 1022) | 0]!;
  } else {
    v52 = v47;
  }
  const v53 = v6 || v14 ? 0 : v49;
  const v54 = 0.5 * v53 + 6755399441055744 - 6755399441055744;
  const v55 = 3000 < v7 ? 0 : x;
  const v56 = Math.abs(v55) < 1;
  const v57 = v55 * (v56 ? 16 : 1);
  const v58 = -v48;
  const v59 = 0.5 * v58 + 6755399441055744 - 6755399441055744;
  return { x: v52 * powers[(v54 + 1022) | 0]! * powers[(v53 - v54 + 1022) | 0]!, beta: v57 * (v57 / 2 / v46) / (v56 ? 256 : 1) * powers[(v59 + 1022) | 0]! * powers[(v58 - v59 + 1022) | 0]! };
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
  const v1 = 12000 / (0 === beta ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v6 = beta === 1 ? 0 : 0.37;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = beta * (v1 < v3 ? v1 : v3);
    const v5 = Math.abs(v4);
    let v19: number;
    if (Math.abs(v5 - 1.17) < v6) {
      const v7 = 1.25 - v5;
      const v8 = v7 * (v7 * (v7 * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      v19 = (1.2784645427610737 - v5) * (0.25 + (v7 * v9 + -0.027999065813031517));
    } else {
      const v10 = 1.4426950408889634 * (350 < v5 ? 350 : v5);
      const v11 = v10 + 6755399441055744 - 6755399441055744;
      const v12 = v10 - v11;
      const v13 = v12 * v12;
      const v14 = 20.818923798631218 + v13;
      const v15 = v12 * (7.215289153098769 + v13 * 0.0576900722962519);
      const v16 = powers[(-v11 + 1022) | 0]! * (v14 - v15);
      const v17 = v14 + v15;
      const v18 = v16 + v17;
      v19 = v16 * (v16 + (1 - v5) * v17) / (v18 * v18);
    }
    choices[1] = 1 - v19;
    choices[0] = v19;
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v3B = xB < v2 ? v2 : xB;
    const v4B = beta * (v1 < v3B ? v1 : v3B);
    const v5B = Math.abs(v4B);
    let v19B: number;
    if (Math.abs(v5B - 1.17) < v6) {
      const v7B = 1.25 - v5B;
      const v8B = v7B * (v7B * (v7B * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v9B = v7B * (v7B * (v7B * (v7B * v8B + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      v19B = (1.2784645427610737 - v5B) * (0.25 + (v7B * v9B + -0.027999065813031517));
    } else {
      const v10B = 1.4426950408889634 * (350 < v5B ? 350 : v5B);
      const v11B = v10B + 6755399441055744 - 6755399441055744;
      const v12B = v10B - v11B;
      const v13B = v12B * v12B;
      const v14B = 20.818923798631218 + v13B;
      const v15B = v12B * (7.215289153098769 + v13B * 0.0576900722962519);
      const v16B = powers[(-v11B + 1022) | 0]! * (v14B - v15B);
      const v17B = v14B + v15B;
      const v18B = v16B + v17B;
      v19B = v16B * (v16B + (1 - v5B) * v17B) / (v18B * v18B);
    }
    choicesB[1] = 1 - v19B;
    choicesB[0] = v19B;
    dxs[i] = choices[+(0 <= v4)]! * dy;
    dxs[j] = choicesB[+(0 <= v4B)]! * dyB;
  }
};

const backward64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (0 === beta ? 1 : Math.abs(beta));
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
    const v6 = 0 <= v5;
    const v7 = Math.abs(v5);
    const v9 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v10 = v4 - v9;
    const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v10 * v11;
    const v13 = v5 < 0 ? -v12 : v12;
    const v15 = Math.abs(v7 - 1.17 + v13) < v14;
    const v33 = 1400 < v7 ? 1400 : v7;
    const v34 = 1.4426950408889634 * v33 + 6755399441055744 - 6755399441055744;
    let v48: number;
    if (v15) {
      const v16 = 1.2784645427610737 - v7;
      const v17 = 1.25 - v7;
      const v18 = v17 * (v17 * (v17 * -1.8825232149075573e-7 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
      const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
      const v20 = v17 * (v17 * (v17 * (v17 * v19 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
      const v21 = v16 * (v17 * (v17 * v20 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (1.0946994183093437e-16 - v13);
      v48 = 0.25 * v16 + v21;
    } else {
      const v22 = -v7;
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
      const v40 = (v7 === v33 ? v13 : 0) - -1.7239444525614835e-13 * v34;
      const v41 = v35 * v35;
      const v42 = v38 + v40;
      const v43 = v42 * v42;
      const v44 = 0.04166666666662327 + v43 * (0.0013888888917445521 + v43 * (0.000024801521060885955 + 2.7620168672095344e-7 * v43));
      const v45 = 0.008333333333356304 + v43 * (0.00019841269784768933 + v43 * (0.000002755735514528978 + 2.506835857880779e-8 * v43));
      const v46 = v40 - v41 * v42 + v43 * ((1 + v41) * (0.5000000000000001 + v43 * v44) + v42 * (1 - v41) * (0.16666666666666644 + v43 * v45));
      const v47 = (1 - v7 + (v32 * powers[(v24 - v31 + 1022) | 0]! - v13)) / (v39 + (v38 - (v39 - v37) + (v36 - (v37 - 1)) + v46));
      v48 = v47;
    }
    const v49 = -(1 + (v34 - 1));
    let v52: number;
    if (v6) {
      const v50 = v15 ? 0 : v49;
      const v51 = 0.5 * v50 + 6755399441055744 - 6755399441055744;
      v52 = 1 - v48 * powers[(v51 + 1022) | 0]! * powers[(v50 - v51 + 1022) | 0]!;
    } else {
      v52 = v48;
    }
    const v53 = v6 || v15 ? 0 : v49;
    const v54 = 0.5 * v53 + 6755399441055744 - 6755399441055744;
    dxs[i] = v52 * powers[(v54 + 1022) | 0]! * powers[(v53 - v54 + 1022) | 0]! * dy;
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
    let v29: number;
    if (Math.abs(v15 - 1.17) < v16) {
      const v17 = 1.25 - v15;
      const v18 = v17 * (v17 * (v17 * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      v29 = (1.2784645427610737 - v15) * (0.25 + (v17 * v19 + -0.027999065813031517));
    } else {
      const v20 = 1.4426950408889634 * (350 < v15 ? 350 : v15);
      const v21 = v20 + 6755399441055744 - 6755399441055744;
      const v22 = v20 - v21;
      const v23 = v22 * v22;
      const v24 = 20.818923798631218 + v23;
      const v25 = v22 * (7.215289153098769 + 0.0576900722962519 * v23);
      const v26 = powers[(-v21 + 1022) | 0]! * (v24 - v25);
      const v27 = v24 + v25;
      const v28 = v26 + v27;
      v29 = v26 * (v26 + (1 - v15) * v27) / (v28 * v28);
    }
    choices[1] = 1 - v29;
    choices[0] = v29;
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
    let v29B: number;
    if (Math.abs(v15B - 1.17) < v16) {
      const v17B = 1.25 - v15B;
      const v18B = v17B * (v17B * (v17B * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v19B = v17B * (v17B * (v17B * (v17B * v18B + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      v29B = (1.2784645427610737 - v15B) * (0.25 + (v17B * v19B + -0.027999065813031517));
    } else {
      const v20B = 1.4426950408889634 * (350 < v15B ? 350 : v15B);
      const v21B = v20B + 6755399441055744 - 6755399441055744;
      const v22B = v20B - v21B;
      const v23B = v22B * v22B;
      const v24B = 20.818923798631218 + v23B;
      const v25B = v22B * (7.215289153098769 + 0.0576900722962519 * v23B);
      const v26B = powers[(-v21B + 1022) | 0]! * (v24B - v25B);
      const v27B = v24B + v25B;
      const v28B = v26B + v27B;
      v29B = v26B * (v26B + (1 - v15B) * v27B) / (v28B * v28B);
    }
    choicesB[1] = 1 - v29B;
    choicesB[0] = v29B;
    ys[i] = (v5 < -3000 ? v4 : x) * v14 / (v14 + powers[(v9 + 1022) | 0]! * (v12 + v13));
    ds[i] = choices[+(0 <= v5)]!;
    ys[j] = (v5B < -3000 ? v4B : xB) * v14B / (v14B + powers[(v9B + 1022) | 0]! * (v12B + v13B));
    ds[j] = choicesB[+(0 <= v5B)]!;
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
    const v30 = 0 <= v5;
    const v31 = Math.abs(v5);
    const v32 = v5 < 0 ? v22 : v21;
    const v34 = Math.abs(v31 - 1.17 + v32) < v33;
    const v52 = 1400 < v31 ? 1400 : v31;
    const v53 = 1.4426950408889634 * v52 + 6755399441055744 - 6755399441055744;
    let v67: number;
    if (v34) {
      const v35 = 1.2784645427610737 - v31;
      const v36 = 1.25 - v31;
      const v37 = v36 * (v36 * (v36 * -1.8825232149075573e-7 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
      const v38 = v36 * (v36 * (v36 * (v36 * v37 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
      const v39 = v36 * (v36 * (v36 * (v36 * v38 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
      const v40 = v35 * (v36 * (v36 * v39 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (1.0946994183093437e-16 - v32);
      v67 = 0.25 * v35 + v40;
    } else {
      const v41 = -v31;
      const v42 = v41 < -1400 ? -1400 : v41;
      const v43 = 1.4426950408889634 * v42 + 6755399441055744 - 6755399441055744;
      const v44 = v42 - 0.6931471805601177 * v43;
      const v45 = 1 + v44;
      const v46 = (v41 === v42 ? -v32 : 0) - -1.7239444525614835e-13 * v43;
      const v47 = v44 + v46;
      const v48 = 0.000024801521060885955 + v47 * (0.000002755735514528978 + v47 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v47));
      const v49 = 0.04166666666662327 + v47 * (0.008333333333356304 + v47 * (0.0013888888917445521 + v47 * (0.00019841269784768933 + v47 * v48)));
      const v50 = 0.5 * v43 + 6755399441055744 - 6755399441055744;
      const v51 = (v45 + (v44 - (v45 - 1) + (v46 + v47 * v47 * (0.5000000000000001 + v47 * (0.16666666666666644 + v47 * v49))))) * powers[(v50 + 1022) | 0]!;
      const v54 = powers[(-(60 < v53 ? 60 : v53) + 1022) | 0]!;
      const v55 = v54 * (v54 + 2);
      const v56 = 1 + v55;
      const v57 = v52 - 0.6931471805601177 * v53;
      const v58 = v56 + v57;
      const v59 = (v31 === v52 ? v32 : 0) - -1.7239444525614835e-13 * v53;
      const v60 = v54 * v54;
      const v61 = v57 + v59;
      const v62 = v61 * v61;
      const v63 = 0.04166666666662327 + v62 * (0.0013888888917445521 + v62 * (0.000024801521060885955 + 2.7620168672095344e-7 * v62));
      const v64 = 0.008333333333356304 + v62 * (0.00019841269784768933 + v62 * (0.000002755735514528978 + 2.506835857880779e-8 * v62));
      const v65 = v59 - v60 * v61 + v62 * ((1 + v60) * (0.5000000000000001 + v62 * v63) + v61 * (1 - v60) * (0.16666666666666644 + v62 * v64));
      const v66 = (1 - v31 + (v51 * powers[(v43 - v50 + 1022) | 0]! - v32)) / (v58 + (v57 - (v58 - v56) + (v55 - (v56 - 1)) + v65));
      v67 = v66;
    }
    const v68 = -(1 + (v53 - 1));
    let v71: number;
    if (v30) {
      const v69 = v34 ? 0 : v68;
      const v70 = 0.5 * v69 + 6755399441055744 - 6755399441055744;
      v71 = 1 - v67 * powers[(v70 + 1022) | 0]! * powers[(v69 - v70 + 1022) | 0]!;
    } else {
      v71 = v67;
    }
    const v72 = v30 || v34 ? 0 : v68;
    const v73 = 0.5 * v72 + 6755399441055744 - 6755399441055744;
    ys[i] = (v5 < -3000 ? v4 : x) / (v16 + v27) * powers[(v29 + 1022) | 0]! * powers[(v28 - v29 + 1022) | 0]!;
    ds[i] = v71 * powers[(v73 + 1022) | 0]! * powers[(v72 - v73 + 1022) | 0]!;
  }
};

export const valueAndDerivative = (values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object => {
  const { 1: value, 2: derivative } = run('silu', valueAndDerivative32, valueAndDerivative64, values, 1, { xs, ys, ds });
  return { value, derivative };
};

const gradients32 = (i: number, end: number, xs: Float32Array, dys: Float32Array, betaSums: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const steady = choicePlaces;
  const v1 = 12000 / (0 === beta ? 1 : Math.abs(beta));
  const v2 = -v1;
  steady[1] = 16;
  steady[0] = 1;
  steady[3] = 256;
  steady[2] = 1;
  let betaSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
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
      const v13 = v10 * (7.215289153098769 + v11 * 0.0576900722962519);
      const v14 = powers[(-v9 + 1022) | 0]! * (v12 - v13);
      const v15 = v12 + v13;
      const v16 = v14 + v15;
      v17 = dy * (v7 * (v7 / 2 * (v14 * v15)) / (v16 * v16 * 0.5 * steady[2 + +(v6)]!));
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    let v17B: number;
    if (0 === dyB && xB === xB) {
      v17B = 0;
    } else {
      const v3B = xB < v2 ? v2 : xB;
      const v4B = Math.abs(beta * (v1 < v3B ? v1 : v3B));
      const v5B = 3000 < v4B ? 0 : xB;
      const v6B = Math.abs(v5B) < 1;
      const v7B = v5B * steady[+(v6B)]!;
      const v8B = 1.4426950408889634 * (350 < v4B ? 350 : v4B);
      const v9B = v8B + 6755399441055744 - 6755399441055744;
      const v10B = v8B - v9B;
      const v11B = v10B * v10B;
      const v12B = 20.818923798631218 + v11B;
      const v13B = v10B * (7.215289153098769 + v11B * 0.0576900722962519);
      const v14B = powers[(-v9B + 1022) | 0]! * (v12B - v13B);
      const v15B = v12B + v13B;
      const v16B = v14B + v15B;
      v17B = dyB * (v7B * (v7B / 2 * (v14B * v15B)) / (v16B * v16B * 0.5 * steady[2 + +(v6B)]!));
    }
    betaSum += v17;
    if (j > i) {
      betaSum += v17B;
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
  const steady = choicePlaces;
  const choicesB = secondChoicePlaces;
  const v1 = 12000 / (0 === beta ? 1 : Math.abs(beta));
  const v2 = -v1;
  const v6 = beta === 1 ? 0 : 0.37;
  steady[3] = 16;
  steady[2] = 1;
  steady[5] = 256;
  steady[4] = 1;
  let betaSum = 0;
  for (; i < end; i += 2) {
    const j = i + 1 < end ? i + 1 : i;
    const x = xs[i]!;
    const dy = dys[i]!;
    const v3 = x < v2 ? v2 : x;
    const v4 = beta * (v1 < v3 ? v1 : v3);
    const v5 = Math.abs(v4);
    const v10 = 1.4426950408889634 * (350 < v5 ? 350 : v5);
    const v11 = v10 + 6755399441055744 - 6755399441055744;
    const v12 = v10 - v11;
    const v13 = v12 * v12;
    const v14 = 20.818923798631218 + v13;
    const v15 = v12 * (7.215289153098769 + v13 * 0.0576900722962519);
    const v16 = powers[(-v11 + 1022) | 0]! * (v14 - v15);
    const v17 = v14 + v15;
    const v18 = v16 + v17;
    const v19 = v18 * v18;
    let v20: number;
    if (Math.abs(v5 - 1.17) < v6) {
      const v7 = 1.25 - v5;
      const v8 = v7 * (v7 * (v7 * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      v20 = (1.2784645427610737 - v5) * (0.25 + (v7 * v9 + -0.027999065813031517));
    } else {
      v20 = v16 * (v16 + (1 - v5) * v17) / v19;
    }
    choices[1] = 1 - v20;
    choices[0] = v20;
    let v24: number;
    if (0 === dy && x === x) {
      v24 = 0;
    } else {
      const v21 = 3000 < v5 ? 0 : x;
      const v22 = Math.abs(v21) < 1;
      const v23 = v21 * steady[2 + +(v22)]!;
      v24 = dy * (v23 * (v23 / 2 * (v16 * v17)) / (v19 * 0.5 * steady[4 + +(v22)]!));
    }
    const xB = xs[j]!;
    const dyB = dys[j]!;
    const v3B = xB < v2 ? v2 : xB;
    const v4B = beta * (v1 < v3B ? v1 : v3B);
    const v5B = Math.abs(v4B);
    const v10B = 1.4426950408889634 * (350 < v5B ? 350 : v5B);
    const v11B = v10B + 6755399441055744 - 6755399441055744;
    const v12B = v10B - v11B;
    const v13B = v12B * v12B;
    const v14B = 20.818923798631218 + v13B;
    const v15B = v12B * (7.215289153098769 + v13B * 0.0576900722962519);
    const v16B = powers[(-v11B + 1022) | 0]! * (v14B - v15B);
    const v17B = v14B + v15B;
    const v18B = v16B + v17B;
    const v19B = v18B * v18B;
    let v20B: number;
    if (Math.abs(v5B - 1.17) < v6) {
      const v7B = 1.25 - v5B;
      const v8B = v7B * (v7B * (v7B * -0.00006929607924067807 + 0.0001717745953800651) + 0.0008385777095439082) + 0.00026616325967902094;
      const v9B = v7B * (v7B * (v7B * (v7B * v8B + -0.006578971888290233) + -0.015973466772483878) + 0.017542821901152132) + 0.1476857123311399;
      v20B = (1.2784645427610737 - v5B) * (0.25 + (v7B * v9B + -0.027999065813031517));
    } else {
      v20B = v16B * (v16B + (1 - v5B) * v17B) / v19B;
    }
    choicesB[1] = 1 - v20B;
    choicesB[0] = v20B;
    let v24B: number;
    if (0 === dyB && xB === xB) {
      v24B = 0;
    } else {
      const v21B = 3000 < v5B ? 0 : xB;
      const v22B = Math.abs(v21B) < 1;
      const v23B = v21B * steady[2 + +(v22B)]!;
      v24B = dyB * (v23B * (v23B / 2 * (v16B * v17B)) / (v19B * 0.5 * steady[4 + +(v22B)]!));
    }
    betaSum += v24;
    if (j > i) {
      betaSum += v24B;
    }
    dxs[i] = choices[+(0 <= v4)]! * dy;
    dxs[j] = choicesB[+(0 <= v4B)]! * dyB;
  }
  accumulate(betaSums, 0, betaSum, 0);
};

const backwardAll64 = (i: number, end: number, xs: Float64Array, dys: Float64Array, dxs: Float64Array, betaSums: Float64Array, beta: number): void => {
  const powers = powersOfTwo();
  const v1 = 12000 / (0 === beta ? 1 : Math.abs(beta));
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
    const v6 = 0 <= v5;
    const v7 = Math.abs(v5);
    const v9 = Math.abs(v4) < 6e299 ? v4 * 134217729 - (v4 * 134217729 - v4) : v4;
    const v10 = v4 - v9;
    const v12 = v8 * v9 - v5 + v8 * v10 + v9 * v11 + v10 * v11;
    const v13 = v5 < 0 ? -v12 : v12;
    const v15 = Math.abs(v7 - 1.17 + v13) < v14;
    const v33 = 1400 < v7 ? 1400 : v7;
    const v34 = 1.4426950408889634 * v33 + 6755399441055744 - 6755399441055744;
    const v35 = powers[(-(60 < v34 ? 60 : v34) + 1022) | 0]!;
    const v36 = v35 * (v35 + 2);
    const v37 = 1 + v36;
    const v38 = v33 - 0.6931471805601177 * v34;
    const v39 = v37 + v38;
    const v40 = (v7 === v33 ? v13 : 0) - -1.7239444525614835e-13 * v34;
    const v41 = v35 * v35;
    const v42 = v38 + v40;
    const v43 = v42 * v42;
    const v44 = 0.04166666666662327 + v43 * (0.0013888888917445521 + v43 * (0.000024801521060885955 + 2.7620168672095344e-7 * v43));
    const v45 = 0.008333333333356304 + v43 * (0.00019841269784768933 + v43 * (0.000002755735514528978 + 2.506835857880779e-8 * v43));
    const v46 = v40 - v41 * v42 + v43 * ((1 + v41) * (0.5000000000000001 + v43 * v44) + v42 * (1 - v41) * (0.16666666666666644 + v43 * v45));
    const v47 = v39 + (v38 - (v39 - v37) + (v36 - (v37 - 1)) + v46);
    let v48: number;
    if (v15) {
      const v16 = 1.2784645427610737 - v7;
      const v17 = 1.25 - v7;
      const v18 = v17 * (v17 * (v17 * -1.8825232149075573e-7 + 8.4789036026539e-7) + 0.000002669411681871891) + -0.0000021692276049119653;
      const v19 = v17 * (v17 * (v17 * (v17 * v18 + -0.00003046568136048253) + -0.00004861965932644386) + 0.0001755177056400678) + 0.00083453834853171;
      const v20 = v17 * (v17 * (v17 * (v17 * v19 + 0.00026610924221212313) + -0.006578714429682987) + -0.015973470859459774) + 0.017542816453374854;
      const v21 = v16 * (v17 * (v17 * v20 + 0.14768571238462538) + -0.027999065794612536) + 0.217811706 * (1.0946994183093437e-16 - v13);
      v48 = 0.25 * v16 + v21;
    } else {
      const v22 = -v7;
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
      v48 = (1 - v7 + (v32 * powers[(v24 - v31 + 1022) | 0]! - v13)) / v47;
    }
    const v49 = v34 - 1;
    const v50 = -(1 + v49);
    let v53: number;
    if (v6) {
      const v51 = v15 ? 0 : v50;
      const v52 = 0.5 * v51 + 6755399441055744 - 6755399441055744;
      v53 = 1 - v48 * powers[(v52 + 1022) | 0]! * powers[(v51 - v52 + 1022) | 0]!;
    } else {
      v53 = v48;
    }
    const v54 = v6 || v15 ? 0 : v50;
    const v55 = 0.5 * v54 + 6755399441055744 - 6755399441055744;
    let v61: number;
    if (0 === dy && x === x) {
      v61 = 0;
    } else {
      const v56 = 3000 < v7 ? 0 : x;
      const v57 = Math.abs(v56) < 1;
      const v58 = v56 * (v57 ? 16 : 1);
      const v59 = -v49;
      const v60 = 0.5 * v59 + 6755399441055744 - 6755399441055744;
      v61 = dy * (v58 * (v58 / 2 / v47) / (v57 ? 256 : 1) * powers[(v60 + 1022) | 0]! * powers[(v59 - v60 + 1022) | 0]!);
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
