/**
 * The machine graph: straight-line code over one binary floating-point format, without branches. Nodes are hash-consed by the builder
 * (equal nodes are one object), so an emitter that writes each node once has common subexpressions eliminated.
 */
export type MachineNode =
  /** An element of an input array: 'x', 'dy', 'y'; a row stage; `index`. */
  | { readonly id: number; readonly op: 'input'; readonly name: string }
  /** Constant over a call: a parameter, or 'subgradient' (0 as declared, -1 left, 1 right). */
  | { readonly id: number; readonly op: 'parameter'; readonly name: string }
  /** Exactly representable in the format; may be infinite or NaN or -0. */
  | { readonly id: number; readonly op: 'constant'; readonly value: number }
  | { readonly id: number; readonly op: UnaryOp; readonly a: MachineNode }
  | { readonly id: number; readonly op: BinaryOp; readonly a: MachineNode; readonly b: MachineNode }
  /** `test` is truth-valued (a comparison, isNaN, and, or, not); both branches are evaluated, the bits of one are taken. */
  | { readonly id: number; readonly op: 'select'; readonly test: MachineNode; readonly a: MachineNode; readonly b: MachineNode };

export type UnaryOp =
  | 'negate'
  | 'abs'
  /** Correctly rounded. */
  | 'sqrt'
  /** To the nearest integer, ties to even; |a| < 2^22 (f32), 2^51 (f64). The sign of a zero result is open. */
  | 'round'
  /** 2^a for an integer a with 2^a normal. For a NaN argument any value: some other operand of the result is NaN then. */
  | 'pow2'
  /** Low half of the significand cleared: 12 bits kept in f32, 26 in f64. */
  | 'highPart'
  /** floor(log2 a), a positive and normal. */
  | 'exponentOf'
  /** a / 2^exponentOf(a). */
  | 'significandOf'
  /** Truth-valued. */
  | 'isNaN'
  | 'not';

export type BinaryOp =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  /** b < a ? b : a, so a NaN in a stays. */
  | 'min'
  /** a < b ? b : a, so a NaN in a stays. */
  | 'max'
  /** Truth-valued; false when an operand is NaN, except notEqual. */
  | 'less'
  | 'lessOrEqual'
  | 'equal'
  | 'notEqual'
  | 'and'
  | 'or';

export type Format = 'f32' | 'f64';

/** Truth-valued operations. */
export const truthOps: ReadonlySet<MachineNode['op']> = new Set(['isNaN', 'not', 'less', 'lessOrEqual', 'equal', 'notEqual', 'and', 'or']);

export function operands(node: MachineNode): readonly MachineNode[] {
  if (node.op === 'select') return [node.test, node.a, node.b];
  if ('b' in node) return [node.a, node.b];
  if ('a' in node) return [node.a];
  return [];
}

/** Every node that the roots need, operands before users: the order in which an emitter writes them. */
export function schedule(roots: readonly MachineNode[]): MachineNode[] {
  const order: MachineNode[] = [];
  const seen = new Set<MachineNode>();
  const visit = (node: MachineNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const operand of operands(node)) visit(operand);
    order.push(node);
  };
  for (const root of roots) visit(root);
  return order;
}
