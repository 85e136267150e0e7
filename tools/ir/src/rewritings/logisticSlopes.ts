import { argumentOf, call, isNumber, product, sum, two } from '../algebra/construct';
import type { Expression } from '../expression';
import { simplify } from '../simplify';
import { type Divisible, logisticExponent, pairsOf, sumOfExponents } from './parts';
import type { FactorRule } from './rule';
import { absolute, twice } from './shorthand';

/** The derivative of the logistic function and of tanh, in the forms in which it comes: all are a number over cosh1p. */
export const logisticSlopes: FactorRule = (factors) => {
  const pairs = pairsOf(factors).filter(
    ([first, second]) => first.isBelow === second.isBelow && factors.indexOf(first) < factors.indexOf(second),
  );
  return pairs.flatMap(([first, second]) => [...products(first, second), ...squares(factors, first, second)]);
};

function products(first: Divisible, second: Divisible): ReturnType<FactorRule> {
  const parts = [first, second];
  const { isBelow } = first;
  const [a, b] = [argumentOf('sigmoid', first.factor), argumentOf('sigmoid', second.factor)];
  if (a !== undefined && b !== undefined && areOpposite(a, b))
    return [{ rule: 'sigmoid(a) * sigmoid(-a) = 1 / (2 * cosh1p(abs(a)))', parts, by: [{ isBelow: !isBelow, factor: denominator(a) }] }];
  const [c, d] = [logisticExponent(first.factor), logisticExponent(second.factor)];
  if (c !== undefined && d !== undefined && areOpposite(c, d))
    return [{ rule: '(1 + exp(a)) * (1 + exp(-a)) = 2 * cosh1p(abs(a))', parts, by: [{ isBelow, factor: denominator(c) }] }];
  const [e, f] = sumOfExponents(first.factor) ?? [];
  if (first.factor !== second.factor || e === undefined || f === undefined || !areOpposite(e, f)) return [];
  const by = [{ isBelow, factor: denominator(twice(e)) }];
  return [{ rule: '(exp(a) + exp(-a)) * (exp(a) + exp(-a)) = 2 * cosh1p(2 * abs(a))', parts, by }];
}

function squares(factors: readonly Divisible[], first: Divisible, second: Divisible): ReturnType<FactorRule> {
  const a = logisticExponent(first.factor);
  if (a === undefined || first.factor !== second.factor || !first.isBelow) return [];
  const top = factors.find(({ isBelow, factor }) => !isBelow && argumentOf('exp', factor) === a);
  if (top === undefined) return [];
  const by = [{ isBelow: true, factor: denominator(a) }];
  return [{ rule: 'exp(a) / ((1 + exp(a)) * (1 + exp(a))) = 1 / (2 * cosh1p(abs(a)))', parts: [top, first, second], by }];
}

function denominator(a: Expression): Expression {
  return product(two, call('cosh1p', absolute(a)));
}

function areOpposite(a: Expression, b: Expression): boolean {
  return isNumber(simplify(sum(a, b)), '0');
}
