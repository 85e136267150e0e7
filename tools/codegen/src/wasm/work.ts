import { type Format, type MachineNode, operands, schedule } from '@rampa/ir';
import { rewrite } from '../shared/rewrite';
import { type Graphs, type KernelKind, type Part, partsOf } from './kinds';
import { lanesOf } from './lanes';

/** Operations on each element, loads included and what a call does once left out, and how many of them are divisions or roots. */
export interface KernelWork {
  readonly format: Format;
  readonly operations: number;
  readonly divisions: number;
}

/** What a kernel of these graphs does with every vector, part by part. */
export function workOf(graphs: Graphs, kind: KernelKind): KernelWork[] {
  return partsOf(graphs, kind).map(workOfPart);
}

function workOfPart({ quantities: { format }, arrays, terms }: Part): KernelWork {
  const varying = new Set<MachineNode>();
  for (const node of schedule(rewrite(format, [...arrays, ...terms])))
    if (node.op === 'input' || operands(node).some((operand) => varying.has(operand))) varying.add(node);
  const divisions = [...varying].filter(({ op }) => op === 'divide' || op === 'sqrt').length;
  return { format, operations: varying.size, divisions };
}

/** For how many other operations there is time during a division, on the processors that the bench has measured. */
const operationsPerDivision = { f32: 10, f64: 15 } as const;

/** Operations for one element. */
export function operationsOf(graphs: Graphs, kind: KernelKind): number {
  return sum(workOf(graphs, kind).map(({ operations, format }) => operations / lanesOf(format).count));
}

/** Time for one element, in operations: divisions have a unit of their own, which may take longer than all others. */
export function timeOf(graphs: Graphs, kind: KernelKind): number {
  return sum(
    workOf(graphs, kind).map(
      ({ operations, divisions, format }) => Math.max(operations, divisions * operationsPerDivision[format]) / lanesOf(format).count,
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
