import { max } from '../language/functions';
import { polynomial, powerOf2, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { falling, log2e, rising } from './exp';
import log1p from './log1p';

/** 2 atanh(s) = s p(s^2) for s <= 1/3 in `faithful`: the coefficients of p, lowest degree first. */
export const faithfulSeries = [
  1.9999999998028122, 0.6666667930744119, 0.39998690902615697, 0.28620722118072106, 0.21393250531089883, 0.24413068540716859,
];

/**
 * ln(1 + e^x) for x <= 0. `faithful` has the rational exponential a / b of exp and shares its division: with u = a / b it is
 * 2 atanh(s), s = u / (2 + u) = a / (a + 2 b), in powers of s^2. Relative errors: 2^-33.32 of the exponential, 2^-33.24 of the polynomial.
 * `double` and `fast` are log1p of exp. Coefficients: derivations/log1pExp.sollya and derivations/exp.py.
 */
export default primitive({
  name: 'log1pExp',
  formula: (x): number => log1p(exp(x)),
  domain: { max: 0 },
  plans: {
    double: (x) => log1p(exp(x)),
    faithful: (x) => {
      const y = max(x, -700) * log2e;
      const n = round(y);
      const f = y - n;
      const a = powerOf2(n) * rising(f);
      const s = a / (a + 2 * falling(f));
      return s * polynomial(s * s, faithfulSeries);
    },
    fast: (x) => log1p(exp(x)),
  },
});
