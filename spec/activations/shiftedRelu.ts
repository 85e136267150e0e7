import { activation, max } from '../language';

/** Shifted rectified linear unit: linear down to -a, constant below, so that its mean lies nearer to zero than relu's. */
export default activation({
  name: 'shiftedRelu',
  source: 'Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289',
  parameters: { a: { default: 1, min: 0, meaning: 'magnitude of the smallest value' } },
  value: (x, { a }) => max(-a, x),
  derivative: (x, { a }) => (x > -a ? 1 : 0),
  parameterDerivatives: { a: (x, { a }) => (x > -a ? 0 : -1) },
  kinks: [{ at: ({ a }) => -a, left: 0, right: 1, chosen: 'left' }],
  limits: {
    minusInfinity: ({ a }) => -a,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
    parameterDerivatives: { a: { minusInfinity: -1, plusInfinity: 0 } },
  },
  keepsNegativeZero: true,
  increasing: true,
  bounds: { min: ({ a }) => -a },
});
