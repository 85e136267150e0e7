import type { MachineNode } from '@rampa/ir';
import { hull, magnitude, type Range, smallestNormal } from './range';

/**
 * Knuth's TwoSum gives the rounding error of a sum s = fl(a + b), so at most 2^-24 |s|, however large a and b are. Where the error is kept
 * only for s of a certain size, it is small accordingly: ranges do not see that both depend on the same s.
 */
export class SumErrors {
  private readonly sums: ReadonlyMap<MachineNode, MachineNode>;

  constructor(nodes: readonly MachineNode[]) {
    this.sums = new Map(
      nodes.flatMap((node) => {
        const sum = sumOf(node);
        return sum === undefined ? [] : [[node, sum] as const];
      }),
    );
  }

  /** The part of `range` that is left. `rangeOf` knows the nodes before this one. */
  narrow(node: MachineNode, range: Range, rangeOf: (node: MachineNode) => Range): Range {
    const sum = this.sums.get(node);
    if (sum !== undefined) return limited(range, rangeOf(sum));
    // s < c ? a : the error of s
    if (node.op !== 'select' || node.test.op !== 'less' || node.test.b.op !== 'constant') return range;
    const { a, b } = node.test;
    if (this.sums.get(node.b) !== a || rangeOf(node.test).lo === 1) return range;
    const kept = { ...rangeOf(a), lo: Math.max(rangeOf(a).lo, b.value) };
    const error = limited(rangeOf(node.b), kept);
    return rangeOf(node.test).hi === 0 ? error : hull(rangeOf(node.a), error);
  }
}

/** Slightly more than half a unit in the last place, and what is lost where subnormal numbers are flushed. */
function limited(range: Range, sum: Range): Range {
  const most = 2 ** -23.99 * magnitude(sum) + 4 * smallestNormal;
  return { ...range, lo: Math.max(range.lo, -most), hi: Math.min(range.hi, most) };
}

/** s, if the node is (p - (s - v)) + (q - v) with s = p + q and v = s - p. */
function sumOf(node: MachineNode): MachineNode | undefined {
  if (node.op !== 'add' || node.a.op !== 'subtract' || node.b.op !== 'subtract') return undefined;
  const { a: p, b: rest } = node.a;
  const { a: q, b: v } = node.b;
  if (rest.op !== 'subtract' || rest.b !== v || v.op !== 'subtract') return undefined;
  const s = rest.a;
  return v.a === s && v.b === p && s.op === 'add' && ((s.a === p && s.b === q) || (s.a === q && s.b === p)) ? s : undefined;
}
