const buffer = new DataView(new ArrayBuffer(4));

/** The largest finite f32; a literal above it is an error in WGSL even where it would round to it. */
const largest = (2 - 2 ** -23) * 2 ** 127;

/** The shortest decimal that reads back as the same f32, whether it is parsed as f32 or as f64 and rounded then. Finite and not -0. */
export function literal(value: number): string {
  for (let digits = 1; digits <= 9; digits += 1) {
    const text = Number(value.toPrecision(digits));
    if (Math.fround(text) === value && Math.abs(text) <= largest) return shorter(text);
  }
  return shorter(value);
}

/** NaN, the infinities and -0 have no literal in WGSL: the bits to make them from. */
export function bitsOf(value: number): string {
  buffer.setFloat32(0, value);
  return `0x${buffer.getUint32(0).toString(16).padStart(8, '0')}u`;
}

export function hasLiteral(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

/** 0.5 or 6.9533606e-5, whichever is shorter; large numbers stay plain. */
function shorter(value: number): string {
  const plain = String(value).replace('e+', 'e');
  const decimal = /[.e]/.test(plain) ? plain : `${plain}.0`;
  const exponential = value.toExponential().replace('e+', 'e');
  return Math.abs(value) < 1e-3 && exponential.length < decimal.length ? exponential : decimal;
}
