import type { MachineNode } from '@rampa/ir';
import type { LoweredQuantities } from './program';

/** Which quantity of an activation: 'value', 'derivative' (in x), or the name of a parameter (the derivative in it). */
export type QuantityKey = string;

/** Value, derivative, and the derivative in each parameter, by key. */
export function quantityNodes(plan: LoweredQuantities): ReadonlyMap<QuantityKey, MachineNode> {
  return new Map([
    ['value', plan.value],
    ['derivative', plan.derivative],
    ...plan.parameterDerivatives.map(({ name, node }) => [name, node] as const),
  ]);
}

export function quantityNode(plan: LoweredQuantities, key: QuantityKey): MachineNode {
  const node = quantityNodes(plan).get(key);
  if (node === undefined) throw new RangeError(`expected a quantity (${[...quantityNodes(plan).keys()].join(', ')}), got ${key}`);
  return node;
}
