import type { Expression } from '../expression';
import { children } from './children';

/** The parts of a formula, each object once, the whole first. */
export function nodesOf(formula: Expression): Expression[] {
  const found = new Set<Expression>();
  const visit = (node: Expression): void => {
    if (found.has(node)) return;
    found.add(node);
    for (const child of children(node)) visit(child);
  };
  visit(formula);
  return [...found];
}
