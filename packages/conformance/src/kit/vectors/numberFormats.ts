/** The types of the tensors of others. */
export type DType = 'float16' | 'float32' | 'float64';
const dtypes: readonly DType[] = ['float16', 'float32', 'float64'];

export function isDType(text: string): text is DType {
  return dtypes.some((dtype) => dtype === text);
}

/** Bits of the significand, and the exponent of the smallest normal number. */
const formats = { float16: { bits: 11, smallest: -14 }, float32: { bits: 24, smallest: -126 } } as const;
/** From here on rounding to nearest gives infinity. */
const overflow16 = 65520;

/** The nearest number of the type, ties to even. */
export function roundTo(dtype: DType, x: number): number {
  if (dtype === 'float64' || !Number.isFinite(x) || x === 0) return x;
  if (dtype === 'float32') return Math.fround(x);
  if (Math.abs(x) >= overflow16) return x > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const unit = 2 ** (exponentOf(x, 'float16') - formats.float16.bits + 1);
  const units = x / unit;
  const below = Math.floor(units);
  const up = units - below > 0.5 || (units - below === 0.5 && below % 2 !== 0);
  return (up ? below + 1 : below) * unit;
}

/** How many numbers of the type lie between two of them; both zeros are one place. */
export function unitsBetween(dtype: DType, a: number, b: number): number {
  if (dtype === 'float64') return Number(place64(a) - place64(b) < 0n ? place64(b) - place64(a) : place64(a) - place64(b));
  return Math.abs(place(a, dtype) - place(b, dtype));
}

function exponentOf(x: number, dtype: keyof typeof formats): number {
  const guess = Math.floor(Math.log2(Math.abs(x)));
  // The logarithm may round up to the next integer.
  const exponent = Math.abs(x) < 2 ** guess ? guess - 1 : guess;
  return Math.max(exponent, formats[dtype].smallest);
}

function place(x: number, dtype: keyof typeof formats): number {
  if (x === 0) return 0;
  const { bits, smallest } = formats[dtype];
  const exponent = exponentOf(x, dtype);
  return Math.sign(x) * ((exponent - smallest) * 2 ** (bits - 1) + Math.abs(x) / 2 ** (exponent - bits + 1));
}

const view = new DataView(new ArrayBuffer(8));

function place64(x: number): bigint {
  view.setFloat64(0, Math.abs(x));
  const size = view.getBigUint64(0);
  return x < 0 ? -size : size;
}
