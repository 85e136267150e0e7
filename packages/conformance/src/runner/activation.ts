import { type Truth, ulp } from '@rampa/ir';
import { flushedWorth } from '../acceptance/accept';
import { acrossKink, allowanceAt, checkLength, judgeActivation, judgeBackward, judgeGradient } from '../acceptance/activation';
import { activationBar } from '../acceptance/bars';
import { Tally, type Verdict } from '../acceptance/verdict';
import type { Quantity } from '../adapter';
import { inWords, type NumberArray } from '../numbers';
import { Random } from '../vectors/random';
import { type ActivationGroup, type ActivationVectors, quantityOfKey, truthKey } from '../vectors/types';
import { type Answer, compare, tolerance } from './agreement';
import { ask, type Column, represents } from './column';
import { type Outcomes, thrown } from './outcome';

function quantities(group: ActivationGroup): Quantity[] {
  return Object.keys(group.truths).map(quantityOfKey);
}

export function label({ kind, parameter }: Quantity): string {
  return parameter === undefined ? kind : kind === 'parameterGradient' ? `gradient/${parameter}` : `d/${parameter}`;
}

/** Runs an activation on every column: all groups, all quantities, and on the first group also in place, backward and gradient sums. */
export async function runActivation(vectors: ActivationVectors, columns: readonly Column[], outcomes: Outcomes): Promise<void> {
  for (const [k, group] of vectors.groups.entries()) {
    const able = columns.filter((column) => represents(column, group.parameters) && (group.inputType === 'f32' || column.type === 'f64'));
    for (const quantity of quantities(group)) {
      const answers: Answer[] = [];
      for (const column of able) {
        const results = await judged(vectors, group, quantity, column, outcomes);
        if (results !== undefined && group.barsHold)
          answers.push({ column, results, tolerances: tolerances(vectors.name, quantity, group, column) });
      }
      const truths = group.truths[truthKey(quantity)];
      const truthAt = (i: number): Truth => ({ hi: truths?.hi[i] ?? Number.NaN, lo: truths?.lo[i] ?? Number.NaN });
      outcomes.disagreements.push(
        ...compare(vectors.name, label(quantity), answers, truthAt, (i) => `x = ${inWords(group.inputs[i] ?? Number.NaN)}`, []),
      );
    }
    if (k === 0) for (const column of able) await runTraining(vectors, group, column, outcomes);
  }
}

/** The parameters as this column is given them: one that rounds is given them unrounded. */
function given(group: ActivationGroup, column: Column): Readonly<Record<string, number>> {
  return column.capabilities.parameterType === 'f32' ? (group.unrounded ?? group.parameters) : group.parameters;
}

async function judged(
  vectors: ActivationVectors,
  group: ActivationGroup,
  quantity: Quantity,
  column: Column,
  outcomes: Outcomes,
): Promise<NumberArray | undefined> {
  const { name } = vectors;
  const outcome = { function: name, column: column.id, plan: column.plan, quantity: label(quantity) };
  try {
    const results = await ask(column, { name, quantity, parameters: given(group, column), inputs: [group.inputs], inPlace: false });
    outcomes.add(outcome, judgeActivation(name, quantity, group, results, column.plan, column.type, column.capabilities));
    if (group === vectors.groups[0] && quantity.kind === 'value') await runInPlace(name, group, column, results, outcomes);
    return results;
  } catch (error) {
    outcomes.add(outcome, thrown(error, group.inputs.length));
    return undefined;
  }
}

