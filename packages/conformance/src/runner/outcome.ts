import type { PlanName } from '@rampa/ir';
import { mergeVerdicts, type Verdict } from '../acceptance/verdict';
import type { Disagreement } from './agreement';

/** How one column did on one quantity of one function. */
export interface Outcome {
  readonly function: string;
  readonly column: string;
  readonly plan: PlanName;
  /** 'value', 'derivative', 'd/alpha', 'backward', 'gradient/alpha', 'in place'. */
  readonly quantity: string;
  readonly verdict: Verdict;
}

/** Collects verdicts by column and quantity. */
export class Outcomes {
  readonly #verdicts = new Map<string, { outcome: Omit<Outcome, 'verdict'>; verdicts: Verdict[] }>();
  readonly disagreements: Disagreement[] = [];

  add(outcome: Omit<Outcome, 'verdict'>, verdict: Verdict): void {
    const key = JSON.stringify([outcome.function, outcome.column, outcome.quantity]);
    const found = this.#verdicts.get(key) ?? { outcome, verdicts: [] };
    found.verdicts.push(verdict);
    this.#verdicts.set(key, found);
  }

  all(): Outcome[] {
    return [...this.#verdicts.values()].map(({ outcome, verdicts }) => ({ ...outcome, verdict: mergeVerdicts(verdicts) }));
  }
}

/** A backend does not offer a function, a quantity of it, or these parameters. */
export class NotOfferedError extends Error {}

/** A verdict for a backend that throws, or answers with something that is not a result. */
export function thrown(error: unknown, cases: number): Verdict {
  if (error instanceof NotOfferedError) return { cases: 0, passed: 0, worst: undefined, failures: [] };
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { cases, passed: 0, worst: undefined, failures: [{ where: 'the whole batch', message, ulp: Number.POSITIVE_INFINITY }] };
}
