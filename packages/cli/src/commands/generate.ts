import { resolve } from 'node:path';
import { assertSupported, backends, lower, type Program, proveFinite } from '@rampa/codegen';
import { Command } from 'commander';
import { messageOf, status, UnableError } from '../failure';
import { accuracyOf, accuracyText, type FunctionAccuracy } from '../generate/accuracyFile';
import { emitModules } from '../generate/emit';
import { packageFiles } from '../generate/packageFiles';
import { readmeText } from '../generate/readme';
import { markFile, Staging } from '../generate/replace';
import { testText } from '../generate/testFile';
import { emittedBackends } from '../measure/emitted';
import { type Measurement, measure } from '../measure/measure';
import { trueValues } from '../measure/truths';
import { checkTargets, openProject, type Project, shownPath } from '../project/config';
import { targets as allTargets, type Target } from '../project/configTypes';
import { activationFiles } from '../project/files';
import type { Opened } from '../project/open';
import { openProven } from '../project/proven';
import { accuracyTable, warnings } from '../report/accuracy';
import { out as paint } from '../report/colours';

interface Options {
  readonly targets?: string;
  readonly out?: string;
  readonly json?: true;
}

export function generateCommand(): Command {
  return new Command('generate')
    .description('Proves activations, and writes them as JavaScript, WGSL and WebAssembly that need nothing else, with measured errors.')
    .argument('[files...]', 'the activations; left out: all of the project')
    .option('--targets <list>', `some of ${allTargets.join(',')}`)
    .option('--out <folder>', 'where to; the folder belongs to the command and is replaced as a whole')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  rampa generate\n  rampa generate activations/tanhexp.ts --targets js,wasm --out src/generated')
    .action(async (given: readonly string[], options: Options) => {
      const result = await generate(given, options);
      process.exitCode = result ? status.fine : status.wrong;
    });
}

/** What a run of `generate` is about. */
interface Plan {
  readonly project: Project;
  readonly out: string;
  readonly targets: readonly Target[];
}

/** Whether the spec is proven and everything was written. */
export async function generate(given: readonly string[], options: Options): Promise<boolean> {
  const started = performance.now();
  const project = await openProject(process.cwd());
  const targets =
    options.targets === undefined
      ? project.targets
      : checkTargets(options.targets.split(','), (what, got) => {
          throw new UnableError(`generate: --targets: expected ${what}, got ${got}`);
        });
  const out = options.out === undefined ? resolve(project.folder, project.out) : resolve(options.out);
  const files = activationFiles(project, given);
  const staging = Staging.open(out);
  try {
    const opened = await openProven(project, files, options);
    if (opened === undefined) return false;
    const result = await fill(staging, { project, out, targets }, opened);
    staging.commit();
    report({ ...result, seconds: (performance.now() - started) / 1000 }, { project, out, targets }, options);
    return true;
  } finally {
    staging.discard();
  }
}

interface Written {
  readonly functions: readonly FunctionAccuracy[];
  readonly measurements: ReadonlyMap<string, readonly Measurement[]>;
  readonly warnings: readonly string[];
}

/** Writes everything into the staging folder, and measures it there. */
async function fill(staging: Staging, { project, targets }: Plan, opened: Opened): Promise<Written> {
  const { own, specification } = opened;
  const program = lower({ ...specification, activations: own, reductions: [], laws: [] });
  for (const backend of backends) if (targets.some((target) => target === backend.id)) assertSupported(backend, program);
  for (const target of targets)
    staging.write(packageFiles('functions', target, await emitModules(project.activations, program, target)), target);
  const functions: FunctionAccuracy[] = [];
  const measurements = new Map<string, readonly Measurement[]>();
  for (const lowered of program.activations) {
    const vectors = await trueValues(opened, lowered.spec);
    const measured = await measure(vectors, await emittedBackends(staging.folder, targets, lowered));
    measurements.set(lowered.spec.name, measured);
    functions.push(accuracyOf(lowered.spec, measured));
    const bars = new Map(
      measured.map(({ backend, quantity, worst }) => [`${backend} ${quantity}`, Math.max(1, Math.ceil(worst?.ulp ?? 0))]),
    );
    staging.write(new Map([[`test/${lowered.spec.name}.test.mjs`, testText(vectors, targets, bars)]]));
  }
  staging.write(
    new Map([
      [markFile, accuracyText(functions)],
      ['README.md', readmeText(own, targets)],
    ]),
  );
  return { functions, measurements, warnings: notFinite(program) };
}

/** Activations some f32 graph of which cannot be proven to stay finite on the way to its result. */
function notFinite(program: Program): string[] {
  return program.activations.flatMap((activation) => {
    try {
      proveFinite({ ...program, activations: [activation] });
      return [];
    } catch (error) {
      return [messageOf(error)];
    }
  });
}

function report(
  { functions, measurements, warnings: unproven, seconds }: Written & { readonly seconds: number },
  { project, out, targets }: Plan,
  { json }: Options,
): void {
  const missed = [...measurements].flatMap(([name, measured]) => warnings(name, measured));
  if (json) {
    console.log(JSON.stringify({ ok: true, out, targets, functions, warnings: [...missed, ...unproven] }, null, 2));
    return;
  }
  for (const [name, measured] of measurements) console.log(`${paint.bold(name)}\n${accuracyTable(measured)}`);
  for (const text of [...missed, ...unproven]) console.log(`${paint.warning('warning')} ${text}`);
  if (missed.length > 0) console.log('  rampa improve looks for a better way to compute it');
  console.log(`${paint.good('generated')} ${shownPath(project, out)}/{${targets.join(',')}} in ${seconds.toFixed(1)} s`);
}
