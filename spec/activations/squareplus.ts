import { abs, activation, hypot, sqrt, squareplusTail } from '../language';

/** Smooth relu from algebraic operations alone; b says how far the bend reaches, and b = 0 is relu. */
export default activation({
  name: 'squareplus',
  source: 'Barron 2021, arXiv:2112.11687',
  parameters: { b: { default: 4, min: 0, meaning: 'extent of the bend' } },
  value: (x, { b }) => (x + sqrt(x * x + b)) / 2,
  derivative: (x, { b }) => (b > 0 ? (1 + x / sqrt(x * x + b)) / 2 : x > 0 ? 1 : 0),
  parameterDerivatives: { b: (x, { b }) => 1 / (4 * sqrt(x * x + b)) },
  // The larger root of y^2 - |x| y = b/4 is (|x| + h) / 2, which neither cancels nor overflows; the other is b/4 divided by it.
  // With b = 0 it may be 0, and another divisor takes its place.
  evaluate: {
    value: (x, { b }) => {
      const larger = 0.5 * abs(x) + 0.5 * hypot(x, sqrt(b));
      return x > 0 ? larger : (0.25 * b) / (b > 0 ? larger : 1);
    },
    derivative: (x, { b }) => {
      const tail = squareplusTail(abs(x), b > 0 ? b : 1);
      return b > 0 ? (x > 0 ? 1 - tail : tail) : x > 0 ? 1 : 0;
    },
    parameterDerivatives: { b: (x, { b }) => 0.25 / hypot(x, sqrt(b)) },
  },
  kinks: [{ at: 0, left: ({ b }) => (b > 0 ? 0.5 : 0), right: ({ b }) => (b > 0 ? 0.5 : 1), chosen: 'left' }],
  limits: {
    minusInfinity: 0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
  },
  increasing: true,
  bounds: { min: 0 },
});
