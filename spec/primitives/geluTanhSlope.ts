import { max, min, pi, sqrt } from '../language/functions';
import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';
import exp from './exp';

/**
 * The derivative of geluTanh around its zero, on [-0.95, -0.55], where the relative error of a closed form would grow without bound:
 * it is (x - z) (1/2 + p(x + 0.75)), z being its zero, of which the digits beyond the format's and the rounding error of x come in with the
 * factor at z. The first product is exact, so little rounds twice: 1.9 ULP (double and fast). Relative errors of the polynomials:
 * 2^-55.76 (double), 2^-43.87 (faithful), 2^-26.73 (fast). Coefficients: derivations/geluTanhSlope.py.
 */
export default primitive({
  name: 'geluTanhSlope',
  formula: (x): number => {
    const t = 2 * sqrt(2 / pi) * x * (1 + 0.044715 * x * x);
    const e = exp(t);
    return (e * (1 + t + 4 * sqrt(2 / pi) * 0.044715 * x * x * x + e)) / ((1 + e) * (1 + e));
  },
  domain: { min: -0.95, max: -0.55 },
  plans: {
    double: (x, low) => {
      const d = x + 0.75246142207101629;
      return (
        0.5 * d +
        (d *
          polynomial(
            x + 0.75,
            [
              -0.068646159840707308, 0.38743867758837774, -0.016624851119394473, -0.11410691776916548, -0.016376619135710566,
              0.019759698565144843, 0.0052191586950710344, -0.0024409366644955548, -0.00092156149777503668, 0.00026697404185147867,
              0.00012329942173647384, -3.5415603638705866e-5, -1.5757730818535932e-5, 5.8528125902610541e-6, 2.3432267328555603e-6,
            ],
          ) +
          0.430400091 * (low + -3.6355605092076871e-17))
      );
    },
    faithful: (x) =>
      (x + 0.75246142207101629) *
      (0.5 +
        polynomial(
          x + 0.75,
          [
            -0.068646159840681953, 0.38743867758812056, -0.016624851149594434, -0.11410691767449281, -0.016376613070973652,
            0.019759689051119685, 0.0052187330630956135, -0.0024405552715156863, -0.00090935224670809849, 0.00026059059762064616,
          ],
        )),
    fast: (x, low) => {
      const c = min(max(x, -0.95), -0.55);
      const d = c + 0.752461433;
      return (
        0.5 * d +
        (d * polynomial(c + 0.75, [-0.0686461627, 0.387438655, -0.0166248363, -0.114103526, -0.0163768418, 0.0195898581, 0.00518007902]) +
          0.430400091 * ((x === c ? low : 0) + -1.13396279e-8))
      );
    },
  },
});
