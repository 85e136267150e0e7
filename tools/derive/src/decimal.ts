import { DeriveError } from './deriveError';

/** A decimal number without rounding: digits * 10^exponent. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

export function isDecimal(text: string): boolean {
  return pattern.test(text) && /^[^e]*\d/i.test(text);
}

export function decimal(text: string): Decimal {
  const match = pattern.exec(text);
  if (match === null || !isDecimal(text)) throw new DeriveError(`${text} is not a decimal number`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  return { digits: BigInt(whole + fraction) * (sign === '-' ? -1n : 1n), exponent: Number(exponent) - fraction.length };
}

/** Digits between the first and the last that are not 0. */
export function significantDigits(text: string): number {
  const digits = String(decimal(text).digits).replace('-', '').replace(/0+$/, '');
  return digits.length;
}

/** |a - b| in units of 10^exponent, a rounded to such a unit first; b is a multiple of it. */
export function distanceInUnits(a: Decimal, b: Decimal, exponent: number): number {
  const difference = scaled(a, exponent) - scaled(b, exponent);
  return Number(difference < 0n ? -difference : difference);
}

/** a / 10^exponent, rounded to the nearest integer, halves away from 0. */
function scaled({ digits, exponent: own }: Decimal, exponent: number): bigint {
  if (own >= exponent) return digits * 10n ** BigInt(own - exponent);
  const divisor = 10n ** BigInt(exponent - own);
  const half = digits < 0n ? -divisor / 2n : divisor / 2n;
  return (digits + half) / divisor;
}
