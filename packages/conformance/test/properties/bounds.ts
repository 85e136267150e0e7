import type { ActivationSpec, Expression } from '@rampa/ir';
import type { NumberType } from '../../src/adapter';
import { inWords, type NumberArray } from '../../src/numbers';
import type { Column } from '../../src/runner/column';
import type { Parameters } from '../../src/vectors/types';
import { moved } from './floats';
import { oracle, results, subjectInWords } from './subjects';

/** The outermost number of the format that results may reach: the bound itself where it is one, else the next one beyond it. */
function outermost(bound: Expression, side: 'min' | 'max', parameters: Parameters, type: NumberType): number {
  const { hi, lo } = oracle.evaluate(bound, parameters);
  const nearest = type === 'f32' ? Math.fround(hi) : hi;
  const inside = nearest === hi ? lo : hi - nearest;
  const outward = side === 'min' ? -1 : 1;
  return inside * outward > 0 ? moved(nearest, outward, type) : nearest;
}

/** Checks that no result lies beyond a bound that the spec declares, not even by its error: a probability is at most 1. */
export async function checkBounds(column: Column, spec: ActivationSpec, parameters: Parameters, xs: NumberArray): Promise<void> {
  const ys = await results(column, spec, 'value', parameters, xs);
  const { min, max } = spec.bounds;
  const least = min === undefined ? Number.NEGATIVE_INFINITY : outermost(min, 'min', parameters, column.type);
  const most = max === undefined ? Number.POSITIVE_INFINITY : outermost(max, 'max', parameters, column.type);
  const bad = ys.findIndex((y) => !(y >= least && y <= most));
  if (bad >= 0) {
    throw new Error(
      `${subjectInWords(spec, column.id, parameters)} lies between ${inWords(least)} and ${inWords(most)}, but it is ${inWords(ys[bad] ?? Number.NaN)} at ${inWords(xs[bad] ?? Number.NaN)}`,
    );
  }
}
