/** Compensated sums: of each, at 2 i and 2 i + 1, the sum so far and the error of its additions. */
export function makeSums(count = 1): Float64Array {
  return new Float64Array(2 * count);
}

/** Adds a partial sum and its error into sum i. */
export function accumulate(sums: Float64Array, i: number, sum: number, error: number): void {
  const before = sums[2 * i] as number;
  const after = before + sum;
  const added = after - before;
  sums[2 * i] = after;
  (sums[2 * i + 1] as number) += before - (after - added) + (sum - added) + error;
}

/** Sum i with its error taken in; an infinite or NaN sum has no meaningful error. */
export function total(sums: Float64Array, i = 0): number {
  const sum = sums[2 * i] as number;
  const error = sums[2 * i + 1] as number;
  return error - error === 0 ? sum + error : sum;
}
