import { abs, min, sqrt2 } from '../language/functions';
import { primitive } from '../language/primitive';
import exp from './exp';
import normalTail from './normalTail';

/** The complementary error function: 2 Phi(-x sqrt 2), and beyond 28 zero in every format. */
export default primitive({
  name: 'erfc',
  evaluate: (x): number => {
    const a = min(abs(x), 28);
    const tail = 2 * exp(-a * a) * normalTail(a * sqrt2);
    return x < 0 ? 2 - tail : tail;
  },
});
