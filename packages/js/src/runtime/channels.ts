import { fail } from '@rampa/common';
import { type FloatArray, make } from './arrays.js';
import { total } from './sums.js';

/** A parameter for a loop that takes one value per channel. */
export function channelsOf(parameter: number | FloatArray): ArrayLike<number> {
  return typeof parameter === 'number' ? [parameter] : parameter;
}

/** A parameter for a function of one number, which is of no channel. */
export function scalarOf(name: string, parameter: string, value: number | FloatArray): number {
  if (typeof value !== 'number') fail(name, parameter, 'be a number where x is one', value, TypeError);
  return value;
}

/** The sums of a parameter's gradient: a number, or one per channel in an array of the given class. */
export function channelGradients(type: string | undefined, parameter: number | FloatArray, sums: Float64Array): number | FloatArray {
  if (typeof parameter === 'number') return total(sums);
  const gradients = make(type, parameter.length);
  for (let i = 0; i < gradients.length; i++) gradients[i] = total(sums, i);
  return gradients;
}
