import { expect } from 'vitest';
import { load, type Precision, type Rampa } from '../src/index.js';

export const precisions: readonly Precision[] = ['faithful', 'fast'];

export const instances: Readonly<Record<Precision, Rampa>> = { faithful: await load(), fast: await load({ precision: 'fast' }) };

/** Small odd multiples of 1/16, the same every time: exact in every step of a piecewise linear function, and never a zero with its sign. */
export function sixteenths(count: number, seed = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (2 * (state >> 24) + 1) / 16;
  });
}

/** Where an array of a test lies. Guards stand around it and `intact` says whether they still do. */
export interface Place {
  readonly array: Float32Array;
  intact(): boolean;
}

const guard = Math.fround(-12345.678);

export const places: Readonly<Record<'own' | 'unaligned' | 'wasm' | 'wasm unaligned', (rampa: Rampa, values: Float32Array) => Place>> = {
  own: (_, values) => guarded(new Float32Array(values.length + 8), 4, values),
  unaligned: (_, values) => guarded(new Float32Array(values.length + 9), 3, values),
  wasm: (rampa, values) => guarded(rampa.alloc(values.length + 8), 4, values),
  'wasm unaligned': (rampa, values) => guarded(rampa.alloc(values.length + 8), 3, values),
};
export type PlaceName = keyof typeof places;
export const placeNames = Object.keys(places) as PlaceName[];

function guarded(whole: Float32Array, start: number, values: Float32Array): Place {
  whole.fill(guard);
  const array = whole.subarray(start, start + values.length);
  array.set(values);
  return {
    array,
    intact: () => whole.every((value, i) => (i >= start && i < start + values.length) || value === guard),
  };
}

/** As toEqual, but quick where they are equal: every bit counts, except that all NaN are alike. */
export function expectSame(got: Float32Array, wanted: Float32Array): void {
  if (got.length !== wanted.length || !got.every((value, i) => Object.is(value, wanted[i]))) expect(got).toEqual(wanted);
}
