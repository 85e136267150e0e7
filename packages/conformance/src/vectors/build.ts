import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActivationSpec, ReductionSpec, Specification } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { type ActivationPlan, activationJobs, type GridSize, planActivation, quantityKeys } from './activationRecipe';
import type { Primitives } from './doubles';
import { isFresh, readVectors, writeVectors } from './file';
import { hashOf } from './hash';
import type { Compute } from './pool';
import { planReduction, type ReductionPlan, type RowSize } from './reductionRecipe';
import type { Job, JobResult } from './truth';
import type { ActivationGroup, ReductionGroup, Truths, Vectors } from './types';

/** Raise it when the choice of inputs changes: it is part of the hash. */
const recipeVersion = 2;

export interface Grid {
  readonly activations: GridSize;
  readonly rows: readonly RowSize[];
}

type FunctionSpec = ActivationSpec | ReductionSpec;

/** What the vectors of a function depend on: its mathematics, the primitives' formulas, and the grid. */
export function vectorHash(spec: FunctionSpec, specification: Specification, grid: Grid): string {
  const { name, parameters, formula } = spec;
  const primitives = specification.primitives.map((primitive) => ({ name: primitive.name, formula: primitive.formula ?? null }));
  const mathematics =
    spec.kind === 'activation'
      ? {
          kinks: spec.kinks,
          jumps: spec.jumps,
          removable: spec.removable,
          zeros: spec.zeros,
          limits: spec.limits,
          keepsNegativeZero: spec.keepsNegativeZero,
        }
      : { backward: spec.backward, stages: spec.stages, value: spec.value, withZero: spec.withZero, output: spec.output };
  const values = parameters.map(({ name, default: standard, min = null, max = null, above = null, integer }) => ({
    name,
    standard,
    min,
    max,
    above,
    integer,
  }));
  return hashOf({ recipeVersion, grid, name, values, formula, primitives, mathematics });
}

function joined(results: readonly Truths[]): Truths {
  const length = results.reduce((sum, { hi }) => sum + hi.length, 0);
  const hi = new Float64Array(length);
  const lo = new Float64Array(length);
  let at = 0;
  for (const result of results) {
    hi.set(result.hi, at);
    lo.set(result.lo, at);
    at += result.hi.length;
  }
  return { hi, lo };
}

/** The work for one function, and how its results become vectors. */
interface Plan {
  readonly jobs: readonly Job[];
  assemble(results: readonly JobResult[]): Vectors;
}

function activationPlan(spec: ActivationSpec, oracle: Oracle, grid: Grid): Plan {
  const plans = planActivation(spec, oracle, grid.activations);
  const jobs = plans.map((plan) => activationJobs(spec, plan));
  const keys = quantityKeys(spec);
  const group = (plan: ActivationPlan, results: readonly JobResult[]): ActivationGroup => {
    const perKey = results.length / keys.length;
    return { ...plan, truths: Object.fromEntries(keys.map((key, k) => [key, joined(results.slice(k * perKey, (k + 1) * perKey))])) };
  };
  return {
    jobs: jobs.flat(),
    assemble: (results) => {
      let at = 0;
      const groups = plans.map((plan, k) => {
        const count = jobs[k]?.length ?? 0;
        at += count;
        return group(plan, results.slice(at - count, at));
      });
      return { kind: 'activation', name: spec.name, groups };
    },
  };
}

function reductionPlan(spec: ReductionSpec, grid: Grid, primitives: Primitives): Plan {
  const plans = planReduction(spec, grid.rows, primitives);
  const group = (plan: ReductionPlan, results: readonly JobResult[]): ReductionGroup => {
    const terms = results.flatMap((result) => [...(result.terms ?? [])]);
    return { ...plan.group, truths: joined(results), ...(terms.length > 0 ? { terms: Float64Array.from(terms) } : {}) };
  };
  return {
    jobs: plans.flatMap((plan) => plan.jobs),
    assemble: (results) => {
      const groups: Record<ReductionPlan['kind'], ReductionGroup[]> = { value: [], backward: [] };
      let at = 0;
      for (const plan of plans) {
        groups[plan.kind].push(group(plan, results.slice(at, at + plan.jobs.length)));
        at += plan.jobs.length;
      }
      return { kind: 'reduction', name: spec.name, output: spec.output, value: groups.value, backward: groups.backward };
    },
  };
}

/** Vectors of some functions, made now. */
export async function makeVectors(
  specs: readonly FunctionSpec[],
  specification: Pick<Specification, 'primitives'>,
  oracle: Oracle,
  grid: Grid,
  compute: Compute,
  onDone: (values: number, of: number) => void,
): Promise<Vectors[]> {
  const primitives = new Map(specification.primitives.map((primitive) => [primitive.name, primitive]));
  const plans = specs.map((spec) =>
    spec.kind === 'activation' ? activationPlan(spec, oracle, grid) : reductionPlan(spec, grid, primitives),
  );
  const jobs = plans.flatMap((plan) => plan.jobs);
  const size = jobs.reduce((sum, job) => sum + (job.kind === 'activation' ? job.inputs.length : job.indices.length), 0);
  const results = await compute(jobs, (values) => onDone(values, size));
  let at = 0;
  return plans.map((plan) => {
    at += plan.jobs.length;
    return plan.assemble(results.slice(at - plan.jobs.length, at));
  });
}

export interface Library {
  /** Functions whose vectors had to be made, out of all. */
  readonly made: readonly string[];
  /** What a function's vectors were made from: measurements taken on them hold for this hash. */
  hash(name: string): string;
  /** Reads one function's vectors; a file of another spec is an error. */
  load(name: string): Promise<Vectors>;
}

/** Makes the vectors that are missing or stale in the folder, removes those of functions that are gone, and gives access to all. */
export async function buildVectors(
  specification: Specification,
  oracle: Oracle,
  folder: string,
  grid: Grid,
  compute: Compute,
  onDone: (values: number, of: number) => void,
  names?: ReadonlySet<string>,
): Promise<Library> {
  const specs: readonly FunctionSpec[] = [...specification.activations, ...specification.reductions];
  const hashes = new Map(specs.map((spec) => [spec.name, vectorHash(spec, specification, grid)]));
  const path = (name: string): string => join(folder, `${name}.vectors`);
  const hash = (name: string): string => hashes.get(name) ?? '';
  await mkdir(folder, { recursive: true });
  const known = new Set(specs.map(({ name }) => `${name}.vectors`));
  for (const file of await readdir(folder)) if (file.endsWith('.vectors') && !known.has(file)) await rm(join(folder, file));
  const stale: FunctionSpec[] = [];
  for (const spec of specs)
    if ((names === undefined || names.has(spec.name)) && !(await isFresh(path(spec.name), hash(spec.name)))) stale.push(spec);
  const made = await makeVectors(stale, specification, oracle, grid, compute, onDone);
  for (const vectors of made) await writeVectors(path(vectors.name), vectors, hash(vectors.name));
  return { made: made.map(({ name }) => name), hash, load: (name) => readVectors(path(name), hash(name)) };
}
