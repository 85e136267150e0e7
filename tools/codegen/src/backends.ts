import { jsBackend } from './js';
import type { Backend, MeasuredColumn } from './program';
import { wasmBackend } from './wasm';
import { wgslBackend } from './wgsl';

/** Every backend of the generator. */
export const backends: readonly Backend[] = [jsBackend, wasmBackend, wgslBackend];

/** The backend that a column belongs to. */
export function backendOf(column: MeasuredColumn): Backend {
  const backend = backends.find(({ measured }) => measured.includes(column));
  if (backend === undefined) throw new RangeError(`expected a column of a backend, got ${column.id}`);
  return backend;
}
