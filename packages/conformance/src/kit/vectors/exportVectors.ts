import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Specification, ulp } from '@rampa/ir';
import { allowanceAt } from '../../acceptance/activation';
import { logSumAllowance } from '../../acceptance/cancellation';
import { rowOf } from '../../acceptance/reduction';
import type { Quantity } from '../../adapter';
import type { NumberArray } from '../../numbers';
import type { Library } from '../../vectors/build';
import { hashOf } from '../../vectors/hash';
import { type ActivationVectors, quantityOfKey, type ReductionVectors } from '../../vectors/types';
import { type Dialect, type ForeignOperator, foreignOperators } from './foreignOperators';

export type VectorFormat = Dialect | 'json';
export const vectorFormats: readonly VectorFormat[] = ['webnn', 'onnx', 'json'];

/** One exported case; the arrays are written by hand, since JSON has no -0 and no infinities of its own accord. */
interface Exported {
  readonly head: {
    readonly source: string;
    readonly name: string;
    readonly op: string;
    readonly params: object;
    readonly dtype: 'float32';
    readonly shape: readonly number[];
  };
  readonly input: ArrayLike<number>;
  readonly expected: ArrayLike<number>;
  readonly tolerance: { readonly type: 'ULP'; readonly value: number };
  readonly quantity?: Quantity;
}

/** Inputs of one case, at most; parameter sets of one function, at most; rows of one length, at most. */
const most = { inputs: 256, sets: 4, rows: 32 } as const;
/** Units in the last place of f32 that a result may be away: the bar of f32 arithmetic, and one for the rounding of what is expected. */
const fastUnits = 4;
const tolerances = { elementwise: fastUnits + 1, rows: 2 * fastUnits + 1 } as const;

/** A hash of everything that true values of the spec depend on: the version of its vectors. */
export function specHashOf({ activations, reductions }: Specification, library: Library): string {
  return hashOf(Object.fromEntries([...activations, ...reductions].map(({ name }) => [name, library.hash(name)])));
}

