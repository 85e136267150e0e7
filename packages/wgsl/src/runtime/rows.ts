import { checkRows } from '@rampa/common';
import type { AnyReduction } from '../descriptor.js';

/** How rows lie in an array. */
export interface Rows {
  readonly length: number;
  readonly inner: number;
  /** Blocks of length * inner elements. */
  readonly blocks: number;
}

/** Rows of an array of `elements`; unbound, the whole array is one row. */
export function rowsOf({ name, length, inner }: AnyReduction, argument: string, elements: number): Rows {
  if (length === undefined) {
    checkRows(name, argument, elements, 1, inner);
    return elements === 0 ? { length: 1, inner, blocks: 0 } : { length: elements / inner, inner, blocks: 1 };
  }
  checkRows(name, argument, elements, length, inner);
  return { length, inner, blocks: elements / (length * inner) };
}
