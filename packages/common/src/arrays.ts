import { fail } from './errors.js';

type FloatArray = Float32Array | Float64Array;

/** The class of a typed array, whichever realm it comes from. */
export function arrayType(array: unknown): string | undefined {
  return (array as { [Symbol.toStringTag]?: string } | null | undefined)?.[Symbol.toStringTag];
}

/** Rejects an array that is of none of the given classes, one or a text that names several. */
export function checkType(name: string, argument: string, types: string | readonly string[], array: unknown): void {
  if (!types.includes(arrayType(array) as string)) fail(name, argument, `be a ${types}`, array, TypeError);
}

/** Rejects an array of another length; a detached array has length 0. */
export function checkLength(name: string, argument: string, array: FloatArray, length: number): void {
  if (array.length !== length) fail(name, argument, `have length ${length}`, array.length);
}

/** Both of these checks. Gives the class of the array. */
export function checkArray(name: string, argument: string, types: string | readonly string[], array: unknown, length: number): string {
  const { [Symbol.toStringTag]: type, length: got } = (array ?? {}) as FloatArray;
  if (!types.includes(type)) fail(name, argument, `be a ${types}`, array, TypeError);
  if (got !== length) fail(name, argument, `have length ${length}`, got);
  return type;
}

/** Rejects an output that shares memory with another array, except with exactly the elements of an input where that is allowed. */
export const checkApart = (
  name: string,
  output: string,
  array: FloatArray,
  argument: string,
  other: FloatArray,
  inPlace: boolean,
): void => {
  const shift = array.byteOffset - other.byteOffset;
  const overlaps = array.buffer === other.buffer && shift < other.byteLength && -shift < array.byteLength;
  if (overlaps && (shift || !inPlace || array.byteLength - other.byteLength))
    fail(name, output, `not overlap ${argument}`, 'the same memory');
};
