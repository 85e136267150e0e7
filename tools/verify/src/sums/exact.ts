const bytes = new DataView(new ArrayBuffer(8));

/** Numbers are held as integers in units of 2^-scale. */
const scale = 600;

/** A double as an integer and a binary exponent. */
function parts(x: number): readonly [integer: bigint, exponent: number] {
  bytes.setFloat64(0, x);
  const bits = bytes.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const integer = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return [x < 0 ? -integer : integer, Math.max(biased, 1) - 1075];
}

/** A sum of products of doubles without any rounding. What is below 2^-600 of a product is left out. */
export class ExactSum {
  #total = 0n;

  addProduct(a: number, b: number): void {
    if (a === 0 || b === 0) return;
    const [m, e] = parts(a);
    const [n, f] = parts(b);
    const shift = scale + e + f;
    this.#total += shift < 0 ? (m * n) >> BigInt(-shift) : (m * n) << BigInt(shift);
  }

  /** The nearest double. */
  toNumber(): number {
    return Number(this.#total) * 2 ** -scale;
  }

  /** How far a double is from the sum. */
  distance(x: number): number {
    const other = new ExactSum();
    other.addProduct(x, 1);
    const difference = other.#total - this.#total;
    return Number(difference < 0n ? -difference : difference) * 2 ** -scale;
  }
}

const float = new Float32Array(1);
const floatBits = new Uint32Array(float.buffer);

/** Bins for four binary exponents each: up to 2^26 f32 numbers of one bin add up exactly in a double. */
const bins = 64;
const mostInBin = 2 ** 26;

/** Exact sums of f32 numbers, one for each of `count` keys. */
export class KeyedSums {
  readonly #bins: Float64Array;
  readonly #magnitudes: Float64Array;
  #added = 0;

  constructor(readonly count: number) {
    this.#bins = new Float64Array(count * bins);
    this.#magnitudes = new Float64Array(count);
  }

  add(key: number, value: number): void {
    if (++this.#added > mostInBin) throw new RangeError(`sums: expected at most ${mostInBin} numbers`);
    float[0] = value;
    const exponent = ((floatBits[0] as number) >>> 23) & 255;
    (this.#bins[key * bins + (exponent >> 2)] as number) += value;
    (this.#magnitudes[key] as number) += Math.abs(value);
  }

  /** The parts of the sum of a key: together exactly the sum. */
  partsOf(key: number): Float64Array {
    return this.#bins.subarray(key * bins, (key + 1) * bins);
  }

  /** The sum of the magnitudes, rounded. */
  magnitudeOf(key: number): number {
    return this.#magnitudes[key] as number;
  }
}
