import type { MachineNode } from '@rampa/ir';
import type { LoweredQuantities } from '../program';

export const kinds = ['value', 'backward', 'valueAndDerivative', 'parameterGradients', 'backwardAll'] as const;
/** What a kernel computes of a function. */
export type KernelKind = (typeof kinds)[number];

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
