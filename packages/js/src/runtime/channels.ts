import { arrayType, fail } from '@rampa/common';
import type { FloatArray } from './run.js';
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

/** The sums of a parameter's gradient: a number, or one per channel in an array as the inputs are in. */
export function channelGradients(xs: FloatArray, parameter: number | FloatArray, sums: Float64Array): number | FloatArray {
  if (typeof parameter === 'number') return total(sums);
  const gradients = new globalThis[arrayType(xs) as 'Float32Array'](parameter.length);
  for (let i = 0; i < gradients.length; i++) gradients[i] = total(sums, i);
  return gradients;
}
