import { abs, max, min } from '../language/functions';
import { polynomial, powerOf2, quotient, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { falling, fastLn2High, fastLn2Low, fastLog2e, fastSeries, log2e, rising } from './exp';

/**
 * The derivative of mish, with one exponential and one division. In `double` and `fast` for both signs: with e = e^-|x| it is e k / (1 + u)^2, 1 being
 * added for x > 0.
 * For -1.45 < x < 0 that rounds a dozen times, 5.7 ULP in f32: there `double` and `fast` have (x - z) q(x + 0.75), z being the zero, so that the
 * relative error is small even there. Relative errors of q: 2^-53.18 (double), 2^-25.69 (fast). Beyond 2000 the exponential is far below any result.
 * `faithful` is the derivative of mishValue's fraction, with the same exponential: with g and d = g + 2 times b^2, (g d + 4 x a (a + b) b^2) / d^2.
 * In `fast` what 2^n would underflow by goes to the other side of the division, whose result may be subnormal. Coefficients: derivations/mishSlope.py.
 */
export default primitive({
  name: 'mishSlope',
  formula: (x): number => {
    const e = exp(x);
    const d = 2 + e * (2 + e);
    return (e * (4 * (x + 1) + e * (6 + 4 * x + e * (4 + e)))) / (d * d);
  },
  plans: {
    double: (x) => {
      const a = min(abs(x), 2000);
      const e = exp(-a);
      const u = x > 0 ? 2 * e * (1 + e) : e * (1 + 0.5 * e);
      const above = 2 * e * (2 * a - 1 + e * (2 * a - 2 - 2 * e));
      const below = 1 - a + e * (1.5 - a + e * (1 + 0.25 * e));
      const far = (e * (x > 0 ? above : below)) / (1 + u * (2 + u));
      const c = max(-a, -1.45);
      const near =
        (c + 1.1924312145154952 + 4.8484829848031044e-17) *
        polynomial(
          c + 0.75,
          [
            0.36332368789998409, 0.22395390458367836, -0.0054664692762444959, -0.051440888220421796, -0.016560278824592597,
            0.0043487434613834206, 0.0046882597488984851, 0.00085582474749561232, -0.00054949728564846194, -0.00034766852524606369,
            -2.5567108616448691e-5, 5.1631847500199435e-5, 2.2439183069911105e-5, -1.0111597718656385e-6, -4.1460766152242829e-6,
            -1.2610894790418008e-6, 2.5753248537207057e-7, 2.9890421475592497e-7, 5.9213452673219663e-8, -3.1373306808568841e-8,
            -1.9340203531898321e-8, 5.9077690336247776e-10, 2.3786083845565878e-9,
          ],
        );
      return x > 0 ? 1 + far : a < 1.45 ? near : far;
    },
    faithful: (x) => {
      const c = min(max(x, -700), 40);
      const y = c * log2e;
      const n = round(y);
      const f = y - n;
      const a = powerOf2(n) * rising(f);
      const b = falling(f);
      const g = a * (a + 2 * b);
      const square = b * b;
      const d = g + 2 * square;
      return quotient(g * d + 4 * c * (a * (a + b)) * square, d * d);
    },
    fast: (x) => {
      const a = min(abs(x), 150);
      const n = round(a * -fastLog2e);
      const r = n * -fastLn2High - a + n * -fastLn2Low;
      const whole = max(n, -110);
      const e = powerOf2(whole) * (1 + (r + r * r * polynomial(r, fastSeries)));
      const u = x > 0 ? 2 * e * (1 + e) : e * (1 + 0.5 * e);
      const above = 2 * e * (2 * a - 1 + e * (2 * a - 2 - 2 * e));
      const below = 1 - a + e * (1.5 - a + e * (1 + 0.25 * e));
      const far = quotient(e * (x > 0 ? above : below), (1 + u * (2 + u)) * powerOf2(whole - n));
      const c = max(-a, -1.45);
      const near =
        (c + 1.19243121 + 3.04393755e-9) *
        polynomial(
          c + 0.75,
          [
            0.363323689, 0.223953933, -0.00546642905, -0.0514417179, -0.0165612176, 0.00435748463, 0.00469559198, 0.000817991269,
            -0.000574090576, -0.000275264087, 1.1444773e-5,
          ],
        );
      return x > 0 ? 1 + far : a < 1.45 ? near : far;
    },
  },
});
