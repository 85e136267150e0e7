import type { LoweredActivation, MeasuredColumn } from '../program';
import { type QuantityKey, quantityNode } from '../quantities';
import { ConstantPool } from './constants';
import { elementwiseFunction } from './elementwise';
import { parameterSlots } from './kernels';
import { lanesOf } from './lanes';

/** The function for one quantity, `$kernel`, and the constants that it reads: as in the package, where more vectors stand side by side. */
export function kernelText(lowered: LoweredActivation, { plan }: MeasuredColumn, key: QuantityKey): string {
  const quantities = lowered.plans[plan];
  const pool = new ConstantPool();
  const text = elementwiseFunction(
    {
      name: '$kernel',
      lanes: lanesOf(quantities.format),
      sources: parameterSlots(lowered.spec.parameters.map(({ name }) => name)),
      copies: 1,
      results: [{ kind: 'array', pointer: '$out', node: quantityNode(quantities, key) }],
    },
    pool,
  );
  return [...pool.globals(), text].join('\n');
}
