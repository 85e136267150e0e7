import { activation } from '../language';

/** Heaviside step: 1 for positive inputs, 0 for negative ones, a value of choice at 0. Its derivative is 0 everywhere. */
export default activation({
  name: 'heaviside',
  source: 'McCulloch and Pitts 1943, Bulletin of Mathematical Biophysics 5:115-133',
  parameters: { atZero: { default: 0, min: 0, max: 1, meaning: 'value at 0' } },
  value: (x, { atZero }) => (x > 0 ? 1 : x === 0 ? atZero : 0),
  derivative: () => 0,
  parameterDerivatives: { atZero: (x) => (x === 0 ? 1 : 0) },
  jumps: [{ at: 0, left: 0, right: 1 }],
  limits: { minusInfinity: 0, plusInfinity: 1 },
  increasing: true,
  bounds: { min: 0, max: 1 },
});
