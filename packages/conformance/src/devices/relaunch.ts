import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { softwareVulkan, startedWithVulkan } from './vulkan';

/** Runs a command with the Vulkan environment and resolves to its exit status. Signals reach it. */
export async function runWithVulkan(command: string, args: readonly string[]): Promise<number> {
  const { env } = await softwareVulkan();
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, forward);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128 + constants.signals[signal])));
    });
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}

/**
 * Call first in a script that opens a GPU device: when this process lacks the Vulkan environment, the same script with the same arguments
 * is run in one that has it, and this process ends with its exit status.
 */
export async function ensureVulkan(): Promise<void> {
  if (await startedWithVulkan()) return;
  process.exit(await runWithVulkan(process.execPath, [...process.execArgv, ...process.argv.slice(1)]));
}

/** What `--gpu` of a command says: the command does without `ensureVulkan`. */
export const gpuOption = "run WGSL on this machine's own GPU and driver instead of the software one";
