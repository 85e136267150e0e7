import { pi, sqrt, sqrt2 } from '../language/functions';
import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';
import erfc from './erfc';
import exp from './exp';

/**
 * normalTail(x) - x / sqrt(2 pi) = (z - x) q(x) with its zero z = 0.75179 in two parts, so that the relative error is small even beside z; the
 * first part has so few bits that x is subtracted from it exactly for x >= 0.38. q falls gently from 0.665 to 0.399: (z - x) / 2, which is
 * exact, and (z - x) (q - 1/2), at most a third of it, round once together and the latter little before. Relative errors: 2^-57.64 (double,
 * q - 1/2 rational of degrees 10/10, less a constant for which it is small where x is large, since there Horner's rule rounds most),
 * 2^-25.93 (fast, a polynomial of degree 9 in (x - 4) / (x + 4)), 2^-42.83 (faithful, q rational of degrees 7/7).
 * In all 1.9 ULP (double), 2.1 ULP (fast), 2^-42.8 (faithful). Coefficients: derivations/normalTailSlope.py.
 */
export default primitive({
  name: 'normalTailSlope',
  formula: (x) => (exp((x * x) / 2) * erfc(x / sqrt2)) / 2 - x / sqrt(2 * pi),
  domain: { min: 0, max: 40 },
  plans: {
    double: (x) => {
      const distance = 0.7517915246935658 - x;
      const numerator = polynomial(
        x,
        [
          0.26664049513143429, 0.42783971684425659, 0.33254378858332695, 0.16188361805879165, 0.05403590512893789, 0.01279627402613258,
          0.002151577687156095, 0.0002486484761548822, 1.8072638498515032e-5, 6.4350030849061918e-7, 1.0320584077539867e-9,
        ],
      );
      const denominator = polynomial(
        x,
        [
          1, 2.2670718692611889, 2.3832370191004566, 1.5332321984924127, 0.67022945051130267, 0.20865306857899196, 0.047025033232408885,
          0.0076113678370843011, 0.00085182991199630618, 6.0006751287494396e-5, 2.044569093360927e-6,
        ],
      );
      const rest = numerator / denominator - 0.10156250000000003;
      return 0.5 * distance + (distance * rest + -1.3472243887271978e-15 * (0.5 + rest));
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
      const distance = 0.751791954 - x;
      // (x - 4) / (x + 4), with less rounding for small x.
      const t = 2 * (x / (x + 4)) - 1;
      const rest = polynomial(
        t,
        [
          -0.0377887487, -0.103365898, 0.0604628623, -0.0280833896, 0.00950576924, -0.00178795017, -0.000157845483, 0.000184331147,
          -1.20760942e-5, -1.51312124e-5,
        ],
      );
      // A compiler that reassociates must find no two constants to add: z in one piece is not exact enough.
      return 0.5 * distance + (distance * rest + -4.29346954e-7 * (0.5 + rest));
    },
  },
});
