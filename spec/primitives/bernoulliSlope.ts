import { max, min } from '../language/functions';
import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';
import exp from './exp';

/**
 * The derivative of x / (1 - e^-x), whose Taylor coefficients are the Bernoulli numbers: near 0, where the closed form cancels and squares tiny numbers.
 * It is 1/2 + x h(x^2), and a polynomial h of relative error 2^-54 (double), 2^-39.6 (faithful), 2^-25 (fast) on |x| <= 2 adds little,
 * since |x h| <= 0.35 there. Beside x/8, which is exact, x (h - 1/8) is at most 0.09 and rounds little: in all 1.5 ULP (double and fast),
 * of which 1 is the rounding of the sum with x/8 at -2. Coefficients: derivations/bernoulliSlope.sollya.
 */
export default primitive({
  name: 'bernoulliSlope',
  formula: (x): number => (1 - exp(-x) - x * exp(-x)) / ((1 - exp(-x)) * (1 - exp(-x))),
  domain: { min: -2, max: 2 },
  plans: {
    // The slope of this function is between 0.11 and 0.17: 0.14 is near enough for a rounding error.
    double: (x, low) =>
      0.5 +
      (0.125 * x +
        (0.14 * low +
          x *
            polynomial(
              x * x,
              [
                0.041666666666666657, -0.0055555555555552773, 1.9841269841021291e-4, -6.6137566034073724e-6, 2.0876754557895157e-7,
                -6.3409925553451936e-9, 1.8732096490420598e-10, -5.4005472157756644e-12, 1.4395900024626549e-13, -9.5419401945417994e-16,
                -6.2052743404355725e-16, 1.0194155775310999e-16, -8.6666507231561828e-18, 3.2192295385812978e-19,
              ],
            ))),
    faithful: (x) =>
      0.5 +
      x *
        polynomial(
          x * x,
          [
            0.16666666666646457, -0.0055555555490966928, 1.9841266440630005e-4, -6.6136880913623005e-6, 2.0869934685576506e-7,
            -6.3037775339492451e-9, 1.758742847201073e-10, -3.4958084270144369e-12,
          ],
        ),
    fast: (x, low) => {
      const c = min(max(x, -2), 2);
      return (
        0.5 +
        (0.125 * c +
          (0.14 * (x === c ? low : 0) +
            c * polynomial(c * c, [0.0416666716, -0.00555557664, 1.98434442e-4, -6.61872127e-6, 2.06145373e-7, -4.9665192e-9])))
      );
    },
  },
});
