import { carry, max, min } from '../language/functions';
import { polynomial, powerOf2, quotient, round } from '../language/machine';
import { primitive } from '../language/primitive';
import cosh1p from './cosh1p';
import exp, { falling, fastLn2High, fastLn2Low, fastLog2e, fastSeries, log2e, rising } from './exp';

/**
 * e (1 - r + e) / (1 + e)^2 with e = e^-x: the slope of t sigmoid(v(t)) where v(t) = -x is negative, r being t v'(t) without its sign.
 * One exponential and one division: `faithful` shares it with the rational exponential of exp, `fast` has the series of exp, adds what r carries
 * and what the sum leaves over, and multiplies before it rounds the exponential; what 2^n would underflow by goes to the other side of the
 * division, whose result may be subnormal.
 */
export default primitive({
  name: 'gatedSlope',
  formula: (x, r): number => (exp(-x) * (1 - r + exp(-x))) / ((1 + exp(-x)) * (1 + exp(-x))),
  domain: { min: 0 },
  plans: {
    double: (x, r) => (1 - carry(r) + exp(-x)) / (2 * cosh1p(x)),
    faithful: (x, rise) => {
      const y = min(x, 350) * log2e;
      const n = round(y);
      const f = y - n;
      const a = powerOf2(-n) * falling(f);
      const b = rising(f);
      const sum = a + b;
      return quotient(a * ((1 - rise) * b + a), sum * sum);
    },
    fast: (x, rise, low, riseLow) => {
      const c = min(x, 150);
      const n = round(c * -fastLog2e);
      const r = n * -fastLn2High - c + (n * -fastLn2Low - low);
      const near = max(n, -110);
      const power = powerOf2(near);
      const m = r + r * r * polynomial(r, fastSeries);
      const e = power * (1 + m);
      const fall = 1 - rise;
      const gate = e - riseLow;
      const sum = fall + gate;
      const sumLow = fall - sum + gate;
      return quotient(power * (sum + (sum * m + sumLow)), (1 + (2 * e + e * e)) * powerOf2(near - n));
    },
  },
});
