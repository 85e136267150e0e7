import type { DoublePair } from '../src/index';

/** |pair - decimal| / |decimal| as a power of two, rounded up: -100 says that the first 100 bits are right. In exact integers, without the code under test. */
export function relativeError({ hi, lo }: DoublePair, decimal: string): number {
  const truth = fraction(decimal);
  const got = add(fromDouble(hi), fromDouble(lo));
  const difference = got.top * truth.bottom - truth.top * got.bottom;
  if (difference === 0n) return -Infinity;
  return bits(difference) - bits(truth.top * got.bottom) + 1;
}

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function fraction(decimal: string): Fraction {
  const [, sign = '', whole = '', part = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(decimal) ?? [];
  const places = Number(exponent) - part.length;
  const digits = BigInt(sign + whole + part);
  return places < 0 ? { top: digits, bottom: 10n ** BigInt(-places) } : { top: digits * 10n ** BigInt(places), bottom: 1n };
}

function fromDouble(value: number): Fraction {
  let exponent = 0;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    exponent += 1;
  }
  return { top: BigInt(scaled), bottom: 2n ** BigInt(exponent) };
}

function add(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

function bits(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}
