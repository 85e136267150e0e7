import { type PlanName, planNames, ulp } from '@rampa/ir';
import { decimal, distanceInUnits, significantDigits } from './decimal';

/** Where in a spec file a number stands: in the body of a plan, or in formulas and declarations, which are exact. */
export type Place = PlanName | 'exact';

export const places: readonly Place[] = [...planNames, 'exact'];

const formats = { double: 'f64', faithful: 'f64', fast: 'f32' } as const satisfies Record<PlanName, 'f32' | 'f64'>;

/**
 * A literal of up to five digits is a choice (a bound, a half, a published 0.044715), and one of up to three bits too, however many digits it
 * takes to write (2^-600, 1.5 * 2^64); any other has to come from a script.
 */
export function needsDerivation(literal: string): boolean {
  return significantDigits(literal) > 5 && !fewBits(Math.abs(Number(literal)));
}

function fewBits(value: number): boolean {
  return Number.isInteger(value / 2 ** (Math.floor(Math.log2(value)) - 2));
}

/**
 * How far a literal of the spec is from what a script says, in units of the last place; 0 if they are the same number there.
 * In a plan both are first rounded to its format. An exact number must be the script's, rounded to the digits that the spec gives,
 * unless these are so few that it claims to be exact.
 */
export function distance(script: string, spec: string, place: Place): number {
  if (place === 'exact') {
    const [a, b] = [decimal(script), decimal(spec)];
    return distanceInUnits(a, b, needsDerivation(spec) ? b.exponent : Math.min(a.exponent, b.exponent));
  }
  const format = formats[place];
  const [a, b] = [script, spec].map((text) => (format === 'f32' ? Math.fround(Number(text)) : Number(text))) as [number, number];
  return a === b ? 0 : Math.abs(a - b) / ulp(b, format);
}
