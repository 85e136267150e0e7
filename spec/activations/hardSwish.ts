import { activation, hardSwishValue, max, min } from '../language';

/** Piecewise quadratic swish: the input, weighted by hardSigmoid. */
export default activation({
  name: 'hardSwish',
  source: 'Howard et al. 2019, arXiv:1905.02244',
  value: (x) => x * min(max(0, x / 6 + 0.5), 1),
  derivative: (x) => (x <= -3 ? 0 : x >= 3 ? 1 : x / 3 + 0.5),
  // x + 3 and x + 1.5 are exact where they are small. Below -3 the weight is 0: there x stops, lest an infinite one is multiplied by it.
  evaluate: {
    value: (x) => hardSwishValue(max(x, -3)),
    derivative: (x) => (x <= -3 ? 0 : x >= 3 ? 1 : (x + 1.5) * (1 / 3)),
  },
  kinks: [
    { at: -3, left: 0, right: -0.5, chosen: 'left' },
    { at: 3, left: 1.5, right: 1, chosen: 'right' },
  ],
  zeros: [{ of: 'derivative', at: -1.5, within: 0.25, scale: 0.08 }],
  limits: {
    minusInfinity: -0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
  },
  keepsNegativeZero: true,
  bounds: { min: -0.375 },
});
