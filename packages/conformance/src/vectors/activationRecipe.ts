import type { ActivationSpec, Expression } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import type { NumberType } from '../adapter';
import type { NumberArray } from '../numbers';
import { makeInputs } from './inputs';
import { parameterSets } from './parameterSets';
import { Random } from './random';
import type { Job } from './truth';
import type { ActivationGroup, Parameters, ZeroInterval } from './types';

/** How many inputs: at default parameters, at all other sets together (each gets an equal part, at least 500), at each set beyond the range of the bars, and for doubles. */
export interface GridSize {
  readonly withoutParameters: number;
  readonly defaults: number;
  readonly others: number;
  readonly beyond: number;
  readonly doubles: number;
}

export const fullGrid: GridSize = { withoutParameters: 20500, defaults: 15500, others: 5500, beyond: 150, doubles: 3000 };

/** A group that still lacks its true values. */
export type ActivationPlan = Omit<ActivationGroup, 'truths'>;

/** Every quantity of an activation, by the key of its true values. */
export function quantityKeys(spec: ActivationSpec): string[] {
  return ['value', 'derivative', ...spec.parameters.map(({ name }) => name)];
}

function sizes(parameters: Parameters): number[] {
  const found = new Set([1]);
  for (const value of Object.values(parameters)) {
    const size = Math.abs(value);
    if (size > 0) for (const scale of [size, 1 / size, Math.sqrt(size)]) if (scale > 2 ** -100 && scale < 2 ** 100) found.add(scale);
  }
  return [...found];
}

/** The inputs of every group of an activation. */
export function planActivation(spec: ActivationSpec, oracle: Oracle, grid: GridSize): ActivationPlan[] {
  const random = new Random(spec.name);
  const plan = (type: NumberType, parameters: Parameters, size: number, barsHold = true): ActivationPlan => {
    const at = (expression: Expression): number => oracle.evaluate(expression, parameters).hi;
    const zeros: ZeroInterval[] = spec.zeros.map((zero) => ({ of: zero.of, at: at(zero.at), within: zero.within, scale: at(zero.scale) }));
    const kinks = spec.kinks.map((kink) => oracle.evaluate(kink.at, parameters));
    const points = [...spec.jumps, ...spec.removable]
      .map((point) => at(point.at))
      .concat([...zeros.map((zero) => zero.at), ...kinks.map(({ hi }) => hi)]);
    const inputs: NumberArray = makeInputs(random, { type, size, points: [...new Set(points)], scales: sizes(parameters) });
    return { parameters, barsHold, inputType: type, inputs, zeros, kinks };
  };
  const exactDefaults = Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, parameter.default]));
  const rounds = (parameters: Parameters): boolean => Object.values(parameters).some((value) => Math.fround(value) !== value);
  const sets = parameterSets(spec.parameters, random);
  const others = Math.ceil(Math.max(grid.others / sets.filter((set) => set.barsHold && !set.isDefault).length, Math.min(grid.others, 500)));
  const groups: ActivationPlan[] = [];
  for (const { parameters, isDefault, barsHold } of sets) {
    const size = !barsHold ? grid.beyond : !isDefault ? others : spec.parameters.length === 0 ? grid.withoutParameters : grid.defaults;
    const group = plan('f32', parameters, size, barsHold);
    groups.push(isDefault && rounds(exactDefaults) ? { ...group, unrounded: exactDefaults } : group);
  }
  if (rounds(exactDefaults)) groups.push(plan('f32', exactDefaults, others));
  groups.push(plan('f64', exactDefaults, grid.doubles));
  return groups;
}

const inputsPerJob = 400;

/** The work for a group, in order: every quantity, in pieces. */
export function activationJobs(spec: ActivationSpec, plan: ActivationPlan): Job[] {
  const inputs = Float64Array.from(plan.inputs);
  return quantityKeys(spec).flatMap((key) => {
    const jobs: Job[] = [];
    for (let at = 0; at < inputs.length; at += inputsPerJob) {
      jobs.push({ kind: 'activation', name: spec.name, key, parameters: plan.parameters, inputs: inputs.slice(at, at + inputsPerJob) });
    }
    return jobs;
  });
}
