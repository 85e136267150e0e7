import { times } from '../algebra/rational';
import { isNotNegative } from '../algebra/signs';
import type { Expression } from '../expression';
import { divided, type Factor, findCall, type Monomial, monomialOf, multiplied, power, single, without } from './monomial';

/** sqrt(a) * sqrt(a) = a where a is not negative, a / sqrt(a) = sqrt(a), and the same for sqrt2. */
export function withoutRoots(monomial: Monomial): Monomial {
  return findCall(monomial.factors, 'sqrt').reduce(
    (result, { factor, argument }) => againstSquare(withoutPairs(result, factor, argument), factor.base, argument),
    withoutRootsOfTwo(monomial),
  );
}

function withoutPairs(monomial: Monomial, { base, above, below }: Factor, argument: Expression): Monomial {
  if (!isNotNegative(argument)) return monomial;
  const [pairsAbove, pairsBelow] = [Math.floor(above / 2), Math.floor(below / 2)];
  const rest = without(monomial, { base, above: 2 * pairsAbove, below: 2 * pairsBelow });
  const square = monomialOf(argument);
  const product = multiplied(rest, power(square, pairsAbove));
  return Array.from({ length: pairsBelow }).reduce<Monomial>((quotient) => divided(quotient, square, argument), product);
}

function againstSquare(monomial: Monomial, root: Expression, square: Expression): Monomial {
  const times = (base: Expression): Factor => monomial.factors.find((factor) => factor.base === base) ?? { base, above: 0, below: 0 };
  if (times(root).below > 0 && times(square).above > 0) {
    const rest = without(without(monomial, { base: root, above: 0, below: 1 }), { base: square, above: 1, below: 0 });
    return multiplied(rest, single(root));
  }
  if (times(root).above > 0 && times(square).below > 0) {
    const rest = without(without(monomial, { base: root, above: 1, below: 0 }), { base: square, above: 0, below: 1 });
    return divided(rest, single(root), root);
  }
  return monomial;
}

function withoutRootsOfTwo(monomial: Monomial): Monomial {
  const root = monomial.factors.find(({ base }) => base.kind === 'constant' && base.name === 'sqrt2');
  if (root === undefined) return monomial;
  // 2^(1/2) to an odd power is a power of two times one root, which stands where it takes a 2 away from the number.
  const exponent = root.above - root.below;
  const coefficient = times(monomial.coefficient, powerOfTwo(Math.floor(exponent / 2)));
  const rest = { ...without(monomial, root), coefficient };
  if (exponent % 2 === 0) return rest;
  if (coefficient.bottom % 2n !== 0n) return multiplied(rest, single(root.base));
  return divided({ ...rest, coefficient: times(coefficient, powerOfTwo(1)) }, single(root.base), root.base);
}

function powerOfTwo(exponent: number): { readonly top: bigint; readonly bottom: bigint } {
  return exponent < 0 ? { top: 1n, bottom: 2n ** BigInt(-exponent) } : { top: 2n ** BigInt(exponent), bottom: 1n };
}
