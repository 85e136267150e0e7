import { allows, type Constraint, type ParameterSpec } from '@rampa/ir';

/** The same numbers in every run. */
export class Random {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  pick<T>(values: readonly T[]): T | undefined {
    return values[Math.floor(this.next() * values.length)];
  }
}

/** The edges of the bounds: the edge itself, or next to an excluded one. */
function edges(bounds: Constraint): number[] {
  const { min, max, above } = bounds;
  return [min, max, above === undefined ? undefined : above + 2 ** -20].flatMap((edge) => edge ?? []);
}

/** The default, the edges, several inside, and the ends of the range in which parameters are judged. */
export function parameterSamples(parameter: ParameterSpec): number[] {
  const usual = [0, 1, -1, 0.3, -0.3, 2.5, -2.5, 2 ** -20, -(2 ** -20), 2 ** 20, -(2 ** 20)];
  return distinct([parameter.default, ...edges(parameter), ...usual].filter((value) => allows(parameter, value)));
}

/** Few enough that all combinations can be tried. */
function fewParameterSamples(parameter: ParameterSpec): number[] {
  return distinct([parameter.default, ...edges(parameter), 0, 1, -1, 0.3, 2.5].filter((value) => allows(parameter, value)));
}

type ParameterSet = Readonly<Record<string, number>>;

/** Parameter sets: the defaults first, then one parameter at a time, then combinations. */
export function parameterSets(parameters: readonly ParameterSpec[]): ParameterSet[] {
  const defaults = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default]));
  const single = parameters.flatMap((parameter) =>
    parameterSamples(parameter)
      .filter((value) => value !== parameter.default)
      .map((value) => ({ ...defaults, [parameter.name]: value })),
  );
  if (parameters.length < 2) return [defaults, ...single];
  return [
    defaults,
    ...single,
    ...combinations(
      parameters.map((parameter) => ({ name: parameter.name, values: fewParameterSamples(parameter) })),
      64,
    ),
  ];
}

/** All combinations of the values, or as many random ones as are allowed. */
export function combinations(
  choices: readonly { readonly name: string; readonly values: readonly number[] }[],
  most: number,
): ParameterSet[] {
  const all = choices.reduce((count, { values }) => count * values.length, 1);
  if (all <= most)
    return choices.reduce<ParameterSet[]>(
      (sets, { name, values }) => sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value }))),
      [{}],
    );
  const random = new Random(3);
  return Array.from({ length: most }, () => Object.fromEntries(choices.map(({ name, values }) => [name, random.pick(values) ?? 0])));
}

/** The inputs at which formulas are compared: every scale, where functions bend, where their tails end, and around the given points. */
export function inputs(around: readonly number[]): number[] {
  const random = new Random(2);
  const positive = [
    2 ** -149,
    2 ** -126,
    2 ** -60,
    ...Array.from({ length: 13 }, (_, k) => 2 ** (k * 6 - 36)),
    ...Array.from({ length: 32 }, (_, k) => (k + 1) / 4),
    6.9,
    10.5,
    17.5,
    38.5,
    88,
    88.73,
    104,
    800,
    1e6,
    1e20,
    3e38,
    ...Array.from({ length: 8 }, () => random.between(0, 12)),
    ...Array.from({ length: 8 }, () => 2 ** random.between(-20, 20)),
  ];
  const near = around.flatMap((point) => [point, neighbour(point, 1), neighbour(point, -1), Math.fround(point)]);
  return distinct([0, ...near, ...positive, ...positive.map((x) => -x)].filter(Number.isFinite));
}

/** Values of a law's variable. */
export function variableSamples(bounds: Constraint): number[] {
  const usual = [
    0,
    1,
    -1,
    0.3,
    -0.7,
    2.5,
    -2.5,
    5.5,
    -6.9,
    17.5,
    88,
    -88,
    2 ** -149,
    -(2 ** -149),
    2 ** -30,
    -(2 ** -30),
    1e6,
    -1e6,
    1e20,
    -1e20,
  ];
  const { min, max } = bounds;
  const inside = min !== undefined && max !== undefined ? [0.1, 0.25, 0.5, 0.9].map((part) => min + part * (max - min)) : [];
  return distinct([...edges(bounds), ...inside, ...usual].filter((value) => allows(bounds, value)));
}

/** The next single-precision number. */
function neighbour(point: number, direction: 1 | -1): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, point);
  if (Math.fround(point) === 0) return direction * 2 ** -149;
  view.setInt32(0, view.getInt32(0) + (point > 0 ? direction : -direction));
  return view.getFloat32(0);
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)];
}
