import { abs, exp, reduction, rowWeight, sum } from '../language';

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
  evaluate: {
    stages: [
      { name: 'peak', reduce: 'max', of: (x) => x },
      { name: 'total', reduce: 'sum', of: (x, { peak }) => rowWeight(x, peak) },
    ],
    // A single infinite element takes everything. Several of them, or nothing but -Infinity, have no limit: the condition is
    // Infinity < Infinity then, and true otherwise; it stands where it is decided once a row. (The peak alone has the weight 2^64: the total is compared with one and a half of it. The reciprocal is one division a row.)
    value: (x, { peak, total }) => {
      return rowWeight(x, peak) * ((total > 27670116110564327424 ? abs(peak) : -peak) < Infinity ? 1 / total : NaN);
    },
    backward: {
      from: 'outputs',
      stages: [{ name: 'dot', reduce: 'sum', of: (y, dy) => y * dy }],
      value: (y, dy, { dot }) => y * (dy - dot),
    },
  },
});
