import { expect, test } from 'vitest';
import { leakyRelu, prelu } from '../src/index.js';

// Terms whose sum a plain addition gets wrong; the sum is known exactly.
const terms = Array.from({ length: 30_000 }, (_, i) => (i % 3 === 0 ? 2 ** 60 : i % 3 === 1 ? 1 : -(2 ** 60)));
const xs = new Float64Array(terms.length).fill(-1);

test.each([Float32Array, Float64Array])('long sums keep what cancels, %o', (Type) => {
  const dys = Type.from(terms);
  expect(leakyRelu.parameterGradients(Type.from(xs), dys)).toEqual({ slope: -10_000 });
  expect(prelu.with({ slope: Float32Array.of(1, 1) }, { inner: 15_000 }).parameterGradients(Type.from(xs), dys)).toEqual({
    slope: Type.of(-5_000, -5_000),
  });
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
