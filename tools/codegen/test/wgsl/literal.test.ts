import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf, hasLiteral, literal } from '../../src/wgsl/literal';

const f32 = fc.float({ noNaN: true, noDefaultInfinity: true }).filter(hasLiteral);

test('a literal reads back as the same f32, is a WGSL float and within the range of f32', () => {
  fc.assert(
    fc.property(f32, (value) => {
      const text = literal(value);
      expect(Math.fround(Number(text))).toBe(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?(e-?\d+)?$/);
      expect(text).toMatch(/[.e]/);
      expect(Math.abs(Number(text))).toBeLessThanOrEqual((2 - 2 ** -23) * 2 ** 127);
    }),
  );
});

test.each([
  [1, '1.0'],
  [-0.5, '-0.5'],
  [Math.fround(0.1), '0.1'],
  [2 ** -149, '1e-45'],
  [(2 - 2 ** -23) * 2 ** 127, '3.4028234663852886e38'],
  [1000, '1000.0'],
])('%d is %s', (value, text) => {
  expect(literal(value)).toBe(text);
});

test('values without a literal have bits', () => {
  expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0].map(hasLiteral)).toEqual([false, false, false, false]);
  expect(bitsOf(Number.POSITIVE_INFINITY)).toBe('0x7f800000u');
  expect(bitsOf(-0)).toBe('0x80000000u');
});
