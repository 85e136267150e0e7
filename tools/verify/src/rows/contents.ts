import { Random } from '@rampa/conformance';

/** One way to fill a row. */
export interface Content {
  readonly name: string;
  /** Whether rows of any length are finite: those have backward passes and permutations. */
  readonly finite: boolean;
  /** Moved along so that the sum of the exponentials is nearly 1: there a logarithm of the sum cancels. */
  readonly sumsToOne?: true;
  /** An element of a row of `length` elements. */
  element(random: Random, place: number, length: number): number;
}

const normal =
  (spread: number, offset = 0) =>
  (random: Random): number =>
    offset + spread * random.normal();

const largest = 3.4028234663852886e38;
const extremes = [3e38, -3e38, largest, -largest, 1e30, -1e30, 0, -0, 88.7, -104];
const subnormals = [2 ** -149, -(2 ** -149), 2 ** -130, -(2 ** -127), 2 ** -126, 0];

const middle = (length: number): number => length >> 1;

/** A special number at chosen places of a row that is ordinary otherwise. */
function specialAt(name: string, special: number, at: (place: number, length: number) => boolean): Content {
  return { name, finite: false, element: (random, place, length) => (at(place, length) ? special : random.normal()) };
}

const finite: readonly Omit<Content, 'finite'>[] = [
  { name: 'normal', element: normal(1) },
  { name: 'up to 3.4e38', element: (random) => extremes[random.below(extremes.length)] ?? 0 },
  { name: 'sum near 1', element: normal(1), sumsToOne: true },
  { name: 'spread 20', element: normal(20) },
  { name: 'one dominant', element: (random, place, length) => (place === middle(length) ? 3 : -12 - Math.abs(2 * random.normal())) },
  { name: 'spread 1e4', element: normal(1e4) },
  { name: 'around 1e6', element: normal(0.3, 1e6) },
  { name: 'all equal', element: () => 0.7 },
  { name: 'equal, sum 1', element: (_random, _place, length) => -Math.log(length) },
  {
    name: 'one far ahead, sum near 1',
    sumsToOne: true,
    element: (random, place) => (place === 0 ? 0 : -4 - Math.abs(3 * random.normal())),
  },
  { name: 'ascending', element: (_random, place, length) => 40 * ((place + 0.5) / length - 0.5) },
  { name: 'two values', element: (random) => (random.uniform() < 0.5 ? -0.3 : 5) },
  { name: 'around -3e38', element: (random) => -3e38 * (1 + 0.1 * random.uniform()) },
  { name: 'subnormal', element: (random) => subnormals[random.below(subnormals.length)] ?? 0 },
];

const special: readonly Content[] = [
  specialAt('some -Infinity', Number.NEGATIVE_INFINITY, (place) => place % 3 === 1),
  specialAt('NaN last', Number.NaN, (place, length) => place === length - 1),
  specialAt('all -Infinity', Number.NEGATIVE_INFINITY, () => true),
  specialAt('one Infinity', Number.POSITIVE_INFINITY, (place, length) => place === middle(length)),
  specialAt('two Infinity', Number.POSITIVE_INFINITY, (place, length) => place === 0 || place === length - 1),
  specialAt('NaN first', Number.NaN, (place) => place === 0),
  specialAt('NaN in the middle', Number.NaN, (place, length) => place === middle(length)),
  {
    name: 'Infinity, -Infinity and NaN',
    finite: false,
    element: (random, place) => [Number.POSITIVE_INFINITY, Number.NaN, Number.NEGATIVE_INFINITY][place] ?? random.normal(),
  },
];

/** In the order of importance: a small run takes the first few of either kind. */
export const contents: readonly Content[] = [...finite.map((content) => ({ ...content, finite: true })), ...special];

/** A row of f32 numbers, always the same. */
export function makeRow(content: Content, length: number): Float32Array {
  const random = new Random(`${content.name} ${length}`);
  const row = Float64Array.from({ length }, (_, place) => content.element(random, place, length));
  const shift = content.sumsToOne ? Math.log(row.reduce((sum, x) => sum + Math.exp(x), 0)) : 0;
  return Float32Array.from(row, (x) => x - shift);
}

/** A random order of n things. */
export function shuffled(length: number): Uint32Array {
  const random = new Random(`order ${length}`);
  const order = Uint32Array.from({ length }, (_, k) => k);
  for (let k = length - 1; k > 0; k--) {
    const other = random.below(k + 1);
    [order[k], order[other]] = [order[other] as number, order[k] as number];
  }
  return order;
}
