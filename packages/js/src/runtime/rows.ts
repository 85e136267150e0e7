import { checkRows } from '@rampa/common';
import { type Arguments, type FloatArray, type Loop, run } from './run.js';

/** As `run`, for loops over rows. `single` names the array that has one element a row. */
export function runRows(
  name: string,
  loop32: Loop,
  loop64: Loop,
  values: readonly unknown[],
  inputs: number,
  named: Arguments,
  given: number | undefined,
  inner: number,
  single = '',
): FloatArray[] {
  const [[argument, first]] = Object.entries(named) as [[string, FloatArray | undefined]];
  const elements = first?.length ?? 0;
  const length = given ?? (Math.ceil(elements / inner) || 1);
  checkRows(name, argument, elements, length, inner);
  const rows = elements / length;
  return run(name, loop32, loop64, [length, inner, ...values], inputs, named, { [single]: rows });
}
