import { abs, exp, log, log1p, max, reduction, rowWeight, sum } from '../language';
import logSumExp from './logSumExp';

/** Logarithms of the softmax of a row. */
export default reduction({
  name: 'logSoftmax',
  source: 'Bridle 1990, NATO ASI Series F68:227-236; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469',
  value: (row, i) => row[i]! - logSumExp(row)[0]!,
  derivative: (row, i, j) => (i === j ? 1 : 0) - exp(row[j]!) / sum(row, (x) => exp(x)),
  output: 'row',
  // The largest element is taken out of the sum: its own result is -log1p(rest), however small. Weights have a factor in common, which is that of the largest element.
  evaluate: {
    stages: [
      { name: 'peak', reduce: 'max', of: (x) => x },
      { name: 'others', reduce: 'sum', of: (x, { peak }) => (x < peak ? rowWeight(x, peak) : 0) },
      { name: 'ties', reduce: 'sum', of: (x, { peak }) => (x === peak ? 1 : 0) },
    ],
    // Infinities as in softmax.
    value: (x, { peak, others, ties }) => {
      const rest = others / rowWeight(peak, peak) + (ties - 1);
      const shifted = x === peak ? 0 : x - peak;
      return shifted - ((ties > 1 ? abs(peak) : -peak) < Infinity ? (rest <= 1 ? log1p(rest) : log(1 + rest)) : NaN);
    },
    backward: {
      from: 'outputs',
      stages: [{ name: 'total', reduce: 'sum', of: (_y, dy) => dy }],
      // Beyond -3000 an exponential is far below any result.
      value: (y, dy, { total }) => dy - exp(max(y, -3000)) * total,
    },
  },
});
