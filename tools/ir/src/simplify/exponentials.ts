import { call, negation, number, product, sum } from '../algebra/construct';
import type { Expression } from '../expression';
import { findCall, type Monomial, monomialOf, multiplied, without, written } from './monomial';
import type { Pass } from './pass';

/** exp(a) * exp(b) = exp(a + b) where that is shorter. */
export function mergedExponentials(pass: Pass, monomial: Monomial): Monomial {
  for (const callee of ['exp', 'exp2']) {
    // One that stands on both sides of the line could not be cancelled, and has no power of its own.
    const exponentials = findCall(monomial.factors, callee).filter(({ factor }) => factor.above === 0 || factor.below === 0);
    for (const [k, first] of exponentials.entries()) {
      for (const second of exponentials.slice(k)) {
        const merged = merge(pass, monomial, callee, first === second ? [first] : [first, second]);
        if (merged !== undefined) return mergedExponentials(pass, merged);
      }
    }
  }
  return monomial;
}

type Exponential = ReturnType<typeof findCall>[number];

function merge(pass: Pass, monomial: Monomial, callee: string, exponentials: readonly Exponential[]): Monomial | undefined {
  const exponent = exponentials.map(({ factor, argument }) => multiple(argument, factor.above - factor.below)).reduce(sum);
  const rest = exponentials.reduce((left, { factor }) => without(left, factor), monomial);
  const merged = multiplied(rest, monomialOf(pass.simplified(call(callee, exponent))));
  const [before, after] = [written(monomial), written(merged)];
  if (before === undefined || after === undefined) return undefined;
  return pass.interner.size(after) < pass.interner.size(before) ? merged : undefined;
}

function multiple(argument: Expression, times: number): Expression {
  const scaled = product(number(String(Math.abs(times))), argument);
  return times < 0 ? negation(scaled) : scaled;
}
