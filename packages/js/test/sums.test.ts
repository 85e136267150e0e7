import { expect, test } from 'vitest';
import { leakyRelu, prelu } from '../src/index.js';

// Terms whose sum a plain addition gets wrong; the sum is known exactly.
const terms = Array.from({ length: 30_000 }, (_, i) => (i % 3 === 0 ? 2 ** 60 : i % 3 === 1 ? 1 : -(2 ** 60)));
const xs = new Float64Array(terms.length).fill(-1);

test('long sums of doubles keep what cancels', () => {
  const dys = Float64Array.from(terms);
  expect(leakyRelu.parameterGradients(xs, dys)).toEqual({ slope: -10_000 });
  expect(prelu.with({ slope: Float32Array.of(1, 1) }, { inner: 15_000 }).parameterGradients(xs, dys)).toEqual({
    slope: Float64Array.of(-5_000, -5_000),
  });
});

test('long sums of floats lose less than 2^-28 of their magnitudes', () => {
  const count = 2 ** 21;
  // 2^20 and small terms beside them, of which each is lost in f32; all of them are whole numbers of 2^-10.
  const dys = Float32Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 2 ** 20 * (i % 4 === 0 ? 1 : -1) : (i % 1000) / 1024));
  const magnitudes = dys.reduce((sum, dy) => sum + Math.abs(dy), 0);
  const exact = -Number(dys.reduce((sum, dy) => sum + BigInt(dy * 1024), 0n)) / 1024;
  const { slope } = leakyRelu.parameterGradients(new Float32Array(count).fill(-1), dys);
  expect(exact).toBeLessThan(-500_000);
  expect(Math.abs(slope - exact)).toBeLessThanOrEqual(2 ** -24 * Math.abs(exact) + 2 ** -28 * magnitudes);
  expect(Math.abs(slope - exact)).toBeLessThanOrEqual(1e-9 * Math.abs(exact));
});

test('infinite and NaN terms', () => {
  const gradient = (...dys: number[]): number =>
    leakyRelu.parameterGradients(
      Float64Array.from(dys, () => -1),
      Float64Array.from(dys),
    ).slope;
  expect([gradient(1, Infinity, 2), gradient(1, -Infinity), gradient(Infinity, -Infinity), gradient(NaN, 1)]).toEqual([
    -Infinity,
    Infinity,
    NaN,
    NaN,
  ]);
});
