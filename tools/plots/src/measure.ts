import { inWords, type NumberArray } from '@rampa/conformance';
import { type PlanName, ulpError } from '@rampa/ir';
import { axes } from './axis';
import { bars } from './bars';
import { type Curve, curveOf } from './curve';
import { specialFailures } from './special';
import type { Batch, Subject } from './subject';

/** How one implementation does on one subject. */
export interface Measurement {
  /** The worst error over all finite inputs, in ULP of f32 ('NaN' where a NaN stands for a number), and where. */
  readonly worst: { readonly ulp: number | 'NaN'; readonly where: string };
  /** Wrong special values in words. */
  readonly special: readonly string[];
  readonly curves: Readonly<Record<string, Curve>>;
}

/** What is measured. */
export interface Implementation {
  /** Whose bars it is held to. */
  readonly plan: PlanName;
  run(batch: Batch): NumberArray | Promise<NumberArray>;
  /** Results that say nothing about it, by true value (and x, where there is one). */
  ignores?(truth: number, x?: number): boolean;
}

/**
 * Error of one judged result in ULP; where conformance accepts an absolute error instead, that error in the unit in which its bound is the plan's bar,
 * if that is less. NaN where there is nothing to measure: no number goes in, or none should come out.
 */
function errorAt({ plan, ignores }: Implementation, batch: Batch, results: ArrayLike<number>, n: number): number {
  const truth = batch.truth(n);
  const position = batch.positions[n] ?? 0;
  const x = batch.shape === undefined ? batch.inputs[0]?.[position] : undefined;
  if (!batch.isFinite(n) || !Number.isFinite(truth.hi) || ignores?.(truth.hi, x)) return Number.NaN;
  const got = results[position] ?? Number.NaN;
  const relative = Math.min(...[truth, ...batch.alternatives(n)].map((accepted) => ulpError(got, accepted, 'f32')));
  const allowance = batch.allowance(n, plan);
  return allowance > 0 && Number.isFinite(got) ? Math.min(relative, (Math.abs(got - truth.hi) / allowance) * bars[plan]) : relative;
}

/** Runs an implementation on all batches of a subject and measures it against the true values. */
export async function measure(subject: Subject, implementation: Implementation): Promise<Measurement> {
  const at: number[] = [];
  const errors: number[] = [];
  const special: string[] = [];
  let worst = { ulp: -1, where: '' };
  for (const batch of subject.batches) {
    const results = await implementation.run(batch);
    const last = batch.positions[batch.positions.length - 1] ?? -1;
    if (results.length <= last) throw new RangeError(`${subject.name}: expected more than ${last} results, got ${results.length}`);
    for (let n = 0; n < batch.positions.length; n++) {
      const error = errorAt(implementation, batch, results, n);
      const place = batch.at[n] ?? Number.NaN;
      at.push(place);
      errors.push(error);
      if (error > worst.ulp) worst = { ulp: error, where: `${subject.abscissa === 'x' ? 'x' : 'result'} = ${inWords(place)}` };
    }
    if (subject.abscissa === 'x') special.push(...specialFailures(batch, results));
  }
  if (worst.ulp < 0) throw new RangeError(`${subject.name}, ${subject.what}: expected finite results to measure, got none`);
  return {
    worst: { ulp: Number.isFinite(worst.ulp) ? Number(worst.ulp.toPrecision(4)) : 'NaN', where: worst.where },
    special,
    curves: Object.fromEntries(axes.map((axis) => [axis.id, curveOf(axis, at, errors)])),
  };
}
