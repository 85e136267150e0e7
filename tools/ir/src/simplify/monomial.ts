import { argumentOf, negation, number, one, product, quotient } from '../algebra/construct';
import { vanishesOnlyAtPoints } from '../algebra/defined';
import type { Interner } from '../algebra/interner';
import { decimal, inverse, isOne, magnitude, opposite, type Rational, rational, rationalOne, times } from '../algebra/rational';
import type { Expression } from '../expression';

/** How often a base stands above and below the line. */
export interface Factor {
  readonly base: Expression;
  readonly above: number;
  readonly below: number;
}

/** A product and quotient in one piece: the numbers multiplied out, equal bases together, in the order in which they came. */
export interface Monomial {
  readonly coefficient: Rational;
  /** Whether one of its numbers was written with a point: 0.5 * x rather than x / 2. */
  readonly isDecimal: boolean;
  readonly factors: readonly Factor[];
}

/** A product of more factors stays nested, or repeated squares of shared subexpressions would grow exponentially. */
const mostFactors = 32;

/** What the operands of a (an interned) product come to. */
export function monomialOf(expression: Expression): Monomial {
  switch (expression.kind) {
    case 'negate': {
      const { coefficient, ...rest } = monomialOf(expression.operand);
      return { coefficient: opposite(coefficient), ...rest };
    }
    case 'number': {
      const value = rational(expression.text);
      return value === undefined ? single(expression) : { coefficient: value, isDecimal: /[.e]/i.test(expression.text), factors: [] };
    }
    case 'arithmetic': {
      if (expression.operator === 'add' || expression.operator === 'subtract') return single(expression);
      const [left, right] = bounded(expression.left, expression.right);
      return expression.operator === 'multiply' ? multiplied(left, right) : divided(left, right, expression.right);
    }
    default:
      return single(expression);
  }
}

export function single(base: Expression): Monomial {
  return { coefficient: rationalOne, isDecimal: false, factors: [{ base, above: 1, below: 0 }] };
}

export function multiplied(a: Monomial, b: Monomial): Monomial {
  const factors = [...a.factors];
  for (const factor of b.factors) {
    const place = factors.findIndex(({ base }) => base === factor.base);
    const present = factors[place];
    if (present === undefined) factors.push(factor);
    else factors[place] = { base: factor.base, above: present.above + factor.above, below: present.below + factor.below };
  }
  return { coefficient: times(a.coefficient, b.coefficient), isDecimal: a.isDecimal || b.isDecimal, factors };
}

/** The quotient by a monomial, which as an expression is `divisor`. What stands below in that stays there where it might be 0: a / (b / 0) is not a * 0 / b. */
export function divided(a: Monomial, b: Monomial, divisor: Expression): Monomial {
  const turns = b.coefficient.top !== 0n && b.factors.every(({ base, below }) => below === 0 || vanishesOnlyAtPoints(base));
  return multiplied(a, turns ? reciprocal(b) : reciprocal(single(divisor)));
}

function reciprocal({ coefficient, isDecimal, factors }: Monomial): Monomial {
  return {
    coefficient: inverse(coefficient),
    isDecimal,
    factors: factors.map(({ base, above, below }) => ({ base, above: below, below: above })),
  };
}

export function power(monomial: Monomial, times: number): Monomial {
  return Array.from({ length: times }, () => monomial).reduce(multiplied, { ...monomial, coefficient: rationalOne, factors: [] });
}

export function without(monomial: Monomial, { base, above, below }: Factor): Monomial {
  const factors = monomial.factors.map((factor) =>
    factor.base === base ? { base, above: factor.above - above, below: factor.below - below } : factor,
  );
  return { ...monomial, factors: factors.filter((factor) => factor.above + factor.below > 0) };
}

/** Equal for equal factors, in whatever order. */
export function factorsKey(factors: readonly Factor[], interner: Interner): string {
  return factors
    .map(({ base, above, below }) => `${interner.id(base)}^${above}/${below}`)
    .sort()
    .join(' ');
}

/** The monomial as it is written, of the magnitude of its coefficient: numbers and constants first, at most one line. Undefined where its coefficient has no short form. */
export function written({ coefficient, isDecimal, factors }: Monomial): Expression | undefined {
  const above = repeated(factors, (factor) => factor.above);
  const below = repeated(factors, (factor) => factor.below);
  const numbers = writtenNumber(magnitude(coefficient), isDecimal || above.length === 0);
  if (numbers === undefined) return undefined;
  const numerator = [...numbers.above, ...above];
  const denominator = [...numbers.below, ...below];
  const top = numerator.length === 0 ? one : numerator.reduce(product);
  return denominator.length === 0 ? top : quotient(top, denominator.reduce(product));
}

/** The expression with the sign on its first factor: -x * y. */
export function negated(expression: Expression): Expression {
  if (expression.kind === 'arithmetic' && (expression.operator === 'multiply' || expression.operator === 'divide')) {
    const build = expression.operator === 'multiply' ? product : quotient;
    return build(negated(expression.left), expression.right);
  }
  return negation(expression);
}

function bounded(left: Expression, right: Expression): [Monomial, Monomial] {
  const monomials: [Monomial, Monomial] = [monomialOf(left), monomialOf(right)];
  const [a, b] = monomials.map(({ factors }) => factors.reduce((total, { above, below }) => total + above + below, 0)) as [number, number];
  if (a + b <= mostFactors) return monomials;
  return [a >= b ? single(left) : monomials[0], b >= a ? single(right) : monomials[1]];
}

function repeated(factors: readonly Factor[], times: (factor: Factor) => number): Expression[] {
  const isSymbol = ({ base }: Factor): boolean => base.kind === 'constant';
  const ordered = [...factors.filter(isSymbol), ...factors.filter((factor) => !isSymbol(factor))];
  return ordered.flatMap((factor) => Array.from({ length: times(factor) }, () => factor.base));
}

function writtenNumber(value: Rational, preferDecimal: boolean): { above: Expression[]; below: Expression[] } | undefined {
  if (isOne(value)) return { above: [], below: [] };
  const text = decimal(value);
  if (text !== undefined && (preferDecimal || value.top !== 1n)) return { above: [number(text)], below: [] };
  const inverted = value.top === 0n ? undefined : decimal(inverse(value));
  if (inverted !== undefined) return { above: [], below: [number(inverted)] };
  const [top, bottom] = [decimal({ top: value.top, bottom: 1n }), decimal({ top: value.bottom, bottom: 1n })];
  return top === undefined || bottom === undefined ? undefined : { above: [number(top)], below: [number(bottom)] };
}

/** The argument of an exponential or of a root, say, among the bases. */
export function findCall(
  factors: readonly Factor[],
  callee: string,
): readonly { readonly factor: Factor; readonly argument: Expression }[] {
  return factors.flatMap((factor) => {
    const argument = argumentOf(callee, factor.base);
    return argument === undefined ? [] : [{ factor, argument }];
  });
}
