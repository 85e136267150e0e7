import type { MachineNode } from '@rampa/ir';
import type { LoweredActivation, LoweredQuantities, MeasuredColumn } from '../program';
import { type QuantityKey, quantityNode } from '../quantities';
import { quantitiesAtDefaults, quantitiesOf } from './choice';
import { ConstantPool } from './constants';
import { elementwiseFunction } from './elementwise';
import { type Plan, parameterSlots } from './kernels';
import type { KernelKind } from './kinds';
import { lanesOf } from './lanes';

/** The functions for one quantity, and the constants that they read: as in the package, where more vectors stand side by side. */
export function kernelText(lowered: LoweredActivation, column: MeasuredColumn, key: QuantityKey): string {
  const pool = new ConstantPool();
  const sources = parameterSlots(lowered.spec.parameters.map(({ name }) => name));
  const write = (isDefault: boolean): string => {
    const { format, node } = measuredGraph(lowered, column, key, isDefault);
    return elementwiseFunction(
      { name: '$kernel', sources, parts: [{ lanes: lanesOf(format), results: [{ kind: 'array', pointer: '$out', node }] }], copies: 1 },
      pool,
    );
  };
  const texts = lowered.spec.parameters.length === 0 ? [write(true)] : [write(false), write(true)];
  return [...pool.globals(), ...texts].join('\n');
}

/** What the package computes of a quantity in one of its columns, at the default parameters or at others. */
export function measuredGraph(
  lowered: LoweredActivation,
  { plan }: MeasuredColumn,
  key: QuantityKey,
  isDefault: boolean,
): { readonly format: LoweredQuantities['format']; readonly node: MachineNode } {
  const kind: KernelKind = key === 'value' ? 'value' : key === 'derivative' ? 'backward' : 'parameterGradients';
  const graphs = (isDefault ? quantitiesAtDefaults : quantitiesOf)(lowered, plan as Plan)(kind);
  const quantities = key === 'value' ? graphs.value : graphs.others;
  return { format: quantities.format, node: quantityNode(quantities, key) };
}
