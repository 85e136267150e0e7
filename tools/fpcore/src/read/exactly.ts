import type { Expression } from '@rampa/ir';
import { add, call, compare, conditional, constant, divide, multiply, negate, number, subtract } from '../expressions';

/** FPCore's functions and constants that Rampa lacks, but has other words for: exact over the reals, also in where they are defined. */

interface Rewriting {
  readonly arity: number;
  readonly of: (...given: readonly Expression[]) => Expression;
}

const [one, two, three, four] = [number('1'), number('2'), number('3'), number('4')];

function unary(of: (x: Expression) => Expression): Rewriting {
  return { arity: 1, of: (...given) => of(given[0] as Expression) };
}

export const rewritings: Readonly<Record<string, Rewriting>> = {
  fma: { arity: 3, of: (...given) => add(multiply(given[0] as Expression, given[1] as Expression), given[2] as Expression) },
  fdim: { arity: 2, of: (...given) => call('max', subtract(given[0] as Expression, given[1] as Expression), number('0')) },
  log10: unary((x) => divide(call('log', x), call('log', number('10')))),
  sinh: unary((x) => divide(subtract(call('exp', x), call('exp', negate(x))), two)),
  cosh: unary((x) => divide(add(call('exp', x), call('exp', negate(x))), two)),
  asinh: unary((x) => call('log', add(x, call('sqrt', add(multiply(x, x), one))))),
  acosh: unary((x) => call('log', add(x, call('sqrt', subtract(multiply(x, x), one))))),
  atanh: unary((x) => divide(call('log', divide(add(one, x), subtract(one, x))), two)),
  cbrt: unary((x) => {
    const root = (size: Expression): Expression => call('exp', divide(call('log', size), three));
    const zero = number('0');
    return conditional(compare(x, '==', zero), zero, conditional(compare(x, '<', zero), negate(root(negate(x))), root(x)));
  }),
};

/** Without a log of its own, since e itself is no constant of Rampa's. */
const e = call('exp', one);

export const rewrittenConstants: Readonly<Record<string, Expression>> = {
  E: e,
  LOG2E: divide(one, constant('ln2')),
  LOG10E: divide(one, call('log', number('10'))),
  LN10: call('log', number('10')),
  PI_2: divide(constant('pi'), two),
  PI_4: divide(constant('pi'), four),
  M_1_PI: divide(one, constant('pi')),
  M_2_PI: divide(two, constant('pi')),
  M_2_SQRTPI: divide(two, call('sqrt', constant('pi'))),
  SQRT1_2: divide(one, constant('sqrt2')),
  TRUE: compare(number('0'), '==', number('0')),
  FALSE: compare(number('0'), '!=', number('0')),
};

/** The largest exponent whose product is still a formula that somebody reads. */
const largestPower = 16;

/** A power: as a product for a small integer exponent, as an exponential for a positive base; otherwise undefined. */
export function power(base: Expression, exponent: Expression): Expression | undefined {
  const count = integerOf(exponent);
  if (count !== undefined && Math.abs(count) <= largestPower) {
    if (count === 0) return one;
    const product = Array.from({ length: Math.abs(count) }, () => base).reduce(multiply);
    return count < 0 ? divide(one, product) : product;
  }
  if (base === e) return call('exp', exponent);
  if (base.kind !== 'number' || Number(base.text) <= 0) return undefined;
  return integerOf(base) === 2 ? call('exp2', exponent) : call('exp', multiply(exponent, call('log', base)));
}

function integerOf(exponent: Expression): number | undefined {
  if (exponent.kind === 'negate') {
    const size = integerOf(exponent.operand);
    return size === undefined ? undefined : -size;
  }
  // By its digits: as a double, 2.00000000000000000001 would be 2.
  return exponent.kind === 'number' && /^\d+(\.0*)?$/.test(exponent.text) ? Number(exponent.text) : undefined;
}
