import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Specification } from '@rampa/ir';
import { compute, type Job, type JobResult, jobSize } from './truth';

/** Computes jobs and reports how many true values each brought. */
export type Compute = (jobs: readonly Job[], onDone: (values: number) => void) => Promise<readonly JobResult[]>;

/** In this process, with an oracle that is already there: for small sets. */
export function computeHere(specification: Specification, oracle: Parameters<typeof compute>[1]): Compute {
  return async (jobs, onDone) =>
    jobs.map((job) => {
      const result = compute(specification, oracle, job);
      onDone(jobSize(job));
      return result;
    });
}

/** What a worker is sent. Sharing within the specification survives (structured clone), which JSON would lose. */
export type ToWorker = { readonly specification: Specification } | { readonly index: number; readonly job: Job };
export type FromWorker = { readonly index: number; readonly result: JobResult } | { readonly index: number; readonly error: string };

/** In worker processes. Jobs are handed out one by one, so that an expensive one does not hold up the others. */
export function computeInWorkers(specification: Specification, workers: number): Compute {
  return (jobs, onDone) => {
    if (jobs.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const results: JobResult[] = [];
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
      const give = (child: ChildProcess): void => {
        const job = jobs[next];
        if (job !== undefined) child.send({ index: next++, job } satisfies ToWorker);
      };
      for (let k = 0; k < Math.min(workers, jobs.length); k++) {
        const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
          serialization: 'advanced',
          execArgv: ['--import', import.meta.resolve('tsx')],
        });
        children.push(child);
        child.send({ specification } satisfies ToWorker);
        child.on('message', (message: FromWorker) => {
          if ('error' in message) return fail(new Error(message.error));
          results[message.index] = message.result;
          done++;
          const job = jobs[message.index];
          if (job !== undefined) onDone(jobSize(job));
          if (done === jobs.length) {
            stop();
            resolve(results);
          } else give(child);
        });
        child.on('error', fail);
        child.on('exit', (code, signal) => {
          if (done < jobs.length) fail(new Error(`vectors: a worker ended early (${signal ?? `status ${code}`})`));
        });
        // Two at a time, so that a worker does not wait for the next message.
        give(child);
        give(child);
      }
    });
  };
}
