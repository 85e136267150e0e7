import type { ParameterSpec } from '@rampa/ir';

export type Parameters = Readonly<Record<string, number>>;

export const furtherValues = 6;

const smallest = 2 ** -20;
const largest = 2 ** 20;

/** Numbers that f32 holds, in order of preference: the ends of the range in which error bars hold, then sizes that bend the function in other places. */
const candidates = [
  smallest,
  largest,
  -1.5,
  0.37109375,
  1.7517776489257812,
  0,
  -0.7001953125,
  5.55078125,
  0.0300140380859375,
  0.9500007629394531,
  0.6180000305175781,
  33.3125,
];

/** Six further values of a parameter: first its constraint's edges, or 2^-20 beside an edge that is excluded. */
export function valuesOf(parameter: ParameterSpec): number[] {
  const { min, max, above, integer } = parameter;
  const edges = [min, max, ...(above === undefined ? [] : [above + smallest])].filter((edge): edge is number => edge !== undefined);
  const allowed = (value: number): boolean =>
    value >= (min ?? -Infinity) && value <= (max ?? Infinity) && value > (above ?? -Infinity) && (!integer || Number.isInteger(value));
  const distinct = [...new Set([...edges, ...candidates].map(Math.fround))];
  return distinct.filter((value) => allowed(value) && value !== Math.fround(parameter.default)).slice(0, furtherValues);
}

/** The defaults, exactly; then every parameter in turn at its further values, the others at their defaults rounded to f32. */
export function parameterSets(parameters: readonly ParameterSpec[]): {
  readonly defaults: Parameters;
  readonly further: readonly Parameters[];
} {
  const defaults = Object.fromEntries(parameters.map(({ name, default: value }) => [name, value]));
  const rounded = roundedToFloat(defaults);
  const further = parameters.flatMap((parameter) => valuesOf(parameter).map((value) => ({ ...rounded, [parameter.name]: value })));
  return { defaults, further };
}

export function roundedToFloat(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, Math.fround(value)]));
}

export function sameParameters(a: Parameters, b: Parameters): boolean {
  return Object.keys(a).every((name) => a[name] === b[name]);
}
