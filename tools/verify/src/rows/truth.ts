import type { Expression, ReductionSpec, StageSpec } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { Accumulator, empty, exactly, filled, type Numbers } from './column';
import type { Exponential } from './exponential';
import { named, RowEvaluator, type RowVariables } from './expressions';

type Parameters = Readonly<Record<string, number>>;

const blockLength = 4096;

/** Below it the low half of a pair underflows. */
const smallestPair = 2 ** -960;

const sumOf = (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', operator: 'add', left, right });

/**
 * True results of rows of any length, by the stages of the spec over the reals: the check of the spec proves in MPFR that they are its textbook formulas.
 * Elements are pairs of doubles; what is one number a row (a logarithm, a quotient of totals) is MPFR's.
 * Relative error 2^-70 of a result that does not cancel, and of the magnitude of its terms else; `npm run verify` compares with MPFR's textbook.
 */
export class RowTruth {
  constructor(
    private readonly oracle: Oracle,
    private readonly exponential: Exponential,
  ) {}

  /** Outputs of a row: one for each element, or one in all. */
  value(spec: ReductionSpec, row: ArrayLike<number>, parameters: Parameters): Numbers {
    const perRow = spec.output === 'one' ? 1 : row.length;
    if (some(row, Number.isNaN)) return filled(perRow, { hi: Number.NaN, lo: 0 });
    return limitOf(spec.formula.value, row, (finite) => this.finiteValue(spec, finite, parameters));
  }

  /** dx of each element; `row` holds what backward takes, inputs or outputs. NaN anywhere in what it takes makes every dx NaN. */
  backward(spec: ReductionSpec, row: ArrayLike<number>, dys: ArrayLike<number>, parameters: Parameters): Numbers {
    if (some(row, Number.isNaN) || some(dys, Number.isNaN)) return filled(row.length, { hi: Number.NaN, lo: 0 });
    return limitOf(spec.formula.derivative, row, (finite) => this.finiteBackward(spec, finite, dys, parameters));
  }

  private finiteValue(spec: ReductionSpec, row: Float64Array, parameters: Parameters): Numbers {
    const stages = this.stages(spec.stages, spec.withZero, row, undefined, parameters);
    if (spec.output === 'one') return this.blocks(spec.value, stages, new Float64Array(1), undefined, new Set());
    return this.blocks(spec.value, stages, row, undefined, new Set(['x']));
  }

  private finiteBackward(spec: ReductionSpec, row: Float64Array, dys: ArrayLike<number>, parameters: Parameters): Numbers {
    const one = spec.output === 'one';
    const known = one ? { ...parameters, dy: dys[0] as number } : parameters;
    const perElement = one ? undefined : Float64Array.from(dys);
    const stages = this.stages(spec.backward.stages, spec.withZero && spec.backward.from === 'inputs', row, perElement, known);
    return this.blocks(spec.backward.value, stages, row, perElement, new Set(['x', 'index', ...(one ? [] : ['dy'])]));
  }

  private stages(
    stages: readonly StageSpec[],
    withZero: boolean,
    row: Float64Array,
    dys: Float64Array | undefined,
    parameters: RowVariables,
  ): RowVariables {
    let variables = parameters;
    for (const { name, reduce, of } of stages) {
      const evaluator = this.evaluator(variables, new Set(['x', 'dy']));
      const terms = function* (): Generator<Numbers> {
        for (const { x, dy, count } of blocksOf(row, dys)) yield evaluator.evaluate(of, { x, ...(dy === undefined ? {} : { dy }) }, count);
        if (withZero) yield evaluator.evaluate(of, { x: empty(1), dy: empty(1) }, 1);
      };
      const total = reduced(reduce, terms());
      variables = {
        ...variables,
        [`${name} high`]: total.hi,
        [`${name} low`]: total.lo,
        [name]: sumOf(named(`${name} high`), named(`${name} low`)),
      };
    }
    return variables;
  }

  private blocks(
    node: Expression,
    variables: RowVariables,
    row: Float64Array,
    dys: Float64Array | undefined,
    elements: ReadonlySet<string>,
  ): Numbers {
    const evaluator = this.evaluator(variables, elements);
    const result = empty(row.length);
    for (const { start, x, dy, count } of blocksOf(row, dys)) {
      const index = counting(start, count);
      const { hi, lo } = evaluator.evaluate(node, { x, index, ...(dy === undefined ? {} : { dy }) }, count);
      result.hi.set(hi, start);
      result.lo.set(lo, start);
      for (let k = 0; k < count; k++) {
        const size = Math.abs(hi[k] as number);
        if (size === 0 || size >= smallestPair) continue;
        const exact = evaluator.atElement(node, {
          x: x.hi[k] as number,
          index: start + k,
          ...(dy === undefined ? {} : { dy: dy.hi[k] as number }),
        });
        result.hi[start + k] = exact.hi;
        result.lo[start + k] = exact.lo;
      }
    }
    return result;
  }

  private evaluator(variables: RowVariables, elements: ReadonlySet<string>): RowEvaluator {
    return new RowEvaluator(this.oracle, this.exponential, variables, elements);
  }
}

const far = 1e60;

const orders: readonly ((place: number) => number)[] = [
  (place) => 1 + place,
  (place) => 2 ** 20 - place,
  (place) => 1 + ((place * 7) % 1009),
];

/**
 * Infinities stand for a limit: they are replaced by very large numbers, in several orders of size; where the orders agree that is the result,
 * and where one result depends on the order the limit does not exist and all are NaN. A formula that only compares and chooses needs no limit:
 * there equal infinities are equal numbers.
 */
function limitOf(formula: Expression, row: ArrayLike<number>, of: (finite: Float64Array) => Numbers): Numbers {
  if (!some(row, (x) => Math.abs(x) === Number.POSITIVE_INFINITY)) return of(Float64Array.from(row));
  // What several elements of -Infinity have no limit for, one alone has none for either: it stands for a row without elements.
  if (row.length === 1 && row[0] === Number.NEGATIVE_INFINITY) {
    const { hi, lo } = limitOf(formula, [row[0], row[0]], of);
    return { hi: hi.slice(0, 1), lo: lo.slice(0, 1) };
  }
  const sizes = choosesOnly(formula) ? [() => 1] : orders;
  const results = sizes.map((size) => {
    let place = 0;
    return of(Float64Array.from(row, (x) => (Number.isFinite(x) ? x : Math.sign(x) * far * size(place++))));
  });
  return limits(results);
}

function choosesOnly(node: Expression): boolean {
  switch (node.kind) {
    case 'number':
    case 'variable':
    case 'element':
      return true;
    case 'compare':
    case 'logic':
      return choosesOnly(node.left) && choosesOnly(node.right);
    case 'conditional':
      return [node.test, node.then, node.otherwise].every(choosesOnly);
    case 'fold':
      return node.operator !== 'sum' && choosesOnly(node.body);
    default:
      return false;
  }
}

function limits(results: readonly Numbers[]): Numbers {
  const [first = empty(0)] = results;
  const limit = empty(first.hi.length);
  for (let k = 0; k < limit.hi.length; k++) {
    const values = results.map(({ hi }) => hi[k] as number);
    const [value = Number.NaN] = values;
    if (values.every((other) => Math.abs(other) > far / 2 && Math.sign(other) === Math.sign(value)))
      limit.hi[k] = Math.sign(value) * Number.POSITIVE_INFINITY;
    else if (values.every((other) => Math.abs(other) < 1e-300)) limit.hi[k] = 0;
    else if (values.every((other) => other === value)) {
      limit.hi[k] = value;
      limit.lo[k] = first.lo[k] as number;
    } else return filled(limit.hi.length, { hi: Number.NaN, lo: 0 });
  }
  return limit;
}

function counting(start: number, count: number): Numbers {
  const numbers = empty(count);
  for (let k = 0; k < count; k++) numbers.hi[k] = start + k;
  return numbers;
}

interface ElementBlock {
  readonly start: number;
  readonly count: number;
  readonly x: Numbers;
  readonly dy: Numbers | undefined;
}

function* blocksOf(row: Float64Array, dys: Float64Array | undefined): Generator<ElementBlock> {
  for (let start = 0; start < row.length; start += blockLength) {
    const count = Math.min(blockLength, row.length - start);
    const dy = dys === undefined ? undefined : exactly(dys.subarray(start, start + count));
    yield { start, count, x: exactly(row.subarray(start, start + count)), dy };
  }
}

function reduced(reduce: StageSpec['reduce'], blocks: Iterable<Numbers>): { readonly hi: number; readonly lo: number } {
  if (reduce === 'sum') {
    const sum = new Accumulator();
    for (const block of blocks) sum.add(block);
    return sum.total();
  }
  let before = 0;
  let largest = { hi: Number.NEGATIVE_INFINITY, lo: 0 };
  for (const { hi, lo } of blocks) {
    for (let k = 0; k < hi.length; k++) {
      const [high, low] = [hi[k] as number, lo[k] as number];
      if (reduce === 'firstIndex' && high !== 0) return { hi: before + k, lo: 0 };
      if (high > largest.hi || (high === largest.hi && low > largest.lo)) largest = { hi: high, lo: low };
    }
    before += hi.length;
  }
  return reduce === 'max' ? largest : { hi: -1, lo: 0 };
}

function some(values: ArrayLike<number>, test: (x: number) => boolean): boolean {
  for (let k = 0; k < values.length; k++) if (test(values[k] as number)) return true;
  return false;
}
