import { allows, type ParameterSpec } from '@rampa/ir';
import type { Random } from './random';
import type { Parameters } from './types';

export interface ParameterSet {
  readonly parameters: Parameters;
  /** Default parameters get most of the inputs. */
  readonly isDefault: boolean;
  readonly barsHold: boolean;
}

const smallest = 2 ** -20;
const largest = 2 ** 20;

function rounded(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, Math.fround(value)]));
}

/** Values at and near the constraint's edges, inside the range for which bars hold. */
function values(parameter: ParameterSpec, random: Random): number[] {
  const { min, max, above } = parameter;
  const near = (edge: number): number[] => [edge, edge + smallest, edge - smallest];
  const candidates = [
    0,
    smallest,
    largest,
    -smallest,
    -1.5,
    0.37109375 + random.below(1024) * 2 ** -20,
    1,
    1.75 + random.below(1024) * 2 ** -18,
    ...[min, max, above].flatMap((edge) => (edge === undefined ? [] : near(edge))),
  ];
  return [...new Set(candidates.map(Math.fround))].filter((value) => allows(parameter, value) && value !== Math.fround(parameter.default));
}

/** Values beyond that range: only special values are judged there. */
function beyond(parameter: ParameterSpec): number[] {
  return [2 ** -100, 2 ** 100, 3e38, -(2 ** 100)].map(Math.fround).filter((value) => allows(parameter, value));
}

/** Parameter sets with f32-representable values: the defaults, then one parameter at a time at its edges, then all at once. */
export function parameterSets(parameters: readonly ParameterSpec[], random: Random): ParameterSet[] {
  const defaults: Parameters = rounded(Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default])));
  const sets: ParameterSet[] = [{ parameters: defaults, isDefault: true, barsHold: true }];
  for (const parameter of parameters) {
    for (const value of values(parameter, random))
      sets.push({ parameters: { ...defaults, [parameter.name]: value }, isDefault: false, barsHold: true });
    for (const value of beyond(parameter))
      sets.push({ parameters: { ...defaults, [parameter.name]: value }, isDefault: false, barsHold: false });
  }
  if (parameters.length > 1) {
    const all = Object.fromEntries(parameters.map((parameter) => [parameter.name, values(parameter, random).at(-1) ?? parameter.default]));
    sets.push({ parameters: all, isDefault: false, barsHold: true });
  }
  return sets;
}
