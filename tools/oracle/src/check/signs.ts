import type { ActivationSpec } from '@rampa/ir';
import { compared } from '../oracle';
import type { DoublePair } from '../real';
import { describe, type Inspection, text } from './inspection';
import { breaks, holes, type Parameters } from './points';
import { inputs } from './samples';

/**
 * What is said of signs: f(-0) = -0 needs a function through 0 that does not fall there; an odd function changes its sign with x;
 * an increasing function has no negative derivative.
 */
export function checkSigns(inspection: Inspection, declared: ActivationSpec, sets: readonly Parameters[]): void {
  const { oracle } = inspection;
  const { value } = declared.formula;
  const [defaults = {}] = sets;
  if (declared.keepsNegativeZero) {
    inspection.check('signs and monotony', declared, value, () => {
      const [left, here, right] = [-(2 ** -149), 0, 2 ** -149].map((x) => oracle.evaluate(value, { x, ...defaults }).hi) as [
        number,
        number,
        number,
      ];
      if (here === 0 && left <= 0 && right >= 0) return undefined;
      return `keepsNegativeZero, but the value is ${text(left)} left of 0, ${text(here)} at 0 and ${text(right)} right of 0. Take keepsNegativeZero away, or mend the value`;
    });
  }
  if (declared.odd) checkOdd(inspection, declared, sets);
  if (declared.increasing) checkIncreasing(inspection, declared, sets);
}

function checkOdd(inspection: Inspection, declared: ActivationSpec, sets: readonly Parameters[]): void {
  const { oracle } = inspection;
  const { value } = declared.formula;
  for (const parameters of sets) {
    const undefinedAt = holes(oracle, declared, parameters).map(({ hi }) => Math.abs(hi));
    for (const x of inputs([]).filter((input) => input >= 0 && !undefinedAt.includes(input))) {
      const fine = inspection.check('signs and monotony', declared, value, () => {
        const [right, left] = [x, -x].map((at) => oracle.evaluate(value, { x: at, ...parameters })) as [DoublePair, DoublePair];
        if (compared(left, { hi: -right.hi, lo: -right.lo }).agree) return undefined;
        return `said to be odd, but the value is ${text(right.hi)} at ${describe({ x, ...parameters })} and ${text(left.hi)} at ${text(-x)}. Take odd away, or mend the value`;
      });
      if (!fine) return;
    }
  }
}

function checkIncreasing(inspection: Inspection, declared: ActivationSpec, sets: readonly Parameters[]): void {
  const { oracle } = inspection;
  const { derivative } = declared.formula;
  for (const parameters of sets) {
    const special = [...breaks(oracle, declared, parameters), ...holes(oracle, declared, parameters)].map(({ hi }) => hi);
    for (const x of inputs([]).filter((input) => !special.includes(input))) {
      const fine = inspection.check('signs and monotony', declared, derivative, () => {
        const slope = oracle.evaluate(derivative, { x, ...parameters }).hi;
        if (!(slope < 0)) return undefined;
        return `said to be increasing, but the derivative is ${text(slope)} at ${describe({ x, ...parameters })}. Take increasing away, or mend the derivative`;
      });
      if (!fine) return;
    }
  }
}
