import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NumberArray } from '../numbers';
import { encodeFrame, FrameReader, type Message } from './frames';
import { cacheRoot } from './repository';
import { softwareVulkan } from './vulkan';

/** The deno executable that its npm package brings for this platform. */
export function denoPath(): string {
  const libc = process.platform === 'linux' ? '-glibc' : '';
  const target = `@deno/${process.platform}-${process.arch}${libc}`;
  const fromDeno = createRequire(createRequire(import.meta.url).resolve('deno/package.json'));
  const path = join(dirname(fromDeno.resolve(`${target}/package.json`)), process.platform === 'win32' ? 'deno.exe' : 'deno');
  if (!existsSync(path)) throw new Error(`devices: expected deno at ${path}, got nothing: the package ${target} is not installed`);
  return path;
}

/** A worker script in a deno process, called with messages and answering each with one. */
export interface DenoWorker {
  call(body: unknown, arrays?: readonly NumberArray[]): Promise<Message>;
  close(): Promise<void>;
}

/** What a worker answers when its handler throws; `body` of any other answer has no `error`. */
interface Failure {
  readonly error?: string;
}

/**
 * Starts a worker script (see serveFrames) whose WebGPU is wgpu, with naga as shader compiler, on the Vulkan driver.
 * Answers come in the order of the calls.
 */
export async function startDenoWorker(script: string): Promise<DenoWorker> {
  const { env } = await softwareVulkan();
  const backend = process.platform === 'darwin' ? 'metal' : process.platform === 'win32' ? 'dx12' : 'vulkan';
  const child: ChildProcess = spawn(
    denoPath(),
    ['run', '--no-config', '--no-remote', '--no-npm', '--no-lock', '--no-prompt', '--quiet', script],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ...env,
        DENO_WEBGPU_BACKEND: backend,
        DENO_NO_UPDATE_CHECK: '1',
        DENO_DIR: join(cacheRoot, 'deno'),
        NO_COLOR: '1',
      },
    },
  );
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('devices: deno: expected pipes, got none');
  const waiting: { resolve: (message: Message) => void; reject: (error: Error) => void }[] = [];
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      end(new Error(`devices: deno ended (${signal ?? `status ${code}`}) before it answered`));
      resolve();
    });
    child.once('error', (error) => {
      end(error);
      resolve();
    });
  });
  stdin.on('error', end);
  const reader = new FrameReader();
  stdout.on('data', (chunk: Uint8Array) => {
    for (const message of reader.push(chunk)) {
      const caller = waiting.shift();
      const { error } = message.body as Failure;
      if (error === undefined) caller?.resolve(message);
      else caller?.reject(new Error(error));
    }
  });
  return {
    call: (body, arrays = []) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        waiting.push({ resolve, reject });
        stdin.write(encodeFrame({ body, arrays }));
      }),
    close: async () => {
      stdin.end();
      await exited;
    },
  };
}
