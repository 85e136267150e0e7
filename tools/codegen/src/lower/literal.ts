/** Exact decimals as floating-point numbers. */

/** 50 digits and more: enough for the high and the low part of a double pair. */
const constantDigits: Readonly<Record<string, string>> = {
  pi: '3.14159265358979323846264338327950288419716939937510582',
  ln2: '0.693147180559945309417232121458176568075500134360255254',
  sqrt2: '1.41421356237309504880168872420969807856967187537694807',
};

export interface Parts {
  readonly hi: number;
  /** What rounding to hi left over, itself rounded to a double. */
  readonly lo: number;
}

/** The parts of a decimal such as '0.044715' or '1e-3', or of a named constant. */
export function literalParts(text: string): Parts {
  const digits = constantDigits[text] ?? text;
  const hi = Number(digits);
  if (Number.isNaN(hi)) throw new TypeError(`literal: expected a decimal or a constant, got ${text}`);
  if (!Number.isFinite(hi)) return { hi, lo: 0 };
  const exact = toRational(digits);
  const value = exactDouble(hi);
  const numerator = exact.numerator * value.denominator - value.numerator * exact.denominator;
  return { hi, lo: ratio(numerator, exact.denominator * value.denominator) };
}

interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function toRational(text: string): Rational {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-power) };
}

function exactDouble(value: number): Rational {
  let scaled = value;
  let power = 0;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    power += 1;
  }
  return { numerator: BigInt(scaled), denominator: 2n ** BigInt(power) };
}

/** numerator / denominator as a double; 60 significant bits are kept before the final rounding. */
function ratio(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  const shift = denominator.toString(2).length - magnitude.toString(2).length + 60;
  const quotient = shift >= 0 ? (magnitude << BigInt(shift)) / denominator : magnitude / (denominator << BigInt(-shift));
  const result = Number(quotient) * 2 ** -shift;
  return negative ? -result : result;
}
