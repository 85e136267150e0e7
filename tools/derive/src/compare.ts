import { decimal } from './decimal';
import { distance, needsDerivation, type Place, places } from './place';
import type { DerivedNumber, DerivedTable, ScriptOutput } from './scriptOutput';
import type { SpecLiteral, SpecNumbers, SpecTable } from './specNumbers';

export interface Finding {
  readonly problem: 'differs' | 'no script' | 'not in the spec' | 'not stated';
  /** With the place in the spec file. */
  readonly message: string;
}

/** One table, the numbers of one place, or one error claim, compared. */
export interface Comparison {
  readonly what: string;
  /** How many numbers the script derives. */
  readonly count: number;
  /** None if everything matches. */
  readonly findings: readonly Finding[];
}

/** Compares the numbers of a spec file with what its scripts print. */
export function compare(spec: SpecNumbers, output: ScriptOutput): Comparison[] {
  return places.flatMap((place) => [
    ...compareTables(spec, output, place),
    ...compareNumbers(spec, output, place),
    ...compareErrors(spec, output, place),
  ]);
}

/** The n-th table that the script prints for a place is the n-th polynomial there. */
function compareTables(spec: SpecNumbers, output: ScriptOutput, place: Place): Comparison[] {
  const derived = output.tables.filter((table) => table.place === place);
  const written = spec.tables.filter((table) => table.place === place);
  return Array.from({ length: Math.max(derived.length, written.length) }, (_, i) => compareTable(spec, place, derived[i], written[i]));
}

function compareTable(spec: SpecNumbers, place: Place, derived: DerivedTable | undefined, written: SpecTable | undefined): Comparison {
  const what = derived?.label ?? `${place} table`;
  const count = derived?.coefficients.length ?? 0;
  if (derived === undefined || written === undefined) {
    const finding: Finding =
      derived === undefined
        ? { problem: 'no script', message: `${written?.at}: no script derives this table` }
        : { problem: 'not in the spec', message: `${spec.file}: ${what}: the script derives a table that the spec does not have` };
    return { what, count, findings: [finding] };
  }
  const findings = written.coefficients.flatMap((literal, i) => {
    const script = derived.coefficients[i];
    return script === undefined ? [] : differences(`${what}[${i}]`, script, literal, place);
  });
  const length = written.coefficients.length;
  if (length !== count)
    findings.unshift({ problem: 'differs', message: `${written.at}: ${what}: script has ${count} coefficients, spec ${length}` });
  return { what, count, findings };
}

function differences(what: string, script: string, literal: SpecLiteral, place: Place): Finding[] {
  const units = distance(script, literal.text, place);
  if (units === 0) return [];
  return [
    {
      problem: 'differs',
      message: `${literal.at}: ${what}: script ${script}, spec ${literal.text}: ${inUnits(units)} of the last place apart`,
    },
  ];
}

function inUnits(units: number): string {
  const text = units < 1e6 ? String(Number(units.toFixed(1))) : units.toExponential(1);
  return `${text} ${units === 1 ? 'unit' : 'units'}`;
}

/** A number has no name in the spec: a literal is compared with the number of its place that is nearest to it. */
function compareNumbers(spec: SpecNumbers, output: ScriptOutput, place: Place): Comparison[] {
  const derived = output.numbers.filter((number) => number.place === place);
  const used = new Set<DerivedNumber>();
  const findings: Finding[] = [];
  for (const literal of spec.literals.filter((candidate) => candidate.place === place)) {
    const nearest = nearestTo(literal.text, derived);
    const same = nearest !== undefined && distance(nearest.text, literal.text, place) === 0;
    if (!same && !needsDerivation(literal.text)) continue;
    if (nearest === undefined) {
      findings.push({ problem: 'no script', message: `${literal.at}: no script derives ${literal.text}` });
    } else {
      used.add(nearest);
      findings.push(...differences(nearest.label, nearest.text, literal, place));
    }
  }
  for (const { label, text } of derived.filter((number) => !used.has(number)))
    findings.push({
      problem: 'not in the spec',
      message: `${spec.file}: ${label}: the script derives ${text}, which the spec does not have`,
    });
  if (derived.length === 0 && findings.length === 0) return [];
  const [only] = derived;
  return [{ what: derived.length === 1 && only !== undefined ? only.label : `${place} numbers`, count: derived.length, findings }];
}

/** A literal further than this from every number of the script is another number, rather than one that went wrong. */
const likeness = 1e-3;

function nearestTo(text: string, numbers: readonly DerivedNumber[]): DerivedNumber | undefined {
  const value = Number(text);
  const off = (number: DerivedNumber): number => Math.abs(Number(number.text) - value);
  const [nearest] = [...numbers].sort((a, b) => off(a) - off(b));
  return nearest !== undefined && off(nearest) <= likeness * Math.abs(value) ? nearest : undefined;
}

/** The doc comment has to state the error that the script measures. */
function compareErrors(spec: SpecNumbers, output: ScriptOutput, place: Place): Comparison[] {
  return output.errors
    .filter((error) => error.place === place)
    .map(({ label, text }) => {
      const message = `${spec.file}: ${label}: the script measures 2^-${text}, which the doc comment does not state`;
      const stated = spec.claims.some((claim) => states(claim, text));
      return { what: `${label} error 2^-${text}`, count: 1, findings: stated ? [] : [{ problem: 'not stated', message }] };
    });
}

/** Whether a claim is the error, rounded: to a tenth at least, because prose also mentions powers such as 2^-40 that are no claims. */
function states(claim: string, error: string): boolean {
  const decimals = Math.max(-decimal(claim).exponent, 0);
  return Number(error).toFixed(decimals) === claim && Math.abs(Number(error) - Number(claim)) <= 0.05;
}
