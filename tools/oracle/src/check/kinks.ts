import type { ActivationSpec, Expression } from '@rampa/ir';
import { boundaries } from './boundaries';
import { locate } from './finding';
import { describe, type Inspection, text } from './inspection';
import { breaks, close, leftOf, type Parameters, place, rightOf } from './points';

/** One-sided derivatives of the value are the declared ones, the derivative formula gives the chosen one, and the value does not jump. */
export function checkKinks(inspection: Inspection, declared: ActivationSpec, parameters: Parameters): void {
  const { oracle } = inspection;
  for (const kink of declared.kinks) {
    const here = place(oracle, kink.at, parameters);
    if (here === undefined) continue;
    const where = `the kink at x = ${text(here.hi)}${listed(parameters)}`;
    for (const side of ['left', 'right'] as const) {
      inspection.check('kinks and jumps', declared, kink[side], () => {
        const x = side === 'left' ? leftOf(kink.at) : rightOf(kink.at);
        const expected = oracle.derivative(declared.formula.value, 'x', { x, ...parameters }).hi;
        const got = oracle.evaluate(kink[side], parameters).hi;
        return close(got, expected)
          ? undefined
          : `${side} derivative is wrong at ${where}: declared ${text(got)}, automatic derivative of the value ${text(expected)}. Mend the kink`;
      });
    }
    if (here.exact) {
      inspection.check('kinks and jumps', declared, kink, () => {
        const got = oracle.evaluate(declared.formula.derivative, { x: here.hi, ...parameters }).hi;
        const expected = oracle.evaluate(kink[kink.chosen], parameters).hi;
        if (close(got, expected)) return undefined;
        return `derivative at ${where} is ${text(got)}, but the chosen side (${kink.chosen}) has ${text(expected)}. Mend the derivative or the choice`;
      });
    }
    const jumps = declared.jumps.some(({ at }) => place(oracle, at, parameters)?.hi === here.hi);
    if (!jumps) inspection.check('kinks and jumps', declared, kink, () => continuity(inspection, declared, kink.at, parameters, where));
  }
}

/** One-sided limits of the value are the declared ones. */
export function checkJumps(inspection: Inspection, declared: ActivationSpec, parameters: Parameters): void {
  const { oracle } = inspection;
  for (const jump of declared.jumps) {
    const here = place(oracle, jump.at, parameters);
    if (here === undefined) continue;
    for (const side of ['left', 'right'] as const) {
      inspection.check('kinks and jumps', declared, jump[side], () => {
        const x = side === 'left' ? leftOf(jump.at) : rightOf(jump.at);
        const expected = oracle.evaluate(declared.formula.value, { x, ...parameters }).hi;
        const got = oracle.evaluate(jump[side], parameters).hi;
        if (close(got, expected)) return undefined;
        return `${side} limit is wrong at the jump at x = ${text(here.hi)}${listed(parameters)}: declared ${text(got)}, value there ${text(expected)}. Mend the jump`;
      });
    }
  }
}

/** Where a test of the formula changes its outcome, both branches meet in value and derivative, or the point is declared. */
export function checkUndeclaredKinks(inspection: Inspection, declared: ActivationSpec, sets: readonly Parameters[]): void {
  const { oracle } = inspection;
  for (const parameters of sets) {
    const known = [...breaks(oracle, declared, parameters)];
    for (const { node, left, right, hi } of boundaries(oracle, declared.formula.value, parameters)) {
      if (known.some((point) => Math.abs(point.hi - hi) <= 2 ** -40 * Math.max(1, Math.abs(hi)))) continue;
      // Only what the reader read has a place.
      const written = locate(node) === undefined ? declared.formula.value : node;
      const fine = inspection.check('undeclared kinks', declared, written, () => {
        const [from, to] = [left, right].map((side) => oracle.derivative(declared.formula.value, 'x', { ...side, ...parameters }).hi) as [
          number,
          number,
        ];
        const [below, above] = [left, right].map((side) => oracle.evaluate(declared.formula.value, { ...side, ...parameters }).hi) as [
          number,
          number,
        ];
        const where = `x = ${text(hi)}${listed(parameters)}`;
        if (!close(below, above))
          return `value jumps at ${where} from ${text(below)} to ${text(above)}, which is not declared. Mend the formula, or declare it under jumps`;
        if (!close(from, to))
          return `derivative jumps at ${where} from ${text(from)} to ${text(to)}, which is not declared. Add it to kinks`;
        return undefined;
      });
      if (!fine) return;
    }
  }
}

function continuity(
  { oracle }: Inspection,
  declared: ActivationSpec,
  at: Expression,
  parameters: Parameters,
  where: string,
): string | undefined {
  const value = (x: Expression): number => oracle.evaluate(declared.formula.value, { x, ...parameters }).hi;
  const [left, here, right] = [value(leftOf(at)), value(at), value(rightOf(at))];
  if (close(left, here) && close(here, right)) return undefined;
  return `value jumps at ${where}: ${text(left)} on the left, ${text(here)} there, ${text(right)} on the right. Mend the formula, or declare it under jumps`;
}

function listed(parameters: Parameters): string {
  return Object.keys(parameters).length === 0 ? '' : `, ${describe(parameters)}`;
}
