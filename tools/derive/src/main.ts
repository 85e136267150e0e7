import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { kinds } from './derivations';
import { type Choice, choose, compareAll, type Printed, runScripts } from './derive';
import { DeriveError } from './deriveError';
import { summary, table } from './report';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const program = new Command('derive')
  .description(
    'Derives the coefficients and constants of the spec anew with the scripts beside it (spec/*/derivations) and compares.\n' +
      'Exit status: 0 everything matches, 1 something differs or has no script, 2 the scripts cannot run.',
  )
  .option('--root <folder>', 'folder that holds spec/', repository)
  .option('--print', 'only show what the scripts print, to be copied into the spec');
for (const [kind, folder] of Object.entries(kinds)) program.option(`--${kind} <name...>`, `only these files of spec/${folder}`);
const options = program.parse().opts<Choice & { readonly root: string; readonly print?: true }>();

try {
  process.exitCode = run(resolve(options.root));
} catch (error) {
  if (!(error instanceof DeriveError)) throw error;
  console.error(`derive: ${error.message}`);
  process.exitCode = 2;
}

function run(root: string): number {
  const derivations = choose(root, options);
  const printed = withProgress(
    root,
    derivations.flatMap(({ scripts }) => scripts),
  );
  if (options.print) {
    for (const [script, text] of printed) console.log(`${script}\n${text}`);
    return 0;
  }
  const files = compareAll(derivations, printed);
  const findings = files.flatMap(({ comparisons }) => comparisons.flatMap((comparison) => comparison.findings));
  console.log(table(files));
  for (const { message } of findings) console.error(message);
  console.log(summary(files, printed.size));
  return findings.length === 0 ? 0 : 1;
}

function withProgress(root: string, scripts: readonly string[]): Printed {
  const bar = new SingleBar({ format: 'derive {bar} {value}/{total} {name}', clearOnComplete: true, hideCursor: true, noTTYOutput: false });
  bar.start(scripts.length, 0, { name: '' });
  try {
    return runScripts(root, scripts, (name, done) => bar.update(done, { name }));
  } finally {
    bar.stop();
  }
}
