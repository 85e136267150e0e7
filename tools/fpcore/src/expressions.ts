import type { ArithmeticOperator, CompareOperator, ConstantName, Expression } from '@rampa/ir';

/** Expressions as the code that builds them reads them. */

export function number(text: string): Expression {
  return { kind: 'number', text };
}

export function constant(name: ConstantName): Expression {
  return { kind: 'constant', name };
}

export function variable(name: string): Expression {
  return { kind: 'variable', name };
}

export function negate(operand: Expression): Expression {
  return { kind: 'negate', operand };
}

export function arithmetic(operator: ArithmeticOperator, left: Expression, right: Expression): Expression {
  return { kind: 'arithmetic', operator, left, right };
}

export function add(left: Expression, right: Expression): Expression {
  return arithmetic('add', left, right);
}

export function subtract(left: Expression, right: Expression): Expression {
  return arithmetic('subtract', left, right);
}

export function multiply(left: Expression, right: Expression): Expression {
  return arithmetic('multiply', left, right);
}

export function divide(left: Expression, right: Expression): Expression {
  return arithmetic('divide', left, right);
}

export function call(callee: string, ...operands: readonly Expression[]): Expression {
  return { kind: 'call', callee, arguments: operands };
}

export function compare(left: Expression, operator: CompareOperator, right: Expression): Expression {
  return { kind: 'compare', operator, left, right };
}

export function both(left: Expression, right: Expression): Expression {
  return { kind: 'logic', operator: 'and', left, right };
}

export function conditional(test: Expression, then: Expression, otherwise: Expression): Expression {
  return { kind: 'conditional', test, then, otherwise };
}

/** Whether it is a condition rather than a number. */
export function isTruth(expression: Expression): boolean {
  return expression.kind === 'compare' || expression.kind === 'logic' || expression.kind === 'not';
}

/** The expressions directly below. */
export function operands(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'negate':
    case 'not':
      return [expression.operand];
    case 'arithmetic':
    case 'compare':
    case 'logic':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise];
    case 'call':
      return expression.arguments;
    default:
      return [];
  }
}

/** The same operation over other operands. */
export function mapOperands(expression: Expression, map: (operand: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'negate':
    case 'not':
      return { ...expression, operand: map(expression.operand) };
    case 'arithmetic':
    case 'compare':
    case 'logic':
      return { ...expression, left: map(expression.left), right: map(expression.right) };
    case 'conditional':
      return { ...expression, test: map(expression.test), then: map(expression.then), otherwise: map(expression.otherwise) };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(map) };
    default:
      return expression;
  }
}

/** The names of all variables. */
export function variables(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  visit(expression, (node) => node.kind === 'variable' && names.add(node.name));
  return names;
}

/** Shows every node once, also where it is shared. */
export function visit(expression: Expression, show: (node: Expression) => void): void {
  const seen = new Set<Expression>();
  const walk = (node: Expression): void => {
    if (seen.has(node)) return;
    seen.add(node);
    show(node);
    operands(node).forEach(walk);
  };
  walk(expression);
}
