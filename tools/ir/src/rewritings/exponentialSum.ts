import { argumentOf, negation, one, product, quotient, sum } from '../algebra/construct';
import { plus, type Rational, rationalOne, rationalZero } from '../algebra/rational';
import type { Expression } from '../expression';
import { simplify } from '../simplify';
import { numberValue } from '../simplify/assume';
import { isSum } from './parts';

/** c exp(k a), k being a number. */
export interface ExponentialTerm {
  readonly coefficient: Expression;
  readonly times: Rational;
}

/** A product of sums of more terms than these is left as it is. */
const mostTerms = 8;

/** The argument a of the first exponential in a sum or product; undefined without any. */
export function baseOf(expression: Expression): Expression | undefined {
  switch (expression.kind) {
    case 'call':
      return argumentOf('exp', expression);
    case 'negate':
      return baseOf(expression.operand);
    case 'arithmetic':
      return baseOf(expression.left) ?? baseOf(expression.right);
    default:
      return undefined;
  }
}

/** An expression multiplied out as a sum of exponentials of multiples of a; what is none of them is a term with exp(0). Undefined where it is too long. */
export function exponentialTerms(expression: Expression, base: Expression): readonly ExponentialTerm[] | undefined {
  const argument = argumentOf('exp', expression);
  const multiple = argument && multipleOf(argument, base);
  if (multiple !== undefined) return [{ coefficient: one, times: multiple }];
  if (expression.kind === 'negate') return exponentialTerms(expression.operand, base)?.map(opposite);
  if (expression.kind !== 'arithmetic' || expression.operator === 'divide') return [{ coefficient: expression, times: rationalZero }];
  const [left, right] = [exponentialTerms(expression.left, base), exponentialTerms(expression.right, base)];
  if (left === undefined || right === undefined) return undefined;
  const terms = isSum(expression)
    ? [...left, ...(expression.operator === 'subtract' ? right.map(opposite) : right)]
    : left.flatMap((a) => right.map((b) => ({ coefficient: product(a.coefficient, b.coefficient), times: plus(a.times, b.times) })));
  return terms.length > mostTerms ? undefined : collected(terms);
}

/** k where the argument is k a. */
function multipleOf(argument: Expression, base: Expression): Rational | undefined {
  return argument === base ? rationalOne : numberValue(simplify(quotient(argument, base)));
}

function opposite({ coefficient, times }: ExponentialTerm): ExponentialTerm {
  return { coefficient: negation(coefficient), times };
}

function collected(terms: readonly ExponentialTerm[]): readonly ExponentialTerm[] {
  const result: ExponentialTerm[] = [];
  for (const term of terms) {
    const place = result.findIndex(({ times }) => times.top === term.times.top && times.bottom === term.times.bottom);
    const present = result[place];
    if (present === undefined) result.push(term);
    else result[place] = { coefficient: sum(present.coefficient, term.coefficient), times: term.times };
  }
  return result;
}
