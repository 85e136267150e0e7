import { abs, exp, max, reduction, sum } from '../language';

/** Probabilities in proportion to the exponentials of a row. */
export default reduction({
  name: 'softmax',
  source: 'Bridle 1990, Neurocomputing: Algorithms, Architectures and Applications, NATO ASI Series F68:227-236',
  value: (row, i) => exp(row[i]!) / sum(row, (x) => exp(x)),
  derivative: (row, i, j) => {
    const total = sum(row, (x) => exp(x));
    const p = exp(row[i]!) / total;
    const q = exp(row[j]!) / total;
    return i === j ? p * (1 - p) : -p * q;
  },
  output: 'row',
  // Halves, whose difference is finite; beyond -3000 an exponential is far below any result. The larger of it and 0 is a number of its own,
  // not a factor of the quotient: so it is the same in the sum and in the value, and need not be computed twice.
  evaluate: {
    stages: [
      { name: 'peak', reduce: 'max', of: (x) => x },
      { name: 'total', reduce: 'sum', of: (x, { peak }) => max(x < peak ? exp(2 * max(0.5 * x - 0.5 * peak, -1500)) : 1, 0) },
    ],
    // A single infinite element takes everything. Several of them, or nothing but -Infinity, have no limit: the condition is
    // Infinity < Infinity then, and true otherwise.
    value: (x, { peak, total }) => {
      const weight = max(x < peak ? exp(2 * max(0.5 * x - 0.5 * peak, -1500)) : 1, 0);
      return (total > 1 ? abs(peak) : -peak) < Infinity ? weight / total : NaN;
    },
    backward: {
      from: 'outputs',
      stages: [{ name: 'dot', reduce: 'sum', of: (y, dy) => y * dy }],
      value: (y, dy, { dot }) => y * (dy - dot),
    },
  },
});
