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
  /** Two for each helper: where its share starts, and how many elements it has. */
  shares: 9,
} as const;

/** What a helper starts with. */
export interface Start {
  readonly module: object;
  readonly memory: object;
  readonly talk: SharedArrayBuffer;
  /** Its number, from 0. */
  readonly index: number;
}

/** How long a thread looks again and again before it sleeps: longer than from one call of a training step to the next, short enough to be no burden. */
export const patienceMs = 0.3;
