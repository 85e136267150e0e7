import { type Format, type MachineNode, operands, schedule } from '@rampa/ir';
import type { LoweredQuantities } from '../program';
import { rewrite } from '../shared/rewrite';
import { type KernelKind, rootsOf } from './kinds';
import { lanesOf } from './lanes';

/** Operations on each element, loads included and what a call does once left out, and how many of them are divisions or roots. */
export interface KernelWork {
  readonly format: Format;
  readonly operations: number;
  readonly divisions: number;
}

/** What a kernel of these graphs does with every vector. */
export function workOf(quantities: LoweredQuantities, kind: KernelKind): KernelWork {
  const { format } = quantities;
  const varying = new Set<MachineNode>();
  const { arrays, terms } = rootsOf(quantities, kind);
  for (const node of schedule(rewrite(format, [...arrays, ...terms])))
    if (node.op === 'input' || operands(node).some((operand) => varying.has(operand))) varying.add(node);
  const divisions = [...varying].filter(({ op }) => op === 'divide' || op === 'sqrt').length;
  return { format, operations: varying.size, divisions };
}

/** For how many other operations there is time during a division, on the processors that the bench has measured. */
const operationsPerDivision = { f32: 10, f64: 15 } as const;

/** Operations for one element. */
export function operationsOf(quantities: LoweredQuantities, kind: KernelKind): number {
  const { operations, format } = workOf(quantities, kind);
  return operations / lanesOf(format).count;
}

/** Time for one element, in operations: divisions have a unit of their own, which may take longer than all others. */
export function timeOf(quantities: LoweredQuantities, kind: KernelKind): number {
  const { operations, divisions, format } = workOf(quantities, kind);
  return Math.max(operations, divisions * operationsPerDivision[format]) / lanesOf(format).count;
}
