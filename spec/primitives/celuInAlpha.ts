import { max, min } from '../language/functions';
import { polynomial, powerOf2, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { falling, fastLog2e, log2e, rising } from './exp';
import expm1 from './expm1';
import expm1mx from './expm1mx';

/**
 * e^q (1 - q) - 1 for q <= 0: the derivative of celu in alpha, q being x / alpha. It cancels near 0, where it is -q^2 / 2. In `double` it is
 * -e^q (e^-q - 1 + q) there. `faithful` has the rational exponential a / b of exp, with one division, and above -1/2 q^2 p(q). `fast` takes n ln 2 off,
 * with n = 0 down to -5/4 ln 2, where no more than a bit cancels any more, so that one polynomial does for both: with e^r = 1 + r + r^2 (1/2 + r g(r)) it is
 * (2^n - 1) + 2^n (e^r (1 - r) - 1 - n ln 2 e^r), and e^r (1 - r) - 1 = r^3 (g - 1/2 - r g) - r^2 / 2, which does not cancel.
 * Relative errors: 2^-34.56 (p, faithful), 2^-25 (g, fast). Coefficients: derivations/celuInAlpha.sollya.
 */
export default primitive({
  name: 'celuInAlpha',
  formula: (q): number => exp(q) * (1 - q) - 1,
  domain: { max: 0 },
  plans: {
    double: (q) => {
      const near = max(q, -1);
      return q > -1 ? -exp(near) * expm1mx(-near) : expm1(q) - q * exp(q);
    },
    faithful: (q) => {
      const c = max(q, -700);
      const y = c * log2e;
      const n = round(y);
      const f = y - n;
      const b = falling(f);
      const far = (powerOf2(n) * rising(f) * (1 - c) - b) / b;
      const near =
        q *
        q *
        polynomial(
          q,
          [
            -0.4999999999802241, -0.33333332959378931, -0.12499988317309009, -0.033331952109954273, -0.0069365994332508995,
            -0.0011673356536989238, -1.3897921360815334e-4,
          ],
        );
      return q > -0.5 ? near : far;
    },
    fast: (q) => {
      const c = max(q, -30);
      // The bound stands inside: a compiler that reassociates must not add 0.75 to what rounds.
      const n = round(min(c * fastLog2e + 0.75, 0));
      const shift = n * 0.693147182;
      const r = c - shift;
      const square = r * r;
      const g = polynomial(r, [0.166666672, 0.0416667499, 0.00833358988, 0.00138835644, 1.94964276e-4, 1.95934335e-5]);
      const half = 0.5 + r * g;
      const near = square * r * (g - half) - 0.5 * square;
      const power = powerOf2(n);
      return power - 1 + power * (near - shift * (1 + (r + square * half)));
    },
  },
});
