import { activation, exp, expm1 } from '../language';

/** Exponential linear unit: negative inputs saturate at -alpha, which moves the mean activation towards zero. */
export default activation({
  name: 'elu',
  source: 'Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289',
  parameters: { alpha: { default: 1, min: 0, meaning: 'magnitude of the negative saturation value' } },
  value: (x, { alpha }) => (x > 0 ? x : alpha * (exp(x) - 1)),
  derivative: (x, { alpha }) => (x > 0 ? 1 : alpha * exp(x)),
  parameterDerivatives: { alpha: (x) => (x > 0 ? 0 : exp(x) - 1) },
  evaluate: {
    value: (x, { alpha }) => (x > 0 ? x : alpha * expm1(x)),
    // The largest alpha would overflow with the mantissa of the exponential, which may exceed 1: hence the quarter and the 4.
    derivative: (x, { alpha }) => (x > 0 ? 1 : 0.25 * alpha * (4 * exp(x))),
    parameterDerivatives: { alpha: (x) => (x > 0 ? 0 : expm1(x)) },
  },
  kinks: [{ at: 0, left: ({ alpha }) => alpha, right: 1, chosen: 'left' }],
  limits: {
    minusInfinity: ({ alpha }) => -alpha,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
    parameterDerivatives: { alpha: { minusInfinity: -1, plusInfinity: 0 } },
  },
  keepsNegativeZero: true,
  increasing: true,
  bounds: { min: ({ alpha }) => -alpha },
});
