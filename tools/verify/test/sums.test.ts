import { describe, expect, test } from 'vitest';
import { ExactSum, KeyedSums } from '../src/sums/exact';
import { smallSumSizes, verifySums } from '../src/sums/verifySums';
import { faulty, only, ourColumns, specification, theOracle } from './support';

test('every parameter gradient is within its bar on every backend that needs no device', async () => {
  const results = await verifySums({ specification, oracle: await theOracle(), columns: await ourColumns(), ...smallSumSizes });
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  const names = specification.activations.flatMap(({ name, parameters }) => parameters.map((parameter) => `${name} ${parameter.name}`));
  expect(new Set(results.map((result) => `${result.function} ${result.quantity.slice('gradient of '.length)}`))).toEqual(new Set(names));
});

describe('faults are found', () => {
  const sizes = { inputs: 64, sizes: [1, 3, 4097, 2 ** 17].map((terms) => ({ terms, patterns: 6 })) };
  const verify = async (...fault: Parameters<typeof faulty>): Promise<boolean> => {
    const results = await verifySums({
      specification: only('leakyRelu'),
      oracle: await theOracle(),
      columns: await faulty(...fault),
      ...sizes,
    });
    expect(results).toHaveLength(1);
    return results.every(({ passed }) => passed);
  };
  const sumOf =
    (round: (x: number) => number, count = (n: number) => n): Parameters<typeof faulty>[0] =>
    ({ inputs: [xs = new Float32Array(), dys = new Float32Array()] }, answer) => {
      let sum = 0;
      for (let i = 0; i < count(xs.length); i++) {
        const dy = dys[i] as number;
        if (dy !== 0) sum = round(sum + round(dy * Math.min(xs[i] as number, 0)));
      }
      return answer.map(() => sum);
    };

  test('a plain sum in doubles passes', async () => {
    expect(await verify(sumOf((x) => x))).toBe(true);
  });

  test('term after term in f32, even to the fast plan', async () => {
    expect(await verify(sumOf(Math.fround), 'fast')).toBe(false);
  });

  test('a last term that is left out beyond a chunk', async () => {
    expect(
      await verify(
        sumOf(
          (x) => x,
          (n) => (n === 4097 ? 4096 : n),
        ),
      ),
    ).toBe(false);
  });

  test('a NaN from an infinity without upstream gradient', async () => {
    expect(
      await verify(({ inputs: [xs = new Float32Array()] }, answer) =>
        xs.some((x) => !Number.isFinite(x)) ? answer.fill(Number.NaN) : answer,
      ),
    ).toBe(false);
  });

  test('a sum that is NaN', async () => {
    expect(await verify((_request, answer) => answer.fill(Number.NaN))).toBe(false);
  });
});

test('exact sums are exact', () => {
  const sum = new ExactSum();
  for (const [a, b] of [
    [2 ** 60, 3],
    [2 ** -80, 1],
    [-(2 ** 60), 3],
    [-1.5, 2 ** -300],
  ] as const)
    sum.addProduct(a, b);
  expect(sum.toNumber()).toBe(2 ** -80);
  expect(sum.distance(2 ** -80)).toBe(1.5 * 2 ** -300);
});

test('sums by key keep every bit', () => {
  const sums = new KeyedSums(2);
  const values = [2 ** 100, 1, -(2 ** 100), 2 ** -149, 3.4e38];
  for (const value of values) sums.add(1, Math.fround(value));
  const total = new ExactSum();
  for (const part of sums.partsOf(1)) total.addProduct(part, 1);
  const expected = new ExactSum();
  for (const value of values) expected.addProduct(Math.fround(value), 1);
  expect(total.distance(Math.fround(3.4e38))).toBe(expected.distance(Math.fround(3.4e38)));
  expect(total.distance(Math.fround(3.4e38))).toBe(1);
  expect([...sums.partsOf(0)].every((part) => part === 0)).toBe(true);
});
