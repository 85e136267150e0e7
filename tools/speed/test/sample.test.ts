import { expect, test } from 'vitest';
import type { Prepared } from '../src/contender';
import { sample } from '../src/sample';

/** A call that takes at least so many milliseconds. */
function busy(ms: number, log: string[], id: string): Prepared {
  return {
    run() {
      log.push(id);
      const until = performance.now() + ms;
      while (performance.now() < until);
    },
  };
}

test('contenders take turns, each starts some rounds, and a call twice as long takes twice the time', async () => {
  const log: string[] = [];
  const contenders = new Map([
    ['short', busy(1, log, 'short')],
    ['long', busy(2, log, 'long')],
  ]);
  const times = await sample(contenders, { elements: 1000, leastRounds: 6, mostRounds: 6, budgetMs: 0 });
  const [short, long] = [times.get('short') ?? [], times.get('long') ?? []];
  expect([short.length, long.length]).toEqual([6, 6]);
  expect(Math.min(...short)).toBeGreaterThanOrEqual(1000);
  expect(Math.min(...long)).toBeGreaterThanOrEqual(2000);
  expect(log.slice(-12)).toEqual(['short', 'long', 'long', 'short', 'short', 'long', 'long', 'short', 'short', 'long', 'long', 'short']);
});

test('what is asynchronous is awaited', async () => {
  const wait: Prepared = { run: () => new Promise((resolve) => setTimeout(resolve, 3)) };
  const times = await sample(new Map([['wait', wait]]), { elements: 1, leastRounds: 2, mostRounds: 2, budgetMs: 0 });
  expect(Math.min(...(times.get('wait') ?? [0]))).toBeGreaterThan(2e6);
});
