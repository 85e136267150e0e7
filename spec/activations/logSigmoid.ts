import { abs, activation, exp, exp1p, log1pExp, max } from '../language';
import softplus from './softplus';

/** Logarithm of the sigmoid: the log-likelihood of a yes. */
export default activation({
  name: 'logSigmoid',
  source: 'Mikolov, Sutskever, Chen, Corrado and Dean 2013, arXiv:1310.4546',
  value: (x) => -softplus(-x),
  derivative: (x) => 1 / (1 + exp(x)),
  evaluate: {
    value: (x) => -(max(0, -x) + log1pExp(-abs(x))),
    derivative: (x) => 1 / exp1p(x),
  },
  limits: {
    minusInfinity: -Infinity,
    plusInfinity: -0,
    derivative: { minusInfinity: 1, plusInfinity: 0 },
  },
  increasing: true,
  bounds: { max: 0 },
});
