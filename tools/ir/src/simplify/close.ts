import { conditional, isNumber, negation } from '../algebra/construct';
import type { Interner } from '../algebra/interner';
import type { Expression } from '../expression';
import { type Factor, monomialOf, negated, written } from './monomial';
import { isNegative, oppositeTerm, termsOf, writtenSum } from './terms';

/** The negative of an expression, written with as few signs as possible: b - a for -(a - b). */
export function closed(interner: Interner, body: Expression): Expression {
  if (isNumber(body, '0')) return body;
  switch (body.kind) {
    case 'negate':
      return body.operand;
    case 'conditional': {
      const [then, otherwise] = [closed(interner, body.then), closed(interner, body.otherwise)];
      const inside = conditional(body.test, then, otherwise);
      return interner.size(inside) <= interner.size(body) + 1 ? inside : negation(body);
    }
    case 'arithmetic':
      return (isMixed(body) ? reversed(body) : withReversedFactor(body)) ?? negated(body);
    default:
      return negation(body);
  }
}

/** Whether it is a sum with signs of both kinds, which can be reversed at no cost. */
function isMixed(expression: Expression): boolean {
  if (expression.kind !== 'arithmetic' || (expression.operator !== 'add' && expression.operator !== 'subtract')) return false;
  return new Set(termsOf(expression).map(isNegative)).size === 2;
}

function reversed(expression: Expression): Expression | undefined {
  return writtenSum(termsOf(expression).map(oppositeTerm));
}

function withReversedFactor(expression: Expression): Expression | undefined {
  const monomial = monomialOf(expression);
  const odd = monomial.factors.find(({ base, above, below }) => (above + below) % 2 === 1 && isMixed(base));
  const base = odd === undefined ? undefined : reversed(odd.base);
  if (base === undefined) return undefined;
  return written({ ...monomial, factors: monomial.factors.map((factor): Factor => (factor === odd ? { ...factor, base } : factor)) });
}
