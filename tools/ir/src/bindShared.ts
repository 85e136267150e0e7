import { children, withChildren } from './algebra/children';
import type { Expression } from './expression';

/** A formula with a name for everything in it that is shared. */
export interface Bound {
  /** In their order: a value may name the bindings before it. */
  readonly bindings: readonly { readonly name: string; readonly value: Expression }[];
  readonly body: Expression;
}

/**
 * Gives names (t1, t2, ... but none of `taken`) to what occurs more than once as an object. Conditions stay where they are, since neither FPCore's
 * let nor a const of the language should hold one.
 */
export function bindShared(expression: Expression, taken: ReadonlySet<string>): Bound {
  const counts = occurrences(expression);
  const bindings: { name: string; value: Expression }[] = [];
  const written = new Map<Expression, Expression>();
  let last = 0;
  const freshName = (): string => {
    do last++;
    while (taken.has(`t${last}`));
    return `t${last}`;
  };
  const write = (node: Expression): Expression => {
    const known = written.get(node);
    if (known !== undefined) return known;
    const value = withChildren(node, children(node).map(write));
    if ((counts.get(node) ?? 0) < 2) return value;
    const name = freshName();
    const variable: Expression = { kind: 'variable', name };
    bindings.push({ name, value });
    written.set(node, variable);
    return variable;
  };
  const body = write(expression);
  return { bindings, body };
}

/** How often each expression that is worth a name would be written. */
function occurrences(expression: Expression): ReadonlyMap<Expression, number> {
  const counts = new Map<Expression, number>();
  const count = (node: Expression): void => {
    if (isNamed(node)) {
      const before = counts.get(node) ?? 0;
      counts.set(node, before + 1);
      if (before > 0) return;
    }
    children(node).forEach(count);
  };
  count(expression);
  return counts;
}

function isTruth({ kind }: Expression): boolean {
  return kind === 'compare' || kind === 'logic' || kind === 'not';
}

function isNamed(node: Expression): boolean {
  if (children(node).length === 0 || isTruth(node)) return false;
  return node.kind !== 'negate' || children(node.operand).length > 0;
}
