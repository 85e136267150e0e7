import { ulp } from '@rampa/ir';

const largest = 65504;

/** The number of a bit pattern of f16. */
export function halfOf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** Every number of f16 by bit pattern; NaN, of which there are many patterns, once. */
export function everyHalf(): Float32Array {
  const numbers = Float32Array.from({ length: 2 ** 16 }, (_, bits) => halfOf(bits)).filter((x) => !Number.isNaN(x));
  return Float32Array.from([...numbers, Number.NaN]);
}

/** The bit pattern of a number of f16. */
export function halfBits(x: number): number {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  if (Number.isNaN(x)) return 0x7e00;
  const size = Math.abs(x);
  if (size === Number.POSITIVE_INFINITY) return sign | 0x7c00;
  const units = size / ulp(size, 'f16');
  // a subnormal number is a count of the smallest one
  return sign | (size < 2 ** -14 ? units : ((Math.log2(ulp(size, 'f16')) + 25) << 10) | (units - 1024));
}

/** The nearest f16, ties to even, in one rounding: dividing by the spacing of f16 there is exact, and so is what is left of the division. */
export function roundToHalf(x: number): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const unit = ulp(x, 'f16');
  const units = Math.abs(x) / unit;
  const below = Math.floor(units);
  const rest = units - below;
  const rounded = rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
  const size = rounded * unit;
  return Math.sign(x) * (size > largest ? Number.POSITIVE_INFINITY : size);
}
