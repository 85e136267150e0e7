import { expect, test } from 'vitest';
import type { Expression } from '../src/expression';
import { type Rewriting, rewrite } from '../src/rewrite';
import { typescriptText } from '../src/typescriptText';

const x: Expression = { kind: 'variable', name: 'x' };
const number = (text: string): Expression => ({ kind: 'number', text });
const variable = (name: string): Expression => ({ kind: 'variable', name });
const call = (callee: string, ...given: readonly Expression[]): Expression => ({ kind: 'call', callee, arguments: given });
const binary =
  (operator: 'add' | 'subtract' | 'multiply' | 'divide') =>
  (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', operator, left, right });
const [add, subtract, multiply] = [binary('add'), binary('subtract'), binary('multiply')];
const negate = (operand: Expression): Expression => ({ kind: 'negate', operand });

const [a, b] = [variable('a'), variable('b')];
const expm1: Rewriting = { name: 'expm1', from: subtract(call('exp', a), number('1')), to: call('expm1', a) };
const log1p: Rewriting = { name: 'log1p', from: call('log', add(number('1'), a)), to: call('log1p', a) };
const factored: Rewriting = {
  name: 'factored',
  from: subtract(multiply(a, a), multiply(b, b)),
  to: multiply(subtract(a, b), add(a, b)),
};
const opposite: Rewriting = { name: 'opposite', from: subtract(number('1'), call('sigmoid', a)), to: call('sigmoid', negate(a)) };

const texts = (formula: Expression, ...rules: readonly Rewriting[]): string[] =>
  rewrite(formula, rules).map(({ expression, rule }) => `${rule}: ${typescriptText(expression)}`);

test('a pattern matches anywhere, and every place is a rewriting of its own', () => {
  const part = subtract(call('exp', x), number('1'));
  expect(texts(add(part, call('tanh', subtract(call('exp', multiply(number('2'), x)), number('1')))), expm1)).toEqual([
    'expm1: expm1(x) + tanh(exp(2 * x) - 1)',
    'expm1: exp(x) - 1 + tanh(expm1(2 * x))',
  ]);
});

test('a part that stands twice is rewritten in both places', () => {
  const part = subtract(call('exp', x), number('1'));
  // Two objects, equal parts.
  const again = subtract(call('exp', x), number('1'));
  expect(texts(multiply(part, call('tanh', again)), expm1)).toEqual(['expm1: expm1(x) * tanh(expm1(x))']);
});

test('sums and products match in either order, differences do not', () => {
  expect(texts(call('log', add(call('exp', x), number('1'))), log1p)).toEqual(['log1p: log1p(exp(x))']);
  expect(texts(subtract(number('1'), call('exp', x)), expm1)).toEqual([]);
});

test('a variable that stands twice stands for equal parts', () => {
  const [p, q] = [call('exp', x), call('tanh', x)];
  expect(texts(subtract(multiply(p, p), multiply(q, q)), factored)).toEqual(['factored: (exp(x) - tanh(x)) * (exp(x) + tanh(x))']);
  expect(texts(subtract(multiply(p, q), multiply(q, q)), factored)).toEqual([]);
});

test('numbers, constants and calls match only themselves', () => {
  expect(texts(subtract(call('exp', x), number('2')), expm1)).toEqual([]);
  expect(texts(subtract(call('exp2', x), number('1')), expm1)).toEqual([]);
  expect(texts(subtract(call('exp', x), { kind: 'constant', name: 'pi' }), expm1)).toEqual([]);
});

test('two signs that a pattern leaves behind are none', () => {
  expect(texts(subtract(number('1'), call('sigmoid', negate(x))), opposite)).toEqual(['opposite: sigmoid(x)']);
});
