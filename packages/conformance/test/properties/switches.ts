import { type ActivationSpec, interpreter, type MachineNode, type PlanName, schedule, truthOps } from '@rampa/ir';
import { lower } from '../../../../tools/codegen/src/lower';
import type { NumberType } from '../../src/adapter';
import type { Parameters } from '../../src/vectors/types';
import { moved, stepsBetween } from './floats';
import { specification } from './subjects';

const program = lower(specification);

/** Between any two of these neighbours one change of case is found. Exponentials change theirs every ln 2, as long as they do not over- or underflow. */
const grids: Readonly<Record<NumberType, Float64Array>> = { f32: grid(110, -149, 127, 4), f64: grid(760, -1074, 1023, 16) };

function grid(tail: number, smallest: number, largest: number, perExponents: number): Float64Array {
  const positive: number[] = [];
  for (let x = 1 / 16; x < 20; x += 1 / 8) positive.push(x);
  for (let x = 20; x < tail; x += 1 / 2) positive.push(x);
  for (let exponent = smallest; exponent <= largest; exponent += perExponents) positive.push(2 ** exponent);
  return Float64Array.from(new Set([0, ...positive, ...positive.map((x) => -x)])).sort();
}

/** The number whose sign, or whose value where it is a whole one, says which case a node is in. */
function casesOf(node: MachineNode): readonly MachineNode[] {
  if (truthOps.has(node.op) || node.op === 'round' || node.op === 'exponentOf') return [node];
  if (node.op === 'min' || node.op === 'max') return [node.a, node.b];
  return node.op === 'abs' ? [node.a] : [];
}

/**
 * Inputs next to which the value, as a plan computes it, goes from one case to another: where a comparison, a maximum, an absolute value or a rounding to an integer
 * comes out otherwise than for the neighbour. There pieces of approximations meet.
 */
export function switches(spec: ActivationSpec, parameters: Parameters, plan: PlanName, type: NumberType): readonly number[] {
  const quantities = program.activations.find((lowered) => lowered.spec.name === spec.name)?.plans[plan];
  if (quantities === undefined) return [];
  const deciding = schedule([quantities.value]).filter((node) => casesOf(node).length > 0);
  const roots = deciding.flatMap(casesOf);
  const run = interpreter(roots, quantities.format);
  const caseAt = (x: number): string => {
    const values = run({ inputs: { x }, parameters });
    let next = 0;
    return deciding
      .map((node) => {
        const first = values[next++] ?? Number.NaN;
        if (node.op === 'min' || node.op === 'max') return first < (values[next++] ?? Number.NaN);
        return node.op === 'abs' ? first < 0 : first;
      })
      .join();
  };
  const found: number[] = [];
  let [before, beforeCase] = [Number.NEGATIVE_INFINITY, ''];
  for (const x of grids[type]) {
    const here = caseAt(x);
    if (beforeCase !== '' && here !== beforeCase) found.push(bisect(caseAt, before, x, beforeCase, type));
    [before, beforeCase] = [x, here];
  }
  return found;
}

function bisect(caseAt: (x: number) => string, from: number, to: number, known: string, type: NumberType): number {
  let [low, high] = [from, to];
  for (let distance = stepsBetween(low, high, type); distance > 1; distance = stepsBetween(low, high, type)) {
    const middle = moved(low, Math.floor(distance / 2), type);
    if (caseAt(middle) === known) low = middle;
    else high = middle;
  }
  return high;
}
