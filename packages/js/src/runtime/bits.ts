/** The two halves of a double. Kept in one place, so that nothing is made when a bundle does not need it. */
interface Halves {
  readonly double: Float64Array;
  readonly words: Int32Array;
  /** Which word has sign and exponent. */
  readonly high: 0 | 1;
}

const halves = /* @__PURE__ */ makeHalves();

function makeHalves(): Halves {
  const double = Float64Array.of(1);
  const words = new Int32Array(double.buffer);
  return { double, words, high: words[1] === 0 ? 0 : 1 };
}

/** floor(log2 x) for a positive normal x. */
export function exponentOf(x: number): number {
  halves.double[0] = x;
  return ((halves.words[halves.high] as number) >> 20) - 1023;
}

/** x / 2^exponentOf(x) for a positive normal x. */
export function significandOf(x: number): number {
  halves.double[0] = x;
  halves.words[halves.high] = ((halves.words[halves.high] as number) & 0xfffff) | 0x3ff00000;
  return halves.double[0];
}
