import { type Axis, binOf } from './axis';

/** The largest error in each bin of an axis; null where no input lies, NaN where nothing is measured at those that do. */
export type Curve = readonly (number | null)[];

/** As large as a number of 24 bits itself, so that no digit is right: a result of 0 is off by half of it at least. Larger errors, and NaN for a number, are drawn here. */
export const nothingRight = 2 ** 24;

/** Three digits are more than a picture shows. */
function rounded(error: number): number {
  return Number(error < 1 ? error.toFixed(3) : Math.min(error, nothingRight).toPrecision(3));
}

export function curveOf(axis: Axis, xs: ArrayLike<number>, errors: ArrayLike<number>): Curve {
  const largest: (number | null)[] = new Array(axis.bins).fill(null);
  for (let i = 0; i < xs.length; i++) {
    const bin = binOf(axis, xs[i] ?? Number.NaN);
    const error = errors[i] ?? Number.NaN;
    if (bin === undefined) continue;
    const before = largest[bin] ?? Number.NaN;
    largest[bin] = Number.isNaN(before) || error > before ? error : before;
  }
  return largest.map((error) => (error === null ? null : rounded(error)));
}
