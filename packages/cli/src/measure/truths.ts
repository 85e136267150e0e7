import { computeHere, makeVectors, type Vectors } from '@rampa/conformance';
import type { ActivationSpec } from '@rampa/ir';
import type { Opened } from '../project/open';

/** Stratified sets: one that is measured in a second or two, and one for the many trials of a search. The full grid is that of `rampa conform`. */
const sizes = {
  fine: { withoutParameters: 2400, defaults: 1800, others: 900, beyond: 20, doubles: 600 },
  coarse: { withoutParameters: 900, defaults: 700, others: 120, beyond: 10, doubles: 400 },
} as const;

export type ActivationVectors = Extract<Vectors, { readonly kind: 'activation' }>;

/** True values of one activation from MPFR, at inputs of every exponent, around its special points, and where it bends. */
export async function trueValues(
  { specification, oracle }: Opened,
  spec: ActivationSpec,
  size: keyof typeof sizes = 'fine',
): Promise<ActivationVectors> {
  const [vectors] = await makeVectors(
    [spec],
    specification,
    oracle,
    { activations: sizes[size], rows: [] },
    computeHere(specification, oracle),
    () => {},
  );
  if (vectors?.kind !== 'activation') throw new TypeError(`${spec.name}: expected vectors of an activation, got none`);
  return vectors;
}
