import { type GraphBuilder, type MachineNode, schedule } from '@rampa/ir';

/** What inputs and parameters, by name, become in a copy of a graph; those that are not named stay. */
export interface Replacements {
  readonly parameters?: Readonly<Record<string, number>>;
  /** Names of other inputs. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** A node that becomes another one, which is of the new builder. */
  readonly node?: { readonly of: MachineNode; readonly by: MachineNode };
}

/** The same graph in another builder, with replacements; what is constant then is folded away. */
export function specialize(builder: GraphBuilder, root: MachineNode, replacements: Replacements): MachineNode {
  const { node: replaced } = replacements;
  const [copied] = copyGraph([root], (node, copy) => (node === replaced?.of ? replaced.by : rebuild(builder, node, copy, replacements)));
  return copied as MachineNode;
}

/** Graphs made anew, operands before users. `make` has the copy of every node made before; a node that the graphs do not have is its own. */
export function copyGraph(
  roots: readonly MachineNode[],
  make: (node: MachineNode, copy: (node: MachineNode) => MachineNode) => MachineNode,
): MachineNode[] {
  const copies = new Map<MachineNode, MachineNode>();
  const copy = (node: MachineNode): MachineNode => copies.get(node) ?? node;
  for (const node of schedule(roots)) copies.set(node, make(node, copy));
  return roots.map(copy);
}

/** One node in another builder, its operands having been copied. */
export function rebuild(
  b: GraphBuilder,
  node: MachineNode,
  copy: (node: MachineNode) => MachineNode,
  { parameters, inputs }: Replacements,
): MachineNode {
  switch (node.op) {
    case 'input':
      return b.input(inputs?.[node.name] ?? node.name);
    case 'parameter': {
      const value = parameters?.[node.name];
      return value === undefined ? b.parameter(node.name) : b.constant(value);
    }
    case 'constant':
      return b.constant(node.value);
    case 'select':
      return b.select(copy(node.test), copy(node.a), copy(node.b));
    case 'and':
    case 'or':
      return logic(b, node.op, copy(node.a), copy(node.b));
  }
  return 'b' in node ? b[node.op](copy(node.a), copy(node.b)) : b[node.op](copy(node.a));
}

/** A graph has no truth-valued constants: `and` and `or` with one are the other operand or the constant. */
function logic(b: GraphBuilder, op: 'and' | 'or', p: MachineNode, q: MachineNode): MachineNode {
  const [constant, other] = p.op === 'constant' ? [p, q] : [q, p];
  if (constant.op !== 'constant') return b[op](p, q);
  const isTrue = constant.value !== 0;
  return isTrue === (op === 'and') ? other : constant;
}
