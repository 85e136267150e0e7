import type { MachineNode } from '@rampa/ir';
import type { LoweredQuantities } from '../program';

export const kinds = ['value', 'backward', 'valueAndDerivative', 'parameterGradients', 'backwardAll'] as const;
/** What a kernel computes of a function. */
export type KernelKind = (typeof kinds)[number];

/** Where the graphs of a kernel come from: the value's, and all others. */
export interface Graphs {
  readonly value: LoweredQuantities;
  readonly others: LoweredQuantities;
}

/** All from the same. */
export const graphsOf = (quantities: LoweredQuantities): Graphs => ({ value: quantities, others: quantities });

/** The graphs of a kernel that are computed in one format: those whose results it writes to arrays, and the terms that it sums up. */
export interface Part {
  readonly quantities: LoweredQuantities;
  readonly arrays: readonly MachineNode[];
  readonly terms: readonly MachineNode[];
}

/** Two where value and derivative are computed differently. */
export function partsOf({ value, others }: Graphs, kind: KernelKind): readonly [Part, ...Part[]] {
  if (kind === 'value') return [{ quantities: value, ...rootsOf(value, kind) }];
  if (kind !== 'valueAndDerivative' || value === others) return [{ quantities: others, ...rootsOf(others, kind) }];
  return [
    { quantities: value, arrays: [value.value], terms: [] },
    { quantities: others, arrays: [others.derivative], terms: [] },
  ];
}

/** The graphs of a kernel: those whose results it writes to arrays, and the terms that it sums up. */
export function rootsOf(
  { value, derivative, backward, gradientTerms }: LoweredQuantities,
  kind: KernelKind,
): { readonly arrays: readonly MachineNode[]; readonly terms: readonly MachineNode[] } {
  const terms = gradientTerms.map(({ node }) => node);
  switch (kind) {
    case 'value':
      return { arrays: [value], terms: [] };
    case 'backward':
      return { arrays: [backward], terms: [] };
    case 'valueAndDerivative':
      return { arrays: [value, derivative], terms: [] };
    case 'parameterGradients':
      return { arrays: [], terms };
    case 'backwardAll':
      return { arrays: [backward], terms };
  }
}
