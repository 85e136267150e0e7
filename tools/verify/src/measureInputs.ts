import { assemble, type Program } from '@rampa/codegen';
import { runInWorkers } from '@rampa/conformance/workers';
import type { Oracle } from '@rampa/oracle';
import { compareText } from './compare';
import type { Finding } from './group';
import { type Choice, planGroups, tasksOf } from './plan';
import { Progress } from './progress';
import { type MeasuredRow, Rows } from './rows';
import type { Store } from './store';
import type { Shared, Work } from './worker';

export interface MeasuredInputs {
  readonly rows: readonly MeasuredRow[];
  /** How many inputs, and how many of them an interrupted run had measured before. */
  readonly total: number;
  readonly before: number;
}

/** Measures single inputs in worker processes; what is finished is kept in the store, so that an interrupted run goes on where it was. */
export async function measureInputs(program: Program, oracle: Oracle, choice: Choice, store: Store, jobs: number): Promise<MeasuredInputs> {
  const rows = new Rows();
  const works: Work[] = [];
  let [total, before] = [0, 0];
  for (const group of await planGroups(program, oracle, choice)) {
    const known = store.read(group);
    for (const task of tasksOf(group)) {
      total += task.count;
      const findings = known.get(task.index);
      if (findings === undefined) works.push({ group, task });
      else {
        rows.add(group, findings);
        before += task.count;
      }
    }
  }
  const progress = new Progress('verify', total, before);
  let done = before;
  const shared: Shared = { specification: program.specification, compareModule: await assemble(compareText) };
  const workers = { module: new URL('./worker.ts', import.meta.url), shared, count: jobs };
  await runInWorkers(workers, works, ({ group, task }, findings: readonly Finding[]) => {
    store.add(group, task, findings);
    rows.add(group, findings);
    done += task.count;
    progress.update(done, `${group.name} ${group.key}`);
  });
  progress.stop();
  return { rows: rows.all(), total, before };
}
