import {
  accept,
  type Column,
  cancellationUnit,
  evaluateInDoubles,
  logSumAllowance,
  type Magnified,
  type Measure,
  nearZero,
  reductionBar,
  Tally,
  type Verdict,
} from '@rampa/conformance';
import { type ReductionSpec, ulp, ulpError } from '@rampa/ir';
import type { Numbers } from './column';

/** One row with its true results. */
export interface JudgedRow {
  readonly content: string;
  /** What the function takes: x, or for backward what backward takes. */
  readonly row: Float32Array;
  /** For backward. */
  readonly dys?: Float32Array | undefined;
  readonly truth: Numbers;
}

export type Pass = 'value' | 'backward';

/** What only results outside the bar need to know. */
interface Rare {
  readonly allowance: (k: number) => number;
  readonly flushGain: number;
}

const worthOfFlush = 4 * 2 ** -126;

/** The largest error where terms cancel: where the magnitude of the terms is what an error is measured by. */
export interface Cancelled {
  /** Of the absolute error that is accepted there. */
  readonly part: number;
  readonly where: string;
}

/** Judges results of a reduction. */
export class RowJudge {
  readonly #tally = new Tally();
  #cancelled: Cancelled | undefined;
  readonly #measure: Measure;

  constructor(
    private readonly spec: ReductionSpec,
    private readonly pass: Pass,
    private readonly column: Column,
  ) {
    const { plan, type, capabilities } = column;
    this.#measure = { format: type, bar: reductionBar(plan, spec.output, capabilities), capabilities };
  }

  /** `resultAt`: the result for element (or for the row) k. */
  judge(judged: JudgedRow, resultAt: (k: number) => number): void {
    const { truth } = judged;
    if (!this.#asksOf(judged)) return;
    const { bar, format } = this.#measure;
    const flushes = this.column.capabilities.flushesSubnormals;
    let rare: Rare | undefined;
    for (let k = 0; k < truth.hi.length; k++) {
      const got = resultAt(k);
      const pair = { hi: truth.hi[k] as number, lo: truth.lo[k] as number };
      // The common case, without the rest of what there is to know about a result.
      if (Number.isFinite(got) && Number.isFinite(pair.hi) && (!flushes || Math.abs(pair.hi) >= 2 ** -126)) {
        const error = ulpError(got, pair, format);
        if (error <= bar.ulp / 2) {
          this.#tally.measured(error, () => this.#where(judged, k));
          this.#tally.pass();
          continue;
        }
        rare ??= this.#rareOf(judged);
        const part = Math.abs(got - pair.hi - pair.lo) / rare.allowance(k);
        if (part <= 1 && part < error / bar.ulp) {
          if (part > (this.#cancelled?.part ?? -1)) this.#cancelled = { part, where: this.#where(judged, k) };
          this.#tally.pass();
          continue;
        }
      }
      rare ??= this.#rareOf(judged);
      accept(this.#tally, this.#measure, {
        got,
        truth: pair,
        where: () => this.#where(judged, k),
        allowance: rare.allowance(k),
        signOfZero: false,
        alternatives: [],
        flushGain: rare.flushGain,
      });
    }
  }

  /**
   * Judges two results for the same elements in different orders: no further apart than both bars allow. Gives the largest distance
   * in units in the last place among those that the bars alone allow.
   */
  compare(judged: JudgedRow, firstAt: (k: number) => number, secondAt: (k: number) => number): void {
    if (!this.#asksOf(judged)) return;
    const { bar, format } = this.#measure;
    let rare: Rare | undefined;
    for (let k = 0; k < judged.truth.hi.length; k++) {
      const [first, second] = [firstAt(k), secondAt(k)];
      const truth = judged.truth.hi[k] as number;
      const unit = ulp(truth, format);
      const distance = Object.is(first, second) || first === second ? 0 : Math.abs(first - second) / unit;
      if (distance <= 2 * bar.ulp) {
        this.#tally.measured(distance, () => this.#where(judged, k));
        this.#tally.pass();
        continue;
      }
      rare ??= this.#rareOf(judged);
      const flush = this.column.capabilities.flushesSubnormals ? rare.flushGain * worthOfFlush : 0;
      const both = 2 * Math.max(rare.allowance(k), flush);
      if (Math.abs(first - second) <= both) this.#tally.pass();
      else {
        const where = this.#where(judged, k);
        this.#tally.fail({
          where,
          message: `${where} gives ${second} when the row is permuted, ${first} in the first order: ${distance.toPrecision(4)} ULP apart, expected at most ${2 * bar.ulp}`,
          ulp: distance,
        });
      }
    }
  }

  verdict(): Verdict {
    return this.#tally.verdict();
  }

  get cancelled(): Cancelled | undefined {
    return this.#cancelled;
  }

  /** Where an adapter does not keep what goes in, nothing can be asked of what comes out. */
  #asksOf({ row }: JudgedRow): boolean {
    const { keepsNaN, keepsInfinity, flushesSubnormals } = this.column.capabilities;
    if (!keepsNaN && row.some(Number.isNaN)) return false;
    if (!keepsInfinity && row.some((x) => Math.abs(x) === Number.POSITIVE_INFINITY)) return false;
    // Which element is the largest may hang on a subnormal number that the backend sees as zero.
    const chooses = this.pass === 'backward' && this.spec.output === 'one';
    return !(chooses && flushesSubnormals && row.some((x) => x !== 0 && Math.abs(x) < 2 ** -126));
  }

