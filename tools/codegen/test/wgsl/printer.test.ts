import { GraphBuilder, interpret, type MachineNode } from '@rampa/ir';
import { expect, test } from 'vitest';
import { specialize } from '../../src/shared/specialize';
import { helpers } from '../../src/wgsl/helpers';
import { guardNaN } from '../../src/wgsl/nan';
import { operations, print } from '../../src/wgsl/printer';
import { roundedNodes } from '../../src/wgsl/rounding';

const b = new GraphBuilder('f32');
const x = b.input('x');
const y = b.input('y');
const alpha = b.parameter('alpha');
const c = (value: number): MachineNode => b.constant(value);
const never = b.isNaN(x);
const text = (node: MachineNode): string => print([node], undefined, (name) => name).roots[0] as string;

test.each<[MachineNode, string]>([
  [b.multiply(b.add(x, c(1)), alpha), '$alpha * (x + 1.0)'],
  [b.add(x, c(-0.5)), 'x - 0.5'],
  [b.subtract(x, c(-0.5)), 'x + 0.5'],
  [b.subtract(x, b.subtract(y, alpha)), 'x - (y - $alpha)'],
  [b.divide(x, b.multiply(y, alpha)), 'x / (y * $alpha)'],
  [b.multiply(x, c(-2)), 'x * -2.0'],
  [b.negate(b.add(x, y)), '-(x + y)'],
  [b.min(x, c(2)), '@min(x, #F(2.0))'],
  [
    b.select(b.and(b.less(x, c(0)), b.not(b.equal(y, c(1)))), c(-0), y),
    'select(y, @fromBits(0x80000000u), ((x < #F(0.0)) & !(y == #F(1.0))))',
  ],
  [b.select(b.equal(x, c(Number.POSITIVE_INFINITY)), c(1), x), 'select(x, #F(1.0), @isBits(x, 0x7f800000u))'],
])('%#', (node, expected) => {
  expect(text(node)).toBe(expected);
});

test('a node that is used twice is a line of its own, one that is used once is not', () => {
  const twice = b.sqrt(x);
  const { lines, roots } = print([b.multiply(twice, twice), b.abs(twice)], undefined, (name) => name);
  expect(lines).toEqual(['sqrt(x)']);
  expect(roots).toEqual(['%0 * %0', 'abs(%0)']);
});

test('expressions do not nest without limit', () => {
  let node = x;
  for (let k = 0; k < 100; k += 1) node = b.sqrt(b.abs(node));
  const { lines, roots } = print([node], undefined, (name) => name);
  for (const line of [...lines, ...roots]) expect(line.split('(').length).toBeLessThan(20);
});

test('every machine operation can be printed, every helper that is called exists', () => {
  const unary = ['negate', 'abs', 'sqrt', 'round', 'pow2', 'highPart', 'exponentOf', 'significandOf', 'isNaN'] as const;
  const binary = ['add', 'subtract', 'multiply', 'divide', 'min', 'max', 'less', 'lessOrEqual', 'equal', 'notEqual'] as const;
  const texts = [...unary.map((op) => text(b[op](x))), ...binary.map((op) => text(b[op](x, y)))];
  for (const op of [...unary, ...binary, 'and', 'or', 'not', 'select', 'input', 'parameter', 'constant'] as const)
    expect(operations).toContain(op);
  for (const [, helper] of texts.join().matchAll(/@(\w+)/g)) expect(Object.keys(helpers)).toContain(helper);
});

test('a rounding error that is computed from a rounded value keeps it rounded', () => {
  const sum = b.add(x, c(1));
  const error = b.subtract(x, b.subtract(sum, c(1)));
  const fast = b.add(sum, error);
  expect(roundedNodes([fast]).has(sum)).toBe(true);
  const product = b.multiply(x, y);
  const high = b.highPart(x);
  const rest = b.subtract(b.multiply(high, y), product);
  expect(roundedNodes([b.add(product, rest)]).has(product)).toBe(true);
  expect(print([fast], b.isNaN(x), (name) => name).lines).toEqual(['@isNaN(x)', '@rounded(x + 1.0, %0)']);
  // An ordinary polynomial has none.
  const square = b.multiply(x, x);
  expect(roundedNodes([b.add(b.multiply(square, b.add(square, c(0.3))), c(0.1))]).size).toBe(0);
});

test('specialising folds what a constant parameter decides', () => {
  const node = b.select(b.and(b.equal(x, c(0)), b.equal(b.parameter('subgradient'), c(1))), c(1), y);
  const other = new GraphBuilder('f32');
  expect(specialize(other, node, { parameters: { subgradient: 0 } })).toBe(other.input('y'));
  const right = specialize(other, node, { parameters: { subgradient: 1 } });
  expect(interpret([right], 'f32', { inputs: { x: 0, y: 7 } })).toEqual([1]);
  expect(interpret([right], 'f32', { inputs: { x: 1, y: 7 } })).toEqual([7]);
  expect(print([right], undefined, (name) => name).roots).toEqual(['select(y, #F(1.0), (x == #F(0.0)))']);
});

test('a NaN is selected by its bits, once', () => {
  const once = guardNaN(b, c(0), ['x']);
  expect(text(once)).toBe('select(#F(0.0), x, @isNaN(x))');
  expect(guardNaN(b, once, ['x'])).toBe(once);
});

test('a sum that is exact somewhere is hidden before a constant divides it', () => {
  expect(print([b.divide(b.add(x, c(1.5)), c(3))], never, (name) => name).roots).toEqual(['@rounded(x + 1.5, %0) / 3.0']);
});

test('halves that are added are not halved after the addition', () => {
  const sum = b.add(b.multiply(c(0.5), x), b.multiply(c(0.5), y));
  expect(print([sum], never, (name) => name).roots).toEqual(['@rounded(x * 0.5, %0) + y * 0.5']);
});

test('what one test scales up and down again is hidden in between', () => {
  const isSmall = b.less(x, c(1));
  const up = b.multiply(x, b.select(isSmall, c(16), c(1)));
  const scaled = roundedNodes([b.multiply(b.multiply(up, y), b.select(isSmall, c(0.0625), c(1)))]);
  expect(scaled.has(up)).toBe(true);
  expect(roundedNodes([up]).has(up)).toBe(false);
});
