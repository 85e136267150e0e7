import type { ActivationSpec, Expression, ReductionSpec, Specification } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { evaluateInDoubles, type Magnified, valueInDoubles } from './doubles';
import type { Parameters, Truths } from './types';

/** A piece of work whose true values come from the textbook formulas. Plain data: it travels to worker processes. */
export type Job =
  /** `key`: value, derivative, or the name of a parameter. */
  | {
      readonly kind: 'activation';
      readonly name: string;
      readonly key: string;
      readonly parameters: Parameters;
      readonly inputs: Float64Array;
    }
  | {
      readonly kind: 'row';
      readonly name: string;
      readonly parameters: Parameters;
      readonly row: Float64Array;
      readonly indices: readonly number[];
    }
  /** `row` holds what backward takes (outputs or inputs); dys one upstream gradient per output. */
  | {
      readonly kind: 'backward';
      readonly name: string;
      readonly parameters: Parameters;
      readonly row: Float64Array;
      readonly dys: Float64Array;
      readonly indices: readonly number[];
    };

/** `terms`: of `backward`, the magnitude of the terms of each result. */
export interface JobResult extends Truths {
  readonly terms?: Float64Array;
}

interface Pair {
  readonly hi: number;
  readonly lo: number;
}

/** How many true values a job asks for. */
export function jobSize(job: Job): number {
  return job.kind === 'activation' ? job.inputs.length : job.indices.length;
}

export function compute(specification: Specification, oracle: Oracle, job: Job): JobResult {
  if (job.kind === 'activation') {
    const spec = specification.activations.find(({ name }) => name === job.name);
    if (spec === undefined) throw new RangeError(`vectors: unknown activation ${job.name}`);
    return pairs(Array.from(job.inputs, (x) => activationTruth(oracle, spec, job.key, x, job.parameters)));
  }
  const spec = specification.reductions.find(({ name }) => name === job.name);
  if (spec === undefined) throw new RangeError(`vectors: unknown reduction ${job.name}`);
  if (job.kind === 'row') return pairs(rowTruths(oracle, spec, [...job.row], job.indices, job.parameters));
  return spec.backward.from === 'inputs'
    ? pairs(job.indices.map((j) => backwardFromInputs(oracle, spec, [...job.row], [...job.dys], j, job.parameters)))
    : backwardFromOutputs(oracle, spec, job.row, job.dys, job.indices, job.parameters);
}

function pairs(values: readonly Pair[]): Truths {
  return { hi: Float64Array.from(values, ({ hi }) => hi), lo: Float64Array.from(values, ({ lo }) => lo) };
}

/** A limit: infinite, NaN or zero as doubles say (they know signed zeros and infinities), else the oracle's value. */
function limit(oracle: Oracle, expression: Expression, parameters: Parameters): Pair {
  const rough = valueInDoubles(expression, parameters);
  if (rough === 0 || !Number.isFinite(rough)) return { hi: rough, lo: 0 };
  return oracle.evaluate(expression, parameters);
}

function activationTruth(oracle: Oracle, spec: ActivationSpec, key: string, x: number, parameters: Parameters): Pair {
  if (Number.isNaN(x)) return { hi: Number.NaN, lo: 0 };
  if (!Number.isFinite(x)) {
    const limits = key === 'value' || key === 'derivative' ? spec.limits[key] : spec.limits.parameterDerivatives[key];
    if (limits === undefined) throw new RangeError(`${spec.name}: expected limits of ${key}, got none`);
    return limit(oracle, x < 0 ? limits.minusInfinity : limits.plusInfinity, parameters);
  }
  const truth = oracle.activation(spec, key === 'value' || key === 'derivative' ? key : { parameter: key }, { ...parameters, x });
  if (x === 0 && truth.hi === 0 && key === 'value') return { hi: zeroAtZero(spec, x, parameters), lo: 0 };
  return truth;
}

/** The sign of a value that is zero at +0 or -0. */
function zeroAtZero(spec: ActivationSpec, x: number, parameters: Parameters): number {
  if (spec.keepsNegativeZero) return x;
  const formula = valueInDoubles(spec.formula.value, { ...parameters, x });
  return formula === 0 ? formula : 0;
}

const far = 1e30;

/**
 * Outputs of a row. A NaN in the row makes every output NaN. Infinities stand for a limit: they are replaced by very large numbers, in several orders of
 * size; where the orders agree that is the value, and where an output depends on the order the limit does not exist and the whole row is NaN.
 */
