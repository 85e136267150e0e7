import { activation } from '../language';

/** Leaky rectified linear unit: a small fixed slope lets a gradient through for negative inputs. */
export default activation({
  name: 'leakyRelu',
  source: 'Maas, Hannun and Ng 2013, ICML Workshop on Deep Learning for Audio, Speech and Language Processing',
  parameters: { slope: { default: 0.01, meaning: 'slope for negative inputs' } },
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
