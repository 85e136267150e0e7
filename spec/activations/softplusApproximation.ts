import { abs, activation, bernoulliSlope, exp, expm1, expm1mx, ln2, max, min } from '../language';

/** Approximation of softplus without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends. */
export default activation({
  name: 'softplusApproximation',
  source: 'Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544',
  value: (x) => x / (1 - exp(-x / ln2)),
  derivative: (x) => {
    const e = exp(-x / ln2);
    return (1 - e - (x / ln2) * e) / ((1 - e) * (1 - e));
  },
  // With a = |x| / ln 2 the slope for x < 0 is e^-a (e^-a - 1 + a) / (1 - e^-a)^2, and for x > 0 it is 1 minus that. Beyond 2000
  // the exponential is far below any result; nearer to 0 than the tests say, the value and the slope at 0 are exact enough.
  evaluate: {
    value: (x) => {
      const magnitude = abs(x);
      const bounded = min(magnitude, 2000);
      const a = bounded / ln2;
      const below = bounded * exp(-a);
      return magnitude < 1e-20 ? ln2 : (x > 0 ? x : below) / -expm1(-a);
    },
    derivative: (x) => {
      const t = max(-2000, min(x, 2000)) / ln2;
      const a = abs(t);
      const m = expm1(-a);
      const slope = ((exp(-a) / m) * expm1mx(-a)) / m;
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
