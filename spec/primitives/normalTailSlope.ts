import { pi, sqrt, sqrt2 } from '../language/functions';
import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';
import erfc from './erfc';
import exp from './exp';

/** normalTail(a) - a / sqrt(2 pi), with small relative error around its zero near 0.75179. Coefficients: derivations/normalTailSlope.py. */
export default primitive({
  name: 'normalTailSlope',
  formula: (x) => (exp((x * x) / 2) * erfc(x / sqrt2)) / 2 - x / sqrt(2 * pi),
  domain: { min: 0, max: 40 },
  plans: {
    double: (x) => {
      const distance = 0.75179152469356447 - x + -1.4956759177009883e-17;
      const numerator = polynomial(x, [
        0.16507799513143426,
        0.19759023012241708,
        0.0904962788309365,
        0.0061647228994062761,
        -0.014034273438616456,
        -0.0083950532514212792,
        -0.0026244022505104306,
        -0.00052438106979899306,
        -6.8441336938609789e-5,
        -5.4509353691455335e-6,
        -2.066194901367152e-7,
      ]);
      const denominator = polynomial(x, [
        1,
        2.2670718692611889,
        2.3832370191004566,
        1.5332321984924127,
        0.67022945051130267,
        0.20865306857899196,
        0.047025033232408885,
        0.0076113678370843011,
        0.00085182991199630618,
        6.0006751287494396e-5,
        2.044569093360927e-6,
      ]);
      return distance * (0.5 + numerator / denominator);
    },
    faithful: (x) => {
      const numerator = polynomial(x, [
        0.66507799513151822,
        1.0856115686211785,
        0.83508403081713201,
        0.38502269584080695,
        0.11438218339906707,
        0.021942887395619726,
        0.0025368473320484791,
        0.0001384995188410436,
      ]);
      const denominator = polynomial(x, [
        1,
        1.8979202841564469,
        1.6130376406788161,
        0.7997825777282459,
        0.25146099122781795,
        0.05056923733331653,
        0.0060979361750276529,
        0.0003471668100205361,
      ]);
      return ((0.75179152469356447 - x) * numerator) / denominator;
    },
    fast: (x) => {
      const distance = 0.751791537 - x + -1.21144499e-8;
      const w = x / (x + 4);
      return distance * (0.665077984 - w * polynomial(2 * w - 1, [
        0.405733496,
        -0.1990017,
        0.0780759826,
        -0.0219092108,
        0.00289766374,
        0.000678295619,
        -0.000362591207,
        -6.18179774e-6,
        3.03292909e-5,
      ]));
    },
  },
});
