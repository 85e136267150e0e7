import { abs, activation, cosh1p, exp, expm1, min, tanh } from '../language';

/** Hyperbolic tangent: squashes the real line into (-1, 1), odd. */
export default activation({
  name: 'tanh',
  source: 'LeCun, Bottou, Orr and Muller 1998, Efficient BackProp, Neural Networks: Tricks of the Trade, LNCS 1524',
  value: (x) => tanh(x),
  derivative: (x) => 4 / ((exp(x) + exp(-x)) * (exp(x) + exp(-x))),
  // Beyond 1500 the exponential is far below any result.
  evaluate: {
    value: (x) => {
      const m = expm1(-2 * min(abs(x), 1500));
      const t = m / (2 + m);
      return x > 0 ? -t : t;
    },
    derivative: (x) => 2 / cosh1p(2 * min(abs(x), 1500)),
  },
  limits: { minusInfinity: -1, plusInfinity: 1 },
  keepsNegativeZero: true,
  increasing: true,
  odd: true,
  bounds: { min: -1, max: 1 },
});
