import { binary, type GraphBuilder, type MachineNode, schedule } from '@rampa/ir';
import { copyGraph, rebuild } from '../specialize';
import { type Interval, outcome } from './interval';

type Of = (node: MachineNode) => Interval;
type Comparison = MachineNode & { readonly op: 'less' | 'lessOrEqual' };

/**
 * (x == c and u) ? k : f(x), u being the same for a whole call: the choice of the other side at a kink. Where f compares x with c, and would give k
 * at c if the comparison came out the other way there, the choice is one of the number that x is compared with: c, or its neighbour.
 * Undefined where this is something else.
 */
export function withMovedEnds(b: GraphBuilder, node: MachineNode & { readonly op: 'select' }, of: Of): MachineNode | undefined {
  const point = pointOf(node.test);
  if (point === undefined) return undefined;
  const { x, at, chosen } = point;
  const compares = (candidate: MachineNode): candidate is Comparison =>
    (candidate.op === 'less' || candidate.op === 'lessOrEqual') &&
    ((candidate.a === x && candidate.b === at) || (candidate.a === at && candidate.b === x));
  if (!schedule([node.b]).some(compares)) return undefined;
  // 0 is equal to -0.
  const places = at.value === 0 ? [b.constant(0), b.constant(-0)] : [at];
  const givesIt = places.every((place) => {
    const there = replace(b, node.b, of, (candidate) => {
      if (candidate === x) return place;
      // At c, `<` fails and `<=` holds; the other way round it is.
      return compares(candidate) ? b.constant(candidate.op === 'less' ? 1 : 0) : undefined;
    });
    return there === node.a;
  });
  if (!givesIt) return undefined;
  return replace(b, node.b, of, (candidate) => {
    if (!compares(candidate)) return undefined;
    // x < c becomes x < c+, x <= c becomes x <= c-; with c on the left the other way round.
    const isAbove = (candidate.op === 'less') === (candidate.a === x);
    const end = b.select(chosen, b.constant(neighbour(b, at.value, isAbove)), at);
    return candidate.a === x ? b[candidate.op](x, end) : b[candidate.op](end, x);
  });
}

/** x, c and u of x == c and u. */
function pointOf(
  test: MachineNode,
): { readonly x: MachineNode; readonly at: MachineNode & { readonly op: 'constant' }; readonly chosen: MachineNode } | undefined {
  if (test.op !== 'and') return undefined;
  for (const [equal, chosen] of [
    [test.a, test.b],
    [test.b, test.a],
  ] as const) {
    if (equal.op !== 'equal' || schedule([chosen]).some(({ op }) => op === 'input')) continue;
    const [x, at] = equal.a.op === 'input' ? [equal.a, equal.b] : [equal.b, equal.a];
    if (x.op === 'input' && at.op === 'constant' && Number.isFinite(at.value)) return { x, at, chosen };
  }
  return undefined;
}

/** A copy in which some nodes stand for others, and comparisons that intervals decide are decided. */
function replace(b: GraphBuilder, root: MachineNode, of: Of, by: (node: MachineNode) => MachineNode | undefined): MachineNode {
  const [replaced] = copyGraph([root], (node, copy) => {
    const made = by(node) ?? rebuild(b, node, copy, {});
    const decided = outcome(made, of);
    return decided === undefined ? made : b.constant(decided ? 1 : 0);
  });
  return replaced as MachineNode;
}

/** The next number of the format. */
function neighbour(b: GraphBuilder, value: number, isAbove: boolean): number {
  const [tiniest, unit] = b.format === 'f32' ? [2 ** -149, 2 ** -23] : [Number.MIN_VALUE, Number.EPSILON];
  const toward = isAbove ? 1 : -1;
  if (value === 0) return toward * tiniest;
  // Towards 0 from a power of two the unit is half as large.
  const magnitude = 2 ** Math.floor(Math.log2(Math.abs(value)));
  const isPower = Math.abs(value) === magnitude;
  const step = toward === Math.sign(value) || !isPower ? unit * magnitude : (unit * magnitude) / 2;
  return binary(b.format, 'add', value, toward * Math.max(step, tiniest));
}
