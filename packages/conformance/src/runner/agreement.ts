import { type Truth, ulp } from '@rampa/ir';
import { flushedWorth, overflows } from '../acceptance/accept';
import { inWords, type NumberArray } from '../numbers';
import type { Column } from './column';

/** Two backends whose results lie further apart than their bars together. */
export interface Disagreement {
  readonly function: string;
  readonly quantity: string;
  readonly first: string;
  readonly second: string;
  readonly message: string;
}

/** The results of one column, with the absolute error that is accepted of each. */
export interface Answer {
  readonly column: Column;
  readonly results: NumberArray;
  readonly tolerances: Float64Array;
}

/** The absolute error accepted of a result: its bar, the absolute alternative, or what flushing loses. */
export function tolerance(truth: Truth, column: Column, bar: number, allowance: number): number {
  // A result that is infinite in f32 may be finite in f64.
  if (overflows(truth.hi, column.type)) return Number.POSITIVE_INFINITY;
  const flush = column.capabilities.flushesSubnormals ? flushedWorth[column.type] : 0;
  return Math.max(bar * ulp(truth.hi, column.type), allowance, flush);
}

/** Compares every pair of answers where the truth is finite; at most one disagreement for each pair, the largest. */
export function compare(
  name: string,
  quantity: string,
  answers: readonly Answer[],
  truthAt: (i: number) => Truth,
  where: (i: number) => string,
  indices: ArrayLike<number>,
): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [k, first] of answers.entries()) {
    for (const second of answers.slice(k + 1)) {
      let worst = 0;
      let at = -1;
      for (let n = 0; n < first.tolerances.length; n++) {
        if (!Number.isFinite(truthAt(n).hi)) continue;
        const i = indices[n] ?? n;
        const a = first.results[i] ?? Number.NaN;
        const b = second.results[i] ?? Number.NaN;
        if (Math.abs(a - b) <= (first.tolerances[n] ?? 0) + (second.tolerances[n] ?? 0) || Object.is(a, b)) continue;
        const excess = Number.isNaN(a - b)
          ? Number.POSITIVE_INFINITY
          : Math.abs(a - b) / ((first.tolerances[n] ?? 0) + (second.tolerances[n] ?? 0));
        if (excess > worst) {
          worst = excess;
          at = n;
        }
      }
      if (at < 0) continue;
      const i = indices[at] ?? at;
      const results = [first, second].map(({ column, results }) => `${column.id} ${inWords(results[i] ?? Number.NaN)}`);
      found.push({
        function: name,
        quantity,
        first: first.column.id,
        second: second.column.id,
        message: `${where(at)} gives ${results.join(', ')}: ${worst.toPrecision(3)} times the combined bars`,
      });
    }
  }
  return found;
}
