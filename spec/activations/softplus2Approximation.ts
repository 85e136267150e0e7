import { abs, activation, bernoulliSlope, exp, expm1, max, min } from '../language';

/** Approximation of softplus2 without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends. */
export default activation({
  name: 'softplus2Approximation',
  source: 'Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544',
  value: (x) => x / (1 - exp(-x)),
  derivative: (x) => (1 - exp(-x) - x * exp(-x)) / ((1 - exp(-x)) * (1 - exp(-x))),
  // As softplusApproximation.
  evaluate: {
    value: (x) => {
      const t = max(-3000, min(x, 3000));
      const divisor = abs(x) < 1e-20 ? 1 : -expm1(-max(t, -50));
      return t > -50 ? (abs(x) < 1e-20 ? 1 : x) / divisor : -t * exp(t);
    },
    derivative: (x) => {
      const t = max(-3000, min(x, 3000));
      const a = abs(t);
      const e = exp(-a);
      const w = e * (2 - e);
      const slope = e * (a - 1 + (e + (a - 1 + e) * (w / (1 - w))));
      return a < 2 ? bernoulliSlope(t) : x > 0 ? 1 - slope : slope;
    },
  },
  removable: [{ at: 0, value: 1, derivative: 0.5 }],
  limits: {
    minusInfinity: 0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
  },
  increasing: true,
  bounds: { min: 0 },
});
