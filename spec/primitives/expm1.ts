import { max, min } from '../language/functions';
import { polynomial, powerOf2, quotient, round } from '../language/machine';
import { primitive } from '../language/primitive';

/**
 * e^x - 1 = (2^n - 1) + 2^n (r + r^2 q(r)) with n = round(x / ln 2), |r| <= ln 2 / 2; in `double` what rounding the first sum leaves over is
 * added back. For n = 0 that is r + r^2 q(r) itself, so the relative error stays small down to 0. Relative errors of e^r - 1:
 * 2^-60.82 (double, q of degree 10), 2^-30.47 (fast, 5): one degree more than exp, because for n = 1 the result is as small as 0.41.
 * `faithful` is a quotient, as that of exp, and whoever divides by the result or divides it shares the division: relative error 2^-30.79.
 * In all 0.72 ULP for x <= 0 and 1.12 for x > 0 (double), 0.85 and 1.45 (fast), 2^-30.6 (faithful).
 * Coefficients: derivations/expm1.py and derivations/expm1.sollya, and of the argument reduction derivations/exp.sollya.
 */
export default primitive({
  name: 'expm1',
  plans: {
    double: (x, low) => {
      const c = min(max(x, -60), 710);
      const n = round(c * 1.4426950408889634);
      const high = c - n * 0.6931471805601177;
      const rest = (x === c ? low : 0) - n * -1.7239444525614835e-13;
      const r = high + rest;
      const q = polynomial(
        r,
        [
          0.5, 0.16666666666666671, 0.041666666666666644, 0.0083333333333259034, 0.0013888888888905046, 1.9841269875381235e-4,
          2.4801587271867294e-5, 2.7557254861528018e-6, 2.755732692073962e-7, 2.5105396301611412e-8, 2.0896467233606309e-9,
        ],
      );
      // 2^1024 is no number: the last factor of 2 is applied at the end.
      const power = powerOf2(min(n, 1023));
      const base = power - 1;
      const sum = base + power * high;
      const tail = power * high - (sum - base) + power * (rest + r * r * q);
      return (sum + tail) * (n > 1023 ? 2 : 1);
    },
    faithful: (x) => {
      const y = min(max(x, -60), 700) * 1.4426950408889634;
      const n = round(y);
      const f = y - n;
      const z = f * f;
      const p = f * (7.2150279829263845 + 0.057700374152052254 * z);
      const q = 20.818170192873902 + z;
      const power = powerOf2(n);
      return quotient((power - 1) * q + (power + 1) * p, q - p);
    },
    fast: (x, low) => {
      const c = min(max(x, -30), 89);
      const n = round(c * 1.44269502);
      const r = c - n * 0.693145752 + ((x === c ? low : 0) - n * 1.42860677e-6);
      const q = polynomial(r, [0.5, 0.166666672, 0.0416665114, 0.00833319966, 0.00139304996, 1.99510454e-4]);
      const power = powerOf2(min(n, 127));
      return (power - 1 + power * (r + r * r * q)) * (n > 127 ? 2 : 1);
    },
  },
});
