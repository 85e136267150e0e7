import { Random } from '@rampa/conformance';
import type { ReductionSpec } from '@rampa/ir';
import { describe, expect, test } from 'vitest';
import { contents } from '../src/rows/contents';
import { Exponential } from '../src/rows/exponential';
import type { Result } from '../src/rows/result';
import { RowTruth } from '../src/rows/truth';
import { type RowSize, smallRowSizes, verifyRows } from '../src/rows/verifyRows';
import { faulty, only, ourColumns, specification, theOracle } from './support';

const everything = { finite: contents.length, special: contents.length };
const short: readonly RowSize[] = [2, 7, 64].map((length) => ({ length, ...everything, inners: [1] }));
const beyondChunk: readonly RowSize[] = [{ length: 4097, finite: 4, special: 2, inners: [1] }];

const failing = (results: readonly Result[]): string[] => results.filter(({ passed }) => !passed).map(({ quantity }) => quantity);

test('every reduction is within its bars on every backend that needs no device', async () => {
  const results = await verifyRows({ specification, oracle: await theOracle(), columns: await ourColumns(), sizes: smallRowSizes });
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  expect(new Set(results.map((result) => result.function))).toEqual(new Set(specification.reductions.map(({ name }) => name)));
  for (const { cases } of results) expect(cases).toBeGreaterThan(80);
  // 47 s by itself on two busy cores: most of it is the truth, in doubled doubles.
}, 180_000);

describe('faults are found', () => {
  const verify = async (names: readonly string[], sizes: readonly RowSize[], ...fault: Parameters<typeof faulty>): Promise<string[]> =>
    failing(await verifyRows({ specification: only(...names), oracle: await theOracle(), columns: await faulty(...fault), sizes }));

  test('the same backend without a fault passes', async () => {
    expect(await verify(['softmax', 'logSumExp', 'maxout'], [...short, ...beyondChunk], (_request, answer) => answer)).toEqual([]);
  });

  test('a last element that is left out beyond a chunk', async () => {
    const fault: Parameters<typeof faulty>[0] = ({ name, quantity, shape, inputs: [xs] }, answer) => {
      if (name !== 'logSumExp' || quantity.kind !== 'value' || shape?.length !== 4097 || xs === undefined) return answer;
      return answer.map((_, r) => {
        const row = Float64Array.from(xs.subarray(r * 4097, r * 4097 + 4096));
        const peak = row.reduce((a, b) => Math.max(a, b));
        return peak + Math.log(row.reduce((sum, x) => sum + (x === peak ? 1 : Math.exp(x - peak)), 0));
      });
    };
    expect(await verify(['logSumExp'], beyondChunk, fault)).toContain('value');
  });

  test('a sum in f32, element after element', async () => {
    const fault: Parameters<typeof faulty>[0] = ({ quantity, shape, inputs: [xs] }, answer) => {
      if (quantity.kind !== 'value' || xs === undefined) return answer;
      const { length = 1 } = shape ?? {};
      const result = answer.slice();
      for (let begin = 0; begin < xs.length; begin += length) {
        const row = Float64Array.from(xs.subarray(begin, begin + length));
        const peak = row.reduce((a, b) => Math.max(a, b));
        const total = row.reduce((sum, x) => Math.fround(sum + Math.fround(Math.exp(x - peak))), 0);
        for (const [k, x] of row.entries()) result[begin + k] = Math.exp(x - peak) / total;
      }
      return result;
    };
    // Even to the fast plan's bar.
    expect(await verify(['softmax'], [{ length: 65_537, finite: 1, special: 0, inners: [1] }], fault, 'fast')).toContain('value');
  });

  test('a maximum that overlooks NaN', async () => {
    const fault: Parameters<typeof faulty>[0] = ({ quantity, shape, inputs: [xs] }, answer) => {
      if (quantity.kind !== 'value' || xs === undefined) return answer;
      const { length = 1 } = shape ?? {};
      return answer.map((_, r) =>
        Float64Array.from(xs.subarray(r * length, (r + 1) * length)).reduce((a, b) => (b > a ? b : a), Number.NEGATIVE_INFINITY),
      );
    };
    expect(await verify(['maxout'], short, fault)).toEqual(['value']);
  });

  test('a result that depends on the order', async () => {
    // Rows that begin with an ascent come out three units larger.
    const fault: Parameters<typeof faulty>[0] = ({ quantity, inputs: [xs] }, answer) =>
      quantity.kind === 'value' && xs !== undefined && (xs[0] as number) < (xs[1] as number)
        ? answer.map((y) => y * (1 + 3 * 2 ** -23))
        : answer;
    const found = await verify(['softmax'], short, fault);
    expect(found).toContain('value, permuted');
  });

  test('rows that are read without their stride', async () => {
    const fault: Parameters<typeof faulty>[0] = ({ shape }, answer) =>
      shape?.inner === 1 ? answer : answer.map((_, i) => answer[(i * 7) % answer.length] as number);
    expect(await verify(['logSoftmax'], [{ length: 64, ...everything, inners: [1, 3] }], fault)).toContain('value');
  });

  test('infinities without a limit that are given one', async () => {
    const fault: Parameters<typeof faulty>[0] = (_request, answer) => answer.map((y) => (Number.isNaN(y) ? 0.5 : y));
    expect(await verify(['softmax'], short, fault)).toContain('value');
  });
});

