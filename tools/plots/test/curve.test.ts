import { describe, expect, test } from 'vitest';
import { axes, binOf, middleOf } from '../src/axis';
import { curveOf, nothingRight } from '../src/curve';

describe.each(axes)('axis $id', (axis) => {
  test('holds its ends and zero, and nothing beyond', () => {
    expect(binOf(axis, -axis.limit)).toBe(0);
    expect(binOf(axis, axis.limit)).toBe(axis.bins - 1);
    expect(binOf(axis, 0)).toBe(axis.bins / 2);
    expect(binOf(axis, axis.limit * 1.01)).toBeUndefined();
    expect(binOf(axis, Number.NaN)).toBeUndefined();
    expect(binOf(axis, Number.NEGATIVE_INFINITY)).toBeUndefined();
  });

  test('the middle of a bin lies in it, and they ascend', () => {
    const middles = Array.from({ length: axis.bins }, (_, bin) => middleOf(axis, bin));
    expect(middles.map((x) => binOf(axis, x))).toEqual([...middles.keys()]);
    expect([...middles].sort((a, b) => a - b)).toEqual(middles);
  });

  test('every tick is on it', () => {
    for (const tick of axis.ticks) expect(binOf(axis, tick), String(tick)).toBeDefined();
  });
});

test('the axis of exponents tells exponents apart by at most four a bin', () => {
  const axis = axes.find(({ id }) => id === 'exponents');
  if (axis === undefined) throw new Error('expected the axis');
  for (let exponent = -145; exponent < 124; exponent++) expect(binOf(axis, 2 ** exponent)).not.toBe(binOf(axis, 2 ** (exponent + 4)));
});

const [axis] = axes as [(typeof axes)[number]];
const inBin = (bin: number): number => middleOf(axis, bin);

test('each bin keeps its largest error, whatever the order', () => {
  const xs = [inBin(3), inBin(3), inBin(3), inBin(70), inBin(3)];
  const curve = curveOf(axis, xs, [0.25, 2.5, 0.5, 0.125, 0]);
  expect(curve[3]).toBe(2.5);
  expect(curve[70]).toBe(0.125);
  expect(curve.filter((error) => error === null)).toHaveLength(axis.bins - 2);
});

test('an input that is not measured neither hides an error nor makes one', () => {
  const curve = curveOf(axis, [inBin(3), inBin(3), inBin(4), inBin(5), inBin(5)], [Number.NaN, 2, Number.NaN, 3, Number.NaN]);
  expect(curve.slice(2, 7)).toEqual([null, 2, Number.NaN, 3, null]);
});

test('an error without limit is drawn where no digit is right', () => {
  expect(curveOf(axis, [inBin(3)], [Number.POSITIVE_INFINITY])[3]).toBeCloseTo(nothingRight, -5);
  expect(curveOf(axis, [inBin(3)], [0.12345])[3]).toBe(0.123);
  expect(curveOf(axis, [inBin(3)], [123.456])[3]).toBe(123);
});
