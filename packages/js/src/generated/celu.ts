// Generated from spec/activations/celu.ts by npm run generate. Do not edit.
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { powersOfTwo } from '../runtime/powers.js';
import { resolve } from '../runtime/resolve.js';
import { accumulate, makeSums, total } from '../runtime/sums.js';
import type { CeluParameters, FloatArray, Fresh, Gradients, NoOptions } from './types.js';
import { type Rules, checkScalars } from '@rampa/common';

const rules: Rules = { alpha: [1, 'be > 0', (value) => value > 0] };
const defaults = /* @__PURE__ */ new Bound<CeluParameters>('celu', [1]);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: CeluParameters | Bound<CeluParameters>, options?: NoOptions): Bound<CeluParameters> {
  return resolve(defaults, checkScalars, rules, {}, parameters, options);
}

function valuesOf(parameters: CeluParameters | Bound<CeluParameters> | undefined, options?: NoOptions): readonly [alpha: number] {
  return bind(parameters, options).values as never;
}

/** `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`, in double precision. */
export function value(x: number, parameters?: CeluParameters | Bound<CeluParameters>): number {
  const { 0: alpha } = valuesOf(parameters);
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
    const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v24 = v12 - (v13 - v10) + v9 * (v8 * (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
    v25 = alpha * ((v13 + v24) * (1023 < v5 ? 2 : 1));
  }
  return v25;
}

/**
 * The derivative in x, in double precision.
 *
 * `x > 0 ? 1 : exp(x / alpha)`
 */
export function derivative(x: number, parameters?: CeluParameters | Bound<CeluParameters>): number {
  const { 0: alpha } = valuesOf(parameters);
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
    const v17 = 0.000024801521060885955 + v16 * (0.000002755735514528978 + v16 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v16));
    const v18 = 0.04166666666662327 + v16 * (0.008333333333356304 + v16 * (0.0013888888917445521 + v16 * (0.00019841269784768933 + v16 * v17)));
    v19 = v8 + (v7 - (v8 - 1) + (v15 + v16 * v16 * (0.5000000000000001 + v16 * (0.16666666666666644 + v16 * v18))));
  }
  const v20 = v1 ? 0 : v6;
  const v21 = 0.5 * v20 + 6755399441055744 - 6755399441055744;
  return v19 * powers[(v21 + 1022) | 0]! * powers[(v20 - v21 + 1022) | 0]!;
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: CeluParameters | Bound<CeluParameters>): { readonly x: number; readonly alpha: number } {
  const { 0: alpha } = valuesOf(parameters);
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
  const v17 = 0.000024801521060885955 + v16 * (0.000002755735514528978 + v16 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v16));
  const v18 = 0.04166666666662327 + v16 * (0.008333333333356304 + v16 * (0.0013888888917445521 + v16 * (0.00019841269784768933 + v16 * v17)));
  const v19 = v8 + (v7 - (v8 - 1) + (v15 + v16 * v16 * (0.5000000000000001 + v16 * (0.16666666666666644 + v16 * v18))));
  const v20 = v1 ? 0 : v6;
  const v21 = 0.5 * v20 + 6755399441055744 - 6755399441055744;
  const v22 = -1 < v3;
  const v23 = v3 < -1 ? -1 : v3;
  const v24 = v23 < -1400 ? -1400 : v23;
  const v25 = 1400 < v24 ? 1400 : v24;
  const v26 = 1.4426950408889634 * v25 + 6755399441055744 - 6755399441055744;
  let v71: number;
  if (v1) {
    v71 = 0;
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
    let v53: number;
    if (v35 < -1 || 2 < v35) {
      const v36 = v35 < -1400 ? -1400 : v35;
      const v37 = 1400 < v36 ? 1400 : v36;
      const v38 = 1.4426950408889634 * v37 + 6755399441055744 - 6755399441055744;
      const v39 = v37 - 0.6931471805601177 * v38;
      const v40 = 1 + v39;
      const v41 = -(-1.7239444525614835e-13 * v38);
      const v42 = v39 + v41;
      const v43 = 0.000024801521060885955 + v42 * (0.000002755735514528978 + v42 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v42));
      const v44 = 0.04166666666662327 + v42 * (0.008333333333356304 + v42 * (0.0013888888917445521 + v42 * (0.00019841269784768933 + v42 * v43)));
      const v45 = 0.5 * v38 + 6755399441055744 - 6755399441055744;
      const v46 = (v40 + (v39 - (v40 - 1) + (v41 + v42 * v42 * (0.5000000000000001 + v42 * (0.16666666666666644 + v42 * v44))))) * powers[(v45 + 1022) | 0]!;
      v53 = v46 * powers[(v38 - v45 + 1022) | 0]! - (1 + v35);
    } else {
      const v47 = v35 < -1 ? -1 : v35;
      const v48 = 2 < v47 ? 2 : v47;
      const v49 = v48 * (v48 * (v48 * 4.410854958086559e-15 + 4.3481616007372777e-14) + 7.65562739484661e-13) + 1.1483844367722509e-11;
      const v50 = v48 * (v48 * (v48 * (v48 * v49 + 1.6057630443088222e-10) + 2.087662838049744e-9) + 2.5052132265102424e-8) + 2.7557319610012763e-7;
      const v51 = v48 * (v48 * (v48 * (v48 * v50 + 0.0000027557319049473613) + 0.000024801587302494196) + 0.00019841269841889558);
      const v52 = v48 * (v48 * (v48 * (v51 + 0.0013888888888882892) + 0.008333333333332357) + 0.04166666666666673) + 0.1666666666666667;
      v53 = v48 * v48 * (0.5 + v48 * v52) + -v29 * v48;
    }
    v71 = v34 * v53;
  } else {
    const v54 = v3 < -60 ? -60 : v3;
    const v55 = 710 < v54 ? 710 : v54;
    const v56 = v55 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v57 = 1023 < v56 ? 1023 : v56;
    const v58 = v57 * 0.5 + 6755399441055744 - 6755399441055744;
    const v59 = powers[(v58 + 1022) | 0]!;
    const v60 = powers[(v57 - v58 + 1022) | 0]!;
    const v61 = v59 * v60 - 1;
    const v62 = v55 - v56 * 0.6931471805601177;
    const v63 = v60 * (v59 * v62);
    const v64 = v61 + v63;
    const v65 = (v3 === v55 ? v14 : 0) - v56 * -1.7239444525614835e-13;
    const v66 = v62 + v65;
    const v67 = v66 * (v66 * (v66 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v68 = v66 * (v66 * (v66 * (v66 * v67 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v69 = v63 - (v64 - v61) + v60 * (v59 * (v65 + v66 * v66 * (v66 * (v66 * v68 + 0.16666666666666644) + 0.5000000000000001)));
    const v70 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
    v71 = (v64 + v69) * (1023 < v56 ? 2 : 1) - v3 * v19 * powers[(v70 + 1022) | 0]! * powers[(v6 - v70 + 1022) | 0]!;
  }
  const v72 = v1 ? 0 : v22 ? v26 : 0;
  const v73 = 0.5 * v72 + 6755399441055744 - 6755399441055744;
  return { x: (v1 ? 1 : v19) * powers[(v21 + 1022) | 0]! * powers[(v20 - v21 + 1022) | 0]!, alpha: v71 * powers[(v73 + 1022) | 0]! * powers[(v72 - v73 + 1022) | 0]! };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number, alpha: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
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

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number, alpha: number): void {
  const powers = powersOfTwo();
  const v16 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v17 = alpha - v16;
  for (let i = start; i < end; i++) {
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
      const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v24 = v12 - (v13 - v10) + v9 * (v8 * (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
      v25 = alpha * ((v13 + v24) * (1023 < v5 ? 2 : 1));
    }
    ys[i] = v25;
  }
}

/**
 * `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: CeluParameters | Bound<CeluParameters>): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: CeluParameters | Bound<CeluParameters>): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: CeluParameters | Bound<CeluParameters>): FloatArray {
  return run('celu', forward32, forward64, { xs }, { out }, valuesOf(parameters))[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, alpha: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
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

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, alpha: number): void {
  const powers = powersOfTwo();
  const v11 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v12 = alpha - v11;
  for (let i = start; i < end; i++) {
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
      const v17 = 0.000024801521060885955 + v16 * (0.000002755735514528978 + v16 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v16));
      const v18 = 0.04166666666662327 + v16 * (0.008333333333356304 + v16 * (0.0013888888917445521 + v16 * (0.00019841269784768933 + v16 * v17)));
      v19 = v8 + (v7 - (v8 - 1) + (v15 + v16 * v16 * (0.5000000000000001 + v16 * (0.16666666666666644 + v16 * v18))));
    }
    const v20 = v1 ? 0 : v6;
    const v21 = 0.5 * v20 + 6755399441055744 - 6755399441055744;
    dxs[i] = v19 * powers[(v21 + 1022) | 0]! * powers[(v20 - v21 + 1022) | 0]! * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `x > 0 ? 1 : exp(x / alpha)`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: CeluParameters | Bound<CeluParameters>): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: CeluParameters | Bound<CeluParameters>): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: CeluParameters | Bound<CeluParameters>): FloatArray {
  return run('celu', backward32, backward64, { xs, dys }, { out }, valuesOf(parameters))[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number, alpha: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
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

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number, alpha: number): void {
  const powers = powersOfTwo();
  const v16 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v17 = alpha - v16;
  for (let i = start; i < end; i++) {
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
      const v22 = v21 * (v21 * (v21 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v23 = v21 * (v21 * (v21 * (v21 * v22 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v24 = v12 - (v13 - v10) + v9 * (v8 * (v20 + v21 * v21 * (v21 * (v21 * v23 + 0.16666666666666644) + 0.5000000000000001)));
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
      const v34 = 0.000024801521060885955 + v33 * (0.000002755735514528978 + v33 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v33));
      const v35 = 0.04166666666662327 + v33 * (0.008333333333356304 + v33 * (0.0013888888917445521 + v33 * (0.00019841269784768933 + v33 * v34)));
      v36 = v31 + (v30 - (v31 - 1) + (v32 + v33 * v33 * (0.5000000000000001 + v33 * (0.16666666666666644 + v33 * v35))));
    }
    const v37 = v26 ? 0 : v29;
    const v38 = 0.5 * v37 + 6755399441055744 - 6755399441055744;
    ys[i] = v25;
    ds[i] = v36 * powers[(v38 + 1022) | 0]! * powers[(v37 - v38 + 1022) | 0]!;
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: CeluParameters | Bound<CeluParameters>): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: CeluParameters | Bound<CeluParameters>): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: CeluParameters | Bound<CeluParameters>): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('celu', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }, valuesOf(parameters)) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, start: number, end: number, alphaSums: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  let alphaSum = 0;
  for (let i = start; i < end; i++) {
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
          const v19 = v18 * (v18 * (v18 * 2.4884185426665215e-10 + 1.942298721873189e-9) + 2.4934858155188644e-8) + 2.7600306049318564e-7;
          const v20 = v18 * (v18 * (v18 * (v18 * v19 + 0.000002755675293457031) + 0.000024801163343480748) + 0.00019841283242827076) + 0.0013888890673918377;
          const v21 = v18 * (v18 * (v18 * (v18 * v20 + 0.008333333281862611) + 0.04166666663814874) + 0.16666666667098393) + 0.5000000000007906;
          v22 = v18 * v18 * v21;
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
    alphaSum += v37 * dy;
  }
  accumulate(alphaSums, 0, alphaSum, 0);
}

function gradients64(xs: Float64Array, dys: Float64Array, start: number, end: number, alphaSums: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  const v13 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v14 = alpha - v13;
  let alphaSum = 0;
  let alphaError = 0;
  for (let i = start; i < end; i++) {
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
    let v69: number;
    if (v1) {
      v69 = 0;
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
        let v40: number;
        if (v22 < -1 || 2 < v22) {
          const v23 = v22 < -1400 ? -1400 : v22;
          const v24 = 1400 < v23 ? 1400 : v23;
          const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
          const v26 = v24 - 0.6931471805601177 * v25;
          const v27 = 1 + v26;
          const v28 = -(-1.7239444525614835e-13 * v25);
          const v29 = v26 + v28;
          const v30 = 0.000024801521060885955 + v29 * (0.000002755735514528978 + v29 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v29));
          const v31 = 0.04166666666662327 + v29 * (0.008333333333356304 + v29 * (0.0013888888917445521 + v29 * (0.00019841269784768933 + v29 * v30)));
          const v32 = 0.5 * v25 + 6755399441055744 - 6755399441055744;
          const v33 = (v27 + (v26 - (v27 - 1) + (v28 + v29 * v29 * (0.5000000000000001 + v29 * (0.16666666666666644 + v29 * v31))))) * powers[(v32 + 1022) | 0]!;
          v40 = v33 * powers[(v25 - v32 + 1022) | 0]! - (1 + v22);
        } else {
          const v34 = v22 < -1 ? -1 : v22;
          const v35 = 2 < v34 ? 2 : v34;
          const v36 = v35 * (v35 * (v35 * 4.410854958086559e-15 + 4.3481616007372777e-14) + 7.65562739484661e-13) + 1.1483844367722509e-11;
          const v37 = v35 * (v35 * (v35 * (v35 * v36 + 1.6057630443088222e-10) + 2.087662838049744e-9) + 2.5052132265102424e-8) + 2.7557319610012763e-7;
          const v38 = v35 * (v35 * (v35 * (v35 * v37 + 0.0000027557319049473613) + 0.000024801587302494196) + 0.00019841269841889558);
          const v39 = v35 * (v35 * (v35 * (v38 + 0.0013888888888882892) + 0.008333333333332357) + 0.04166666666666673) + 0.1666666666666667;
          v40 = v35 * v35 * (0.5 + v35 * v39) + -v17 * v35;
        }
        const v41 = -(v10 + (v9 - (v10 - 1) + (v18 + v19 * v19 * (0.5000000000000001 + v19 * (0.16666666666666644 + v19 * v21))))) * v40;
        v69 = v41;
      } else {
        const v42 = v3 < -60 ? -60 : v3;
        const v43 = 710 < v42 ? 710 : v42;
        const v44 = v43 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
        const v45 = 1023 < v44 ? 1023 : v44;
        const v46 = v45 * 0.5 + 6755399441055744 - 6755399441055744;
        const v47 = powers[(v46 + 1022) | 0]!;
        const v48 = powers[(v45 - v46 + 1022) | 0]!;
        const v49 = v47 * v48 - 1;
        const v50 = v43 - v44 * 0.6931471805601177;
        const v51 = v48 * (v47 * v50);
        const v52 = v49 + v51;
        const v53 = (v3 === v43 ? v16 : 0) - v44 * -1.7239444525614835e-13;
        const v54 = v50 + v53;
        const v55 = v54 * (v54 * (v54 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v56 = v54 * (v54 * (v54 * (v54 * v55 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v57 = v51 - (v52 - v49) + v48 * (v47 * (v53 + v54 * v54 * (v54 * (v54 * v56 + 0.16666666666666644) + 0.5000000000000001)));
        const v58 = v3 < -1400 ? -1400 : v3;
        const v59 = 1400 < v58 ? 1400 : v58;
        const v60 = 1.4426950408889634 * v59 + 6755399441055744 - 6755399441055744;
        const v61 = v59 - 0.6931471805601177 * v60;
        const v62 = 1 + v61;
        const v63 = (v3 === v59 ? v16 : 0) - -1.7239444525614835e-13 * v60;
        const v64 = v61 + v63;
        const v65 = 0.000024801521060885955 + v64 * (0.000002755735514528978 + v64 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v64));
        const v66 = 0.04166666666662327 + v64 * (0.008333333333356304 + v64 * (0.0013888888917445521 + v64 * (0.00019841269784768933 + v64 * v65)));
        const v67 = v3 * (v62 + (v61 - (v62 - 1) + (v63 + v64 * v64 * (0.5000000000000001 + v64 * (0.16666666666666644 + v64 * v66)))));
        const v68 = 0.5 * v60 + 6755399441055744 - 6755399441055744;
        v69 = (v52 + v57) * (1023 < v44 ? 2 : 1) - v67 * powers[(v68 + 1022) | 0]! * powers[(v60 - v68 + 1022) | 0]!;
      }
    }
    const v70 = v1 ? 0 : v4 ? v8 : 0;
    const v71 = 0.5 * v70 + 6755399441055744 - 6755399441055744;
    const alphaTerm = v69 * powers[(v71 + 1022) | 0]! * powers[(v70 - v71 + 1022) | 0]! * dy;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
  }
  accumulate(alphaSums, 0, alphaSum, alphaError);
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: CeluParameters | Bound<CeluParameters>): Gradients<CeluParameters, T> {
  const values = valuesOf(parameters);
  const alphaSums = makeSums();
  run('celu', gradients32, gradients64, { xs, dys }, {}, [alphaSums, ...values]);
  return { alpha: total(alphaSums) };
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, alphaSums: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  let alphaSum = 0;
  for (let i = start; i < end; i++) {
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
        const v27 = v26 * (v26 * (v26 * 2.4884185426665215e-10 + 1.942298721873189e-9) + 2.4934858155188644e-8) + 2.7600306049318564e-7;
        const v28 = v26 * (v26 * (v26 * (v26 * v27 + 0.000002755675293457031) + 0.000024801163343480748) + 0.00019841283242827076) + 0.0013888890673918377;
        const v29 = v26 * (v26 * (v26 * (v26 * v28 + 0.008333333281862611) + 0.04166666663814874) + 0.16666666667098393) + 0.5000000000007906;
        v30 = v26 * v26 * v29;
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
    alphaSum += v38 * dy;
    dxs[i] = (x === -Infinity ? 0 : v1 ? 1 : v10) * dy;
  }
  accumulate(alphaSums, 0, alphaSum, 0);
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, alphaSums: Float64Array, alpha: number): void {
  const powers = powersOfTwo();
  const v11 = Math.abs(alpha) < 6e299 ? alpha * 134217729 - (alpha * 134217729 - alpha) : alpha;
  const v12 = alpha - v11;
  let alphaSum = 0;
  let alphaError = 0;
  for (let i = start; i < end; i++) {
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
    const v17 = 0.000024801521060885955 + v16 * (0.000002755735514528978 + v16 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v16));
    const v18 = 0.04166666666662327 + v16 * (0.008333333333356304 + v16 * (0.0013888888917445521 + v16 * (0.00019841269784768933 + v16 * v17)));
    const v19 = v8 + (v7 - (v8 - 1) + (v15 + v16 * v16 * (0.5000000000000001 + v16 * (0.16666666666666644 + v16 * v18))));
    const v20 = v1 ? 0 : v6;
    const v21 = 0.5 * v20 + 6755399441055744 - 6755399441055744;
    const v22 = -1 < v3;
    const v23 = v3 < -1 ? -1 : v3;
    const v24 = v23 < -1400 ? -1400 : v23;
    const v25 = 1400 < v24 ? 1400 : v24;
    const v26 = 1.4426950408889634 * v25 + 6755399441055744 - 6755399441055744;
    let v71: number;
    if (v1) {
      v71 = 0;
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
      let v53: number;
      if (v35 < -1 || 2 < v35) {
        const v36 = v35 < -1400 ? -1400 : v35;
        const v37 = 1400 < v36 ? 1400 : v36;
        const v38 = 1.4426950408889634 * v37 + 6755399441055744 - 6755399441055744;
        const v39 = v37 - 0.6931471805601177 * v38;
        const v40 = 1 + v39;
        const v41 = -(-1.7239444525614835e-13 * v38);
        const v42 = v39 + v41;
        const v43 = 0.000024801521060885955 + v42 * (0.000002755735514528978 + v42 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v42));
        const v44 = 0.04166666666662327 + v42 * (0.008333333333356304 + v42 * (0.0013888888917445521 + v42 * (0.00019841269784768933 + v42 * v43)));
        const v45 = 0.5 * v38 + 6755399441055744 - 6755399441055744;
        const v46 = (v40 + (v39 - (v40 - 1) + (v41 + v42 * v42 * (0.5000000000000001 + v42 * (0.16666666666666644 + v42 * v44))))) * powers[(v45 + 1022) | 0]!;
        v53 = v46 * powers[(v38 - v45 + 1022) | 0]! - (1 + v35);
      } else {
        const v47 = v35 < -1 ? -1 : v35;
        const v48 = 2 < v47 ? 2 : v47;
        const v49 = v48 * (v48 * (v48 * 4.410854958086559e-15 + 4.3481616007372777e-14) + 7.65562739484661e-13) + 1.1483844367722509e-11;
        const v50 = v48 * (v48 * (v48 * (v48 * v49 + 1.6057630443088222e-10) + 2.087662838049744e-9) + 2.5052132265102424e-8) + 2.7557319610012763e-7;
        const v51 = v48 * (v48 * (v48 * (v48 * v50 + 0.0000027557319049473613) + 0.000024801587302494196) + 0.00019841269841889558);
        const v52 = v48 * (v48 * (v48 * (v51 + 0.0013888888888882892) + 0.008333333333332357) + 0.04166666666666673) + 0.1666666666666667;
        v53 = v48 * v48 * (0.5 + v48 * v52) + -v29 * v48;
      }
      v71 = v34 * v53;
    } else {
      const v54 = v3 < -60 ? -60 : v3;
      const v55 = 710 < v54 ? 710 : v54;
      const v56 = v55 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v57 = 1023 < v56 ? 1023 : v56;
      const v58 = v57 * 0.5 + 6755399441055744 - 6755399441055744;
      const v59 = powers[(v58 + 1022) | 0]!;
      const v60 = powers[(v57 - v58 + 1022) | 0]!;
      const v61 = v59 * v60 - 1;
      const v62 = v55 - v56 * 0.6931471805601177;
      const v63 = v60 * (v59 * v62);
      const v64 = v61 + v63;
      const v65 = (v3 === v55 ? v14 : 0) - v56 * -1.7239444525614835e-13;
      const v66 = v62 + v65;
      const v67 = v66 * (v66 * (v66 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v68 = v66 * (v66 * (v66 * (v66 * v67 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v69 = v63 - (v64 - v61) + v60 * (v59 * (v65 + v66 * v66 * (v66 * (v66 * v68 + 0.16666666666666644) + 0.5000000000000001)));
      const v70 = 0.5 * v6 + 6755399441055744 - 6755399441055744;
      v71 = (v64 + v69) * (1023 < v56 ? 2 : 1) - v3 * v19 * powers[(v70 + 1022) | 0]! * powers[(v6 - v70 + 1022) | 0]!;
    }
    const v72 = v1 ? 0 : v22 ? v26 : 0;
    const v73 = 0.5 * v72 + 6755399441055744 - 6755399441055744;
    const alphaTerm = v71 * powers[(v73 + 1022) | 0]! * powers[(v72 - v73 + 1022) | 0]! * dy;
    const alphaNext = alphaSum + alphaTerm;
    const alphaAdded = alphaNext - alphaSum;
    alphaError += alphaSum - (alphaNext - alphaAdded) + (alphaTerm - alphaAdded);
    alphaSum = alphaNext;
    dxs[i] = (v1 ? 1 : v19) * powers[(v21 + 1022) | 0]! * powers[(v20 - v21 + 1022) | 0]! * dy;
  }
  accumulate(alphaSums, 0, alphaSum, alphaError);
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: CeluParameters | Bound<CeluParameters>): { readonly x: Fresh<T> } & Gradients<CeluParameters, T>;
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: CeluParameters | Bound<CeluParameters>): { readonly x: T } & Gradients<CeluParameters, T>;
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: CeluParameters | Bound<CeluParameters>): { readonly x: FloatArray } & Gradients<CeluParameters, FloatArray> {
  const values = valuesOf(parameters);
  const alphaSums = makeSums();
  const x = run('celu', backwardAll32, backwardAll64, { xs, dys }, { out }, [alphaSums, ...values])[2]!;
  return { x, alpha: total(alphaSums) };
}
