import { quantile, sample } from '@rampa/speed';
import Table from 'cli-table3';
import { Command, InvalidArgumentError } from 'commander';
import { contendersOf } from '../bench/contenders';
import { activationNamed, openAll } from '../project/functions';
import { out } from '../report/colours';

interface Options {
  readonly elements: number;
  readonly json?: true;
}

/** Nanoseconds per element. */
interface Timing {
  readonly function: string;
  readonly contender: string;
  readonly call: 'forward' | 'backward';
  readonly best: number;
  readonly median: number;
  /** Median, as a multiple of the median of the loop with Math. */
  readonly ofLoop: number | null;
}

export function benchCommand(): Command {
  return new Command('bench')
    .description('Times activations in Node: the generated JavaScript and WebAssembly, a loop with Math, and a copy, in turns.')
    .argument('[functions...]', "Rampa's, or of the project; left out: all of the project")
    .option('--elements <n>', 'length of the arrays', positiveInteger, 4096)
    .option('--json', 'print the times as JSON')
    .addHelpText('after', '\nExamples:\n  rampa bench tanhexp\n  rampa bench gelu elu --elements 65536')
    .action(bench);
}

async function bench(given: readonly string[], { elements, json }: Options): Promise<void> {
  const opened = await openAll();
  const names = given.length > 0 ? given : opened.own.map(({ name }) => name);
  const specs = names.map((name) => activationNamed(opened, 'bench', name));
  const timings: Timing[] = [];
  for (const spec of specs) {
    const contenders = await contendersOf(opened.specification, spec, elements);
    for (const call of ['forward', 'backward'] as const) {
      const able = contenders.flatMap(({ id, [call]: run }) => (run === undefined ? [] : [[id, { run }] as const]));
      const times = await sample(new Map(able), { elements, leastRounds: 30, mostRounds: 200, budgetMs: 1500 });
      const loop = times.get('loop with Math');
      for (const [contender, list] of times) {
        const median = quantile(list, 0.5);
        const ofLoop = loop === undefined ? null : median / quantile(loop, 0.5);
        timings.push({ function: spec.name, contender, call, best: quantile(list, 0), median, ofLoop });
      }
    }
  }
  console.log(json ? JSON.stringify({ elements, timings }, null, 2) : text(timings, elements));
}

function text(timings: readonly Timing[], elements: number): string {
  const table = new Table({
    head: ['', '', 'best', 'median', 'of the loop'],
    colAligns: ['left', 'left', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { function: name, contender, call, best, median, ofLoop } of timings)
    table.push([`${out.bold(name)} ${call}`, contender, best.toFixed(2), median.toFixed(2), ofLoop === null ? '' : ofLoop.toFixed(2)]);
  return `${table.toString()}\nnanoseconds per element, ${elements} elements, one thread of Node ${process.versions.node}`;
}

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('expected an integer >= 1');
  return number;
}
