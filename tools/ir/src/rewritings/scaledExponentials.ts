import { call, difference, negation, number, one, product, sum, zero } from '../algebra/construct';
import { compareRationals, decimal, magnitude, opposite, plus, type Rational, rationalZero, times } from '../algebra/rational';
import type { Expression } from '../expression';
import { simplify } from '../simplify';
import { baseOf, type ExponentialTerm, exponentialTerms } from './exponentialSum';
import type { Divisible } from './parts';
import type { FactorRule } from './rule';

/**
 * A quotient whose divisor is a sum of exponentials exp(k a), above and below times exp(-s), s being the largest k a: no exponential overflows,
 * and the divisor stays away from 0.
 */
export const scaledExponentials: FactorRule = (factors) => {
  const divisors = new Set(factors.flatMap(({ isBelow, factor }) => (isBelow ? [factor] : [])));
  return [...divisors].flatMap((divisor) => {
    const base = baseOf(divisor);
    const terms = base && exponentialTerms(divisor, base);
    if (base === undefined || terms === undefined || terms.length < 2) return [];
    const below = factors.filter(({ isBelow, factor }) => isBelow && factor === divisor);
    const above = factors.filter(({ isBelow, factor }) => !isBelow && hasExponential(factor, base));
    const numerator = exponentialTerms(above.map(({ factor }) => factor).reduce(product, one), base);
    if (numerator === undefined) return [];
    const scale = new Scale(base, terms);
    const by: Divisible[] = [
      { isBelow: false, factor: scale.scaled(numerator, BigInt(below.length)) },
      ...below.map(() => ({ isBelow: true, factor: scale.scaled(terms, 1n) })),
    ];
    return [{ rule: 'above and below times exp(-a), a being the largest exponent', parts: [...above, ...below], by }];
  });
};

function hasExponential(factor: Expression, base: Expression): boolean {
  return exponentialTerms(factor, base)?.some(({ times: k }) => k.top !== 0n) === true;
}

/** The exponentials of multiples of a, divided by the largest of those in a divisor. */
class Scale {
  private readonly least: Rational;
  private readonly most: Rational;

  constructor(
    private readonly base: Expression,
    divisor: readonly ExponentialTerm[],
  ) {
    const all = divisor.map((term) => term.times).sort(compareRationals);
    this.least = all[0] ?? rationalZero;
    this.most = all[all.length - 1] ?? rationalZero;
  }

  scaled(terms: readonly ExponentialTerm[], power: bigint): Expression {
    return simplify(terms.map((term) => product(term.coefficient, call('exp', this.exponent(term.times, power)))).reduce(sum));
  }

  /** k a - p max(most a, least a), p being how often the divisor stands below. Without a difference where the k is the largest or the least one. */
  private exponent(k: Rational, power: bigint): Expression {
    const p = { top: power, bottom: 1n };
    const range = times(p, plus(this.most, opposite(this.least)));
    if (compareRationals(k, times(p, this.most)) === 0) return call('min', this.multiple(range), zero);
    if (compareRationals(k, times(p, this.least)) === 0) return negation(call('max', this.multiple(range), zero));
    const largest = call('max', this.multiple(times(p, this.most)), this.multiple(times(p, this.least)));
    return difference(this.multiple(k), largest);
  }

  private multiple(k: Rational): Expression {
    const scaled = product(number(decimal(magnitude(k)) ?? '1'), this.base);
    return simplify(k.top < 0n ? negation(scaled) : scaled);
  }
}
