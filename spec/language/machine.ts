/**
 * Machine functions: the only operations, besides + - * / and comparisons, that a primitive's plan may use.
 * They are not mathematics but properties of binary floating point; every backend implements each in its own way.
 * Here they run in doubles.
 */

const buffer = new DataView(new ArrayBuffer(8));

/** Nearest integer, ties to even, for |x| < 2^22 (f32) or 2^51 (f64). */
export function round(x: number): number {
  const shift = 6755399441055744; // 1.5 * 2^52: the sum has no fraction bits left
  return x + shift - shift;
}

/** 2^n for an integer n between the exponents of the format's smallest and largest normal numbers. */
export function powerOf2(n: number): number {
  return 2 ** n;
}

/** m * 2^n for an integer n, rounded once even when the result is subnormal: the power of two is applied in two steps, and only at the end. */
export function scale(m: number, n: number): number {
  const half = round(n * 0.5);
  return m * 2 ** half * 2 ** (n - half);
}

/** a / b. Whoever divides by the result multiplies by b and divides by a instead: one division for both. */
export function quotient(a: number, b: number): number {
  return a / b;
}

/** x with the low half of its significand cleared (f32 keeps 12 bits, f64 26), so that products of two such halves are exact. */
export function highPart(x: number): number {
  buffer.setFloat64(0, x);
  buffer.setUint32(4, buffer.getUint32(4) & 0xf8000000);
  return buffer.getFloat64(0);
}

/** floor(log2 x) for a positive normal x. */
export function exponentOf(x: number): number {
  buffer.setFloat64(0, x);
  return ((buffer.getUint32(0) >>> 20) & 0x7ff) - 1023;
}

/** x / 2^exponentOf(x), in [1, 2), for a positive normal x. */
export function significandOf(x: number): number {
  return x / 2 ** exponentOf(x);
}

/** c[0] + c[1] x + c[2] x^2 + ... by Horner's rule. */
export function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient);
}
