import { type GraphBuilder, type MachineNode, schedule } from '@rampa/ir';

/** The same graph in another builder, with some parameters replaced by constants and what is constant then folded away. */
export function specialize(builder: GraphBuilder, root: MachineNode, parameters: Readonly<Record<string, number>>): MachineNode {
  const copies = new Map<MachineNode, MachineNode>();
  const copy = (node: MachineNode): MachineNode => copies.get(node) as MachineNode;
  for (const node of schedule([root])) copies.set(node, rebuild(builder, node, copy, parameters));
  return copy(root);
}

function rebuild(
  b: GraphBuilder,
  node: MachineNode,
  copy: (node: MachineNode) => MachineNode,
  parameters: Readonly<Record<string, number>>,
): MachineNode {
  switch (node.op) {
    case 'input':
      return b.input(node.name);
    case 'parameter': {
      const value = parameters[node.name];
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

/** WGSL has no truth-valued graph constants here: `and` and `or` with one are the other operand or the constant. */
function logic(b: GraphBuilder, op: 'and' | 'or', p: MachineNode, q: MachineNode): MachineNode {
  const [constant, other] = p.op === 'constant' ? [p, q] : [q, p];
  if (constant.op !== 'constant') return b[op](p, q);
  const isTrue = constant.value !== 0;
  return isTrue === (op === 'and') ? other : constant;
}

/**
 * A compiler may assume that there is no NaN, and then a NaN that reaches the result by arithmetic need not arrive.
 * So for these inputs, it is selected by its bits.
 */
export function guardNaN(b: GraphBuilder, root: MachineNode, inputs: readonly string[]): MachineNode {
  return inputs.reduceRight((result, name) => {
    const input = b.input(name);
    const test = b.isNaN(input);
    const guarded = result.op === 'select' && result.test === test;
    return guarded ? result : b.select(test, input, result);
  }, root);
}
