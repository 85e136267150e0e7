/** Arrays that backends take and give. */
export type NumberArray = Float32Array | Float64Array;

/** A number in words, with the sign of zero. */
export function inWords(x: number): string {
  return Object.is(x, -0) ? '-0' : String(x);
}
