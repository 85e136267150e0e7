import { ask as askColumn, type Column, compute, Random } from '@rampa/conformance';
import type { ReductionSpec, Specification } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import type { Numbers } from './column';
import { type Content, contents, makeRow, shuffled } from './contents';
import { Exponential } from './exponential';
import { type JudgedRow, type Pass, RowJudge } from './judge';
import { type Layout, packed, placeOf } from './layout';
import { type Result, resultOf } from './result';
import { RowTruth } from './truth';

export interface RowSize {
  readonly length: number;
  /** How many ways to fill a row, of finite ones and of those with infinities and NaN. */
  readonly finite: number;
  readonly special: number;
  /** Distances between the elements of a row. */
  readonly inners: readonly number[];
}

const all = { finite: Number.POSITIVE_INFINITY, special: Number.POSITIVE_INFINITY };

/** Every length of the claim, with every content. */
export const fullRowSizes: readonly RowSize[] = [
  ...[1, 2, 3, 7, 16, 64].map((length) => ({ length, ...all, inners: [1, 3] })),
  ...[1000, 4095, 4096, 4097].map((length) => ({ length, ...all, inners: [1, 2] })),
  { length: 65_537, ...all, inners: [1, 2] },
  { length: 1_000_000, finite: 4, special: 2, inners: [1] },
  { length: 1_000_000, finite: 2, special: 0, inners: [2] },
];

/** The same lengths with fewer contents for long rows: some seconds. */
export const smallRowSizes: readonly RowSize[] = [
  ...[1, 2, 3, 7, 64].map((length) => ({ length, ...all, inners: [1, 3] })),
  { length: 1000, ...all, inners: [1] },
  { length: 4095, finite: 5, special: 3, inners: [1] },
  { length: 4097, finite: 4, special: 3, inners: [2] },
  { length: 65_537, finite: 1, special: 0, inners: [1] },
];

export interface RowOptions {
  readonly specification: Specification;
  readonly oracle: Oracle;
  readonly columns: readonly Column[];
  readonly sizes: readonly RowSize[];
  readonly onProgress?: (what: string) => void;
}

/** The quantity that is a distance: of the values of a row from those of the same row in another order. */
export const permuted = 'value, permuted';

/** Rows handled together: as many as there are elements for. */
const elementsTogether = 2 ** 21;

/** Every reduction of the spec on every column: values, permuted rows and backward passes. */
export async function verifyRows(options: RowOptions): Promise<Result[]> {
  const { specification, oracle, columns, sizes, onProgress = () => {} } = options;
  const truth = new RowTruth(oracle, Exponential.create(oracle));
  const results: Result[] = [];
  for (const spec of specification.reductions) {
    const judges = columns.map((column) => ({
      column,
      value: new RowJudge(spec, 'value', column),
      permuted: new RowJudge(spec, 'value', column),
      backward: new RowJudge(spec, 'backward', column),
    }));
    for (const size of sizes) {
      onProgress(`${spec.name}, rows of ${size.length}`);
      for (const batch of batches(size)) {
        const rows = batch.map((content) => new RowCase(specification, oracle, truth, spec, content, size.length));
        if (size.length <= 64) for (const row of rows) row.checkTruth();
        for (const judge of judges) await judgeRows(spec, rows, size, judge);
      }
    }
    const lengths = sizes.map(({ length }) => length);
    const inputs = `rows of ${Math.min(...lengths).toLocaleString('en')} to ${Math.max(...lengths).toLocaleString('en')}`;
    for (const { column, ...quantities } of judges) {
      for (const [key, judge] of Object.entries(quantities)) {
        const quantity = key === 'permuted' ? permuted : key;
        const result = resultOf({ function: spec.name, backend: column.id, quantity, inputs }, judge.verdict());
        results.push(judge.cancelled === undefined ? result : { ...result, cancelled: judge.cancelled });
      }
    }
  }
  return results;
}

function* batches({ length, finite, special }: RowSize): Generator<readonly Content[]> {
  const chosen = [
    ...contents.filter((content) => content.finite).slice(0, finite),
    ...contents.filter((content) => !content.finite).slice(0, special),
  ];
  const together = Math.max(2, Math.floor(elementsTogether / length));
  for (let k = 0; k < chosen.length; k += together) yield chosen.slice(k, k + together);
}

/** A row with all that is true of it, made when it is asked for and kept for all columns. */
class RowCase {
  readonly row: Float32Array;
  readonly parameters: Readonly<Record<string, number>>;
  #value: JudgedRow | undefined;
  #backward: JudgedRow | undefined;

