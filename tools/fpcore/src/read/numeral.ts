import type { Expression } from '@rampa/ir';
import { divide, multiply, negate, number } from '../expressions';

const rational = /^([+-]?)(\d+)\/(\d*[1-9]\d*)$/;
const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;
const hexadecimal = /^([+-]?)0x([\da-f]*)(?:\.([\da-f]*))?(?:p([+-]?\d+))?$/i;

/** Powers of two beyond this are no numbers that somebody computes with, and their digits would fill the memory. */
const largestExponent = 20_000n;
/** Digits behind the point up to which a decimal is written without an exponent. */
const longestFraction = 20n;

export function isNumeral(text: string): boolean {
  if (rational.test(text)) return true;
  const [, , whole = '', fraction = ''] = decimal.exec(text) ?? hexadecimal.exec(text) ?? [];
  return whole + fraction !== '';
}

/** The exact value of a numeral; undefined where its exponent is beyond all bounds. */
export function numeralValue(text: string): Expression | undefined {
  const quotient = rational.exec(text);
  if (quotient !== null) {
    const [, sign, top = '', bottom = ''] = quotient;
    return signed(sign, divide(number(integerText(top)), number(integerText(bottom))));
  }
  const plain = decimal.exec(text);
  if (plain !== null) {
    const [, sign, whole = '', fraction = '', exponent] = plain;
    const power = exponent === undefined ? '' : `e${BigInt(exponent)}`;
    return signed(sign, number(`${integerText(whole)}${fraction === '' ? '' : `.${fraction}`}${power}`));
  }
  const [, sign, whole = '', fraction = '', exponent = '0'] = hexadecimal.exec(text) ?? [];
  const power = BigInt(exponent) - 4n * BigInt(fraction.length);
  if (power > largestExponent || power < -largestExponent) return undefined;
  return signed(sign, number(binaryText(BigInt(`0x${whole}${fraction}`), power)));
}

/** significand * base^exponent, exactly; undefined where the exponent is beyond all bounds or the base is 0. */
export function digitsValue(significand: string, exponent: bigint, base: bigint): Expression | undefined {
  const value = numeralValue(significand);
  const size = exponent < 0n ? -exponent : exponent;
  if (value === undefined || size > largestExponent || base === 0n) return undefined;
  const power = base ** size;
  const factor = power < 0n ? negate(number(String(-power))) : number(String(power));
  return exponent < 0n ? divide(value, factor) : multiply(value, factor);
}

function signed(sign: string | undefined, value: Expression): Expression {
  return sign === '-' ? negate(value) : value;
}

/** Without leading zeros, which would make it something else in TypeScript. */
function integerText(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '') || '0';
}

/** significand * 2^power as a decimal, exactly. */
function binaryText(significand: bigint, power: bigint): string {
  if (power >= 0n) return String(significand << power);
  let [odd, places] = [significand, -power];
  while (places > 0n && odd % 2n === 0n) [odd, places] = [odd / 2n, places - 1n];
  const digits = String(odd * 5n ** places);
  if (places === 0n) return digits;
  if (places > longestFraction) return `${digits}e-${places}`;
  const padded = digits.padStart(Number(places) + 1, '0');
  return `${padded.slice(0, -Number(places))}.${padded.slice(-Number(places))}`;
}
