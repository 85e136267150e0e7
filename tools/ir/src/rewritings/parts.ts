import { argumentOf, difference, negation, one, product, quotient, sum, zero } from '../algebra/construct';
import type { Expression } from '../expression';

/** One of the terms of a sum, as it is written. */
export interface Addend {
  readonly isSubtracted: boolean;
  readonly term: Expression;
}

/** One of the factors of a product or quotient, as it is written. */
export interface Divisible {
  readonly isBelow: boolean;
  readonly factor: Expression;
}

export function isSum(expression: Expression): boolean {
  return expression.kind === 'arithmetic' && (expression.operator === 'add' || expression.operator === 'subtract');
}

export function isProduct(expression: Expression): boolean {
  return expression.kind === 'arithmetic' && !isSum(expression);
}

/** The terms of a sum in their order; anything else is a sum of one. */
export function addendsOf(expression: Expression, isSubtracted = false): readonly Addend[] {
  if (expression.kind === 'negate') return addendsOf(expression.operand, !isSubtracted);
  if (expression.kind !== 'arithmetic' || !isSum(expression)) return [{ isSubtracted, term: expression }];
  return [
    ...addendsOf(expression.left, isSubtracted),
    ...addendsOf(expression.right, isSubtracted !== (expression.operator === 'subtract')),
  ];
}

/** The factors of a product in their order; anything else is a product of one. */
export function factorsOf(expression: Expression, isBelow = false): readonly Divisible[] {
  if (expression.kind !== 'arithmetic' || isSum(expression)) return [{ isBelow, factor: expression }];
  return [...factorsOf(expression.left, isBelow), ...factorsOf(expression.right, isBelow !== (expression.operator === 'divide'))];
}

export function joinedSum(addends: readonly Addend[]): Expression {
  const front = Math.max(
    addends.findIndex(({ isSubtracted }) => !isSubtracted),
    0,
  );
  const [first, ...others] = [...addends.slice(front, front + 1), ...addends.slice(0, front), ...addends.slice(front + 1)];
  if (first === undefined) return zero;
  return others.reduce(
    (left, { isSubtracted, term }) => (isSubtracted ? difference(left, term) : sum(left, term)),
    first.isSubtracted ? negation(first.term) : first.term,
  );
}

export function joinedProduct(factors: readonly Divisible[]): Expression {
  const side = (isBelow: boolean): Expression | undefined => {
    const [first, ...others] = factors.filter((each) => each.isBelow === isBelow).map(({ factor }) => factor);
    return first && others.reduce(product, first);
  };
  const below = side(true);
  return below === undefined ? (side(false) ?? one) : quotient(side(false) ?? one, below);
}

/** The list with some of its parts replaced by others, which stand where the first of them stood. */
export function replaced<T>(all: readonly T[], parts: readonly T[], by: readonly T[]): readonly T[] {
  const first = all.find((part) => parts.includes(part));
  return all.flatMap((part) => (part === first ? by : parts.includes(part) ? [] : [part]));
}

/** a of exp(a), and 0 of 1. */
export function exponentOf(expression: Expression): Expression | undefined {
  return expression.kind === 'number' && expression.text === '1' ? zero : argumentOf('exp', expression);
}

/** a of 1 + exp(a). */
export function logisticExponent(expression: Expression): Expression | undefined {
  const exponents = sumOfExponents(expression);
  return exponents?.includes(zero) === true ? exponents.find((exponent) => exponent !== zero) : undefined;
}

/** a and b of exp(a) + exp(b). */
export function sumOfExponents(expression: Expression): readonly Expression[] | undefined {
  const addends = addendsOf(expression);
  const exponents = addends.flatMap(({ isSubtracted, term }) => (isSubtracted ? [] : [exponentOf(term)]));
  if (addends.length !== 2 || exponents.length !== 2 || exponents.includes(undefined)) return undefined;
  return exponents.filter((exponent) => exponent !== undefined);
}

/** a and b of exp(a) - exp(b), which is expm1(a) where b is 0. */
export function differenceOfExponents(expression: Expression): readonly [Expression, Expression] | undefined {
  const expm1 = argumentOf('expm1', expression);
  if (expm1 !== undefined) return [expm1, zero];
  const addends = addendsOf(expression);
  const [added] = addends.filter(({ isSubtracted }) => !isSubtracted).map(({ term }) => exponentOf(term));
  const [subtracted] = addends.filter(({ isSubtracted }) => isSubtracted).map(({ term }) => exponentOf(term));
  return addends.length === 2 && added !== undefined && subtracted !== undefined ? [added, subtracted] : undefined;
}

/** All pairs of two parts in both orders. */
export function pairsOf<T>(parts: readonly T[]): readonly (readonly [T, T])[] {
  return parts.flatMap((first) => parts.flatMap((second) => (first === second ? [] : [[first, second] as const])));
}
