import { ask, type Column, compute, gradientSum, type Parameters, parameterSets, Random, Tally } from '@rampa/conformance';
import type { ActivationSpec, Specification } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { type Result, resultOf } from '../rows/result';
import { ExactSum } from './exact';
import { makeSequence, type Pattern, type Pool, patterns, type Sequence } from './sequences';

export interface SumSize {
  readonly terms: number;
  /** How many patterns: the first are the hardest. */
  readonly patterns: number;
  /** Only on columns whose sums are in f64, or that run on the processor: a software GPU takes minutes. */
  readonly onlyProcessors?: true;
}

export interface SumSizes {
  readonly sizes: readonly SumSize[];
  /** Different inputs: each has its true terms. */
  readonly inputs: number;
}

const all = Number.POSITIVE_INFINITY;

export const fullSumSizes: SumSizes = {
  inputs: 1024,
  sizes: [
    ...[1, 2, 3, 100, 4095, 4096, 4097, 65_537, 2 ** 20].map((terms) => ({ terms, patterns: all })),
    { terms: 2 ** 24, patterns: 3, onlyProcessors: true },
  ],
};

/** Seconds. */
export const smallSumSizes: SumSizes = {
  inputs: 128,
  sizes: [...[1, 3, 100, 4097].map((terms) => ({ terms, patterns: all })), { terms: 2 ** 17, patterns: 3 }],
};

export interface SumOptions extends SumSizes {
  readonly specification: Specification;
  readonly oracle: Oracle;
  readonly columns: readonly Column[];
  readonly onProgress?: (what: string) => void;
}

/** The gradient of every parameter of every activation on every column. */
export async function verifySums(options: SumOptions): Promise<Result[]> {
  const { specification, columns, sizes, onProgress = () => {} } = options;
  const results: Result[] = [];
  for (const spec of specification.activations.filter(({ parameters }) => parameters.length > 0)) {
    const judges = columns.flatMap((column) => spec.parameters.map(({ name }) => new SumJudge(spec, name, column)));
    for (const parameters of chosenParameters(spec)) {
      const inputs = new Inputs(options, spec, parameters);
      for (const size of sizes) {
        onProgress(`${spec.name}, ${size.terms} terms`);
        for (const pattern of patterns.slice(0, size.patterns)) await judgeSequence(inputs, pattern, size, judges);
      }
    }
    const terms = sizes.map((size) => size.terms);
    for (const judge of judges) results.push(judge.result(`${Math.min(...terms)} to ${Math.max(...terms).toLocaleString('en')} terms`));
  }
  return results;
}

async function judgeSequence(
  inputs: Inputs,
  pattern: Pattern,
  { terms, onlyProcessors }: SumSize,
  judges: readonly SumJudge[],
): Promise<void> {
  const sequences = new Map<string, Sequence>();
  for (const judge of judges) {
    if (onlyProcessors && !judge.runsOnProcessor) continue;
    // The largest terms are other ones for every parameter.
    const sequence = sequences.get(judge.parameter) ?? makeSequence(pattern, inputs.xs, inputs.pool(judge.parameter), terms);
    sequences.set(judge.parameter, sequence);
    await judge.judge(inputs, sequence);
  }
}

/** The defaults as f32 holds them, and values that are all different from them. */
function chosenParameters({ name, parameters }: ActivationSpec): Parameters[] {
  const sets = parameterSets(parameters, new Random(name)).filter(({ barsHold }) => barsHold);
  const others = sets.filter(
    ({ isDefault, parameters: values }) => !isDefault && Object.values(values).every((value) => Math.abs(value) < 8),
  );
  return [...sets.filter(({ isDefault }) => isDefault), ...others.slice(-1)].map((set) => set.parameters);
}

/** Inputs at one set of parameters, with the true derivatives from MPFR. */
class Inputs {
  readonly xs: Float32Array;
  readonly #terms = new Map<string, { readonly hi: Float64Array; readonly lo: Float64Array }>();

