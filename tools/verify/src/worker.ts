/** A worker process: measures the tasks that it is sent. */
import { serve } from '@rampa/conformance/workers';
import type { Specification } from '@rampa/ir';
import { createOracle } from '@rampa/oracle';
import { runDoubles } from './doubles';
import type { Finding, Group, Task } from './group';
import { type Kernel, Kernels } from './kernels';
import { type GroupMemory, Memory } from './memory';
import { runTask } from './task';

/** What all tasks need. */
export interface Shared {
  readonly specification: Specification;
  readonly compareModule: Uint8Array;
}

/** One task. */
export interface Work {
  readonly group: Group;
  readonly task: Task;
}

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

serve(async ({ specification, compareModule }: Shared) => {
  const oracle = await createOracle(specification);
  const memory = new Memory(compareModule);
  return async ({ group, task }: Work): Promise<readonly Finding[]> => {
    try {
      if (group.kind === 'doubles') return [await runDoubles(specification, oracle, group, task, await backends.adapter('js'))];
      const { memory: own, kernels } = await prepare(group, memory);
      return await runTask(specification, oracle, group, task, kernels, own);
    } catch (error) {
      throw new Error(`verify: ${group.name} ${group.key} ${JSON.stringify(group.parameters)}`, { cause: error });
    }
  };
});
