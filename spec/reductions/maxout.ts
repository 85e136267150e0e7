import { firstMaximum, maximum, reduction } from '../language';

/** Largest of the pieces of a unit: a learned convex function, since each piece is an affine function of the layer below. */
export default reduction({
  name: 'maxout',
  source: 'Goodfellow, Warde-Farley, Mirza, Courville and Bengio 2013, arXiv:1302.4389',
  parameters: { pieces: { default: 2, min: 1, integer: true, meaning: 'consecutive inputs of a unit' } },
  lengthParameter: 'pieces',
  value: (row) => maximum(row),
  // Among equal pieces the first is the one.
  derivative: (row, _i, j) => (j === firstMaximum(row) ? 1 : 0),
  output: 'one',
  evaluate: {
    stages: [{ name: 'peak', reduce: 'max', of: (x) => x }],
    value: (_x, { peak }) => peak,
    backward: {
      from: 'inputs',
      stages: [
        { name: 'peak', reduce: 'max', of: (x) => x },
        { name: 'first', reduce: 'firstIndex', of: (x, _dy, { peak }) => (x === peak ? 1 : 0) },
      ],
      // The second condition is false only where the row has a NaN: no piece is the largest then, and every derivative is NaN.
      value: (_x, dy, { peak, first }, index) => (index === first ? dy : peak <= Infinity ? 0 : NaN),
    },
  },
});