/** Writes true values for others into a folder, and gives the path. A file that is there is replaced only when all is written. */
export async function exportVectors(
  format: VectorFormat,
  folder: string,
  specification: Specification,
  library: Library,
  names: readonly string[],
): Promise<{ readonly path: string; readonly cases: number }> {
  const specHash = specHashOf(specification, library);
  const exported: Exported[] = [];
  for (const name of names) exported.push(...(await casesOf(format, `rampa ${specHash.slice(0, 12)}, ${format}`, library, name)));
  const entries = exported.map(entryText).join(',\n');
  const text = format === 'json' ? `{ "specHash": "${specHash}", "vectors": [\n${entries}\n] }\n` : `[\n${entries}\n]\n`;
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${format === 'json' ? 'rampa' : format}.json`);
  const temporary = `${path}.${process.pid}`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return { path, cases: exported.length };
}

async function casesOf(format: VectorFormat, source: string, library: Library, name: string): Promise<Exported[]> {
  const operators = format === 'json' ? [{ op: name, function: name }] : foreignOperators[format].filter((one) => one.function === name);
  if (operators.length === 0) return [];
  const vectors = await library.load(name);
  return operators.flatMap((operator) =>
    vectors.kind === 'activation' ? activationCases(source, operator, vectors, format === 'json') : rowCases(source, operator, vectors),
  );
}

/** The attributes for these parameters, as the other side spells them; undefined where it has no attribute for a parameter that is not at its default. */
function attributesOf(operator: ForeignOperator, parameters: Readonly<Record<string, number>>, isOurs: boolean): Record<string, unknown> {
  if (isOurs) return { ...parameters };
  const numbers = Object.entries(operator.attributes ?? {}).map(([attribute, { parameter }]) => [attribute, parameters[parameter]]);
  const texts = Object.entries(operator.only ?? {}).map(([attribute, { value }]) => [attribute, value]);
  return Object.fromEntries([...numbers, ...texts]);
}

function activationCases(source: string, operator: ForeignOperator, { name, groups }: ActivationVectors, isOurs: boolean): Exported[] {
  const known = new Set(Object.values(operator.attributes ?? {}).map(({ parameter }) => parameter));
  const defaults = groups[0]?.parameters ?? {};
  const sayable = groups.filter(
    ({ inputType, barsHold, parameters }) =>
      inputType === 'f32' &&
      barsHold &&
      Object.entries(parameters).every(([key, value]) => isOurs || known.has(key) || value === defaults[key]),
  );
  return sayable.slice(0, most.sets).flatMap((group) => {
    const keys = isOurs ? Object.keys(group.truths) : ['value'];
    return keys.map((key): Exported => {
      const quantity = quantityOfKey(key);
      const step = Math.max(1, Math.ceil(group.inputs.length / most.inputs));
      const truths = group.truths[key]?.hi ?? new Float64Array();
      // Where an absolute error beyond the bar is accepted, units say nothing.
      const isRelative = (i: number): boolean => allowanceAt(name, quantity, group, 'fast', i) <= fastUnits * ulp(truths[i] ?? 0, 'f32');
      // The special inputs stand at the end.
      const chosen = [...group.inputs.keys()].filter((i) => (i % step === 0 || i >= group.inputs.length - 5) && isRelative(i));
      const params = attributesOf(operator, group.parameters, isOurs);
      return {
        head: { source, name: caseName(name, key, params), op: operator.op, params, dtype: 'float32', shape: [chosen.length] },
        input: pick(group.inputs, chosen),
        expected: Float32Array.from(pick(truths, chosen)),
        tolerance: { type: 'ULP', value: tolerances.elementwise },
        ...(key === 'value' ? {} : { quantity }),
      };
    });
  });
}

/** Rows every output of which has a true value. */
function rowCases(source: string, operator: ForeignOperator, vectors: ReductionVectors): Exported[] {
  const { name, output, value } = vectors;
  return value.flatMap((group): Exported[] => {
    const [xs] = group.inputs;
    const perRow = output === 'row' ? group.length : 1;
    if (xs === undefined || group.positions.length * group.length !== xs.length * perRow) return [];
    const rows = [...Array(xs.length / group.length).keys()]
      .filter((row) => logSumAllowance(name, rowOf(vectors, 'value', group, row * perRow)) === undefined)
      .slice(0, most.rows);
    if (rows.length === 0) return [];
    const elements = (size: number): number[] => rows.flatMap((row) => Array.from({ length: size }, (_, k) => row * size + k));
    return [
      {
        head: {
          source,
          name: caseName(name, `rows of ${group.length}`, group.parameters),
          op: operator.op,
          params: operator.axis === undefined ? { ...group.parameters } : { [operator.axis]: 1 },
          dtype: 'float32',
          shape: [rows.length, group.length],
        },
        input: pick(xs, elements(group.length)),
        expected: Float32Array.from(pick(group.truths.hi, elements(perRow))),
        tolerance: { type: 'ULP', value: tolerances.rows },
      },
    ];
  });
}

function caseName(name: string, what: string, parameters: object): string {
  const words = Object.entries(parameters).map(([key, value]) => `${key} = ${value}`);
  return `${name} ${what}${words.length === 0 ? '' : `, ${words.join(', ')}`}`;
}

function pick(values: NumberArray, indices: readonly number[]): number[] {
  return indices.map((i) => values[i] ?? Number.NaN);
}

function entryText({ head, input, expected, tolerance, quantity }: Exported): string {
  const list = (values: ArrayLike<number>): string => `[${Array.from(values, numberText).join(', ')}]`;
  const more = quantity === undefined ? '' : `, "quantity": ${JSON.stringify(quantity)}`;
  return `${JSON.stringify(head).slice(0, -1)}, "input": ${list(input)}, "expected": ${list(expected)}, "tolerance": ${JSON.stringify(tolerance)}${more} }`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return `"${value}"`;
  return Object.is(value, -0) ? '-0' : String(value);
}
