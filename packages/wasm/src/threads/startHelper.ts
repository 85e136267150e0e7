import type { Start } from './job.js';

/** The little of a Worker, of Node or of the web, that is used here. */
export interface Helper {
  terminate(): unknown;
}

interface WebWorker extends Helper {
  postMessage(message: unknown): void;
  onmessage: (() => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

interface NodeWorker extends Helper {
  postMessage(message: unknown): void;
  once(event: 'message' | 'error', listener: (value: unknown) => void): void;
  unref(): void;
}

interface Host {
  readonly process?: { getBuiltinModule?(name: 'node:worker_threads'): { readonly Worker: new (url: object) => NodeWorker } | undefined };
}

declare const Worker: new (url: object, options: { readonly type: 'module' }) => WebWorker;
declare const URL: new (url: string, base: string) => object;

const threads = (globalThis as unknown as Host).process?.getBuiltinModule?.('node:worker_threads');

/** Starts a helper with this message and resolves once it has answered; it does not keep the process alive. */
export function startHelper(start: Start): Promise<Helper> {
  return new Promise((resolve, reject) => {
    if (threads !== undefined) {
      const worker = new threads.Worker(new URL('./worker.js', import.meta.url));
      worker.once('message', () => {
        worker.unref();
        resolve(worker);
      });
      worker.once('error', reject);
      worker.postMessage(start);
      return;
    }
    // As it stands here, bundlers recognise it and take the worker along.
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    worker.onmessage = () => resolve(worker);
    worker.onerror = ({ message }) => reject(new Error(`load: a thread could not start: ${message ?? 'its script did not load'}`));
    worker.postMessage(start);
  });
}
