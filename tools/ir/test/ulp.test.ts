import { describe, expect, test } from 'vitest';
import { ulp, ulpError } from '../src/ulp';

describe('ulp', () => {
  test.each([
    [1, 'f32', 2 ** -23],
    [1.999, 'f32', 2 ** -23],
    [2, 'f32', 2 ** -22],
    [1e-45, 'f32', 2 ** -149],
    [0, 'f32', 2 ** -149],
    [1, 'f64', 2 ** -52],
    [5e-324, 'f64', 2 ** -1074],
    [1, 'f16', 2 ** -10],
    [6e-8, 'f16', 2 ** -24],
  ] as const)('of %f in %s', (y, format, expected) => expect(ulp(y, format)).toBe(expected));
});

describe('ulpError', () => {
  test('is fractional and against the true value, not the rounded one', () => {
    expect(ulpError(1, { hi: 1 + 2 ** -25, lo: 0 }, 'f32')).toBe(0.25);
    expect(ulpError(1, { hi: 1, lo: 2 ** -54 }, 'f64')).toBe(0.25);
  });
  test('a truth just below a power of two has the finer spacing', () => {
    expect(ulpError(1 - 2 ** -24, { hi: 1, lo: -(2 ** -60) }, 'f32')).toBeCloseTo(1, 9);
  });
  test('five units are five units, in the subnormals too', () => {
    expect(ulpError(1 + 5 * 2 ** -23, { hi: 1, lo: 0 }, 'f32')).toBe(5);
    expect(ulpError(6 * 2 ** -149, { hi: 2 ** -149, lo: 0 }, 'f32')).toBe(5);
    expect(ulpError(6 * 2 ** -1074, { hi: 2 ** -1074, lo: 0 }, 'f64')).toBe(5);
  });
  test('NaN and infinities', () => {
    expect(ulpError(NaN, { hi: 1, lo: 0 }, 'f32')).toBe(Infinity);
    expect(ulpError(1, { hi: NaN, lo: 0 }, 'f32')).toBe(Infinity);
    expect(ulpError(NaN, { hi: NaN, lo: 0 }, 'f32')).toBe(0);
    expect(ulpError(-Infinity, { hi: Infinity, lo: 0 }, 'f32')).toBe(Infinity);
    expect(ulpError(Infinity, { hi: 1e300, lo: 0 }, 'f32')).toBe(0);
    expect(ulpError(Infinity, { hi: 3.4028234663852886e38, lo: 0 }, 'f32')).toBe(1);
    expect(ulpError(3e38, { hi: Infinity, lo: 0 }, 'f32')).toBe(Infinity);
  });
});
