import { describe, expect, test } from 'vitest';
import { quantile, ratio, spreadOf } from '../src/statistics';

describe('quantile', () => {
  test.each([
    [[3], 0.5, 3],
    [[4, 1, 3, 2], 0, 1],
    [[4, 1, 3, 2], 1, 4],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[10, 20, 30], 0.25, 15],
  ])('of %j at %d is %d', (numbers, q, expected) => expect(quantile(numbers, q)).toBe(expected));

  test('of nothing is an error', () => expect(() => quantile([], 0.5)).toThrow('quantile: expected numbers, got none'));
});

test('a spread is the median with the quartiles', () => {
  expect(spreadOf([5, 1, 2, 4, 3])).toEqual({ median: 3, lower: 2, upper: 4 });
});

describe('ratio', () => {
  // A machine that is twice as slow for a while slows both: the ratio of the medians would be 3, that of the rounds stays 2.
  test('is taken round by round', () => expect(ratio([2, 6, 6], [1, 3, 3])).toEqual({ median: 2, lower: 2, upper: 2 }));
  test('needs as many rounds of both', () =>
    expect(() => ratio([1, 2], [1])).toThrow('ratio: expected as many rounds of both, got 2 and 1'));
});
