import {
  assemble,
  backendOf,
  backends,
  ConstantPool,
  elementwiseFunction,
  kernelHash,
  kernelText,
  type LoweredActivation,
  lanesOf,
  type MeasuredColumn,
  measuredGraph,
  type Program,
  parameterSlots,
  type QuantityKey,
  quantityNode,
  quantityNodes,
} from '@rampa/codegen';
import { hashOf } from '@rampa/conformance';
import type { ActivationSpec, Expression } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { transform } from 'esbuild';
import type { Group, GroupColumn, Task } from './group';
import { neighbours } from './judge';
import { largestBlock } from './memory';
import { type Parameters, parameterSets, roundedToFloat, sameParameters } from './parameters';

/** What to measure. */
export interface Choice {
  readonly functions: readonly string[];
  readonly columns: readonly string[];
  /** Left out: all. */
  readonly orders?: readonly string[];
  /** At default parameters. */
  readonly inputs: number;
}

/** Every column of every backend, in the order of the tables. */
export const measuredColumns: readonly MeasuredColumn[] = backends.flatMap(({ measured }) => measured);

/** At further parameter values a sixty-fourth of the inputs, but enough to see every binade. */
const further = { share: 2 ** -6, fewest: 2 ** 14 };
/** Of the inputs in f32 so many are measured in f64, because MPFR takes thousands of times longer. */
const doubles = { share: 2 ** -12, fewest: 1000 };

/** Vectors computed side by side here; blocks of 16 elements hold them in every format. */
const copies = 4;

/** Blocks fit the second-level cache; a GPU wants larger ones. */
const block = { processor: 2 ** 14, device: largestBlock };

/** How many inputs a column is measured at. */
export function inputsOf({ plan, inputs }: MeasuredColumn, isDefault: boolean, asked: number): number {
  if (plan === 'double') return Math.min(inputs.defaults, Math.max(asked * doubles.share, doubles.fewest));
  return isDefault ? Math.min(inputs.defaults, asked) : Math.min(inputs.further, Math.max(asked * further.share, further.fewest));
}

/** To be raised when errors come to be measured in another way: parts of interrupted runs are not mixed with new ones. */
const method = 2;

/** Every group of a run, in the order of the spec. */
export async function planGroups(program: Program, oracle: Oracle, choice: Choice): Promise<Group[]> {
  const groups: Group[] = [];
  for (const lowered of program.activations) {
    if (!choice.functions.includes(lowered.spec.name)) continue;
    for (const key of quantityNodes(lowered.plans.double).keys()) {
      if (choice.orders !== undefined && !choice.orders.includes(key)) continue;
      for (const part of partsOf(lowered.spec, choice)) groups.push(await makeGroup(lowered, oracle, key, part));
    }
  }
  return groups;
}

/** Columns that share references: at the same effective parameters, and as many inputs. */
interface Part {
  readonly parameters: Parameters;
  readonly isDefault: boolean;
  readonly count: number;
  readonly columns: MeasuredColumn[];
}

function partsOf({ parameters: specs }: ActivationSpec, { columns, inputs }: Choice): Part[] {
  const sets = parameterSets(specs);
  const chosen = measuredColumns.filter(({ id }) => columns.includes(id));
  return [sets.defaults, ...sets.further].flatMap((parameters) => {
    const isDefault = parameters === sets.defaults;
    const parts: Part[] = [];
    for (const column of chosen) {
      // Random parameters are part of how doubles are measured.
      if (column.plan === 'double' && !isDefault) continue;
      const effective = column.plan === 'fast' ? roundedToFloat(parameters) : parameters;
      const count = inputsOf(column, isDefault, inputs);
      const part = parts.find((candidate) => candidate.count === count && sameParameters(candidate.parameters, effective));
      if (part === undefined || column.plan === 'double' || part.columns.some((other) => isOnDevice(other) !== isOnDevice(column))) {
        parts.push({ parameters: effective, isDefault, count, columns: [column] });
      } else part.columns.push(column);
    }
    return parts;
  });
}

/** A GPU, real or imitated, wants its own sizes. */
function isOnDevice(column: MeasuredColumn): boolean {
  return backendOf(column).id === 'wgsl';
}

