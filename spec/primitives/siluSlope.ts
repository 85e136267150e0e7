import { max, min } from '../language/functions';
import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';
import exp from './exp';

/**
 * The derivative of silu (beta = 1) around its zero, on [-1.55, -0.79], where the relative error of a closed form would grow without bound:
 * it is (x - z) (1/4 + p(x + 1.25)), z being its zero, of which the digits beyond the format's and the rounding error of x come in with the
 * factor at z. The first product is exact, so little rounds twice: 1.9 ULP (double and fast). Relative errors of the polynomials:
 * 2^-53.21 (double), 2^-33.48 (faithful), 2^-25.84 (fast). Coefficients: derivations/siluSlope.py.
 */
export default primitive({
  name: 'siluSlope',
  formula: (x): number => {
    const e = exp(x);
    return (e * (1 + x + e)) / ((1 + e) * (1 + e));
  },
  domain: { min: -1.55, max: -0.79 },
  plans: {
    double: (x, low) => {
      const d = x + 1.2784645427610737;
      return (
        0.25 * d +
        (d *
          polynomial(
            x + 1.25,
            [
              -0.027999065794612536, 0.14768571238462538, 0.017542816453374854, -0.015973470859459774, -0.0065787144296829874,
              0.00026610924221212313, 0.00083453834853171001, 0.00017551770564006779, -4.8619659326443861e-5, -3.0465681360482531e-5,
              -2.1692276049119653e-6, 2.669411681871891e-6, 8.4789036026538997e-7, -1.8825232149075573e-7,
            ],
          ) +
          0.217811706 * (low + 1.0946994183093437e-16))
      );
    },
    faithful: (x) =>
      (x + 1.2784645427610737) *
      (0.25 +
        polynomial(
          x + 1.25,
          [
            -0.027999065813031517, 0.14768571233113989, 0.017542821901152132, -0.015973466772483878, -0.0065789718882902333,
            0.00026616325967902094, 0.00083857770954390818, 0.0001717745953800651, -6.9296079240678074e-5,
          ],
        )),
    fast: (x, low) => {
      const c = min(max(x, -1.55), -0.79);
      const d = c + 1.27846456;
      return (
        0.25 * d +
        (d *
          polynomial(c + 1.25, [-0.0279990677, 0.147685736, 0.0175431855, -0.0159747619, -0.00658836309, 0.000292611803, 0.000893923803]) +
          0.217811706 * ((x === c ? low : 0) + -1.29792825e-8))
      );
    },
  },
});
