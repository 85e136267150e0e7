import type { Expression } from '../expression';

/** The operands of an expression. What belongs to rows and laws (apply, fold, element) is opaque to the algebra: it has none. */
export function children(expression: Expression): readonly Expression[] {
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

/** Everything directly below, in rows and laws too. */
export function parts(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'apply':
      return [...expression.arguments, ...Object.values(expression.parameters)];
    case 'fold':
      return [expression.body];
    default:
      return children(expression);
  }
}

/** The expression over other operands; the very same object where they are the same ones. */
export function withChildren(expression: Expression, operands: readonly Expression[]): Expression {
  if (children(expression).every((child, k) => child === operands[k])) return expression;
  const at = (k: number): Expression => operands[k] as Expression;
  switch (expression.kind) {
    case 'negate':
    case 'not':
      return { kind: expression.kind, operand: at(0) };
    case 'arithmetic':
      return { kind: 'arithmetic', operator: expression.operator, left: at(0), right: at(1) };
    case 'compare':
      return { kind: 'compare', operator: expression.operator, left: at(0), right: at(1) };
    case 'logic':
      return { kind: 'logic', operator: expression.operator, left: at(0), right: at(1) };
    case 'conditional':
      return { kind: 'conditional', test: at(0), then: at(1), otherwise: at(2) };
    case 'call':
      return { kind: 'call', callee: expression.callee, arguments: operands };
    default:
      return expression;
  }
}

/** The expression with some of its subexpressions (objects) standing for others, wherever they occur. */
export function replace(expression: Expression, replacements: ReadonlyMap<Expression, Expression>): Expression {
  const done = new Map(replacements);
  const visit = (node: Expression): Expression => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const result = withChildren(node, children(node).map(visit));
    done.set(node, result);
    return result;
  };
  return visit(expression);
}

/** The expression with variables standing for others. */
export function substitute(expression: Expression, values: ReadonlyMap<string, Expression>): Expression {
  const replacements = new Map<Expression, Expression>();
  const seen = new Set<Expression>();
  const collect = (node: Expression): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const value = node.kind === 'variable' ? values.get(node.name) : undefined;
    if (value !== undefined) replacements.set(node, value);
    for (const child of children(node)) collect(child);
  };
  collect(expression);
  return replace(expression, replacements);
}

/** A property of expressions, computed once for each object: shared subexpressions make it cheap, however large the written formula would be. */
export function remembered<T>(of: (expression: Expression) => T): (expression: Expression) => T {
  const known = new WeakMap<Expression, { readonly result: T }>();
  return (expression) => {
    const seen = known.get(expression) ?? { result: of(expression) };
    known.set(expression, seen);
    return seen.result;
  };
}