  constructor(
    private readonly specification: Specification,
    private readonly oracle: Oracle,
    private readonly truth: RowTruth,
    private readonly spec: ReductionSpec,
    readonly content: Content,
    readonly length: number,
  ) {
    this.row = makeRow(content, length);
    const defaults = Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, parameter.default]));
    this.parameters = spec.lengthParameter === undefined ? defaults : { ...defaults, [spec.lengthParameter]: length };
  }

  get value(): JudgedRow {
    this.#value ??= { content: this.content.name, row: this.row, truth: this.truth.value(this.spec, this.row, this.parameters) };
    return this.#value;
  }

  get backward(): JudgedRow {
    this.#backward ??= this.makeBackward();
    return this.#backward;
  }

  /** The truth of this row against the textbook formulas in MPFR, at a few of its results. */
  checkTruth(): void {
    if (!this.content.finite) return;
    const { name } = this.spec;
    const sampled = (truth: Numbers): number[] => [...new Set([0, truth.hi.length >> 1, truth.hi.length - 1])];
    const job = { name, parameters: this.parameters };
    const value = sampled(this.value.truth);
    this.compare(
      'value',
      this.value.truth,
      value,
      compute(this.specification, this.oracle, { ...job, kind: 'row', row: Float64Array.from(this.row), indices: value }),
    );
    const { row, dys = new Float32Array(), truth } = this.backward;
    if (!row.every(Number.isFinite)) return;
    const indices = sampled(truth);
    this.compare(
      'backward',
      truth,
      indices,
      compute(this.specification, this.oracle, {
        ...job,
        kind: 'backward',
        row: Float64Array.from(row),
        dys: Float64Array.from(dys),
        indices,
      }),
    );
  }

  private compare(pass: Pass, truth: Numbers, indices: readonly number[], expected: ReturnType<typeof compute>): void {
    for (const [n, k] of indices.entries()) {
      const [hi, lo] = [expected.hi[n] as number, expected.lo[n] as number];
      const difference = Math.abs((truth.hi[k] as number) - hi + ((truth.lo[k] as number) - lo));
      // Where terms cancel, of their magnitude.
      const magnitude = Math.max(
        Math.abs(hi),
        expected.terms?.[n] ?? 0,
        this.spec.output === 'one' && pass === 'value' ? peakOf(this.row) : 0,
      );
      if (!(difference <= 2 ** -70 * magnitude + 2 ** -1074))
        throw new Error(
          `rows: the true ${pass} of ${this.spec.name} at ${k} of a row of ${this.length} (${this.content.name}) is ${hi}, got ${truth.hi[k]}: the verifier is wrong`,
        );
    }
  }

  private makeBackward(): JudgedRow {
    const { spec } = this;
    const row = spec.backward.from === 'inputs' ? this.row : Float32Array.from(this.value.truth.hi);
    const random = new Random(`upstream ${this.content.name} ${this.length}`);
    const dys = Float32Array.from({ length: spec.output === 'one' ? 1 : this.length }, () => random.normal() * 2 ** (random.below(7) - 3));
    return { content: this.content.name, row, dys, truth: this.truth.backward(spec, row, dys, this.parameters) };
  }
}

function peakOf(row: Float32Array): number {
  return row.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
}

interface Judges {
  readonly column: Column;
  readonly value: RowJudge;
  readonly permuted: RowJudge;
  readonly backward: RowJudge;
}

async function judgeRows(spec: ReductionSpec, rows: readonly RowCase[], { length, inners }: RowSize, judges: Judges): Promise<void> {
  const { column } = judges;
  const one = spec.output === 'one';
  for (const inner of spec.lengthParameter === undefined ? inners : [1]) {
    const layout = { length, inner };
    const padded = padTo(rows, inner);
    const at = (results: ArrayLike<number>, r: number, perRow: boolean) => (k: number) =>
      results[perRow ? r : placeOf(layout, r, k)] as number;
    const results = await ask(
      spec,
      column,
      'value',
      layout,
      padded.map(({ row }) => row),
    );
    for (const [r, row] of rows.entries()) judges.value.judge(row.value, at(results, r, one));
    const differentiable = rows.filter(({ backward: { row } }) => spec.backward.from === 'inputs' || row.every(Number.isFinite));
    if (differentiable.length > 0) {
      const backward = padTo(differentiable, inner);
      const gradients = await ask(
        spec,
        column,
        'backward',
        layout,
        backward.map((row) => row.backward.row),
        backward.map((row) => row.backward.dys ?? new Float32Array()),
      );
      for (const [r, row] of differentiable.entries()) judges.backward.judge(row.backward, at(gradients, r, false));
    }
    if (inner !== 1) continue;
    const finite = rows.filter(({ content }) => content.finite);
    if (finite.length === 0) continue;
    const order = shuffled(length);
    const permuted = await ask(
      spec,
      column,
      'value',
      layout,
      finite.map(({ row }) => row.map((_, k) => row[order[k] as number] as number)),
    );
    const placeIn = new Uint32Array(length);
    for (let k = 0; k < length; k++) placeIn[order[k] as number] = k;
    for (const [r, row] of finite.entries()) {
      const shuffledAt = at(permuted, r, one);
      judges.permuted.compare(row.value, at(results, rows.indexOf(row), one), (k) => shuffledAt(one ? 0 : (placeIn[k] as number)));
    }
  }
}

/** Rows repeated until their number is a multiple of `inner`. */
function padTo<T>(rows: readonly T[], inner: number): readonly T[] {
  const missing = (inner - (rows.length % inner)) % inner;
  return [...rows, ...Array.from({ length: missing }, (_, k) => rows[k % rows.length] as T)];
}

async function ask(
  spec: ReductionSpec,
  column: Column,
  kind: Pass,
  layout: Layout,
  rows: readonly Float32Array[],
  dys?: readonly Float32Array[],
): Promise<ArrayLike<number>> {
  const upstream = dys === undefined ? [] : [spec.output === 'one' ? Float32Array.from(dys.flatMap((dy) => [...dy])) : packed(layout, dys)];
  const inputs = [packed(layout, rows), ...upstream];
  const parameters = spec.lengthParameter === undefined ? {} : { [spec.lengthParameter]: layout.length };
  return askColumn(column, {
    name: spec.name,
    quantity: { kind },
    parameters,
    inputs,
    shape: layout,
    inPlace: false,
  });
}
