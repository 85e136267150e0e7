import { abs, activation, bernoulliSlope, carry, exp, expm1, ln2, max, min } from '../language';

/** Approximation of softplus without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends. */
export default activation({
  name: 'softplusApproximation',
  source: 'Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544',
  value: (x) => x / (1 - exp(-x / ln2)),
  derivative: (x) => {
    const e = exp(-x / ln2);
    return (1 - e - (x / ln2) * e) / ((1 - e) * (1 - e));
  },
  // The value is the quotient itself down to where e^50 is as good as e^50 - 1, and below that x e^t with t = x / ln 2. Beyond 2000 the
  // exponential is far below any result; nearer to 0 than the test says, the value at 0 is exact enough. 1.8 ULP (fast), 1.7 ULP (double).
  // The slope at -a is e (a - 1 + e) / (1 - e)^2 with e = e^-a, and at a it is 1 minus that. 1 / (1 - e)^2 = 1 + w / (1 - w) with w = e (2 - e):
  // a - 1 is exact for a >= 2, and what is added to it is less than it, the rounding error of a included, so that beside the exponential
  // (0.7 ULP) and the product (0.5) only that sum rounds by as much as 1. 2.5 ULP (fast), 2.6 ULP (double), most at a = 2.
  evaluate: {
    value: (x) => {
      const bounded = max(-2000, min(x, 2000));
      const t = bounded / ln2;
      const divisor = abs(x) < 1e-20 ? 1 : -expm1(-max(t, -50));
      return t > -50 ? (abs(x) < 1e-20 ? ln2 : x) / divisor : -bounded * exp(t);
    },
    derivative: (x) => {
      const t = max(-2000, min(x, 2000)) / ln2;
      const a = abs(t);
      const e = exp(-a);
      const w = e * (2 - e);
      const slope = e * (a - 1 + (carry(a) - a + (e + (a - 1 + e) * (w / (1 - w)))));
      return a < 2 ? bernoulliSlope(t) : x > 0 ? 1 - slope : slope;
    },
  },
  removable: [{ at: 0, value: ln2, derivative: 0.5 }],
  limits: {
    minusInfinity: 0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
  },
  increasing: true,
  bounds: { min: 0 },
});
