import type { Start } from './job.js';

interface NodePort {
  once(event: 'message', listener: (start: Start) => void): void;
  postMessage(message: unknown): void;
}

interface Host {
  readonly process?: { getBuiltinModule?(name: 'node:worker_threads'): { readonly parentPort: NodePort | null } | undefined };
  onmessage?: (event: { readonly data: Start }) => void;
  postMessage?(message: unknown): void;
}

const host = globalThis as unknown as Host;

/** In a helper: its first message, and how to answer it. */
export function onStart(run: (start: Start, ready: () => void) => void): void {
  const port = host.process?.getBuiltinModule?.('node:worker_threads')?.parentPort ?? undefined;
  if (port !== undefined) port.once('message', (start) => run(start, () => port.postMessage('ready')));
  else host.onmessage = ({ data }) => run(data, () => host.postMessage?.('ready'));
}
