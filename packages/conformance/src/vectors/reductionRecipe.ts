import type { ReductionSpec } from '@rampa/ir';
import { evaluateInDoubles, type Magnified, type Primitives, valueInDoubles } from './doubles';
import { Random } from './random';
import type { Job } from './truth';
import type { Parameters, ReductionGroup } from './types';

/** Rows of one length: how many, and how many outputs of each are judged. */
export interface RowSize {
  readonly length: number;
  readonly rows: number;
  readonly judged: number;
}

export const fullRows: readonly RowSize[] = [
  { length: 1, rows: 24, judged: 1 },
  { length: 2, rows: 240, judged: 2 },
  { length: 3, rows: 240, judged: 3 },
  { length: 7, rows: 120, judged: 7 },
  { length: 64, rows: 24, judged: 12 },
  { length: 1000, rows: 5, judged: 6 },
  { length: 65536, rows: 1, judged: 2 },
];

/** A group that still lacks its true values, and the work for them. */
export interface ReductionPlan {
  readonly kind: 'value' | 'backward';
  readonly group: Omit<ReductionGroup, 'truths' | 'terms'>;
  readonly jobs: readonly Job[];
}

const specialRows: readonly (readonly number[])[] = [
  [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  [Number.NEGATIVE_INFINITY, 1],
  [1, Number.NEGATIVE_INFINITY],
  [Number.POSITIVE_INFINITY, 1],
  [0, Number.POSITIVE_INFINITY],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  [Number.NaN, 1],
  [1, Number.NaN],
  [Number.NaN, Number.POSITIVE_INFINITY],
  [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 5],
  [3, Number.NEGATIVE_INFINITY, 2.5],
  [Number.POSITIVE_INFINITY, -3, Number.NEGATIVE_INFINITY],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1],
  [1, 2, Number.NaN],
  [Number.NaN, Number.NaN, Number.NaN],
  [1, 2, 3, Number.NEGATIVE_INFINITY, 5, 6, 7],
  [1, 2, 3, Number.POSITIVE_INFINITY, 5, 6, 7],
  [1, 2, 3, 4, 5, 6, Number.NaN],
];

const extremes = [3e38, -3e38, 3.4028234663852886e38, -3.4028234663852886e38, 1e30, -1e30, 2 ** -149, -(2 ** -126), 0, -0, 88.7, -104];

/** A finite row: several spreads and offsets, ties, huge and tiny elements. */
function makeRow(random: Random, length: number): number[] {
  const style = random.below(8);
  const spread = [1e-3, 0.3, 1, 5, 20, 60, 100, 1e4][random.below(8)] ?? 1;
  const offset = random.uniform() < 0.6 ? 0 : ([100, -1000, 1e6, -5, 50][random.below(5)] ?? 0);
  const ordinary = (): number => offset + spread * random.normal();
  if (style === 0) return Array.from({ length }, () => extremes[random.below(extremes.length)] ?? 0);
  if (style === 1) {
    const values = [ordinary(), ordinary()];
    return Array.from({ length }, () => values[random.below(2)] ?? 0);
  }
  // One element far above the others: the case of a logarithm of a sum near one.
  if (style === 2) return Array.from({ length }, (_, k) => (k === length >> 1 ? offset : offset - Math.abs(spread * random.normal()) - 5));
  if (style === 3) return Array.from({ length }, () => random.between(-8, 2));
  return Array.from({ length }, ordinary);
}

/** Which outputs of a row are judged: the first, the last, and some between. */
function sample(random: Random, length: number, judged: number): number[] {
  if (judged >= length) return Array.from({ length }, (_, k) => k);
  const found = new Set([0, length - 1].slice(0, judged));
  while (found.size < judged) found.add(random.below(length));
  return [...found].sort((a, b) => a - b);
}

