import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { PartialBackend, Quantity } from '../adapter';
import { Progress } from '../progress';
import { type Column, columnsOf } from '../runner/column';
import { type ExpectedFailure, readExpectedFailures } from '../runner/expected';
import { asJson, findings, scoreboard } from '../runner/report';
import { run } from '../runner/run';
import { checkSpecHash, chosenNames } from './choice';
import type { Environment } from './environment';
import { junit, markdown } from './files';
import { openAdapter } from './isolated';
import { specHashOf } from './vectors/exportVectors';
import { readForeignVectors } from './vectors/foreignVectors';
import { type ForeignReport, runForeign, type UnknownVector } from './vectors/runForeign';

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
  readonly vectors?: string;
  readonly allowUnknown?: true;
  readonly specHash?: string;
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
    .option('--vectors <file>', 'run vectors from elsewhere instead: JSON, named as WebNN, ONNX or Rampa spell operators')
    .option('--allow-unknown', 'vectors of operators that the spec does not have are no failure')
    .option('--spec-hash <hash>', 'fail unless the true values are of this version of the spec')
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

async function conform(environment: Environment, options: Options): Promise<boolean> {
  const { specification } = environment;
  const names = chosenNames('conform', [...specification.activations, ...specification.reductions], options.function);
  const expected = options.expected === undefined ? [] : await readExpectedFailures(options.expected);
  const adapters: PartialBackend[] = [];
  const progress = new Progress('conform');
  try {
    for (const module of options.backend)
      adapters.push(await openAdapter(resolve(module), { timeoutMs: options.timeout * 1000, bar: options.bar }));
    const columns = await columnsOf(adapters.map((adapter) => restricted(adapter, options.order)));
    const judge = options.vectors === undefined ? judgeTruths : judgeForeign;
    const { report, unknown } = await judge(environment, { ...options, names, expected, columns, progress });
    progress.stop();
    console.log(scoreboard(report));
    console.log(findings(report));
    if (unknown.length > 0) console.log(unknownText(unknown));
    if (options.json !== undefined)
      await writeFile(options.json, `${JSON.stringify({ ...(asJson(report) as object), unknown }, null, 1)}\n`);
    if (options.junit !== undefined) await writeFile(options.junit, junit(report, unknown));
    if (options.markdown !== undefined) await writeFile(options.markdown, markdown(report, unknown));
    const ok = report.ok && (unknown.length === 0 || options.allowUnknown === true);
    console.log(`\nconform: ${ok ? 'passed' : 'FAILED'}`);
    return ok;
  } finally {
    progress.stop();
    for (const adapter of adapters) await adapter.close?.();
  }
}

interface Run extends Omit<Options, 'expected'> {
  readonly names: readonly string[];
  readonly expected: readonly ExpectedFailure[];
  readonly columns: readonly Column[];
  readonly progress: Progress;
}

/** Against our own true values and laws. */
async function judgeTruths({ specification, oracle, openLibrary }: Environment, options: Run): Promise<ForeignReport> {
  const { names, expected, columns, progress, specHash } = options;
  const library = await openLibrary(names);
  checkSpecHash('conform', specHash, specHashOf(specification, library));
  const report = await run({
    specification: options.order === undefined ? specification : { ...specification, laws: [] },
    oracle,
    columns,
    names,
    load: library.load,
    expected,
    onProgress: (what, done, of) => progress.update(done, of, what),
  });
  return { report, unknown: [] };
}

/** Against vectors from elsewhere. A file of ours says which spec made it. */
async function judgeForeign(
  { specification }: Environment,
  { vectors: path = '', specHash, names, columns, progress }: Run,
): Promise<ForeignReport> {
  const file = await readForeignVectors(path);
  if (file.vectors.length === 0) throw new RangeError(`conform: ${path}: expected vectors, got none`);
  if (specHash !== undefined) checkSpecHash('conform', specHash, file.specHash ?? `${path}, which names none`);
  return runForeign(file.vectors, specification, { names, columns }, (done, of) => progress.update(done, of, 'vectors'));
}

function unknownText(unknown: readonly UnknownVector[]): string {
  const lines = unknown.map(({ source, reason, vectors }) => `  ${source}: ${reason} (${vectors} ${vectors === 1 ? 'vector' : 'vectors'})`);
  return ['', 'not run, since nobody could be asked:', ...lines].join('\n');
}
