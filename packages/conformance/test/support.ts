import type { Specification } from '@rampa/ir';
import { createOracle, type Oracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import type { Backend, Capabilities, EvaluateRequest } from '../src/adapter';
import { repositoryRoot } from '../src/devices/repository';
import type { NumberArray } from '../src/numbers';
import { columnsOf } from '../src/runner/column';
import type { ExpectedFailure } from '../src/runner/expected';
import { type Report, run } from '../src/runner/run';
import { type Grid, makeVectors } from '../src/vectors/build';
import { computeHere } from '../src/vectors/pool';
import { compute, type JobResult } from '../src/vectors/truth';
import type { Vectors } from '../src/vectors/types';

export const smallGrid: Grid = {
  activations: { withoutParameters: 260, defaults: 260, others: 60, beyond: 40, doubles: 60 },
  rows: [
    { length: 2, rows: 8, judged: 2 },
    { length: 7, rows: 6, judged: 7 },
  ],
};

export interface Bench {
  readonly specification: Specification;
  readonly oracle: Oracle;
  readonly vectors: ReadonlyMap<string, Vectors>;
}

/** The real spec, its oracle, and small vectors of some functions, without any law. */
export async function makeBench(names: readonly string[]): Promise<Bench> {
  const all = readSpecification(repositoryRoot);
  const pick = <T extends { readonly name: string }>(list: readonly T[]): T[] => list.filter(({ name }) => names.includes(name));
  const specification = { ...all, activations: pick(all.activations), reductions: pick(all.reductions), laws: [] };
  const oracle = await createOracle(all);
  const made = await makeVectors(
    [...specification.activations, ...specification.reductions],
    specification,
    oracle,
    smallGrid,
    computeHere(specification, oracle),
    () => {},
  );
  return { specification, oracle, vectors: new Map(made.map((vectors) => [vectors.name, vectors])) };
}

export const honest: Capabilities = {
  plans: { f32: 'faithful' },
  parameterType: 'f64',
  exactDivision: true,
  flushesSubnormals: false,
  keepsNaN: true,
  keepsInfinity: true,
};

/** A backend that answers with the true values, rounded once. */
export function perfectBackend(
  { specification, oracle }: Pick<Bench, 'specification' | 'oracle'>,
  id = 'perfect',
  capabilities: Capabilities = honest,
): Backend {
  const known = new Map<string, JobResult>();
  const truth = (job: Parameters<typeof compute>[2]): JobResult => {
    const key = JSON.stringify(job, (_, value: unknown) =>
      value instanceof Float64Array ? Array.from(value, (x) => (Object.is(x, -0) ? '-0' : String(x))) : value,
    );
    const result = known.get(key) ?? compute(specification, oracle, job);
    known.set(key, result);
    return result;
  };
  const evaluate = ({ name, quantity, parameters, inputs, shape, type }: EvaluateRequest): NumberArray => {
    const rounded = (values: Iterable<number>): NumberArray => (type === 'f32' ? Float32Array.from(values) : Float64Array.from(values));
    const [xs, dys] = inputs.map((array) => Float64Array.from(array));
    if (xs === undefined) throw new RangeError('no inputs');
    const defaults = [...specification.activations, ...specification.reductions].find((spec) => spec.name === name)?.parameters ?? [];
    const all = { ...Object.fromEntries(defaults.map((parameter) => [parameter.name, parameter.default])), ...parameters };
    const given = Object.fromEntries(
      Object.entries(all).map(([key, value]) => [key, capabilities.parameterType === 'f32' ? Math.fround(value) : value]),
    );
    if (shape !== undefined) {
      const outputs = specification.reductions.find((spec) => spec.name === name)?.output === 'one' ? 1 : shape.length;
      const rows = Array.from({ length: xs.length / shape.length }, (_, r) => {
        const row = xs.subarray(r * shape.length, (r + 1) * shape.length);
        const count = quantity.kind === 'value' ? outputs : shape.length;
        const indices = Array.from({ length: count }, (_, i) => i);
        return quantity.kind === 'value'
          ? truth({ kind: 'row', name, parameters: given, row, indices })
          : truth({
              kind: 'backward',
              name,
              parameters: given,
              row,
              dys: (dys ?? new Float64Array()).subarray(r * outputs, (r + 1) * outputs),
              indices,
            });
      });
      return rounded(rows.flatMap(({ hi }) => [...hi]));
    }
    const key = quantity.parameter ?? (quantity.kind === 'value' ? 'value' : 'derivative');
    const { hi } = truth({ kind: 'activation', name, key, parameters: given, inputs: xs });
    if (quantity.kind === 'backward') return rounded(hi.map((slope, i) => slope * (dys?.[i] ?? Number.NaN)));
    if (quantity.kind === 'parameterGradient') return rounded([hi.reduce((sum, slope, i) => sum + slope * (dys?.[i] ?? Number.NaN), 0)]);
    return rounded(hi);
  };
  return { id, capabilities: () => capabilities, evaluate };
}

export type Fault = (request: EvaluateRequest, results: NumberArray) => NumberArray;

/** A backend with a fault planted into its answers. */
export function withFault(backend: Backend, fault: Fault): Backend {
  return { ...backend, evaluate: async (request) => fault(request, await backend.evaluate(request)) };
}

/** Changes single results, where the callback gives a number. */
export function change(kind: string, at: (x: number, result: number) => number | undefined): Fault {
  return (request, results) => {
    if (request.quantity.kind === kind)
      request.inputs[0]?.forEach((x, i) => {
        results[i] = at(x, results[i] ?? Number.NaN) ?? results[i] ?? Number.NaN;
      });
    return results;
  };
}

/** Runs backends over the bench. */
export async function runBench(bench: Bench, backends: readonly Backend[], expected: readonly ExpectedFailure[] = []): Promise<Report> {
  const load = async (name: string): Promise<Vectors> => {
    const vectors = bench.vectors.get(name);
    if (vectors === undefined) throw new RangeError(`no vectors of ${name}`);
    return vectors;
  };
  return run({ ...bench, columns: await columnsOf(backends), names: [...bench.vectors.keys()], load, expected, onProgress: () => {} });
}

/** The messages of all unexpected failures. */
export function messages(report: Report): string[] {
  return report.unexpected.flatMap(({ function: name, quantity, verdict }) =>
    verdict.failures.map(({ message }) => `${name} ${quantity}: ${message}`),
  );
}

const view = new DataView(new ArrayBuffer(4));

/** The f32 number some places further from zero. */
export function further(x: number, places: number): number {
  view.setFloat32(0, x);
  view.setUint32(0, view.getUint32(0) + places);
  return view.getFloat32(0);
}
