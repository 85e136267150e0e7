import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSpecification } from '@rampa/reader';
import { Command } from 'commander';
import { backends } from './backends';
import { assertSupported } from './capabilities';
import { emitDocs } from './docs';
import { findDrift, writeFiles } from './files';
import { lower } from './lower';
import { proveFinite } from './prove';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const command = new Command('generate')
  .description('Generates the packages from the spec.')
  .option('--check', 'write nothing; fail if a generated file is missing, different, orphaned or untracked')
  .option('--only <backend>', `one of ${backends.map(({ id }) => id).join(', ')}`)
  .parse();
const options = command.opts<{ check?: true; only?: string }>();

// A spec that lies does not generate.
const check = fileURLToPath(new URL('../../oracle/src/main.ts', import.meta.url));
const proof = spawnSync(process.execPath, ['--import', 'tsx', check, '--unless-proven'], { cwd: root, stdio: 'inherit' });
if (proof.status !== 0) process.exit(1);

const started = performance.now();
const program = lower(readSpecification(root));
const chosen = backends.filter(({ id }) => options.only === undefined || options.only === id);
if (chosen.length === 0) command.error(`--only: expected one of ${backends.map(({ id }) => id).join(', ')}, got ${options.only}`);
for (const backend of chosen) assertSupported(backend, program);
const { graphs, boxes } = proveFinite(program);
console.log(`${graphs} f32 graphs stay finite, proven on ${boxes} boxes`);
const emitted = await Promise.all(chosen.map((backend) => backend.emit(program)));
const files = [...emitted.flat(), ...emitDocs(root, program)];
const folders = chosen.map(({ outputFolder }) => outputFolder);

const drifts = options.check ? findDrift(root, files, folders) : writeFiles(root, files, folders);
for (const { path, kind } of drifts) console.log(`${options.check ? kind : kind === 'orphaned' ? 'removed' : 'wrote'}: ${path}`);
const functions = program.activations.length + program.reductions.length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${functions} functions, ${chosen.length} backends, ${files.length} files, ${drifts.length} ${options.check ? 'differences' : 'changes'}, ${seconds} s`,
);
if (options.check && drifts.length > 0) {
  console.error('Generated files are not what the spec says. Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
