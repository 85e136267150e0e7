import { abs, exp, reduction, rowWeight, sum } from '../language';

/** softmax of a row with a further element 0 that has no output, so that all outputs may be small: sigmoid for several inputs. */
export default reduction({
  name: 'softmax0',
  source: 'Gradient of logSumExp0: Nielsen and Hadjeres 2018, arXiv:1803.07225',
  value: (row, i) => exp(row[i]!) / (1 + sum(row, (x) => exp(x))),
  derivative: (row, i, j) => {
    const total = 1 + sum(row, (x) => exp(x));
    const p = exp(row[i]!) / total;
    const q = exp(row[j]!) / total;
    return i === j ? p * (1 - p) : -p * q;
  },
  output: 'row',
  withZero: true,
  // As softmax.
  evaluate: {
    stages: [
      { name: 'peak', reduce: 'max', of: (x) => x },
      { name: 'total', reduce: 'sum', of: (x, { peak }) => rowWeight(x, peak) },
    ],
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
