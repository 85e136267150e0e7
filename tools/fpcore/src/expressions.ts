import { type Expression, formula, nodesOf } from '@rampa/ir';

/** Expressions, as the code that builds them from FPCore reads. */
export const {
  number,
  constant,
  call,
  compare,
  conditional,
  variable,
  negation: negate,
  sum: add,
  difference: subtract,
  product: multiply,
  quotient: divide,
} = formula;

export function both(left: Expression, right: Expression): Expression {
  return { kind: 'logic', operator: 'and', left, right };
}

/** Whether it is a condition rather than a number. */
export function isTruth(expression: Expression): boolean {
  return expression.kind === 'compare' || expression.kind === 'logic' || expression.kind === 'not';
}

/** The names of all variables. */
export function variables(expression: Expression): ReadonlySet<string> {
  return new Set(nodesOf(expression).flatMap((node) => (node.kind === 'variable' ? [node.name] : [])));
}
