import type { GraphBuilder, MachineNode } from '@rampa/ir';

/**
 * What an expression lowers to. Beside one machine number a value may be
 * - a quotient: numerator / denominator, not divided yet, so that a division by it or of it is the only one;
 * - scaled: mantissa * 2^exponent, kept apart through products and quotients so that subnormal results are rounded once, at the end;
 * - absent: the carried rounding error of something exact, a zero that must leave no trace in the code.
 */
export type Value =
  | { readonly kind: 'plain'; readonly node: MachineNode }
  | { readonly kind: 'quotient'; readonly numerator: MachineNode; readonly denominator: MachineNode }
  | { readonly kind: 'scaled'; readonly mantissa: MachineNode; readonly exponent: MachineNode }
  | { readonly kind: 'absent' };

export const absent: Value = { kind: 'absent' };

export function plain(node: MachineNode): Value {
  return { kind: 'plain', node };
}

/** A value with the rounding error of its last operation, where there is one. */
export interface Pair {
  readonly hi: MachineNode;
  readonly lo: MachineNode | undefined;
}

/** The value as one machine number. */
export function materialize(b: GraphBuilder, value: Value): MachineNode {
  switch (value.kind) {
    case 'plain':
      return value.node;
    case 'quotient':
      // One division for a quotient and its negation.
      return value.numerator.op === 'negate'
        ? b.negate(b.divide(value.numerator.a, value.denominator))
        : b.divide(value.numerator, value.denominator);
    case 'absent':
      return b.constant(0);
    case 'scaled': {
      // Two steps, because 2^exponent may itself be too small or too large; the first is exact, so only the second rounds.
      const half = b.round(b.multiply(value.exponent, b.constant(0.5)));
      return b.multiply(b.multiply(value.mantissa, b.pow2(half)), b.pow2(b.subtract(value.exponent, half)));
    }
  }
}

/** Sum of two optional low parts. */
export function addLow(b: GraphBuilder, p: MachineNode | undefined, q: MachineNode | undefined): MachineNode | undefined {
  if (p === undefined) return q;
  return q === undefined ? p : b.add(p, q);
}

/** a * b exactly: the halves of the significands multiply without error. A compiler that reassociates or fuses can only make lo less useful, not wrong. */
export function twoProduct(b: GraphBuilder, p: MachineNode, q: MachineNode): { hi: MachineNode; lo: MachineNode } {
  const hi = b.multiply(p, q);
  const [ph, qh] = [b.highPart(p), b.highPart(q)];
  const [pl, ql] = [b.subtract(p, ph), b.subtract(q, qh)];
  const cross = b.add(b.subtract(b.multiply(ph, qh), hi), b.multiply(ph, ql));
  return { hi, lo: b.add(b.add(cross, b.multiply(pl, qh)), b.multiply(pl, ql)) };
}

/**
 * a + b exactly (Knuth 1969, Moller 1965), whatever their magnitudes. A compiler that reassociates would simplify it to nothing:
 * an emitter for such a language must keep the roundings of these operations.
 */
export function twoSum(b: GraphBuilder, p: MachineNode, q: MachineNode): { hi: MachineNode; lo: MachineNode } {
  const hi = b.add(p, q);
  const virtual = b.subtract(hi, p);
  return { hi, lo: b.add(b.subtract(p, b.subtract(hi, virtual)), b.subtract(q, virtual)) };
}
