import { expect, it } from 'vitest';
import { compare, tolerance } from '../src/runner/agreement';
import type { Column } from '../src/runner/column';
import { honest } from './support';

const column = (id: string): Column => ({
  id,
  type: 'f32',
  plan: 'fast',
  capabilities: honest,
  backend: { id, capabilities: () => honest, evaluate: () => new Float32Array() },
});
const answer = (id: string, ...results: number[]) => ({
  column: column(id),
  results: Float32Array.from(results),
  tolerances: Float64Array.from(results, () => 4 * 2 ** -23),
});
const truths = [1, 1, 1, Number.NaN];
const find = (...answers: ReturnType<typeof answer>[]) =>
  compare(
    'f',
    'value',
    answers,
    (i) => ({ hi: truths[i] ?? 0, lo: 0 }),
    (i) => `x${i}`,
    [],
  );

it('accepts a difference of both bars together, and not more', () => {
  expect(find(answer('a', 1, 1 + 2 ** -21, 1, 5), answer('b', 1, 1 - 2 ** -21, 1, 6))).toEqual([]);
  const [found, ...rest] = find(answer('a', 1, 1 + 2 ** -21, 1, 5), answer('b', 1, 1 - 2 ** -21 - 2 ** -23, 1, 6));
  expect(rest).toEqual([]);
  expect(found).toMatchObject({ function: 'f', first: 'a', second: 'b' });
  expect(found?.message).toMatch(/^x1 gives a 1\.0000004768371582, b 0\.9999994039535522: 1\.13 times/);
});

it('finds a NaN on one side, and the largest of several differences', () => {
  expect(find(answer('a', 1, 2, Number.NaN, 5), answer('b', 1, 1, 1, 6))[0]?.message).toContain('x2 gives a NaN, b 1');
});

it('compares every pair', () => {
  expect(
    find(answer('a', 1, 1, 1, 1), answer('b', 2, 1, 1, 1), answer('c', 3, 1, 1, 1)).map(({ first, second }) => first + second),
  ).toEqual(['ab', 'ac', 'bc']);
});

it('counts what flushing may lose', () => {
  const flushing = { ...column('a'), capabilities: { ...honest, flushesSubnormals: true } };
  expect(tolerance({ hi: 1e-40, lo: 0 }, flushing, 4, 0)).toBe(2 ** -124);
  expect(tolerance({ hi: 1e-40, lo: 0 }, column('a'), 4, 0)).toBe(4 * 2 ** -149);
});
