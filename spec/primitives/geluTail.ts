import { min, sqrt2 } from '../language/functions';
import { polynomial, powerOf2, quotient, round } from '../language/machine';
import { primitive } from '../language/primitive';
import erfc from './erfc';
import exp, { falling, log2e, rising } from './exp';
import normalTail from './normalTail';

/**
 * x Phi(-x), what gelu(-x) is but for the sign. `faithful` has the rational exponential of exp and a rational normalTail: one division for both.
 * Beyond 15 it keeps the value it has there, which rounds to 0 in f32. Relative error of the tail up to there: 2^-33.38. In all 2^-32.3 (faithful).
 * Coefficients: derivations/geluTail.py.
 */
export default primitive({
  name: 'geluTail',
  formula: (x): number => (x * erfc(x / sqrt2)) / 2,
  domain: { min: 0, max: 40 },
  plans: {
    double: (x) => x * normalTail(x) * exp(-(x * x) / 2),
    faithful: (x) => {
      const a = min(x, 15);
      const y = a * a * (-0.5 * log2e);
      const n = round(y);
      const numerator = polynomial(
        a,
        [0.49999999995538585, 0.50837391669670662, 0.25131843561632317, 0.071625527030866096, 0.011714904120501426, 8.9702192873242204e-4],
      );
      const denominator = polynomial(
        a,
        [1, 1.8146323856781814, 1.4505041659356706, 0.65923047783076172, 0.1817924289476959, 0.029364733094773256, 0.0022485031227365243],
      );
      return quotient(a * numerator * powerOf2(n) * rising(y - n), denominator * falling(y - n));
    },
    fast: (x) => x * normalTail(x) * exp(-(x * x) / 2),
  },
});
