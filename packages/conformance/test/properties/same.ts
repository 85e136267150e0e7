import { inWords, type NumberArray } from '../../src/numbers';

/** Throws unless two arrays hold the same numbers: every bit counts, except that all NaN are alike. */
export function expectSame(got: NumberArray, expected: NumberArray, what: string): void {
  if (got.length !== expected.length) throw new Error(`${what}: expected ${expected.length} numbers, got ${got.length}`);
  for (let i = 0; i < got.length; i++) {
    const a = got[i] ?? Number.NaN;
    const b = expected[i] ?? Number.NaN;
    if (!Object.is(a, b)) throw new Error(`${what}: expected ${inWords(b)} at place ${i}, got ${inWords(a)}`);
  }
}
