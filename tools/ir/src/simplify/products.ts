import { withChildren } from '../algebra/children';
import { type Arithmetic, zero } from '../algebra/construct';
import { isCancellable } from '../algebra/defined';
import { magnitude } from '../algebra/rational';
import { splitProduct } from './cases';
import { mergedExponentials } from './exponentials';
import { type Factor, factorsKey, type Monomial, monomialOf, written } from './monomial';
import type { Pass } from './pass';
import { withoutRoots } from './roots';
import { flipped, type Signed, unsigned } from './signed';
import { isDefinedMonomial, isNegative } from './terms';

export function simplifyProduct(pass: Pass, expression: Arithmetic): Signed {
  const [left, right] = [pass.signed(expression.left), pass.signed(expression.right)];
  const original = unsigned(withChildren(expression, [pass.closed(left), pass.closed(right)]));
  const bodies = pass.interner.intern(withChildren(expression, [left.body, right.body]));
  const monomial = mergedExponentials(pass, cancelled(withoutRoots(monomialOf(bodies))));
  if (monomial.coefficient.top === 0n && isDefinedMonomial(monomial)) return unsigned(zero);
  const body = written(monomial);
  if (body === undefined) return original;
  const changesSign = left.negative !== right.negative;
  const plain = { negative: changesSign !== isNegative(monomial), body: pass.inOrder(key(pass, monomial), body) };
  if (pass.size(plain) > pass.size(original)) return original;
  const split = splitProduct(pass, monomial);
  return pass.shortest(plain, ...(changesSign ? split.map(flipped) : split));
}

function key(pass: Pass, { coefficient, factors }: Monomial): string {
  const { top, bottom } = magnitude(coefficient);
  return `${top}/${bottom} * ${factorsKey(factors, pass.interner)}`;
}

function cancelled(monomial: Monomial): Monomial {
  const factors = monomial.factors.map(({ base, above, below }): Factor => {
    const both = isCancellable(base) ? Math.min(above, below) : 0;
    return { base, above: above - both, below: below - both };
  });
  return { ...monomial, factors: factors.filter(({ above, below }) => above + below > 0) };
}
