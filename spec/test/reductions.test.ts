import { describe, expect, it } from 'vitest';
import logSoftmax from '../reductions/logSoftmax';
import logSumExp from '../reductions/logSumExp';
import logSumExp0 from '../reductions/logSumExp0';
import maxout from '../reductions/maxout';
import softmax from '../reductions/softmax';
import softmax0 from '../reductions/softmax0';
import { reductions } from './functions';

interface Pass {
  readonly name: string;
  readonly reduce: 'max' | 'sum' | 'firstIndex';
  readonly of: (element: number, dy: number, stages: Readonly<Record<string, number>>) => number;
}

/** Runs the stages as a backend does: a NaN wins a maximum. `zero` is the further element of softmax0 and logSumExp0. */
function runStages(passes: readonly Pass[], row: readonly number[], dys: readonly number[], zero: boolean): Record<string, number> {
  const stages: Record<string, number> = {};
  for (const { name, reduce, of } of passes) {
    const terms = row.map((x, k) => of(x, dys[k] ?? Number.NaN, stages));
    if (zero) terms.push(of(0, Number.NaN, stages));
    if (reduce === 'max') stages[name] = Math.max(...terms);
    else if (reduce === 'sum') stages[name] = terms.reduce((total, term) => total + term, 0);
    else stages[name] = terms.findIndex((term) => term !== 0);
  }
  return stages;
}

type AnyReduction = (typeof reductions)[number][1];

function forward(reduction: object, row: readonly number[]): number[] {
  const { definition } = reduction as AnyReduction;
  const { stages, value } = definition.evaluate;
  const passes = stages.map(({ name, reduce, of }): Pass => ({ name, reduce, of: (x, _dy, earlier) => of(x, earlier) }));
  const results = runStages(passes, row, [], definition.withZero === true);
  return definition.output === 'one' ? [value(Number.NaN, results)] : row.map((x) => value(x, results));
}

function backward(reduction: object, elements: readonly number[], dys: readonly number[]): number[] {
  const { definition } = reduction as AnyReduction;
  const { stages, value, from } = definition.evaluate.backward;
  const upstream = definition.output === 'one' ? elements.map(() => dys[0] ?? Number.NaN) : dys;
  const results = runStages(stages, elements, upstream, definition.withZero === true && from === 'inputs');
  return elements.map((x, k) => value(x, upstream[k] ?? Number.NaN, results, k));
}

function expectClose(got: readonly number[], expected: readonly number[]): void {
  expect(got).toHaveLength(expected.length);
  for (const [k, value] of expected.entries())
    expect(Math.abs((got[k] ?? Number.NaN) - value)).toBeLessThanOrEqual(Math.abs(value) * 2 ** -50);
}

describe.each(reductions)('%s', (file, reduction) => {
  it('is named as its file', () => {
    expect(reduction.definition.name).toBe(file);
  });

  it('computes by stages what its textbook formula says', () => {
    for (const row of [[0.5, -1.25], [1, 3], [2, 2], [7, -3, 4.5, 7, 0.25], [3.5]]) {
      for (const [k, y] of forward(reduction, row).entries()) expect(y).toBeCloseTo(reduction(row)[k] ?? Number.NaN, 12);
    }
  });

  it('computes backward as the textbook derivatives say', () => {
    for (const row of [[0.5, -1.25], [1, 3], [2, 2], [7, -3, 4.5, 7, 0.25], [3.5]]) {
      const outputs = forward(reduction, row);
      const dys = outputs.map((_, k) => 1.5 - k);
      const elements = reduction.definition.evaluate.backward.from === 'outputs' ? outputs : row;
      for (const [j, dx] of backward(reduction, elements, dys).entries()) {
        const expected = dys.reduce((total, dy, i) => total + dy * reduction.derivative(row, i, j), 0);
        expect(dx).toBeCloseTo(expected, 12);
      }
    }
  });
});

