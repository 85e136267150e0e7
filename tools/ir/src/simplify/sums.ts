import { withChildren } from '../algebra/children';
import { type Arithmetic, product, quotient } from '../algebra/construct';
import { inverse, isOne, magnitude, rationalOne, times } from '../algebra/rational';
import type { Expression } from '../expression';
import { splitSum } from './cases';
import { type Factor, factorsKey, type Monomial, multiplied, single, without, written } from './monomial';
import type { Pass } from './pass';
import { type Signed, unsigned } from './signed';
import { collected, isNegative, oppositeTerm, signedTerms, writtenSum } from './terms';

/** Sums of more terms are not searched for common factors. */
const mostSearched = 12;

export function simplifySum(pass: Pass, expression: Arithmetic): Signed {
  const [left, right] = [pass.signed(expression.left), pass.signed(expression.right)];
  const original = unsigned(withChildren(expression, [pass.closed(left), pass.closed(right)]));
  const subtracts = expression.operator === 'subtract';
  const terms = collected([...signedTerms(left), ...signedTerms({ ...right, negative: right.negative !== subtracts })], pass.interner);
  const plain = assembled(pass, terms);
  if (plain === undefined || pass.size(plain) > pass.size(original)) return original;
  if (terms.length < 2 || terms.some(({ coefficient }) => coefficient.top === 0n)) return plain;
  return pass.shortest(plain, ...factored(pass, terms, plain), ...overOneLine(pass, terms, plain), ...splitSum(pass, terms));
}

/** The sum of simplified terms. All the same sum, up to its order and sign, is the same expression. */
export function assembled(pass: Pass, terms: readonly Monomial[]): Signed | undefined {
  const negative = terms.length > 0 && terms.every(isNegative);
  const positive = negative ? terms.map(oppositeTerm) : terms;
  const body = writtenSum(positive);
  if (body === undefined) return undefined;
  const [own, reversed] = [key(pass, positive), key(pass, positive.map(oppositeTerm))];
  const opposite = own === reversed ? undefined : pass.ordered(reversed);
  return opposite === undefined ? { negative, body: pass.inOrder(own, body) } : { negative: !negative, body: opposite };
}

function key(pass: Pass, terms: readonly Monomial[]): string {
  const keys = terms.map(({ coefficient, factors }) => `${coefficient.top}/${coefficient.bottom}:${factorsKey(factors, pass.interner)}`);
  return keys.sort().join(' + ');
}

/** The sum with a factor of two or more of its terms taken out, for each such factor with which it gets shorter. */
function factored(pass: Pass, terms: readonly Monomial[], plain: Signed): Signed[] {
  if (terms.length > mostSearched) return [];
  return groups(terms).flatMap((group) => {
    const common = commonFactor(group);
    const inside = writtenSum(group.map((term) => withoutCommon(term, common)));
    const outside = written(common);
    if (inside === undefined || outside === undefined) return [];
    const together = pass.signed(product(outside, pass.simplified(inside)));
    const [first] = group;
    const all = terms.flatMap((term) => (term === first ? signedTerms(together) : group.includes(term) ? [] : [term]));
    const shorter = assembled(pass, collected(all, pass.interner));
    if (shorter === undefined || pass.size(shorter) >= pass.size(plain)) return [];
    return [pass.signed(pass.closed(shorter))];
  });
}

/** sqrt(a) - b / sqrt(a) as (a - b) / sqrt(a), for each divisor with which it gets shorter. */
function overOneLine(pass: Pass, terms: readonly Monomial[], plain: Signed): Signed[] {
  if (terms.length > mostSearched) return [];
  const divisors = new Set(terms.flatMap(({ factors }) => factors.flatMap(({ base, below }) => (below > 0 ? [base] : []))));
  return [...divisors].flatMap((base) => {
    const above = writtenSum(terms.map((term) => multipliedBy(term, base)));
    const numerator = above && pass.signed(above);
    if (numerator === undefined || pass.size(numerator) + 1 + pass.interner.size(base) >= pass.size(plain)) return [];
    return [pass.signed(quotient(pass.closed(numerator), base))];
  });
}

/** The sets of terms that share a base, above or below the line, or a number. */
function groups(terms: readonly Monomial[]): readonly (readonly Monomial[])[] {
  const bases = new Set(terms.flatMap(({ factors }) => factors.map(({ base }) => base)));
  const sharing = [...bases].flatMap((base) => {
    const having = (side: 'above' | 'below'): Monomial[] =>
      terms.filter(({ factors }) => factors.some((factor) => factor.base === base && factor[side] > 0));
    return [having('above'), having('below')];
  });
  const numbers = new Set(terms.map(numberOf));
  const equalNumbers = [...numbers].map((number) =>
    terms.filter((term) => numberOf(term) === number && !isOne(magnitude(term.coefficient))),
  );
  const seen = new Set<string>();
  return [...sharing, ...equalNumbers].filter((group) => {
    const name = group.map((term) => terms.indexOf(term)).join();
    if (group.length < 2 || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function numberOf({ coefficient: { top, bottom } }: Monomial): string {
  return `${top < 0n ? -top : top}/${bottom}`;
}

/** A division by the same is taken back. */
function multipliedBy(term: Monomial, base: Expression): Monomial {
  const isBelow = term.factors.some((factor) => factor.base === base && factor.below > 0);
  return isBelow ? without(term, { base, above: 0, below: 1 }) : multiplied(term, single(base));
}

function withoutCommon(term: Monomial, common: Monomial): Monomial {
  return { ...common.factors.reduce(without, term), coefficient: times(term.coefficient, inverse(common.coefficient)) };
}

function commonFactor(group: readonly Monomial[]): Monomial {
  const [first, ...others] = group as [Monomial, ...Monomial[]];
  const factors = first.factors.flatMap(({ base, ...own }): Factor[] => {
    const least = (side: 'above' | 'below'): number =>
      Math.min(own[side], ...others.map((term) => term.factors.find((factor) => factor.base === base)?.[side] ?? 0));
    const [above, below] = [least('above'), least('below')];
    return above + below === 0 ? [] : [{ base, above, below }];
  });
  const isShared = others.every((term) => numberOf(term) === numberOf(first));
  return { coefficient: isShared ? magnitude(first.coefficient) : rationalOne, isDecimal: group.some((term) => term.isDecimal), factors };
}
