import { abs, max, min } from '../language/functions';
import { powerOf2, quotient, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { log2e } from './exp';
import { p0, p1, q0 } from './exp1p';

/**
 * x tanh(ln(1 + e^x)) = x g / (g + 2) with g = e^x (e^x + 2).
 * `double` and `fast` take the exponential of -|x|: for x > 0 the fraction is divided through by e^(2x), for x < 0 it is written as 1 minus something
 * small, so that fewer roundings count. Beyond 2000 the exponential is far below any result.
 * `faithful` has the rational exponential a / b of exp1p and shares its division: g b^2 = a (a + 2b).
 */
export default primitive({
  name: 'mishValue',
  formula: (x): number => {
    const g = exp(x) * (exp(x) + 2);
    return (x * g) / (g + 2);
  },
  plans: {
    double: (x) => byHalves(x),
    faithful: (x) => {
      const y = min(max(x, -700), 300) * log2e;
      const n = round(y);
      const f = y - n;
      const z = f * f;
      const p = f * (p0 + p1 * z);
      const q = q0 + z;
      const a = powerOf2(n) * (q + p);
      const b = q - p;
      const g = a * (a + 2 * b);
      return quotient(x * g, g + 2 * b * b);
    },
    fast: (x) => byHalves(x),
  },
});

function byHalves(x: number): number {
  const a = min(abs(x), 2000);
  const e = exp(-a);
  const above = x * ((1 + 2 * e) / (1 + 2 * e * (1 + e)));
  const below = -a * e * (1 - (0.5 * e * (1 + e)) / (1 + e * (1 + 0.5 * e)));
  return x > 0 ? above : below;
}
