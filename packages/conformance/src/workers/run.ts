import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromWorker, ToWorker } from './messages';

export interface Workers<Shared> {
  /** A module that calls `serve`; one in TypeScript is run by tsx. */
  readonly module: URL;
  /** What every worker needs. Sharing within it survives (structured clone), which JSON would lose. */
  readonly shared: Shared;
  /** How many processes, at most. */
  readonly count: number;
}

/** Runs jobs in worker processes, started in order and handed out one by one, so that an expensive one does not hold up the others. */
export function runInWorkers<Shared, Job, Result>(
  { module, shared, count }: Workers<Shared>,
  jobs: readonly Job[],
  onResult: (job: Job, result: Result, index: number) => void,
): Promise<void> {
  if (jobs.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    let next = 0;
    let done = 0;
    const children: ChildProcess[] = [];
    const stop = (): void => {
      for (const child of children) child.kill();
    };
    const fail = (error: Error): void => {
      stop();
      reject(error);
    };
    const send = (child: ChildProcess, message: ToWorker<Shared, Job>): void => {
      child.send(message);
    };
    const give = (child: ChildProcess): void => {
      if (next < jobs.length) send(child, { index: next, job: jobs[next++] as Job });
    };
    for (let k = 0; k < Math.min(count, jobs.length); k++) {
      const execArgv = module.pathname.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
      const child = fork(fileURLToPath(module), { serialization: 'advanced', execArgv });
      children.push(child);
      send(child, { shared });
      child.on('message', (message: FromWorker<Result>) => {
        if ('error' in message) return fail(new Error(message.error));
        onResult(jobs[message.index] as Job, message.result, message.index);
        done++;
        if (done === jobs.length) {
          stop();
          resolve();
        } else give(child);
      });
      child.on('error', fail);
      child.on('exit', (code, signal) => {
        if (done < jobs.length) fail(new Error(`a worker ended early (${signal ?? `status ${code}`})`));
      });
      // Two at a time, so that a worker does not wait for the next message.
      give(child);
      give(child);
    }
  });
}
