import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Specification } from '@rampa/ir';
import type { Finding, Group, Task } from './group';

export type ToWorker =
  | { readonly specification: Specification; readonly compareModule: Uint8Array }
  | { readonly group: Group; readonly task: Task };
export type FromWorker = { readonly task: Task; readonly findings: readonly Finding[] } | { readonly task: Task; readonly error: string };

export interface Work {
  readonly group: Group;
  readonly task: Task;
}

/** Measures tasks in worker processes, in order; `onDone` is called as each is finished. */
export function measureInWorkers(
  first: Extract<ToWorker, { specification: Specification }>,
  works: readonly Work[],
  jobs: number,
  onDone: (work: Work, findings: readonly Finding[]) => void,
): Promise<void> {
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
    if (works.length === 0) return resolve();
    for (let k = 0; k < Math.min(jobs, works.length); k++) {
      const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
        serialization: 'advanced',
        execArgv: ['--import', import.meta.resolve('tsx')],
      });
      children.push(child);
      let current: Work | undefined;
      const give = (): void => {
        current = works[next++];
        if (current !== undefined) child.send(current satisfies ToWorker);
      };
      child.send(first satisfies ToWorker);
      child.on('message', (message: FromWorker) => {
        if ('error' in message) return fail(new Error(message.error));
        if (current !== undefined) onDone(current, message.findings);
        done++;
        if (done === works.length) {
          stop();
          resolve();
        } else give();
      });
      child.on('error', fail);
      child.on('exit', (code, signal) => {
        if (done < works.length && current !== undefined) fail(new Error(`verify: a worker ended early (${signal ?? `status ${code}`})`));
      });
      give();
    }
  });
}
