import { activation, exp, expm1 } from '../language';

/** Scaled exponential linear unit: with the default constants, activations keep mean 0 and variance 1 through the layers. */
export default activation({
  name: 'selu',
  source: 'Klambauer, Unterthiner, Mayr and Hochreiter 2017, arXiv:1706.02515',
  parameters: {
    scale: { default: 1.0507009873554804934, above: 0, meaning: 'slope for positive inputs' },
    alpha: { default: 1.6732632423543772848, min: 0, meaning: 'magnitude of the negative saturation value, before scaling' },
  },
  value: (x, { scale, alpha }) => scale * (x > 0 ? x : alpha * (exp(x) - 1)),
  derivative: (x, { scale, alpha }) => (x > 0 ? scale : scale * alpha * exp(x)),
  parameterDerivatives: {
    scale: (x, { alpha }) => (x > 0 ? x : alpha * (exp(x) - 1)),
    alpha: (x, { scale }) => (x > 0 ? 0 : scale * (exp(x) - 1)),
  },
  // scale * alpha alone may overflow, and so may its product with the mantissa of the exponential: hence the quarter and the 4.
  evaluate: {
    value: (x, { scale, alpha }) => (x > 0 ? scale * x : 0.25 * scale * alpha * (4 * expm1(x))),
    derivative: (x, { scale, alpha }) => (x > 0 ? scale : 0.25 * scale * alpha * (4 * exp(x))),
    parameterDerivatives: {
      scale: (x, { alpha }) => (x > 0 ? x : alpha * expm1(x)),
      alpha: (x, { scale }) => (x > 0 ? 0 : scale * expm1(x)),
    },
  },
  kinks: [{ at: 0, left: ({ scale, alpha }) => scale * alpha, right: ({ scale }) => scale, chosen: 'left' }],
  limits: {
    minusInfinity: ({ scale, alpha }) => -(scale * alpha),
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: ({ scale }) => scale },
    parameterDerivatives: {
      scale: { minusInfinity: ({ alpha }) => -alpha, plusInfinity: Infinity },
      alpha: { minusInfinity: ({ scale }) => -scale, plusInfinity: 0 },
    },
  },
  keepsNegativeZero: true,
  increasing: true,
  bounds: { min: ({ scale, alpha }) => -(scale * alpha) },
});
