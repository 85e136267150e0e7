import { expect } from 'vitest';

export const special = [
  ...[0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, NaN, Infinity, -Infinity, 2 ** -149, -(2 ** -140), 2 ** -126, 3.4e38, -3.4e38],
  ...[3, -3, 6, 88.7, 89, -87.4, -103.5, -104, 1e-8, -1e-8, 12, -12, -6.9],
];

/** Special numbers, then numbers of all sizes, the same every time. */
export function numbers(count: number, seed: number, sizes: readonly [smallest: number, largest: number] = [-28, 12]): Float32Array {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  const [smallest, largest] = sizes;
  return Float32Array.from(
    { length: count },
    (_, i) => special[i] ?? (next() - 0.5) * 2 ** Math.floor(next() * (largest - smallest) + smallest),
  );
}

/** As toEqual, but quick where they are equal: every bit counts, except that all NaN are alike. */
export function expectSame(got: Float32Array, wanted: Float32Array): void {
  if (got.length !== wanted.length || !got.every((value, i) => Object.is(value, wanted[i]))) expect(got).toEqual(wanted);
}
