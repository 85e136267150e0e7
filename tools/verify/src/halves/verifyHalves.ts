import {
  allowanceAt,
  ask,
  type Column,
  type Compute,
  type Job,
  type JobResult,
  nearZero,
  type Parameters,
  type Quantity,
  Tally,
} from '@rampa/conformance';
import { type ActivationSpec, type Specification, type Truth, ulp, ulpError } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { type Result, resultOf } from '../rows/result';
import { verifyEmittedHalves } from './emitted';
import { everyHalf, roundToHalf } from './half';

export interface HalfOptions {
  readonly specification: Specification;
  readonly oracle: Oracle;
  /** True values in MPFR: minutes for all inputs, so by several processes. */
  readonly compute: Compute;
  readonly columns: readonly Column[];
  /** Every how many-th of the 2^16 inputs: 1 for the claim. Infinities, NaN and zeros are among them always. */
  readonly stride: number;
  readonly onProgress?: (what: string) => void;
}

export const fullHalfStride = 1;
/** Seconds. */
export const smallHalfStride = 61;

const inputsPerJob = 400;
/** How many units in the last place of f32 from a kink that is no number of f32 its side is decided by the rounding of its place. */
const kinkUnits = 3;

/** f32 results at f16 inputs, rounded to f16: value and derivatives of every activation on every column of f32; and the text of the f16 functions. */
export async function verifyHalves(options: HalfOptions): Promise<Result[]> {
  const { specification, oracle, compute, columns, onProgress = () => {} } = options;
  const inputs = chosenInputs(options.stride);
  const judges = specification.activations.flatMap((spec) =>
    quantitiesOf(spec).map((quantity) => new HalfJudge(spec, quantity, inputs, oracle)),
  );
  const jobs = judges.map((judge) => judge.jobs());
  onProgress('true values');
  const computed = await compute(jobs.flat(), () => {});
  const results: Result[] = [];
  let at = 0;
  for (const [k, judge] of judges.entries()) {
    onProgress(judge.name);
    const count = jobs[k]?.length ?? 0;
    judge.learn(computed.slice(at, at + count));
    at += count;
    for (const column of columns.filter(({ type }) => type === 'f32')) results.push(await judge.judge(column));
  }
  return [...results, ...verifyEmittedHalves()];
}

function chosenInputs(stride: number): Float32Array {
  return everyHalf().filter((x, k) => k % stride === 0 || x === 0 || !Number.isFinite(x));
}

function quantitiesOf(spec: ActivationSpec): Quantity[] {
  return [
    { kind: 'value' },
    { kind: 'derivative' },
    ...spec.parameters.map(({ name }): Quantity => ({ kind: 'parameterDerivative', parameter: name })),
  ];
}

/** Half a unit for the rounding and nearly nothing for f32; in WGSL a conversion may round either way. */
function barOf({ id }: Column): number {
  return id.startsWith('wgsl') ? 1 : 0.51;
}

/** One quantity of one activation at its default parameters. */
class HalfJudge {
  readonly name: string;
  private readonly parameters: Parameters;
  /** Places on both sides of a kink, by the input next to it. */
  private readonly sides: ReadonlyMap<number, readonly [number, number]>;
  private truths: readonly Truth[] = [];

  constructor(
    private readonly spec: ActivationSpec,
    private readonly quantity: Quantity,
    private readonly inputs: Float32Array,
    private readonly oracle: Oracle,
  ) {
    this.name = spec.name;
    this.parameters = Object.fromEntries(spec.parameters.map(({ name, default: value }) => [name, Math.fround(value)]));
    const sides = new Map<number, readonly [number, number]>();
    for (const kink of quantity.kind === 'value' ? [] : spec.kinks) {
      const at = oracle.evaluate(kink.at, this.parameters);
      if (at.lo === 0 && Math.fround(at.hi) === at.hi) continue;
      const reach = kinkUnits * ulp(at.hi, 'f32');
      for (const x of inputs) if (Math.abs(x - at.hi) <= reach) sides.set(x, [at.hi - 2 * reach, at.hi + 2 * reach]);
    }
    this.sides = sides;
  }

