import type { MachineNode } from '@rampa/ir';

/** A value that keeps a NaN and is otherwise bounded: what Math.min and Math.max do. */
export interface Clamp {
  readonly operand: MachineNode;
  /** Applied in order. */
  readonly bounds: readonly Bound[];
}

export interface Bound {
  readonly op: 'min' | 'max';
  readonly value: number;
}

/** Recognises `isNaN(x) ? x : max(0, x)` and longer chains of bounds, where Math.max and Math.min give the same bits. */
export function clampOf(node: MachineNode): Clamp | undefined {
  if (node.op !== 'select' || node.test.op !== 'isNaN' || node.test.a !== node.a) return undefined;
  const bounds = chain(node.b, node.a);
  return bounds === undefined || node.b === node.a ? undefined : { operand: node.a, bounds };
}

function chain(node: MachineNode, operand: MachineNode): readonly Bound[] | undefined {
  if (node === operand) return [];
  if (node.op !== 'max' && node.op !== 'min') return undefined;
  const [bound, rest] = node.a.op === 'constant' ? [node.a, node.b] : [node.b, node.a];
  // At a tie of zeros the machine operation gives its first operand, Math.max +0 and Math.min -0; a NaN bound never bounds, to Math.max it wins.
  const isNumber = bound.op === 'constant' && !Number.isNaN(bound.value);
  const isSame = isNumber && (bound.value !== 0 || (node.op === 'max' && Object.is(bound.value, 0) && bound === node.a));
  const inner = isSame ? chain(rest, operand) : undefined;
  return inner && bound.op === 'constant' ? [...inner, { op: node.op, value: bound.value }] : undefined;
}
