import * as rampa from '../src/index.js';

const all = Object.values(rampa).filter((entry): entry is Extract<typeof entry, { readonly kind: string }> => typeof entry === 'object');

/** Every elementwise function of the package. */
export const activations: readonly rampa.AnyActivation[] = all.filter((entry) => entry.kind === 'activation');
/** Every function over rows. */
export const reductions: readonly rampa.AnyReduction[] = all.filter((entry) => entry.kind === 'reduction');
