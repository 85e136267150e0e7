import * as construct from '../algebra/construct';
import type { Expression } from '../expression';

/** A derivative; undefined where it is 0 because nothing depends on the variable. Factors 1 and terms 0 are never written. */
export type Derivative = Expression | undefined;

export function negation(a: Derivative): Derivative {
  if (a === undefined) return undefined;
  return whereNotZero(a, negation) ?? construct.negation(a);
}

export function sum(a: Derivative, b: Derivative): Derivative {
  if (a === undefined || b === undefined) return a ?? b;
  return construct.sum(a, b);
}

export function difference(a: Derivative, b: Derivative): Derivative {
  if (a === undefined || b === undefined) return a ?? negation(b);
  return construct.difference(a, b);
}

export function product(a: Derivative, b: Derivative): Derivative {
  if (a === undefined || b === undefined) return undefined;
  if (construct.isNumber(a, '1')) return b;
  if (construct.isNumber(b, '1')) return a;
  return whereNotZero(a, (part) => product(part, b)) ?? whereNotZero(b, (part) => product(a, part)) ?? construct.product(a, b);
}

export function quotient(a: Derivative, b: Expression): Derivative {
  if (a === undefined) return undefined;
  return whereNotZero(a, (part) => quotient(part, b)) ?? construct.quotient(a, b);
}

/**
 * A branch in which nothing depends on the variable stays 0, whatever it is multiplied with: sqrt(max(x, 0)) has the derivative 0 for negative x,
 * where 1 / sqrt(max(x, 0)) is not defined.
 */
function whereNotZero(a: Expression, of: (part: Derivative) => Derivative): Derivative {
  if (a.kind !== 'conditional') return undefined;
  if (a.then === construct.zero) return conditional(a.test, undefined, of(a.otherwise));
  return a.otherwise === construct.zero ? conditional(a.test, of(a.then), undefined) : undefined;
}

export function conditional(test: Expression, then: Derivative, otherwise: Derivative): Derivative {
  if (then === undefined && otherwise === undefined) return undefined;
  return construct.conditional(test, then ?? construct.zero, otherwise ?? construct.zero);
}
