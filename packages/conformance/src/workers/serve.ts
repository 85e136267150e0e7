import { inspect } from 'node:util';
import type { FromWorker, ToWorker } from './messages';

/** The whole of a worker process: `start` makes, from what all jobs need, what does a job. Jobs are done one after the other. */
export function serve<Shared, Job, Result>(start: (shared: Shared) => Promise<(job: Job) => Result | Promise<Result>>): void {
  let started: Promise<(job: Job) => Result | Promise<Result>> | undefined;
  const answer = async (message: ToWorker<Shared, Job>): Promise<FromWorker<Result> | undefined> => {
    if ('shared' in message) {
      started = start(message.shared);
      return undefined;
    }
    const { index, job } = message;
    try {
      if (started === undefined) throw new Error('a worker was sent a job before what all jobs need');
      return { index, result: await (await started)(job) };
    } catch (error) {
      return { index, error: inspect(error) };
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  process.on('message', (message: ToWorker<Shared, Job>) => {
    last = last.then(() => answer(message)).then((reply) => reply !== undefined && process.connected && process.send?.(reply));
  });
  process.on('disconnect', () => process.exit());
}
