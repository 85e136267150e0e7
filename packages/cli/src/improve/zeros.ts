import type { ActivationSpec } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import type { ActivationVectors } from '../measure/truths';

/** A sign-changing zero of the derivative, as a spec file declares it. */
export interface FoundZero {
  readonly at: number;
  readonly within: number;
  readonly scale: number;
}

/** The largest interval that the spec allows. */
const within = 0.25;

/**
 * Zeros of the derivative that are not declared, near which no relative error bound can hold. Of functions without parameters: with them a
 * place depends on the parameters, and only a person can say how.
 */
export function undeclaredZeros(spec: ActivationSpec, oracle: Oracle, { groups }: ActivationVectors): FoundZero[] {
  const [group] = groups;
  if (spec.parameters.length > 0 || group === undefined) return [];
  const breaks = [...spec.kinks, ...spec.jumps].map(({ at }) => oracle.evaluate(at, {}).hi);
  const declared = spec.zeros.filter(({ of }) => of === 'derivative').map(({ at }) => oracle.evaluate(at, {}).hi);
  const slope = (x: number): number => oracle.evaluate(spec.formula.derivative, { x }).hi;
  const slopes = group.truths.derivative?.hi ?? new Float64Array();
  const found: FoundZero[] = [];
  for (let i = 1; i < slopes.length; i++) {
    const [left, right] = [group.inputs[i - 1] ?? Number.NaN, group.inputs[i] ?? Number.NaN];
    if (!((slopes[i - 1] ?? 0) * (slopes[i] ?? 0) < 0) || !(left < right)) continue;
    const at = bisected(slope, left, right);
    if (breaks.some((place) => left <= place && place <= right) || declared.some((place) => Math.abs(place - at) <= within)) continue;
    const size = Math.max(...[within, 0.5, 1].flatMap((away) => [Math.abs(slope(at - away)), Math.abs(slope(at + away))]));
    found.push({ at, within, scale: Number(size.toPrecision(2)) });
  }
  return found;
}

/** Where the sign changes, to the nearest double. */
function bisected(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const sign = Math.sign(of(low));
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return low;
    if (Math.sign(of(middle)) === sign) low = middle;
    else high = middle;
  }
}
