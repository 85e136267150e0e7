import type { Exports } from '../engine.js';
import { layout } from '../generated/tables.js';

/** Places of 32-bit numbers in the memory that the threads talk through. */
export const place = {
  /** Counts jobs: a helper waits until it changes. */
  turn: 0,
  /** Helpers that have not finished the job. */
  busy: 1,
  /** 1: end. */
  closed: 2,
  kernel: 3,
  x: 4,
  dy: 5,
  out: 6,
  out2: 7,
  base: 8,
  /** For each thread the piece of its range that is taken next, and the end of the range. */
  ranges: 9,
} as const;

/** Numbers that so many threads need. */
export function placesOf(threads: number): number {
  return place.ranges + 2 * threads;
}

/** Elements of a piece: whole chunks, so that no thread needs the padding, of which there is one; small, so that a thread that is held up holds up little. */
export const pieceElements = 2 * layout.chunkElements;

/** What a helper starts with. */
export interface Start {
  readonly module: object;
  readonly memory: object;
  readonly talk: SharedArrayBuffer;
  /** Which thread it is; the calling one is 0. */
  readonly thread: number;
}

/**
 * Does the pieces of a thread's own range, which it also had in the call before, so that they are in its cache; then helps the others with theirs,
 * so that none waits for one that was held up.
 */
export function work({ elementwise }: Pick<Exports, 'elementwise'>, numbers: Int32Array, thread: number): void {
  const at = (where: number): number => numbers[where] as number;
  const [kernel, x, dy, out, out2, base] = [at(place.kernel), at(place.x), at(place.dy), at(place.out), at(place.out2), at(place.base)];
  const threads = (numbers.length - place.ranges) / 2;
  for (let helped = 0; helped < threads; helped++) {
    const range = place.ranges + 2 * ((thread + helped) % threads);
    const end = at(range + 1);
    for (let piece = Atomics.add(numbers, range, 1); piece < end; piece = Atomics.add(numbers, range, 1)) {
      const start = piece * pieceElements;
      elementwise(kernel, moved(x, start), moved(dy, start), 0, moved(out, start), moved(out2, start), pieceElements, base + start);
    }
  }
}

/** Address of element `start` of an array; one that the kernel does not have stays at 0. */
export function moved(address: number, start: number): number {
  return address === 0 ? 0 : address + 4 * start;
}

/** How long a thread looks again and again before it sleeps: longer than from one call of a training step to the next, short enough to be no burden. */
export const patienceMs = 0.3;
