import { binary, type Format, GraphBuilder, type MachineNode, schedule, unary } from '@rampa/ir';
import { rebuild } from '../shared/specialize';

/** All values that a node has over all inputs, NaN aside. */
interface Interval {
  readonly lo: number;
  readonly hi: number;
  /** Whether it may be NaN. */
  readonly nan: boolean;
}

const anything: Interval = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY, nan: true };

/**
 * The same graphs in fewer operations. Every rewriting is exact: the results are the same bits (of a NaN: a NaN) for all inputs.
 * - a + -b is a - b;
 * - p ? a : (q ? a : b) is (p or q) ? a : b; x == c or c < x is c <= x;
 * - a clamp or a choice whose outcome the interval of its operand decides is not made.
 */
export function rewrite(format: Format, roots: readonly MachineNode[]): MachineNode[] {
  const builder = new GraphBuilder(format);
  const intervals = new Map<MachineNode, Interval>();
  const copies = new Map<MachineNode, MachineNode>();
  const of = (node: MachineNode): Interval => {
    const known = intervals.get(node);
    if (known !== undefined) return known;
    const made = intervalOf(format, node, of);
    intervals.set(node, made);
    return made;
  };
  for (const node of schedule(roots)) {
    const copied = rebuild(builder, node, (operand) => copies.get(operand) as MachineNode, {});
    copies.set(node, simplify(builder, copied, of));
  }
  return roots.map((root) => copies.get(root) as MachineNode);
}

function simplify(b: GraphBuilder, node: MachineNode, of: (node: MachineNode) => Interval): MachineNode {
  switch (node.op) {
    case 'add':
      if (node.b.op === 'negate') return b.subtract(node.a, node.b.a);
      return node.a.op === 'negate' ? b.subtract(node.b, node.a.a) : node;
    // b < a ? b : a, which is a if the comparison fails, for a NaN too.
    case 'min':
      return of(node.b).lo >= of(node.a).hi ? node.a : node;
    case 'max':
      return of(node.a).lo >= of(node.b).hi ? node.a : node;
    case 'or': {
      const [first, second] = node.a.op === 'equal' ? [node.a, node.b] : [node.b, node.a];
      if (first.op !== 'equal' || second.op !== 'less') return node;
      const isSame = new Set([first.a, first.b, second.a, second.b]).size === 2 && first.a !== first.b;
      return isSame ? b.lessOrEqual(second.a, second.b) : node;
    }
    case 'select': {
      const { test, a, b: otherwise } = node;
      const decided = outcome(test, of);
      if (decided !== undefined) return decided ? a : otherwise;
      if (otherwise.op === 'select' && otherwise.a === a) return b.select(simplify(b, b.or(test, otherwise.test), of), a, otherwise.b);
      return node;
    }
    default:
      return node;
  }
}

/** What a comparison gives for all inputs; one with a NaN fails. */
function outcome(test: MachineNode, of: (node: MachineNode) => Interval): boolean | undefined {
  if (test.op !== 'less' && test.op !== 'lessOrEqual') return undefined;
  const [p, q] = [of(test.a), of(test.b)];
  if (test.op === 'less' ? p.lo >= q.hi : p.lo > q.hi) return false;
  const holds = test.op === 'less' ? p.hi < q.lo : p.hi <= q.lo;
  return holds && !p.nan && !q.nan ? true : undefined;
}

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
      if (q.lo !== q.hi || !Number.isFinite(q.lo) || q.lo === 0) return anything;
      const ends = [binary(format, 'multiply', p.lo, q.lo), binary(format, 'multiply', p.hi, q.lo)];
      return { lo: Math.min(...ends), hi: Math.max(...ends), nan: p.nan };
    }
    case 'select': {
      const [p, q] = [of(node.a), of(node.b)];
      return { lo: Math.min(p.lo, q.lo), hi: Math.max(p.hi, q.hi), nan: p.nan || q.nan };
    }
    case 'add':
    case 'subtract': {
      const [p, q] = [of(node.a), of(node.b)];
      if (![p.lo, p.hi, q.lo, q.hi].every(Number.isFinite)) return anything;
      const [low, high] = node.op === 'add' ? [q.lo, q.hi] : [q.hi, q.lo];
      return { lo: binary(format, node.op, p.lo, low), hi: binary(format, node.op, p.hi, high), nan: p.nan || q.nan };
    }
    default:
      return anything;
  }
}
