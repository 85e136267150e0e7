import { fail } from '@rampa/common';
import { bindActivation } from './activation.js';
import { Arena } from './arena.js';
import { Engine, type Exports } from './engine.js';
import { functions, layout } from './generated/tables.js';
import type { Fresh, Kernels } from './generated/types.js';
import type { Precision } from './precision.js';
import { bindReduction } from './reduction.js';

/** All functions, over Float32Arrays, and the memory that they work on. */
export interface Rampa extends Kernels<Float32Array> {
  readonly precision: Precision;
  /** Elements that `alloc` can give out in all. */
  readonly capacity: number;
  /**
   * An array in the module's own memory, filled with zeros: functions work on it in place of a copy. It stays valid until it is freed, as the memory never grows.
   * When there is no room a RangeError says how much was asked and how much is free.
   */
  alloc(length: number): Fresh<Float32Array>;
  /** Gives an array from `alloc` back. Anything else, a part of such an array or one that is freed already is a RangeError. */
  free(array: Float32Array): void;
}

/** Everything that the tables describe, bound to one instance of the module. */
export function createRampa(call: Exports, buffer: ArrayBuffer, precision: Precision, capacity: number): Rampa {
  const engine = new Engine(call, buffer, precision);
  const arena = new Arena(layout.heap, Math.ceil(capacity / 4) * 16);
  const kernels = functions.map(
    (table) => [table.name, table.kind === 'activation' ? bindActivation(engine, table) : bindReduction(engine, table)] as const,
  );
  return {
    // The generated types and the generated tables come from one program.
    ...(Object.fromEntries(kernels) as unknown as Kernels<Float32Array>),
    precision,
    capacity,
    alloc(length) {
      if (!Number.isSafeInteger(length) || length < 0) fail('alloc', 'length', 'be an integer >= 0', length);
      const start = arena.lend(length * 4);
      if (start === undefined) {
        throw new RangeError(
          `alloc: length must fit into the memory, got ${length}: ${arena.free / 4} elements are free, ${arena.largest / 4} of them in one piece`,
        );
      }
      return new Float32Array(buffer, start, length).fill(0);
    },
    free(array) {
      const own = array instanceof Float32Array && array.buffer === buffer;
      if (!own || !arena.takeBack(array.byteOffset, array.byteLength)) fail('free', 'array', 'come from alloc and not be freed yet', array);
    },
  };
}
