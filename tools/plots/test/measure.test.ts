import { describe, expect, test } from 'vitest';
import { axes, binOf } from '../src/axis';
import { type Measurement, measure } from '../src/measure';
import type { Batch, Subject } from '../src/subject';

/** The square root of 2 times x: its double is the truth, and its f32 is correctly rounded. */
const truthOf = (x: number): number => Math.SQRT2 * x;

function subjectOf(xs: readonly number[], batch: Partial<Batch> = {}): Subject {
  const inputs = Float32Array.from(xs);
  return {
    name: 'planted',
    quantity: { kind: 'value' },
    what: 'value',
    abscissa: 'x',
    zeros: [],
    batches: [
      {
        parameters: {},
        inputs: [inputs],
        positions: Uint32Array.from(inputs.keys()),
        at: inputs,
        truth: (n) => ({ hi: truthOf(inputs[n] ?? Number.NaN), lo: 0 }),
        isFinite: (n) => Number.isFinite(inputs[n]),
        alternatives: () => [],
        allowance: () => 0,
        ...batch,
      },
    ],
  };
}

const xs = [-100, -3, -0.01, 0.01, 3, 100, 1e10];
const right = ({ inputs: [inputs = new Float32Array()] }: Batch): Float32Array => Float32Array.from(inputs, truthOf);
/** Right but for one input. */
const wrongAt =
  (x: number, change: (y: number) => number) =>
  (batch: Batch): Float32Array =>
    right(batch).map((y, n) => (batch.inputs[0]?.[n] === x ? change(y) : y));

function errorsAt(measurement: Measurement, x: number): (number | null | undefined)[] {
  return axes.flatMap((axis) => {
    const bin = binOf(axis, x);
    return bin === undefined ? [] : [measurement.curves[axis.id]?.[bin]];
  });
}

describe('a planted error', () => {
  test('of 5 ULP shows in the curves where it is, and is the worst', async () => {
    // ulp(sqrt 2 * 3) in f32 is 2^-21.
    const measurement = await measure(subjectOf(xs), { plan: 'fast', run: wrongAt(3, (y) => y + 5 * 2 ** -21) });
    expect(measurement.worst.where).toBe('x = 3');
    expect(measurement.worst.ulp).toBeGreaterThan(4.5);
    expect(measurement.worst.ulp).toBeLessThan(5.5);
    for (const error of errorsAt(measurement, 3)) expect(error).toBeGreaterThan(4.5);
    for (const x of xs) if (x !== 3) for (const error of errorsAt(measurement, x)) expect(error, String(x)).toBeLessThanOrEqual(0.5);
  });

  test('beyond the left panel shows in the right one', async () => {
    const measurement = await measure(subjectOf(xs), { plan: 'fast', run: wrongAt(1e10, () => 0) });
    expect(errorsAt(measurement, 1e10)).toHaveLength(1);
    expect(errorsAt(measurement, 1e10)[0]).toBeGreaterThan(2 ** 23);
  });

  test('NaN for a number is the worst error there is, and is told in words', async () => {
    const measurement = await measure(subjectOf(xs), { plan: 'fast', run: wrongAt(3, () => Number.NaN) });
    expect(measurement.worst).toEqual({ ulp: 'NaN', where: 'x = 3' });
    for (const error of errorsAt(measurement, 3)) expect(error).toBeGreaterThan(2 ** 23);
    expect(measurement.special).toEqual(['NaN at 3 (true: 4.243)']);
  });
});

test('without one nothing exceeds correct rounding', async () => {
  const { worst, special } = await measure(subjectOf(xs), { plan: 'fast', run: right });
  expect(worst.ulp).toBeLessThanOrEqual(0.5);
  expect(special).toEqual([]);
});

test('an accepted absolute error is drawn in the unit in which its bound is the bar', async () => {
  const subject = subjectOf(xs, { allowance: (n) => (xs[n] === 3 ? 0.5 : 0) });
  const half = await measure(subject, { plan: 'fast', run: wrongAt(3, (y) => y + 0.25) });
  expect(half.worst.ulp).toBeCloseTo(2, 4);
  const faithful = await measure(subject, { plan: 'faithful', run: wrongAt(3, (y) => y + 0.25) });
  expect(faithful.worst.ulp).toBeCloseTo(0.5, 4);
  const elsewhere = await measure(subject, { plan: 'fast', run: wrongAt(Math.fround(0.01), (y) => y + 0.25) });
  expect(elsewhere.worst.ulp).toBeGreaterThan(1e6);
});

test('special values are told in words: limits, NaN and zeros that lost their sign; they are in no curve', async () => {
  const special = [Number.NEGATIVE_INFINITY, -0, 0, 1, Number.POSITIVE_INFINITY, Number.NaN];
  const zeros = await measure(subjectOf(special), {
    plan: 'fast',
    run: (batch) => right(batch).map((y) => (y === 1 * y && Number.isFinite(y) && y !== 0 ? y : 0)),
  });
  expect(zeros.special).toEqual([
    '0 at -Infinity (true: -Infinity)',
    '0 at -0 (true: -0)',
    '0 at Infinity (true: Infinity)',
    '0 at NaN (true: NaN)',
  ]);
  expect(zeros.worst.ulp).toBeLessThanOrEqual(0.5);
  expect((await measure(subjectOf(special), { plan: 'fast', run: right })).special).toEqual([]);
});

test('results that an implementation is not held to are in no curve', async () => {
  const measurement = await measure(subjectOf(xs), { plan: 'fast', run: wrongAt(3, () => 0), ignores: (_, x) => x === 3 });
  expect(measurement.worst.ulp).toBeLessThanOrEqual(0.5);
  expect(errorsAt(measurement, 3)).toEqual([Number.NaN, Number.NaN]);
});

test('too few results are an error', async () => {
  await expect(measure(subjectOf(xs), { plan: 'fast', run: () => new Float32Array(2) })).rejects.toThrow(
    'expected more than 6 results, got 2',
  );
});
