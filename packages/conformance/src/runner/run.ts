import type { Specification } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import type { Vectors } from '../vectors/types';
import { runActivation } from './activation';
import type { Disagreement } from './agreement';
import type { Column } from './column';
import { type ExpectedFailure, type ExpectedOutcome, matchExpected } from './expected';
import { appliesOf } from './lawPoints';
import { LawChecker, type LawOutcome } from './laws';
import { type Outcome, Outcomes, thrown } from './outcome';
import { runReduction } from './reduction';

export interface RunInput {
  readonly specification: Specification;
  readonly oracle: Oracle;
  readonly columns: readonly Column[];
  /** Which functions. */
  readonly names: readonly string[];
  readonly load: (name: string) => Promise<Vectors>;
  readonly expected: readonly ExpectedFailure[];
  /** Called before each function and law. */
  readonly onProgress: (what: string, done: number, of: number) => void;
}

export interface Report {
  readonly columns: readonly Column[];
  readonly outcomes: readonly Outcome[];
  /** What a column does not offer at all, which is not judged. */
  readonly notOffered: readonly Outcome[];
  /** Failing outcomes without an entry in the list of expected failures. */
  readonly unexpected: readonly Outcome[];
  readonly expected: readonly ExpectedOutcome[];
  /** Between backends that do not fail by themselves: those of failing ones are a consequence. */
  readonly disagreements: readonly Disagreement[];
  readonly laws: readonly LawOutcome[];
  /** Violated laws in which no function has a failure that is expected. */
  readonly violations: readonly LawOutcome[];
  readonly ok: boolean;
}

/** Every function on every column against the vectors, the columns against each other, and the laws. */
export async function run({ specification, oracle, columns, names, load, expected, onProgress }: RunInput): Promise<Report> {
  const chosen = new Set(names);
  const checker = new LawChecker(specification, oracle);
  const outcomes = new Outcomes();
  const laws: LawOutcome[] = [];
  const applied = specification.laws
    .map((law) => ({ law, functions: [...new Set(appliesOf(law.sides).map((apply) => apply.function))] }))
    .filter(({ functions }) => functions.every((name) => chosen.has(name)));
  const of = names.length + applied.length;
  for (const [k, name] of names.entries()) {
    onProgress(name, k, of);
    const vectors = await load(name);
    if (vectors.kind === 'activation') await runActivation(vectors, columns, outcomes);
    else await runReduction(vectors, columns, outcomes);
  }
  for (const [k, { law, functions }] of applied.entries()) {
    onProgress(law.name, names.length + k, of);
    for (const column of columns) {
      laws.push(
        await checker
          .check(law, column)
          .catch((error: unknown) => ({ law: law.name, column: column.id, functions, verdict: thrown(error, 1) })),
      );
    }
  }
  onProgress('', of, of);

  const asked = outcomes.all();
  const all = asked.filter(({ verdict }) => verdict.cases > 0);
  const notOffered = asked.filter(({ verdict }) => verdict.cases === 0);
  const ids = new Set(columns.map(({ id }) => id));
  const matched = matchExpected(expected, all, (entry) => chosen.has(entry.function) && ids.has(entry.backend));
  const covered = (name: string, column: string, quantity?: string): boolean =>
    matched.some(
      ({ entry }) => entry.function === name && entry.backend === column && (quantity === undefined || entry.quantity === quantity),
    );
  const unexpected = all.filter(
    (outcome) => outcome.verdict.failures.length > 0 && !covered(outcome.function, outcome.column, outcome.quantity),
  );
  // A backend that fails by itself disagrees with the others as a consequence.
  const fails = (name: string, column: string, quantity: string): boolean =>
    all.some(
      (outcome) =>
        outcome.function === name && outcome.column === column && outcome.quantity === quantity && outcome.verdict.failures.length > 0,
    );
  const disagreements = outcomes.disagreements.filter(
    ({ function: name, quantity, first, second }) => !fails(name, first, quantity) && !fails(name, second, quantity),
  );
  const violations = laws.filter(
    ({ verdict, functions, column }) => verdict.failures.length > 0 && !functions.some((name) => covered(name, column)),
  );
  const ok =
    unexpected.length === 0 &&
    violations.length === 0 &&
    disagreements.length === 0 &&
    matched.every(({ state }) => state === 'as expected');
  return { columns, outcomes: all, notOffered, unexpected, expected: matched, disagreements, laws, violations, ok };
}
