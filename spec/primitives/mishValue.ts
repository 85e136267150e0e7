import { abs, max, min } from '../language/functions';
import { polynomial, powerOf2, quotient, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { falling, fastLn2High, fastLn2Low, fastLog2e, fastSeries, log2e, rising } from './exp';

/**
 * x tanh(ln(1 + e^x)) = x g / (g + 2) with g = e^x (e^x + 2), which nothing cancels in.
 * `double` takes the exponential of -|x|: for x > 0 the fraction is divided through by e^(2x), for x < 0 it is written as 1 minus something
 * small, so that fewer roundings count. Beyond 2000 the exponential is far below any result.
 * `faithful` has the rational exponential a / b of exp and shares its division: g b^2 = a (a + 2b). Beyond 40 the fraction is 1.
 * `fast` has the series of exp and g / 2, a sum that rounds once where e^x is small; beyond 20 the fraction is 1; what 2^n would underflow by goes to the other side of the division, whose result may be
 * subnormal.
 */
export default primitive({
  name: 'mishValue',
  formula: (x): number => {
    const g = exp(x) * (exp(x) + 2);
    return (x * g) / (g + 2);
  },
  plans: {
    double: (x) => {
      const a = min(abs(x), 2000);
      const e = exp(-a);
      const above = x * ((1 + 2 * e) / (1 + 2 * e * (1 + e)));
      const below = -a * e * (1 - (0.5 * e * (1 + e)) / (1 + e * (1 + 0.5 * e)));
      return x > 0 ? above : below;
    },
    faithful: (x) => {
      const y = min(max(x, -700), 40) * log2e;
      const n = round(y);
      const f = y - n;
      const a = powerOf2(n) * rising(f);
      const b = falling(f);
      const g = a * (a + 2 * b);
      return quotient(x * g, g + 2 * b * b);
    },
    fast: (x) => {
      const c = min(max(x, -150), 20);
      const n = round(c * fastLog2e);
      const r = c - n * fastLn2High - n * fastLn2Low;
      const near = max(n, -110);
      const e = powerOf2(near) * (1 + (r + r * r * polynomial(r, fastSeries)));
      const h = e + 0.5 * e * e;
      return x > 20 ? x : quotient(c * h, (1 + h) * powerOf2(near - n));
    },
  },
});
