import { describe, expect, it } from 'vitest';
import { type ArithmeticOperator, type CompareOperator, type Expression, typescriptText } from '../src/index';

const x: Expression = { kind: 'variable', name: 'x' };
const k: Expression = { kind: 'variable', name: 'k' };
const one: Expression = { kind: 'number', text: '1' };

const negate = (operand: Expression): Expression => ({ kind: 'negate', operand });
const not = (operand: Expression): Expression => ({ kind: 'not', operand });
const of = (left: Expression, operator: ArithmeticOperator, right: Expression): Expression => ({
  kind: 'arithmetic',
  operator,
  left,
  right,
});
const compare = (left: Expression, operator: CompareOperator, right: Expression): Expression => ({
  kind: 'compare',
  operator,
  left,
  right,
});
const logic = (left: Expression, operator: 'and' | 'or', right: Expression): Expression => ({ kind: 'logic', operator, left, right });
const when = (test: Expression, then: Expression, otherwise: Expression): Expression => ({ kind: 'conditional', test, then, otherwise });
const call = (callee: string, ...operands: readonly Expression[]): Expression => ({ kind: 'call', callee, arguments: operands });
const less = compare(x, '<', k);

describe('typescriptText', () => {
  const cases: readonly (readonly [text: string, expression: Expression])[] = [
    ['x + k + 1', of(of(x, 'add', k), 'add', one)],
    ['x + (k + 1)', of(x, 'add', of(k, 'add', one))],
    ['x - (k - 1)', of(x, 'subtract', of(k, 'subtract', one))],
    ['x * (k * 1)', of(x, 'multiply', of(k, 'multiply', one))],
    ['(x * k) / 1', of(of(x, 'multiply', k), 'divide', one)],
    ['(x / k) * 1', of(of(x, 'divide', k), 'multiply', one)],
    ['x / k / 1', of(of(x, 'divide', k), 'divide', one)],
    ['(x + k) * (x - k)', of(of(x, 'add', k), 'multiply', of(x, 'subtract', k))],
    ['x - -k', of(x, 'subtract', negate(k))],
    ['-(-x)', negate(negate(x))],
    ['-(x * k)', negate(of(x, 'multiply', k))],
    ['-x * k', of(negate(x), 'multiply', k)],
    ['-1e-20', negate({ kind: 'number', text: '1e-20' })],
    [
      'x === k ? pi : -Infinity',
      when(compare(x, '==', k), { kind: 'constant', name: 'pi' }, negate({ kind: 'constant', name: 'Infinity' })),
    ],
    ['x !== k ? 1 : x', when(compare(x, '!=', k), one, x)],
    ['x < k ? (x < k ? 1 : x) : x < k ? k : 1', when(less, when(less, one, x), when(less, k, one))],
    ['(x < k ? 1 : x) + 1', of(when(less, one, x), 'add', one)],
    ['(x < k ? 1 : x) < 1 ? 1 : x', when(compare(when(less, one, x), '<', one), one, x)],
    ['(x < k && x < k) || x < k ? 1 : x', when(logic(logic(less, 'and', less), 'or', less), one, x)],
    ['x < k && (x < k || x < k) ? 1 : x', when(logic(less, 'and', logic(less, 'or', less)), one, x)],
    ['x < k && x < k && x < k ? 1 : x', when(logic(logic(less, 'and', less), 'and', less), one, x)],
    ['x < k && (x < k && x < k) ? 1 : x', when(logic(less, 'and', logic(less, 'and', less)), one, x)],
    ['!(x < k) ? 1 : x', when(not(less), one, x)],
    ['!!(x < k) ? 1 : x', when(not(not(less)), one, x)],
    ['carry(x * k) * 1', of(call('carry', of(x, 'multiply', k)), 'multiply', one)],
    ['max(0.044715, x < k ? 1 : x)', call('max', { kind: 'number', text: '0.044715' }, when(less, one, x))],
  ];
  it.each(cases)('%s', (text, expression) => {
    expect(typescriptText(expression)).toBe(text);
  });

  it('refuses what stands in rows and laws', () => {
    const fold: Expression = { kind: 'fold', operator: 'sum', element: 'e', body: x };
    expect(() => typescriptText(negate(fold))).toThrow(
      new RangeError("typescriptText: expected a formula of an activation, got 'fold', which stands in rows or laws only"),
    );
  });
});
