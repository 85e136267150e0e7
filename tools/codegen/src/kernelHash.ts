import { type MachineNode, operands, schedule } from '@rampa/ir';
import { backendOf } from './backends';
import type { LoweredActivation, LoweredReduction, MeasuredColumn } from './program';
import { type QuantityKey, quantityNodes } from './quantities';
import { hashOf, renumbered } from './shared/codeHash';

/** The code of one quantity in one column. */
export function kernelText(lowered: LoweredActivation, column: MeasuredColumn, key: QuantityKey): string {
  return backendOf(column).kernelText(lowered, column, key);
}

/** Hash of that code, whatever numbers its nodes have. */
export function kernelHash(lowered: LoweredActivation, column: MeasuredColumn, key: QuantityKey): string {
  return hashOf(renumbered(kernelText(lowered, column, key)));
}

/** Hash of all kernels of a function in one column; of a reduction, whose code is its graphs in the loops of the runtime, of the graphs. */
export function functionHash(lowered: LoweredActivation | LoweredReduction, column: MeasuredColumn): string {
  if (isActivation(lowered)) {
    return hashOf([...quantityNodes(lowered.plans.double).keys()].map((key) => kernelHash(lowered, column, key)).join(' '));
  }
  const { stages, value, backwardStages, backwardValue } = lowered.plans[column.plan];
  const ofStages = [...stages, ...backwardStages].flatMap(({ of, ofZero }) => (ofZero === undefined ? [of] : [of, ofZero]));
  return hashOf([...stages.map(({ reduce }) => reduce), graphText([...ofStages, value, backwardValue])].join(' '));
}

function isActivation(lowered: LoweredActivation | LoweredReduction): lowered is LoweredActivation {
  return lowered.spec.kind === 'activation';
}

/** Nodes by their place in the order of computation. */
function graphText(roots: readonly MachineNode[]): string {
  const order = schedule(roots);
  const places = new Map(order.map((node, place) => [node, place]));
  const leaf = (node: MachineNode): string | number => ('name' in node ? node.name : 'value' in node ? node.value : '');
  const lines = order.map((node) => [node.op, leaf(node), ...operands(node).map((operand) => places.get(operand))].join(' '));
  return [...lines, ...roots.map((root) => places.get(root))].join('\n');
}
