import { abs, exp, log, log1p, max, reduction, sum } from '../language';

/** What an element counts beside the largest one. */
const weight = (x: number, peak: number) => (x === peak ? 1 : exp(2 * max(0.5 * x - 0.5 * peak, -1500)));

/** Logarithm of the sum of the exponentials of a row: a smooth maximum. */
export default reduction({
  name: 'logSumExp',
  source: 'Calafiore, Gaubert and Possieri 2018, arXiv:1806.07850; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469',
  value: (row) => log(sum(row, (x) => exp(x))),
  derivative: (row, _i, j) => exp(row[j]!) / sum(row, (x) => exp(x)),
  output: 'one',
  // The largest element is taken out of the sum, so that a result far ahead of the others keeps their small share.
  // Halves, whose difference is finite; beyond -3000 an exponential is far below any result.
  evaluate: {
    stages: [
      { name: 'peak', reduce: 'max', of: (x) => x },
      { name: 'others', reduce: 'sum', of: (x, { peak }) => (x < peak ? exp(2 * max(0.5 * x - 0.5 * peak, -1500)) : 0) },
      { name: 'ties', reduce: 'sum', of: (x, { peak }) => (x === peak ? 1 : 0) },
    ],
    value: (_x, { peak, others, ties }) => {
      const rest = others + (ties - 1);
      return peak + (rest <= 1 ? log1p(rest) : log(1 + rest));
    },
    backward: {
      from: 'inputs',
      stages: [
        { name: 'peak', reduce: 'max', of: (x) => x },
        { name: 'total', reduce: 'sum', of: (x, _dy, { peak }) => weight(x, peak) },
      ],
      // Infinities as in softmax: of infinite elements, each counts as 1 and all others as nothing.
      value: (x, dy, { peak, total }) => {
        return (total > 1.5 ? abs(peak) : -peak) < Infinity ? (dy * weight(x, peak)) / total : NaN;
      },
    },
  },
});
