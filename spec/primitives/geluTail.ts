import { max, sqrt2 } from '../language/functions';
import { polynomial, powerOf2, quotient, round } from '../language/machine';
import { primitive } from '../language/primitive';
import erfc from './erfc';
import exp, { log2e } from './exp';
import { falling, rising } from './exp1p';
import normalTail, { faithfulDenominator, faithfulNumerator } from './normalTail';

/**
 * x Phi(-x), what gelu(-x) is but for the sign. `faithful` has the rational exponential of exp1p and the rational tail of normalTail:
 * one division for both, relative error 2^-33.3.
 */
export default primitive({
  name: 'geluTail',
  formula: (x): number => (x * erfc(x / sqrt2)) / 2,
  domain: { min: 0, max: 40 },
  plans: {
    double: (x) => x * normalTail(x) * exp(-(x * x) / 2),
    faithful: (x) => {
      const y = max(x * x * (-0.5 * log2e), -1000);
      const n = round(y);
      const f = y - n;
      return quotient(x * polynomial(x, faithfulNumerator) * powerOf2(n) * rising(f), polynomial(x, faithfulDenominator) * falling(f));
    },
    fast: (x) => x * normalTail(x) * exp(-(x * x) / 2),
  },
});
