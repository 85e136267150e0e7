import { abs, activation, erfc, exp, geluTail, geluTailSlope, max, min, pi, sqrt, sqrt2 } from '../language';

/** Gaussian error linear unit: the input, weighted by the standard normal distribution function. This is the exact form. */
export default activation({
  name: 'gelu',
  source: 'Hendrycks and Gimpel 2016, arXiv:1606.08415',
  value: (x) => (x * erfc(-x / sqrt2)) / 2,
  derivative: (x) => erfc(-x / sqrt2) / 2 + (x * exp(-(x * x) / 2)) / sqrt(2 * pi),
  // Beyond 40 both tails are far below any result.
  evaluate: {
    value: (x) => {
      const a = min(abs(x), 40);
      return -(geluTail(a) - max(0, x));
    },
    derivative: (x) => {
      const a = min(abs(x), 40);
      const slope = geluTailSlope(a);
      return x > 0 ? 1 - slope : slope;
    },
  },
  zeros: [{ of: 'derivative', at: -0.7517915246935645, within: 0.25, scale: 0.125 }],
  limits: {
    minusInfinity: -0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: -0, plusInfinity: 1 },
  },
  keepsNegativeZero: true,
  bounds: { min: -0.17 },
});
