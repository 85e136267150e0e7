import { type CallName, type Contender, callNames, type Prepared, type Work } from './contender';
import { type SampleOptions, sample, type Times } from './sample';

/** One contender's call. */
export interface Entry {
  readonly contender: Contender;
  readonly call: CallName;
}

/** Everybody's calls of one function at one size, timed in turns. */
export interface Group {
  readonly work: Work;
  readonly times: ReadonlyMap<Entry, Times>;
  /** What `forward` gave. */
  readonly results: ReadonlyMap<Contender, ArrayLike<number>>;
}

export async function runGroup(contenders: readonly Contender[], work: Work, options: Omit<SampleOptions, 'elements'>): Promise<Group> {
  const prepared = new Map<Entry, Prepared>();
  const results = new Map<Contender, ArrayLike<number>>();
  try {
    for (const contender of contenders) {
      for (const call of callNames) {
        const one = await contender.prepare(work, call);
        if (one !== undefined) prepared.set({ contender, call }, one);
      }
    }
    const times = await sample(prepared, { ...options, elements: work.xs.length });
    for (const [{ contender, call }, { activate, result }] of prepared) {
      if (call !== 'forward' || result === undefined) continue;
      await activate?.();
      results.set(contender, await result());
    }
    return { work, times, results };
  } finally {
    for (const one of prepared.values()) await one.close?.();
  }
}
