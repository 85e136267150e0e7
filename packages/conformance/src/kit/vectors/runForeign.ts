import type { Specification } from '@rampa/ir';
import { flushedWorth } from '../../acceptance/accept';
import { mergeVerdicts, Tally, type Verdict } from '../../acceptance/verdict';
import type { Capabilities } from '../../adapter';
import { inWords, type NumberArray } from '../../numbers';
import { label } from '../../runner/activation';
import { ask, type Column } from '../../runner/column';
import { type Outcome, thrown } from '../../runner/outcome';
import type { Report } from '../../runner/run';
import type { ForeignVector, Tolerance } from './foreignVectors';
import { type DType, roundTo, unitsBetween } from './numberFormats';
import { type Question, translate } from './translate';

/** What could not be asked of anybody. */
export interface UnknownVector {
  readonly source: string;
  readonly op: string;
  readonly reason: string;
  readonly vectors: number;
}

export interface ForeignReport {
  readonly report: Report;
  readonly unknown: readonly UnknownVector[];
}

/** Which functions, of whom. */
interface Chosen {
  readonly names: readonly string[];
  readonly columns: readonly Column[];
}

/** Asks every column for every vector that is about one of the functions. */
export async function runForeign(
  vectors: readonly ForeignVector[],
  specification: Specification,
  { names, columns }: Chosen,
  onProgress: (done: number, of: number) => void,
): Promise<ForeignReport> {
  const verdicts = new Map<string, { readonly outcome: Omit<Outcome, 'verdict'>; readonly verdicts: Verdict[] }>();
  const unknown = new Map<string, UnknownVector>();
  for (const [k, vector] of vectors.entries()) {
    onProgress(k, vectors.length);
    const leaveOut = (reason: string): void => {
      const { source, op } = vector;
      const key = `${source}|${op}|${reason}`;
      unknown.set(key, { source, op, reason, vectors: (unknown.get(key)?.vectors ?? 0) + 1 });
    };
    const asked = translate(vector, specification);
    if ('reason' in asked) {
      leaveOut(asked.reason);
      continue;
    }
    if (!names.includes(asked.name)) continue;
    const able = columns.filter(({ type }) => (type === 'f64') === (asked.dtype === 'float64'));
    if (able.length === 0) leaveOut(`no backend takes ${asked.dtype}`);
    for (const column of able) {
      const quantity = `${vector.source}: ${vector.op}${asked.quantity.kind === 'value' ? '' : ` ${label(asked.quantity)}`}`;
      const outcome = { function: asked.name, column: column.id, plan: column.plan, quantity };
      const key = JSON.stringify(outcome);
      const entry = verdicts.get(key) ?? { outcome, verdicts: [] };
      entry.verdicts.push(await judge(vector, asked, column));
      verdicts.set(key, entry);
    }
  }
  onProgress(vectors.length, vectors.length);
  const asked = [...verdicts.values()].map(({ outcome, verdicts: all }): Outcome => ({ ...outcome, verdict: mergeVerdicts(all) }));
  const outcomes = asked.filter(({ verdict }) => verdict.cases > 0);
  const unexpected = outcomes.filter(({ verdict }) => verdict.failures.length > 0);
  const report: Report = {
    columns,
    outcomes,
    notOffered: asked.filter(({ verdict }) => verdict.cases === 0),
    unexpected,
    expected: [],
    disagreements: [],
    laws: [],
    violations: [],
    ok: unexpected.length === 0,
  };
  return { report, unknown: [...unknown.values()] };
}

async function judge(vector: ForeignVector, { name, quantity, parameters, dtype, length }: Question, column: Column): Promise<Verdict> {
  const { input, expected } = vector;
  try {
    // A backend has no f16: it is given the same numbers in f32, and its results are rounded once more.
    const inputs = [column.type === 'f64' ? Float64Array.from(input) : Float32Array.from(input, (x) => roundTo(dtype, x))];
    const shape = length === undefined ? {} : { shape: { length, inner: 1 } };
    const results = await ask(column, { name, quantity, parameters, inputs, inPlace: false, ...shape });
    if (results.length !== expected.length) throw new RangeError(`expected ${expected.length} results, got ${results.length}`);
    return compare(vector, dtype, results, column.capabilities);
  } catch (error) {
    return thrown(error, expected.length);
  }
}

function compare(
  { name, input, expected, tolerance }: ForeignVector,
  dtype: DType,
  results: NumberArray,
  capabilities: Capabilities,
): Verdict {
  const tally = new Tally();
  const zeroAt = input.indexOf(0);
  for (const [i, given] of expected.entries()) {
    const [got, wanted] = [roundTo(dtype, results[i] ?? Number.NaN), roundTo(dtype, given)];
    const where = (): string =>
      input.length === expected.length ? `${name}: x = ${inWords(input[i] ?? Number.NaN)}` : `${name}: result ${i}`;
    const isLost = (x: number): boolean => (Number.isNaN(x) ? !capabilities.keepsNaN : !Number.isFinite(x) && !capabilities.keepsInfinity);
    // Where a backend does not keep what goes in, nothing can be asked of what comes out.
    if (isLost(wanted) || input.some(isLost)) {
      tally.pass();
      continue;
    }
    if (capabilities.flushesSubnormals && isFlushed(got, wanted)) {
      tally.pass();
      continue;
    }
    // A subnormal input that became zero gives what is expected there: another value, next to a kink.
    const x = input.length === expected.length ? (input[i] ?? Number.NaN) : Number.NaN;
    if (
      capabilities.flushesSubnormals &&
      zeroAt >= 0 &&
      Math.abs(x) < smallestNormal &&
      got === roundTo(dtype, expected[zeroAt] ?? Number.NaN)
    ) {
      tally.pass();
      continue;
    }
    if (!Number.isFinite(got) || !Number.isFinite(wanted)) {
      if (Object.is(got, wanted)) tally.pass();
      else
        tally.fail({
          where: where(),
          message: `${where()} gives ${inWords(got)}, expected ${inWords(wanted)}`,
          ulp: Number.POSITIVE_INFINITY,
        });
      continue;
    }
    const units = unitsBetween(dtype, got, wanted);
    tally.measured(units, where);
    const isClose = tolerance.type === 'ULP' ? units <= tolerance.value : Math.abs(got - wanted) <= allowed(tolerance, wanted);
    if (isClose) tally.pass();
    else
      tally.fail({
        where: where(),
        message: `${where()} gives ${inWords(got)}, expected ${inWords(wanted)} within ${inTolerance(tolerance)}`,
        ulp: units,
      });
  }
  return tally.verdict();
}

const smallestNormal = 2 ** -126;

/** Off by no more than a subnormal number that became zero. */
function isFlushed(got: number, wanted: number): boolean {
  return Math.abs(got - wanted) <= flushedWorth.f32;
}

/** The absolute error that is allowed. */
function allowed(tolerance: Exclude<Tolerance, { readonly type: 'ULP' }>, wanted: number): number {
  return tolerance.type === 'ATOL' ? tolerance.value : tolerance.atol + tolerance.rtol * Math.abs(wanted);
}

function inTolerance(tolerance: Tolerance): string {
  switch (tolerance.type) {
    case 'ULP':
      return `${tolerance.value} ULP`;
    case 'ATOL':
      return `${tolerance.value}`;
    case 'ALLCLOSE':
      return `${tolerance.atol} + ${tolerance.rtol} of it`;
  }
}
