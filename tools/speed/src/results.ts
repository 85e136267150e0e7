import type { Accuracy } from './accuracy';
import type { CallName } from './contender';
import { ratio, type Spread } from './statistics';

/** All times of one contender's call of one function at one size, in nanoseconds per element, round by round. */
export interface Timing {
  readonly function: string;
  readonly elements: number;
  readonly contender: string;
  readonly call: CallName;
  readonly times: readonly number[];
}

/** A contender's error on the smallest size's inputs. */
export interface MeasuredError {
  readonly function: string;
  readonly contender: string;
  readonly accuracy: Accuracy;
}

/** Something that is measured once: milliseconds, bytes, nanoseconds. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it should not exceed. */
  readonly bound: number;
}

/** A run of the benchmark, as it is written to JSON. */
export interface Results {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly timings: readonly Timing[];
  readonly errors: readonly MeasuredError[];
  readonly figures: readonly Figure[];
}

/** Times by what they are of. */
export class Lookup {
  private readonly known = new Map<string, readonly number[]>();

  constructor(readonly results: Results) {
    for (const { function: name, elements, contender, call, times } of results.timings)
      this.known.set([name, elements, contender, call].join('|'), times);
  }

  times(name: string, elements: number, contender: string, call: CallName = 'forward'): readonly number[] | undefined {
    return this.known.get([name, elements, contender, call].join('|'));
  }

  /** The first's time over the second's, round by round; undefined unless both were timed. */
  ratio(name: string, elements: number, first: readonly [string, CallName?], second: readonly [string, CallName?]): Spread | undefined {
    const [a, b] = [this.times(name, elements, ...first), this.times(name, elements, ...second)];
    return a === undefined || b === undefined ? undefined : ratio(a, b);
  }
}
