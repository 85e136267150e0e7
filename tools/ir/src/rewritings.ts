import { children, replace } from './algebra/children';
import { Interner } from './algebra/interner';
import type { Expression } from './expression';
import { callRule } from './rewritings/calls';
import { isProduct, isSum } from './rewritings/parts';
import { productRule } from './rewritings/products';
import type { Rewriting } from './rewritings/rule';
import { sumRule } from './rewritings/sums';

/**
 * All formulas that one step of a known rule against cancellation or overflow makes of a formula, each rule at each place where it applies; equal
 * parts of the formula are rewritten together. Over the reals each is equal to the formula wherever that is defined. Which of them is better
 * in floating-point arithmetic the rules do not say: that is for whoever measures.
 */
export function rewritings(expression: Expression): readonly Rewriting[] {
  const interner = new Interner();
  const root = interner.intern(expression);
  const found = new Map<string, Rewriting>();
  for (const node of wholes(root)) {
    for (const { expression: by, rule } of [sumRule, productRule, callRule].flatMap((apply) => apply(node, interner))) {
      const rewritten = interner.intern(replace(root, new Map([[node, interner.intern(by)]])));
      const key = `${rule} ${interner.id(rewritten)}`;
      if (rewritten !== root && !found.has(key)) found.set(key, { expression: rewritten, rule });
    }
  }
  return [...found.values()];
}

/** The parts of a formula that rules are applied to: of a sum of sums, or a product of products, only the whole one. */
function wholes(root: Expression): ReadonlySet<Expression> {
  const found = new Set<Expression>();
  const seen = new Set<Expression>();
  const visit = (node: Expression, isPart: boolean): void => {
    if (!isPart) found.add(node);
    if (seen.has(node)) return;
    seen.add(node);
    for (const child of children(node)) visit(child, (isSum(node) && isSum(child)) || (isProduct(node) && isProduct(child)));
  };
  visit(root, false);
  return found;
}
