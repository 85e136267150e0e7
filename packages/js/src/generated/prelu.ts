// Generated from spec/activations/prelu.ts by npm run generate. Do not edit.
import { Bound } from '../runtime/bound.js';
import { channelGradients, channelsOf, scalarOf } from '../runtime/channels.js';
import { run } from '../runtime/elementwise.js';
import { readRun, resolve } from '../runtime/resolve.js';
import { accumulate, makeSums } from '../runtime/sums.js';
import type { ChannelOptions, FloatArray, Fresh, Gradients, PreluChannels, PreluParameters } from './types.js';
import { type Rules, arrayType, checkParameters, checkSubgradient } from '@rampa/common';

const rules: Rules = { slope: [0.25, 'be finite', undefined, true] };
const defaults = /* @__PURE__ */ new Bound<PreluParameters>('prelu', [0.25, Infinity, 0]);

/**
 * Checks parameters and options once; the result stands for them in the other functions.
 *
 * RangeError when a parameter is outside its constraint, TypeError when a name is unknown.
 */
export function bind(parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): Bound<PreluParameters> {
  return resolve(defaults, checkParameters, rules, { inner: readRun, subgradient: checkSubgradient }, parameters, options);
}

function valuesOf(parameters: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters> | undefined, options?: ChannelOptions): readonly [slope: number | FloatArray, inner: number, subgradient: number] {
  return bind(parameters, options).values as never;
}

/** `x > 0 ? x : slope * x`, in double precision. */
export function value(x: number, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): number {
  const { 0: slopeValue } = valuesOf(parameters, options);
  const slope = scalarOf('prelu', 'slope', slopeValue);
  return x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : x === 0 ? x : 0 < x ? x : x * slope;
}

/**
 * The derivative in x, in double precision.
 *
 * `x > 0 ? 1 : slope`
 */
export function derivative(x: number, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): number {
  const { 0: slopeValue, 2: subgradient } = valuesOf(parameters, options);
  const slope = scalarOf('prelu', 'slope', slopeValue);
  return x !== x ? x : x === 0 && 1 === subgradient ? 1 : 0 < x ? 1 : slope;
}

/** All partial derivatives at a point: in x and in each parameter. */
export function gradient(x: number, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): { readonly x: number; readonly slope: number } {
  const { 0: slopeValue, 2: subgradient } = valuesOf(parameters, options);
  const slope = scalarOf('prelu', 'slope', slopeValue);
  const v1 = 0 < x;
  return { x: x !== x ? x : x === 0 && 1 === subgradient ? 1 : v1 ? 1 : slope, slope: v1 ? 0 : x };
}

