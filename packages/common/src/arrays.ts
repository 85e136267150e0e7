import { fail } from './errors.js';

type FloatArray = Float32Array | Float64Array;

/** The class of a typed array, whichever realm it comes from. */
export function arrayType(array: unknown): string | undefined {
  return (array as { [Symbol.toStringTag]?: string } | null | undefined)?.[Symbol.toStringTag];
}

/** Rejects an array that is of none of the given classes. */
export function checkType(name: string, argument: string, types: readonly string[], array: unknown): void {
  if (!types.includes(arrayType(array) as string)) fail(name, argument, `be a ${types.join(' or a ')}`, array, TypeError);
}

/** Rejects an array of another length; a detached array has length 0. */
export function checkLength(name: string, argument: string, array: FloatArray, length: number): void {
  if (array.length !== length) fail(name, argument, `have length ${length}`, array.length);
}

/** Whether two arrays share memory. */
export function overlap(a: FloatArray, b: FloatArray): boolean {
  return a.buffer === b.buffer && a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength;
}

/** Rejects an output that shares memory with another array, except with exactly the elements of an input where that is allowed. */
export function checkApart(name: string, output: string, array: FloatArray, argument: string, other: FloatArray, inPlace: boolean): void {
  if (overlap(array, other) && !(inPlace && array.byteOffset === other.byteOffset && array.length === other.length)) {
    throw new RangeError(`${name}: ${output} must not overlap ${argument}, got the same memory`);
  }
}
