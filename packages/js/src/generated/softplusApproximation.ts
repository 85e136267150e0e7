// Generated from spec/activations/softplusApproximation.ts by npm run generate. Do not edit.
import { prepare } from '../runtime/arrays.js';
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { powersOfTwo } from '../runtime/powers.js';
import { checkNone, resolve } from '../runtime/resolve.js';
import type { FloatArray, Fresh, Gradients, NoOptions, NoParameters } from './types.js';

const defaults = /* @__PURE__ */ new Bound<NoParameters>('softplusApproximation', []);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: NoParameters | Bound<NoParameters>, options?: NoOptions): Bound<NoParameters> {
  return resolve(defaults, checkNone, {}, {}, parameters, options);
}

/** `x / (1 - exp(-x / ln2))`, in double precision. */
export function value(x: number): number {
  const powers = powersOfTwo();
  const v1 = Math.abs(x);
  const v2 = v1 < 1e-20;
  const v3 = 0 < x;
  const v4 = 2000 < v1 ? 2000 : v1;
  const v5 = v4 / 0.6931471805599453;
  const v6 = -v5;
  const v7 = v6 < -1400 ? -1400 : v6;
  const v8 = 1400 < v7 ? 1400 : v7;
  const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  let v39: number;
  if (v2) {
    v39 = 0.6931471805599453;
  } else {
    const v12 = 0.6931471805599453 * v5;
    const v13 = Math.abs(v5) < 6e299 ? v5 * 134217729 - (v5 * 134217729 - v5) : v5;
    const v14 = v5 - v13;
    const v15 = v13 * 0.6931471675634384 - v12 + v13 * 1.299650687069942e-8 + 0.6931471675634384 * v14 + v14 * 1.299650687069942e-8;
    const v16 = -((v4 - v12 - v15 + -(v5 * 2.3190468138462996e-17)) / 0.6931471805599453);
    let v22: number;
    if (v3) {
      v22 = x;
    } else {
      const v10 = v8 - v9 * 0.6931471805601177;
      const v11 = 1 + v10;
      const v17 = (v6 === v8 ? v16 : 0) - v9 * -1.7239444525614835e-13;
      const v18 = v10 + v17;
      const v19 = v18 * (v18 * (v18 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v20 = v18 * (v18 * (v18 * (v18 * v19 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v21 = v4 * (v11 + (v10 - (v11 - 1) + (v17 + v18 * v18 * (v18 * (v18 * v20 + 0.16666666666666644) + 0.5000000000000001))));
      v22 = v21;
    }
    const v23 = v6 < -60 ? -60 : v6;
    const v24 = 710 < v23 ? 710 : v23;
    const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
    const v26 = 1023 < v25 ? 1023 : v25;
    const v27 = v26 * 0.5 + 6755399441055744 - 6755399441055744;
    const v28 = powers[(v27 + 1022) | 0]!;
    const v29 = powers[(v26 - v27 + 1022) | 0]!;
    const v30 = v28 * v29 - 1;
    const v31 = v24 - 0.6931471805601177 * v25;
    const v32 = v29 * (v28 * v31);
    const v33 = v30 + v32;
    const v34 = (v6 === v24 ? v16 : 0) - -1.7239444525614835e-13 * v25;
    const v35 = v31 + v34;
    const v36 = 0.000024801521060885955 + v35 * (0.000002755735514528978 + v35 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v35));
    const v37 = 0.04166666666662327 + v35 * (0.008333333333356304 + v35 * (0.0013888888917445521 + v35 * (0.00019841269784768933 + v35 * v36)));
    const v38 = v32 - (v33 - v30) + v29 * (v28 * (v34 + v35 * v35 * (0.5000000000000001 + v35 * (0.16666666666666644 + v35 * v37))));
    v39 = v22 / -((v33 + v38) * (1023 < v25 ? 2 : 1));
  }
  const v40 = v2 ? 0 : v3 ? 0 : v9;
  const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
  return v39 * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
}

/**
 * The derivative in x, in double precision.
 *
 * `(1 - exp(-x / ln2) - x / ln2 * exp(-x / ln2)) / ((1 - exp(-x / ln2)) * (1 - exp(-x / ln2)))`
 */
export function derivative(x: number): number {
  const powers = powersOfTwo();
  const v1 = Math.abs(x);
  const v2 = v1 < 4e-19;
  const v3 = 0 < x;
  const v4 = 2000 < v1 ? 2000 : v1;
  const v5 = v4 / 0.6931471805599453;
  const v6 = -v5;
  const v7 = v6 < -1400 ? -1400 : v6;
  const v8 = 1400 < v7 ? 1400 : v7;
  const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  let v56: number;
  if (v2) {
    v56 = 0.5;
  } else {
    const v10 = v9 * 0.5 + 6755399441055744 - 6755399441055744;
    const v11 = powers[(v9 - v10 + 1022) | 0]!;
    const v12 = powers[(v10 + 1022) | 0]!;
    const v13 = v8 - v9 * 0.6931471805601177;
    const v14 = 1 + v13;
    const v15 = v13 - (v14 - 1);
    const v16 = 0.6931471805599453 * v5;
    const v17 = Math.abs(v5) < 6e299 ? v5 * 134217729 - (v5 * 134217729 - v5) : v5;
    const v18 = v5 - v17;
    const v19 = v17 * 0.6931471675634384 - v16 + v17 * 1.299650687069942e-8 + 0.6931471675634384 * v18 + v18 * 1.299650687069942e-8;
    const v20 = -((v4 - v16 - v19 + -(v5 * 2.3190468138462996e-17)) / 0.6931471805599453);
    const v21 = v9 * -1.7239444525614835e-13;
    const v22 = (v6 === v8 ? v20 : 0) - v21;
    const v23 = v13 + v22;
    const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v26 = v6 < -60 ? -60 : v6;
    const v27 = 710 < v26 ? 710 : v26;
    const v28 = 1.4426950408889634 * v27 + 6755399441055744 - 6755399441055744;
    const v29 = 1023 < v28 ? 1023 : v28;
    const v30 = v29 * 0.5 + 6755399441055744 - 6755399441055744;
    const v31 = powers[(v30 + 1022) | 0]!;
    const v32 = powers[(v29 - v30 + 1022) | 0]!;
    const v33 = v31 * v32 - 1;
    const v34 = v27 - 0.6931471805601177 * v28;
    const v35 = v32 * (v31 * v34);
    const v36 = v33 + v35;
    const v37 = (v6 === v27 ? v20 : 0) - -1.7239444525614835e-13 * v28;
    const v38 = v34 + v37;
    const v39 = 0.000024801521060885955 + v38 * (0.000002755735514528978 + v38 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v38));
    const v40 = 0.04166666666662327 + v38 * (0.008333333333356304 + v38 * (0.0013888888917445521 + v38 * (0.00019841269784768933 + v38 * v39)));
    const v41 = v35 - (v36 - v33) + v32 * (v31 * (v37 + v38 * v38 * (0.5000000000000001 + v38 * (0.16666666666666644 + v38 * v40))));
    const v42 = (v36 + v41) * (1023 < v28 ? 2 : 1);
    let v54: number;
    if (v6 < -1 || 2 < v6) {
      const v43 = -v21;
      const v44 = v13 + v43;
      const v45 = 0.000024801521060885955 + v44 * (0.000002755735514528978 + v44 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v44));
      const v46 = 0.04166666666662327 + v44 * (0.008333333333356304 + v44 * (0.0013888888917445521 + v44 * (0.00019841269784768933 + v44 * v45)));
      const v47 = (v14 + (v15 + (v43 + v44 * v44 * (0.5000000000000001 + v44 * (0.16666666666666644 + v44 * v46))))) * v12 * v11 - (v6 + 1);
      v54 = v47;
    } else {
      const v48 = v6 < -1 ? -1 : v6;
      const v49 = 2 < v48 ? 2 : v48;
      const v50 = v49 * (v49 * (v49 * 4.410854958086559e-15 + 4.3481616007372777e-14) + 7.65562739484661e-13) + 1.1483844367722509e-11;
      const v51 = v49 * (v49 * (v49 * (v49 * v50 + 1.6057630443088222e-10) + 2.087662838049744e-9) + 2.5052132265102424e-8) + 2.7557319610012763e-7;
      const v52 = v49 * (v49 * (v49 * (v49 * v51 + 0.0000027557319049473613) + 0.000024801587302494196) + 0.00019841269841889558);
      const v53 = v49 * (v49 * (v49 * (v52 + 0.0013888888888882892) + 0.008333333333332357) + 0.04166666666666673) + 0.1666666666666667;
      v54 = v49 * v49 * (0.5 + v49 * v53) + v20 * v49;
    }
    const v55 = (v14 + (v15 + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)))) / v42 * v54 / v42;
    v56 = v3 ? 1 - v11 * (v12 * v55) : v55;
  }
  const v57 = v2 ? 0 : v3 ? 0 : v9;
  const v58 = 0.5 * v57 + 6755399441055744 - 6755399441055744;
  return v56 * powers[(v58 + 1022) | 0]! * powers[(v57 - v58 + 1022) | 0]!;
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
        v18 = 0.6931471805599453;
      } else {
        const v2 = 2000 < v1 ? 2000 : v1;
        const v3 = -(v2 / 0.6931471805599453);
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
        const v15 = v12 - 0.6931471805599453 * v13;
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
    const v4 = 2000 < v1 ? 2000 : v1;
    const v5 = v4 / 0.6931471805599453;
    const v6 = -v5;
    const v7 = v6 < -1400 ? -1400 : v6;
    const v8 = 1400 < v7 ? 1400 : v7;
    const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    let v39: number;
    if (v2) {
      v39 = 0.6931471805599453;
    } else {
      const v12 = 0.6931471805599453 * v5;
      const v13 = Math.abs(v5) < 6e299 ? v5 * 134217729 - (v5 * 134217729 - v5) : v5;
      const v14 = v5 - v13;
      const v15 = v13 * 0.6931471675634384 - v12 + v13 * 1.299650687069942e-8 + 0.6931471675634384 * v14 + v14 * 1.299650687069942e-8;
      const v16 = -((v4 - v12 - v15 + -(v5 * 2.3190468138462996e-17)) / 0.6931471805599453);
      let v22: number;
      if (v3) {
        v22 = x;
      } else {
        const v10 = v8 - v9 * 0.6931471805601177;
        const v11 = 1 + v10;
        const v17 = (v6 === v8 ? v16 : 0) - v9 * -1.7239444525614835e-13;
        const v18 = v10 + v17;
        const v19 = v18 * (v18 * (v18 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
        const v20 = v18 * (v18 * (v18 * (v18 * v19 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
        const v21 = v4 * (v11 + (v10 - (v11 - 1) + (v17 + v18 * v18 * (v18 * (v18 * v20 + 0.16666666666666644) + 0.5000000000000001))));
        v22 = v21;
      }
      const v23 = v6 < -60 ? -60 : v6;
      const v24 = 710 < v23 ? 710 : v23;
      const v25 = 1.4426950408889634 * v24 + 6755399441055744 - 6755399441055744;
      const v26 = 1023 < v25 ? 1023 : v25;
      const v27 = v26 * 0.5 + 6755399441055744 - 6755399441055744;
      const v28 = powers[(v27 + 1022) | 0]!;
      const v29 = powers[(v26 - v27 + 1022) | 0]!;
      const v30 = v28 * v29 - 1;
      const v31 = v24 - 0.6931471805601177 * v25;
      const v32 = v29 * (v28 * v31);
      const v33 = v30 + v32;
      const v34 = (v6 === v24 ? v16 : 0) - -1.7239444525614835e-13 * v25;
      const v35 = v31 + v34;
      const v36 = 0.000024801521060885955 + v35 * (0.000002755735514528978 + v35 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v35));
      const v37 = 0.04166666666662327 + v35 * (0.008333333333356304 + v35 * (0.0013888888917445521 + v35 * (0.00019841269784768933 + v35 * v36)));
      const v38 = v32 - (v33 - v30) + v29 * (v28 * (v34 + v35 * v35 * (0.5000000000000001 + v35 * (0.16666666666666644 + v35 * v37))));
      v39 = v22 / -((v33 + v38) * (1023 < v25 ? 2 : 1));
    }
    const v40 = v2 ? 0 : v3 ? 0 : v9;
    const v41 = 0.5 * v40 + 6755399441055744 - 6755399441055744;
    ys[i] = v39 * powers[(v41 + 1022) | 0]! * powers[(v40 - v41 + 1022) | 0]!;
  }
}

/**
 * `x / (1 - exp(-x / ln2))` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T): T;
export function forward(xs: FloatArray, out?: FloatArray): FloatArray {
  return run('softplusApproximation', forward32, forward64, { xs }, { out })[1]!;
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
        const v2 = -((2000 < v1 ? 2000 : v1) / 0.6931471805599453);
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
        const v14 = v11 - 0.6931471805599453 * v12;
        const v15 = v14 * (v14 * (v14 * 0.0000027577357750007934 + 0.000024867820132912924) + 0.00019841309071104015) + 0.0013888839201488395;
        const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.008333333293512341) + 0.041666666785852714) + 0.16666666666738592) + 0.49999999999955386;
        const v17 = v13 * (v14 + v14 * v14 * v16) + (v13 - 1);
        let v23: number;
        if (v2 < -1 || 2 < v2) {
          v23 = v9 - (v2 + 1);
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
    const v4 = 2000 < v1 ? 2000 : v1;
    const v5 = v4 / 0.6931471805599453;
    const v6 = -v5;
    const v7 = v6 < -1400 ? -1400 : v6;
    const v8 = 1400 < v7 ? 1400 : v7;
    const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    let v56: number;
    if (v2) {
      v56 = 0.5;
    } else {
      const v10 = v9 * 0.5 + 6755399441055744 - 6755399441055744;
      const v11 = powers[(v9 - v10 + 1022) | 0]!;
      const v12 = powers[(v10 + 1022) | 0]!;
      const v13 = v8 - v9 * 0.6931471805601177;
      const v14 = 1 + v13;
      const v15 = v13 - (v14 - 1);
      const v16 = 0.6931471805599453 * v5;
      const v17 = Math.abs(v5) < 6e299 ? v5 * 134217729 - (v5 * 134217729 - v5) : v5;
      const v18 = v5 - v17;
      const v19 = v17 * 0.6931471675634384 - v16 + v17 * 1.299650687069942e-8 + 0.6931471675634384 * v18 + v18 * 1.299650687069942e-8;
      const v20 = -((v4 - v16 - v19 + -(v5 * 2.3190468138462996e-17)) / 0.6931471805599453);
      const v21 = v9 * -1.7239444525614835e-13;
      const v22 = (v6 === v8 ? v20 : 0) - v21;
      const v23 = v13 + v22;
      const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v26 = v6 < -60 ? -60 : v6;
      const v27 = 710 < v26 ? 710 : v26;
      const v28 = 1.4426950408889634 * v27 + 6755399441055744 - 6755399441055744;
      const v29 = 1023 < v28 ? 1023 : v28;
      const v30 = v29 * 0.5 + 6755399441055744 - 6755399441055744;
      const v31 = powers[(v30 + 1022) | 0]!;
      const v32 = powers[(v29 - v30 + 1022) | 0]!;
      const v33 = v31 * v32 - 1;
      const v34 = v27 - 0.6931471805601177 * v28;
      const v35 = v32 * (v31 * v34);
      const v36 = v33 + v35;
      const v37 = (v6 === v27 ? v20 : 0) - -1.7239444525614835e-13 * v28;
      const v38 = v34 + v37;
      const v39 = 0.000024801521060885955 + v38 * (0.000002755735514528978 + v38 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v38));
      const v40 = 0.04166666666662327 + v38 * (0.008333333333356304 + v38 * (0.0013888888917445521 + v38 * (0.00019841269784768933 + v38 * v39)));
      const v41 = v35 - (v36 - v33) + v32 * (v31 * (v37 + v38 * v38 * (0.5000000000000001 + v38 * (0.16666666666666644 + v38 * v40))));
      const v42 = (v36 + v41) * (1023 < v28 ? 2 : 1);
      let v54: number;
      if (v6 < -1 || 2 < v6) {
        const v43 = -v21;
        const v44 = v13 + v43;
        const v45 = 0.000024801521060885955 + v44 * (0.000002755735514528978 + v44 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v44));
        const v46 = 0.04166666666662327 + v44 * (0.008333333333356304 + v44 * (0.0013888888917445521 + v44 * (0.00019841269784768933 + v44 * v45)));
        const v47 = (v14 + (v15 + (v43 + v44 * v44 * (0.5000000000000001 + v44 * (0.16666666666666644 + v44 * v46))))) * v12 * v11 - (v6 + 1);
        v54 = v47;
      } else {
        const v48 = v6 < -1 ? -1 : v6;
        const v49 = 2 < v48 ? 2 : v48;
        const v50 = v49 * (v49 * (v49 * 4.410854958086559e-15 + 4.3481616007372777e-14) + 7.65562739484661e-13) + 1.1483844367722509e-11;
        const v51 = v49 * (v49 * (v49 * (v49 * v50 + 1.6057630443088222e-10) + 2.087662838049744e-9) + 2.5052132265102424e-8) + 2.7557319610012763e-7;
        const v52 = v49 * (v49 * (v49 * (v49 * v51 + 0.0000027557319049473613) + 0.000024801587302494196) + 0.00019841269841889558);
        const v53 = v49 * (v49 * (v49 * (v52 + 0.0013888888888882892) + 0.008333333333332357) + 0.04166666666666673) + 0.1666666666666667;
        v54 = v49 * v49 * (0.5 + v49 * v53) + v20 * v49;
      }
      const v55 = (v14 + (v15 + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)))) / v42 * v54 / v42;
      v56 = v3 ? 1 - v11 * (v12 * v55) : v55;
    }
    const v57 = v2 ? 0 : v3 ? 0 : v9;
    const v58 = 0.5 * v57 + 6755399441055744 - 6755399441055744;
    dxs[i] = v56 * powers[(v58 + 1022) | 0]! * powers[(v57 - v58 + 1022) | 0]! * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `(1 - exp(-x / ln2) - x / ln2 * exp(-x / ln2)) / ((1 - exp(-x / ln2)) * (1 - exp(-x / ln2)))`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('softplusApproximation', backward32, backward64, { xs, dys }, { out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    const v2 = Math.abs(x);
    const v3 = 0 < x;
    const v4 = 2000 < v2 ? 2000 : v2;
    const v5 = -(v4 / 0.6931471805599453);
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
    const v17 = v14 - 0.6931471805599453 * v15;
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
        v26 = v12 - (v5 + 1);
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
    ys[i] = v1 ? 0 : v2 < 1e-20 ? 0.6931471805599453 : (v3 ? x : v4 * v12) / -v20;
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
    const v4 = 2000 < v1 ? 2000 : v1;
    const v5 = v4 / 0.6931471805599453;
    const v6 = -v5;
    const v7 = v6 < -1400 ? -1400 : v6;
    const v8 = 1400 < v7 ? 1400 : v7;
    const v9 = v8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v10 = v8 - v9 * 0.6931471805601177;
    const v11 = 1 + v10;
    const v12 = v10 - (v11 - 1);
    const v13 = 0.6931471805599453 * v5;
    const v14 = Math.abs(v5) < 6e299 ? v5 * 134217729 - (v5 * 134217729 - v5) : v5;
    const v15 = v5 - v14;
    const v16 = v14 * 0.6931471675634384 - v13 + v14 * 1.299650687069942e-8 + 0.6931471675634384 * v15 + v15 * 1.299650687069942e-8;
    const v17 = -((v4 - v13 - v16 + -(v5 * 2.3190468138462996e-17)) / 0.6931471805599453);
    const v18 = v9 * -1.7239444525614835e-13;
    const v19 = (v6 === v8 ? v17 : 0) - v18;
    const v20 = v10 + v19;
    const v21 = v20 * (v20 * (v20 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v22 = v20 * (v20 * (v20 * (v20 * v21 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v23 = v11 + (v12 + (v19 + v20 * v20 * (v20 * (v20 * v22 + 0.16666666666666644) + 0.5000000000000001)));
    const v24 = v6 < -60 ? -60 : v6;
    const v25 = 710 < v24 ? 710 : v24;
    const v26 = 1.4426950408889634 * v25 + 6755399441055744 - 6755399441055744;
    const v27 = 1023 < v26 ? 1023 : v26;
    const v28 = v27 * 0.5 + 6755399441055744 - 6755399441055744;
    const v29 = powers[(v28 + 1022) | 0]!;
    const v30 = powers[(v27 - v28 + 1022) | 0]!;
    const v31 = v29 * v30 - 1;
    const v32 = v25 - 0.6931471805601177 * v26;
    const v33 = v30 * (v29 * v32);
    const v34 = v31 + v33;
    const v35 = (v6 === v25 ? v17 : 0) - -1.7239444525614835e-13 * v26;
    const v36 = v32 + v35;
    const v37 = 0.000024801521060885955 + v36 * (0.000002755735514528978 + v36 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v36));
    const v38 = 0.04166666666662327 + v36 * (0.008333333333356304 + v36 * (0.0013888888917445521 + v36 * (0.00019841269784768933 + v36 * v37)));
    const v39 = v33 - (v34 - v31) + v30 * (v29 * (v35 + v36 * v36 * (0.5000000000000001 + v36 * (0.16666666666666644 + v36 * v38))));
    const v40 = (v34 + v39) * (1023 < v26 ? 2 : 1);
    const v41 = v3 ? 0 : v9;
    const v42 = v2 ? 0 : v41;
    const v43 = 0.5 * v42 + 6755399441055744 - 6755399441055744;
    const v44 = (v2 ? 0.6931471805599453 : (v3 ? x : v4 * v23) / -v40) * powers[(v43 + 1022) | 0]! * powers[(v42 - v43 + 1022) | 0]!;
    const v45 = v1 < 4e-19;
    let v62: number;
    if (v45) {
      v62 = 0.5;
    } else {
      const v46 = v9 * 0.5 + 6755399441055744 - 6755399441055744;
      const v47 = powers[(v9 - v46 + 1022) | 0]!;
      const v48 = powers[(v46 + 1022) | 0]!;
      let v60: number;
      if (v6 < -1 || 2 < v6) {
        const v49 = -v18;
        const v50 = v10 + v49;
        const v51 = 0.000024801521060885955 + v50 * (0.000002755735514528978 + v50 * (2.7620168672095344e-7 + 2.506835857880779e-8 * v50));
        const v52 = 0.04166666666662327 + v50 * (0.008333333333356304 + v50 * (0.0013888888917445521 + v50 * (0.00019841269784768933 + v50 * v51)));
        const v53 = (v11 + (v12 + (v49 + v50 * v50 * (0.5000000000000001 + v50 * (0.16666666666666644 + v50 * v52))))) * v48 * v47 - (v6 + 1);
        v60 = v53;
      } else {
        const v54 = v6 < -1 ? -1 : v6;
        const v55 = 2 < v54 ? 2 : v54;
        const v56 = v55 * (v55 * (v55 * 4.410854958086559e-15 + 4.3481616007372777e-14) + 7.65562739484661e-13) + 1.1483844367722509e-11;
        const v57 = v55 * (v55 * (v55 * (v55 * v56 + 1.6057630443088222e-10) + 2.087662838049744e-9) + 2.5052132265102424e-8) + 2.7557319610012763e-7;
        const v58 = v55 * (v55 * (v55 * (v55 * v57 + 0.0000027557319049473613) + 0.000024801587302494196) + 0.00019841269841889558);
        const v59 = v55 * (v55 * (v55 * (v58 + 0.0013888888888882892) + 0.008333333333332357) + 0.04166666666666673) + 0.1666666666666667;
        v60 = v55 * v55 * (0.5 + v55 * v59) + v17 * v55;
      }
      const v61 = v23 / v40 * v60 / v40;
      v62 = v3 ? 1 - v47 * (v48 * v61) : v61;
    }
    const v63 = v45 ? 0 : v41;
    const v64 = 0.5 * v63 + 6755399441055744 - 6755399441055744;
    ys[i] = v44;
    ds[i] = v62 * powers[(v64 + 1022) | 0]! * powers[(v63 - v64 + 1022) | 0]!;
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
  const { 1: value, 2: derivative } = run('softplusApproximation', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T): Gradients<NoParameters, T> {
  prepare('softplusApproximation', { xs, dys }, {});
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
