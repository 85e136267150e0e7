import { pi, sqrt, sqrt2 } from '../language/functions';
import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';
import erfc from './erfc';
import exp from './exp';

/**
 * normalTail(x) - x / sqrt(2 pi) = (z - x) q(x) with its zero z = 0.75179 in two parts, so that the relative error is small even beside z.
 * q falls gently from 0.665 to 0.399. Relative errors: 2^-58.13 (double, q - 1/2 rational of degrees 10/10, so that its rounding errors count
 * little), 2^-25.93 (fast, a polynomial of degree 9 in (x - 4) / (x + 4)), 2^-42.83 (faithful, rational of degrees 7/7).
 * In all 2.8 ULP (double), 2.9 ULP (fast), 2^-42.8 (faithful). Coefficients: derivations/normalTailSlope.py.
 */
export default primitive({
  name: 'normalTailSlope',
  formula: (x) => (exp((x * x) / 2) * erfc(x / sqrt2)) / 2 - x / sqrt(2 * pi),
  domain: { min: 0, max: 40 },
  plans: {
    double: (x) => {
      const distance = 0.75179152469356447 - x + -1.4956759177009883e-17;
      const numerator = polynomial(
        x,
        [
          0.16507799513143426, 0.19759023012241708, 0.0904962788309365, 0.0061647228994062761, -0.014034273438616456,
          -0.0083950532514212792, -0.0026244022505104306, -0.00052438106979899306, -6.8441336938609789e-5, -5.4509353691455335e-6,
          -2.066194901367152e-7,
        ],
      );
      const denominator = polynomial(
        x,
        [
          1, 2.2670718692611889, 2.3832370191004566, 1.5332321984924127, 0.67022945051130267, 0.20865306857899196, 0.047025033232408885,
          0.0076113678370843011, 0.00085182991199630618, 6.0006751287494396e-5, 2.044569093360927e-6,
        ],
      );
      return distance * (0.5 + numerator / denominator);
    },
    faithful: (x) => {
      const numerator = polynomial(
        x,
        [
          0.66507799513151822, 1.0856115686211785, 0.83508403081713201, 0.38502269584080695, 0.11438218339906707, 0.021942887395619726,
          0.0025368473320484791, 0.0001384995188410436,
        ],
      );
      const denominator = polynomial(
        x,
        [
          1, 1.8979202841564469, 1.6130376406788161, 0.7997825777282459, 0.25146099122781795, 0.05056923733331653, 0.0060979361750276529,
          0.0003471668100205361,
        ],
      );
      return ((0.75179152469356447 - x) * numerator) / denominator;
    },
    fast: (x) => {
      const distance = 0.751791537 - x + -1.21144499e-8;
      // (x - 4) / (x + 4), with less rounding for small x.
      const t = (2 * x) / (x + 4) - 1;
      return (
        distance *
        polynomial(
          t,
          [
            0.462211251, -0.103365898, 0.0604628623, -0.0280833896, 0.00950576924, -0.00178795017, -0.000157845483, 0.000184331147,
            -1.20760942e-5, -1.51312124e-5,
          ],
        )
      );
    },
  },
});