  constructor(
    { specification, oracle, inputs }: SumOptions,
    spec: ActivationSpec,
    readonly parameters: Parameters,
  ) {
    const random = new Random(`${spec.name} sums`);
    const candidates = Float32Array.from({ length: inputs }, (_, k) =>
      k === 0 ? 0 : random.normal() * ([0.1, 1, 4, 20][k % 4] as number),
    );
    const truths = spec.parameters.map(({ name }) => {
      const job = { kind: 'activation', name: spec.name, key: name, parameters, inputs: Float64Array.from(candidates) } as const;
      return [name, compute(specification, oracle, job)] as const;
    });
    // Where a derivative is so small that f32 loses bits of it, or a backend flushes it, it is no term to add up.
    const usable = [...candidates.keys()].filter((k) =>
      truths.every(([, { hi }]) => hi[k] === 0 || (Math.abs(hi[k] as number) > 2 ** -60 && Number.isFinite(hi[k]))),
    );
    this.xs = Float32Array.from(usable, (k) => candidates[k] as number);
    for (const [name, { hi, lo }] of truths)
      this.#terms.set(name, {
        hi: Float64Array.from(usable, (k) => hi[k] as number),
        lo: Float64Array.from(usable, (k) => lo[k] as number),
      });
  }

  derivatives(parameter: string): { readonly hi: Float64Array; readonly lo: Float64Array } {
    return this.#terms.get(parameter) ?? { hi: new Float64Array(), lo: new Float64Array() };
  }

  pool(parameter: string): Pool {
    const sizes = this.derivatives(parameter).hi.map(Math.abs);
    return { size: this.xs.length, largest: sizes.indexOf(Math.max(...sizes)) };
  }
}

class SumJudge {
  readonly #tally = new Tally();

  constructor(
    private readonly spec: ActivationSpec,
    readonly parameter: string,
    private readonly column: Column,
  ) {}

  get runsOnProcessor(): boolean {
    return !this.column.id.startsWith('wgsl');
  }

  async judge(inputs: Inputs, { pattern, xs, dys, upstream }: Sequence): Promise<void> {
    const { plan } = this.column;
    const results = await ask(this.column, {
      name: this.spec.name,
      quantity: { kind: 'parameterGradient', parameter: this.parameter },
      parameters: inputs.parameters,
      inputs: [xs, dys],
      inPlace: false,
    });
    const got = results[0] ?? Number.NaN;
    const { hi, lo } = inputs.derivatives(this.parameter);
    const sum = new ExactSum();
    let magnitude = 0;
    for (let k = 0; k < upstream.count; k++) {
      for (const part of upstream.partsOf(k)) {
        sum.addProduct(hi[k] as number, part);
        sum.addProduct(lo[k] as number, part);
      }
      magnitude += Math.abs(hi[k] as number) * upstream.magnitudeOf(k);
    }
    const truth = sum.toNumber();
    const { ofSum, ofTerms } = gradientSum[plan];
    const allowed = ofSum * Math.abs(truth) + ofTerms * magnitude;
    const values = Object.entries(inputs.parameters).map(([name, value]) => `${name} = ${value}`);
    const where = (): string => `${xs.length} terms, ${pattern} (${values.join(', ')})`;
    const error = Number.isFinite(got) ? sum.distance(got) : Number.POSITIVE_INFINITY;
    // All terms may be zero.
    const ratio = error === 0 ? 0 : error / allowed;
    this.#tally.measured(ratio, where);
    if (ratio <= 1) this.#tally.pass();
    else
      this.#tally.fail({
        where: where(),
        message: `${where()}: the sum is ${got}, expected ${truth} within ${allowed.toPrecision(3)}`,
        ulp: ratio,
      });
  }

  result(inputs: string): Result {
    const { spec, parameter, column } = this;
    return resultOf(
      { function: spec.name, backend: column.id, quantity: `gradient of ${parameter}`, inputs },
      this.#tally.verdict(),
      'of the allowed error',
    );
  }
}
