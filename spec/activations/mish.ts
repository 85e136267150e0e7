import { abs, activation, exp, min, mishSlope, tanh } from '../language';
import sigmoid from './sigmoid';
import softplus from './softplus';

/** Self-gated, smooth and not monotone: the input, weighted by the tanh of its softplus. */
export default activation({
  name: 'mish',
  source: 'Misra 2019, arXiv:1908.08681',
  value: (x) => x * tanh(softplus(x)),
  derivative: (x) => {
    const t = tanh(softplus(x));
    return t + x * (1 - t * t) * sigmoid(x);
  },
  // tanh(ln(1 + y)) = y (y + 2) / (y (y + 2) + 2), with y = e^x for x < 0; for x > 0 it is divided through by e^(2x).
  // Beyond 2000 the exponential is far below any result.
  evaluate: {
    value: (x) => {
      const a = min(abs(x), 2000);
      const e = exp(-a);
      const above = x * ((1 + 2 * e) / (1 + 2 * e * (1 + e)));
      // (1 + e / 2) / (1 + e + e^2 / 2), written as 1 minus something small: fewer roundings count.
      const below = -a * e * (1 - (0.5 * e * (1 + e)) / (1 + e * (1 + 0.5 * e)));
      return x > 0 ? above : below;
    },
    derivative: (x) => mishSlope(x),
  },
  zeros: [{ of: 'derivative', at: -1.1924312145154952, within: 0.25, scale: 0.08 }],
  limits: {
    minusInfinity: -0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: -0, plusInfinity: 1 },
  },
  keepsNegativeZero: true,
  bounds: { min: -0.3089 },
});
