import { abs, max, min, sqrt } from '../language/functions';
import { primitive } from '../language/primitive';

/**
 * sqrt(x^2 + y^2). Squares leave the range of the format long before the root does, so both arguments are multiplied by a power of two,
 * chosen by comparisons, under which the larger square neither overflows nor underflows. From the root r of the rounded sum the result
 * is taken as larger + smaller^2 / (larger + r): one rounding where the arguments differ much, 1.07 ULP where they do not.
 */
export default primitive({
  name: 'hypot',
  formula: (x, y) => sqrt(x * x + y * y),
  plans: {
    double: (x, y) => {
      const a = abs(x);
      const b = abs(y);
      const size = max(a, b);
      const large = size > 1e150;
      const small = size < 1e-120;
      // 2^600 and 2^-600.
      const down = large ? 2.409919865102884e-181 : small ? 4.149515568880993e180 : 1;
      const up = large ? 4.149515568880993e180 : small ? 2.409919865102884e-181 : 1;
      const p = size * down;
      const q = min(a, b) * down;
      // The bound is for 0/0 only.
      return (p + (q * q) / max(p + sqrt(p * p + q * q), 1e-300)) * up;
    },
    // Numbers that f32 can hold have squares that f64 can hold.
    faithful: (x, y) => sqrt(x * x + y * y),
    fast: (x, y) => {
      const a = abs(x);
      const b = abs(y);
      const size = max(a, b);
      const large = size > 4e18;
      const small = size < 1e-12;
      // 2^66 and 2^90.
      const down = large ? 1.3552527156068805e-20 : small ? 1.2379400392853803e27 : 1;
      const up = large ? 73786976294838206464 : small ? 8.077935669463161e-28 : 1;
      const p = size * down;
      const q = min(a, b) * down;
      // The bound is for 0/0 only.
      return (p + (q * q) / max(p + sqrt(p * p + q * q), 1e-30)) * up;
    },
  },
});