  /** The work for the true values: at the inputs, then at the sides of kinks. */
  jobs(): Job[] {
    const { spec, quantity, parameters } = this;
    const points = Float64Array.from([...this.inputs, ...[...this.sides.values()].flat()]);
    return Array.from({ length: Math.ceil(points.length / inputsPerJob) }, (_, k) => ({
      kind: 'activation',
      name: spec.name,
      key: quantity.parameter ?? quantity.kind,
      parameters,
      inputs: points.slice(k * inputsPerJob, (k + 1) * inputsPerJob),
    }));
  }

  learn(results: readonly JobResult[]): void {
    this.truths = results.flatMap(({ hi, lo }) => Array.from(hi, (value, k) => ({ hi: value, lo: lo[k] as number })));
  }

  /** True values beside a kink whose place is no number of f32: either side may be right. */
  private across(x: number): readonly Truth[] {
    const first = this.inputs.length + 2 * [...this.sides.keys()].indexOf(x);
    return this.sides.has(x) ? this.truths.slice(first, first + 2) : [];
  }

  async judge(column: Column): Promise<Result> {
    const { spec, quantity, parameters, inputs } = this;
    const results = await ask(column, { name: spec.name, quantity, parameters, inputs: [inputs], inPlace: false });
    const tally = new Tally();
    for (const [k, x] of inputs.entries())
      this.judgeOne(tally, column, x, results[k] ?? Number.NaN, this.truths[k] ?? { hi: Number.NaN, lo: 0 });
    const name = {
      function: spec.name,
      backend: column.id,
      quantity: `${quantity.parameter === undefined ? quantity.kind : `derivative in ${quantity.parameter}`}, in f16`,
      inputs: inputs.length > 2 ** 15 ? 'all 2^16' : `${inputs.length} of 2^16`,
    };
    return resultOf(name, tally.verdict());
  }

  private judgeOne(tally: Tally, column: Column, x: number, result: number, truth: Truth): void {
    const { keepsNaN, keepsInfinity } = column.capabilities;
    // Where an adapter does not keep what goes in, nothing can be asked of what comes out.
    if ((Number.isNaN(x) && !keepsNaN) || (Math.abs(x) === Number.POSITIVE_INFINITY && !keepsInfinity)) return;
    const got = roundToHalf(result);
    const where = (): string => `x = ${Object.is(x, -0) ? '-0' : x}`;
    if (!Number.isFinite(truth.hi) || (this.quantity.kind === 'value' && truth.hi === 0 && x === 0)) {
      if (Object.is(got, truth.hi)) tally.pass();
      else tally.fail({ where: where(), message: `${where()} gives ${got}, expected ${truth.hi}`, ulp: Number.POSITIVE_INFINITY });
      return;
    }
    const bar = barOf(column);
    const error = ulpError(got, truth, 'f16');
    const accepted =
      error <= bar ||
      Math.abs(got - truth.hi) <= this.allowance(column, x) + bar * ulp(truth.hi, 'f16') ||
      this.across(x).some((other) => ulpError(got, other, 'f16') <= bar);
    if (error <= bar || !accepted) tally.measured(error, where);
    if (accepted) tally.pass();
    else
      tally.fail({
        where: where(),
        message: `${where()} gives ${got}, expected ${truth.hi} within ${bar} ULP of f16, off by ${error.toPrecision(4)}`,
        ulp: error,
      });
  }

  /** The absolute error that is accepted of the f32 result: beside a zero of a derivative, and where a line cancels. */
  private allowance({ plan }: Column, x: number): number {
    const { spec, quantity, parameters, oracle } = this;
    if (quantity.kind === 'value') {
      const group = { parameters, barsHold: true, inputType: 'f32', inputs: Float32Array.of(x), zeros: [], kinks: [], truths: {} } as const;
      return allowanceAt(spec.name, quantity, group, plan, 0);
    }
    const zeros = spec.zeros.filter(
      (zero) => zero.of === (quantity.parameter ?? quantity.kind) && Math.abs(x - oracle.evaluate(zero.at, parameters).hi) <= zero.within,
    );
    return Math.max(0, ...zeros.map((zero) => Math.abs(oracle.evaluate(zero.scale, parameters).hi) * nearZero[plan]));
  }
}
