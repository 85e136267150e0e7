import type { Exports } from '../engine.js';
import { layout } from '../generated/tables.js';
import { place, type Start } from './job.js';
import { type Helper, startHelper } from './startHelper.js';

/**
 * Fewer elements than this stay on the calling thread: the fastest kernels take 5 microseconds for them, about what it takes to hand out a share
 * and to hear that it is done (`npm run bench:threads`).
 */
export const leastElements = 2 ** 15;

/** Helpers that each take a share of an elementwise call. */
export class Team {
  private readonly helpers: Helper[] = [];
  private readonly numbers: Int32Array;

  private constructor(
    private readonly own: Exports,
    /** Kernels whose results are arrays only: a sum is added up in one place. */
    private readonly kernels: ReadonlySet<number>,
    private readonly count: number,
  ) {
    this.numbers = new Int32Array(new SharedArrayBuffer(4 * (place.shares + 2 * count)));
  }

  static async start(own: Exports, kernels: ReadonlySet<number>, count: number, start: Pick<Start, 'module' | 'memory'>): Promise<Team> {
    const team = new Team(own, kernels, count);
    const talk = team.numbers.buffer as SharedArrayBuffer;
    team.helpers.push(...(await Promise.all(Array.from({ length: count }, (_, index) => startHelper({ ...start, talk, index })))));
    return team;
  }

  /** As the module's own, with the work shared where it is enough. */
  readonly elementwise: Exports['elementwise'] = (kernel, x, dy, stream, out, out2, count, base) => {
    if (count < leastElements || stream !== 0 || this.helpers.length === 0 || !this.kernels.has(kernel)) {
      this.own.elementwise(kernel, x, dy, stream, out, out2, count, base);
      return;
    }
    const { numbers } = this;
    // Whole blocks: the padding of the last one is in one place in the memory, and the caller's.
    const share = Math.floor(count / (this.count + 1) / layout.blockElements) * layout.blockElements;
    for (const [where, value] of [kernel, x, dy, out, out2, base].entries()) numbers[place.kernel + where] = value;
    for (let helper = 0; helper < this.count; helper++) {
      numbers[place.shares + 2 * helper] = helper * share;
      numbers[place.shares + 2 * helper + 1] = share;
    }
    Atomics.store(numbers, place.busy, this.count);
    Atomics.add(numbers, place.turn, 1);
    Atomics.notify(numbers, place.turn);
    const done = this.count * share;
    const rest = (array: number): number => (array === 0 ? 0 : array + 4 * done);
    this.own.elementwise(kernel, rest(x), rest(dy), 0, rest(out), rest(out2), count - done, base + done);
    // A browser's main thread may not sleep; the shares are alike, so that the wait is short.
    while (Atomics.load(numbers, place.busy) > 0);
  };

  /** Ends the helpers; calls stay on the calling thread afterwards. */
  close(): void {
    Atomics.store(this.numbers, place.closed, 1);
    Atomics.add(this.numbers, place.turn, 1);
    Atomics.notify(this.numbers, place.turn);
    this.helpers.length = 0;
  }
}
