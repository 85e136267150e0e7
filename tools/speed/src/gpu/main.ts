/** `npm run bench:gpu`: every WGSL function on arrays that stay on this machine's own GPU, in turns with the device's own copy. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Progress, repositoryRoot } from '@rampa/conformance';
import { openDawn } from '@rampa/conformance/devices';
import { readSpecification } from '@rampa/reader';
import { createRuntime } from '@rampa/wgsl/runtime';
import { Command, InvalidArgumentError } from 'commander';
import { chooseFunctions } from '../choose';
import { sample } from '../sample';
import { quantile, ratio } from '../statistics';
import { Arrays } from './arrays';
import { copyCalls, functionCall, type GpuCall, operations } from './calls';
import { type GpuTiming, page, type TorchResults } from './page';

interface Options {
  readonly function?: readonly string[];
  readonly elements: number;
  readonly dispatches: number;
  readonly torch?: string;
}

const fullElements = 2 ** 26;
const rounds = 9;

function parseCount(text: string): number {
  const [, base = text, exponent = '1'] = /^(\d+)\^(\d+)$/.exec(text) ?? [];
  const count = Number(base) ** Number(exponent);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError('expected a count such as 1000 or 2^20');
  return count;
}

const { elements, dispatches, ...options } = new Command('bench:gpu')
  .description("Time of every WGSL function on this machine's GPU against the device's own copy.")
  .option('--function <names...>', 'only these functions; docs/speed is left as it is')
  .option('--elements <count>', 'of an array; docs/speed is renewed at the default only', parseCount, fullElements)
  .option('--dispatches <count>', 'of an operation between two readings of the clock', parseCount, 100)
  .option('--torch <file>', 'times of PyTorch on the same card, as tools/bench/src/eager.py prints them')
  .parse()
  .opts<Options>();
const specs = chooseFunctions('bench:gpu', readSpecification(repositoryRoot), options.function);
const torch = options.torch === undefined ? undefined : (JSON.parse(await readFile(options.torch, 'utf8')) as TorchResults);

const { device, adapter } = await openDawn();
const runtime = await createRuntime(device);
const arrays = new Arrays(device, elements);
const progress = new Progress('bench:gpu');
const timings: GpuTiming[] = [];
const copies: number[] = [];
for (const [k, spec] of specs.entries()) {
  progress.update(k, specs.length, spec.name);
  const twoCopies = copyCalls(arrays, dispatches);
  const calls = operations.map((operation) => functionCall(runtime, arrays, spec, operation, dispatches));
  const times = await sample(new Map([...twoCopies, ...calls].map((call) => [call, call])), {
    elements: elements * dispatches,
    leastRounds: rounds,
    mostRounds: rounds,
    budgetMs: 0,
  });
  const perByte = (call: GpuCall): number[] => (times.get(call) ?? []).map((nanoseconds) => (nanoseconds * elements) / call.bytes);
  const [copy = []] = twoCopies.map(perByte).sort((a, b) => quantile(a, 0.5) - quantile(b, 0.5));
  copies.push(...copy);
  for (const [n, call] of calls.entries()) {
    timings.push({
      function: spec.name,
      operation: operations[n] as (typeof operations)[number],
      milliseconds: (quantile(times.get(call) ?? [], 0.5) * elements) / 1e6,
      ofCopy: ratio(copy, perByte(call)).median,
    });
  }
}
progress.stop();
runtime.destroy();
const text = page({
  adapter: adapter.description === '' ? `${adapter.vendor} ${adapter.architecture}` : `${adapter.device} ${adapter.description}`.trim(),
  elements,
  copyGigabytesPerSecond: 1 / quantile(copies, 0.5),
  timings,
  torch,
});
console.log(text);
if (options.function === undefined && elements === fullElements) {
  await mkdir(`${repositoryRoot}/docs/speed`, { recursive: true });
  await writeFile(`${repositoryRoot}/docs/speed/gpu.md`, text);
  console.log('docs/speed/gpu.md is renewed');
}
// Dawn's threads keep the process alive.
process.exit();
