import {
  type Call,
  call,
  compare,
  constant,
  number,
  one,
  negation as opposite,
  quotient as over,
  sum as plus,
  product as times,
  two,
  zero,
} from '../algebra/construct';
import { isNotNegative, isNotPositive } from '../algebra/signs';
import type { Expression } from '../expression';
import { simplify } from '../simplify';
import { conditional, type Derivative, difference, product, quotient, sum } from './derivative';

/** The derivative of a call, given those of its arguments. */
export type Rule = (node: Call, derivatives: readonly Derivative[]) => Derivative;

/** What MPFR knows, the functions of the language, and primitives whose derivative is neat in terms of themselves. */
export const rules: Readonly<Record<string, Rule>> = {
  carry: (_, [du]) => du,
  exp: (node, [du]) => product(du, node),
  exp2: (node, [du]) => product(constant('ln2'), product(du, node)),
  expm1: unary((u) => call('exp', u)),
  log: ({ arguments: [u] }, [du]) => u && quotient(du, u),
  log2: ({ arguments: [u] }, [du]) => u && quotient(du, times(u, constant('ln2'))),
  log1p: ({ arguments: [u] }, [du]) => u && quotient(du, plus(one, u)),
  sqrt: (node, [du]) => quotient(du, times(two, node)),
  tanh: unary(squaredSech),
  erf: unary(normalDensity),
  erfc: unary((u) => opposite(normalDensity(u))),
  sigmoid: unary((u) => times(call('sigmoid', u), call('sigmoid', opposite(u)))),
  hypot: (node, [du, dv]) => {
    const [u, v] = node.arguments;
    return quotient(sum(product(u, du), product(v, dv)), node);
  },
  abs: ({ arguments: [u] }, [du]) => {
    if (u === undefined || du === undefined) return undefined;
    // The left value at 0 is that where u has the other sign, or was 0 already.
    return isNotPositive(du) ? conditional(compare(u, '<', zero), opposite(du), du) : conditional(compare(u, '>', zero), du, opposite(du));
  },
  max: extremum('>'),
  min: extremum('<'),
};

/** The derivative of the larger or the smaller one. */
function extremum(beyond: '>' | '<'): Rule {
  return ({ arguments: [u, v] }, [du, dv]) => {
    if (u === undefined || v === undefined) return undefined;
    return isFirstAtTie(du, dv, beyond) ? conditional(compare(v, beyond, u), dv, du) : conditional(compare(u, beyond, v), du, dv);
  };
}

/**
 * Where both are equal, the left value belongs to the one that has been taken before: of a maximum the one that grows less. Where the signs do not
 * say which one that is, it is the constant one, if any: so relu'(0) = 0 whichever way relu is written.
 */
function isFirstAtTie(du: Derivative, dv: Derivative, beyond: '>' | '<'): boolean {
  const growth = difference(dv, du);
  if (growth === undefined) return true;
  const simplified = simplify(growth);
  if (isNotNegative(simplified)) return beyond === '>';
  return isNotPositive(simplified) ? beyond === '<' : dv !== undefined;
}

function unary(slope: (u: Expression) => Expression): Rule {
  return ({ arguments: [u] }, [du]) => u && product(du, slope(u));
}

/** 1 - tanh(u)^2 without its cancellation, which no precision would be enough for where u is itself an exponential. */
function squaredSech(u: Expression): Expression {
  const twice = times(two, u);
  return times(number('4'), times(call('sigmoid', twice), call('sigmoid', opposite(twice))));
}

/** 2 / sqrt(pi) e^(-u^2), the derivative of erf. */
function normalDensity(u: Expression): Expression {
  return over(times(two, call('exp', opposite(times(u, u)))), call('sqrt', constant('pi')));
}
