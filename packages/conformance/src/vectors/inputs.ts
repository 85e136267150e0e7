import type { NumberType } from '../adapter';
import type { NumberArray } from '../numbers';
import type { Random } from './random';

/** Exponent range and significand of a type, and how to move by units in the last place. */
interface Layout {
  readonly smallestExponent: number;
  readonly largestExponent: number;
  readonly significandBits: number;
  readonly round: (x: number) => number;
  readonly step: (x: number, units: number) => number;
  /** Where exponentials of x under- and overflow. */
  readonly tails: readonly (readonly [number, number])[];
}

const view = new DataView(new ArrayBuffer(8));

/** The number `units` places further from zero (towards zero when negative), through zero with the sign kept. */
function step32(x: number, units: number): number {
  view.setFloat32(0, x);
  view.setUint32(0, view.getUint32(0) + units);
  return view.getFloat32(0);
}

function step64(x: number, units: number): number {
  view.setFloat64(0, x);
  view.setBigUint64(0, view.getBigUint64(0) + BigInt(units));
  return view.getFloat64(0);
}

const layouts: Readonly<Record<NumberType, Layout>> = {
  f32: {
    smallestExponent: -126,
    largestExponent: 127,
    significandBits: 24,
    round: Math.fround,
    step: step32,
    tails: [
      [-110, -80],
      [80, 100],
    ],
  },
  f64: {
    smallestExponent: -1022,
    largestExponent: 1023,
    significandBits: 53,
    round: (x) => x,
    step: step64,
    tails: [
      [-760, -690],
      [690, 720],
      [-110, -80],
      [80, 100],
    ],
  },
};

export interface InputPlan {
  readonly type: NumberType;
  /** How many in all, about. */
  readonly size: number;
  /** Kinks, jumps, removable points and zeros. */
  readonly points: readonly number[];
  /** The function bends within about 20 times each of these. */
  readonly scales: readonly number[];
}

/**
 * Finite inputs first, then the two infinities and NaN. Zeros, subnormals, every exponent with both signs, special points with their neighbours,
 * tails, and for the rest the range in which the function bends.
 */
export function makeInputs(random: Random, { type, size, points, scales }: InputPlan): NumberArray {
  const layout = layouts[type];
  const found = new Set<number>();
  const add = (x: number): void => {
    const rounded = layout.round(x);
    // A set does not tell the zeros apart; they are added last.
    if (Number.isFinite(rounded) && rounded !== 0) found.add(rounded);
  };
  const both = (x: number): void => {
    add(x);
    add(-x);
  };

  const { smallestExponent, largestExponent, significandBits } = layout;
  const smallest = 2 ** (smallestExponent - significandBits + 1);
  for (const k of [1, 2, 3, 2 ** (significandBits - 1) - 1]) both(k * smallest);
  both(2 ** smallestExponent);
  for (let k = 0; k < size / 200; k++)
    add((random.uniform() < 0.5 ? -1 : 1) * random.uniform() * 2 ** (smallestExponent - random.below(significandBits - 1)));

  const exponents = largestExponent - smallestExponent + 1;
  const perExponent = (size * 0.2) / (2 * exponents);
  for (let exponent = smallestExponent; exponent <= largestExponent; exponent++) {
    if (perExponent > 2) both(2 ** exponent);
    const count = Math.floor(perExponent) + (random.uniform() < perExponent % 1 ? 1 : 0);
    for (let k = 0; k < count; k++) {
      add((1 + random.uniform()) * 2 ** exponent);
      add(-(1 + random.uniform()) * 2 ** exponent);
    }
  }
  both(2 ** largestExponent * (2 - 2 ** (1 - significandBits)));

  for (const point of points) {
    const nearest = layout.round(point);
    if (nearest === 0) continue;
    for (let units = -3; units <= 3; units++) add(layout.step(nearest, units));
    for (let k = 1; k < significandBits; k++) {
      add(point + 2 ** -k * (0.5 + random.uniform() / 2));
      add(point - 2 ** -k * (0.5 + random.uniform() / 2));
    }
  }

  const tails = size * 0.12;
  for (const [low, high] of layout.tails) for (let k = 0; k < tails / layout.tails.length; k++) add(random.between(low, high));

  // Every number may already be there, in a type with few of them: an end that does not depend on luck.
  for (let tries = 0; found.size < size - 5 && tries < 4 * size; tries++) {
    const scale = scales[random.below(scales.length)] ?? 1;
    const x = random.uniform() < 0.6 ? random.between(-20, 20) : 3 * random.normal();
    add(x * scale);
  }

  const all = [...[...found].sort((a, b) => a - b), 0, -0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN];
  return type === 'f32' ? Float32Array.from(all) : Float64Array.from(all);
}
