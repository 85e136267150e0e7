import { activation } from '../language';

/** Parametric rectified linear unit: as leakyRelu, but the slope is learned, one for all inputs or one for each channel. */
export default activation({
  name: 'prelu',
  source: 'He, Zhang, Ren and Sun 2015, arXiv:1502.01852',
  parameters: { slope: { default: 0.25, perChannel: true, meaning: 'learned slope for negative inputs' } },
  value: (x, { slope }) => (x > 0 ? x : slope * x),
  derivative: (x, { slope }) => (x > 0 ? 1 : slope),
  parameterDerivatives: { slope: (x) => (x > 0 ? 0 : x) },
  kinks: [{ at: 0, left: ({ slope }) => slope, right: 1, chosen: 'left' }],
  limits: {
    minusInfinity: ({ slope }) => (slope > 0 ? -Infinity : slope < 0 ? Infinity : 0),
    plusInfinity: Infinity,
    derivative: { minusInfinity: ({ slope }) => slope, plusInfinity: 1 },
    parameterDerivatives: { slope: { minusInfinity: -Infinity, plusInfinity: 0 } },
  },
  keepsNegativeZero: true,
});
