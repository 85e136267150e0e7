import { arrayType, checkRows } from '@rampa/common';
import { type Arguments, type FloatArray, prepare } from './arrays.js';
import type { Loop } from './elementwise.js';

/**
 * Checks the arrays of a call over rows and runs the loop for their element type. `single` names the array that has one element a row.
 * Gives the inputs followed by the output.
 */
export function runRows(
  name: string,
  loop32: Loop,
  loop64: Loop,
  inputs: Arguments,
  outputs: Arguments,
  given: number | undefined,
  inner: number,
  values: readonly unknown[],
  single?: string,
): FloatArray[] {
  let length = 0;
  let rows = 0;
  const arrays = prepare(name, inputs, outputs, (elements, argument) => {
    length = given ?? Math.ceil(elements / inner);
    if (elements) checkRows(name, Object.keys(inputs)[0] as string, elements, length, inner);
    rows = elements && elements / length;
    return argument === single ? rows : elements;
  });
  const loop = (arrayType(arrays[0]) === 'Float32Array' ? loop32 : loop64) as (...values: unknown[]) => void;
  loop(...arrays, rows, length, inner, ...values);
  return arrays;
}
