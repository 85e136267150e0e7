import type { ActivationSpec } from '@rampa/ir';
import { describe, type Inspection, text } from './inspection';
import { close, leftOf, type Parameters, place, rightOf } from './points';

/** Where the textbook formula is 0/0: it is undefined there, and what is declared is the limit from both sides. */
export function checkRemovable(inspection: Inspection, declared: ActivationSpec, parameters: Parameters): void {
  const { oracle } = inspection;
  for (const point of declared.removable) {
    const here = place(oracle, point.at, parameters);
    if (here === undefined) continue;
    const where = [`x = ${text(here.hi)}`, ...(Object.keys(parameters).length === 0 ? [] : [describe(parameters)])].join(', ');
    const value = declared.formula.value;
    if (here.exact) {
      inspection.check('removable points', declared, point, () => {
        const { hi } = oracle.evaluate(value, { x: here.hi, ...parameters });
        return Number.isNaN(hi)
          ? undefined
          : `the textbook formula is ${text(hi)} at ${where}, so that point is not removable. Take it from the list`;
      });
    }
    const quantities = [
      {
        name: 'value',
        declaration: point.value,
        limit: (x: Parameters[string] | typeof point.at) => oracle.evaluate(value, { x, ...parameters }),
      },
      {
        name: 'derivative',
        declaration: point.derivative,
        limit: (x: number | typeof point.at) => oracle.derivative(value, 'x', { x, ...parameters }),
      },
      ...Object.entries(point.parameterDerivatives).map(([name, declaration]) => ({
        name: `derivative in ${name}`,
        declaration,
        limit: (x: number | typeof point.at) => oracle.derivative(value, name, { x, ...parameters }),
      })),
    ];
    for (const { name, declaration, limit } of quantities) {
      inspection.check('removable points', declared, declaration, () => {
        const got = oracle.evaluate(declaration, parameters).hi;
        const [left, right] = [limit(leftOf(point.at)).hi, limit(rightOf(point.at)).hi];
        if (close(left, got) && close(right, got)) return undefined;
        return `${name} at the removable point ${where} is wrong: declared ${text(got)}, limits ${text(left)} from the left, ${text(right)} from the right. Mend what is declared`;
      });
    }
  }
}
