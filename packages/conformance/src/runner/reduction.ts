import { reductionBar } from '../acceptance/bars';
import { judgeReduction } from '../acceptance/reduction';
import type { ReductionGroup, ReductionVectors } from '../vectors/types';
import { type Answer, compare, tolerance } from './agreement';
import { ask, type Column, represents } from './column';
import { type Outcomes, thrown } from './outcome';

/** Runs a reduction on every column: forward and backward, rows of every length. */
export async function runReduction(vectors: ReductionVectors, columns: readonly Column[], outcomes: Outcomes): Promise<void> {
  for (const kind of ['value', 'backward'] as const) {
    for (const group of vectors[kind]) {
      const answers: Answer[] = [];
      for (const column of columns.filter((column) => represents(column, group.parameters))) {
        const answer = await answered(vectors, kind, group, column, outcomes);
        if (answer !== undefined) answers.push(answer);
      }
      const truthAt = (n: number) => ({ hi: group.truths.hi[n] ?? Number.NaN, lo: 0 });
      outcomes.disagreements.push(
        ...compare(vectors.name, kind, answers, truthAt, (n) => `output ${group.positions[n]} of rows of ${group.length}`, group.positions),
      );
    }
  }
}

async function answered(
  vectors: ReductionVectors,
  kind: 'value' | 'backward',
  group: ReductionGroup,
  column: Column,
  outcomes: Outcomes,
): Promise<Answer | undefined> {
  const { name } = vectors;
  const outcome = { function: name, column: column.id, plan: column.plan, quantity: kind };
  try {
    const shape = { length: group.length, inner: 1 };
    const results = await ask(column, {
      name,
      quantity: { kind },
      parameters: group.parameters,
      inputs: group.inputs,
      shape,
      inPlace: false,
    });
    const judged = judgeReduction(vectors, kind, group, results, column.plan, column.type, column.capabilities);
    outcomes.add(outcome, judged.verdict);
    const bar = reductionBar(column.plan, vectors.output, column.capabilities).ulp;
    const tolerances = judged.allowances.map((allowance, n) => tolerance({ hi: group.truths.hi[n] ?? 0, lo: 0 }, column, bar, allowance));
    return { column, results, tolerances };
  } catch (error) {
    outcomes.add(outcome, thrown(error, group.positions.length));
    return undefined;
  }
}
