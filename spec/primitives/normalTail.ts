import { sqrt2 } from '../language/functions';
import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';
import erfc from './erfc';
import exp from './exp';

/**
 * e^(x^2/2) Phi(-x): the tail of the normal distribution without its exponential decay.
 * It is k / (x + h(x)), k = 1 / sqrt(2 pi), where h falls from 2k at 0 to 1/x: errors of h hardly count for large x, and with
 * h(x) = 2k - x s(x) those of s hardly count for small x. Relative errors: 2^-57.40 (double, s rational of degrees 10/10), 2^-27.76 (fast,
 * (x + 4) s a polynomial of degree 10 in (x - 4) / (x + 4)), 2^-42.52 (faithful, the tail itself rational of degrees 7/8: one division).
 * In all 1.8 ULP (double and fast), 2^-42.5 (faithful). Coefficients: derivations/normalTail.py.
 */
export default primitive({
  name: 'normalTail',
  formula: (x): number => (exp((x * x) / 2) * erfc(x / sqrt2)) / 2,
  domain: { min: 0, max: 40 },
  plans: {
    double: (x) => {
      const numerator = polynomial(
        x,
        [
          0.36338022763241856, 0.49357185212689886, 0.33362404940078877, 0.14406251976094922, 0.043350734131185273, 0.0093829037757928915,
          0.0014593902642900151, 0.00015767217654807735, 1.0804783244680971e-5, 3.6226523124274523e-7, 8.1149997400260496e-20,
        ],
      );
      const denominator = polynomial(
        x,
        [
          1, 1.6582593475860121, 1.3629171911666442, 0.71749897629016768, 0.26544662090981153, 0.07178757349311507, 0.014353523497502617,
          0.0020977724721931513, 0.00021529807394472992, 1.411083248312868e-5, 4.5403213579874991e-7,
        ],
      );
      return 0.3989422804014327 / (x + (0.79788456080286541 - x * (numerator / denominator)));
    },
    faithful: (x) =>
      polynomial(
        x,
        [
          0.49999999999992212, 0.66091132409004694, 0.42895438447796608, 0.17206373768735864, 0.045624538440319926, 0.0079931105131445506,
          0.00086327850530111051, 4.5262580457209501e-5,
        ],
      ) /
      polynomial(
        x,
        [
          1, 2.1197072089614406, 2.049190424887124, 1.1852527891822011, 0.45110933629499267, 0.11652765135474431, 0.02014921389794468,
          0.0021639183013714577, 0.00011345646401235594,
        ],
      ),
    fast: (x) => {
      const w = x / (x + 4);
      return (
        0.398942292 /
        (x +
          (0.797884583 -
            w *
              polynomial(
                2 * w - 1,
                [
                  1.14455462, -0.397789925, 0.00174910482, 0.0818695128, -0.0304250643, -0.0126457429, 0.0130427768, 0.00039601521,
                  -0.00397596601, 0.000366107997, 0.000771445106,
                ],
              )))
      );
    },
  },
});
