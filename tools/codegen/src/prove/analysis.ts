import { type MachineNode, schedule } from '@rampa/ir';
import { differences, type Order } from './order';
import { distanceFromZero, hull, magnitude, mayOverflow, ofConstant, type Range } from './range';
import { SumErrors } from './sumErrors';
import { Cancellation } from './sums';
import { onRange, onRanges } from './transfer';

/** An operation that a box of inputs and parameters does not allow. */
export interface Objection {
  readonly node: MachineNode;
  readonly reason: string;
  /** The operand, or the node itself where it is its own value that is not allowed. */
  readonly reached: { readonly of: MachineNode; readonly range: Range };
}

/** Ranges of the inputs and parameters of a graph, by name. */
export type Box = ReadonlyMap<string, Range>;

export interface Verdict {
  /** The first objection; undefined: nothing to object. */
  readonly objection?: Objection;
  /** Of every node before the objection. */
  readonly ranges: ReadonlyMap<MachineNode, Range>;
}

/**
 * Runs a graph on boxes instead of points. The rule, for all that a box holds:
 * - every operation is defined: no NaN arises, powers of two are normal, and so on;
 * - a node that overflows makes the result overflow, and all that is done on the way there enlarges it or leaves it as it is:
 *   so it is the result that is out of range, not a step towards it;
 * - an infinity or NaN that is written in the graph is selected or compared only, and not the result.
 */
export class Analysis {
  readonly order: readonly MachineNode[];
  private readonly cancellation: Cancellation;
  private readonly sumErrors: SumErrors;
  private readonly users = new Map<MachineNode, MachineNode[]>();
  private readonly atMostZero: ReadonlySet<MachineNode>;

  constructor(
    readonly root: MachineNode,
    known?: Order,
  ) {
    this.order = schedule([root]);
    this.atMostZero = known === undefined ? new Set() : differences(this.order, known);
    this.cancellation = new Cancellation(this.order);
    this.sumErrors = new SumErrors(this.order);
    for (const node of this.order) this.users.set(node, []);
    for (const node of this.order) {
      if ('a' in node) this.users.get(node.a)?.push(node);
      if ('b' in node && node.b !== node.a) this.users.get(node.b)?.push(node);
    }
  }

  run(box: Box): Verdict {
    const ranges = new Map<MachineNode, Range>();
    const rangeOf = (node: MachineNode): Range => ranges.get(node) as Range;
    let overflows = false;
    for (const node of this.order) {
      const outcome = step(node, rangeOf, box);
      if ('objection' in outcome) {
        const of = outcome.operand === 'b' && 'b' in node ? node.b : (node as Extract<MachineNode, { readonly a: MachineNode }>).a;
        return { objection: { node, reason: outcome.objection, reached: { of, range: rangeOf(of) } }, ranges };
      }
      const narrowed = this.sumErrors.narrow(node, this.cancellation.narrow(node, outcome, rangeOf), rangeOf);
      const range = this.atMostZero.has(node) ? { ...narrowed, hi: Math.min(narrowed.hi, 0) } : narrowed;
      overflows ||= mayOverflow(range);
      ranges.set(node, range);
    }
    const reached = { of: this.root, range: rangeOf(this.root) };
    if (reached.range.written)
      return { objection: { node: this.root, reason: 'may be an infinity or a NaN that is written', reached }, ranges };
    const objection = overflows ? this.overflow(rangeOf) : undefined;
    return objection === undefined ? { ranges } : { objection, ranges };
  }

  private overflow(rangeOf: (node: MachineNode) => Range): Objection | undefined {
    const carriers = new Set<MachineNode>([this.root]);
    for (const node of [...this.order].reverse()) {
      if (node === this.root) continue;
      if ((this.users.get(node) as MachineNode[]).some((user) => carriers.has(user) && carries(user, node, rangeOf))) carriers.add(node);
    }
    const node = this.order.find((candidate) => mayOverflow(rangeOf(candidate)) && !carriers.has(candidate));
    return node && { node, reason: 'may overflow while the result does not', reached: { of: node, range: rangeOf(node) } };
  }
}

function step(node: MachineNode, rangeOf: (node: MachineNode) => Range, box: Box): ReturnType<typeof onRange> {
  switch (node.op) {
    case 'input':
    case 'parameter': {
      const range = box.get(node.name);
      if (range === undefined) throw new TypeError(`prove: ${node.name} has no range`);
      return range;
    }
    case 'constant':
      return ofConstant(node.value);
    case 'select': {
      const test = rangeOf(node.test);
      if (test.lo === 1) return rangeOf(node.a);
      return test.hi === 0 ? rangeOf(node.b) : hull(rangeOf(node.a), rangeOf(node.b));
    }
  }
  if (node.op === 'add' && node.b.op === 'negate' && node.b.a === node.a)
    return onRanges('subtract', rangeOf(node.a), rangeOf(node.a), true);
  return 'b' in node ? onRanges(node.op, rangeOf(node.a), rangeOf(node.b), node.a === node.b) : onRange(node.op, rangeOf(node.a));
}

/** Of the largest numbers, whose last place is worth 2^104. */
const quarterOfLastPlace = 2 ** 102;

/** Whether `user` overflows wherever `node` does, without making less of it. */
function carries(user: MachineNode, node: MachineNode, rangeOf: (node: MachineNode) => Range): boolean {
  const { lo, hi } = rangeOf(node);
  /** The other operand adds to an overflow in the directions in which there may be one, or takes less than a unit in the last place from it. */
  const adds = (other: Range): boolean =>
    magnitude(other) < quarterOfLastPlace || ((hi < Infinity || other.lo >= 0) && (lo > -Infinity || other.hi <= 0));
  switch (user.op) {
    case 'negate':
    case 'abs':
      return true;
    case 'max':
      return lo > -Infinity;
    case 'min':
      return hi < Infinity;
    case 'select': {
      const test = rangeOf(user.test);
      return (user.a === node || test.hi === 0) && (user.b === node || test.lo === 1);
    }
    case 'multiply':
      return user.a === user.b || distanceFromZero(rangeOf(user.a === node ? user.b : user.a)) >= 1;
    case 'divide':
      return user.a === node && user.b !== node && magnitude(rangeOf(user.b)) <= 1;
    case 'add':
      return user.a === user.b || adds(rangeOf(user.a === node ? user.b : user.a));
    case 'subtract': {
      if (user.a === user.b) return false;
      // Whichever operand overflows, the other one has to pull the same way after the change of sign.
      const { lo: least, hi: most, ...other } = rangeOf(user.a === node ? user.b : user.a);
      return adds({ ...other, lo: -most, hi: -least });
    }
    default:
      return false;
  }
}
