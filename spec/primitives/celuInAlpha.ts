import { max } from '../language/functions';
import { polynomial, powerOf2, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { falling, log2e, rising } from './exp';
import expm1 from './expm1';
import expm1mx from './expm1mx';

/**
 * e^q (1 - q) - 1 for q <= 0: the derivative of celu in alpha, q being x / alpha. It cancels near 0, where it is -q^2 / 2. In `double` it is
 * -e^q (e^-q - 1 + q) there. `faithful` has the rational exponential a / b of exp, with one division, and above -1/2 q^2 p(q); `fast` has
 * q^2 p(q + 7/8) above -7/4, where less than half of what the 1 is taken from gets lost. Relative errors of p: 2^-34.56 (faithful),
 * 2^-24.42 (fast). Coefficients: derivations/celuInAlpha.sollya.
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
      const c = max(q, -1.75);
      const near =
        c *
        c *
        polynomial(
          c + 0.875,
          [-0.285235882, -0.175553992, -0.0627427474, -0.0162054989, -0.00330015807, -5.56990679e-4, -8.14534142e-5, -9.66902371e-6],
        );
      return q > -1.75 ? near : exp(q) * (1 - q) - 1;
    },
  },
});
