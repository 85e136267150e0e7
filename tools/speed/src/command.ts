import { mkdir, writeFile } from 'node:fs/promises';
import { lower } from '@rampa/codegen';
import { repositoryRoot } from '@rampa/conformance';
import { readSpecification } from '@rampa/reader';
import { Command, InvalidArgumentError } from 'commander';
import { judge, passes } from './bars';
import { drawChart } from './chart';
import type { Contender } from './contender';
import { measureFigures } from './figures';
import { limits } from './limits';
import { measureRates } from './rates';
import { barsText, errorsText, limitsText, timesText } from './report';
import type { Results } from './results';
import { barSize, runAll, sizes } from './run';
import { quantile } from './statistics';

const folder = `${repositoryRoot}/docs/speed`;

/** `npm run bench`, with the peers that its own folder has installed. */
export async function benchmark(peers: readonly Contender[]): Promise<void> {
  const command = new Command('bench')
    .description('Time per element of our packages and of others, interleaved, beside their error; and the bars.')
    .option('--function <names...>', 'only these functions; docs/speed is left as it is')
    .option('--size <elements...>', `only these sizes of ${sizes.join(', ')}; docs/speed is left as it is`, parseSizes)
    .option('--row <elements>', 'rows of this length; docs/speed is left as it is', parseLength)
    .parse();
  const { function: functions, size, row: rowLength } = command.opts<{ function?: string[]; size?: number[]; row?: number }>();
  const results = { ...(await runAll(peers, { functions, sizes: size ?? sizes, rowLength })), figures: await measureFigures() };
  const program = lower(readSpecification(repositoryRoot));
  const { activations, reductions } = program.specification;
  const judged = judge(results, [...activations, ...reductions], barSize);
  const limited = limits(judged, results, barSize, { rates: await measureRates(), activations: program.activations });
  console.log(`${results.machine}\n\n${timesText(results)}\n\n${errorsText(results)}\n\n${barsText(judged)}\n\n${limitsText(limited)}`);
  if ([functions, size, rowLength].some((option) => option !== undefined)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/chart.svg`, await drawChart(results, barSize));
  await writeFile(
    `${folder}/results.json`,
    `${JSON.stringify({ ...summary(results), bars: judged.map((one) => ({ ...one, passes: passes(one) })), limits: limited })}\n`,
  );
  console.log('docs/speed is renewed');
}

function parseSizes(text: string, before: number[] = []): number[] {
  const size = sizes.find((known) => String(known) === text);
  if (size === undefined) throw new InvalidArgumentError(`expected one of ${sizes.join(', ')}`);
  return [...before, size];
}

function parseLength(text: string): number {
  const length = Number(text);
  if (!(Number.isInteger(length) && length >= 1 && length <= Math.min(...sizes)))
    throw new InvalidArgumentError(`expected an integer from 1 to ${Math.min(...sizes)}`);
  return length;
}

/** Times as their best, quartiles and number of rounds. */
function summary({ timings, ...rest }: Results): object {
  const rounded = (n: number): number => Number(n.toPrecision(4));
  return {
    ...rest,
    timings: timings.map(({ times, ...of }) => ({
      ...of,
      best: rounded(quantile(times, 0)),
      lower: rounded(quantile(times, 0.25)),
      median: rounded(quantile(times, 0.5)),
      upper: rounded(quantile(times, 0.75)),
      rounds: times.length,
    })),
  };
}
