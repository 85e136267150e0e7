import { abs, max } from '../language/functions';
import { polynomial, powerOf2, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { falling, log2e, rising } from './exp';
import log1p from './log1p';
import log1pDeficit from './log1pDeficit';
import { faithfulSeries } from './log1pExp';

const careful = (x: number, k: number): number => {
  const a = abs(k * x);
  const e = exp(-a);
  const share = e / (1 + e);
  const deficit = log1pDeficit(e);
  const magnitude = abs(x);
  const near = (e - e * (deficit - a * (1 - share))) / k;
  const far = e * (magnitude + ((1 - deficit) / k - magnitude * share));
  return a > 3000 ? 0 : -(a > 1 ? far : near) / k;
};

/**
 * The derivative of softplus in its sharpness k: -(entropy of the gate) / k^2, the entropy being ln(1 + e) + a e / (1 + e) with a = |k x|, e = e^-a.
 * In `double` and `fast`, where every division by k rounds once more, a is left undivided as |x| while it is the larger part, beside which the rest is
 * small; below, the entropy is e less a small share of it. 2.9 ULP.
 * `faithful` has the rational exponential a / b of exp and the logarithm of log1pExp, with one division for both and for the gate.
 */
export default primitive({
  name: 'softplusInSharpness',
  formula: (x, k): number => -(log1p(exp(-abs(k * x))) + (abs(k * x) * exp(-abs(k * x))) / (1 + exp(-abs(k * x)))) / (k * k),
  plans: {
    double: (x, k) => careful(x, k),
    faithful: (x, k) => {
      const t = abs(k * x);
      const y = max(-t, -700) * log2e;
      const n = round(y);
      const f = y - n;
      const b = falling(f);
      const a = powerOf2(n) * rising(f);
      const one = a + b;
      const two = one + b;
      const w = a / (one * two);
      const s = one * w;
      const series = polynomial(s * s, faithfulSeries);
      return (s * series + t * (two * w)) * (-1 / (k * k));
    },
    fast: (x, k) => careful(x, k),
  },
});
