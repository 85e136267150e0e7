import type { ActivationSpec, ReductionSpec } from '@rampa/ir';
import { ulpError } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import type { Work } from './contender';

type Pair = ReturnType<Oracle['evaluate']>;

/** True values of some outputs of a work, by their place. */
export type Truth = ReadonlyMap<number, Pair>;

export interface Accuracy {
  /** Largest error in ULP of f32; Infinity where a NaN or an infinity stands for a number. */
  readonly worstUlp: number;
  /** How many of the results are further from the true value than the bar of `fast`, and how many were looked at. */
  readonly failures: number;
  readonly results: number;
}

const bar = 4;
/** Outputs looked at in each row: a true value costs a pass over the row. */
const placesPerRow = 8;

/** What the outputs should be, in MPFR. */
export function truthOf(oracle: Oracle, spec: ActivationSpec | ReductionSpec, { parameters, xs, length = 1 }: Work): Truth {
  if (spec.kind === 'activation')
    return new Map(Array.from(xs, (x, place) => [place, oracle.activation(spec, 'value', { ...parameters, x })]));
  const truth = new Map<number, Pair>();
  const outputs = spec.output === 'one' ? 1 : length;
  const places = Math.min(placesPerRow, outputs);
  for (let row = 0; row < xs.length / length; row++) {
    const elements = [...xs.subarray(row * length, (row + 1) * length)];
    for (let n = 0; n < places; n++) {
      const i = Math.floor((n * outputs) / places);
      truth.set(row * outputs + i, oracle.evaluateRow(spec.formula.value, { row: elements, i }, parameters));
    }
  }
  return truth;
}

export function accuracyOf(results: ArrayLike<number>, truth: Truth): Accuracy {
  const errors = [...truth].map(([place, pair]) => {
    const error = ulpError(results[place] ?? Number.NaN, pair, 'f32');
    return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
  });
  return {
    worstUlp: errors.reduce((worst, error) => Math.max(worst, error), 0),
    failures: errors.filter((error) => error > bar).length,
    results: errors.length,
  };
}
