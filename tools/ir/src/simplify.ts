import { Interner } from './algebra/interner';
import type { Expression } from './expression';
import { Pass } from './simplify/pass';

/** A pass makes nothing longer, and where it makes nothing shorter the next one rarely finds anything: this only bounds the search. */
const mostPasses = 20;

/**
 * The same function over the reals, written the way a person would: numbers multiplied out where that is exact and short, what cancels gone,
 * like terms and equal factors together, conditionals with the same test merged. Never longer than the expression (counted in nodes of the
 * written formula), and simplified again it stays as it is. It is defined exactly where the expression is, except that points go where a
 * quotient was 0/0 and its factor cancels, such as 0 in x * x / x.
 */
export function simplify(expression: Expression): Expression {
  const interner = new Interner();
  let current = interner.intern(expression);
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = new Pass(interner).simplified(current);
    if (next === current) return current;
    current = next;
  }
  return current;
}
