/** `npm run conformance`: every backend against the vectors, against each other, and against the laws. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { Command } from 'commander';
import type { Backend } from './adapter';
import { backends } from './adapters/index';
import { ensureVulkan, gpuOption } from './devices/relaunch';
import { repositoryRoot } from './devices/repository';
import { Progress } from './progress';
import { columnsOf } from './runner/column';
import { readExpectedFailures } from './runner/expected';
import { asJson, findings, scoreboard } from './runner/report';
import { run } from './runner/run';
import { openShownLibrary } from './vectors/shownLibrary';

interface Options {
  readonly function?: readonly string[];
  readonly backend?: readonly string[];
  readonly json?: string;
  readonly vectorsOnly?: true;
  readonly gpu?: true;
}

function chosen(what: string, known: readonly string[], asked: readonly string[] | undefined): readonly string[] {
  const unknown = asked?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new RangeError(`conformance: expected a ${what} (${known.join(', ')}), got ${unknown}`);
  return known.filter((name) => asked === undefined || asked.includes(name));
}

async function main(options: Options): Promise<boolean> {
  const started = Date.now();
  const specification = readSpecification(repositoryRoot);
  const all = [...specification.activations, ...specification.reductions].map(({ name }) => name);
  const names = chosen('function', all, options.function);
  const ids = chosen('backend', Object.keys(backends), options.backend);
  const oracle = await createOracle(specification);

  const library = await openShownLibrary(specification, oracle, names);
  const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1);
  console.log(
    `vectors: ${library.made.length === 0 ? `all ${names.length} from the cache` : `${library.made.length} made, ${names.length - library.made.length} from the cache`} (${seconds(started)} s)`,
  );
  if (options.vectorsOnly === true) return true;

  const running = Date.now();
  const opened: Backend[] = [];
  try {
    for (const id of ids) {
      const backend = await backends[id]?.();
      if (backend !== undefined) opened.push(backend);
    }
    const columns = await columnsOf(opened);
    const expected = await readExpectedFailures(fileURLToPath(new URL('../expected-failures.json', import.meta.url)));
    const progress = new Progress('conformance');
    const report = await run({
      specification,
      oracle,
      columns,
      names,
      load: library.load,
      expected,
      onProgress: (what, done, of) => progress.update(done, of, what),
    });
    progress.stop();
    console.log(scoreboard(report));
    console.log(findings(report));
    if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(asJson(report), null, 1)}\n`);
    console.log(`\n${report.ok ? 'conformance: passed' : 'conformance: FAILED'} (${seconds(running)} s)`);
    return report.ok;
  } finally {
    for (const backend of opened) await backend.close?.();
  }
}

const program = new Command('conformance')
  .description('Runs every backend against the vectors, against each other, and against the laws of the spec.')
  .option('--function <names...>', 'only these functions')
  .option('--backend <ids...>', `only these backends (${Object.keys(backends).join(', ')})`)
  .option('--json <file>', 'write the report as JSON too')
  .option('--vectors-only', 'make the vectors and stop')
  .option('--gpu', gpuOption)
  .action(async (options: Options) => {
    if (options.gpu !== true) await ensureVulkan();
    process.exitCode = (await main(options)) ? 0 : 1;
  });

await program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 2;
});
// A GPU library may keep the process alive.
process.exit();
