import { type BinaryOp, binary, roundTo, type UnaryOp, unary } from '@rampa/ir';
import {
  between,
  distanceFromZero,
  magnitude,
  mayOverflow,
  never,
  ofConstant,
  type Range,
  smallestNormal,
  truth,
  undecided,
} from './range';

/**
 * Machine operations on ranges. Rounding to nearest is monotone, so the rounded operation on the ends gives the ends of the result.
 * An operation that some operands in the ranges make NaN, or that is not defined for some of them, has no range but an objection,
 * and the operand at fault.
 */
export type Outcome = Range | { readonly objection: string; readonly operand: 'a' | 'b' };

const refused = (objection: string): Outcome => ({ objection, operand: 'a' });

export function onRange(op: UnaryOp, a: Range): Outcome {
  if (op === 'isNaN') return a.written ? undecided : never;
  if (op === 'not') return truth(a.hi === 0, a.lo === 1);
  if (op === 'negate') return { ...a, lo: -a.hi, hi: -a.lo };
  if (op === 'abs') return { ...a, lo: distanceFromZero(a), hi: magnitude(a) };
  if (a.written) return refused('computes with an infinity or a NaN that is written');
  const ends = (lo: number, hi: number, integer: boolean): Range => between(unary('f32', op, lo), unary('f32', op, hi), integer);
  switch (op) {
    case 'sqrt':
      if (a.lo < 0) return refused('may be the square root of a negative number');
      return ends(a.lo, a.hi, false);
    case 'round':
      if (!(magnitude(a) < 2 ** 22)) return refused('may round a number of 2^22 or more');
      return ends(a.lo, a.hi, true);
    case 'pow2':
      if (!a.integer) return refused('may be a power of two whose exponent is no integer');
      if (a.lo < -126 || a.hi > 127) return refused('may be a power of two out of range');
      return ends(a.lo, a.hi, a.lo >= 0);
    case 'highPart':
      return ends(a.lo, a.hi, a.integer);
    case 'exponentOf':
      if (a.lo < smallestNormal || a.hi === Infinity) return refused('may be the exponent of a number that is not positive and normal');
      return ends(a.lo, a.hi, true);
    case 'significandOf':
      if (a.lo < smallestNormal || a.hi === Infinity) return refused('may be the significand of a number that is not positive and normal');
      return unary('f32', 'exponentOf', a.lo) === unary('f32', 'exponentOf', a.hi) ? ends(a.lo, a.hi, false) : between(1, 2);
  }
}

/** `isSame`: both operands are one node. */
export function onRanges(op: BinaryOp, a: Range, b: Range, isSame: boolean): Outcome {
  const same = isSame && !a.written;
  switch (op) {
    case 'less':
      return truth(!same && a.hi < b.lo, same || a.lo >= b.hi);
    case 'lessOrEqual':
      return truth(same || a.hi <= b.lo, !same && a.lo > b.hi);
    case 'equal':
      return truth(same || isOne(a, b), !same && areApart(a, b));
    case 'notEqual':
      return truth(!same && areApart(a, b), same || isOne(a, b));
    case 'and':
      return truth(a.lo === 1 && b.lo === 1, a.hi === 0 || b.hi === 0);
    case 'or':
      return truth(a.lo === 1 || b.lo === 1, a.hi === 0 && b.hi === 0);
  }
  if (a.written || b.written) return { objection: 'computes with an infinity or a NaN that is written', operand: a.written ? 'a' : 'b' };
  const integer = a.integer && b.integer;
  switch (op) {
    case 'min':
      return between(Math.min(a.lo, b.lo), Math.min(a.hi, b.hi), integer);
    case 'max':
      return between(Math.max(a.lo, b.lo), Math.max(a.hi, b.hi), integer);
    case 'add':
      return sum(a, b, integer);
    case 'subtract':
      return same && !mayOverflow(a) ? ofConstant(0) : sum(a, { ...b, lo: -b.hi, hi: -b.lo }, integer);
    case 'multiply':
      return product(a, b, same, integer);
    case 'divide':
      return quotient(a, b);
  }
}

function sum(a: Range, b: Range, integer: boolean): Outcome {
  if ((a.hi === Infinity && b.lo === -Infinity) || (a.lo === -Infinity && b.hi === Infinity)) return refused('may be Infinity - Infinity');
  return between(binary('f32', 'add', a.lo, b.lo), binary('f32', 'add', a.hi, b.hi), integer);
}

function product(a: Range, b: Range, same: boolean, integer: boolean): Outcome {
  if (same) return between(roundTo('f32', distanceFromZero(a) ** 2), roundTo('f32', magnitude(a) ** 2), integer);
  if ((hasZero(a) && mayOverflow(b)) || (hasZero(b) && mayOverflow(a)))
    return { objection: 'may be 0 * Infinity', operand: mayOverflow(a) ? 'a' : 'b' };
  const corners = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
  return between(roundTo('f32', Math.min(...corners)), roundTo('f32', Math.max(...corners)), integer);
}

function quotient(a: Range, b: Range): Outcome {
  if (hasZero(a) && hasZero(b)) return { objection: 'may be 0 / 0', operand: 'b' };
  if (mayOverflow(a) && mayOverflow(b)) return { objection: 'may be Infinity / Infinity', operand: 'b' };
  // The sign of a zero is not kept track of.
  if (hasZero(b)) return between(-Infinity, Infinity);
  const corners = [a.lo / b.lo, a.lo / b.hi, a.hi / b.lo, a.hi / b.hi];
  return between(roundTo('f32', Math.min(...corners)), roundTo('f32', Math.max(...corners)));
}

function hasZero({ lo, hi }: Range): boolean {
  return lo <= 0 && hi >= 0;
}

function isOne(a: Range, b: Range): boolean {
  return a.lo === a.hi && b.lo === b.hi && a.lo === b.lo;
}

function areApart(a: Range, b: Range): boolean {
  return a.hi < b.lo || b.hi < a.lo;
}
