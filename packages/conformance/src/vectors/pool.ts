import type { Specification } from '@rampa/ir';
import { runInWorkers } from '../workers';
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

/** Beside this module, be it a source or a bundle. */
const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** In worker processes. */
export function computeInWorkers(specification: Specification, count: number): Compute {
  return async (jobs, onDone) => {
    const results: JobResult[] = [];
    const workers = { module: worker, shared: specification, count };
    await runInWorkers(workers, jobs, (job, result: JobResult, index) => {
      results[index] = result;
      onDone(jobSize(job));
    });
    return results;
  };
}
