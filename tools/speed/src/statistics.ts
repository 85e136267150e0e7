/** Quantile of numbers, between neighbours in proportion. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) throw new RangeError('quantile: expected numbers, got none');
  return low + (high - low) * (place - Math.floor(place));
}

export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** Median with the quartiles. */
export function spreadOf(numbers: readonly number[]): Spread {
  return { median: quantile(numbers, 0.5), lower: quantile(numbers, 0.25), upper: quantile(numbers, 0.75) };
}

/** What one took of the other's time, round by round. */
export function ratio(numerators: readonly number[], denominators: readonly number[]): Spread {
  if (numerators.length !== denominators.length)
    throw new RangeError(`ratio: expected as many rounds of both, got ${numerators.length} and ${denominators.length}`);
  return spreadOf(numerators.map((time, round) => time / (denominators[round] as number)));
}
