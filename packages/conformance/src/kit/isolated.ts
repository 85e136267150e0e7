import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Capabilities, PartialBackend } from '../adapter';
import type { NumberArray } from '../numbers';

type Answer = { readonly number: number } & ({ readonly value: unknown } | { readonly error: string });

interface Description {
  readonly id: string;
  readonly capabilities: Capabilities;
}

/** An adapter in a process of its own, which is ended where it does not answer in time; the next question gets a new one. */
class AdapterProcess {
  #child: ChildProcess | undefined;
  #questions = 0;

  constructor(
    private readonly path: string,
    private readonly timeoutMs: number,
  ) {}

  async ask(call: 'describe' | 'evaluate', argument?: unknown): Promise<unknown> {
    this.#child ??= fork(fileURLToPath(new URL('./host.mjs', import.meta.url)), [pathToFileURL(this.path).href], {
      serialization: 'advanced',
    });
    const child = this.#child;
    const number = this.#questions++;
    const outcome = await new Promise<Answer | Error>((resolve) => {
      const onMessage = (message: Answer): void => {
        if (message.number === number) settle(message);
      };
      const onExit = (code: number | null, signal: string | null): void =>
        settle(new Error(`its process ended with ${code === null ? `signal ${signal}` : `status ${code}`}`));
      const timer = setTimeout(() => settle(new Error(`did not answer within ${this.timeoutMs / 1000} s (${call})`)), this.timeoutMs);
      const settle = (given: Answer | Error): void => {
        clearTimeout(timer);
        child.off('message', onMessage).off('error', settle).off('exit', onExit);
        resolve(given);
      };
      child.on('message', onMessage).on('error', settle).on('exit', onExit);
      child.send({ number, call, argument });
    });
    if (outcome instanceof Error) {
      this.close();
      throw outcome;
    }
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.value;
  }

  close(): void {
    const child = this.#child;
    this.#child = undefined;
    // An endless loop hears nothing milder.
    child?.kill('SIGKILL');
  }
}

const plans = ['double', 'faithful', 'fast'];

function checkCapabilities(path: string, given: Capabilities): Capabilities {
  const wrong = (what: string): never => {
    throw new TypeError(`${path}: capabilities() must give ${what}`);
  };
  const entries = Object.entries(given?.plans ?? {});
  if (entries.length === 0 || entries.some(([type, plan]) => !['f32', 'f64'].includes(type) || !plans.includes(plan as string)))
    wrong(`plans: { f32?: ${plans.join(' | ')}, f64?: the same }, got ${JSON.stringify(given?.plans)}`);
  if (given.parameterType !== 'f32' && given.parameterType !== 'f64') wrong(`parameterType: 'f32' | 'f64', got ${given.parameterType}`);
  for (const key of ['exactDivision', 'flushesSubnormals', 'keepsNaN', 'keepsInfinity'] as const)
    if (typeof given[key] !== 'boolean') wrong(`${key}: a boolean, got ${given[key]}`);
  return given;
}

export interface AdapterOptions {
  readonly timeoutMs: number;
  /** Instead of the bar of its plan, in units in the last place. */
  readonly bar?: number | undefined;
}

/** A backend from somebody's module, whose default export is one. */
export async function openAdapter(path: string, { timeoutMs, bar }: AdapterOptions): Promise<PartialBackend> {
  const host = new AdapterProcess(path, timeoutMs);
  let description: Description;
  try {
    description = (await host.ask('describe')) as Description;
    checkCapabilities(path, description.capabilities);
  } catch (error) {
    host.close();
    throw error instanceof TypeError ? error : new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
  return {
    id: description.id,
    capabilities: () => ({ ...description.capabilities, ...(bar === undefined ? {} : { bar }) }),
    evaluate: (request) => host.ask('evaluate', request) as Promise<NumberArray | undefined>,
    close: () => host.close(),
  };
}
