import { max, min } from '../language/functions';
import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';
import exp from './exp';

/**
 * The derivative of silu (beta = 1) around its zero, on [-1.65, -0.9], where the relative error of a closed form would grow without bound:
 * it is (x - z) (1/4 + p(x + 1.25)), z being its zero, of which the digits beyond the format's and the rounding error of x come in with the
 * factor at z. The first product is exact, so little rounds twice: 1.9 ULP (double and fast). Relative errors of the polynomials:
 * 2^-54.72 (double), 2^-42.06 (faithful), 2^-25.93 (fast). Coefficients: derivations/siluSlope.py.
 */
export default primitive({
  name: 'siluSlope',
  formula: (x): number => {
    const e = exp(x);
    return (e * (1 + x + e)) / ((1 + e) * (1 + e));
  },
  domain: { min: -1.65, max: -0.9 },
  plans: {
    double: (x, low) => {
      const d = x + 1.2784645427610737;
      return (
        0.25 * d +
        (d *
          polynomial(
            x + 1.25,
            [
              -0.027999065794612549, 0.14768571238462561, 0.017542816453386227, -0.01597347085951516, -0.0065787144309874994,
              0.00026610924670245772, 0.00083453840248813279, 0.00017551753408769096, -4.8620641200432565e-5, -3.0462360600015706e-5,
              -2.1617321125979646e-6, 2.6382199002449083e-6, 8.3786433114130749e-7, -7.5817565241959774e-8, -8.9938237859885488e-8,
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
            -0.027999065794576165, 0.14768571238558187, 0.01754281643839849, -0.015973471004889526, -0.0065787134638165684,
            0.00026611554347811406, 0.00083451711949019661, 0.00017540450941851875, -4.8439477258281481e-5, -2.9563032346903969e-5,
            -2.5824290718216335e-6,
          ],
        )),
    fast: (x, low) => {
      const c = min(max(x, -1.65), -0.9);
      const d = c + 1.27846456;
      return (
        0.25 * d +
        (d *
          polynomial(c + 1.25, [-0.027999064, 0.147685751, 0.0175424702, -0.0159759223, -0.00657043094, 0.000304335408, 0.000781347975]) +
          0.217811706 * ((x === c ? low : 0) + -1.29792825e-8))
      );
    },
  },
});
