import type { Specification } from '@rampa/ir';
import type { Oracle } from '../oracle';
import { checkActivation } from './activation';
import type { Finding } from './finding';
import { type CheckKind, Inspection } from './inspection';
import { checkLaw } from './laws';
import { checkPrimitive } from './primitives';
import { checkReduction } from './reductions';

export interface CheckOptions {
  /** Called before each item, and once at the end. */
  readonly onProgress?: (done: number, total: number, name: string) => void;
  /** Receives how many checks of each kind were made. */
  readonly onCounts?: (counts: ReadonlyMap<CheckKind, number>) => void;
}

/** Checks the spec against itself. No findings: it is proven, at the sampled points. */
export function checkSpecification(
  specification: Specification,
  oracle: Oracle,
  { onProgress, onCounts }: CheckOptions = {},
): readonly Finding[] {
  const inspection = new Inspection(oracle);
  const items = [
    ...specification.primitives.map((primitive) => ({ name: primitive.name, run: () => checkPrimitive(inspection, primitive) })),
    ...specification.activations.map((activation) => ({ name: activation.name, run: () => checkActivation(inspection, activation) })),
    ...specification.reductions.map((reduction) => ({ name: reduction.name, run: () => checkReduction(inspection, reduction) })),
    ...[...specification.laws, ...specification.rewritings].map((law) => ({ name: law.name, run: () => checkLaw(inspection, law) })),
  ];
  for (const [done, { name, run }] of items.entries()) {
    onProgress?.(done, items.length, name);
    run();
  }
  onProgress?.(items.length, items.length, '');
  onCounts?.(inspection.counts);
  return inspection.findings;
}
