import { fail } from './errors.js';

/** A number of elements: an integer of at least one. */
export function checkCount(name: string, option: string, value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 1) fail(name, option, 'be an integer >= 1', value);
  return value as number;
}

/** The choice at a kink as kernels take it: -1 left, 1 right, 0 as the function declares. */
export function checkSubgradient(name: string, choice: unknown): -1 | 0 | 1 {
  const place = ['left', undefined, 'right'].indexOf(choice as string | undefined);
  if (place < 0) fail(name, 'subgradient', "be 'left' or 'right'", choice);
  return (place - 1) as -1 | 0 | 1;
}

/** Rows lie `inner` apart: a whole number of blocks of length * inner elements must fill the array. */
export function checkRows(name: string, argument: string, elements: number, length: number, inner: number): void {
  if (elements % (length * inner)) fail(name, argument, `have a length that is a multiple of ${length * inner}`, elements);
}
