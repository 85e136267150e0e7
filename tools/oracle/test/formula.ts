import type { CompareOperator, Expression } from '@rampa/ir';

/** Reads a formula in the notation of spec files, so that these tests need no reader: formula('x > 0 ? x : alpha * (exp(x) - 1)'). */
export function formula(text: string): Expression {
  const tokens = text.match(/[\d.]+(?:e[+-]?\d+)?|\w+|<=|>=|==|!=|&&|\|\||\S/g) ?? [];
  let next = 0;
  const peek = (): string | undefined => tokens[next];
  const accept = (...expected: string[]): string | undefined => (expected.includes(peek() ?? '') ? tokens[next++] : undefined);
  const demand = (expected: string): void => {
    if (accept(expected) === undefined) throw new SyntaxError(`expected ${expected}, got ${peek()} in ${text}`);
  };
  const binary = (
    operand: () => Expression,
    operators: readonly string[],
    make: (operator: string, left: Expression, right: Expression) => Expression,
  ): Expression => {
    let left = operand();
    for (let operator = accept(...operators); operator !== undefined; operator = accept(...operators))
      left = make(operator, left, operand());
    return left;
  };
  const conditional = (): Expression => {
    const test = either();
    if (accept('?') === undefined) return test;
    const then = conditional();
    demand(':');
    return { kind: 'conditional', test, then, otherwise: conditional() };
  };
  const either = (): Expression => binary(both, ['||'], (_, left, right) => ({ kind: 'logic', operator: 'or', left, right }));
  const both = (): Expression => binary(comparison, ['&&'], (_, left, right) => ({ kind: 'logic', operator: 'and', left, right }));
  const comparison = (): Expression =>
    binary(sum, ['<', '<=', '>', '>=', '==', '!='], (operator, left, right) => ({
      kind: 'compare',
      operator: operator as CompareOperator,
      left,
      right,
    }));
  const sum = (): Expression =>
    binary(product, ['+', '-'], (operator, left, right) => ({
      kind: 'arithmetic',
      operator: operator === '+' ? 'add' : 'subtract',
      left,
      right,
    }));
  const product = (): Expression =>
    binary(unary, ['*', '/'], (operator, left, right) => ({
      kind: 'arithmetic',
      operator: operator === '*' ? 'multiply' : 'divide',
      left,
      right,
    }));
  const unary = (): Expression => (accept('-') === undefined ? primary() : { kind: 'negate', operand: unary() });
  const primary = (): Expression => {
    const token = tokens[next++] ?? '';
    if (token === '(') {
      const inner = conditional();
      demand(')');
      return inner;
    }
    if (/^[\d.]/.test(token)) return { kind: 'number', text: token };
    if (token === 'pi' || token === 'ln2' || token === 'sqrt2' || token === 'Infinity' || token === 'NaN')
      return { kind: 'constant', name: token };
    if (accept('(') === undefined) return { kind: 'variable', name: token };
    const operands: Expression[] = [];
    while (accept(')') === undefined) {
      operands.push(conditional());
      accept(',');
    }
    return { kind: 'call', callee: token, arguments: operands };
  };
  const result = conditional();
  if (peek() !== undefined) throw new SyntaxError(`expected the end, got ${peek()} in ${text}`);
  return result;
}
