import { type MachineNode, operands } from '@rampa/ir';
import { magnitude, type Range, smallestNormal } from './range';

/**
 * What ranges cannot see: that s - (s + t) is about -t, that x - round(x) is at most 1/2, that the terms of a rounding error cancel.
 * So sums and products are also written out as polynomials over the reals in the nodes that they are made of and in their rounding errors,
 * and where terms cancel, the range of the polynomial holds too.
 */
export class Cancellation {
  private readonly forms = new Map<MachineNode, Form>();
  private readonly cancelled = new Set<MachineNode>();

  /** `order` has operands before users. */
  constructor(order: readonly MachineNode[]) {
    for (const node of order) this.forms.set(node, this.write(node));
  }

  /** The part of `range` that the polynomial leaves. `rangeOf` knows the nodes before this one. */
  narrow(node: MachineNode, range: Range, rangeOf: (node: MachineNode) => Range): Range {
    if (!this.cancelled.has(node)) return range;
    const known = (other: MachineNode): Range => (other === node ? range : rangeOf(other));
    let [lo, hi] = [0, 0];
    for (const { factors, coefficient, uncertainty } of this.form(node).values()) {
      let [least, most] = [coefficient - uncertainty, coefficient + uncertainty];
      for (const factor of factors) {
        const ends = bounds(factor, known);
        const corners = [least * ends.lo, least * ends.hi, most * ends.lo, most * ends.hi];
        [least, most] = [Math.min(...corners), Math.max(...corners)];
      }
      lo += least;
      hi += most;
    }
    // Far more than the rounding errors of the loop, which adds a few dozen terms in double precision.
    const margin = 2 ** -40 * Math.max(Math.abs(lo), Math.abs(hi)) + smallestNormal;
    const narrowed = { ...range, lo: Math.max(range.lo, lo - margin), hi: Math.min(range.hi, hi + margin) };
    return narrowed.lo <= narrowed.hi ? narrowed : range;
  }

  private form(node: MachineNode): Form {
    return this.forms.get(node) as Form;
  }

  private write(node: MachineNode): Form {
    const alone = single({ kind: 'value', node });
    switch (node.op) {
      case 'constant':
        return Number.isFinite(node.value) ? new Map([['', { factors: [], coefficient: node.value, uncertainty: 0 }]]) : alone;
      case 'negate':
        return scaled(this.form(node.a), -1);
      case 'highPart':
        return this.limited(node, [this.form(node.a), single({ kind: 'cut', node })]) ?? alone;
      case 'round':
        return this.limited(node, [this.form(node.a), single({ kind: 'nearest', node })]) ?? alone;
      case 'add':
      case 'subtract': {
        const right = this.form(node.b);
        return this.limited(node, [this.form(node.a), node.op === 'add' ? right : scaled(right, -1), rounding(node)]) ?? alone;
      }
      case 'multiply': {
        const product = multiplied(this.form(node.a), this.form(node.b), (factors) => this.reduced(factors));
        return (product && this.limited(node, [product, rounding(node)])) ?? alone;
      }
      default:
        return alone;
    }
  }

  /** The sum of forms, unless it has too many terms; notes whether terms cancelled. */
  private limited(node: MachineNode, parts: readonly Form[]): Form | undefined {
    const sum = new Map<string, Term>();
    let cancels = false;
    for (const part of parts) {
      for (const [key, term] of part) {
        const before = sum.get(key);
        if (before === undefined) sum.set(key, term);
        else {
          const after = added(before, term);
          cancels ||= Math.abs(after.coefficient) < Math.max(Math.abs(before.coefficient), Math.abs(term.coefficient));
          if (after.coefficient === 0 && after.uncertainty === 0) sum.delete(key);
          else sum.set(key, after);
        }
      }
    }
    if (sum.size > mostTerms) return undefined;
    if (cancels) this.cancelled.add(node);
    return sum;
  }

