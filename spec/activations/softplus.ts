import { abs, activation, clamp, exp, log, log1p, max, sigmoid } from '../language';

/** Smooth relu; the larger the sharpness k, the nearer to it. */
export default activation({
  name: 'softplus',
  source:
    'Dugas, Bengio, Belisle, Nadeau and Garcia 2000, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 13',
  parameters: { k: { default: 1, above: 0, meaning: 'sharpness' } },
  value: (x, { k }) => log(1 + exp(k * x)) / k,
  derivative: (x, { k }) => sigmoid(k * x),
  parameterDerivatives: { k: (x, { k }) => (x * sigmoid(k * x)) / k - log(1 + exp(k * x)) / (k * k) },
  // k x stops at 12000. Beyond 3000 the exponential is far below any result, and x must not make up for it.
  evaluate: {
    value: (x, { k }) => {
      const t = k * clamp(x, 12000 / k);
      const rest = log1p(exp(-abs(t))) / k;
      return t > 0 ? x + rest : rest;
    },
    derivative: (x, { k }) => {
      const t = k * clamp(x, 12000 / k);
      const e = exp(-abs(t));
      return t > 0 ? 1 / (1 + e) : e / (1 + e);
    },
    parameterDerivatives: {
      k: (x, { k }) => {
        const bounded = clamp(x, 12000 / k);
        const a = abs(k * bounded);
        const e = exp(-a);
        // log1p(u)/u is 1 to more digits than any plan has long before u is too small to divide by.
        const u = max(e, 1e-30);
        return a > 3000 ? 0 : (-e * (abs(bounded) / (1 + e) + log1p(u) / u / k)) / k;
      },
    },
  },
  limits: {
    minusInfinity: 0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
    parameterDerivatives: { k: { minusInfinity: -0, plusInfinity: -0 } },
  },
  increasing: true,
});