function rowTruths(
  oracle: Oracle,
  spec: ReductionSpec,
  row: readonly number[],
  indices: readonly number[],
  parameters: Parameters,
): Pair[] {
  if (row.some(Number.isNaN)) return indices.map(() => ({ hi: Number.NaN, lo: 0 }));
  const infinite = row.flatMap((x, k) => (Number.isFinite(x) ? [] : [k]));
  const at = (values: readonly number[], i: number): Pair => oracle.evaluateRow(spec.formula.value, { row: values, i }, parameters);
  if (infinite.length === 0) return indices.map((i) => at(row, i));
  const orders = [0, 1, 2].map((turn) =>
    row.map((x, k) => {
      const place = infinite.indexOf(k);
      return place < 0 ? x : Math.sign(x) * far * (1 + ((place + turn) % Math.max(infinite.length, 2)));
    }),
  );
  const everyOutput = spec.output === 'one' ? [0] : [...row.keys()];
  const limits = everyOutput.map((i) => limitOf(orders.map((values) => at(values, i))));
  const exists = limits.every(({ hi }) => !Number.isNaN(hi));
  return indices.map((i) => (exists ? (limits[i] ?? { hi: Number.NaN, lo: 0 }) : { hi: Number.NaN, lo: 0 }));
}

function limitOf(values: readonly Pair[]): Pair {
  const [first] = values;
  if (first === undefined) throw new RangeError('expected values, got none');
  if (values.every(({ hi }) => Math.abs(hi) > far / 2 && Math.sign(hi) === Math.sign(first.hi)))
    return { hi: first.hi * Number.POSITIVE_INFINITY, lo: 0 };
  if (values.every(({ hi }) => Math.abs(hi) < 1e-300)) return { hi: 0, lo: 0 };
  return values.every(({ hi }) => hi === first.hi) ? first : { hi: Number.NaN, lo: 0 };
}

/** The sum of two pairs, good to about 2^-100 of the larger. */
function addPairs(a: Pair, b: Pair): Pair {
  const sum = a.hi + b.hi;
  const carried = sum - a.hi;
  const rest = a.hi - (sum - carried) + (b.hi - carried) + (a.lo + b.lo);
  const hi = sum + rest;
  return { hi, lo: sum - hi + rest };
}

const variable = (name: string): Expression => ({ kind: 'variable', name });
const sumOf = (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', operator: 'add', left, right });
const productOf = (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', operator: 'multiply', left, right });

/** dx_j = sum over i of dy_i d output_i / d x_j. */
function backwardFromInputs(
  oracle: Oracle,
  spec: ReductionSpec,
  row: readonly number[],
  dys: readonly number[],
  j: number,
  parameters: Parameters,
): Pair {
  return dys
    .map((dy, i) => {
      const derivative = oracle.evaluateRow(spec.formula.derivative, { row, i, j }, parameters);
      return oracle.evaluate(productOf(sumOf(variable('hi'), variable('lo')), variable('dy')), { ...derivative, dy });
    })
    .reduce(addPairs, { hi: 0, lo: 0 });
}

/**
 * The backward pass as a function of the outputs that it is given (rounded numbers, taken as exact): its stages and its value, over the reals.
 * That the formula is the vector-Jacobian product of the textbook derivative is proven by the check of the spec.
 */
function backwardFromOutputs(
  oracle: Oracle,
  spec: ReductionSpec,
  row: Float64Array,
  dys: Float64Array,
  indices: readonly number[],
  parameters: Parameters,
): JobResult {
  /** Stage results as pairs, for the oracle: a variable that is the sum of two others. */
  const stages: Record<string, number | Expression> = { ...parameters };
  /** The same in doubles with magnitudes. */
  const rough: Record<string, Magnified> = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, { value, magnitude: Math.abs(value) }]),
  );
  const element = (k: number): { x: number; dy: number } => ({ x: row[k] ?? Number.NaN, dy: dys[k] ?? Number.NaN });
  const magnified = (k: number): Record<string, Magnified> => {
    const { x, dy } = element(k);
    return { ...rough, x: { value: x, magnitude: Math.abs(x) }, dy: { value: dy, magnitude: Math.abs(dy) } };
  };
  for (const { name, reduce, of } of spec.backward.stages) {
    if (reduce !== 'sum') throw new RangeError(`vectors: ${spec.name}: backward from outputs with a ${reduce} stage is not supported`);
    let total: Pair = { hi: 0, lo: 0 };
    let magnitude = 0;
    for (let k = 0; k < row.length; k++) {
      total = addPairs(total, oracle.evaluate(of, { ...stages, ...element(k) }));
      magnitude += evaluateInDoubles(of, magnified(k)).magnitude;
    }
    stages[`${name} high`] = total.hi;
    stages[`${name} low`] = total.lo;
    stages[name] = sumOf(variable(`${name} high`), variable(`${name} low`));
    rough[name] = { value: total.hi, magnitude };
  }
  const values = indices.map((k) => oracle.evaluate(spec.backward.value, { ...stages, ...element(k), index: k }));
  return { ...pairs(values), terms: Float64Array.from(indices, (k) => evaluateInDoubles(spec.backward.value, magnified(k)).magnitude) };
}
