import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Capabilities, PartialBackend } from '../adapter';
import type { NumberArray } from '../numbers';

type Answer = { readonly number: number } & ({ readonly value: unknown } | { readonly error: string });

interface Description {
  readonly id: string;
  readonly capabilities: Capabilities;
}

/** An adapter in a thread of its own, which is ended where it does not answer in time; the next question gets a new one. */
class AdapterThread {
  #worker: Worker | undefined;
  #questions = 0;

  constructor(
    private readonly path: string,
    private readonly timeoutMs: number,
  ) {}

  async ask(call: 'describe' | 'evaluate', argument?: unknown): Promise<unknown> {
    this.#worker ??= new Worker(new URL('./host.mjs', import.meta.url), { workerData: { url: pathToFileURL(this.path).href } });
    const worker = this.#worker;
    const number = this.#questions++;
    const outcome = await new Promise<Answer | Error>((resolve) => {
      const onMessage = (message: Answer): void => {
        if (message.number === number) settle(message);
      };
      const onExit = (code: number): void => settle(new Error(`its thread ended with status ${code}`));
      const timer = setTimeout(() => settle(new Error(`did not answer within ${this.timeoutMs / 1000} s (${call})`)), this.timeoutMs);
      const settle = (given: Answer | Error): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', settle).off('exit', onExit);
        resolve(given);
      };
      worker.on('message', onMessage).on('error', settle).on('exit', onExit);
      worker.postMessage({ number, call, argument });
    });
    if (outcome instanceof Error) {
      await this.close();
      throw outcome;
    }
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.value;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
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
  const thread = new AdapterThread(path, timeoutMs);
  let description: Description;
  try {
    description = (await thread.ask('describe')) as Description;
    checkCapabilities(path, description.capabilities);
  } catch (error) {
    await thread.close();
    throw error instanceof TypeError ? error : new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
  return {
    id: description.id,
    capabilities: () => ({ ...description.capabilities, ...(bar === undefined ? {} : { bar }) }),
    evaluate: (request) => thread.ask('evaluate', request) as Promise<NumberArray | undefined>,
    close: () => thread.close(),
  };
}
