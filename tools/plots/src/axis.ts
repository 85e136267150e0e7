/** A symmetric logarithmic axis over [-limit, limit], linear around zero within about +-constant, in bins of equal width on paper. */
export interface Axis {
  readonly id: 'bend' | 'exponents';
  readonly title: string;
  readonly constant: number;
  readonly limit: number;
  readonly bins: number;
  readonly ticks: readonly number[];
}

const mirrored = (ticks: readonly number[]): number[] => [...ticks.map((tick) => -tick).reverse(), 0, ...ticks];

/** Where the functions bend, with the tails in which exponentials under- and overflow; and every exponent of f32 with both signs. */
export const axes: readonly Axis[] = [
  { id: 'bend', title: 'where it bends', constant: 0.5, limit: 128, bins: 160, ticks: mirrored([1, 3, 10, 30, 100]) },
  {
    id: 'exponents',
    title: 'every exponent of f32',
    constant: 2 ** -149,
    limit: 2 ** 128,
    bins: 140,
    ticks: mirrored([1e-20, 1, 1e20]),
  },
];

/** Place on paper, in [-1, 1]. */
function place({ constant, limit }: Axis, x: number): number {
  return (Math.sign(x) * Math.log1p(Math.abs(x) / constant)) / Math.log1p(limit / constant);
}

/** The bin of a number; undefined beyond the axis. */
export function binOf(axis: Axis, x: number): number | undefined {
  if (!(Math.abs(x) <= axis.limit)) return undefined;
  return Math.min(Math.floor(((place(axis, x) + 1) / 2) * axis.bins), axis.bins - 1);
}

/** The number in the middle of a bin, on paper. */
export function middleOf({ constant, limit, bins }: Axis, bin: number): number {
  const at = ((bin + 0.5) / bins) * 2 - 1;
  return Math.sign(at) * constant * Math.expm1(Math.abs(at) * Math.log1p(limit / constant));
}
