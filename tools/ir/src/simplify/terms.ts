import { difference, sum, zero } from '../algebra/construct';
import { isCancellable, isDefined } from '../algebra/defined';
import type { Interner } from '../algebra/interner';
import { opposite, plus, rationalZero } from '../algebra/rational';
import type { Expression } from '../expression';
import { factorsKey, type Monomial, monomialOf, written } from './monomial';
import type { Signed } from './signed';

/** A longer sum stays nested, so that sums of shared sums do not grow without bound. */
const mostTerms = 64;

/** The terms of a sum, in its order. */
export function termsOf(expression: Expression): readonly Monomial[] {
  switch (expression.kind) {
    case 'negate':
      return termsOf(expression.operand).map(oppositeTerm);
    case 'arithmetic': {
      if (expression.operator !== 'add' && expression.operator !== 'subtract') return [monomialOf(expression)];
      const [left, right] = [termsOf(expression.left), termsOf(expression.right)];
      const isLong = left.length + right.length > mostTerms;
      const first = isLong && left.length >= right.length ? [monomialOf(expression.left)] : left;
      const second = isLong && right.length >= left.length ? [monomialOf(expression.right)] : right;
      return [...first, ...(expression.operator === 'add' ? second : second.map(oppositeTerm))];
    }
    default:
      return [monomialOf(expression)];
  }
}

export function signedTerms({ negative, body }: Signed): readonly Monomial[] {
  return negative ? termsOf(body).map(oppositeTerm) : termsOf(body);
}

export function oppositeTerm(term: Monomial): Monomial {
  return { ...term, coefficient: opposite(term.coefficient) };
}

export function isNegative(term: Monomial): boolean {
  return term.coefficient.top < 0n;
}

/** Like terms together. Those that cancel vanish where that does not define what was not defined: of log(x) - log(x), 0 * log(x) is left. */
export function collected(terms: readonly Monomial[], interner: Interner): readonly Monomial[] {
  const result = new Map<string, Monomial>();
  for (const term of terms) {
    const key = factorsKey(term.factors, interner);
    const present = result.get(key) ?? { ...term, coefficient: rationalZero };
    const isDecimal = present.isDecimal || term.isDecimal;
    result.set(key, { ...present, coefficient: plus(present.coefficient, term.coefficient), isDecimal });
  }
  return [...result.values()].filter((term) => term.coefficient.top !== 0n || !isDefinedMonomial(term));
}

export function isDefinedMonomial({ factors }: Monomial): boolean {
  return factors.every(({ base, below }) => isDefined(base) && (below === 0 || isCancellable(base)));
}

/** The sum as it is written: the first positive term in front. Undefined where a number in it has no short form. */
export function writtenSum(terms: readonly Monomial[]): Expression | undefined {
  const front = terms.findIndex((term) => !isNegative(term));
  const ordered = front > 0 ? [...terms.slice(front, front + 1), ...terms.slice(0, front), ...terms.slice(front + 1)] : terms;
  let result: Expression | undefined;
  for (const term of ordered) {
    const body = written(term);
    if (body === undefined) return undefined;
    if (result === undefined) result = isNegative(term) ? { kind: 'negate', operand: body } : body;
    else result = isNegative(term) ? difference(result, body) : sum(result, body);
  }
  return result ?? zero;
}
