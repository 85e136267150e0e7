import type { ActivationSpec, Expression } from '@rampa/ir';
import { compared } from '../oracle';
import type { DoublePair } from '../real';
import { describe, type Inspection, text } from './inspection';
import { breaks, holes, type Parameters, place } from './points';
import { inputs } from './samples';

const sides = ['min', 'max'] as const;
type Side = (typeof sides)[number];

/** The value stays between its bounds: at every sample, at its extrema (where the derivative is zero), beside its breaks, and in the limits. */
export function checkBounds(inspection: Inspection, declared: ActivationSpec, sets: readonly Parameters[]): void {
  for (const side of sides) {
    const bound = declared.bounds[side];
    if (bound !== undefined) sets.every((parameters) => staysWithin(inspection, declared, side, bound, parameters));
  }
}

function staysWithin(inspection: Inspection, declared: ActivationSpec, side: Side, bound: Expression, parameters: Parameters): boolean {
  const { oracle } = inspection;
  const { formula, limits } = declared;
  const most = oracle.evaluate(bound, parameters);
  const judge = (value: () => DoublePair, where: string): boolean =>
    inspection.check('bounds', declared, bound, () => {
      const found = value();
      if (!exceeds(found, most, side)) return undefined;
      return `bounds.${side} is ${text(most.hi)}, but the value is ${text(found.hi)} ${where}. Mend the bound, or the value`;
    });
  const given = Object.keys(parameters).length === 0 ? '' : `, ${describe(parameters)}`;
  const missing = holes(oracle, declared, parameters).map(({ hi }) => hi);
  const extrema = declared.zeros.flatMap(({ of, at }) => (of === 'derivative' ? (place(oracle, at, parameters) ?? []) : []));
  const points = [...breaks(oracle, declared, parameters), ...extrema].map(({ hi }) => hi);
  return (
    inputs(points)
      .filter((x) => !missing.includes(x))
      .every((x) => judge(() => oracle.evaluate(formula.value, { x, ...parameters }), `at x = ${text(x)}${given}`)) &&
    judge(() => oracle.evaluate(limits.value.minusInfinity, parameters), `in the limit for x to -infinity${given}`) &&
    judge(() => oracle.evaluate(limits.value.plusInfinity, parameters), `in the limit for x to +infinity${given}`)
  );
}

/** Beyond the bound by more than nothing. What is not defined, a bound or a value, exceeds. */
function exceeds(value: DoublePair, bound: DoublePair, side: Side): boolean {
  if (compared(value, bound).agree && !Number.isNaN(value.hi)) return false;
  const over = value.hi === bound.hi ? value.lo - bound.lo : value.hi - bound.hi;
  return !(side === 'min' ? over > 0 : over < 0);
}
