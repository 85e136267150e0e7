import type { Prepared } from './contender';

/** Nanoseconds per element, one for each round. */
export type Times = readonly number[];

export interface SampleOptions {
  readonly elements: number;
  readonly leastRounds: number;
  readonly mostRounds: number;
  /** After the least rounds no other begins beyond this time. */
  readonly budgetMs: number;
}

/** Long enough for the clock, short enough that a disturbance hits few contenders. */
const shortestSampleMs = 0.4;
const warmUpMs = 30;
const warmUpCalls = 2;

/** Whether a call has to be awaited is known from its first result. */
interface Runner {
  readonly prepared: Prepared;
  readonly isAsync: boolean;
  readonly calls: number;
}

async function timeCalls({ prepared, isAsync, calls }: Runner): Promise<number> {
  await prepared.activate?.();
  const started = performance.now();
  if (isAsync) for (let n = 0; n < calls; n++) await prepared.run();
  else for (let n = 0; n < calls; n++) prepared.run();
  return (performance.now() - started) / calls;
}

async function warmUp(prepared: Prepared): Promise<Runner> {
  await prepared.activate?.();
  const first = prepared.run();
  const isAsync = first instanceof Promise;
  await first;
  const once: Runner = { prepared, isAsync, calls: 1 };
  let best = Number.POSITIVE_INFINITY;
  for (let spent = 0, calls = 0; spent < warmUpMs || calls < warmUpCalls; calls++) {
    const ms = await timeCalls(once);
    best = Math.min(best, ms);
    spent += ms;
  }
  return { prepared, isAsync, calls: Math.max(1, Math.ceil(shortestSampleMs / best)) };
}

/**
 * Times all contenders in turns: each runs once a round, so that what disturbs the machine disturbs them alike, and starts with another one each round,
 * so that none always follows the same.
 */
export async function sample<K>(contenders: ReadonlyMap<K, Prepared>, options: SampleOptions): Promise<Map<K, Times>> {
  const { elements, leastRounds, mostRounds, budgetMs } = options;
  const runners: (readonly [K, Runner])[] = [];
  for (const [key, prepared] of contenders) runners.push([key, await warmUp(prepared)]);
  const times = new Map<K, number[]>(runners.map(([key]) => [key, []]));
  const started = performance.now();
  for (let round = 0; round < mostRounds; round++) {
    if (round >= leastRounds && performance.now() - started > budgetMs) break;
    for (let n = 0; n < runners.length; n++) {
      const [key, runner] = runners[(n + round) % runners.length] as readonly [K, Runner];
      times.get(key)?.push(((await timeCalls(runner)) * 1e6) / elements);
    }
  }
  return times;
}
