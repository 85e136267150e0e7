import type { ParameterSpec } from '@rampa/ir';

/** Values at which a parameter is tried: its default, its constraint's edges, zero, one and both ends of the range in which error bars hold. */
const candidates = [0, 1, -1, 2, 0.5, -0.5, 2 ** -20, -(2 ** -20), 2 ** 20, -(2 ** 20)];

export function admits(parameter: ParameterSpec, value: number): boolean {
  const { min = -Infinity, max = Infinity, above = -Infinity, integer } = parameter;
  return value >= min && value <= max && value > above && (!integer || Number.isInteger(value));
}

export function defaultsOf(parameters: readonly ParameterSpec[]): Readonly<Record<string, number>> {
  return Object.fromEntries(parameters.map(({ name, default: value }) => [name, value]));
}

/** Parameter sets that a guard must hold for: every parameter in turn at every value, the others at their defaults, and all at one value. */
export function parameterSamples(parameters: readonly ParameterSpec[]): Readonly<Record<string, number>>[] {
  const defaults = defaultsOf(parameters);
  const sets: Record<string, number>[] = [defaults];
  const values = (parameter: ParameterSpec): number[] =>
    [...candidates, parameter.min, parameter.max].filter((value): value is number => value !== undefined && admits(parameter, value));
  for (const parameter of parameters) {
    for (const value of values(parameter)) {
      sets.push({ ...defaults, [parameter.name]: value });
      for (const other of parameters)
        if (other !== parameter)
          for (const second of values(other)) sets.push({ ...defaults, [parameter.name]: value, [other.name]: second });
    }
  }
  return sets;
}
