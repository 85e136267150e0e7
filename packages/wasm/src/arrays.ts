import { checkApart, checkLength, checkType } from '@rampa/common';
import type { Engine } from './engine.js';

/** Arrays by argument name. */
type Arguments = Readonly<Record<string, Float32Array | undefined>>;

/**
 * Checks all arrays of a call before anything is written, and makes the outputs that are not given, outside of the module's memory.
 * The first input says the length of every array that `lengths` does not name.
 */
export function prepareOutputs(
  engine: Engine,
  name: string,
  inputs: Arguments,
  outputs: Arguments,
  lengths: Readonly<Record<string, number>> = {},
): Float32Array[] {
  const elements = checkInputs(engine, name, inputs, lengths);
  const made: [argument: string, array: Float32Array][] = [];
  for (const argument in outputs) {
    const length = lengths[argument] ?? elements;
    const given = outputs[argument];
    const array = given === undefined ? new Float32Array(length) : given;
    checkType(name, argument, ['Float32Array'], array);
    checkLength(name, argument, array, length);
    engine.checkPlace(name, argument, array);
    for (const input in inputs) checkApart(name, argument, array, input, inputs[input] as Float32Array, true);
    for (const [other, before] of made) checkApart(name, argument, array, other, before, false);
    made.push([argument, array]);
  }
  return made.map(([, array]) => array);
}

/** Checks the inputs of a call; gives the length of the first. */
export function checkInputs(engine: Engine, name: string, inputs: Arguments, lengths: Readonly<Record<string, number>> = {}): number {
  let elements: number | undefined;
  for (const argument in inputs) {
    const array = inputs[argument] as Float32Array;
    checkType(name, argument, ['Float32Array'], array);
    elements ??= array.length;
    checkLength(name, argument, array, lengths[argument] ?? elements);
    engine.checkPlace(name, argument, array);
  }
  return elements ?? 0;
}
