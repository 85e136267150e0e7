/** A worker process: measures the tasks that it is sent. */
import type { Specification } from '@rampa/ir';
import { createOracle, type Oracle } from '@rampa/oracle';
import { runDoubles } from './doubles';
import type { Group } from './group';
import { type Kernel, Kernels } from './kernels';
import { type GroupMemory, Memory } from './memory';
import type { FromWorker, ToWorker } from './pool';
import { runTask } from './task';

interface Started {
  readonly specification: Specification;
  readonly oracle: Oracle;
  readonly memory: Memory;
}

let started: Promise<Started> | undefined;
let current: { readonly id: string; readonly memory: GroupMemory; readonly kernels: readonly Kernel[] } | undefined;
const backends = new Kernels();

async function prepare(group: Group, memory: Memory): Promise<NonNullable<typeof current>> {
  if (current?.id === group.id) return current;
  for (const kernel of current?.kernels ?? []) kernel.release?.();
  current = undefined;
  const own = memory.load(group);
  current = { id: group.id, memory: own, kernels: await backends.prepare(group, own) };
  return current;
}

async function answer(message: ToWorker): Promise<FromWorker | undefined> {
  if ('specification' in message) {
    const { specification, compareModule } = message;
    started = createOracle(specification).then((oracle) => ({ specification, oracle, memory: new Memory(compareModule) }));
    return undefined;
  }
  const { group, task } = message;
  try {
    if (started === undefined) throw new Error('expected the specification first');
    const { specification, oracle, memory } = await started;
    if (group.kind === 'doubles') {
      return { task, findings: [await runDoubles(specification, oracle, group, task, await backends.adapter('js'))] };
    }
    const { memory: own, kernels } = await prepare(group, memory);
    return { task, findings: await runTask(specification, oracle, group, task, kernels, own) };
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { task, error: `${group.name} ${group.key} ${JSON.stringify(group.parameters)}: ${words}` };
  }
}

// One message after the other: kernels share one memory.
let last: Promise<unknown> = Promise.resolve();
process.on('message', (message: ToWorker) => {
  last = last.then(() => answer(message)).then((reply) => reply !== undefined && process.connected && process.send?.(reply));
});
process.on('disconnect', () => process.exit());
