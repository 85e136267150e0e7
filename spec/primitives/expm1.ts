import { max, min } from '../language/functions';
import { polynomial, powerOf2, round } from '../language/machine';
import { primitive } from '../language/primitive';

/**
 * e^x - 1 = (2^n - 1) + 2^n (r + r^2 q(r)) with n = round(x / ln 2), |r| <= ln 2 / 2; what rounding the first sum leaves over is added back.
 * For n = 0 that is r + r^2 q(r) itself, so the relative error stays small down to 0. Relative errors of e^r - 1: 2^-60.82 (double, q of
 * degree 10), 2^-42.47 (faithful, 7), 2^-30.47 (fast, 5): one degree more than exp, because for n = 1 the result is as small as 0.41.
 * In all 0.72 ULP for x <= 0 and 1.12 for x > 0 (double), 0.80 and 1.06 (fast), 2^-41.9 (faithful).
 * Coefficients: derivations/expm1.sollya, and of the argument reduction derivations/exp.sollya.
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
      const c = min(max(x, -60), 700);
      const n = round(c * 1.4426950408889634);
      const r = c - n * 0.69314718055994529;
      const power = powerOf2(n);
      return (
        power *
          (r +
            r *
              r *
              polynomial(
                r,
                [
                  0.49999999999955386, 0.16666666666738592, 0.041666666785852714, 0.0083333332935123412, 0.0013888839201488395,
                  1.9841309071104015e-4, 2.4867820132912924e-5, 2.7577357750007934e-6,
                ],
              )) +
        (power - 1)
      );
    },
    fast: (x, low) => {
      const c = min(max(x, -30), 89);
      const n = round(c * 1.44269502);
      const high = c - n * 0.693145752;
      const rest = (x === c ? low : 0) - n * 1.42860677e-6;
      const r = high + rest;
      const q = polynomial(r, [0.5, 0.166666672, 0.0416665114, 0.00833319966, 0.00139304996, 1.99510454e-4]);
      const power = powerOf2(min(n, 127));
      const base = power - 1;
      const sum = base + power * high;
      const tail = power * high - (sum - base) + power * (rest + r * r * q);
      return (sum + tail) * (n > 127 ? 2 : 1);
    },
  },
});
