import { checkApart, checkArray } from '@rampa/common';

export type FloatArray = Float32Array | Float64Array;
/** Arrays by argument name, inputs before outputs; outputs may be missing. */
export type Arguments = Record<string, FloatArray | undefined>;
/** Computes the elements from `begin` to `end`, or the rows that begin there: takes these, the call's arrays, then the bound values. */
export type Loop = (begin: number, end: number, ...values: never[]) => void;

/**
 * Checks all arrays of a call before anything is written, adds the outputs that are not given, and runs the loop for the element type.
 * The first array decides the element type, and the length of every array that `lengths` does not name. The loop is called for a part of the elements
 * at a time. Gives all arrays.
 */
export function run(
  name: string,
  loop32: Loop,
  loop64: Loop,
  values: readonly unknown[],
  inputs: number,
  named: Arguments,
  lengths?: Readonly<Record<string, number>>,
): FloatArray[] {
  let type = 'Float32Array or Float64Array';
  let elements: number | undefined;
  const arrays: FloatArray[] = [];
  Object.keys(named).forEach((argument, i, names) => {
    let array = named[argument] as FloatArray;
    elements ??= array?.length;
    const length = lengths?.[argument] ?? (elements as number);
    if (i >= inputs) array ??= new globalThis[type as 'Float32Array'](length);
    type = checkArray(name, argument, type, array, length);
    if (i >= inputs) {
      arrays.forEach((other, j) => {
        checkApart(name, argument, array, names[j] as string, other, j < inputs);
      });
    }
    arrays.push(array);
  });
  // V8 leaves a loop that runs for long for code that it makes for that, which may take twice as long, and stays with it; a loop that is called again
  // and again gets ordinary optimized code. That is no good if it is made during the very first call, which therefore is short.
  for (let begin = 0, end = 64; begin < (elements as number); begin = end, end += 1000)
    (type === 'Float32Array' ? loop32 : loop64)(begin, Math.min(end, elements as number), ...(arrays as never[]), ...(values as never[]));
  return arrays;
}