describe('known values (correctly rounded from 40 digits, mpmath 1.3)', () => {
  const probabilities = [0.090030573170380458, 0.24472847105479765, 0.66524095577482189];
  it('softmax', () => expectClose(forward(softmax, [1, 2, 3]), probabilities));
  it('softmax of large inputs', () => expectClose(forward(softmax, [1001, 1002, 1003]), probabilities));
  it('logSumExp', () => expectClose(forward(logSumExp, [1, 2, 3]), [3.4076059644443803]));
  it('logSoftmax keeps the small result at the maximum', () => expectClose(forward(logSoftmax, [50, 0]), [-1.9287498479639178e-22, -50]));
});

const [I, N] = [Infinity, Number.NaN];

describe('rows with infinities and NaN', () => {
  const cases: readonly (readonly [name: string, reduction: object, row: readonly number[], expected: readonly number[]])[] = [
    ['softmax: -Infinity has no share', softmax, [-I, 0, 0], [0, 0.5, 0.5]],
    ['softmax: a single Infinity takes everything', softmax, [1, I, -I], [0, 1, 0]],
    ['softmax: several', softmax, [I, I, 1], [N, N, N]],
    ['softmax: nothing but -Infinity', softmax, [-I, -I], [N, N]],
    ['softmax: one -Infinity alone', softmax, [-I], [N]],
    ['softmax: one Infinity alone', softmax, [I], [1]],
    ['softmax: NaN', softmax, [N, 1, I], [N, N, N]],
    ['softmax: a difference that overflows', softmax, [1.7e308, -1.7e308], [1, 0]],
    ['softmax0: nothing but -Infinity', softmax0, [-I, -I], [0, 0]],
    ['softmax0: a single Infinity takes everything', softmax0, [1, I], [0, 1]],
    ['softmax0: several', softmax0, [I, I], [N, N]],
    ['softmax0: NaN', softmax0, [N, 1], [N, N]],
    ['logSoftmax: -Infinity stays', logSoftmax, [-I, 0], [-I, 0]],
    ['logSoftmax: a single Infinity takes everything', logSoftmax, [1, I, -I], [-I, 0, -I]],
    ['logSoftmax: several', logSoftmax, [I, I, 1], [N, N, N]],
    ['logSoftmax: nothing but -Infinity', logSoftmax, [-I, -I], [N, N]],
    ['logSoftmax: NaN', logSoftmax, [1, N], [N, N]],
    ['logSumExp: nothing but -Infinity', logSumExp, [-I, -I], [-I]],
    ['logSumExp: Infinity', logSumExp, [I, I, -I], [I]],
    ['logSumExp: -Infinity has no share', logSumExp, [-I, 3], [3]],
    ['logSumExp: NaN', logSumExp, [N, I], [N]],
    ['logSumExp0: nothing but -Infinity', logSumExp0, [-I, -I], [0]],
    ['logSumExp0: Infinity', logSumExp0, [I, 1], [I]],
    ['maxout: NaN wins', maxout, [N, I], [N]],
    ['maxout: -Infinity', maxout, [-I, -I], [-I]],
  ];
  it.each(cases)('%s', (_name, reduction, row, expected) => {
    expect(forward(reduction, row)).toEqual(expected);
  });
});

describe('gradients', () => {
  it('maxout: the first of equal pieces takes it', () => expect(backward(maxout, [1, 3, 3], [2])).toEqual([0, 2, 0]));
  it('logSumExp: that of a single Infinity is one-hot', () => expect(backward(logSumExp, [1, I, 0], [2])).toEqual([0, 2, 0]));
  it('logSumExp: several infinities have none', () => expect(backward(logSumExp, [I, I], [2])).toEqual([N, N]));
  it('logSumExp0: nothing but -Infinity', () => expect(backward(logSumExp0, [-I, -I], [2])).toEqual([0, 0]));
});
