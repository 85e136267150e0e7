import type { ArithmeticOperator, CompareOperator, ConstantName, Expression } from '../expression';

/** Expressions as code that builds them reads them. Nothing is simplified here. */

export type Arithmetic = Expression & { readonly kind: 'arithmetic' };
export type Call = Expression & { readonly kind: 'call' };
export type Compare = Expression & { readonly kind: 'compare' };
export type Conditional = Expression & { readonly kind: 'conditional' };

export const zero = number('0');
export const one = number('1');
export const two = number('2');

export function number(text: string): Expression {
  return { kind: 'number', text };
}

export function constant(name: ConstantName): Expression {
  return { kind: 'constant', name };
}

export function variable(name: string): Expression {
  return { kind: 'variable', name };
}

export function negation(operand: Expression): Expression {
  return { kind: 'negate', operand };
}

export function sum(left: Expression, right: Expression): Expression {
  return arithmetic('add', left, right);
}

export function difference(left: Expression, right: Expression): Expression {
  return arithmetic('subtract', left, right);
}

export function product(left: Expression, right: Expression): Expression {
  return arithmetic('multiply', left, right);
}

export function quotient(left: Expression, right: Expression): Expression {
  return arithmetic('divide', left, right);
}

function arithmetic(operator: ArithmeticOperator, left: Expression, right: Expression): Expression {
  return { kind: 'arithmetic', operator, left, right };
}

export function call(callee: string, ...operands: readonly Expression[]): Expression {
  return { kind: 'call', callee, arguments: operands };
}

export function compare(left: Expression, operator: CompareOperator, right: Expression): Compare {
  return { kind: 'compare', operator, left, right };
}

export function conditional(test: Expression, then: Expression, otherwise: Expression): Conditional {
  return { kind: 'conditional', test, then, otherwise };
}

export function isNumber(expression: Expression, text: string): boolean {
  return expression.kind === 'number' && expression.text === text;
}

/** The argument of a call of the function; undefined for anything else. */
export function argumentOf(callee: string, expression: Expression): Expression | undefined {
  return expression.kind === 'call' && expression.callee === callee ? expression.arguments[0] : undefined;
}
