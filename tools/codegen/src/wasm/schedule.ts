import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Format } from '@rampa/ir';
import type { KernelFunction } from './kernels';

/** How many vectors a kernel computes side by side: data, measured by `npm run tune`. Results do not depend on it. */
export interface Schedule {
  copies(kernel: Pick<KernelFunction, 'code'>): number;
}

/** One kernel's measurement and what was chosen for it. */
export interface Choice {
  readonly kernel: string;
  /** Of the kernel that was measured: a changed one has no choice until it is tuned again. */
  readonly code: string;
  readonly copies: number;
  /** Median nanoseconds per element, by number of copies. */
  readonly nanoseconds: Readonly<Record<string, number>>;
}

/** What there is to choose from: blocks hold whole numbers of turns. */
export const copiesToTry: Readonly<Record<Format, readonly number[]>> = { f32: [1, 2, 3, 4, 6], f64: [1, 2, 3, 4, 6, 8] };
/** Of a kernel that was not measured: near the best for most. */
const unmeasured = 4;

export const schedulePath = fileURLToPath(new URL('schedule.json', import.meta.url));

export async function readChoices(): Promise<readonly Choice[]> {
  return JSON.parse(await readFile(schedulePath, 'utf8')) as Choice[];
}

/** One kernel a line: a change shows what it is about. */
export async function writeChoices(choices: readonly Choice[]): Promise<void> {
  const lines = [...choices].sort((a, b) => (a.kernel < b.kernel ? -1 : 1)).map((choice) => `  ${JSON.stringify(choice)}`);
  await writeFile(schedulePath, `[\n${lines.join(',\n')}\n]\n`);
}

export function scheduleOf(choices: readonly Choice[]): Schedule {
  const byCode = new Map(choices.map(({ code, copies }) => [code, copies]));
  return { copies: ({ code }) => byCode.get(code) ?? unmeasured };
}

export async function readSchedule(): Promise<Schedule> {
  return scheduleOf(await readChoices());
}

/** The fewest copies that are nearly as fast as the fastest: each costs bytes. */
export function choose(nanoseconds: Readonly<Record<string, number>>): number {
  const slack = 1.03;
  const best = Math.min(...Object.values(nanoseconds));
  const good = Object.entries(nanoseconds).filter(([, time]) => time <= best * slack);
  return Math.min(...good.map(([copies]) => Number(copies)));
}
