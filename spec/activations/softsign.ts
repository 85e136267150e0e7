import { abs, activation } from '../language';

/** Squashes the real line into (-1, 1) as tanh does, but approaches its limits slowly. */
export default activation({
  name: 'softsign',
  source:
    'Bergstra, Desjardins, Lamblin and Bengio 2009, Quadratic Polynomials Learn Better Image Features, Universite de Montreal TR 1337',
  value: (x) => x / (1 + abs(x)),
  derivative: (x) => 1 / ((1 + abs(x)) * (1 + abs(x))),
  evaluate: {
    derivative: (x) => {
      const r = 1 / (1 + abs(x));
      return r * r;
    },
  },
  limits: { minusInfinity: -1, plusInfinity: 1 },
  keepsNegativeZero: true,
  increasing: true,
  odd: true,
  bounds: { min: -1, max: 1 },
});
