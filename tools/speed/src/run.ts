import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { Progress, repositoryRoot } from '@rampa/conformance';
import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { accuracyOf, truthOf } from './accuracy';
import { chooseFunctions } from './choose';
import type { Contender } from './contender';
import { openFloors } from './floors';
import { runGroup } from './group';
import { mathLoop } from './mathLoop';
import { copy, openOurs } from './ours';
import type { MeasuredError, Results, Timing } from './results';
import { makeWork } from './work';

export const sizes = [4096, 262_144, 4_194_304] as const;
/** The size that bars speak of: longer than any branch predictor remembers, small enough for a cache. */
export const barSize = 262_144;

const rounds: Readonly<Record<number, { readonly leastRounds: number; readonly mostRounds: number; readonly budgetMs: number }>> = {
  4096: { leastRounds: 11, mostRounds: 41, budgetMs: 200 },
  262144: { leastRounds: 13, mostRounds: 41, budgetMs: 1000 },
  4194304: { leastRounds: 3, mostRounds: 11, budgetMs: 600 },
};

export interface RunOptions {
  readonly functions: readonly string[] | undefined;
  readonly sizes: readonly number[];
  /** Elements in a row, of functions whose rows have no length of their own. */
  readonly rowLength?: number | undefined;
}

/** Times every function on every contender at every size. */
export async function runAll(peers: readonly Contender[], options: RunOptions): Promise<Results> {
  const specification = readSpecification(repositoryRoot);
  const specs = chooseFunctions('bench', specification, options.functions);
  const { version } = JSON.parse(await readFile(`${repositoryRoot}/package.json`, 'utf8')) as { version: string };
  const contenders = [
    copy,
    ...(await openFloors()),
    ...(await openOurs(Math.max(...options.sizes), version)),
    mathLoop(specification),
    ...peers,
  ];
  const oracle = await createOracle(specification);
  const progress = new Progress('bench');
  const timings: Timing[] = [];
  const errors: MeasuredError[] = [];
  for (const [k, spec] of specs.entries()) {
    for (const [n, elements] of options.sizes.entries()) {
      progress.update(k * options.sizes.length + n, specs.length * options.sizes.length, `${spec.name}, ${elements} elements`);
      const group = await runGroup(contenders, makeWork(spec, elements, options.rowLength), rounds[elements] as (typeof rounds)[number]);
      for (const [{ contender, call }, times] of group.times)
        timings.push({ function: spec.name, elements, contender: contender.id, call, times });
      if (elements !== Math.min(...options.sizes)) continue;
      const truth = truthOf(oracle, spec, group.work);
      for (const [contender, results] of group.results)
        errors.push({ function: spec.name, contender: contender.id, accuracy: accuracyOf(results, truth) });
    }
  }
  progress.stop();
  return {
    machine: `${cpus()[0]?.model ?? 'unknown'}, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
    versions: Object.fromEntries(contenders.map((contender) => [contender.id, contender.version])),
    timings,
    errors,
    figures: [],
  };
}
