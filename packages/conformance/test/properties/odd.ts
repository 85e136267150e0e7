import type { ActivationSpec } from '@rampa/ir';
import { inWords, type NumberArray } from '../../src/numbers';
import type { Column } from '../../src/runner/column';
import type { Parameters } from '../../src/vectors/types';
import { results, subjectInWords } from './subjects';

/** Checks that f(-x) is -f(x) and f'(-x) is f'(x), bit for bit, the signs of zeros included. */
export async function checkOdd(column: Column, spec: ActivationSpec, parameters: Parameters, xs: NumberArray): Promise<void> {
  const mirrored = xs.map((x) => -x);
  for (const [kind, sign] of [
    ['value', -1],
    ['derivative', 1],
  ] as const) {
    const right = await results(column, spec, kind, parameters, xs);
    const left = await results(column, spec, kind, parameters, mirrored);
    const bad = right.findIndex((y, i) => !Object.is(left[i], sign * y));
    if (bad >= 0) {
      const [x, y, other] = [xs[bad], right[bad], left[bad]].map((number) => inWords(number ?? Number.NaN));
      throw new Error(
        `${subjectInWords(spec, column.id, parameters)} is odd, but its ${kind} is ${y} at ${x} and ${other} on the other side of 0`,
      );
    }
  }
}
