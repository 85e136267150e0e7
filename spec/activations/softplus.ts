import { abs, activation, clamp, exp, log, log1pDeficit, log1pExp, max, sigmoid } from '../language';

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
      return max(0, x) + log1pExp(-abs(t)) / k;
    },
    derivative: (x, { k }) => {
      const t = k * clamp(x, 12000 / k);
      const e = exp(-abs(t));
      return t > 0 ? 1 / (1 + e) : e / (1 + e);
    },
    parameterDerivatives: {
      // -(entropy of the gate) / k^2, the entropy being e (a / (1 + e) + log1p(e) / e). Every division by k rounds once more: while a is the
      // larger part it is left undivided as |x|, beside which the rest is small; below, it is e less a small share. 2.9 ULP (fast and double).
      k: (x, { k }) => {
        const bounded = clamp(x, 12000 / k);
        const a = abs(k * bounded);
        const e = exp(-a);
        const share = e / (1 + e);
        const deficit = log1pDeficit(e);
        const magnitude = abs(bounded);
        const near = (e - e * (deficit - a * (1 - share))) / k;
        const far = e * (magnitude + ((1 - deficit) / k - magnitude * share));
        return a > 3000 ? 0 : -(a > 1 ? far : near) / k;
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
  bounds: { min: 0 },
});
