import { argumentOf, call, difference, isNumber, product, sum } from '../algebra/construct';
import type { Interner } from '../algebra/interner';
import { isOne, magnitude, squareRoot, times } from '../algebra/rational';
import type { Expression } from '../expression';
import { simplify } from '../simplify';
import { factorsKey, findCall, type Monomial, monomialOf, multiplied, single, without, written } from '../simplify/monomial';
import { conjugates } from './conjugates';
import { type Addend, addendsOf, isSum, joinedSum, pairsOf, replaced } from './parts';
import { patterns } from './patterns';
import type { PairRule, Rewriting, Rule } from './rule';

/** Rules for two terms of a sum, wherever they stand in it. */
export const sumRule: Rule = (node, interner) => {
  if (!isSum(node)) return [];
  const addends = addendsOf(node);
  return pairsOf(addends).flatMap(([first, second]) =>
    [knownPatterns, differenceOfExponentials, differenceOfSquares, conjugates].flatMap((pairRule) =>
      pairRule(first, second, interner).map(
        ({ rule, by }): Rewriting => ({ rule, expression: joinedSum(replaced(addends, [first, second], [by])) }),
      ),
    ),
  );
};

/** A number and a function, both times a factor that they share: c - c * exp(a) = -c * expm1(a). */
const knownPatterns: PairRule = (first, second, interner) => {
  const [plain, other] = [monomialOf(first.term), monomialOf(second.term)];
  return patterns.flatMap((pattern) =>
    findCall(other.factors, pattern.callee).flatMap(({ factor, argument }) => {
      if (factor.above < pattern.power) return [];
      const rest = without(other, { base: factor.base, above: pattern.power, below: 0 });
      const unit = { ...rest, coefficient: times(rest.coefficient, { top: pattern.unit, bottom: 1n }) };
      if (!isSameSize(plain, unit, interner) || (isMinus(first, plain) !== isMinus(second, other)) !== pattern.isDifference) return [];
      const term = scaled(rest, pattern.result(argument));
      const isSubtracted = isMinus(first, plain) !== (pattern.isNegative ?? false);
      return term === undefined ? [] : [{ rule: pattern.rule, by: { isSubtracted, term } }];
    }),
  );
};

/** Of the two, the second is the one that is taken out. */
const differenceOfExponentials: PairRule = (first, second) => {
  const [a, b] = [argumentOf('exp', first.term), argumentOf('exp', second.term)];
  if (a === undefined || b === undefined || first.isSubtracted || !second.isSubtracted) return [];
  const term = product(second.term, call('expm1', simplify(difference(a, b))));
  return [{ rule: 'exp(a) - exp(b) = exp(b) * expm1(a - b)', by: { isSubtracted: false, term } }];
};

const differenceOfSquares: PairRule = (first, second) => {
  if (first.isSubtracted || !second.isSubtracted) return [];
  const [a, b] = [rootOfSquare(first.term), rootOfSquare(second.term)];
  if (a === undefined || b === undefined || (isNumber(first.term, '1') && isNumber(second.term, '1'))) return [];
  return [{ rule: 'a * a - b * b = (a - b) * (a + b)', by: { isSubtracted: false, term: product(difference(a, b), sum(a, b)) } }];
};

/** a of a * a. */
function rootOfSquare(expression: Expression): Expression | undefined {
  const { factors, coefficient, isDecimal } = monomialOf(expression);
  const root = squareRoot(coefficient);
  if (root === undefined || coefficient.top === 0n || factors.some(({ above, below }) => above % 2 === 1 || below % 2 === 1))
    return undefined;
  const halves = factors.map(({ base, above, below }) => ({ base, above: above / 2, below: below / 2 }));
  return written({ coefficient: root, isDecimal, factors: halves });
}

function isMinus({ isSubtracted }: Addend, { coefficient }: Monomial): boolean {
  return isSubtracted !== coefficient.top < 0n;
}

function isSameSize(a: Monomial, b: Monomial, interner: Interner): boolean {
  const [p, q] = [magnitude(a.coefficient), magnitude(b.coefficient)];
  return p.top !== 0n && p.top === q.top && p.bottom === q.bottom && factorsKey(a.factors, interner) === factorsKey(b.factors, interner);
}

/** The result times the factor that both terms had. */
function scaled(rest: Monomial, result: Expression): Expression | undefined {
  const hasFactor = rest.factors.length > 0 || !isOne(magnitude(rest.coefficient));
  return hasFactor ? written(multiplied(rest, single(result))) : result;
}
