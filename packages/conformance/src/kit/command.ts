import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Specification } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { Command, InvalidArgumentError } from 'commander';
import type { PartialBackend, Quantity } from '../adapter';
import { Progress } from '../progress';
import { columnsOf } from '../runner/column';
import { readExpectedFailures } from '../runner/expected';
import { asJson, findings, scoreboard } from '../runner/report';
import { run } from '../runner/run';
import type { Library } from '../vectors/build';
import { junit, markdown } from './files';
import { openAdapter } from './isolated';

/** Where the command has the true values from. */
export interface Environment {
  readonly specification: Specification;
  readonly oracle: Oracle;
  openLibrary(names: readonly string[]): Promise<Library>;
}

interface Options {
  readonly backend: readonly string[];
  readonly function?: readonly string[];
  readonly order?: readonly Quantity['kind'][];
  readonly bar?: number;
  readonly timeout: number;
  readonly expected?: string;
  readonly json?: string;
  readonly junit?: string;
  readonly markdown?: string;
}

const orders: readonly Quantity['kind'][] = ['value', 'derivative', 'parameterDerivative', 'backward', 'parameterGradient'];

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0 && Number.isFinite(number))) throw new InvalidArgumentError('expected a number > 0');
  return number;
}

function order(text: string, before: readonly Quantity['kind'][] = []): readonly Quantity['kind'][] {
  const found = orders.find((kind) => kind === text);
  if (found === undefined) throw new InvalidArgumentError(`expected one of ${orders.join(', ')}`);
  return [...before, found];
}

/** Leaves out what is not asked for. */
function restricted(backend: PartialBackend, kinds: readonly Quantity['kind'][] | undefined): PartialBackend {
  if (kinds === undefined) return backend;
  return { ...backend, evaluate: (request) => (kinds.includes(request.quantity.kind) ? backend.evaluate(request) : undefined) };
}

/**
 * `conform`: somebody's backend against the vectors, the laws, and, where there are several, each other.
 * Exit status 0: everything passed or is expected to fail; 1: something else fails, or an expectation is stale; 2: it could not be run.
 */
export function conformCommand(open: () => Promise<Environment>): Command {
  return new Command('conform')
    .description('Runs a backend that implements the adapter interface against the true values and the laws of the spec.')
    .requiredOption('--backend <modules...>', 'modules whose default export is a backend (see defineBackend)')
    .option('--function <names...>', 'only these functions')
    .option('--order <kinds...>', `only these of ${orders.join(', ')}`, order)
    .option('--bar <ulp>', 'the largest error, in units in the last place, instead of the bars of the plans', positive)
    .option('--timeout <seconds>', 'for one answer', positive, 60)
    .option('--expected <file>', 'failures that are known: a JSON list of { function, backend, quantity, ulp, reason }')
    .option('--json <file>', 'write the report as JSON')
    .option('--junit <file>', 'write it as JUnit XML')
    .option('--markdown <file>', 'write it as a Markdown table')
    .addHelpText(
      'after',
      '\nExamples:\n  conform --backend ./adapter.mjs --function gelu --order value derivative --bar 4\n  conform --backend ./adapter.mjs --expected known.json --junit report.xml',
    )
    .action(async (options: Options) => {
      process.exitCode = (await conform(await open(), options)) ? 0 : 1;
    });
}

async function conform({ specification, oracle, openLibrary }: Environment, options: Options): Promise<boolean> {
  const all = [...specification.activations, ...specification.reductions].map(({ name }) => name);
  const unknown = options.function?.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new RangeError(`conform: --function must be one of ${all.join(', ')}, got ${unknown}`);
  const names = all.filter((name) => options.function?.includes(name) ?? true);
  const expected = options.expected === undefined ? [] : await readExpectedFailures(options.expected);
  const adapters: PartialBackend[] = [];
  const progress = new Progress('conform');
  try {
    for (const module of options.backend)
      adapters.push(await openAdapter(resolve(module), { timeoutMs: options.timeout * 1000, bar: options.bar }));
    const columns = await columnsOf(adapters.map((adapter) => restricted(adapter, options.order)));
    const { load } = await openLibrary(names);
    const report = await run({
      specification: options.order === undefined ? specification : { ...specification, laws: [] },
      oracle,
      columns,
      names,
      load,
      expected,
      onProgress: (what, done, of) => progress.update(done, of, what),
    });
    progress.stop();
    console.log(scoreboard(report));
    console.log(findings(report));
    if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(asJson(report), null, 1)}\n`);
    if (options.junit !== undefined) await writeFile(options.junit, junit(report));
    if (options.markdown !== undefined) await writeFile(options.markdown, markdown(report));
    console.log(`\nconform: ${report.ok ? 'passed' : 'FAILED'}`);
    return report.ok;
  } finally {
    progress.stop();
    for (const adapter of adapters) await adapter.close?.();
  }
}