  /** (p / q) q is p and what rounding the quotient left over. */
  private reduced(factors: readonly Factor[]): Form | undefined {
    const [p, q] = factors;
    if (p === undefined || q === undefined) return undefined;
    for (const [quotient, divisor] of [
      [p, q],
      [q, p],
    ] as const) {
      if (quotient.kind === 'value' && quotient.node.op === 'divide' && divisor.kind === 'value' && divisor.node === quotient.node.b) {
        const rest = single({ kind: 'quotient', node: quotient.node });
        return new Map([...this.form(quotient.node.a), ...rest]);
      }
    }
    return undefined;
  }
}

/**
 * A factor of a term: the value of a node; or what an operation left over - `rounding` of a sum or product, `cut` of a high part,
 * `nearest` of the rounding to an integer, `quotient` times the divisor of a division.
 */
interface Factor {
  readonly kind: 'value' | 'rounding' | 'cut' | 'nearest' | 'quotient';
  readonly node: MachineNode;
}

interface Term {
  readonly factors: readonly Factor[];
  /** In double precision, off by at most `uncertainty`. */
  readonly coefficient: number;
  readonly uncertainty: number;
}

type Form = ReadonlyMap<string, Term>;

const mostTerms = 40;
const mostProducts = 16;
const unit = 2 ** -53;

function keyOf(factors: readonly Factor[]): string {
  return factors.map(({ kind, node }) => `${kind}${node.id}`).join(' ');
}

function single(factor: Factor): Form {
  return new Map([[keyOf([factor]), { factors: [factor], coefficient: 1, uncertainty: 0 }]]);
}

function rounding(node: MachineNode): Form {
  return single({ kind: 'rounding', node });
}

function scaled(form: Form, sign: -1): Form {
  return new Map([...form].map(([key, term]) => [key, { ...term, coefficient: sign * term.coefficient }]));
}

function added(a: Term, b: Term): Term {
  const coefficient = a.coefficient + b.coefficient;
  const exact = coefficient - a.coefficient === b.coefficient && coefficient - b.coefficient === a.coefficient;
  return { factors: a.factors, coefficient, uncertainty: a.uncertainty + b.uncertainty + (exact ? 0 : Math.abs(coefficient) * unit) };
}

/** Products of at most two factors, few of them. */
function multiplied(a: Form, b: Form, reduced: (factors: readonly Factor[]) => Form | undefined): Form | undefined {
  if (a.size * b.size > mostProducts) return undefined;
  const result = new Map<string, Term>();
  const include = (term: Term): void => {
    const key = keyOf(term.factors);
    const before = result.get(key);
    result.set(key, before === undefined ? term : added(before, term));
  };
  for (const p of a.values()) {
    for (const q of b.values()) {
      const factors = [...p.factors, ...q.factors].sort((f, g) => f.node.id - g.node.id || (f.kind < g.kind ? -1 : 1));
      if (factors.length > 2) return undefined;
      const coefficient = p.coefficient * q.coefficient;
      const uncertainty =
        Math.abs(p.coefficient) * q.uncertainty +
        Math.abs(q.coefficient) * p.uncertainty +
        p.uncertainty * q.uncertainty +
        Math.abs(coefficient) * unit;
      const other = reduced(factors);
      if (other === undefined) include({ factors, coefficient, uncertainty });
      else if (coefficient !== 1) return undefined;
      else for (const term of other.values()) include(term);
    }
  }
  return result;
}

function bounds({ kind, node }: Factor, rangeOf: (node: MachineNode) => Range): { lo: number; hi: number } {
  const within = (radius: number): { lo: number; hi: number } => ({ lo: -radius, hi: radius });
  const size = (of: MachineNode): number => magnitude(rangeOf(of));
  switch (kind) {
    case 'value':
      return rangeOf(node);
    // Half an ULP, slightly more; where subnormals are flushed, all of one.
    case 'rounding':
      return within(2 ** -23.99 * size(node) + smallestNormal);
    case 'cut':
      return within(2 ** -11 * size(operandOf(node, 0)) + smallestNormal);
    case 'nearest':
      return within(0.5);
    case 'quotient':
      return within((2 ** -23.99 * size(node) + smallestNormal) * size(operandOf(node, 1)));
  }
}

function operandOf(node: MachineNode, index: 0 | 1): MachineNode {
  return operands(node)[index] as MachineNode;
}
