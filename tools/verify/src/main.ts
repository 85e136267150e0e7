/** `npm run verify`: the error of every function over all inputs. */
import { join } from 'node:path';
import { assemble, expectedRows, lower, quantityNodes, readAccuracy } from '@rampa/codegen';
import { cacheRoot, repositoryRoot } from '@rampa/conformance';
import { ensureVulkan } from '@rampa/conformance/devices';
import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { Command } from 'commander';
import { compareText } from './compare';
import { parseInputs } from './inputs';
import { measuredColumns, planGroups, tasksOf } from './plan';
import { measureInWorkers } from './pool';
import { Progress } from './progress';
import { AccuracyRecord } from './record';
import { faults, table } from './report';
import { Rows } from './rows';
import { sampledWords } from './sampled';
import { Store } from './store';

interface Options {
  readonly function?: readonly string[];
  readonly backend?: readonly string[];
  readonly order?: readonly string[];
  readonly inputs: number;
  readonly jobs: number;
  readonly accept?: true;
}

function chosen(
  what: string,
  known: readonly string[],
  asked: readonly string[] | undefined,
  matches = (name: string, word: string): boolean => name === word,
): readonly string[] {
  const unknown = asked?.find((word) => !known.some((name) => matches(name, word)));
  if (unknown !== undefined) throw new RangeError(`verify: expected a ${what} (${known.join(', ')}), got ${unknown}`);
  return known.filter((name) => asked === undefined || asked.some((word) => matches(name, word)));
}

async function main(options: Options): Promise<boolean> {
  const started = Date.now();
  const specification = readSpecification(repositoryRoot);
  const oracle = await createOracle(specification);
  const program = lower(specification);
  const all = specification.activations.map(({ name }) => name);
  const ids = measuredColumns.map(({ id }) => id);
  const functions = chosen('function', all, options.function);
  // `wasm` means both of its plans.
  const columns = chosen('backend', ids, options.backend, (id, word) => id === word || id.startsWith(`${word} `));
  const keys = [
    ...new Set(
      program.activations
        .filter(({ spec }) => functions.includes(spec.name))
        .flatMap(({ plans }) => [...quantityNodes(plans.double).keys()]),
    ),
  ];
  const orders = chosen('order', keys, options.order);
  const groups = await planGroups(program, oracle, { functions, columns, orders, inputs: options.inputs });
  const store = new Store(join(cacheRoot, 'verify'));
  const rows = new Rows();
  const works = [];
  let done = 0;
  let total = 0;
  for (const group of groups) {
    const known = store.read(group);
    for (const task of tasksOf(group)) {
      total += task.count;
      const findings = known.get(task.index);
      if (findings === undefined) works.push({ group, task });
      else {
        rows.add(group, findings);
        done += task.count;
      }
    }
  }
  if (done > 0) console.log(`verify: ${done} of ${total} inputs were measured before`);
  const progress = new Progress('verify', total, done);
  const compareModule = await assemble(compareText);
  await measureInWorkers({ specification, compareModule }, works, options.jobs, ({ group, task }, findings) => {
    store.add(group, task, findings);
    rows.add(group, findings);
    done += task.count;
    progress.update(done, `${group.name} ${group.key}`);
  });
  progress.stop();
  const measured = rows.all();
  console.log(table(measured));
  const record = new AccuracyRecord(repositoryRoot);
  const isFull = options.inputs === 2 ** 32;
  const found = faults(measured, options.accept ? undefined : record);
  for (const line of found.flatMap(({ lines }) => lines)) console.log(line);
  if (isFull) {
    const wrong = new Set(found.map(({ row }) => row));
    const renewed = record.renew(
      measured.filter((row) => !wrong.has(row)),
      ({ function: name, backend }) => all.includes(name) && ids.includes(backend),
    );
    console.log(`docs/accuracy.json: ${renewed} rows renewed; \`npm run generate\` renews the table of docs/accuracy.md`);
  }
  const sampled = sampledWords(expectedRows(program, readAccuracy(repositoryRoot)));
  if (!isFull) for (const line of sampled) console.log(`warning: ${line}`);
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`\nverify: ${found.length === 0 ? 'passed' : 'FAILED'}: ${measured.length} rows, ${total} inputs (${minutes} min)`);
  return found.length === 0;
}

const program = new Command('verify')
  .description('Measures the error of every function over all inputs, on every backend, against MPFR.')
  .option('--function <names...>', 'only these functions')
  .option('--backend <ids...>', `only these (${measuredColumns.map(({ id }) => id).join(', ')}; wasm and wgsl mean both of theirs)`)
  .option('--order <names...>', 'only value, derivative, or the derivative in a parameter (its name)')
  .option(
    '--inputs <count>',
    'at default parameters: all, or a power of two such as 2^20; other parameter values get a sixty-fourth',
    parseInputs,
    2 ** 32,
  )
  .option('--accept', 'let errors grow that are within their bars: the figures of docs/accuracy.json are what a run is held to otherwise')
  .option('--jobs <count>', 'worker processes', Number, 2)
  .action(async (options: Options) => {
    await ensureVulkan();
    process.exitCode = (await main(options)) ? 0 : 1;
  });

await program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 2;
});
process.exit();
