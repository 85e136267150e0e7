import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSpecification, SpecError } from '@rampa/reader';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { type CheckKind, checkSpecification, createOracle, formatFinding } from './index';
import { provenBefore, rememberProof } from './proof';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const program = new Command('check')
  .description('Proves the spec in high precision: formulas, rewritings, derivatives, limits, kinks, laws.')
  .option('--root <folder>', 'folder that holds spec/', repository)
  .option('--unless-proven', 'do nothing when exactly this spec has been proven on this machine before')
  .parse();

const options = program.opts<{ root: string; unlessProven?: true }>();
process.exitCode = await run(resolve(options.root), options.unlessProven ?? false);

async function run(root: string, unlessProven: boolean): Promise<number> {
  const started = performance.now();
  const before = unlessProven ? provenBefore(root) : undefined;
  if (before !== undefined) {
    console.log(`check: unchanged since it was proven (${before}), from the cache`);
    return 0;
  }
  const specification = read(root);
  if (specification === undefined) return 1;
  const bar = new SingleBar({
    format: 'check {bar} {value}/{total} {name}',
    stopOnComplete: true,
    clearOnComplete: true,
    hideCursor: true,
    noTTYOutput: false,
  });
  let counts: ReadonlyMap<CheckKind, number> = new Map();
  const findings = checkSpecification(specification, await createOracle(specification), {
    onProgress: (done, total, name) => (done === 0 ? bar.start(total, 0, { name }) : bar.update(done, { name })),
    onCounts: (made) => {
      counts = made;
    },
  });
  bar.stop();
  for (const finding of findings) console.error(formatFinding(finding));
  const { activations, reductions, primitives, laws } = specification;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `check: ${many(activations.length, 'activation')}, ${many(reductions.length, 'reduction')}, ${many(primitives.length, 'primitive')}, ${many(laws.length, 'law')}: ${many(total, 'check')} in ${seconds} s`,
  );
  for (const [kind, count] of counts) console.log(`  ${String(count).padStart(6)}  ${kind}`);
  if (findings.length === 0) rememberProof(root, `${total} checks`);
  console.log(findings.length === 0 ? 'check: nothing wrong found' : `check: ${many(findings.length, 'finding')}`);
  return findings.length === 0 ? 0 : 1;
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function read(root: string): ReturnType<typeof readSpecification> | undefined {
  try {
    return readSpecification(root);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    console.log(`check: ${relative(process.cwd(), root) || '.'}/spec cannot be read`);
    return undefined;
  }
}
