import { type CheckKind, checkSpecification, type Finding } from '@rampa/oracle';
import type { Opened } from './open';

/** What the proof of one activation found. */
export interface Proof {
  readonly findings: readonly Finding[];
  /** How many checks of each kind were made. */
  readonly counts: ReadonlyMap<CheckKind, number>;
}

/** Proves the user's activations in high precision: formula against `evaluate`, derivatives, limits, kinks, bounds; and the laws about them. Rampa's own spec is proven already. */
export function prove({ specification, oracle, own, laws }: Opened): Proof {
  let counts: ReadonlyMap<CheckKind, number> = new Map();
  const findings = checkSpecification(
    { ...specification, activations: own, reductions: [], primitives: [], laws, rewritings: [] },
    oracle,
    {
      onCounts: (made) => {
        counts = made;
      },
    },
  );
  return { findings, counts };
}
