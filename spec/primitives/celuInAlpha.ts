import { max } from '../language/functions';
import { polynomial, powerOf2, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { falling, log2e, rising } from './exp';
import expm1 from './expm1';
import expm1mx from './expm1mx';

/**
 * e^q (1 - q) - 1 for q <= 0: the derivative of celu in alpha, q being x / alpha. It cancels near 0, where it is -q^2 / 2. In `double` it is
 * -e^q (e^-q - 1 + q) there. `faithful` has the rational exponential a / b of exp, with one division, and above -1/2 q^2 p(q); `fast` has
 * q^2 p(q) above -1.3, below which no more than two bits cancel. Relative errors of p: 2^-34.56 (faithful), 2^-28.40 (fast).
 * Coefficients: derivations/celuInAlpha.sollya.
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
      const c = max(q, -1.3);
      const near =
        c *
        c *
        polynomial(c, [-0.5, -0.333333284, -0.124999166, -0.0333283655, -0.00693004765, -0.00116765674, -1.53131667e-4, -1.1920727e-5]);
      const e = exp(q);
      return q > -1.3 ? near : e - q * e - 1;
    },
  },
});
