import type { GraphBuilder, MachineNode } from '@rampa/ir';

type Clamp = MachineNode & { readonly op: 'min' | 'max' };

/**
 * min(k x + c, h), where x is a min(y, b) with k b + c > h: beyond b the result is h all the same, so that y does for x. The mirror image for max.
 * Between the two clamps there may be sums and products with constants, which keep the order of numbers when rounded, and other clamps to constants.
 * Inner clamps are for languages in which a product may not overflow.
 */
export function withoutInnerClamp(b: GraphBuilder, outer: MachineNode): MachineNode {
  if (!isClamp(outer)) return outer;
  const [bounded, end] = outer.b.op === 'constant' ? [outer.a, outer.b] : [outer.b, outer.a];
  if (end.op !== 'constant') return outer;
  const isBeyond = (value: number): boolean => (outer.op === 'min' ? value > end.value : value < end.value);
  const freed = free(b, bounded, outer.op, isBeyond);
  if (freed === undefined) return outer;
  return outer.b === end ? b[outer.op](freed, end) : b[outer.op](end, freed);
}

/** `node` without the inner clamp; undefined where there is none. `isBeyond`: what a bound must come out as. */
function free(b: GraphBuilder, node: MachineNode, op: Clamp['op'], isBeyond: (value: number) => boolean): MachineNode | undefined {
  const step = stepOf(node);
  if (step === undefined) return undefined;
  const { from, constant, apply } = step;
  const at = (value: number): number => (apply(b, b.constant(value)) as MachineNode & { readonly op: 'constant' }).value;
  // A clamp hands a NaN on only if it is its first operand.
  if (node.op === op && node.a === from && isBeyond(constant)) return from;
  const inner = free(b, from, op, (value) => isBeyond(at(value)));
  return inner === undefined ? undefined : apply(b, inner);
}

function isClamp(node: MachineNode): node is Clamp {
  return node.op === 'min' || node.op === 'max';
}

interface Step {
  readonly from: MachineNode;
  readonly constant: number;
  readonly apply: (b: GraphBuilder, from: MachineNode) => MachineNode;
}

/** An operation that keeps order, with a constant. */
function stepOf(node: MachineNode): Step | undefined {
  if (node.op !== 'add' && node.op !== 'multiply' && node.op !== 'min' && node.op !== 'max') return undefined;
  const { op } = node;
  const isRight = node.b.op === 'constant';
  const [from, other] = isRight ? [node.a, node.b] : [node.b, node.a];
  if (other.op !== 'constant' || !Number.isFinite(other.value) || (op === 'multiply' && other.value <= 0)) return undefined;
  return { from, constant: other.value, apply: (b, operand) => (isRight ? b[op](operand, other) : b[op](other, operand)) };
}
