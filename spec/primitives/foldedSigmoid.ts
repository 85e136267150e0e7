import { abs, max } from '../language/functions';
import { powerOf2, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { falling, log2e, rising } from './exp';

const folded = (x: number): number => {
  const e = exp(-abs(x));
  return x > 0 ? 1 / (1 + e) : e / (1 + e);
};

/**
 * sigmoid(x) by way of e^-|x|, which log1pExp(-|x|) computes too: beside it the exponential costs nothing. 1.5 ULP (double and fast).
 * `faithful` has the rational exponential a / b of log1pExp, and one division: relative error 2^-33.32.
 */
export default primitive({
  name: 'foldedSigmoid',
  formula: (x) => 1 / (1 + exp(-x)),
  plans: {
    double: (x) => folded(x),
    faithful: (x) => {
      const y = max(-abs(x), -700) * log2e;
      const n = round(y);
      const f = y - n;
      const a = powerOf2(n) * rising(f);
      const b = falling(f);
      return x > 0 ? b / (a + b) : a / (a + b);
    },
    fast: (x) => folded(x),
  },
});
