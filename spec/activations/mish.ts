import { activation, mishSlope, mishValue, tanh } from '../language';
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
  evaluate: {
    value: (x) => mishValue(x),
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
