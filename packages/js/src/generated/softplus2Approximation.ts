// Generated from spec/activations/softplus2Approximation.ts by npm run generate. Do not edit.
import { prepare } from '../runtime/arrays.js';
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { powersOfTwo } from '../runtime/powers.js';
import { checkNone, resolve } from '../runtime/resolve.js';
import type { FloatArray, Fresh, Gradients, NoOptions, NoParameters } from './types.js';

const defaults = /* @__PURE__ */ new Bound<NoParameters>('softplus2Approximation', []);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: NoParameters | Bound<NoParameters>, options?: NoOptions): Bound<NoParameters> {
  return resolve(defaults, checkNone, {}, {}, parameters, options);
}

/** `x / (1 - exp(-x))`, in double precision. */
export function value(x: number): number {
  const powers = powersOfTwo();
  const v1 = Math.abs(x);
  const v2 = v1 < 1e-20;
  const v3 = 0 < x;
  const v4 = 3000 < v1 ? 3000 : v1;
  const v5 = -v4;
  const v6 = v5 < -1400 ? -1400 : v5;
  const v7 = 1400 < v6 ? 1400 : v6;
  const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  let v33: number;
  if (v2) {
    v33 = 1;
  } else {
    let v16: number;
    if (v3) {
      v16 = x;
    } else {
      const v9 = v7 - v8 * 0.6931471805601177;
      const v10 = 1 + v9;
      const v11 = -(v8 * -1.7239444525614835e-13);
      const v12 = v9 + v11;
      const v13 = v12 * (v12 * (v12 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v15 = v4 * (v10 + (v9 - (v10 - 1) + (v11 + v12 * v12 * (v12 * (v12 * v14 + 0.16666666666666644) + 0.5000000000000001))));
      v16 = v15;
    }
    const v17 = v5 < -60 ? -60 : v5;
    const v18 = 710 < v17 ? 710 : v17;
    const v19 = 1.4426950408889634 * v18 + 6755399441055744 - 6755399441055744;
    const v20 = 1023 < v19 ? 1023 : v19;
    const v21 = v20 * 0.5 + 6755399441055744 - 6755399441055744;
    const v22 = powers[(v21 + 1022) | 0]!;
    const v23 = powers[(v20 - v21 + 1022) | 0]!;
    const v24 = v22 * v23 - 1;
    const v25 = v18 - 0.6931471805601177 * v19;
    const v26 = v23 * (v22 * v25);
    const v27 = v24 + v26;
    const v28 = -(-1.7239444525614835e-13 * v19);
    const v29 = v25 + v28;
    const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
    const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
    const v32 = v26 - (v27 - v24) + v23 * (v22 * (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))));
    v33 = v16 / -((v27 + v32) * (1023 < v19 ? 2 : 1));
  }
  const v34 = v2 ? 0 : v3 ? 0 : v8;
  const v35 = 0.5 * v34 + 6755399441055744 - 6755399441055744;
  return v33 * powers[(v35 + 1022) | 0]! * powers[(v34 - v35 + 1022) | 0]!;
}

/**
 * The derivative in x, in double precision.
 *
 * `(1 - exp(-x) - x * exp(-x)) / ((1 - exp(-x)) * (1 - exp(-x)))`
 */