describe('the truth', () => {
  const truthOf = async (): Promise<RowTruth> => {
    const oracle = await theOracle();
    return new RowTruth(oracle, Exponential.create(oracle));
  };
  const reduction = (name: string): ReductionSpec => specification.reductions.find((spec) => spec.name === name) as ReductionSpec;

  test('exponentials agree with MPFR to 2^-74', async () => {
    const oracle = await theOracle();
    const exponential = Exponential.create(oracle);
    const random = new Random('exponentials');
    const hi = Float64Array.from({ length: 3000 }, (_, k) =>
      k % 3 === 0 ? random.between(-660, 0) : random.between(-1, 1) * 2 ** -random.below(30),
    );
    const { hi: got, lo } = exponential.of({ hi, lo: new Float64Array(hi.length) });
    for (const [k, x] of hi.entries()) {
      const truth = oracle.evaluate({ kind: 'call', callee: 'exp', arguments: [{ kind: 'variable', name: 'x' }] }, { x });
      const error = Math.abs(((got[k] as number) - truth.hi + ((lo[k] as number) - truth.lo)) / truth.hi);
      expect(error).toBeLessThan(2 ** -74);
    }
  });

  test('a row of 1000 agrees with the textbook in MPFR to 2^-70', async () => {
    const oracle = await theOracle();
    const truth = await truthOf();
    const random = new Random('a long row');
    const row = Float64Array.from({ length: 1000 }, () => Math.fround(10 * random.normal()));
    for (const name of ['softmax', 'logSumExp', 'logSoftmax', 'softmax0']) {
      const spec = reduction(name);
      const { hi, lo } = truth.value(spec, row, {});
      const i = hi.length >> 1;
      const expected = oracle.evaluateRow(spec.formula.value, { row: [...row], i }, {});
      expect(Math.abs(((hi[i] as number) - expected.hi + ((lo[i] as number) - expected.lo)) / expected.hi)).toBeLessThan(2 ** -70);
    }
  });

  test.each([
    ['softmax', [Number.NEGATIVE_INFINITY, 0, 0], [0, 0.5, 0.5]],
    ['softmax', [Number.NEGATIVE_INFINITY], [Number.NaN]],
    ['softmax', [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY], [Number.NaN, Number.NaN]],
    ['softmax', [1, Number.POSITIVE_INFINITY], [0, 1]],
    ['softmax', [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], [Number.NaN, Number.NaN]],
    ['softmax', [Number.NaN, 0], [Number.NaN, Number.NaN]],
    ['softmax0', [Number.NEGATIVE_INFINITY], [0]],
    ['logSumExp', [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY], [Number.NEGATIVE_INFINITY]],
    ['logSumExp', [Number.NEGATIVE_INFINITY, 3e38], [3e38]],
    ['maxout', [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], [Number.POSITIVE_INFINITY]],
  ])('%s of %s', async (name, row, expected) => {
    expect([...(await truthOf()).value(reduction(name), row, {}).hi]).toEqual(expected);
  });

  test('of equal infinities the first is the largest; NaN leaves none', async () => {
    const truth = await truthOf();
    const gradient = (...row: number[]): number[] => [...truth.backward(reduction('maxout'), row, [5], {}).hi];
    expect(gradient(1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toEqual([0, 5, 0]);
    expect(gradient(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY)).toEqual([5, 0]);
    expect(gradient(1, Number.NaN)).toEqual([Number.NaN, Number.NaN]);
  });
});
