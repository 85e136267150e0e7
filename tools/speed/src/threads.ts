/** `npm run bench:threads`: two threads against one, at several sizes; and what two processes that have nothing to do with each other reach. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { Progress, repositoryRoot } from '@rampa/conformance';
import { load, type Rampa } from '@rampa/wasm';
import { load as loadThreaded, type ThreadedRampa } from '@rampa/wasm/threads';
import { Command } from 'commander';
import type { Prepared } from './contender';
import { type SampleOptions, sample } from './sample';
import { quantile, ratio } from './statistics';
import { normalNumbers } from './work';

new Command('bench:threads').description('Two threads of @rampa/wasm against one; docs/speed/threads.md is renewed.').parse();

const names = ['relu', 'sigmoid', 'silu', 'gelu', 'mish'] as const;
const precisions = ['fast', 'faithful'] as const;
const sizes = [16_384, 32_768, 65_536, 262_144, 4_194_304] as const;
/** What this many elements on should reach, where two cores are free. */
const [barSize, bar] = [262_144, 1.8];
const options: Omit<SampleOptions, 'elements'> = { leastRounds: 15, mostRounds: 41, budgetMs: 500 };

function forward(rampa: Rampa | ThreadedRampa, name: (typeof names)[number], elements: number): Prepared {
  const [x, out] = [rampa.alloc(elements), rampa.alloc(elements)];
  x.set(normalNumbers('x', elements));
  return {
    run: () => rampa[name].forward(x, out),
    close: () => {
      rampa.free(x);
      rampa.free(out);
    },
  };
}

/** A process that computes the same all the time. */
async function withRival<T>(name: string, precision: string, measure: () => Promise<T>): Promise<T> {
  const script = `
    import { load } from '@rampa/wasm';
    const rampa = await load({ precision: '${precision}' });
    const [x, out] = [rampa.alloc(${barSize}), rampa.alloc(${barSize})];
    for (let i = 0; i < x.length; i++) x[i] = Math.sin(i) * 5;
    for (let n = 0; ; n++) { rampa.${name}.forward(x, out); if (n === 200) console.log('warm'); }`;
  const rival = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(rival.stdout, 'data');
    return await measure();
  } finally {
    rival.kill();
    await once(rival, 'exit');
  }
}

const capacity = 2 * Math.max(...sizes);
const progress = new Progress('bench:threads');
const rows: string[] = [];
let done = 0;
for (const precision of precisions) {
  const [one, two] = [await load({ precision, capacity }), await loadThreaded({ precision, capacity, threads: 2 })];
  for (const name of names) {
    const cells: string[] = [];
    for (const elements of sizes) {
      progress.update(done++, names.length * precisions.length * sizes.length, `${precision} ${name}, ${elements} elements`);
      const contenders = new Map([
        ['one' as const, forward(one, name, elements)],
        ['two' as const, forward(two, name, elements)],
      ]);
      const times = await sample<'one' | 'two'>(contenders, { ...options, elements });
      for (const prepared of contenders.values()) prepared.close?.();
      const { median } = ratio(times.get('one') ?? [], times.get('two') ?? []);
      cells.push(`${median.toFixed(2)}${elements >= barSize && median < bar ? ' (falls short)' : ''}`);
    }
    const time = async (): Promise<number> => {
      const prepared = forward(one, name, barSize);
      const times = await sample(new Map([['one', prepared]]), { ...options, elements: barSize });
      prepared.close?.();
      return quantile(times.get('one') ?? [], 0.5);
    };
    const alone = await time();
    const limit = (2 * alone) / (await withRival(name, precision, time));
    rows.push(`| ${name}, ${precision} | ${cells.join(' | ')} | ${limit.toFixed(2)} |`);
  }
  two.close();
}
progress.stop();

const text = [
  '# Two threads',
  '',
  '<!-- Written by `npm run bench:threads`. Do not edit. -->',
  '',
  `How many times as fast as one thread \`forward\` of \`@rampa/wasm/threads\` with \`threads: 2\` is, by elements: medians, interleaved, on ${cpus().length} processors`,
  `(${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}). The bar is ${bar} from ${barSize.toLocaleString('en')} elements on. The last column is what two processes that share nothing`,
  'but the machine compute together, as a multiple of one alone: no number of threads can do better than that on it.',
  '',
  `| function | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} | two processes |`,
  `|---|${sizes.map(() => '---:|').join('')}---:|`,
  ...rows,
  '',
].join('\n');
console.log(text);
await mkdir(`${repositoryRoot}/docs/speed`, { recursive: true });
await writeFile(`${repositoryRoot}/docs/speed/threads.md`, text);