function tolerances(name: string, quantity: Quantity, group: ActivationGroup, column: Column): Float64Array {
  const truths = group.truths[truthKey(quantity)];
  const bar = activationBar(column.plan, column.capabilities).ulp;
  const zero = group.inputs.indexOf(0);
  return Float64Array.from(group.inputs, (x, i) => {
    const truth = { hi: truths?.hi[i] ?? Number.NaN, lo: 0 };
    // A flushed input moves the result to that at zero.
    const atZero = truths?.hi[zero] ?? Number.NaN;
    const flush =
      column.capabilities.flushesSubnormals && Math.abs(x) < 2 ** -126
        ? flushedWorth[column.type] + Math.abs(truth.hi - atZero) + bar * ulp(atZero, column.type)
        : 0;
    // Next to a kink either side may be right.
    const across = acrossKink(group, truthKey(quantity), column.type, i).reduce(
      (most, other) => Math.max(most, Math.abs(other.hi - truth.hi)),
      0,
    );
    return Number.isFinite(truth.hi)
      ? tolerance(truth, column, bar, Math.max(flush, 2 * across, allowanceAt(name, quantity, group, column.plan, i)))
      : 0;
  });
}

/** In place the same bits come out. */
async function runInPlace(name: string, group: ActivationGroup, column: Column, values: NumberArray, outcomes: Outcomes): Promise<void> {
  const outcome = { function: name, column: column.id, plan: column.plan, quantity: 'in place' };
  try {
    const results = await ask(column, {
      name,
      quantity: { kind: 'value' },
      parameters: given(group, column),
      inputs: [group.inputs],
      inPlace: true,
    });
    checkLength(results, values.length);
    const tally = new Tally();
    for (let i = 0; i < values.length; i++) {
      const got = results[i] ?? Number.NaN;
      const expected = values[i] ?? Number.NaN;
      if (Object.is(got, expected)) tally.pass();
      else {
        const where = `x = ${inWords(group.inputs[i] ?? Number.NaN)}`;
        tally.fail({
          where,
          message: `${where} gives ${inWords(got)} in place, expected ${inWords(expected)} as out of place`,
          ulp: Number.POSITIVE_INFINITY,
        });
      }
    }
    outcomes.add(outcome, tally.verdict());
  } catch (error) {
    outcomes.add(outcome, thrown(error, values.length));
  }
}

/** A sum says something only where no term swamps all others, and where no subnormal input may be flushed. */
function isOrdinary(x: number): boolean {
  return Math.abs(x) < 100 && (x === 0 || Math.abs(x) >= 2 ** -126);
}

/** The backward pass and the parameter gradients, with upstream gradients of either sign and several sizes. */
async function runTraining(vectors: ActivationVectors, group: ActivationGroup, column: Column, outcomes: Outcomes): Promise<void> {
  const { name } = vectors;
  const random = new Random(`${name} upstream`);
  const dys = Float32Array.from(
    group.inputs,
    () => (1 + random.uniform()) * (random.uniform() < 0.5 ? -1 : 1) * 2 ** (random.below(9) - 4),
  );
  const attempt = async (quantity: Quantity, inputs: readonly NumberArray[], judge: (results: NumberArray) => Verdict): Promise<void> => {
    const outcome = { function: name, column: column.id, plan: column.plan, quantity: label(quantity) };
    try {
      outcomes.add(outcome, judge(await ask(column, { name, quantity, parameters: given(group, column), inputs, inPlace: false })));
    } catch (error) {
      outcomes.add(outcome, thrown(error, inputs[0]?.length ?? 1));
    }
  };
  await attempt({ kind: 'backward' }, [group.inputs, dys], (results) =>
    judgeBackward(name, group, dys, results, column.plan, column.type, column.capabilities),
  );
  for (const quantity of quantities(group)) {
    const { parameter } = quantity;
    if (parameter === undefined) continue;
    const truths = group.truths[parameter]?.hi ?? new Float64Array();
    const used = [...group.inputs.keys()].filter((i) => isOrdinary(group.inputs[i] ?? Number.NaN) && Number.isFinite(truths[i]));
    const pick = (array: ArrayLike<number>): Float32Array => Float32Array.from(used, (i) => array[i] ?? 0);
    const [xs, upstream, slopes] = [pick(group.inputs), pick(dys), Float64Array.from(used, (i) => truths[i] ?? 0)];
    await attempt({ kind: 'parameterGradient', parameter }, [xs, upstream], (results) => {
      checkLength(results, 1);
      return judgeGradient({ hi: slopes }, upstream, results[0] ?? Number.NaN, column.plan, `the sum of ${used.length} terms`);
    });
  }
}
