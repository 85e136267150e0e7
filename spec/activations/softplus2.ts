import { abs, activation, exp2, ln2, log1p, log2, max } from '../language';

/** Smooth relu in base 2: softplus with sharpness ln 2, so that its value at 0 is 1. */
export default activation({
  name: 'softplus2',
  source:
    'Dugas, Bengio, Belisle, Nadeau and Garcia 2000, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 13; in base 2',
  value: (x) => log2(1 + exp2(x)),
  derivative: (x) => 1 / (1 + exp2(-x)),
  evaluate: {
    value: (x) => max(0, x) + log1p(exp2(-abs(x))) / ln2,
    derivative: (x) => {
      const e = exp2(-abs(x));
      return x > 0 ? 1 / (1 + e) : e / (1 + e);
    },
  },
  limits: {
    minusInfinity: 0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
  },
  increasing: true,
  bounds: { min: 0 },
});
