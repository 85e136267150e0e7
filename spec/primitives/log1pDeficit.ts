import { min } from '../language/functions';
import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';
import log1p from './log1p';

/**
 * 1 - ln(1 + x) / x, what ln(1 + x) lacks of x: at most 0.31, so that its errors count little. `double` and `faithful` take it from
 * 2 atanh(s), s = x / (2 + x), in powers of z = s^2 (in powers of x `faithful` would take 15); `fast` needs no division and rounds less in
 * powers of x - 1/2, of which only the constant term is large. Absolute errors of the approximations: 2^-57.56 (double, degree 9),
 * 2^-43.8 (faithful, 7), 2^-27.23 (fast, 9). In all 0.9 units of 2^-53 (double), 0.5 of 2^-24 (fast): a relative error is not small for
 * small x. Coefficients: derivations/log1pDeficit.sollya.
 */
export default primitive({
  name: 'log1pDeficit',
  formula: (x): number => 1 - log1p(x) / x,
  domain: { min: 0, max: 1 },
  plans: {
    double: (x) => {
      // As one number, whose power of two need not stay apart: where that matters the deficit does not.
      const y = min(x, 1);
      const w = 1 / (2 + y);
      const s = y * w;
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
      return 0.5 * y - w * (0.5 * y * y + series);
    },
    faithful: (x) => {
      const w = 1 / (2 + x);
      const s = x * w;
      return (
        1 -
        w *
          polynomial(
            s * s,
            [
              1.9999999999998694, 0.66666666681582187, 0.39999997208852034, 0.28571627029544983, 0.222153227583505, 0.18311068060797767,
              0.14064040576938866, 0.20085461812452851,
            ],
          )
      );
    },
    fast: (x) =>
      polynomial(
        min(x, 1) - 0.5,
        [
          0.189069778, 0.288527131, -0.132608876, 0.0676867142, -0.0366373658, 0.0205837693, -0.011565919, 0.00668013934, -0.00527169369,
          0.00336570037,
        ],
      ),
  },
});
