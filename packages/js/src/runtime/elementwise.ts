import { arrayType } from '@rampa/common';
import { type Arguments, type FloatArray, prepare } from './arrays.js';

/** Computes the elements from `start` to `end`: the arrays of the call, the range, then the bound values. */
export type Loop = (...values: never[]) => void;

/** Long arrays are processed in chunks, which also keeps the partial sums of gradients short. */
const chunk = 8192;

/** Checks the arrays of a call and runs the loop for their element type. Gives the inputs followed by the outputs. */
export function run(
  name: string,
  loop32: Loop,
  loop64: Loop,
  inputs: Arguments,
  outputs: Arguments,
  values: readonly unknown[] = [],
): FloatArray[] {
  const arrays = prepare(name, inputs, outputs);
  const xs = arrays[0] as FloatArray;
  const loop = (arrayType(xs) === 'Float32Array' ? loop32 : loop64) as (...values: unknown[]) => void;
  for (let start = 0; start < xs.length; start += chunk) loop(...arrays, start, Math.min(start + chunk, xs.length), ...values);
  return arrays;
}
