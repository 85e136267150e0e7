import { abs, carry, max, min } from '../language/functions';
import { polynomial, powerOf2, quotient, round } from '../language/machine';
import { primitive } from '../language/primitive';
import cosh1p from './cosh1p';
import exp, { falling, fastLn2High, fastLn2Low, fastLog2e, fastSeries, log2e, rising } from './exp';

/**
 * e (1 + r + e) / (1 + e)^2 with e = e^v: the slope of t sigmoid(v(t)) where v rises with t and has its sign, r being t v'(t). 1 minus that is the same of -v and -r,
 * so `double` and `fast` compute it of -|v| and -|r|, where it may be 0. One exponential and one division: `faithful` shares it with the rational exponential
 * of exp, and takes either sign: what it loses beside 1 is far below f32. `fast` has the series of exp, adds what r carries and what the sum leaves over, and
 * multiplies before it rounds the exponential; what 2^n would underflow by goes to the other side of the division, whose result may be subnormal.
 */
export default primitive({
  name: 'gatedSlope',
  formula: (v, r): number => (exp(v) * (1 + r + exp(v))) / ((1 + exp(v)) * (1 + exp(v))),
  plans: {
    double: (v, r) => {
      const a = abs(v);
      const slope = (1 - carry(abs(r)) + exp(-a)) / (2 * cosh1p(a));
      return v < 0 ? slope : 1 - slope;
    },
    faithful: (v, r) => {
      const y = max(min(v, 350), -350) * log2e;
      const n = round(y);
      const f = y - n;
      const a = powerOf2(n) * rising(f);
      const b = falling(f);
      const sum = a + b;
      return quotient(a * ((1 + r) * b + a), sum * sum);
    },
    fast: (v, rise, low, riseLow) => {
      const c = min(abs(v), 150);
      const n = round(c * -fastLog2e);
      const r = n * -fastLn2High - c + (n * -fastLn2Low - (v < 0 ? -low : low));
      const near = max(n, -110);
      const power = powerOf2(near);
      const m = r + r * r * polynomial(r, fastSeries);
      const e = power * (1 + m);
      const fall = 1 - abs(rise);
      const gate = e - (v < 0 ? -riseLow : riseLow);
      const sum = fall + gate;
      const sumLow = fall - sum + gate;
      const slope = quotient(power * (sum + (sum * m + sumLow)), (1 + (2 * e + e * e)) * powerOf2(near - n));
      return v < 0 ? slope : 1 - slope;
    },
  },
});
