import { type Format, GraphBuilder, type MachineNode } from '@rampa/ir';
import { copyGraph, rebuild } from '../specialize';
import { withoutImpliedClamps } from './branches';
import { isBounded } from './facts';
import { type Interval, intervals, outcome } from './interval';
import { withMovedEnds } from './kinks';
import { withoutInnerClamp } from './saturation';

/**
 * The same graphs in fewer operations. Every rewriting is exact: the results are the same bits (of a NaN: a NaN) for all inputs, except as said.
 * - a + -b is a - b;
 * - p ? a : (q ? a : b) is (p or q) ? a : b; x == c or c < x is c <= x;
 * - 0 < (p ? 1 : 0) is p;
 * - a clamp or a choice whose outcome the interval of its operand decides is not made;
 * - nor is a clamp whose outcome another one around it makes no difference to (`withoutInnerClamp`);
 * - a gradient's term is not guarded against an infinite derivative that there is not (a zero term may then have another sign, which sums lose);
 * - the choice at a kink moves the ends of the pieces, once per call (`withMovedEnds`);
 * - a clamp that a branch's test implies is not made in it (`withoutImpliedClamps`).
 */
export function rewrite(format: Format, roots: readonly MachineNode[]): MachineNode[] {
  const { builder, of, simplified } = simplify(format, roots);
  return withoutImpliedClamps(builder, simplified, of);
}

/** The same, but every clamp that a number may need stays: for languages in which a number out of range does harm beside a branch too. */
export function rewriteWithClamps(format: Format, roots: readonly MachineNode[]): MachineNode[] {
  return simplify(format, roots).simplified;
}

function simplify(format: Format, roots: readonly MachineNode[]) {
  const builder = new GraphBuilder(format);
  const of = intervals(format);
  return { builder, of, simplified: copyGraph(roots, (node, copy) => simplifyNode(builder, rebuild(builder, node, copy, {}), of)) };
}

function simplifyNode(b: GraphBuilder, node: MachineNode, of: (node: MachineNode) => Interval): MachineNode {
  switch (node.op) {
    case 'add':
      if (node.b.op === 'negate') return b.subtract(node.a, node.b.a);
      return node.a.op === 'negate' ? b.subtract(node.b, node.a.a) : node;
    // b < a ? b : a, which is a if the comparison fails, for a NaN too.
    case 'min':
      return of(node.b).lo >= of(node.a).hi ? node.a : withoutInnerClamp(b, node);
    case 'max':
      return of(node.a).lo >= of(node.b).hi ? node.a : withoutInnerClamp(b, node);
    case 'or': {
      const [first, second] = node.a.op === 'equal' ? [node.a, node.b] : [node.b, node.a];
      if (first.op !== 'equal' || second.op !== 'less') return node;
      const isSame = new Set([first.a, first.b, second.a, second.b]).size === 2 && first.a !== first.b;
      return isSame ? b.lessOrEqual(second.a, second.b) : node;
    }
    case 'less':
      return isZero(node.a) && isFlag(node.b) ? node.b.test : node;
    case 'select': {
      const { test, a, b: otherwise } = node;
      const decided = outcome(test, of);
      if (decided !== undefined) return decided ? a : otherwise;
      if (isNoUpstream(test) && isWeighted(b.format, otherwise)) return otherwise;
      const moved = withMovedEnds(b, node, of);
      if (moved !== undefined) return moved;
      if (otherwise.op === 'select' && otherwise.a === a) return b.select(simplifyNode(b, b.or(test, otherwise.test), of), a, otherwise.b);
      return node;
    }
    default:
      return node;
  }
}

/** dy == 0 and x a number: where a gradient's term is 0, however large the derivative. */
function isNoUpstream(test: MachineNode): boolean {
  if (test.op !== 'and' || test.a.op !== 'equal' || test.b.op !== 'equal') return false;
  const comparisons = [test.a, test.b];
  return comparisons.some(isZeroUpstream) && comparisons.some(({ a, b }) => a === b);
}

function isZeroUpstream({ a, b }: { readonly a: MachineNode; readonly b: MachineNode }): boolean {
  return [a, b].some((node) => node.op === 'input' && node.name === 'dy') && [a, b].some(isZero);
}

/** dy * d with a d that is never infinite is a zero then by itself (of either sign: sums begin with +0, to which both are nothing). */
function isWeighted(format: Format, node: MachineNode): boolean {
  if (node.op !== 'multiply') return false;
  const derivative = node.a.op === 'input' && node.a.name === 'dy' ? node.b : node.a;
  return isBounded(format, derivative);
}

/** A test as a number. */
function isFlag(node: MachineNode): node is MachineNode & { readonly op: 'select' } {
  return node.op === 'select' && node.a.op === 'constant' && node.a.value === 1 && isZero(node.b);
}

function isZero(node: MachineNode): boolean {
  return node.op === 'constant' && node.value === 0;
}
