import { expect, test } from 'vitest';
import { fillInputs, parseInputs } from '../src/inputs';

test('how many inputs', () => {
  expect(parseInputs('all')).toBe(2 ** 32);
  expect(parseInputs('2^26')).toBe(2 ** 26);
  expect(parseInputs('1048576')).toBe(2 ** 20);
  for (const wrong of ['many', '2^40', '1000', '2^3'])
    expect(() => parseInputs(wrong)).toThrow(`expected all or a power of two from 2^14 to 2^32, got ${wrong}`);
});

test('all inputs are all bit patterns, in order', () => {
  const block = new Uint32Array(4);
  fillInputs(block, 2 ** 32 - 4, 2 ** 32);
  expect([...block]).toEqual([0xfffffffc, 0xfffffffd, 0xfffffffe, 0xffffffff]);
});

test('a sample has one input in every stretch of neighbouring patterns', () => {
  const bits = 14;
  const all = new Uint32Array(2 ** bits);
  fillInputs(all, 0, 2 ** bits);
  all.forEach((pattern, stretch) => {
    expect(pattern >>> (32 - bits)).toBe(stretch);
  });
  // Not always the first one.
  expect(new Set(all.map((pattern) => pattern & (2 ** (32 - bits) - 1))).size).toBeGreaterThan(2 ** (bits - 1));
});

test('a sample is the same in parts', () => {
  const [whole, part] = [new Uint32Array(64), new Uint32Array(16)];
  fillInputs(whole, 0, 2 ** 20);
  fillInputs(part, 32, 2 ** 20);
  expect([...part]).toEqual([...whole.subarray(32, 48)]);
});
