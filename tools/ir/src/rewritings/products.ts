import { argumentOf, call, difference, sum } from '../algebra/construct';
import type { Expression } from '../expression';
import { simplify } from '../simplify';
import { logisticSlopes } from './logisticSlopes';
import {
  type Divisible,
  differenceOfExponents,
  factorsOf,
  isProduct,
  joinedProduct,
  logisticExponent,
  pairsOf,
  replaced,
  sumOfExponents,
} from './parts';
import type { FactorRule, Rule } from './rule';
import { scaledExponentials } from './scaledExponentials';
import { half, minus } from './shorthand';

/** Rules for factors of a product or quotient, wherever they stand in it. */
export const productRule: Rule = (node) => {
  if (!isProduct(node)) return [];
  const factors = factorsOf(node);
  return [reciprocals, logisticRatios, hyperbolicTangents, mergedExponentials, logisticSlopes, scaledExponentials].flatMap((factorRule) =>
    factorRule(factors).map(({ rule, parts, by }) => ({ rule, expression: joinedProduct(replaced(factors, parts, by)) })),
  );
};

/** Whatever stands above. */
const reciprocals: FactorRule = (factors) =>
  factors
    .filter(({ isBelow }) => isBelow)
    .flatMap((below) => {
      const exponent = argumentOf('exp', below.factor);
      if (exponent !== undefined) return [{ rule: '1 / exp(a) = exp(-a)', parts: [below], by: above(call('exp', minus(exponent))) }];
      const a = logisticExponent(below.factor);
      if (a === undefined) return [];
      const rule = a.kind === 'negate' ? '1 / (1 + exp(-a)) = sigmoid(a)' : '1 / (1 + exp(a)) = sigmoid(-a)';
      return [{ rule, parts: [below], by: above(call('sigmoid', minus(a))) }];
    });

const logisticRatios: FactorRule = (factors) =>
  quotients(factors).flatMap(([top, bottom]) => {
    const a = argumentOf('exp', top.factor);
    if (a === undefined || logisticExponent(bottom.factor) !== a) return [];
    return [{ rule: 'exp(a) / (1 + exp(a)) = sigmoid(a)', parts: [top, bottom], by: above(call('sigmoid', a)) }];
  });

/** One of the exponentials may be 1 = exp(0). */
const hyperbolicTangents: FactorRule = (factors) =>
  quotients(factors).flatMap(([top, bottom]) => {
    const exponents = differenceOfExponents(top.factor);
    const total = sumOfExponents(bottom.factor);
    if (exponents === undefined || total === undefined || !exponents.every((exponent) => total.includes(exponent))) return [];
    const by = above(call('tanh', half(difference(...exponents))));
    return [{ rule: '(exp(a) - exp(b)) / (exp(a) + exp(b)) = tanh((a - b) / 2)', parts: [top, bottom], by }];
  });

const mergedExponentials: FactorRule = (factors) =>
  pairsOf(factors).flatMap(([first, second]) => {
    const [a, b] = [argumentOf('exp', first.factor), argumentOf('exp', second.factor)];
    // Of two on the same side each pair comes in both orders.
    if (a === undefined || b === undefined || first.isBelow || (!second.isBelow && factors.indexOf(first) > factors.indexOf(second)))
      return [];
    const by = above(call('exp', simplify(second.isBelow ? difference(a, b) : sum(a, b))));
    const rule = second.isBelow ? 'exp(a) / exp(b) = exp(a - b)' : 'exp(a) * exp(b) = exp(a + b)';
    return [{ rule, parts: [first, second], by }];
  });

function quotients(factors: readonly Divisible[]): readonly (readonly [Divisible, Divisible])[] {
  return pairsOf(factors).filter(([top, bottom]) => !top.isBelow && bottom.isBelow);
}

function above(factor: Expression): readonly Divisible[] {
  return [{ isBelow: false, factor }];
}
