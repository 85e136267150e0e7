import type { ActivationSpec, PlanName } from '@rampa/ir';
import type { NumberType } from '../../src/adapter';
import type { NumberArray } from '../../src/numbers';
import { Random } from '../../src/vectors/random';
import type { Parameters } from '../../src/vectors/types';
import { neighbours } from './floats';
import { declared } from './subjects';
import { switches } from './switches';

/** Consecutive numbers in a run, and how many runs there are for each exponent and sign, and in the range where functions bend. */
const runLength = 24;
const perExponent = { f32: 3, f64: 1 } as const;
const inTheBend = 1000;
/** Around a place that the spec names, more. */
const specialRunLength = 400;
const switchRunLength = 32;

const exponents = { f32: [-149, 127], f64: [-1074, 1023] } as const;

/** Runs that say something of every function: at all exponents and in the range where functions bend. */
function general(type: NumberType): NumberArray {
  const random = new Random(`sweep ${type}`);
  const centres: number[] = [0];
  const [smallest, largest] = exponents[type];
  for (let exponent = smallest; exponent <= largest; exponent++) {
    for (let k = 0; k < perExponent[type]; k++)
      for (const sign of [-1, 1]) centres.push(sign * (k === 0 ? 1 : 1 + random.uniform()) * 2 ** exponent);
  }
  for (let k = 0; k < inTheBend; k++) centres.push(random.between(-20, 20), 3 * random.normal());
  // Where exponentials of x underflow.
  for (let k = 0; k < inTheBend / 10; k++) centres.push(random.between(-110, -80), random.between(-760, -690));
  return neighbours(type, centres, runLength);
}

const generals: Partial<Record<NumberType, NumberArray>> = {};

/**
 * Inputs, each array in order, with many runs of neighbours: everywhere a few, long ones around every place that the spec names for these parameters (kinks,
 * jumps, removable points, zeros), and some around every place where the plan's arithmetic goes from one case to another.
 */
export function sweep(spec: ActivationSpec, parameters: Parameters, plan: PlanName, type: NumberType): readonly NumberArray[] {
  generals[type] ??= general(type);
  const named = [...spec.kinks, ...spec.jumps, ...spec.removable, ...spec.zeros].map(({ at }) => declared(at, parameters));
  return [
    generals[type],
    neighbours(type, named, specialRunLength),
    neighbours(type, switches(spec, parameters, plan, type), switchRunLength),
  ].filter(({ length }) => length > 0);
}
