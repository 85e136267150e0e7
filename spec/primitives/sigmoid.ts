import { abs } from '../language/functions';
import { primitive } from '../language/primitive';
import exp from './exp';

/** The logistic function 1 / (1 + e^-x): with the exponential of -|x| nothing overflows, and the lower tail keeps its relative accuracy. */
export default primitive({
  name: 'sigmoid',
  formula: (x) => 1 / (1 + exp(-x)),
  evaluate: (x) => {
    const e = exp(-abs(x));
    return (x < 0 ? e : 1) / (1 + e);
  },
});
