import { abs } from '../language/functions';
import { primitive } from '../language/primitive';
import expm1 from './expm1';

/** tanh |x| = -t / (2 + t) with t = e^(-2|x|) - 1: no overflow, and no cancellation near 0. */
export default primitive({
  name: 'tanh',
  evaluate: (x) => {
    const t = expm1(-2 * abs(x));
    return (x < 0 ? t : -t) / (2 + t);
  },
});
