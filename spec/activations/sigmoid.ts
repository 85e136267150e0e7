import { abs, activation, exp } from '../language';

/** Logistic sigmoid: squashes the real line into (0, 1). */
export default activation({
  name: 'sigmoid',
  source: 'Rumelhart, Hinton and Williams 1986, Nature 323:533-536',
  value: (x) => 1 / (1 + exp(-x)),
  derivative: (x) => 1 / ((1 + exp(x)) * (1 + exp(-x))),
  evaluate: {
    value: (x) => {
      const e = exp(-abs(x));
      return x > 0 ? 1 / (1 + e) : e / (1 + e);
    },
    derivative: (x) => {
      const e = exp(-abs(x));
      return e / (1 + e * (2 + e));
    },
  },
  limits: { minusInfinity: 0, plusInfinity: 1 },
  increasing: true,
  bounds: { min: 0, max: 1 },
});
