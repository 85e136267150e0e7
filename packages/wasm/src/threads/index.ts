import { checkNames, fail } from '@rampa/common';
import type { Exports } from '../engine.js';
import { bytes } from '../generated/bytes.js';
import { functions } from '../generated/tables.js';
import type { Kernels } from '../generated/types.js';
import { checkSettings, createMemory, type InstanceOptions, importsOf } from '../load.js';
import type { Precision } from '../precision.js';
import { createRampa } from '../rampa.js';
import { decodeBase64 } from '../source.js';
import { wasm } from '../webassembly.js';
import { withSharedMemory } from './sharedModule.js';
import { Team } from './team.js';

export type * from '../generated/types.js';
export type { InstanceOptions } from '../load.js';
export type { Precision } from '../precision.js';

export interface ThreadOptions extends InstanceOptions {
  /** Threads that work on a call, the calling one among them: an integer from 2 to 64. */
  readonly threads: number;
}

/** All functions, over Float32Arrays, in a memory that several threads share. */
export interface ThreadedRampa extends Kernels<Float32Array> {
  readonly precision: Precision;
  /** Elements that `alloc` can give out in all. */
  readonly capacity: number;
  readonly threads: number;
  /** An array in the shared memory, backed by a SharedArrayBuffer. Only calls on such arrays are shared out. */
  alloc(length: number): Float32Array;
  /** Gives an array from `alloc` back. */
  free(array: Float32Array): void;
  /** Ends the other threads. The functions still work, on the calling thread. */
  close(): void;
}

const most = 64;

/**
 * All functions, with `forward`, `backward` and `valueAndDerivative` of elementwise functions shared out among threads where all arrays come from
 * `alloc` and have enough elements. Everything else works as ever, on the calling thread. Each call makes new threads, which end with `close`.
 * A page needs the headers Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp.
 */
export async function load(options: ThreadOptions): Promise<ThreadedRampa> {
  checkNames('load', 'option', ['precision', 'capacity', 'threads'], options);
  const { precision, capacity } = checkSettings('load', options);
  const { threads } = options;
  if (!Number.isSafeInteger(threads) || threads < 2 || threads > most) fail('load', 'threads', `be an integer from 2 to ${most}`, threads);
  if (typeof SharedArrayBuffer === 'undefined')
    throw new Error(
      'load: threads need SharedArrayBuffer, which a page has only with the headers Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp',
    );
  const module = await wasm.compile(withSharedMemory(decodeBase64(bytes)));
  const memory = createMemory({ precision, capacity }, true);
  const { exports } = await wasm.instantiate(module, importsOf(memory));
  const own = exports as Exports;
  const kernels = functions.flatMap((table) => {
    if (table.kind !== 'activation') return [];
    return [table.atDefaults, table.kernels ?? table.atDefaults].flatMap((kernels) => {
      const { value, backward, valueAndDerivative } = kernels[precision];
      return [value, backward, valueAndDerivative];
    });
  });
  const team = await Team.start(own, new Set(kernels), threads, { module, memory });
  const rampa = createRampa({ ...own, elementwise: team.elementwise }, memory.buffer, precision, capacity);
  return { ...rampa, threads, close: () => team.close() };
}
