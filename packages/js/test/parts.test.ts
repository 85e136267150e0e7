import { expect, test } from 'vitest';
import * as js from '../src/index';

/** Loops are called for 64 elements, then for 1000 at a time: more than three calls, the last of an odd number of elements. */
const count = 2 * 1000 + 64 + 39;
const short = 61;

function numbers(seed: number, length: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32 - 0.5) * 16;
  });
}

/** A call on everything, as calls on a few elements each. */
function inShortCalls(call: (begin: number, end: number) => Float32Array): Float32Array {
  const result = new Float32Array(count);
  for (let begin = 0; begin < count; begin += short) result.set(call(begin, Math.min(begin + short, count)), begin);
  return result;
}

const xs = numbers(1, count);
const dys = numbers(2, count);
const activations = Object.entries(js).filter(([, kernel]) => 'valueAndDerivative' in kernel) as [string, typeof js.elu][];

test.each(activations)('%s: a long array is as many short ones', (_, kernel) => {
  const values = inShortCalls((begin, end) => kernel.forward(xs.subarray(begin, end)));
  const derivatives = inShortCalls((begin, end) => kernel.valueAndDerivative(xs.subarray(begin, end)).derivative);
  const products = inShortCalls((begin, end) => kernel.backward(xs.subarray(begin, end), dys.subarray(begin, end)));
  expect(kernel.forward(xs)).toEqual(values);
  expect(kernel.valueAndDerivative(xs)).toEqual({ value: values, derivative: derivatives });
  expect(kernel.backward(xs, dys)).toEqual(products);
  const { x, ...gradients } = kernel.backwardAll(xs, dys);
  expect(x).toEqual(products);
  expect(gradients).toEqual(kernel.parameterGradients(xs, dys));
  const inPlace = xs.slice();
  expect(kernel.forward(inPlace, inPlace)).toEqual(values);
});

test.each([1, 7, 300])('channels of %i elements go on from call to call', (inner) => {
  const slope = Float32Array.of(0.5, -2, 0.125, 3, 0.25);
  const channels = js.prelu.with({ slope }, { inner });
  const slopeAt = (i: number): number => slope[Math.floor(i / inner) % slope.length] as number;
  const expected = xs.map((x, i) => (x > 0 ? x : Math.fround(slopeAt(i) * x)));
  expect(channels.forward(xs)).toEqual(expected);
  const sums = [0, 0, 0, 0, 0];
  xs.forEach((x, i) => {
    const channel = Math.floor(i / inner) % slope.length;
    if (x <= 0) sums[channel] = (sums[channel] as number) + x * (dys[i] as number);
  });
  const gradient = channels.parameterGradients(xs, dys).slope as Float32Array;
  sums.forEach((sum, i) => {
    expect(gradient[i]).toBeCloseTo(sum, 2);
  });
});

test.each([
  [3, 1],
  [3, 5],
  [33, 1],
  [1500, 1],
])('rows of %i elements, %i apart, are one by one what they are together', (length, inner) => {
  const elements = Math.ceil(count / (length * inner)) * length * inner;
  const rows = numbers(3, elements);
  const softmax = js.softmax.with({}, { length, inner });
  const together = softmax.forward(rows);
  const inPlace = rows.slice();
  expect(softmax.forward(inPlace, inPlace)).toEqual(together);
  const one = new Float32Array(length);
  for (let row = 0; row < elements / length; row++) {
    const start = Math.floor(row / inner) * length * inner + (row % inner);
    for (let i = 0; i < length; i++) one[i] = rows[start + i * inner] as number;
    const alone = js.softmax.forward(one);
    for (let i = 0; i < length; i++) expect(together[start + i * inner]).toBe(alone[i]);
  }
});

test('a row of more elements than there is room for their terms', () => {
  const row = numbers(4, 70_000);
  const peak = row.reduce((a, b) => Math.max(a, b));
  const weights = Float64Array.from(row, (x) => Math.exp(x - peak));
  const total = weights.reduce((a, b) => a + b);
  const wrong = js.softmax.forward(row).filter((y, i) => Math.abs(y / ((weights[i] as number) / total) - 1) > 1e-6);
  expect(wrong).toEqual(new Float32Array());
  const weighted = js.logSumExp
    .backward(row, Float32Array.of(2))
    .filter((y, i) => Math.abs(y / ((2 * (weights[i] as number)) / total) - 1) > 1e-6);
  expect(weighted).toEqual(new Float32Array());
});
