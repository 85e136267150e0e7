import { activation, max } from '../language';

/** Rectified linear unit: passes positive inputs and stops negative ones. */
export default activation({
  name: 'relu',
  source: 'Fukushima 1969, IEEE Transactions on Systems Science and Cybernetics 5(4):322-333; Nair and Hinton 2010, ICML',
  value: (x) => max(0, x),
  derivative: (x) => (x > 0 ? 1 : 0),
  kinks: [{ at: 0, left: 0, right: 1, chosen: 'left' }],
  limits: {
    minusInfinity: 0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
  },
  increasing: true,
  bounds: { min: 0 },
});