async function makeGroup(lowered: LoweredActivation, oracle: Oracle, key: QuantityKey, part: Part): Promise<Group> {
  const { spec } = lowered;
  const { parameters, isDefault, count, columns } = part;
  const at = (expression: Expression): number => oracle.evaluate(expression, parameters).hi;
  const zeros = spec.zeros.map((zero) => ({ of: zero.of, at: at(zero.at), within: zero.within, scale: at(zero.scale) }));
  const kinks = spec.kinks.map((kink) => oracle.evaluate(kink.at, parameters));
  const places = [...spec.jumps, ...spec.removable].map((point) => at(point.at));
  const plain = {
    kind: columns.some(({ plan }) => plan === 'double') ? ('doubles' as const) : ('floats' as const),
    name: spec.name,
    key,
    parameters,
    isDefault,
    count,
    blockElements: Math.min(count, columns.some(isOnDevice) ? block.device : block.processor),
    zeros,
    kinks,
    specialInputs: specialInputs([...places, ...kinks.map(({ hi }) => hi), ...zeros.map((zero) => zero.at)]),
    columns: await Promise.all(columns.map((column) => makeColumn(lowered, column, key))),
    kernels: await assemble(kernelsText(lowered, key, isDefault, columns)),
  };
  return { ...plain, id: hashOf({ ...plain, method, judgedBy: judgedBy(spec, key) }) };
}

/** What true values depend on. */
function judgedBy({ formula, limits, removable, jumps }: ActivationSpec, key: QuantityKey): object {
  return { formula: key === 'value' || key === 'derivative' ? formula[key] : formula.parameterDerivatives[key], limits, removable, jumps };
}

async function makeColumn(lowered: LoweredActivation, column: MeasuredColumn, key: QuantityKey): Promise<GroupColumn> {
  const { id, plan } = column;
  const plain = { id, backend: backendOf(column).id, plan, kernel: kernelHash(lowered, column, key) };
  if (plain.backend !== 'js' || key === 'value' || key === 'derivative') return plain;
  const { code } = await transform(kernelText(lowered, column, key), { loader: 'ts', format: 'esm' });
  return { ...plain, script: code };
}

/** The reference by the `double` plan, one f64 number an input; and for a derivative in a parameter the kernels of the WebAssembly columns. */
function kernelsText(lowered: LoweredActivation, key: QuantityKey, isDefault: boolean, columns: readonly MeasuredColumn[]): string {
  const pool = new ConstantPool();
  const sources = parameterSlots(lowered.spec.parameters.map(({ name }) => name));
  const { double } = lowered.plans;
  const reference = { kind: 'terms', pointer: '$out2', node: quantityNode(double, key) } as const;
  const functions = [
    elementwiseFunction({ name: '$reference', sources, parts: [{ lanes: lanesOf('f64'), results: [reference] }], copies }, pool),
  ];
  const exports = ['(export "reference" (func $reference))'];
  const alone = key === 'value' || key === 'derivative' ? [] : columns.filter((column) => backendOf(column).id === 'wasm');
  for (const [index, column] of alone.entries()) {
    const { format, node } = measuredGraph(lowered, column, key, isDefault);
    const name = `$kernel${index}`;
    const result = { kind: 'array', pointer: '$out', node } as const;
    functions.push(elementwiseFunction({ name, sources, parts: [{ lanes: lanesOf(format), results: [result] }], copies }, pool));
    exports.push(`(export "${column.id}" (func ${name}))`);
  }
  return [
    '(module',
    '(type $elementwise (func (param i32 i32 i32 i32 i32 i32)))',
    '(import "rampa" "memory" (memory 1))',
    ...pool.globals(),
    ...functions,
    ...exports,
    ')',
  ].join('\n');
}

/** Zeros, the smallest and largest numbers, infinities, NaN, and declared points with their neighbours. */
function specialInputs(places: readonly number[]): number[] {
  const found = new Set(places.flatMap((place) => neighbours(place, 3)));
  for (const x of [2 ** -149, 2 ** -126, (2 - 2 ** -23) * 2 ** 127, Number.POSITIVE_INFINITY, 1]) {
    found.add(x);
    found.add(-x);
  }
  found.delete(0);
  return [...found, 0, -0, Number.NaN];
}

/** So many inputs at a time: a second or so of work. */
const taskSize = { floats: 2 ** 24, doubles: 1000 };

/** A group's inputs in parts. */
export function tasksOf({ id, kind, count }: Group): Task[] {
  const size = Math.min(count, taskSize[kind]);
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({ group: id, index, first: index * size, count: size }));
}
