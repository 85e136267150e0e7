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
  const taken: Record<string, FloatArray> = {};
  let type = 'Float32Array or Float64Array';
  let elements = -1;
  for (const [argument, given] of Object.entries({ ...inputs, ...outputs })) {
    const array = (argument in outputs && given === undefined ? make(type, lengthOf(elements, argument)) : given) as FloatArray;
    checkType(name, argument, type, array);
    type = arrayType(array) as string;
    if (elements < 0) elements = array.length;
    checkLength(name, argument, array, lengthOf(elements, argument));
    if (argument in outputs) for (const other in taken) checkApart(name, argument, array, other, taken[other] as FloatArray, other in inputs);
    taken[argument] = array;
  }
  return Object.values(taken);
}

/** A new array of a class by name. */
export function make(type: string | undefined, length: number): FloatArray {
  return new (type === 'Float32Array' ? Float32Array : Float64Array)(length);
}
