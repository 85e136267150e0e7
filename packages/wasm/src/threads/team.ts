import type { Exports } from '../engine.js';
import { moved, pieceElements, place, placesOf, type Start, work } from './job.js';
import { type Helper, startHelper } from './startHelper.js';

/**
 * Fewer elements than this stay on the calling thread: the fastest kernels take 6 microseconds for them, about what it takes to hand out a share
 * and to hear that it is done (`npm run bench:threads`).
 */
const leastElements = 2 ** 16;

/** Helpers that take pieces of an elementwise call. */
export class Team {
  private readonly helpers: Helper[] = [];
  private readonly numbers: Int32Array;

  private constructor(
    private readonly own: Exports,
    /** Kernels whose results are arrays only: a sum is added up in one place. */
    private readonly kernels: ReadonlySet<number>,
    private readonly threads: number,
  ) {
    this.numbers = new Int32Array(new SharedArrayBuffer(4 * placesOf(threads)));
  }

  static async start(own: Exports, kernels: ReadonlySet<number>, threads: number, start: Pick<Start, 'module' | 'memory'>): Promise<Team> {
    const team = new Team(own, kernels, threads);
    const talk = team.numbers.buffer as SharedArrayBuffer;
    team.helpers.push(
      ...(await Promise.all(Array.from({ length: threads - 1 }, (_, n) => startHelper({ ...start, talk, thread: n + 1 })))),
    );
    return team;
  }

  /** As the module's own, with the work shared where it is enough. */
  readonly elementwise: Exports['elementwise'] = (kernel, x, dy, stream, out, out2, count, base) => {
    if (count < leastElements || stream !== 0 || this.helpers.length === 0 || !this.kernels.has(kernel)) {
      this.own.elementwise(kernel, x, dy, stream, out, out2, count, base);
      return;
    }
    const { numbers } = this;
    const pieces = Math.floor(count / pieceElements);
    for (const [where, value] of [kernel, x, dy, out, out2, base].entries()) numbers[place.kernel + where] = value;
    for (let thread = 0; thread < this.threads; thread++) {
      numbers[place.ranges + 2 * thread] = Math.floor((pieces * thread) / this.threads);
      numbers[place.ranges + 2 * thread + 1] = Math.floor((pieces * (thread + 1)) / this.threads);
    }
    Atomics.store(numbers, place.busy, this.threads - 1);
    Atomics.add(numbers, place.turn, 1);
    Atomics.notify(numbers, place.turn);
    const done = pieces * pieceElements;
    if (done < count)
      this.own.elementwise(kernel, moved(x, done), moved(dy, done), 0, moved(out, done), moved(out2, done), count - done, base + done);
    work(this.own, numbers, 0);
    // A browser's main thread may not sleep; only the last pieces are waited for.
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
