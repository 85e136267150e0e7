import { conditional } from '../algebra/construct';
import { rationalOne } from '../algebra/rational';
import type { Expression } from '../expression';
import { assume } from './assume';
import { type Factor, type Monomial, monomialOf, multiplied, written } from './monomial';
import type { Pass } from './pass';
import type { Signed } from './signed';
import { assembled } from './sums';
import { collected, signedTerms, writtenSum } from './terms';

/** Distinguishing cases inside of each other, and by more tests than these, would cost more time than it saves nodes. */
const mostOpen = 2;
const mostTests = 3;

/** (t ? a : b) + (t ? c : d) as t ? a + c : b + d, with or without the other terms. */
export function splitSum(pass: Pass, terms: readonly Monomial[]): Signed[] {
  const factors = terms.flatMap((term) => term.factors);
  return perTest(pass, factors, (test) => {
    const [dependent, others] = parted(terms, (term) => term.factors.some((factor) => isDependent(factor, test)));
    const whole = split(pass, test, writtenSum(terms));
    if (dependent.length < 2 || others.length === 0) return [whole];
    const part = split(pass, test, writtenSum(dependent));
    return [whole, part && assembled(pass, collected([...others, ...signedTerms(part)], pass.interner))];
  });
}

/** (t ? a : b) * (t ? c : d) as t ? a * c : b * d, with or without the other factors. */
export function splitProduct(pass: Pass, monomial: Monomial): Signed[] {
  return perTest(pass, monomial.factors, (test) => {
    const [dependent, others] = parted(monomial.factors, (factor) => isDependent(factor, test));
    const whole = split(pass, test, written(monomial));
    if (dependent.length < 2 || others.length === 0) return [whole];
    const part = split(pass, test, written({ ...monomial, coefficient: rationalOne, factors: dependent }));
    const body = part && written(multiplied({ ...monomial, factors: others }, monomialOf(part.body)));
    return [whole, part && body && { negative: part.negative, body }];
  });
}

function perTest(pass: Pass, factors: readonly Factor[], of: (test: Expression) => readonly (Signed | undefined)[]): Signed[] {
  const tests = new Set(factors.flatMap(({ base }) => (base.kind === 'conditional' ? [base.test] : [])));
  if (tests.size === 0 || tests.size > mostTests || pass.casesOpen >= mostOpen) return [];
  pass.casesOpen++;
  const results = [...tests].flatMap(of);
  pass.casesOpen--;
  return results.filter((result) => result !== undefined);
}

function isDependent({ base }: Factor, test: Expression): boolean {
  return base.kind === 'conditional' && base.test === test;
}

function parted<T>(all: readonly T[], isFirst: (each: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

function split(pass: Pass, test: Expression, expression: Expression | undefined): Signed | undefined {
  if (expression === undefined) return undefined;
  const interned = pass.interner.intern(expression);
  return pass.signed(conditional(test, assume(interned, test, true), assume(interned, test, false)));
}
