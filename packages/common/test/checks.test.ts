import { describe, expect, test } from 'vitest';
import {
  checkApart,
  checkArray,
  checkCount,
  checkNames,
  checkParameter,
  checkParameters,
  checkRows,
  checkScalars,
  checkSubgradient,
  checkType,
  fail,
  type Rules,
} from '../src/index';

const rules: Rules = { alpha: [1, 'be >= 0', (value) => value >= 0], slope: [0.25, 'be finite', undefined, true] };

describe('messages name the function, the argument, what is expected and what came', () => {
  test.each<[() => unknown, Error]>([
    [() => fail('f', 'x', 'be y', null), new RangeError('f: x must be y, got null')],
    [() => fail('f', 'x', 'be y', { a: 1 }, TypeError), new TypeError('f: x must be y, got Object')],
    [() => fail('f', 'x', 'be y', undefined), new RangeError('f: x must be y, got undefined')],
    [() => checkParameter('f', 'alpha', rules.alpha as never, -1), new RangeError('f: alpha must be >= 0, got -1')],
    [() => checkParameter('f', 'alpha', rules.alpha as never, NaN), new RangeError('f: alpha must be >= 0, got NaN')],
    [() => checkParameter('f', 'alpha', rules.alpha as never, [1]), new TypeError('f: alpha must be >= 0, got Array')],
    [() => checkParameters('f', rules, { beta: 1 }), new TypeError('f: unknown parameter beta, expected alpha, slope')],
    [() => checkParameters('f', rules, { slope: Float32Array.of(0, Infinity) }), new RangeError('f: slope must be finite, got Infinity')],
    [() => checkScalars('f', rules, { slope: Float32Array.of(0) }), new TypeError('f: slope must be finite, got Float32Array')],
    [() => checkNames('f', 'option', [], { a: 1 }), new TypeError('f: unknown option a, expected none')],
    [() => checkNames('f', 'option', [], 'a'), new TypeError('f: options must be an object, got a')],
    [() => checkCount('f', 'inner', 2 ** 53), new RangeError('f: inner must be an integer >= 1, got 9007199254740992')],
    [() => checkSubgradient('f', 0), new RangeError("f: subgradient must be 'left' or 'right', got 0")],
    [() => checkRows('f', 'xs', 7, 2, 2), new RangeError('f: xs must have a length that is a multiple of 4, got 7')],
    [() => checkType('f', 'xs', ['Float32Array'], new Float64Array(1)), new TypeError('f: xs must be a Float32Array, got Float64Array')],
    [
      () => checkArray('f', 'xs', 'Float32Array or Float64Array', [], 0),
      new TypeError('f: xs must be a Float32Array or Float64Array, got Array'),
    ],
    [() => checkArray('f', 'xs', 'Float32Array', new Float32Array(1), 2), new RangeError('f: xs must have length 2, got 1')],
  ])('%s', (call, error) => expect(call).toThrow(error));
});

test('values come in the order of the rules, with defaults', () => {
  const slopes = Float32Array.of(1, 2);
  expect(checkParameters('f', rules, { slope: slopes, alpha: undefined })).toEqual([1, slopes]);
  expect(checkParameters('f', rules, { slope: slopes })[1]).toBe(slopes);
  expect(checkScalars('f', rules, { slope: -3 })).toEqual([1, -3]);
  expect(checkParameters('f', rules)).toEqual([1, 0.25]);
  expect([undefined, 'left', 'right'].map((choice) => checkSubgradient('f', choice))).toEqual([0, -1, 1]);
});

describe('overlap', () => {
  const arena = new Float32Array(10);
  const view = (from: number, to: number): Float32Array => arena.subarray(from, to);
  const overlaps = (array: Float32Array, other: Float32Array, inPlace: boolean): boolean => {
    try {
      checkApart('f', 'out', array, 'xs', other, inPlace);
      return false;
    } catch (error) {
      expect(error).toEqual(new RangeError('f: out must not overlap xs, got the same memory'));
      return true;
    }
  };

  test.each([
    [view(0, 4), view(4, 8), false],
    [view(4, 8), view(0, 4), false],
    [view(0, 4), view(3, 7), true],
    [view(3, 7), view(0, 4), true],
    [view(0, 4), view(0, 2), true],
    [view(0, 8), view(2, 4), true],
    [view(2, 2), view(0, 0), false],
    [new Float32Array(4), new Float32Array(4), false],
  ])('%#', (array, other, expected) => {
    expect(overlaps(array, other, true)).toBe(expected);
    expect(overlaps(array, other, false)).toBe(expected);
  });

  test('the same elements are fine in place only', () => {
    expect([overlaps(view(1, 4), view(1, 4), true), overlaps(view(1, 4), view(1, 4), false)]).toEqual([false, true]);
  });
});