function forward32(xs: Float32Array, ys: Float32Array, start: number, end: number, slopeValues: number | FloatArray, inner: number): void {
  const slopes = channelsOf(slopeValues);
  let slopeChannel = Math.floor(start / inner) % slopes.length;
  let left = inner - (start % inner);
  for (let i = start; i < end; ) {
    const stop = Math.min(end, i + left);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      ys[i] = x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : x === 0 ? x : 0 < x ? x : x * slope;
    }
    left = inner;
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

function forward64(xs: Float64Array, ys: Float64Array, start: number, end: number, slopeValues: number | FloatArray, inner: number): void {
  const slopes = channelsOf(slopeValues);
  let slopeChannel = Math.floor(start / inner) % slopes.length;
  let left = inner - (start % inner);
  for (let i = start; i < end; ) {
    const stop = Math.min(end, i + left);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      ys[i] = x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : x === 0 ? x : 0 < x ? x : x * slope;
    }
    left = inner;
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

/**
 * `x > 0 ? x : slope * x` of every element, into `out` (which may be `xs`) or a new array.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function forward<T extends FloatArray>(xs: T, out?: undefined, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): Fresh<T>;
export function forward<T extends FloatArray>(xs: FloatArray, out: T, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): T;
export function forward(xs: FloatArray, out?: FloatArray, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): FloatArray {
  return run('prelu', forward32, forward64, { xs }, { out }, valuesOf(parameters, options))[1]!;
}

function backward32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient;
  let slopeChannel = Math.floor(start / inner) % slopes.length;
  let left = inner - (start % inner);
  for (let i = start; i < end; ) {
    const stop = Math.min(end, i + left);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : 0 < x ? 1 : slope) * dy;
    }
    left = inner;
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

function backward64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient;
  let slopeChannel = Math.floor(start / inner) % slopes.length;
  let left = inner - (start % inner);
  for (let i = start; i < end; ) {
    const stop = Math.min(end, i + left);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : 0 < x ? 1 : slope) * dy;
    }
    left = inner;
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

/**
 * Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.
 *
 * `x > 0 ? 1 : slope`
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backward<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): Fresh<T>;
export function backward<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): T;
export function backward(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): FloatArray {
  return run('prelu', backward32, backward64, { xs, dys }, { out }, valuesOf(parameters, options))[2]!;
}

function valueAndDerivative32(xs: Float32Array, ys: Float32Array, ds: Float32Array, start: number, end: number, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v3 = 1 === subgradient;
  let slopeChannel = Math.floor(start / inner) % slopes.length;
  let left = inner - (start % inner);
  for (let i = start; i < end; ) {
    const stop = Math.min(end, i + left);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const v1 = x === 0;
      const v2 = 0 < x;
      ys[i] = x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : v1 ? x : v2 ? x : x * slope;
      ds[i] = x !== x ? x : v1 && v3 ? 1 : v2 ? 1 : slope;
    }
    left = inner;
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

function valueAndDerivative64(xs: Float64Array, ys: Float64Array, ds: Float64Array, start: number, end: number, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v3 = 1 === subgradient;
  let slopeChannel = Math.floor(start / inner) % slopes.length;
  let left = inner - (start % inner);
  for (let i = start; i < end; ) {
    const stop = Math.min(end, i + left);
    const slope = slopes[slopeChannel]!;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const v1 = x === 0;
      const v2 = 0 < x;
      ys[i] = x === -Infinity ? (0 < slope ? -Infinity : slope < 0 ? Infinity : 0) : v1 ? x : v2 ? x : x * slope;
      ds[i] = x !== x ? x : v1 && v3 ? 1 : v2 ? 1 : slope;
    }
    left = inner;
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

/**
 * Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function valueAndDerivative<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
export function valueAndDerivative<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): { readonly value: V; readonly derivative: D };
export function valueAndDerivative(xs: FloatArray, ys?: FloatArray, ds?: FloatArray, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): { readonly value: FloatArray; readonly derivative: FloatArray } {
  const { 1: value, 2: derivative } = run('prelu', valueAndDerivative32, valueAndDerivative64, { xs }, { ys, ds }, valuesOf(parameters, options)) as [FloatArray, FloatArray, FloatArray];
  return { value, derivative };
}

function gradients32(xs: Float32Array, dys: Float32Array, start: number, end: number, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number): void {
  const slopes = channelsOf(slopeValues);
  let slopeChannel = Math.floor(start / inner) % slopes.length;
  let left = inner - (start % inner);
  for (let i = start; i < end; ) {
    const stop = Math.min(end, i + left);
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      slopeSum += (0 < x ? 0 : x) * dy;
    }
    accumulate(slopeSums, slopeChannel, slopeSum, 0);
    left = inner;
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

function gradients64(xs: Float64Array, dys: Float64Array, start: number, end: number, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number): void {
  const slopes = channelsOf(slopeValues);
  let slopeChannel = Math.floor(start / inner) % slopes.length;
  let left = inner - (start % inner);
  for (let i = start; i < end; ) {
    const stop = Math.min(end, i + left);
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    let slopeError = 0;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      const slopeTerm = (0 < x ? 0 : x) * dy;
      const slopeNext = slopeSum + slopeTerm;
      const slopeAdded = slopeNext - slopeSum;
      slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
      slopeSum = slopeNext;
    }
    accumulate(slopeSums, slopeChannel, slopeSum, slopeError);
    left = inner;
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

/**
 * For each parameter the sum over the elements of upstream gradient times derivative in the parameter.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function parameterGradients<T extends FloatArray>(xs: T, dys: T, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): { readonly [name in keyof PreluParameters]-?: number | Fresh<T> } {
  const values = valuesOf(parameters, options);
  const { 0: slope } = values;
  const slopeSums = makeSums(channelsOf(slope).length);
  run('prelu', gradients32, gradients64, { xs, dys }, {}, [slopeSums, ...values]);
  return { slope: channelGradients(arrayType(xs), slope, slopeSums) } as never;
}

function backwardAll32(xs: Float32Array, dys: Float32Array, dxs: Float32Array, start: number, end: number, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient;
  let slopeChannel = Math.floor(start / inner) % slopes.length;
  let left = inner - (start % inner);
  for (let i = start; i < end; ) {
    const stop = Math.min(end, i + left);
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      const v2 = 0 < x;
      slopeSum += (v2 ? 0 : x) * dy;
      dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : v2 ? 1 : slope) * dy;
    }
    accumulate(slopeSums, slopeChannel, slopeSum, 0);
    left = inner;
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

function backwardAll64(xs: Float64Array, dys: Float64Array, dxs: Float64Array, start: number, end: number, slopeSums: Float64Array, slopeValues: number | FloatArray, inner: number, subgradient: number): void {
  const slopes = channelsOf(slopeValues);
  const v1 = 1 === subgradient;
  let slopeChannel = Math.floor(start / inner) % slopes.length;
  let left = inner - (start % inner);
  for (let i = start; i < end; ) {
    const stop = Math.min(end, i + left);
    const slope = slopes[slopeChannel]!;
    let slopeSum = 0;
    let slopeError = 0;
    for (; i < stop; i++) {
      const x = xs[i]!;
      const dy = dys[i]!;
      const v2 = 0 < x;
      const slopeTerm = (v2 ? 0 : x) * dy;
      const slopeNext = slopeSum + slopeTerm;
      const slopeAdded = slopeNext - slopeSum;
      slopeError += slopeSum - (slopeNext - slopeAdded) + (slopeTerm - slopeAdded);
      slopeSum = slopeNext;
      dxs[i] = (x !== x ? x : x === 0 && v1 ? 1 : v2 ? 1 : slope) * dy;
    }
    accumulate(slopeSums, slopeChannel, slopeSum, slopeError);
    left = inner;
    if (++slopeChannel === slopes.length) slopeChannel = 0;
  }
}

/**
 * `backward` (as `x`) and `parameterGradients` in one pass.
 *
 * Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit or arrays overlap otherwise than in place.
 */
export function backwardAll<T extends FloatArray>(xs: T, dys: T, out?: undefined, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): { readonly x: Fresh<T> } & { readonly [name in keyof PreluParameters]-?: number | Fresh<T> };
export function backwardAll<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): { readonly x: T } & { readonly [name in keyof PreluParameters]-?: number | Fresh<T> };
export function backwardAll(xs: FloatArray, dys: FloatArray, out?: FloatArray, parameters?: PreluParameters | PreluChannels<FloatArray> | Bound<PreluParameters>, options?: ChannelOptions): { readonly x: FloatArray } & { readonly [name in keyof PreluParameters]-?: number | Fresh<FloatArray> } {
  const values = valuesOf(parameters, options);
  const { 0: slope } = values;
  const slopeSums = makeSums(channelsOf(slope).length);
  const x = run('prelu', backwardAll32, backwardAll64, { xs, dys }, { out }, [slopeSums, ...values])[2]!;
  return { x, slope: channelGradients(arrayType(xs), slope, slopeSums) } as never;
}
