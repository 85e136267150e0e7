import { call, negation, product, quotient, two } from '../algebra/construct';
import type { Expression } from '../expression';
import { simplify } from '../simplify';

/** Arguments that rules make of others, written as short as they can be. */

export function twice(a: Expression): Expression {
  return simplify(product(two, a));
}

export function half(a: Expression): Expression {
  return simplify(quotient(a, two));
}

export function minus(a: Expression): Expression {
  return simplify(negation(a));
}

export function absolute(a: Expression): Expression {
  return simplify(call('abs', a));
}
