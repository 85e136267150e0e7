import { type ActivationSpec, ulp } from '@rampa/ir';
import { activationBar } from '../../src/acceptance/bars';
import { inWords, type NumberArray } from '../../src/numbers';
import type { Column } from '../../src/runner/column';
import type { Parameters } from '../../src/vectors/types';
import { results, subjectInWords } from './subjects';

/** Results that are smaller than one before them: how many, and by how many units in the last place at most. */
export interface StepsBack {
  readonly count: number;
  readonly largest: number;
}

/**
 * How far an increasing function may step back, in units in the last place, from the bars of both results: for a < b
 * got(a) <= f(a) + bar ulp(f(a)), got(b) >= f(b) - bar ulp(f(b)) and f(a) <= f(b), so that got(a) - got(b) is at most two bars.
 * A faithful result is one of the two numbers around the true one: where f(a) and f(b) lie between the same two numbers got(b) may be the lower one and got(a)
 * the upper one, a step of one unit, and everywhere else got(a) <= got(b).
 */
function allowance(column: Column): number {
  const bar = activationBar(column.plan, column.capabilities);
  return bar.strict ? 1 : 2 * bar.ulp;
}

/** A result may lie just below a power of two that the true value has passed, where the unit is twice as large. */
const acrossPower = 1 + 2 ** -20;

/** Checks an increasing function at inputs that are in order. */
export async function checkMonotone(column: Column, spec: ActivationSpec, parameters: Parameters, xs: NumberArray): Promise<StepsBack> {
  const ys = await results(column, spec, 'value', parameters, xs);
  const allowed = allowance(column);
  let count = 0;
  let largest = 0;
  for (let i = 1; i < ys.length; i++) {
    const before = ys[i - 1] ?? Number.NaN;
    const here = ys[i] ?? Number.NaN;
    if (here >= before) continue;
    const back = (before - here) / ulp(Math.max(Math.abs(before), Math.abs(here)) * acrossPower, column.type);
    count++;
    if (back > largest) largest = back;
    if (!(back <= allowed)) {
      const [from, to] = [xs[i - 1] ?? Number.NaN, xs[i] ?? Number.NaN].map(inWords);
      throw new Error(
        `${subjectInWords(spec, column.id, parameters)} increases, but it goes from ${inWords(before)} at ${from} back to ${inWords(here)} at ${to}: ${back} ULP, allowed are ${allowed}`,
      );
    }
  }
  return { count, largest };
}
