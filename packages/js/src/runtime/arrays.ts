import { arrayType, checkApart, checkLength, checkType } from '@rampa/common';

export type FloatArray = Float32Array | Float64Array;
/** Arrays by argument name. */
export type Arguments = Readonly<Record<string, FloatArray | undefined>>;

/**
 * Checks all arrays of a call before anything is written, and makes the outputs that are not given.
 * The first input decides the element type, and through `lengthOf` the length of every array.
 */
export function prepare(
  name: string,
  inputs: Arguments,
  outputs: Arguments,
  lengthOf: (elements: number, argument: string) => number = (elements) => elements,
): FloatArray[] {
  const named: [argument: string, array: FloatArray][] = [];
  let types = ['Float32Array', 'Float64Array'];
  const take = (argument: string, array: FloatArray | undefined): FloatArray => {
    checkType(name, argument, types, array);
    const checked = array as FloatArray;
    if (!named.length) types = [arrayType(checked) as string];
    named.push([argument, checked]);
    checkLength(name, argument, checked, lengthOf((named[0] as [string, FloatArray])[1].length, argument));
    return checked;
  };
  for (const argument in inputs) take(argument, inputs[argument]);
  const read = named.length;
  const elements = (named[0] as [string, FloatArray])[1].length;
  for (const argument in outputs) {
    const output = take(argument, outputs[argument] === undefined ? make(types[0], lengthOf(elements, argument)) : outputs[argument]);
    named.slice(0, -1).forEach(([other, array], i) => checkApart(name, argument, output, other, array, i < read));
  }
  return named.map(([, array]) => array);
}

/** A new array of a class by name. */
export function make(type: string | undefined, length: number): FloatArray {
  return new (type === 'Float32Array' ? Float32Array : Float64Array)(length);
}
