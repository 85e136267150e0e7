import { readFile } from 'node:fs/promises';
import type { Outcome } from './outcome';

/** A failure that is known: how large it is, and why. */
export interface ExpectedFailure {
  readonly function: string;
  /** A column: `wgsl-dawn`, `js f64`. */
  readonly backend: string;
  /** 'value', 'derivative', 'd/alpha', 'backward', ... */
  readonly quantity: string;
  /** The worst error measured, in ULP; null where a special value is wrong or the backend throws. */
  readonly ulp: number | null;
  readonly reason: string;
}

/** An entry with what became of it. */
export interface ExpectedOutcome {
  readonly entry: ExpectedFailure;
  /** `stale`: it passes now, or is not part of the run's functions and backends. `worse`: the error has grown. */
  readonly state: 'as expected' | 'worse' | 'stale';
  readonly message: string;
}

const keys = ['function', 'backend', 'quantity', 'ulp', 'reason'];

/** Reads the list and checks its shape. */
export async function readExpectedFailures(path: string): Promise<ExpectedFailure[]> {
  const entries: unknown = JSON.parse(await readFile(path, 'utf8'));
  const wrong = (what: string): never => {
    throw new TypeError(`${path}: expected a list of { ${keys.join(', ')} }, got ${what}`);
  };
  if (!Array.isArray(entries)) return wrong(typeof entries);
  return entries.map((entry: Record<string, unknown>) => {
    const words = ['function', 'backend', 'quantity', 'reason'].every((key) => typeof entry[key] === 'string' && entry[key] !== '');
    const number = entry.ulp === null || (typeof entry.ulp === 'number' && entry.ulp > 0);
    if (!words || !number || Object.keys(entry).some((key) => !keys.includes(key))) wrong(JSON.stringify(entry));
    return entry as unknown as ExpectedFailure;
  });
}

/** The worst error of a failing outcome: Infinity for special values. */
export function worstFailure({ verdict }: Outcome): number {
  return verdict.failures.reduce((worst, { ulp }) => Math.max(worst, ulp), 0);
}

/** Matches entries with outcomes. `inRun` says whether a function and a backend were run at all: others are left alone. */
export function matchExpected(
  entries: readonly ExpectedFailure[],
  outcomes: readonly Outcome[],
  inRun: (entry: ExpectedFailure) => boolean,
): ExpectedOutcome[] {
  return entries.filter(inRun).map((entry) => {
    const outcome = outcomes.find(
      (candidate) => candidate.function === entry.function && candidate.column === entry.backend && candidate.quantity === entry.quantity,
    );
    const place = `${entry.function} ${entry.quantity} on ${entry.backend}`;
    if (outcome === undefined) return { entry, state: 'stale', message: `${place}: there is no such quantity: remove the entry` };
    if (outcome.verdict.failures.length === 0) return { entry, state: 'stale', message: `${place}: it passes now: remove the entry` };
    const worst = worstFailure(outcome);
    // The last digits of a figure written down are rounded.
    if (entry.ulp !== null && worst > entry.ulp * 1.01)
      return { entry, state: 'worse', message: `${place}: expected ${entry.ulp} ULP at most, got ${worst}` };
    return {
      entry,
      state: 'as expected',
      message: `${place}: ${Number.isFinite(worst) ? `${worst.toPrecision(4)} ULP` : 'special value'}: ${entry.reason}`,
    };
  });
}
