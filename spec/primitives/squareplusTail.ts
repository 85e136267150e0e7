import { sqrt } from '../language/functions';
import { primitive } from '../language/primitive';

/**
 * The derivative of squareplus at -x, on x >= 0 with b = y > 0. With t = x^2 + b it is b / (2 (t + x sqrt(t))): a sum that does not cancel, in which
 * the rounding error of the root counts for less than half. 2.8 ULP (double), 3.4 ULP (fast).
 * The square of x leaves the range of the format before the result does, so x is multiplied by a power of two, and b twice: for large arguments
 * the second time is left to the result, which may need digits that a b so small would no longer have.
 */
export default primitive({
  name: 'squareplusTail',
  formula: (x, y) => (1 - x / sqrt(x * x + y)) / 2,
  domain: { min: 0 },
  plans: {
    double: (x, y) => {
      const large = x > 1e150 || y > 1e300;
      const small = x < 1e-120 && y < 1e-240;
      // 2^-600 and 2^400.
      const scale = large ? 2.409919865102884e-181 : small ? 2.5822498780869086e120 : 1;
      const p = x * scale;
      const q = y * scale;
      const t = p * p + q * scale;
      return ((large ? q : q * scale) / (t + p * sqrt(t))) * (large ? 1.204959932551442e-181 : 0.5);
    },
    // Numbers that f32 can hold have squares that f64 can hold.
    faithful: (x, y) => {
      const t = x * x + y;
      return (0.5 * y) / (t + x * sqrt(t));
    },
    fast: (x, y) => {
      const large = x > 4e18 || y > 1e37;
      const small = x < 1e-12 && y < 1e-24;
      // 2^-66 and 2^60.
      const scale = large ? 1.3552527156068805e-20 : small ? 1152921504606846976 : 1;
      const p = x * scale;
      const q = y * scale;
      const t = p * p + q * scale;
      return ((large ? q : q * scale) / (t + p * sqrt(t))) * (large ? 6.776263578034403e-21 : 0.5);
    },
  },
});
