import { Random } from '@rampa/conformance';
import { KeyedSums } from './exact';

/** Which of the pool's inputs stands at a place, and its upstream gradient. */
export interface Term {
  readonly key: number;
  readonly dy: number;
}

/** An order of terms that is hard on a sum. */
export interface Pattern {
  readonly name: string;
  term(random: Random, place: number, count: number, pool: Pool): Term;
}

export interface Pool {
  readonly size: number;
  /** The input with the largest term. */
  readonly largest: number;
}

const sizeOf = (random: Random, exponents: number): number => (1 + random.uniform()) * 2 ** (random.below(exponents) - (exponents >> 1));
const signOf = (random: Random): number => (random.uniform() < 0.5 ? -1 : 1);

export const patterns: readonly Pattern[] = [
  {
    name: 'either sign',
    term: (random, _place, _count, { size }) => ({ key: random.below(size), dy: signOf(random) * sizeOf(random, 9) }),
  },
  { name: 'all equal', term: (_random, _place, _count, { largest }) => ({ key: largest, dy: 0.7 }) },
  {
    name: 'huge, tiny, and the huge ones taken back',
    term: (random, place, count, { size, largest }) => {
      if (place < 8 && count > 16) return { key: largest, dy: 2 ** 30 };
      return place >= count - 8 && count > 16
        ? { key: largest, dy: -(2 ** 30) }
        : { key: random.below(size), dy: sizeOf(random, 9) * 2 ** -4 };
    },
  },
  { name: 'one sign', term: (random, _place, _count, { size }) => ({ key: random.below(size), dy: sizeOf(random, 9) }) },
  {
    name: 'pairs that nearly cancel',
    term: (_random, place, _count, { size }) => ({ key: (place >> 1) % size, dy: place % 2 === 0 ? 1.1 : -1.1 * (1 + 2 ** -20) }),
  },
  {
    name: 'ascending',
    term: (random, place, count, { size }) => ({ key: random.below(size), dy: signOf(random) * 2 ** ((60 * place) / count - 30) }),
  },
];

/** Terms with what their sum consists of: the upstream gradients of each input, summed exactly. */
export interface Sequence {
  readonly pattern: string;
  readonly xs: Float32Array;
  readonly dys: Float32Array;
  readonly upstream: KeyedSums;
}

/** `count` terms; of three or more, one at either infinity that has no upstream gradient. */
export function makeSequence({ name, term }: Pattern, inputs: Float32Array, pool: Pool, count: number): Sequence {
  const random = new Random(`${name} ${count}`);
  const [xs, dys] = [new Float32Array(count), new Float32Array(count)];
  const upstream = new KeyedSums(inputs.length);
  for (let place = 0; place < count; place++) {
    const { key, dy } = term(random, place, count, pool);
    const infinite = count >= 3 && (place === 1 || place === count >> 1);
    xs[place] = infinite ? (place === 1 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : (inputs[key] as number);
    dys[place] = infinite ? 0 : dy;
    if (!infinite) upstream.add(key, dys[place] as number);
  }
  return { pattern: name, xs, dys, upstream };
}
