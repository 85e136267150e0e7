import { argumentOf, compare, conditional, difference, product, quotient, sum, zero } from '../algebra/construct';
import { isNotPositive, isPositive } from '../algebra/signs';
import type { Expression } from '../expression';
import { simplify } from '../simplify';
import type { Addend } from './parts';
import type { PairRule } from './rule';
import { minus } from './shorthand';

/** A root less something else, by the conjugate: the difference that cancels is taken of the squares, where it can often be carried out. */
export const conjugates: PairRule = (first, second) => {
  const a = argumentOf('sqrt', first.term);
  if (a === undefined) return [];
  const b = argumentOf('sqrt', second.term);
  return b === undefined ? rootAndNumber(a, first, second) : twoRoots(a, b, first, second);
};

/** By the conjugate where b is positive: elsewhere nothing cancels, and the conjugate may be 0. */
function rootAndNumber(a: Expression, root: Addend, other: Addend): ReturnType<PairRule> {
  const b = root.isSubtracted === other.isSubtracted ? minus(other.term) : other.term;
  if (isNotPositive(b)) return [];
  const conjugate = quotient(simplify(difference(a, product(b, b))), simplify(sum(root.term, b)));
  const test = b.kind === 'negate' ? compare(b.operand, '<', zero) : compare(b, '>', zero);
  const term = isPositive(b) ? conjugate : conditional(test, conjugate, simplify(difference(root.term, b)));
  return [{ rule: 'sqrt(a) - b = (a - b * b) / (sqrt(a) + b)', by: { isSubtracted: root.isSubtracted, term } }];
}

/** By the conjugate unless both are 0. */
function twoRoots(a: Expression, b: Expression, first: Addend, second: Addend): ReturnType<PairRule> {
  if (first.isSubtracted || !second.isSubtracted) return [];
  const conjugate = quotient(simplify(difference(a, b)), sum(first.term, second.term));
  const isSafe = isPositive(a) || isPositive(b);
  const term = isSafe ? conjugate : conditional(compare(a, '>', zero), conjugate, difference(first.term, second.term));
  return [{ rule: 'sqrt(a) - sqrt(b) = (a - b) / (sqrt(a) + sqrt(b))', by: { isSubtracted: false, term } }];
}
