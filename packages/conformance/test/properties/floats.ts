import type { NumberType } from '../../src/adapter';
import type { NumberArray } from '../../src/numbers';

const view = new DataView(new ArrayBuffer(8));

/** The numbers of a format in their order, as whole numbers: neighbours differ by 1, both zeros are 0. */
interface Order {
  readonly of: (x: number) => bigint;
  readonly at: (position: bigint) => number;
  readonly infinity: bigint;
}

function signed(magnitude: bigint, negative: boolean): bigint {
  return negative ? -magnitude : magnitude;
}

const orders: Readonly<Record<NumberType, Order>> = {
  f32: {
    of: (x) => {
      view.setFloat32(0, Math.abs(x));
      return signed(BigInt(view.getUint32(0)), x < 0);
    },
    at: (position) => {
      view.setUint32(0, Number(position < 0n ? -position : position));
      return position < 0n ? -view.getFloat32(0) : view.getFloat32(0);
    },
    infinity: 0x7f800000n,
  },
  f64: {
    of: (x) => {
      view.setFloat64(0, Math.abs(x));
      return signed(view.getBigUint64(0), x < 0);
    },
    at: (position) => {
      view.setBigUint64(0, position < 0n ? -position : position);
      return position < 0n ? -view.getFloat64(0) : view.getFloat64(0);
    },
    infinity: 0x7ff0000000000000n,
  },
};

/** How many numbers of the format lie from a to b: negative where b is below a. Both zeros are one number. */
export function stepsBetween(a: number, b: number, type: NumberType): number {
  return Number(orders[type].of(b) - orders[type].of(a));
}

/** The number some places above x (below, for negative places), the infinities at most. */
export function moved(x: number, places: number, type: NumberType): number {
  const { of, at, infinity } = orders[type];
  const position = of(x) + BigInt(places);
  return at(position > infinity ? infinity : position < -infinity ? -infinity : position);
}

export function arrayOf(type: NumberType, values: Iterable<number>): NumberArray {
  return type === 'f32' ? Float32Array.from(values) : Float64Array.from(values);
}

/** Runs of `length` consecutive numbers, each around its centre, in order; runs may overlap. Ends of the format are left out. */
export function neighbours(type: NumberType, centres: Iterable<number>, length: number): NumberArray {
  const { of, at, infinity } = orders[type];
  const found: number[] = [];
  for (const centre of centres) {
    if (Number.isNaN(centre)) continue;
    const first = of(type === 'f32' ? Math.fround(centre) : centre) - BigInt(length >> 1);
    for (let k = 0; k < length; k++) {
      const position = first + BigInt(k);
      if (position < infinity && position > -infinity) found.push(at(position));
    }
  }
  return arrayOf(type, found).sort();
}