/** The outputs of a row in doubles, rounded: a plausible argument for a backward pass that takes outputs. */
function outputsOf(spec: ReductionSpec, row: readonly number[], parameters: Parameters, primitives: Primitives): number[] {
  const stages: Record<string, number> = { ...parameters };
  for (const { name, reduce, of } of spec.stages) {
    const terms = row.concat(spec.withZero ? [0] : []).map((x) => valueInDoubles(of, { ...stages, x }, primitives));
    stages[name] =
      reduce === 'max'
        ? terms.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
        : reduce === 'sum'
          ? terms.reduce((a, b) => a + b, 0)
          : terms.findIndex((term) => term !== 0);
  }
  const rough: Record<string, Magnified> = Object.fromEntries(
    Object.entries(stages).map(([name, value]) => [name, { value, magnitude: Math.abs(value) }]),
  );
  return row.map((x) =>
    Math.fround(evaluateInDoubles(spec.value, { ...rough, x: { value: x, magnitude: Math.abs(x) } }, primitives).value),
  );
}

/** The rows of every group of a reduction. */
export function planReduction(spec: ReductionSpec, sizes: readonly RowSize[], primitives: Primitives): ReductionPlan[] {
  const random = new Random(spec.name);
  const defaults: Parameters = Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, parameter.default]));
  const plans = sizes
    .filter(({ length }) => spec.lengthParameter === undefined || length <= 64)
    .flatMap(({ length, rows, judged }) => {
      const parameters = spec.lengthParameter === undefined ? defaults : { ...defaults, [spec.lengthParameter]: length };
      const finite = Array.from({ length: rows }, () => makeRow(random, length).map(Math.fround));
      const all = [...specialRows.filter((row) => row.length === length), ...finite];
      return [
        valuePlan(spec, random, all, length, judged, parameters),
        backwardPlan(spec, random, finite, length, judged, parameters, primitives),
      ];
    });
  if (!plans.some(({ kind, jobs }) => kind === 'backward' && jobs.length > 0))
    throw new RangeError(`vectors: ${spec.name}: expected rows with finite outputs for the backward pass, got none`);
  return plans;
}

function valuePlan(
  spec: ReductionSpec,
  random: Random,
  rows: readonly (readonly number[])[],
  length: number,
  judged: number,
  parameters: Parameters,
): ReductionPlan {
  const perRow = spec.output === 'one' ? 1 : length;
  const indices = rows.map(() => sample(random, perRow, judged));
  return {
    kind: 'value',
    group: {
      parameters,
      inputType: 'f32',
      length,
      inputs: [Float32Array.from(rows.flat())],
      positions: Uint32Array.from(indices.flatMap((ofRow, r) => ofRow.map((i) => r * perRow + i))),
    },
    jobs: rows.map((row, r) => ({ kind: 'row', name: spec.name, parameters, row: Float64Array.from(row), indices: indices[r] ?? [] })),
  };
}

function backwardPlan(
  spec: ReductionSpec,
  random: Random,
  rows: readonly (readonly number[])[],
  length: number,
  judged: number,
  parameters: Parameters,
  primitives: Primitives,
): ReductionPlan {
  const perRow = spec.output === 'one' ? 1 : length;
  // Huge elements make outputs of which some overflow in f32; those rows say nothing about a backward pass.
  const taken = (spec.backward.from === 'inputs' ? rows : rows.map((row) => outputsOf(spec, row, parameters, primitives))).filter((row) =>
    row.every(Number.isFinite),
  );
  const dys = taken.map(() => Array.from({ length: perRow }, () => Math.fround(random.normal() * 2 ** (random.below(7) - 3))));
  const indices = taken.map(() => sample(random, length, judged));
  return {
    kind: 'backward',
    group: {
      parameters,
      inputType: 'f32',
      length,
      inputs: [Float32Array.from(taken.flat()), Float32Array.from(dys.flat())],
      positions: Uint32Array.from(indices.flatMap((ofRow, r) => ofRow.map((i) => r * length + i))),
    },
    jobs: taken.map((row, r) => ({
      kind: 'backward',
      name: spec.name,
      parameters,
      row: Float64Array.from(row),
      dys: Float64Array.from(dys[r] ?? []),
      indices: indices[r] ?? [],
    })),
  };
}
