import type { PlanName } from '@rampa/ir';
import type { Capabilities, NumberType } from '../adapter';
import { inWords, type NumberArray } from '../numbers';
import type { ReductionGroup, ReductionVectors } from '../vectors/types';
import { accept, flushedWorth, type Measure } from './accept';
import { checkLength } from './activation';
import { cancellationUnit, nearZero, reductionBar } from './bars';
import { logSumAllowance } from './cancellation';
import { Tally, type Verdict } from './verdict';

function outputsPerRow(vectors: ReductionVectors, kind: 'value' | 'backward', group: ReductionGroup): number {
  return kind === 'value' && vectors.output === 'one' ? 1 : group.length;
}

/** The row that judged output number k comes from. */
export function rowOf(vectors: ReductionVectors, kind: 'value' | 'backward', group: ReductionGroup, k: number): NumberArray {
  const rowNumber = Math.floor((group.positions[k] ?? 0) / outputsPerRow(vectors, kind, group));
  return (group.inputs[0] ?? new Float32Array()).subarray(rowNumber * group.length, (rowNumber + 1) * group.length);
}

/** The absolute error accepted for judged output number k instead of a relative one; 0 for most. */
export function reductionAllowance(
  vectors: ReductionVectors,
  kind: 'value' | 'backward',
  group: ReductionGroup,
  k: number,
  plan: PlanName,
): number {
  if (kind === 'backward') return (group.terms?.[k] ?? 0) * nearZero[plan];
  return (logSumAllowance(vectors.name, rowOf(vectors, kind, group, k)) ?? 0) * cancellationUnit[plan];
}

/** Judges the sampled outputs of rows; `allowances` are the absolute errors that are accepted of each instead of a relative one. */
export function judgeReduction(
  vectors: ReductionVectors,
  kind: 'value' | 'backward',
  group: ReductionGroup,
  results: NumberArray,
  plan: PlanName,
  format: NumberType,
  capabilities: Capabilities,
): { readonly verdict: Verdict; readonly allowances: Float64Array } {
  const [xs] = group.inputs;
  if (xs === undefined) throw new RangeError(`${vectors.name}: expected inputs, got none`);
  const perRow = outputsPerRow(vectors, kind, group);
  checkLength(results, (xs.length / group.length) * perRow);
  const measure: Measure = { format, bar: reductionBar(plan, vectors.output, capabilities), capabilities };
  const dysPerRow = vectors.output === 'one' ? 1 : group.length;
  const dysOf = (rowNumber: number): NumberArray =>
    (group.inputs[1] ?? new Float32Array()).subarray(rowNumber * dysPerRow, (rowNumber + 1) * dysPerRow);
  const tally = new Tally();
  const allowances = new Float64Array(group.positions.length);
  for (let k = 0; k < group.positions.length; k++) {
    const position = group.positions[k] ?? 0;
    const rowNumber = Math.floor(position / perRow);
    const row = rowOf(vectors, kind, group, k);
    // Where an adapter does not keep what goes in, nothing can be asked of what comes out.
    if (
      (!capabilities.keepsNaN && row.some(Number.isNaN)) ||
      (!capabilities.keepsInfinity && row.some((x) => Math.abs(x) === Number.POSITIVE_INFINITY))
    )
      continue;
    const allowance = reductionAllowance(vectors, kind, group, k, plan);
    if (kind === 'backward' && vectors.output === 'one' && capabilities.flushesSubnormals && row.some(isSubnormal)) {
      // Which element is the largest may hang on a subnormal number that the backend sees as zero.
      allowances[k] = Number.POSITIVE_INFINITY;
      continue;
    }
    const flushGain = kind === 'value' ? 1 : 1 + 2 * largest(dysOf(rowNumber));
    allowances[k] = Math.max(allowance, capabilities.flushesSubnormals ? flushGain * flushedWorth[format] : 0);
    accept(tally, measure, {
      got: results[position] ?? Number.NaN,
      truth: { hi: group.truths.hi[k] ?? Number.NaN, lo: group.truths.lo[k] ?? Number.NaN },
      where: () => `output ${position % perRow} of the row ${rowInWords(row)}`,
      allowance,
      signOfZero: false,
      alternatives: [],
      flushGain,
    });
  }
  return { verdict: tally.verdict(), allowances };
}

function isSubnormal(x: number): boolean {
  return x !== 0 && Math.abs(x) < 2 ** -126;
}

function largest(array: NumberArray): number {
  let most = 0;
  for (const x of array) most = Math.max(most, Math.abs(x));
  return most;
}

function rowInWords(row: NumberArray): string {
  const shown = [...row.subarray(0, 4)].map(inWords).join(', ');
  return row.length <= 4 ? `[${shown}]` : `[${shown}, ...] of ${row.length}`;
}
