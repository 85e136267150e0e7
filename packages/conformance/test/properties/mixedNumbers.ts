import type { NumberType } from '../../src/adapter';
import type { NumberArray } from '../../src/numbers';
import { Random } from '../../src/vectors/random';
import { arrayOf } from './floats';

/** As many as no vector, block or chunk divides, so that in an array that repeats them each of them is everywhere in time. */
const distinct = 509;
const special = [0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 3e38, -3e38, 2 ** -149, -(2 ** -127)];

/** Numbers of all kinds: ordinary ones mostly, and zeros, infinities, NaN and the ends of the format among them. */
export function mixedNumbers(seed: string, type: NumberType): NumberArray {
  const random = new Random(seed);
  const draw = (): number => (random.below(12) === 0 ? (special[random.below(special.length)] ?? 0) : 4 * random.normal());
  return arrayOf(type, Array.from({ length: distinct }, draw));
}
