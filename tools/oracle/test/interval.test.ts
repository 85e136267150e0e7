import { describe, expect, it } from 'vitest';
import { type Interval, Intervals } from '../src/interval';
import { loadMpfr } from '../src/mpfr';

const mpfr = await loadMpfr();
const intervals = new Intervals(mpfr, 64);
const ends = [-Infinity, -3, -1, -0.5, 0, 0.25, 2, 5, Infinity];

const of = (lo: number, hi: number): Interval => intervals.hull(intervals.double(lo) as Interval, intervals.double(hi) as Interval);
const low = (x: Interval): number => mpfr.mpfr_get_d(x.lo, 3);
const high = (x: Interval): number => mpfr.mpfr_get_d(x.hi, 2);

/** Wider than a point; an infinite end is an unknown one. */
const pairs = ends.flatMap((lo) => ends.filter((hi) => hi > lo).map((hi) => [lo, hi] as const));
const all = pairs.flatMap((a) => pairs.map((b) => [a, b] as const));
/** Real numbers inside, the ends as far as they are finite. */
const members = ([lo, hi]: readonly [number, number]): number[] =>
  [lo, Math.max(lo, -1e6), Math.min(hi, 1e6), hi, ...ends, 1e-3, -1e-3].filter((x) => x >= lo && x <= hi && Number.isFinite(x));

const operations = {
  add: (x: number, y: number) => x + y,
  subtract: (x: number, y: number) => x - y,
  multiply: (x: number, y: number) => x * y,
  divide: (x: number, y: number) => x / y,
} as const;

describe.each(Object.entries(operations))('%s', (name, operation) => {
  it('contains the result for all members, for every arrangement of signs', () => {
    const outside: string[] = [];
    for (const [a, b] of all) {
      const result = intervals[name as keyof typeof operations](of(...a), of(...b));
      if (result.kind === 'undefined') throw new Error(`undefined for ${a} and ${b}`);
      for (const x of members(a)) {
        for (const y of members(b)) {
          if (name === 'divide' && y === 0) continue;
          const exact = operation(x, y);
          if (!(low(result) <= exact && exact <= high(result)))
            outside.push(`${name} of [${a}] and [${b}] at ${x}, ${y}: [${low(result)}, ${high(result)}]`);
        }
      }
      intervals.reset();
    }
    expect(outside).toEqual([]);
  });
});

it('products are as narrow as their factors allow', () => {
  for (const [a, b] of all) {
    if (![...a, ...b].every(Number.isFinite)) continue;
    const corners = a.flatMap((x) => b.map((y) => x * y));
    const result = intervals.multiply(of(...a), of(...b)) as Interval;
    expect([low(result), high(result)].map((x) => x + 0)).toEqual([Math.min(...corners), Math.max(...corners)].map((x) => x + 0));
    intervals.reset();
  }
});

it('a quotient by an interval that reaches zero is unbounded on one side only', () => {
  const quotient = intervals.divide(of(2, 5), of(0, 0.25)) as Interval;
  expect([low(quotient), high(quotient)]).toEqual([8, Infinity]);
  const mirrored = intervals.divide(of(2, 5), of(-0.25, 0)) as Interval;
  expect([low(mirrored), high(mirrored)]).toEqual([-Infinity, -8]);
});

it('erfc of a narrow interval, bounded by its slope, contains both ends', () => {
  for (const x of [-5, -0.5, 0, 0.3, 2, 9, 25]) {
    const point = intervals.double(x) as Interval;
    const narrow = intervals.add(point, of(0, 2 ** -40)) as Interval;
    const bounded = intervals.erfc(narrow);
    const [left, right] = [intervals.erfc(point), intervals.erfc({ kind: 'interval', lo: narrow.hi, hi: narrow.hi })];
    expect(mpfr.mpfr_lessequal_p(bounded.lo, right.lo)).not.toBe(0);
    expect(mpfr.mpfr_greaterequal_p(bounded.hi, left.hi)).not.toBe(0);
    intervals.reset();
  }
});

it('minimum and maximum of overlapping intervals lie between their ends', () => {
  const [a, b] = [of(-1, 2), of(0.25, 5)];
  expect([low(intervals.min(a, b)), high(intervals.min(a, b))]).toEqual([-1, 2]);
  expect([low(intervals.max(a, b)), high(intervals.max(a, b))]).toEqual([0.25, 5]);
  expect(intervals.less(a, b)).toBeUndefined();
  expect(intervals.equal(a, b)).toBeUndefined();
  expect(intervals.less(of(-3, -1), of(-1, 2))).toBeUndefined();
  expect(intervals.less(of(-3, -1), of(-0.5, 2))).toBe(true);
  expect(intervals.less(of(-0.5, 2), of(-3, -0.5))).toBe(false);
});
