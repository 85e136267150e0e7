/** A real number as an unevaluated sum of two doubles: hi is the nearest double. */
export interface Truth {
  readonly hi: number;
  readonly lo: number;
}

export type MeasuredFormat = 'f16' | 'f32' | 'f64';

/** Precision (significand bits), exponent of the smallest normal, exponent of the largest finite number. */
const formats = {
  f16: { precision: 11, minExponent: -14, maxExponent: 15 },
  f32: { precision: 24, minExponent: -126, maxExponent: 127 },
  f64: { precision: 53, minExponent: -1022, maxExponent: 1023 },
} as const;

const buffer = new DataView(new ArrayBuffer(8));

/** floor(log2 |y|) for finite nonzero y, subnormal doubles included. */
function exponent(y: number): number {
  buffer.setFloat64(0, y);
  const biased = (buffer.getUint32(0) >>> 20) & 0x7ff;
  return biased === 0 ? exponent(y * 2 ** 64) - 64 : biased - 1023;
}

/** 2^(max(floor(log2 |y|), emin) - p + 1): the spacing of the format's numbers around y. */
export function ulp(y: number, format: MeasuredFormat): number {
  const { precision, minExponent } = formats[format];
  return 2 ** (Math.max(y === 0 ? minExponent : exponent(y), minExponent) - precision + 1);
}

/**
 * |got - truth| in units in the last place of the truth: fractional, subnormals included; correct rounding is at most 0.5.
 * An infinite result counts as the first power of two that the format cannot hold; NaN against a number is Infinity.
 */
export function ulpError(got: number, truth: Truth, format: MeasuredFormat): number {
  if (Number.isNaN(got) || Number.isNaN(truth.hi)) return Number.isNaN(got) && Number.isNaN(truth.hi) ? 0 : Infinity;
  if (got === truth.hi && truth.lo === 0) return 0;
  const { maxExponent, precision } = formats[format];
  if (!Number.isFinite(got)) {
    if (Math.sign(got) !== Math.sign(truth.hi)) return Infinity;
    if (exponent(truth.hi) > maxExponent || !Number.isFinite(truth.hi)) return 0;
    // halved, so that 2^1024 is representable
    const beyond = Math.sign(got) * 2 ** maxExponent;
    return (2 * Math.abs(beyond - truth.hi / 2 - truth.lo / 2)) / 2 ** (maxExponent - precision + 1);
  }
  if (!Number.isFinite(truth.hi)) return Infinity;
  // A truth just below a power of two belongs to the binade below, even when its nearest double is the power itself.
  const below = truth.lo * truth.hi < 0 && Math.abs(truth.hi) === 2 ** exponent(truth.hi);
  const unit = ulp(below ? truth.hi * (1 - 2 ** -53) : truth.hi, format);
  // Scaled up front: for tiny f64 results the difference itself could underflow.
  return Math.abs((got - truth.hi) / unit - truth.lo / unit);
}
