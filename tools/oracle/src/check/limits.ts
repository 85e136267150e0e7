import type { ActivationSpec, Expression, LimitsSpec } from '@rampa/ir';
import type { Oracle, Variables } from '../oracle';
import { describe, type Inspection, text } from './inspection';
import type { Parameters } from './points';

/** At |x| = 2^400 a value is this near to its limit, relative to 1 or to the limit, and an infinite one this far out at 2^200. */
const reached = 2 ** -50;
const farAway = 2 ** 50;

/** Declared limits at both infinities, of the value and of every derivative. */
export function checkLimits(inspection: Inspection, declared: ActivationSpec, sets: readonly Parameters[]): void {
  const { formula, limits } = declared;
  const quantities = [
    { name: 'value', node: formula.value, limits: limits.value },
    { name: 'derivative', node: formula.derivative, limits: limits.derivative },
    ...declared.parameters.map(({ name }) => ({
      name: `derivative in ${name}`,
      node: formula.parameterDerivatives[name],
      limits: limits.parameterDerivatives[name],
    })),
  ];
  for (const { name, node, limits: ends } of quantities) {
    if (node === undefined || ends === undefined) continue;
    for (const end of ['minusInfinity', 'plusInfinity'] as const) checkEnd(inspection, declared, { name, node, ends, end }, sets);
  }
}

interface End {
  readonly name: string;
  readonly node: Expression;
  readonly ends: LimitsSpec;
  readonly end: 'minusInfinity' | 'plusInfinity';
}

function checkEnd(inspection: Inspection, declared: ActivationSpec, { name, node, ends, end }: End, sets: readonly Parameters[]): void {
  const { oracle } = inspection;
  for (const parameters of sets) {
    const fine = inspection.check('limits', declared, ends[end], () => {
      const limit = oracle.evaluate(ends[end], parameters).hi;
      const out = (x: number): Variables => ({ x: end === 'plusInfinity' ? x : -x, ...parameters });
      const [near, farther] = [oracle.evaluate(node, out(2 ** 200)).hi, oracle.evaluate(node, out(2 ** 400)).hi];
      if (approaches(near, farther, limit) && (limit !== 0 || sameSide(oracle, node, out, limit))) return undefined;
      const where = Object.keys(parameters).length === 0 ? '' : ` at ${describe(parameters)}`;
      return `limit of the ${name} for x to ${end === 'plusInfinity' ? '+' : '-'}infinity is wrong${where}: declared ${text(limit)}, the ${name} is ${text(near)} at |x| = 2^200 and ${text(farther)} at 2^400. Mend the limit`;
    });
    if (!fine) return;
  }
}

function approaches(near: number, farther: number, limit: number): boolean {
  if (Number.isNaN(limit)) return false;
  if (!Number.isFinite(limit)) {
    const outward = Math.abs(farther) > Math.abs(near) && Math.abs(near) > farAway;
    return outward && Math.sign(near) === Math.sign(limit) && Math.sign(farther) === Math.sign(limit);
  }
  const distance = Math.abs(farther - limit);
  return distance <= reached * Math.max(1, Math.abs(limit)) && distance <= Math.abs(near - limit);
}

/**
 * A limit of zero keeps the sign of the side that it is approached from, as seen at the largest |x| that shows one. Where the function has
 * arrived at zero there is no side.
 */
function sameSide(oracle: Oracle, node: Expression, out: (x: number) => Variables, limit: number): boolean {
  for (const exponent of [400, 200, 60, 40, ...Array.from({ length: 61 }, (_, k) => 30 - k)]) {
    const sign = oracle.sign(node, out(2 ** exponent));
    if (sign !== undefined) return sign === 0 || Object.is(sign * 0, limit);
  }
  return true;
}
