/** Functions of the language that need no plan: a processor has them, or they are identities. */

export const pi = Math.PI;
export const ln2 = Math.LN2;
export const sqrt2 = Math.SQRT2;

export function abs(x: number): number {
  return x < 0 ? -x : x === 0 ? 0 : x;
}

/** Correctly rounded on every processor. */
export function sqrt(x: number): number {
  return Math.sqrt(x);
}

/** The smaller of two; a NaN in `a` stays. */
export function min(a: number, b: number): number {
  return b < a ? b : a;
}

/** The larger of two; a NaN in `a` stays. */
export function max(a: number, b: number): number {
  return b > a ? b : a;
}

/**
 * The number itself, with the rounding error of its last operation carried along: a sum, a product, or an exponential of it uses both parts.
 * The argument of a primitive is always carried; say `carry` where a sum needs it too.
 */
export function carry(x: number): number {
  return x;
}
