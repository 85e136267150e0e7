import type { ActivationSpec } from '@rampa/ir';
import { describe, type Inspection, text } from './inspection';
import { type Parameters, place } from './points';

/** The largest interval around a zero in which an absolute error bound may stand for a relative one. */
const widest = 0.25;
/** The place of a zero is declared at least to this part of itself. */
const precise = 2 ** -20;

/** A declared zero of a derivative is one: the sign changes within the interval, and the scale is the derivative's size around there. */
export function checkZeros(inspection: Inspection, declared: ActivationSpec, parameters: Parameters): void {
  const { oracle } = inspection;
  for (const zero of declared.zeros) {
    const formula = zero.of === 'derivative' ? declared.formula.derivative : declared.formula.parameterDerivatives[zero.of];
    const here = place(oracle, zero.at, parameters);
    if (here === undefined) continue;
    const where = [`x = ${text(here.hi)}`, ...(Object.keys(parameters).length === 0 ? [] : [describe(parameters)])].join(', ');
    inspection.check('zeros', declared, zero, () => {
      if (formula === undefined) return `zeros name the derivative in ${zero.of}, which there is none of. Mend the name`;
      if (!(zero.within > 0 && zero.within <= widest))
        return `the zero at ${where} is declared within ${zero.within}. Mend it: more than 0, at most ${widest}`;
      const at = (x: number): number => oracle.evaluate(formula, { x, ...parameters }).hi;
      const step = here.hi === 0 ? zero.within : Math.min(zero.within, Math.abs(here.hi) * precise);
      const [left, right] = [here.hi - step, here.hi + step];
      if (!(at(left) * at(right) < 0)) {
        return `no zero at ${where}: the derivative is ${text(at(left))} at ${text(left)} and ${text(at(right))} at ${text(right)}, without a change of sign. Mend the place`;
      }
      const scale = oracle.evaluate(zero.scale, parameters).hi;
      // Where parameters stretch the function, it bends within a fraction of the zero's distance from 0.
      const steps = [zero.within, 0.5, 1, here.hi / 4, here.hi / 2];
      const size = Math.max(...steps.flatMap((away) => [Math.abs(at(here.hi - away)), Math.abs(at(here.hi + away))]));
      if (scale > 0 && scale <= 4 * size) return undefined;
      return `the scale of the zero at ${where} is ${text(scale)}, but the derivative's size around there is ${text(size)}. Mend the scale`;
    });
  }
}
