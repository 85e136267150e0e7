import { abs, max, sqrt } from '../language/functions';
import { primitive } from '../language/primitive';

/**
 * sqrt(x^2 + y^2). Squares leave the range of the format long before the root does, so both arguments are multiplied by a power of two,
 * chosen by comparisons, under which the larger square neither overflows nor underflows.
 */
export default primitive({
  name: 'hypot',
  formula: (x, y) => sqrt(x * x + y * y),
  plans: {
    double: (x, y) => {
      const larger = max(abs(x), abs(y));
      const large = larger > 1e150;
      const small = larger < 1e-120;
      const down = large ? 2.409919865102884e-181 : small ? 4.149515568880993e180 : 1;
      const up = large ? 4.149515568880993e180 : small ? 2.409919865102884e-181 : 1;
      const p = x * down;
      const q = y * down;
      return sqrt(p * p + q * q) * up;
    },
    faithful: (x, y) => sqrt(x * x + y * y),
    fast: (x, y) => {
      const larger = max(abs(x), abs(y));
      const large = larger > 4e18;
      const small = larger < 1e-12;
      const down = large ? 1.3552527156068805e-20 : small ? 1.2379400392853803e27 : 1;
      const up = large ? 73786976294838206464 : small ? 8.0779356694631609e-28 : 1;
      const p = x * down;
      const q = y * down;
      return sqrt(p * p + q * q) * up;
    },
  },
});
