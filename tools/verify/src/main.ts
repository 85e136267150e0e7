/** `npm run verify`: the error of every function over all inputs. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lower, quantityNodes } from '@rampa/codegen';
import { cacheRoot, repositoryRoot } from '@rampa/conformance';
import { ensureVulkan, gpuOption } from '@rampa/conformance/devices';
import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { Command } from 'commander';
import { arrayFaults, arrayRows, measureArrays } from './arrays';
import { parseInputs } from './inputs';
import { measureInputs } from './measureInputs';
import { measuredColumns } from './plan';
import { AccuracyRecord } from './record';
import { arrayTable, faults, table } from './report';
import { sampledWords } from './sampled';
import { Store } from './store';

const parts = ['inputs', 'rows', 'sums', 'halves'] as const;

interface Options {
  readonly part?: readonly string[];
  readonly function?: readonly string[];
  readonly backend?: readonly string[];
  readonly order?: readonly string[];
  readonly inputs: number;
  readonly jobs: number;
  readonly accept?: true;
  readonly gpu?: true;
}

function chosen<T extends string>(
  what: string,
  known: readonly T[],
  asked: readonly string[] | undefined,
  matches = (name: string, word: string): boolean => name === word,
): readonly T[] {
  const unknown = asked?.find((word) => !known.some((name) => matches(name, word)));
  if (unknown !== undefined) throw new RangeError(`verify: expected a ${what} (${known.join(', ')}), got ${unknown}`);
  return known.filter((name) => asked === undefined || asked.some((word) => matches(name, word)));
}

async function main(options: Options): Promise<boolean> {
  const started = Date.now();
  const specification = readSpecification(repositoryRoot);
  const oracle = await createOracle(specification);
  const program = lower(specification);
  const names = [...specification.activations, ...specification.reductions].map(({ name }) => name);
  const ids = measuredColumns.map(({ id }) => id);
  const functions = chosen('function', names, options.function);
  // `wasm` means both of its plans.
  const columns = chosen('backend', ids, options.backend, (id, word) => id === word || id.startsWith(`${word} `));
  const lowered = program.activations.filter(({ spec }) => functions.includes(spec.name));
  const orders = chosen('order', [...new Set(lowered.flatMap(({ plans }) => [...quantityNodes(plans.double).keys()]))], options.order);
  // An order is one of single inputs.
  const chosenParts = chosen('part', parts, options.part ?? (options.order === undefined ? undefined : ['inputs']));
  const isFull = options.inputs === 2 ** 32;
  // The record is of adapters that everybody has.
  const renews = isFull && options.gpu !== true;
  const record = new AccuracyRecord(repositoryRoot, ({ function: name, backend }) => names.includes(name) && ids.includes(backend));
  const lines: string[] = [];

  if (chosenParts.includes('inputs')) {
    const { rows, total, before } = await measureInputs(
      program,
      oracle,
      { functions, columns, orders, inputs: options.inputs },
      new Store(options.gpu ? mkdtempSync(join(tmpdir(), 'rampa-verify-')) : join(cacheRoot, 'verify')),
      options.jobs,
    );
    console.log(table(rows));
    console.log(`${rows.length} rows, ${total} inputs${before > 0 ? `, of which ${before} were measured before` : ''}`);
    const found = faults(rows, options.accept || options.gpu ? undefined : record);
    lines.push(...found.flatMap((fault) => fault.lines));
    if (renews) record.renew(rows.filter((row) => !found.some((fault) => fault.row === row)));
  }
  const arrays = parts.filter((part) => part !== 'inputs').filter((part) => chosenParts.includes(part));
  if (arrays.length > 0) {
    const only = {
      ...specification,
      activations: specification.activations.filter(({ name }) => functions.includes(name)),
      reductions: specification.reductions.filter(({ name }) => functions.includes(name)),
    };
    const onProgress = (what: string): void => {
      if (process.stderr.isTTY) console.error(`verify: ${what}`);
    };
    const results = await measureArrays(oracle, { parts: arrays, specification: only, columns, isFull, jobs: options.jobs }, onProgress);
    const rows = arrayRows(results, program);
    console.log(arrayTable(rows));
    lines.push(...arrayFaults(results));
    if (renews) record.renewArrays(rows);
  }

  for (const line of lines) console.log(line);
  if (renews) console.log('docs/accuracy.json is renewed; `npm run generate` renews docs/accuracy.md');
  else for (const line of sampledWords(repositoryRoot, program)) console.log(`warning: ${line}`);
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`\nverify: ${lines.length === 0 ? 'passed' : 'FAILED'} (${minutes} min)`);
  return lines.length === 0;
}

const program = new Command('verify')
  .description('Measures the error of every function over all inputs, on every backend, against MPFR.')
  .option('--part <names...>', `only these: ${parts.join(', ')} (single inputs, rows of reductions, sums of gradients, f16)`)
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
  .option('--gpu', `${gpuOption}; docs/accuracy.json is left as it is`)
  .action(async (options: Options) => {
    if (options.gpu !== true) await ensureVulkan();
    process.exitCode = (await main(options)) ? 0 : 1;
  });

await program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 2;
});
process.exit();
