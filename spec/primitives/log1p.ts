import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';

/**
 * ln(1 + x) = 2 atanh(s), s = x / (2 + x), on [0, 1]. x is a factor of the result, so that it may arrive as a mantissa and a power of two apart;
 * that costs a rounding of the other factor, hence 1.6 ULP (double and fast). Relative errors of the polynomials in z = s^2: 2^-57.56
 * (double, degree 9), 2^-26.01 (fast, 3), 2^-43.8 (faithful, 7; in powers of x itself it would take 15). Coefficients: derivations/log1p.sollya.
 */
export default primitive({
  name: 'log1p',
  domain: { min: 0, max: 1 },
  plans: {
    double: (x) => {
      const w = 1 / (2 + x);
      const s = x * w;
      const z = s * s;
      const series =
        z *
        polynomial(
          z,
          [
            0.66666666666666663, 0.40000000000012625, 0.28571428567363827, 0.22222222702374725, 0.18181789913527882, 0.1538556128818552,
            0.13314239751965326, 0.1200047409561794, 0.08802687015679414, 0.16161611535982734,
          ],
        );
      return x * (1 - (0.5 * x - w * (0.5 * x * x + series)));
    },
    faithful: (x) => {
      const w = 1 / (2 + x);
      const s = x * w;
      return (
        x *
        (w *
          polynomial(
            s * s,
            [
              1.9999999999998694, 0.66666666681582187, 0.39999997208852034, 0.28571627029544983, 0.222153227583505, 0.18311068060797767,
              0.14064040576938866, 0.20085461812452851,
            ],
          ))
      );
    },
    fast: (x) => {
      const w = 1 / (2 + x);
      const s = x * w;
      const z = s * s;
      const series = z * polynomial(z, [0.666666389, 0.400077909, 0.282311291, 0.26884374]);
      return x * (1 - (0.5 * x - w * (0.5 * x * x + series)));
    },
  },
});
