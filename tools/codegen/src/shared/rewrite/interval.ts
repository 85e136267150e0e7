import { binary, type Format, type MachineNode, unary } from '@rampa/ir';

/** All values that a node has over all inputs, NaN aside. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
  /** Whether it may be NaN. */
  readonly nan: boolean;
}

const anything: Interval = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY, nan: true };

/** The interval of each node, computed once. `given`: what is known of some nodes already. */
export function intervals(format: Format, given: ReadonlyMap<MachineNode, Interval> = new Map()): (node: MachineNode) => Interval {
  const known = new Map(given);
  const of = (node: MachineNode): Interval => {
    const interval = known.get(node) ?? intervalOf(format, node, of);
    known.set(node, interval);
    return interval;
  };
  return of;
}

/** What a comparison gives for all inputs; one with a NaN fails. */
export function outcome(test: MachineNode, of: (node: MachineNode) => Interval): boolean | undefined {
  if (test.op !== 'less' && test.op !== 'lessOrEqual') return undefined;
  const [p, q] = [of(test.a), of(test.b)];
  if (test.op === 'less' ? p.lo >= q.hi : p.lo > q.hi) return false;
  const holds = test.op === 'less' ? p.hi < q.lo : p.hi <= q.lo;
  return holds && !p.nan && !q.nan ? true : undefined;
}

/** Of a product, quotient, sum or difference of finite numbers, which are the largest and smallest at ends of both. */
function ofEnds(format: Format, op: 'add' | 'subtract' | 'multiply' | 'divide', p: Interval, q: Interval): Interval {
  const divides0 = op === 'divide' && q.lo <= 0 && q.hi >= 0;
  if (divides0 || ![p.lo, p.hi, q.lo, q.hi].every(Number.isFinite)) return anything;
  const ends = [p.lo, p.hi].flatMap((a) => [q.lo, q.hi].map((b) => binary(format, op, a, b)));
  return { lo: Math.min(...ends), hi: Math.max(...ends), nan: p.nan || q.nan };
}

/** An infinite end too, by a constant. */
function scaled(format: Format, op: 'multiply' | 'divide', { lo, hi, nan }: Interval, by: number): Interval {
  const ends = [binary(format, op, lo, by), binary(format, op, hi, by)];
  return { lo: Math.min(...ends), hi: Math.max(...ends), nan };
}

const isFactor = ({ lo, hi }: Interval): boolean => lo === hi && Number.isFinite(lo) && lo !== 0;

/** Rounding to nearest is monotone: the rounded operation on the ends gives the ends of the result. */
function intervalOf(format: Format, node: MachineNode, of: (node: MachineNode) => Interval): Interval {
  switch (node.op) {
    case 'constant':
      return Number.isNaN(node.value) ? anything : { lo: node.value, hi: node.value, nan: false };
    case 'negate': {
      const { lo, hi, nan } = of(node.a);
      return { lo: -hi, hi: -lo, nan };
    }
    case 'abs': {
      const { lo, hi, nan } = of(node.a);
      return { lo: Math.max(lo, -hi, 0), hi: Math.max(hi, -lo), nan };
    }
    case 'round': {
      const { lo, hi, nan } = of(node.a);
      return { lo: unary(format, 'round', lo), hi: unary(format, 'round', hi), nan };
    }
    // The second operand comes out where the first is a NaN or the comparison with a NaN fails: so it is the first that a NaN comes from.
    case 'min':
    case 'max': {
      const [p, q] = [of(node.a), of(node.b)];
      if (q.nan) return anything;
      const extreme = node.op === 'min' ? Math.min : Math.max;
      return { lo: extreme(p.lo, q.lo), hi: extreme(p.hi, q.hi), nan: p.nan };
    }
    case 'multiply': {
      const [p, q] = node.a.op === 'constant' ? [of(node.b), of(node.a)] : [of(node.a), of(node.b)];
      if (node.a === node.b) {
        const ends = [binary(format, 'multiply', p.lo, p.lo), binary(format, 'multiply', p.hi, p.hi)];
        return { lo: 0, hi: Math.max(...ends), nan: p.nan };
      }
      return isFactor(q) ? scaled(format, 'multiply', p, q.lo) : ofEnds(format, 'multiply', p, q);
    }
    case 'divide': {
      const [p, q] = [of(node.a), of(node.b)];
      return isFactor(q) ? scaled(format, 'divide', p, q.lo) : ofEnds(format, 'divide', p, q);
    }
    // Of a NaN it may be any bits, which only matters where the whole result is to be a NaN.
    case 'pow2': {
      const { lo, hi, nan } = of(node.a);
      return { lo: unary(format, 'pow2', lo), hi: unary(format, 'pow2', hi), nan };
    }
    case 'select': {
      // A NaN stays one.
      if (node.test.op === 'isNaN' && node.test.a === node.a) return { ...of(node.b), nan: true };
      const [p, q] = [of(node.a), of(node.b)];
      return { lo: Math.min(p.lo, q.lo), hi: Math.max(p.hi, q.hi), nan: p.nan || q.nan };
    }
    case 'add':
    case 'subtract':
      return ofEnds(format, node.op, of(node.a), of(node.b));
    default:
      return anything;
  }
}
