import { min, pi, sqrt, sqrt2 } from '../language/functions';
import { polynomial, powerOf2, quotient, round } from '../language/machine';
import { primitive } from '../language/primitive';
import erfc from './erfc';
import exp, { falling, log2e, rising } from './exp';
import normalTailSlope from './normalTailSlope';

/**
 * Phi(-x) - x phi(x), the derivative of x Phi(-x) and of gelu at -x. `faithful` has the rational exponential of exp and a rational normalTailSlope:
 * one division for both. Beyond 20 it keeps the value it has there, which rounds to 0 in f32 even times the largest upstream gradient.
 * Relative error of the slope up to there: 2^-32.36. In all 2^-31.6 (faithful). Coefficients: derivations/geluTailSlope.py.
 */
export default primitive({
  name: 'geluTailSlope',
  formula: (x): number => erfc(x / sqrt2) / 2 - (x * exp(-(x * x) / 2)) / sqrt(2 * pi),
  domain: { min: 0, max: 40 },
  plans: {
    double: (x) => normalTailSlope(x) * exp(-(x * x) / 2),
    faithful: (x) => {
      const a = min(x, 20);
      const y = a * a * (-0.5 * log2e);
      const n = round(y);
      const numerator = polynomial(
        a,
        [0.66507799525226885, 0.87313363364179108, 0.52362616403067608, 0.17404533665989588, 0.03207928894933898, 0.0026656213594756428],
      );
      const denominator = polynomial(
        a,
        [1, 1.5784420777821169, 1.0598770687152028, 0.38250011867895567, 0.075387473438023905, 0.0066817235014218256],
      );
      return quotient((0.75179152469356447 - a) * numerator * powerOf2(n) * rising(y - n), denominator * falling(y - n));
    },
    fast: (x) => normalTailSlope(x) * exp(-(x * x) / 2),
  },
});
