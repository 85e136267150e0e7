import { abs, exp, log, log1p, logSumWeight, reduction, rowWeight, sum } from '../language';

/** Logarithm of the sum of the exponentials of a row: a smooth maximum. */
export default reduction({
  name: 'logSumExp',
  source: 'Calafiore, Gaubert and Possieri 2018, arXiv:1806.07850; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469',
  value: (row) => log(sum(row, (x) => exp(x))),
  derivative: (row, _i, j) => exp(row[j]!) / sum(row, (x) => exp(x)),
  output: 'one',
  // The largest element is taken out of the sum, so that a result far ahead of the others keeps their small share.
  // Weights have a factor in common, which is that of the largest element.
  evaluate: {
    stages: [
      { name: 'peak', reduce: 'max', of: (x) => x },
      { name: 'others', reduce: 'sum', of: (x, { peak }) => (x < peak ? logSumWeight(x, peak) : 0) },
      { name: 'ties', reduce: 'sum', of: (x, { peak }) => (x === peak ? 1 : 0) },
    ],
    value: (_x, { peak, others, ties }) => {
      const rest = others / logSumWeight(peak, peak) + (ties - 1);
      return peak + (rest <= 1 ? log1p(rest) : log(1 + rest));
    },
    backward: {
      from: 'inputs',
      stages: [
        { name: 'peak', reduce: 'max', of: (x) => x },
        { name: 'total', reduce: 'sum', of: (x, _dy, { peak }) => rowWeight(x, peak) },
      ],
      // As softmax, infinities too. The factor 2^64 of weights goes where no product is too small on the way: with a gradient of 1 and more that is its
      // quotient with the total, with a smaller one the weight, because then the result is smaller still.
      value: (x, dy, { peak, total }) => {
        const share = abs(dy) < 1 ? 1 / 18446744073709551616 : 1;
        const isLimit = (total > 27670116110564327424 ? abs(peak) : -peak) < Infinity;
        return rowWeight(x, peak) * share * (isLimit ? dy * (1 / total / share) : NaN);
      },
    },
  },
});