export function derivative(x: number): number {
  const powers = powersOfTwo();
  const v1 = Math.abs(x);
  const v2 = v1 < 4e-19;
  const v3 = 0 < x;
  const v4 = -(3000 < v1 ? 3000 : v1);
  const v5 = v4 < -1400 ? -1400 : v4;
  const v6 = 1400 < v5 ? 1400 : v5;
  const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  let v43: number;
  if (v2) {
    v43 = 0.5;
  } else {
    const v8 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
    const v9 = powers[(v7 - v8 + 1022) | 0]!;
    const v10 = powers[(v8 + 1022) | 0]!;
    const v11 = v6 - v7 * 0.6931471805601177;
    const v12 = 1 + v11;
    const v13 = -(v7 * -1.7239444525614835e-13);
    const v14 = v11 + v13;
    const v15 = v14 * (v14 * (v14 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v17 = v12 + (v11 - (v12 - 1) + (v13 + v14 * v14 * (v14 * (v14 * v16 + 0.16666666666666644) + 0.5000000000000001)));
    const v18 = v4 < -60 ? -60 : v4;
    const v19 = 710 < v18 ? 710 : v18;
    const v20 = 1.4426950408889634 * v19 + 6755399441055744 - 6755399441055744;
    const v21 = 1023 < v20 ? 1023 : v20;
    const v22 = v21 * 0.5 + 6755399441055744 - 6755399441055744;
    const v23 = powers[(v22 + 1022) | 0]!;
    const v24 = powers[(v21 - v22 + 1022) | 0]!;
    const v25 = v23 * v24 - 1;
    const v26 = v19 - 0.6931471805601177 * v20;
    const v27 = v24 * (v23 * v26);
    const v28 = v25 + v27;
    const v29 = -(-1.7239444525614835e-13 * v20);
    const v30 = v26 + v29;
    const v31 = 0.000024801521060885955 + v30 * (0.000002755735514528978 + v30 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v30));
    const v32 = 0.04166666666662327 + v30 * (0.008333333333356304 + v30 * (0.0013888888917445521 + v30 * (0.00019841269784768933 + v30 * v31)));
    const v33 = v27 - (v28 - v25) + v24 * (v23 * (v29 + v30 * v30 * (0.5000000000000001 + v30 * (0.16666666666666644 + v30 * v32))));
    const v34 = (v28 + v33) * (1023 < v20 ? 2 : 1);
    let v41: number;
    if (v4 < -1 || 2 < v4) {
      v41 = v17 * v10 * v9 - (1 + v4);
    } else {
      const v35 = v4 < -1 ? -1 : v4;
      const v36 = 2 < v35 ? 2 : v35;
      const v37 = v36 * (v36 * (v36 * 4.410854958086559e-15 + 4.3481616007372777e-14) + 7.65562739484661e-13) + 1.1483844367722509e-11;
      const v38 = v36 * (v36 * (v36 * (v36 * v37 + 1.6057630443088222e-10) + 2.087662838049744e-9) + 2.5052132265102424e-8) + 2.7557319610012763e-7;
      const v39 = v36 * (v36 * (v36 * (v36 * v38 + 0.0000027557319049473613) + 0.000024801587302494196) + 0.00019841269841889558);
      const v40 = v36 * (v36 * (v36 * (v39 + 0.0013888888888882892) + 0.008333333333332357) + 0.04166666666666673) + 0.1666666666666667;
      v41 = v36 * v36 * (0.5 + v36 * v40);
    }
    const v42 = v17 / v34 * v41 / v34;
    v43 = v3 ? 1 - v9 * (v10 * v42) : v42;
  }
  const v44 = v2 ? 0 : v3 ? 0 : v7;
  const v45 = 0.5 * v44 + 6755399441055744 - 6755399441055744;
  return v43 * powers[(v45 + 1022) | 0]! * powers[(v44 - v45 + 1022) | 0]!;
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number): { readonly x: number } {
  return { x: derivative(x) };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    let v18: number;
    if (x === -Infinity) {
      v18 = 0;
    } else {
      const v1 = Math.abs(x);
      if (v1 < 1e-20) {
        v18 = 1;
      } else {
        const v2 = 3000 < v1 ? 3000 : v1;
        const v3 = -v2;
        let v10: number;
        if (0 < x) {
          v10 = x;
        } else {
          const v4 = v3 < -700 ? -700 : v3;
          const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
          const v6 = v5 + 6755399441055744 - 6755399441055744;
          const v7 = v5 - v6;
          const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
          const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
          v10 = v2 * ((v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]!);
        }
        const v11 = v3 < -60 ? -60 : v3;
        const v12 = 700 < v11 ? 700 : v11;
        const v13 = 1.4426950408889634 * v12 + 6755399441055744 - 6755399441055744;
        const v14 = powers[(v13 + 1022) | 0]!;
        const v15 = v12 - v13 * 0.6931471805599453;
        const v16 = v15 * (v15 * (v15 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v17 = v15 * (v15 * (v15 * (v15 * v16 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        v18 = v10 / -(v14 * (v15 + v15 * v15 * v17) + (v14 - 1));
      }
    }
    ys[i] = v18;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = Math.abs(x);
    const v2 = v1 < 1e-20;
    const v3 = 0 < x;
    const v4 = 3000 < v1 ? 3000 : v1;
    const v5 = -v4;
    const v6 = v5 < -1400 ? -1400 : v5;
    const v7 = 1400 < v6 ? 1400 : v6;
    const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    let v33: number;
    if (v2) {
      v33 = 1;
    } else {
      let v16: number;
      if (v3) {
        v16 = x;
      } else {
        const v9 = v7 - v8 * 0.6931471805601177;
        const v10 = 1 + v9;
        const v11 = -(v8 * -1.7239444525614835e-13);
        const v12 = v9 + v11;
        const v13 = v12 * (v12 * (v12 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v15 = v4 * (v10 + (v9 - (v10 - 1) + (v11 + v12 * v12 * (v12 * (v12 * v14 + 0.16666666666666644) + 0.5000000000000001))));
        v16 = v15;
      }
      const v17 = v5 < -60 ? -60 : v5;
      const v18 = 710 < v17 ? 710 : v17;
      const v19 = 1.4426950408889634 * v18 + 6755399441055744 - 6755399441055744;
      const v20 = 1023 < v19 ? 1023 : v19;
      const v21 = v20 * 0.5 + 6755399441055744 - 6755399441055744;
      const v22 = powers[(v21 + 1022) | 0]!;
      const v23 = powers[(v20 - v21 + 1022) | 0]!;
      const v24 = v22 * v23 - 1;
      const v25 = v18 - 0.6931471805601177 * v19;
      const v26 = v23 * (v22 * v25);
      const v27 = v24 + v26;
      const v28 = -(-1.7239444525614835e-13 * v19);
      const v29 = v25 + v28;
      const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
      const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
      const v32 = v26 - (v27 - v24) + v23 * (v22 * (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))));
      v33 = v16 / -((v27 + v32) * (1023 < v19 ? 2 : 1));
    }
    const v34 = v2 ? 0 : v3 ? 0 : v8;
    const v35 = 0.5 * v34 + 6755399441055744 - 6755399441055744;
    ys[i] = v33 * powers[(v35 + 1022) | 0]! * powers[(v34 - v35 + 1022) | 0]!;
  }
}

/**
 * `x / (1 - exp(-x))` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T): T;
export function forward(xs: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus2Approximation', forward32, forward64, { xs }, { out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v25: number;
    if (x === -Infinity) {
      v25 = 0;
    } else {
      const v1 = Math.abs(x);
      if (v1 < 4e-19) {
        v25 = 0.5;
      } else {
        const v2 = -(3000 < v1 ? 3000 : v1);
        const v3 = v2 < -700 ? -700 : v2;
        const v4 = (700 < v3 ? 700 : v3) * 1.4426950408889634;
        const v5 = v4 + 6755399441055744 - 6755399441055744;
        const v6 = v4 - v5;
        const v7 = v6 * (v6 * (0.0000013175855146722334 * v6 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
        const v8 = v6 * (v6 * (v6 * (v6 * v7 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
        const v9 = (v6 * v8 + 0.9999999999997623) * powers[(v5 + 1022) | 0]!;
        const v10 = v2 < -60 ? -60 : v2;
        const v11 = 700 < v10 ? 700 : v10;
        const v12 = 1.4426950408889634 * v11 + 6755399441055744 - 6755399441055744;
        const v13 = powers[(v12 + 1022) | 0]!;
        const v14 = v11 - v12 * 0.6931471805599453;
        const v15 = v14 * (v14 * (v14 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        const v17 = v13 * (v14 + v14 * v14 * v16) + (v13 - 1);
        let v23: number;
        if (v2 < -1 || 2 < v2) {
          v23 = v9 - (1 + v2);
        } else {
          const v18 = v2 < -1 ? -1 : v2;
          const v19 = 2 < v18 ? 2 : v18;
          const v20 = v19 * (v19 * (v19 * 2.4884185426665215e-10 + 1.942298721873189e-9) + 2.4934858155188644e-8) + 2.7600306049318564e-7;
          const v21 = v19 * (v19 * (v19 * (v19 * v20 + 0.000002755675293457031) + 0.000024801163343480748) + 0.00019841283242827076) + 0.0013888890673918377;
          const v22 = v19 * (v19 * (v19 * (v19 * v21 + 0.008333333281862611) + 0.04166666663814874) + 0.16666666667098393) + 0.5000000000007906;
          v23 = v19 * v19 * v22;
        }
        const v24 = v9 / v17 * v23 / v17;
        v25 = 0 < x ? 1 - v24 : v24;
      }
    }
    dxs[i] = v25 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = Math.abs(x);
    const v2 = v1 < 4e-19;
    const v3 = 0 < x;
    const v4 = -(3000 < v1 ? 3000 : v1);
    const v5 = v4 < -1400 ? -1400 : v4;
    const v6 = 1400 < v5 ? 1400 : v5;
    const v7 = v6 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    let v43: number;
    if (v2) {
      v43 = 0.5;
    } else {
      const v8 = v7 * 0.5 + 6755399441055744 - 6755399441055744;
      const v9 = powers[(v7 - v8 + 1022) | 0]!;
      const v10 = powers[(v8 + 1022) | 0]!;
      const v11 = v6 - v7 * 0.6931471805601177;
      const v12 = 1 + v11;
      const v13 = -(v7 * -1.7239444525614835e-13);
      const v14 = v11 + v13;
      const v15 = v14 * (v14 * (v14 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v17 = v12 + (v11 - (v12 - 1) + (v13 + v14 * v14 * (v14 * (v14 * v16 + 0.16666666666666644) + 0.5000000000000001)));
      const v18 = v4 < -60 ? -60 : v4;
      const v19 = 710 < v18 ? 710 : v18;
      const v20 = 1.4426950408889634 * v19 + 6755399441055744 - 6755399441055744;
      const v21 = 1023 < v20 ? 1023 : v20;
      const v22 = v21 * 0.5 + 6755399441055744 - 6755399441055744;
      const v23 = powers[(v22 + 1022) | 0]!;
      const v24 = powers[(v21 - v22 + 1022) | 0]!;
      const v25 = v23 * v24 - 1;
      const v26 = v19 - 0.6931471805601177 * v20;
      const v27 = v24 * (v23 * v26);
      const v28 = v25 + v27;
      const v29 = -(-1.7239444525614835e-13 * v20);
      const v30 = v26 + v29;
      const v31 = 0.000024801521060885955 + v30 * (0.000002755735514528978 + v30 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v30));
      const v32 = 0.04166666666662327 + v30 * (0.008333333333356304 + v30 * (0.0013888888917445521 + v30 * (0.00019841269784768933 + v30 * v31)));
      const v33 = v27 - (v28 - v25) + v24 * (v23 * (v29 + v30 * v30 * (0.5000000000000001 + v30 * (0.16666666666666644 + v30 * v32))));
      const v34 = (v28 + v33) * (1023 < v20 ? 2 : 1);
      let v41: number;
      if (v4 < -1 || 2 < v4) {
        v41 = v17 * v10 * v9 - (1 + v4);
      } else {
        const v35 = v4 < -1 ? -1 : v4;
        const v36 = 2 < v35 ? 2 : v35;
        const v37 = v36 * (v36 * (v36 * 4.410854958086559e-15 + 4.3481616007372777e-14) + 7.65562739484661e-13) + 1.1483844367722509e-11;
        const v38 = v36 * (v36 * (v36 * (v36 * v37 + 1.6057630443088222e-10) + 2.087662838049744e-9) + 2.5052132265102424e-8) + 2.7557319610012763e-7;
        const v39 = v36 * (v36 * (v36 * (v36 * v38 + 0.0000027557319049473613) + 0.000024801587302494196) + 0.00019841269841889558);
        const v40 = v36 * (v36 * (v36 * (v39 + 0.0013888888888882892) + 0.008333333333332357) + 0.04166666666666673) + 0.1666666666666667;
        v41 = v36 * v36 * (0.5 + v36 * v40);
      }
      const v42 = v17 / v34 * v41 / v34;
      v43 = v3 ? 1 - v9 * (v10 * v42) : v42;
    }
    const v44 = v2 ? 0 : v3 ? 0 : v7;
    const v45 = 0.5 * v44 + 6755399441055744 - 6755399441055744;
    dxs[i] = v43 * powers[(v45 + 1022) | 0]! * powers[(v44 - v45 + 1022) | 0]! * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `(1 - exp(-x) - x * exp(-x)) / ((1 - exp(-x)) * (1 - exp(-x)))`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('softplus2Approximation', backward32, backward64, { xs, dys }, { out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    const v2 = Math.abs(x);
    const v3 = 0 < x;
    const v4 = 3000 < v2 ? 3000 : v2;
    const v5 = -v4;
    const v6 = v5 < -700 ? -700 : v5;
    const v7 = (700 < v6 ? 700 : v6) * 1.4426950408889634;
    const v8 = v7 + 6755399441055744 - 6755399441055744;
    const v9 = v7 - v8;
    const v10 = v9 * (v9 * (0.0000013175855146722334 * v9 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v11 = v9 * (v9 * (v9 * (v9 * v10 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v12 = (v9 * v11 + 0.9999999999997623) * powers[(v8 + 1022) | 0]!;
    const v13 = v5 < -60 ? -60 : v5;
    const v14 = 700 < v13 ? 700 : v13;
    const v15 = 1.4426950408889634 * v14 + 6755399441055744 - 6755399441055744;
    const v16 = powers[(v15 + 1022) | 0]!;
    const v17 = v14 - v15 * 0.6931471805599453;
    const v18 = v17 * (v17 * (v17 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
    const v19 = v17 * (v17 * (v17 * (v17 * v18 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
    const v20 = v16 * (v17 + v17 * v17 * v19) + (v16 - 1);
    let v28: number;
    if (v1) {
      v28 = 0;
    } else if (v2 < 4e-19) {
      v28 = 0.5;
    } else {
      let v26: number;
      if (v5 < -1 || 2 < v5) {
        v26 = v12 - (1 + v5);
      } else {
        const v21 = v5 < -1 ? -1 : v5;
        const v22 = 2 < v21 ? 2 : v21;
        const v23 = v22 * (v22 * (v22 * 2.4884185426665215e-10 + 1.942298721873189e-9) + 2.4934858155188644e-8) + 2.7600306049318564e-7;
        const v24 = v22 * (v22 * (v22 * (v22 * v23 + 0.000002755675293457031) + 0.000024801163343480748) + 0.00019841283242827076) + 0.0013888890673918377;
        const v25 = v22 * (v22 * (v22 * (v22 * v24 + 0.008333333281862611) + 0.04166666663814874) + 0.16666666667098393) + 0.5000000000007906;
        v26 = v22 * v22 * v25;
      }
      const v27 = v12 / v20 * v26 / v20;
      v28 = v3 ? 1 - v27 : v27;
    }
    ys[i] = v1 ? 0 : v2 < 1e-20 ? 1 : (v3 ? x : v4 * v12) / -v20;
    ds[i] = v28;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = Math.abs(x);
    const v2 = v1 < 1e-20;
    const v3 = 0 < x;
    const v4 = 3000 < v1 ? 3000 : v1;
    const v5 = -v4;
    const v6 = v5 < -1400 ? -1400 : v5;
    const v7 = 1400 < v6 ? 1400 : v6;
    const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v9 = v7 - v8 * 0.6931471805601177;
    const v10 = 1 + v9;
    const v11 = -(v8 * -1.7239444525614835e-13);
    const v12 = v9 + v11;
    const v13 = v12 * (v12 * (v12 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v15 = v10 + (v9 - (v10 - 1) + (v11 + v12 * v12 * (v12 * (v12 * v14 + 0.16666666666666644) + 0.5000000000000001)));
    const v16 = v5 < -60 ? -60 : v5;
    const v17 = 710 < v16 ? 710 : v16;
    const v18 = 1.4426950408889634 * v17 + 6755399441055744 - 6755399441055744;
    const v19 = 1023 < v18 ? 1023 : v18;
    const v20 = v19 * 0.5 + 6755399441055744 - 6755399441055744;
    const v21 = powers[(v20 + 1022) | 0]!;
    const v22 = powers[(v19 - v20 + 1022) | 0]!;
    const v23 = v21 * v22 - 1;
    const v24 = v17 - 0.6931471805601177 * v18;
    const v25 = v22 * (v21 * v24);
    const v26 = v23 + v25;
    const v27 = -(-1.7239444525614835e-13 * v18);
    const v28 = v24 + v27;
    const v29 = 0.000024801521060885955 + v28 * (0.000002755735514528978 + v28 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v28));
    const v30 = 0.04166666666662327 + v28 * (0.008333333333356304 + v28 * (0.0013888888917445521 + v28 * (0.00019841269784768933 + v28 * v29)));
    const v31 = v25 - (v26 - v23) + v22 * (v21 * (v27 + v28 * v28 * (0.5000000000000001 + v28 * (0.16666666666666644 + v28 * v30))));
    const v32 = (v26 + v31) * (1023 < v18 ? 2 : 1);
    const v33 = v3 ? 0 : v8;
    const v34 = v2 ? 0 : v33;
    const v35 = 0.5 * v34 + 6755399441055744 - 6755399441055744;
    const v36 = v1 < 4e-19;
    let v48: number;
    if (v36) {
      v48 = 0.5;
    } else {
      const v37 = v8 * 0.5 + 6755399441055744 - 6755399441055744;
      const v38 = powers[(v8 - v37 + 1022) | 0]!;
      const v39 = powers[(v37 + 1022) | 0]!;
      let v46: number;
      if (v5 < -1 || 2 < v5) {
        v46 = v15 * v39 * v38 - (1 + v5);
      } else {
        const v40 = v5 < -1 ? -1 : v5;
        const v41 = 2 < v40 ? 2 : v40;
        const v42 = v41 * (v41 * (v41 * 4.410854958086559e-15 + 4.3481616007372777e-14) + 7.65562739484661e-13) + 1.1483844367722509e-11;
        const v43 = v41 * (v41 * (v41 * (v41 * v42 + 1.6057630443088222e-10) + 2.087662838049744e-9) + 2.5052132265102424e-8) + 2.7557319610012763e-7;
        const v44 = v41 * (v41 * (v41 * (v41 * v43 + 0.0000027557319049473613) + 0.000024801587302494196) + 0.00019841269841889558);
        const v45 = v41 * (v41 * (v41 * (v44 + 0.0013888888888882892) + 0.008333333333332357) + 0.04166666666666673) + 0.1666666666666667;
        v46 = v41 * v41 * (0.5 + v41 * v45);
      }
      const v47 = v15 / v32 * v46 / v32;
      v48 = v3 ? 1 - v38 * (v39 * v47) : v47;
    }
    const v49 = v36 ? 0 : v33;
    const v50 = 0.5 * v49 + 6755399441055744 - 6755399441055744;
    ys[i] = (v2 ? 1 : (v3 ? x : v4 * v15) / -v32) * powers[(v35 + 1022) | 0]! * powers[(v34 - v35 + 1022) | 0]!;
    ds[i] = v48 * powers[(v50 + 1022) | 0]! * powers[(v49 - v50 + 1022) | 0]!;
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('softplus2Approximation', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T): Gradients<NoParameters, T> {
  prepare('softplus2Approximation', { xs, dys }, {});
  return {};
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined): { readonly x: Fresh<T> } & Gradients<NoParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): { readonly x: T } & Gradients<NoParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray): { readonly x: FloatArray } & Gradients<NoParameters, FloatArray> {
  return { x: backward(xs, dys, out as FloatArray) };
}