  #rareOf(judged: JudgedRow): Rare {
    return { allowance: allowance(this.spec, this.pass, judged, this.column), flushGain: gainOf(this.pass, judged) };
  }

  #where({ content, row, truth }: JudgedRow, k: number): string {
    return `${truth.hi.length === 1 && row.length > 1 ? 'the result' : `entry ${k}`} of a row of ${row.length} (${content})`;
  }
}

function gainOf(pass: Pass, { dys }: JudgedRow): number {
  return pass === 'value' ? 1 : 1 + 2 * (dys ?? new Float32Array()).reduce((most, dy) => Math.max(most, Math.abs(dy)), 0);
}

/** The absolute error that is accepted instead, where terms cancel: the same as in the conformance suite. */
function allowance(spec: ReductionSpec, pass: Pass, judged: JudgedRow, { plan }: Column): (k: number) => number {
  if (pass === 'value') {
    const allowed = (logSumAllowance(spec.name, judged.row) ?? 0) * cancellationUnit[plan];
    return () => allowed;
  }
  if (spec.backward.from === 'inputs') return () => 0;
  const magnitude = knownMagnitudes.get(judged) ?? magnitudes(spec, judged);
  knownMagnitudes.set(judged, magnitude);
  return (k) => magnitude(k) * nearZero[plan];
}

/** They are the same on every column. */
const knownMagnitudes = new WeakMap<JudgedRow, (k: number) => number>();

/** The magnitude of the terms of which a result of backward consists. */
function magnitudes(spec: ReductionSpec, { row, dys = new Float32Array() }: JudgedRow): (k: number) => number {
  const stages: Record<string, Magnified> = {};
  const at = (k: number): Record<string, Magnified> => {
    const exactly = (value: number): Magnified => ({ value, magnitude: Math.abs(value) });
    return { ...stages, x: exactly(row[k] as number), dy: exactly(dys[k] as number), index: exactly(k) };
  };
  for (const { name, reduce, of } of spec.backward.stages) {
    if (reduce !== 'sum') throw new RangeError(`rows: ${spec.name}: backward from outputs with a ${reduce} stage is not supported`);
    let [value, magnitude] = [0, 0];
    for (let k = 0; k < row.length; k++) {
      const term = evaluateInDoubles(of, at(k));
      value += term.value;
      magnitude += term.magnitude;
    }
    stages[name] = { value, magnitude };
  }
  return (k) => evaluateInDoubles(spec.backward.value, at(k)).magnitude;
}
