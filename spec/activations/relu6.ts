import { activation, max, min } from '../language';

/** Rectified linear unit that stops at 6, for arithmetic of low precision. */
export default activation({
  name: 'relu6',
  source: 'Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10, University of Toronto',
  value: (x) => min(max(0, x), 6),
  derivative: (x) => (x > 0 && x < 6 ? 1 : 0),
  kinks: [
    { at: 0, left: 0, right: 1, chosen: 'left' },
    { at: 6, left: 1, right: 0, chosen: 'right' },
  ],
  limits: { minusInfinity: 0, plusInfinity: 6 },
  increasing: true,
  bounds: { min: 0, max: 6 },
});
