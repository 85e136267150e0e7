import type { Buffer } from './gpu.js';
import type { Slot } from './kernel.js';

/** Where an array of an operation lies on the device. */
export interface Place {
  /** The kernel's name for it. */
  readonly array: string;
  /** The user's. */
  readonly argument?: string;
  readonly buffer: Buffer;
  /** In bytes. */
  readonly offset: number;
  readonly bytes: number;
  readonly written: boolean;
  /** Bound whole in every dispatch, and on its own: values of a parameter, which shares no memory with another array. */
  readonly whole?: true;
}

export interface Arrangement {
  readonly slots: readonly Slot[];
  /** One place for each slot. */
  readonly places: readonly Place[];
}

/**
 * Puts arrays into bindings. In a buffer that is written, arrays in exactly the same place share one binding, and all are bound for
 * writing: WebGPU allows one kind of use of a buffer in a dispatch.
 */
export function arrange(places: readonly Place[]): Arrangement {
  const written = new Set(places.filter((place) => place.written).map(({ buffer }) => buffer));
  const groups: Place[][] = [];
  for (const place of places) {
    const group = written.has(place.buffer) ? groups.find(([first]) => first !== undefined && same(first, place)) : undefined;
    if (group === undefined) groups.push([place]);
    else group.push(place);
  }
  return {
    slots: groups.map((group) => ({
      arrays: group.map(({ array }) => array),
      access: written.has((group[0] as Place).buffer) ? 'read_write' : 'read',
    })),
    places: groups.map((group) => group[0] as Place),
  };
}

/** Rejects arrays of a written buffer that overlap without being the same, and outputs in the same place. */
export function checkPlaces(name: string, places: readonly Place[]): void {
  for (const [index, a] of places.entries()) {
    for (const b of places.slice(index + 1)) {
      if (a.buffer !== b.buffer || a.offset >= b.offset + b.bytes || b.offset >= a.offset + a.bytes) continue;
      if (a.whole || b.whole || (a.written && b.written) || ((a.written || b.written) && !same(a, b))) {
        throw new RangeError(`${name}: ${b.argument} must not overlap ${a.argument}, got the same memory`);
      }
    }
  }
}

function same(a: Place, b: Place): boolean {
  return a.buffer === b.buffer && a.offset === b.offset && a.bytes === b.bytes;
}
