import { expect, test } from 'vitest';
import { GraphBuilder } from '../src/builder';
import { interpret } from '../src/interpreter';

test('equal nodes are one object', () => {
  const b = new GraphBuilder('f32');
  expect(b.add(b.input('x'), b.constant(2))).toBe(b.add(b.constant(2), b.input('x')));
  expect(b.constant(0)).not.toBe(b.constant(-0));
});

test('constants are folded in the arithmetic of the format', () => {
  const b = new GraphBuilder('f32');
  expect(b.add(b.constant(1), b.constant(2 ** -25))).toBe(b.constant(1));
  expect(b.multiply(b.constant(0.1), b.constant(0.1))).toEqual(b.constant(Math.fround(Math.fround(0.1) * Math.fround(0.1))));
});

test('min and max keep a NaN in their first operand', () => {
  const b = new GraphBuilder('f32');
  const roots = [b.min(b.input('x'), b.constant(0)), b.max(b.input('x'), b.constant(0)), b.min(b.constant(0), b.input('x'))];
  expect(interpret(roots, 'f32', { inputs: { x: NaN } })).toEqual([NaN, NaN, 0]);
});

test('round is to even, and keeps what is too large to have a fraction', () => {
  const b = new GraphBuilder('f64');
  const node = b.round(b.input('x'));
  const cases = [0.5, 1.5, 2.5, -1.5, 2 ** 60].map((x) => interpret([node], 'f64', { inputs: { x } })[0]);
  expect(cases).toEqual([0, 2, 2, -2, 2 ** 60]);
});

test('highPart leaves halves whose products are exact', () => {
  const b = new GraphBuilder('f32');
  const [high, low] = interpret([b.highPart(b.input('x')), b.subtract(b.input('x'), b.highPart(b.input('x')))], 'f32', {
    inputs: { x: Math.fround(Math.PI) },
  }) as [number, number];
  expect(high + low).toBe(Math.fround(Math.PI));
  expect(Math.fround(high * high)).toBe(high * high);
  expect(Math.fround(low * low)).toBe(low * low);
});

test('a missing input is an error that names it', () => {
  const b = new GraphBuilder('f32');
  expect(() => interpret([b.input('x')], 'f32', { inputs: {} })).toThrow('expected a value for x, got none');
});

test('a choice between two quotients of one divisor divides once', () => {
  const b = new GraphBuilder('f32');
  const [x, one, y] = [b.input('x'), b.constant(1), b.input('y')];
  const chosen = b.select(b.less(x, one), b.divide(x, y), b.divide(one, y));
  expect(chosen).toBe(b.divide(b.select(b.less(x, one), x, one), y));
  expect(b.select(b.less(x, one), b.divide(x, y), b.divide(y, x)).op).toBe('select');
});
