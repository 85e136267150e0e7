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
  // Halves, whose difference is finite; beyond -3000 an exponential is far below any result.
  evaluate: {
    stages: [
      { name: 'peak', reduce: 'max', of: (x) => x },
      { name: 'others', reduce: 'sum', of: (x, { peak }) => (x < peak ? exp(2 * max(0.5 * x - 0.5 * peak, -1500)) : 0) },
      { name: 'ties', reduce: 'sum', of: (x, { peak }) => (x === peak ? 1 : 0) },
    ],
    // A single infinite element takes everything. Several of them, or nothing but -Infinity, have no limit: the condition is
    // Infinity < Infinity then, and true otherwise.
    value: (x, { peak, others, ties }) => {
      const weight = x === peak ? 1 : exp(2 * max(0.5 * x - 0.5 * peak, -1500));
      return (ties > 1 ? abs(peak) : -peak) < Infinity ? weight / (ties + others) : NaN;
    },
    backward: {
      from: 'outputs',
      stages: [{ name: 'dot', reduce: 'sum', of: (y, dy) => y * dy }],
      value: (y, dy, { dot }) => y * (dy - dot),
    },
  },
});
