import { abs, activation, cosh1p, exp, exp1p } from '../language';

/** Logistic sigmoid: squashes the real line into (0, 1). */
export default activation({
  name: 'sigmoid',
  source: 'Rumelhart, Hinton and Williams 1986, Nature 323:533-536',
  value: (x) => 1 / (1 + exp(-x)),
  derivative: (x) => 1 / ((1 + exp(x)) * (1 + exp(-x))),
  // The denominator rounds by at most 1.44 u, and the quotient: 1.94 ULP at most.
  evaluate: {
    value: (x) => 1 / exp1p(-x),
    derivative: (x) => 0.5 / cosh1p(abs(x)),
  },
  limits: { minusInfinity: 0, plusInfinity: 1 },
  increasing: true,
  bounds: { min: 0, max: 1 },
});
