import { activation, celuInAlpha, exp, expm1, max, min } from '../language';

/** Continuously differentiable exponential linear unit: as elu, but with slope 1 on both sides of 0 whatever alpha is. */
export default activation({
  name: 'celu',
  source: 'Barron 2017, arXiv:1704.07483',
  parameters: { alpha: { default: 1, above: 0, meaning: 'magnitude of the negative saturation value' } },
  value: (x, { alpha }) => max(0, x) + min(0, alpha * (exp(x / alpha) - 1)),
  derivative: (x, { alpha }) => (x > 0 ? 1 : exp(x / alpha)),
  parameterDerivatives: {
    alpha: (x, { alpha }) => {
      const q = x / alpha;
      return x > 0 ? 0 : exp(q) * (1 - q) - 1;
    },
  },
  // x stops before the quotient can overflow. Beyond -3000 the exponential is far below any result.
  evaluate: {
    // Nearer to 0 than 1e-20 alpha the value is x to more digits than any plan has, and the quotient may be subnormal.
    value: (x, { alpha }) => {
      const q = min(max(x, -4096 * alpha), 0) / alpha;
      return q > -1e-20 ? x : alpha * expm1(q);
    },
    derivative: (x, { alpha }) => (x > 0 ? 1 : exp(max(x, -4096 * alpha) / alpha)),
    parameterDerivatives: {
      alpha: (x, { alpha }) => (x > 0 ? 0 : celuInAlpha(max(max(x, -4096 * alpha) / alpha, -3000))),
    },
  },
  limits: {
    minusInfinity: ({ alpha }) => -alpha,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
    parameterDerivatives: { alpha: { minusInfinity: -1, plusInfinity: 0 } },
  },
  keepsNegativeZero: true,
  increasing: true,
  bounds: { min: ({ alpha }) => -alpha },
});
