import {
  type ActivationGroup,
  ask,
  type Backend,
  type Column,
  columnsOf,
  judgeActivation,
  mergeVerdicts,
  quantityOfKey,
  type Verdict,
} from '@rampa/conformance';
import type { PlanName } from '@rampa/ir';
import type { ActivationVectors } from './truths';

/** Where results miss their bar: the least and the largest such input, at these parameters. */
export interface Misses {
  readonly from: number;
  readonly to: number;
  readonly parameters: Readonly<Record<string, number>>;
}

/** How well one column computes one quantity. */
export interface Measurement {
  readonly backend: string;
  readonly plan: PlanName;
  /** 'value', 'derivative' or a parameter. */
  readonly quantity: string;
  readonly cases: number;
  readonly passed: number;
  /** Largest relative error in units in the last place, and where. Absent: nothing was judged by it. */
  readonly worst: Verdict['worst'];
  /** What is wrong, in words: special values first. */
  readonly failures: readonly string[];
  readonly misses: Misses | undefined;
}

/** Every quantity on every backend, at all inputs and parameters of the vectors. */
export async function measure(vectors: ActivationVectors, backends: readonly Backend[]): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const column of await columnsOf(backends)) {
    const [first] = vectors.groups;
    for (const key of Object.keys(first?.truths ?? {})) measurements.push(await measureColumn(vectors, column, key));
  }
  return measurements;
}

async function measureColumn(vectors: ActivationVectors, column: Column, key: string): Promise<Measurement> {
  const { name } = vectors;
  const quantity = quantityOfKey(key);
  const verdicts: Verdict[] = [];
  let misses: Misses | undefined;
  for (const group of vectors.groups) {
    if (!isFor(column, group)) continue;
    const results = await ask(column, { name, quantity, parameters: givenTo(column, group), inputs: [group.inputs], inPlace: false });
    const judge = (part: ActivationGroup, from: number, to: number): Verdict =>
      judgeActivation(name, quantity, part, results.subarray(from, to), column.plan, column.type, column.capabilities);
    const verdict = judge(group, 0, group.inputs.length);
    verdicts.push(verdict);
    if (verdict.failures.length > 0) misses ??= missesOf(group, judge);
  }
  const { cases, passed, worst, failures } = mergeVerdicts(verdicts);
  const messages = [...failures].sort((a, b) => b.ulp - a.ulp).map(({ message }) => message);
  return { backend: column.id, plan: column.plan, quantity: key, cases, passed, worst, failures: messages, misses };
}

/** Whether a column takes these inputs, and these parameters as they are. */
function isFor(column: Column, { inputType, parameters }: ActivationGroup): boolean {
  if (inputType !== column.type) return false;
  return column.capabilities.parameterType === 'f64' || Object.values(parameters).every((value) => Math.fround(value) === value);
}

/** A column that rounds parameters is given them as a user writes them. */
function givenTo(column: Column, { parameters, unrounded }: ActivationGroup): Readonly<Record<string, number>> {
  return column.capabilities.parameterType === 'f32' ? (unrounded ?? parameters) : parameters;
}

/** The interval of the finite inputs that fail: the ends are found by halving, judging parts of the sorted inputs. */
function missesOf(group: ActivationGroup, judge: (part: ActivationGroup, from: number, to: number) => Verdict): Misses | undefined {
  const { inputs, parameters } = group;
  const finite = inputs.findIndex((x) => !Number.isFinite(x));
  const count = finite < 0 ? inputs.length : finite;
  const fails = (from: number, to: number): boolean => {
    const truths = Object.fromEntries(
      Object.entries(group.truths).map(([key, { hi, lo }]) => [key, { hi: hi.subarray(from, to), lo: lo.subarray(from, to) }]),
    );
    return judge({ ...group, inputs: inputs.subarray(from, to), truths }, from, to).failures.length > 0;
  };
  if (!fails(0, count)) return undefined;
  // Inputs are in order, but for the two zeros behind them.
  const sorted = inputs.subarray(0, count).findIndex((x, i) => x === 0 && i > 0 && (inputs[i - 1] ?? 0) > 0);
  const end = sorted < 0 ? count : sorted;
  if (!fails(0, end)) return { from: 0, to: 0, parameters };
  const first = halved(end, (k) => fails(0, k));
  const last = end - halved(end, (k) => fails(end - k, end));
  return { from: inputs[first - 1] ?? Number.NaN, to: inputs[last] ?? Number.NaN, parameters };
}

/** The least k in 1..n for which a property holds that holds for all larger ones. */
function halved(n: number, holds: (k: number) => boolean): number {
  let [low, high] = [1, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
