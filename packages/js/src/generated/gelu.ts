// Generated from spec/activations/gelu.ts by npm run generate. Do not edit.
import { prepare } from '../runtime/arrays.js';
import { Bound } from '../runtime/bound.js';
import { run } from '../runtime/elementwise.js';
import { powersOfTwo } from '../runtime/powers.js';
import { checkNone, resolve } from '../runtime/resolve.js';
import type { FloatArray, Fresh, Gradients, NoOptions, NoParameters } from './types.js';

const defaults = /* @__PURE__ */ new Bound<NoParameters>('gelu', []);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: NoParameters | Bound<NoParameters>, options?: NoOptions): Bound<NoParameters> {
  return resolve(defaults, checkNone, {}, {}, parameters, options);
}

/** `x * erfc(-x / sqrt2) / 2`, in double precision. */
export function value(x: number): number {
  const powers = powersOfTwo();
  let v31: number;
  if (x === 0) {
    v31 = x;
  } else {
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 40 < v2 ? 40 : v2;
    const v4 = (v3 - 3) / (v3 + 3);
    const v5 = v4 * (v4 * (7.48512477480382e-10 * v4 + -1.022116922783687e-9) + -1.0167929811869758e-8) + -2.254035041977751e-9;
    const v6 = v4 * (v4 * (v4 * (v4 * v5 + 4.9423794594800446e-8) + 6.665708587342106e-8) + -9.649031283005696e-8) + -3.852182089826445e-7;
    const v7 = v4 * (v4 * (v4 * (v4 * v6 + -2.3320424132249512e-7) + 0.0000011984941089390932) + 0.0000028630896242983477) + -0.0000012425129571107295;
    const v8 = v4 * (v4 * (v4 * (v4 * v7 + -0.000015343457518325497) + -0.000012596482671324176) + 0.00006849502731412977) + 0.00013154213768337445;
    const v9 = v4 * (v4 * (v4 * (v4 * v8 + -0.00034557015257886476) + -0.000990838156625293) + 0.0029059147108698386) + 0.006133359686278296;
    const v10 = v4 * (v4 * (v4 * (v4 * v9 + -0.04621345751959794) + 0.12322495031535509) + -0.20640261200847712) + 0.12151394835556215;
    const v11 = v3 * v3;
    const v12 = -v11 / 2;
    const v13 = v12 < -1400 ? -1400 : v12;
    const v14 = 1400 < v13 ? 1400 : v13;
    const v15 = v14 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v16 = v14 - v15 * 0.6931471805601177;
    const v17 = 1 + v16;
    let v21: number;
    if (v12 === v14) {
      const v18 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
      const v19 = v3 - v18;
      const v20 = v18 * v19;
      v21 = -(v20 + (v18 * v18 - v11 + v20) + v19 * v19) / 2;
    } else {
      v21 = 0;
    }
    const v22 = v21 - v15 * -1.7239444525614835e-13;
    const v23 = v16 + v22;
    const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v26 = v3 * v10 * (v17 + (v16 - (v17 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001))));
    let v28: number;
    if (v1) {
      const v27 = v15 * 0.5 + 6755399441055744 - 6755399441055744;
      v28 = x - v26 * powers[(v27 + 1022) | 0]! * powers[(v15 - v27 + 1022) | 0]!;
    } else {
      v28 = -v26;
    }
    const v29 = v1 ? 0 : v15;
    const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
    v31 = v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
  }
  return v31;
}

/**
 * The derivative in x, in double precision.
 *
 * `erfc(-x / sqrt2) / 2 + x * exp(-(x * x) / 2) / sqrt(2 * pi)`
 */
