import { abs, activation, clamp, exp, foldedSigmoid, log, log1pExp, max, sigmoid, softplusInSharpness } from '../language';

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
    derivative: (x, { k }) => foldedSigmoid(k * clamp(x, 12000 / k)),
    parameterDerivatives: { k: (x, { k }) => softplusInSharpness(clamp(x, 12000 / k), k) },
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
