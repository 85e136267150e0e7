/** An exact fraction in lowest terms; the sign is that of `top`. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const rationalZero: Rational = { top: 0n, bottom: 1n };
export const rationalOne: Rational = { top: 1n, bottom: 1n };

/** More digits than these are no number that a person would write. */
const longest = 17;
/** Powers of ten beyond double precision's own range: left alone, lest their integers grow without bound. */
const largestExponent = 400;

/** Undefined for what is not a decimal of ordinary size. */
export function rational(text: string): Rational | undefined {
  const [, whole = '', fraction = '', exponent = '0'] = /^(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const power = Number(exponent) - fraction.length;
  if (whole + fraction === '' || Math.abs(power) > largestExponent) return undefined;
  const digits = BigInt(whole + fraction);
  return power < 0 ? reduced(digits, 10n ** BigInt(-power)) : { top: digits * 10n ** BigInt(power), bottom: 1n };
}

export function plus(a: Rational, b: Rational): Rational {
  return reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function times(a: Rational, b: Rational): Rational {
  return reduced(a.top * b.top, a.bottom * b.bottom);
}

/** 1 / a for a other than 0. */
export function inverse(a: Rational): Rational {
  return a.top < 0n ? { top: -a.bottom, bottom: -a.top } : { top: a.bottom, bottom: a.top };
}

export function opposite(a: Rational): Rational {
  return { top: -a.top, bottom: a.bottom };
}

export function magnitude(a: Rational): Rational {
  return a.top < 0n ? opposite(a) : a;
}

export function isOne(a: Rational): boolean {
  return a.top === 1n && a.bottom === 1n;
}

export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The root of a square; undefined for anything else. */
export function squareRoot(a: Rational): Rational | undefined {
  const [top, bottom] = [integerRoot(a.top), integerRoot(a.bottom)];
  return top === undefined || bottom === undefined ? undefined : { top, bottom };
}

function integerRoot(n: bigint): bigint | undefined {
  if (n < 0n) return undefined;
  // Numbers of more digits than a double holds are not roots that a person would write.
  const root = BigInt(Math.round(Math.sqrt(Number(n))));
  return root * root === n ? root : undefined;
}

/** An exact short decimal of a rational that is not negative, '0.134145'; undefined where there is none. */
export function decimal({ top, bottom }: Rational): string | undefined {
  let places = 0;
  let scaled = top;
  while (scaled % bottom !== 0n) {
    // Every place takes away a 2 and a 5 of the denominator; with other factors it never ends.
    if (places > largestExponent || (bottom % 2n !== 0n && bottom % 5n !== 0n && bottom !== 1n)) return undefined;
    scaled *= 10n;
    places++;
  }
  return decimalDigits((scaled / bottom).toString(), places);
}

function decimalDigits(digits: string, places: number): string | undefined {
  const significant = digits.replace(/0+$/, '');
  if (significant.length > longest) return undefined;
  // As JavaScript writes numbers: plain from 1e-7 to 1e21.
  const size = digits.length - places;
  if (significant === '') return '0';
  if (size > 21 || size < -5) {
    const mantissa = significant.length === 1 ? significant : `${significant[0]}.${significant.slice(1)}`;
    return `${mantissa}e${size - 1}`;
  }
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

function reduced(top: bigint, bottom: bigint): Rational {
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