export function derivative(x: number): number {
  const powers = powersOfTwo();
  const v1 = 0 < x;
  const v2 = Math.abs(x);
  const v3 = 40 < v2 ? 40 : v2;
  const v4 = v3 * v3;
  const v5 = -v4 / 2;
  const v6 = v5 < -1400 ? -1400 : v5;
  const v7 = 1400 < v6 ? 1400 : v6;
  const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
  const v9 = v1 ? 0 : v8;
  const v10 = 0.5 * v9 + 6755399441055744 - 6755399441055744;
  const v12 = v7 - v8 * 0.6931471805601177;
  const v13 = 1 + v12;
  let v17: number;
  if (v5 === v7) {
    const v14 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
    const v15 = v3 - v14;
    const v16 = v14 * v15;
    v17 = -(v16 + (v14 * v14 - v4 + v16) + v15 * v15) / 2;
  } else {
    v17 = 0;
  }
  const v18 = v17 - v8 * -1.7239444525614835e-13;
  const v19 = v12 + v18;
  const v20 = v19 * (v19 * (v19 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
  const v21 = v19 * (v19 * (v19 * (v19 * v20 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
  const v22 = (v3 - 3) / (v3 + 3);
  const v23 = v22 * (v22 * (v22 * -9.17814730602379e-11 + -6.085117636244652e-10) + -5.974412700671911e-10) + 3.3223963423034236e-9;
  const v24 = v22 * (v22 * (v22 * (v22 * v23 + 8.467997470171368e-9) + -2.127321261929089e-9) + -3.7874719402520406e-8) + -5.2475088900425484e-8;
  const v25 = v22 * (v22 * (v22 * (v22 * v24 + 6.832192566727592e-8) + 3.3946609919705755e-7) + 2.4230201491204087e-7) + -0.0000012389905873655715;
  const v26 = v22 * (v22 * (v22 * (v22 * v25 + -0.0000030167803743144947) + 0.000002539802988858112) + 0.000020092329145152848);
  const v27 = v22 * (v22 * (v22 * (v26 + 0.000004764510276407847) + -0.00013002428735489697) + -0.00009407407215680652) + 0.0010950104711187614;
  const v28 = v22 * (v22 * (v22 * (v22 * v27 + 0.00020407134802802448) + -0.014074772490179228) + 0.05359610983496942) + -0.11997542713544508;
  const v29 = (v13 + (v12 - (v13 - 1) + (v18 + v19 * v19 * (v19 * (v19 * v21 + 0.16666666666666644) + 0.5000000000000001)))) * ((0.7517915246935645 - v3) * (v22 * v28 + 0.4782976777552484));
  let v30: number;
  if (v1) {
    const v11 = v8 * 0.5 + 6755399441055744 - 6755399441055744;
    v30 = 1 - powers[(v8 - v11 + 1022) | 0]! * (powers[(v11 + 1022) | 0]! * v29);
  } else {
    v30 = v29;
  }
  return powers[(v9 - v10 + 1022) | 0]! * (powers[(v10 + 1022) | 0]! * v30);
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number): { readonly x: number } {
  return { x: derivative(x) };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    let v16: number;
    if (x === -Infinity) {
      v16 = -0;
    } else if (x === 0) {
      v16 = x;
    } else {
      const v1 = Math.abs(x);
      const v2 = 40 < v1 ? 40 : v1;
      const v3 = (v2 - 3) / (v2 + 3);
      const v4 = v3 * (v3 * (v3 * (7.253607878606585e-9 * v3 + -1.654749158944937e-7) + -3.530430482906606e-7) + 8.695208542864664e-7);
      const v5 = v3 * (v3 * (v3 * (v4 + 0.000002952297618458039) + -9.680062849547188e-7) + -0.000015391246963819938) + -0.000012732166643363035;
      const v6 = v3 * (v3 * (v3 * (v3 * v5 + 0.00006851391144711987) + 0.00013158179436383364) + -0.0003455751995837827) + -0.0009908446553126722;
      const v7 = v3 * (v3 * (v3 * (v3 * v6 + 0.002905915490218413) + 0.006133360213490242) + -0.046213457575043256) + 0.12322495029931246;
      const v8 = -(v2 * v2) / 2;
      const v9 = v8 < -700 ? -700 : v8;
      const v10 = (700 < v9 ? 700 : v9) * 1.4426950408889634;
      const v11 = v10 + 6755399441055744 - 6755399441055744;
      const v12 = v10 - v11;
      const v13 = v12 * (v12 * (0.0000013175855146722334 * v12 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v14 = v12 * (v12 * (v12 * (v12 * v13 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v15 = v2 * (v3 * (v3 * v7 + -0.20640261200733395) + 0.12151394835563856) * ((v12 * v14 + 0.9999999999997623) * powers[(v11 + 1022) | 0]!);
      v16 = 0 < x ? x - v15 : -v15;
    }
    ys[i] = v16;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    let v31: number;
    if (x === 0) {
      v31 = x;
    } else {
      const v1 = 0 < x;
      const v2 = Math.abs(x);
      const v3 = 40 < v2 ? 40 : v2;
      const v4 = (v3 - 3) / (v3 + 3);
      const v5 = v4 * (v4 * (7.48512477480382e-10 * v4 + -1.022116922783687e-9) + -1.0167929811869758e-8) + -2.254035041977751e-9;
      const v6 = v4 * (v4 * (v4 * (v4 * v5 + 4.9423794594800446e-8) + 6.665708587342106e-8) + -9.649031283005696e-8) + -3.852182089826445e-7;
      const v7 = v4 * (v4 * (v4 * (v4 * v6 + -2.3320424132249512e-7) + 0.0000011984941089390932) + 0.0000028630896242983477) + -0.0000012425129571107295;
      const v8 = v4 * (v4 * (v4 * (v4 * v7 + -0.000015343457518325497) + -0.000012596482671324176) + 0.00006849502731412977) + 0.00013154213768337445;
      const v9 = v4 * (v4 * (v4 * (v4 * v8 + -0.00034557015257886476) + -0.000990838156625293) + 0.0029059147108698386) + 0.006133359686278296;
      const v10 = v4 * (v4 * (v4 * (v4 * v9 + -0.04621345751959794) + 0.12322495031535509) + -0.20640261200847712) + 0.12151394835556215;
      const v11 = v3 * v3;
      const v12 = -v11 / 2;
      const v13 = v12 < -1400 ? -1400 : v12;
      const v14 = 1400 < v13 ? 1400 : v13;
      const v15 = v14 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const v16 = v14 - v15 * 0.6931471805601177;
      const v17 = 1 + v16;
      let v21: number;
      if (v12 === v14) {
        const v18 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
        const v19 = v3 - v18;
        const v20 = v18 * v19;
        v21 = -(v20 + (v18 * v18 - v11 + v20) + v19 * v19) / 2;
      } else {
        v21 = 0;
      }
      const v22 = v21 - v15 * -1.7239444525614835e-13;
      const v23 = v16 + v22;
      const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
      const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
      const v26 = v3 * v10 * (v17 + (v16 - (v17 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001))));
      let v28: number;
      if (v1) {
        const v27 = v15 * 0.5 + 6755399441055744 - 6755399441055744;
        v28 = x - v26 * powers[(v27 + 1022) | 0]! * powers[(v15 - v27 + 1022) | 0]!;
      } else {
        v28 = -v26;
      }
      const v29 = v1 ? 0 : v15;
      const v30 = 0.5 * v29 + 6755399441055744 - 6755399441055744;
      v31 = v28 * powers[(v30 + 1022) | 0]! * powers[(v29 - v30 + 1022) | 0]!;
    }
    ys[i] = v31;
  }
}

/**
 * `x * erfc(-x / sqrt2) / 2` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T): T;
export function forward(xs: FloatArray, out?: FloatArray): FloatArray {
  return run('gelu', forward32, forward64, { xs }, { out })[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    let v18: number;
    if (x === -Infinity) {
      v18 = -0;
    } else {
      const v1 = Math.abs(x);
      const v2 = 40 < v1 ? 40 : v1;
      const v3 = -(v2 * v2) / 2;
      const v4 = v3 < -700 ? -700 : v3;
      const v5 = (700 < v4 ? 700 : v4) * 1.4426950408889634;
      const v6 = v5 + 6755399441055744 - 6755399441055744;
      const v7 = v5 - v6;
      const v8 = v7 * (v7 * (0.0000013175855146722334 * v7 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
      const v9 = v7 * (v7 * (v7 * (v7 * v8 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
      const v10 = (v2 - 3) / (v2 + 3);
      const v11 = v10 * (v10 * (v10 * -9.17814730602379e-11 + -6.085117636244652e-10) + -5.974412700671911e-10) + 3.3223963423034236e-9;
      const v12 = v10 * (v10 * (v10 * (v10 * v11 + 8.467997470171368e-9) + -2.127321261929089e-9) + -3.7874719402520406e-8) + -5.2475088900425484e-8;
      const v13 = v10 * (v10 * (v10 * (v10 * v12 + 6.832192566727592e-8) + 3.3946609919705755e-7) + 2.4230201491204087e-7) + -0.0000012389905873655715;
      const v14 = v10 * (v10 * (v10 * (v10 * v13 + -0.0000030167803743144947) + 0.000002539802988858112) + 0.000020092329145152848);
      const v15 = v10 * (v10 * (v10 * (v14 + 0.000004764510276407847) + -0.00013002428735489697) + -0.00009407407215680652) + 0.0010950104711187614;
      const v16 = v10 * (v10 * (v10 * (v10 * v15 + 0.00020407134802802448) + -0.014074772490179228) + 0.05359610983496942) + -0.11997542713544508;
      const v17 = (v7 * v9 + 0.9999999999997623) * powers[(v6 + 1022) | 0]! * ((0.7517915246935645 - v2) * (v10 * v16 + 0.4782976777552484));
      v18 = 0 < x ? 1 - v17 : v17;
    }
    dxs[i] = v18 * dy;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const dy = dys[i]!;
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 40 < v2 ? 40 : v2;
    const v4 = v3 * v3;
    const v5 = -v4 / 2;
    const v6 = v5 < -1400 ? -1400 : v5;
    const v7 = 1400 < v6 ? 1400 : v6;
    const v8 = v7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v9 = v1 ? 0 : v8;
    const v10 = 0.5 * v9 + 6755399441055744 - 6755399441055744;
    const v12 = v7 - v8 * 0.6931471805601177;
    const v13 = 1 + v12;
    let v17: number;
    if (v5 === v7) {
      const v14 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
      const v15 = v3 - v14;
      const v16 = v14 * v15;
      v17 = -(v16 + (v14 * v14 - v4 + v16) + v15 * v15) / 2;
    } else {
      v17 = 0;
    }
    const v18 = v17 - v8 * -1.7239444525614835e-13;
    const v19 = v12 + v18;
    const v20 = v19 * (v19 * (v19 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v21 = v19 * (v19 * (v19 * (v19 * v20 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v22 = (v3 - 3) / (v3 + 3);
    const v23 = v22 * (v22 * (v22 * -9.17814730602379e-11 + -6.085117636244652e-10) + -5.974412700671911e-10) + 3.3223963423034236e-9;
    const v24 = v22 * (v22 * (v22 * (v22 * v23 + 8.467997470171368e-9) + -2.127321261929089e-9) + -3.7874719402520406e-8) + -5.2475088900425484e-8;
    const v25 = v22 * (v22 * (v22 * (v22 * v24 + 6.832192566727592e-8) + 3.3946609919705755e-7) + 2.4230201491204087e-7) + -0.0000012389905873655715;
    const v26 = v22 * (v22 * (v22 * (v22 * v25 + -0.0000030167803743144947) + 0.000002539802988858112) + 0.000020092329145152848);
    const v27 = v22 * (v22 * (v22 * (v26 + 0.000004764510276407847) + -0.00013002428735489697) + -0.00009407407215680652) + 0.0010950104711187614;
    const v28 = v22 * (v22 * (v22 * (v22 * v27 + 0.00020407134802802448) + -0.014074772490179228) + 0.05359610983496942) + -0.11997542713544508;
    const v29 = (v13 + (v12 - (v13 - 1) + (v18 + v19 * v19 * (v19 * (v19 * v21 + 0.16666666666666644) + 0.5000000000000001)))) * ((0.7517915246935645 - v3) * (v22 * v28 + 0.4782976777552484));
    let v30: number;
    if (v1) {
      const v11 = v8 * 0.5 + 6755399441055744 - 6755399441055744;
      v30 = 1 - powers[(v8 - v11 + 1022) | 0]! * (powers[(v11 + 1022) | 0]! * v29);
    } else {
      v30 = v29;
    }
    dxs[i] = powers[(v9 - v10 + 1022) | 0]! * (powers[(v10 + 1022) | 0]! * v30) * dy;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `erfc(-x / sqrt2) / 2 + x * exp(-(x * x) / 2) / sqrt(2 * pi)`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray): FloatArray {
  return run('gelu', backward32, backward64, { xs, dys }, { out })[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = x === -Infinity;
    const v2 = 0 < x;
    const v3 = Math.abs(x);
    const v4 = 40 < v3 ? 40 : v3;
    const v5 = (v4 - 3) / (v4 + 3);
    const v10 = -(v4 * v4) / 2;
    const v11 = v10 < -700 ? -700 : v10;
    const v12 = (700 < v11 ? 700 : v11) * 1.4426950408889634;
    const v13 = v12 + 6755399441055744 - 6755399441055744;
    const v14 = v12 - v13;
    const v15 = v14 * (v14 * (0.0000013175855146722334 * v14 + 0.00001530973742998949) + 0.000154038517656471) + 0.0013333452062211644;
    const v16 = v14 * (v14 * (v14 * (v14 * v15 + 0.009618128542830126) + 0.055504109393417614) + 0.240226506988806) + 0.6931471805465141;
    const v17 = (v14 * v16 + 0.9999999999997623) * powers[(v13 + 1022) | 0]!;
    let v19: number;
    if (v1) {
      v19 = -0;
    } else if (x === 0) {
      v19 = x;
    } else {
      const v6 = v5 * (v5 * (v5 * (7.253607878606585e-9 * v5 + -1.654749158944937e-7) + -3.530430482906606e-7) + 8.695208542864664e-7);
      const v7 = v5 * (v5 * (v5 * (v6 + 0.000002952297618458039) + -9.680062849547188e-7) + -0.000015391246963819938) + -0.000012732166643363035;
      const v8 = v5 * (v5 * (v5 * (v5 * v7 + 0.00006851391144711987) + 0.00013158179436383364) + -0.0003455751995837827) + -0.0009908446553126722;
      const v9 = v5 * (v5 * (v5 * (v5 * v8 + 0.002905915490218413) + 0.006133360213490242) + -0.046213457575043256) + 0.12322495029931246;
      const v18 = v4 * (v5 * (v5 * v9 + -0.20640261200733395) + 0.12151394835563856) * v17;
      v19 = v2 ? x - v18 : -v18;
    }
    let v27: number;
    if (v1) {
      v27 = -0;
    } else {
      const v20 = v5 * (v5 * (v5 * -9.17814730602379e-11 + -6.085117636244652e-10) + -5.974412700671911e-10) + 3.3223963423034236e-9;
      const v21 = v5 * (v5 * (v5 * (v5 * v20 + 8.467997470171368e-9) + -2.127321261929089e-9) + -3.7874719402520406e-8) + -5.2475088900425484e-8;
      const v22 = v5 * (v5 * (v5 * (v5 * v21 + 6.832192566727592e-8) + 3.3946609919705755e-7) + 2.4230201491204087e-7) + -0.0000012389905873655715;
      const v23 = v5 * (v5 * (v5 * (v5 * v22 + -0.0000030167803743144947) + 0.000002539802988858112) + 0.000020092329145152848) + 0.000004764510276407847;
      const v24 = v5 * (v5 * (v5 * (v5 * v23 + -0.00013002428735489697) + -0.00009407407215680652) + 0.0010950104711187614) + 0.00020407134802802448;
      const v25 = v5 * (v5 * (v5 * (v5 * v24 + -0.014074772490179228) + 0.05359610983496942) + -0.11997542713544508) + 0.4782976777552484;
      const v26 = v17 * ((0.7517915246935645 - v4) * v25);
      v27 = v2 ? 1 - v26 : v26;
    }
    ys[i] = v19;
    ds[i] = v27;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number): void {
  const powers = powersOfTwo();
  for (let i = start; i < end; i++) {
    const x = xs[i]!;
    const v1 = 0 < x;
    const v2 = Math.abs(x);
    const v3 = 40 < v2 ? 40 : v2;
    const v4 = (v3 - 3) / (v3 + 3);
    const v11 = v3 * v3;
    const v12 = -v11 / 2;
    const v13 = v12 < -1400 ? -1400 : v12;
    const v14 = 1400 < v13 ? 1400 : v13;
    const v15 = v14 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
    const v16 = v14 - v15 * 0.6931471805601177;
    const v17 = 1 + v16;
    let v21: number;
    if (v12 === v14) {
      const v18 = Math.abs(v3) < 6e299 ? v3 * 134217729 - (v3 * 134217729 - v3) : v3;
      const v19 = v3 - v18;
      const v20 = v18 * v19;
      v21 = -(v20 + (v18 * v18 - v11 + v20) + v19 * v19) / 2;
    } else {
      v21 = 0;
    }
    const v22 = v21 - v15 * -1.7239444525614835e-13;
    const v23 = v16 + v22;
    const v24 = v23 * (v23 * (v23 * 2.506835857880779e-8 + 2.7620168672095344e-7) + 0.000002755735514528978) + 0.000024801521060885955;
    const v25 = v23 * (v23 * (v23 * (v23 * v24 + 0.00019841269784768933) + 0.0013888888917445521) + 0.008333333333356304) + 0.04166666666662327;
    const v26 = v17 + (v16 - (v17 - 1) + (v22 + v23 * v23 * (v23 * (v23 * v25 + 0.16666666666666644) + 0.5000000000000001)));
    const v28 = v15 * 0.5 + 6755399441055744 - 6755399441055744;
    const v29 = powers[(v28 + 1022) | 0]!;
    const v30 = powers[(v15 - v28 + 1022) | 0]!;
    const v31 = v1 ? 0 : v15;
    const v32 = 0.5 * v31 + 6755399441055744 - 6755399441055744;
    const v33 = powers[(v32 + 1022) | 0]!;
    const v34 = powers[(v31 - v32 + 1022) | 0]!;
    let v35: number;
    if (x === 0) {
      v35 = x;
    } else {
      const v5 = v4 * (v4 * (7.48512477480382e-10 * v4 + -1.022116922783687e-9) + -1.0167929811869758e-8) + -2.254035041977751e-9;
      const v6 = v4 * (v4 * (v4 * (v4 * v5 + 4.9423794594800446e-8) + 6.665708587342106e-8) + -9.649031283005696e-8) + -3.852182089826445e-7;
      const v7 = v4 * (v4 * (v4 * (v4 * v6 + -2.3320424132249512e-7) + 0.0000011984941089390932) + 0.0000028630896242983477) + -0.0000012425129571107295;
      const v8 = v4 * (v4 * (v4 * (v4 * v7 + -0.000015343457518325497) + -0.000012596482671324176) + 0.00006849502731412977) + 0.00013154213768337445;
      const v9 = v4 * (v4 * (v4 * (v4 * v8 + -0.00034557015257886476) + -0.000990838156625293) + 0.0029059147108698386) + 0.006133359686278296;
      const v10 = v4 * (v4 * (v4 * (v4 * v9 + -0.04621345751959794) + 0.12322495031535509) + -0.20640261200847712) + 0.12151394835556215;
      const v27 = v3 * v10 * v26;
      v35 = (v1 ? x - v27 * v29 * v30 : -v27) * v33 * v34;
    }
    const v36 = v4 * (v4 * (v4 * -9.17814730602379e-11 + -6.085117636244652e-10) + -5.974412700671911e-10) + 3.3223963423034236e-9;
    const v37 = v4 * (v4 * (v4 * (v4 * v36 + 8.467997470171368e-9) + -2.127321261929089e-9) + -3.7874719402520406e-8) + -5.2475088900425484e-8;
    const v38 = v4 * (v4 * (v4 * (v4 * v37 + 6.832192566727592e-8) + 3.3946609919705755e-7) + 2.4230201491204087e-7) + -0.0000012389905873655715;
    const v39 = v4 * (v4 * (v4 * (v4 * v38 + -0.0000030167803743144947) + 0.000002539802988858112) + 0.000020092329145152848) + 0.000004764510276407847;
    const v40 = v4 * (v4 * (v4 * (v4 * v39 + -0.00013002428735489697) + -0.00009407407215680652) + 0.0010950104711187614) + 0.00020407134802802448;
    const v41 = v4 * (v4 * (v4 * (v4 * v40 + -0.014074772490179228) + 0.05359610983496942) + -0.11997542713544508) + 0.4782976777552484;
    const v42 = v26 * ((0.7517915246935645 - v3) * v41);
    ys[i] = v35;
    ds[i] = v34 * (v33 * (v1 ? 1 - v30 * (v29 * v42) : v42));
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
  const { 1: value, 2: derivative } = run('gelu', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T): Gradients<NoParameters, T> {
  prepare('gelu', { xs, dys }, {});
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
