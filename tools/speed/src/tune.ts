/** `npm run tune`: measures how many vectors each WebAssembly kernel should compute side by side, and records it for the generator. */
import {
  assemble,
  type Choice,
  ConstantPool,
  choose,
  chunkElements,
  copiesToTry,
  heap,
  type KernelFunction,
  KernelTable,
  lower,
  readChoices,
  tablesText,
  writeChoices,
} from '@rampa/codegen';
import { Progress, repositoryRoot } from '@rampa/conformance';
import { readSpecification } from '@rampa/reader';
import { Command } from 'commander';
import type { Prepared } from './contender';
import { sample } from './sample';
import { quantile } from './statistics';
import { wasm } from './webassembly';
import { normalNumbers } from './work';

const command = new Command('tune')
  .description('Measures how many vectors each WebAssembly kernel should compute side by side. Run `npm run generate` afterwards.')
  .option('--function <names...>', 'only kernels of these functions')
  .option('--new', 'only kernels that have no measurement yet')
  .parse();
const { function: names, new: onlyNew } = command.opts<{ function?: string[]; new?: true }>();

/** A chunk as the module cuts them. */
const elements = chunkElements;
const arrays = ['x', 'dy', 'stream', 'out', 'out2'] as const;
/** Gradient terms, in out2, have twice the size. */
const addresses = arrays.map((_, index) => heap + index * elements * 8);

/** A kernel with some numbers of copies, each called over a chunk. */
async function prepare(kernel: KernelFunction): Promise<Map<number, Prepared>> {
  const pool = new ConstantPool();
  const tried = copiesToTry[kernel.format];
  const functions = tried.map((copies) => kernel.write(copies, pool).replace(`(func $${kernel.name} `, `(func (export "${copies}") `));
  const text = [
    '(module',
    '(type $elementwise (func (param i32 i32 i32 i32 i32 i32)))',
    '(type $stage (func (param i32 i32 i32 i32 i32)))',
    '(import "rampa" "memory" (memory 1))',
    '(global $base (mut i32) (i32.const 0))',
    ...pool.globals(),
    ...functions,
    ')',
  ].join('\n');
  const memory = new wasm.Memory({ initial: Math.ceil((heap + arrays.length * elements * 8) / 65536) });
  const { exports } = new wasm.Instance(new wasm.Module(await assemble(text)), { rampa: { memory } });
  // What a slot means differs from kernel to kernel; 1 is an allowed parameter of every function, and a finite stage of every row.
  new Float64Array(memory.buffer, 0, 32).fill(1);
  const floats = new Float32Array(memory.buffer);
  const [x, dy, stream] = addresses.map((address) => address / 4) as [number, number, number];
  floats.set(normalNumbers('x', elements), x);
  floats.set(normalNumbers('dy', elements), dy);
  floats.fill(0.25, stream, stream + elements);
  const run = exports as Readonly<Record<string, (...numbers: number[]) => void>>;
  const given =
    kernel.type === 'elementwise'
      ? [...addresses, elements * 4]
      : [addresses[0] as number, addresses[1] as number, elements, 1, addresses[2] as number];
  return new Map(tried.map((copies) => [copies, { run: () => run[String(copies)]?.(...given) }]));
}

const program = lower(readSpecification(repositoryRoot));
const table = new KernelTable();
tablesText(program, table);
const known = new Map((await readChoices()).map((choice) => [choice.code, choice]));
// Kernels over rows side by side have one vector, whatever the schedule says.
const scheduled = table.kernels().filter(({ type }) => type !== 'across');
const chosen = scheduled.filter(({ name, code }) => {
  const isAsked = names === undefined || names.some((asked) => name.startsWith(`${asked}_`));
  return isAsked && !(onlyNew && known.has(code));
});
const progress = new Progress('tune');
const measured = new Map<string, Choice>();
for (const [k, kernel] of chosen.entries()) {
  progress.update(k, chosen.length, kernel.name);
  const times = await sample(await prepare(kernel), { elements, leastRounds: 15, mostRounds: 25, budgetMs: 150 });
  const nanoseconds = Object.fromEntries([...times].map(([copies, of]) => [copies, Number(quantile(of, 0.5).toFixed(3))]));
  measured.set(kernel.code, { kernel: kernel.name, code: kernel.code, copies: choose(nanoseconds), nanoseconds });
}
progress.stop();
const choices = scheduled.flatMap(({ code, name }) => {
  const choice = measured.get(code) ?? known.get(code);
  return choice === undefined ? [] : [{ ...choice, kernel: name }];
});
await writeChoices(choices);
console.log(`${measured.size} kernels measured, ${choices.length} of ${scheduled.length} have a choice; \`npm run generate\` applies it`);
