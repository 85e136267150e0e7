import { max, min } from '../language/functions';
import { polynomial, round, scale } from '../language/machine';
import { primitive } from '../language/primitive';

/**
 * 2^x = 2^n 2^f with n = round(x), |f| <= 1/2, and 2^f = 1 + f/2 + f q(f): f/2 is exact, so only the small rest carries rounding errors.
 * Relative errors of the polynomials: 2^-56.71 (double, q of degree 10), 2^-27.33 (fast, degree 5), 2^-40.23 (faithful, 2^f of degree 8).
 * In all 0.70 ULP (double) and 0.68 ULP (fast), subnormal results 0.78. Coefficients: derivations/exp2.sollya.
 */
export default primitive({
  name: 'exp2',
  plans: {
    double: (x, low) => {
      const c = min(max(x, -2000), 2000);
      const n = round(c);
      const f = c - n + (x === c ? low : 0);
      // 1 + f/2 is rounded, and what that left over is exact.
      const p = 1 + 0.5 * f;
      const q = polynomial(
        f,
        [
          0.19314718055994531, 0.24022650695910097, 0.055504108664821271, 0.0096181291076072942, 0.001333355814648287,
          1.5403530441249606e-4, 1.5252733773983605e-5, 1.3215442818410148e-6, 1.0178083415098887e-7, 7.0725482489207169e-9,
          4.4520696722138126e-10,
        ],
      );
      return scale(p + (0.5 * f - (p - 1) + f * q), n);
    },
    faithful: (x) => {
      const c = min(max(x, -1000), 1000);
      const n = round(c);
      return scale(
        polynomial(
          c - n,
          [
            0.9999999999997623, 0.69314718054651414, 0.24022650698880599, 0.055504109393417614, 0.0096181285428301264,
            0.0013333452062211644, 1.54038517656471e-4, 1.5309737429989491e-5, 1.3175855146722334e-6,
          ],
        ),
        n,
      );
    },
    fast: (x, low) => {
      const c = min(max(x, -240), 240);
      const n = round(c);
      const f = c - n + (x === c ? low : 0);
      const p = 1 + 0.5 * f;
      const q = polynomial(f, [0.193147182, 0.240226507, 0.055503659, 0.00961807743, 0.00133880693, 1.54564288e-4]);
      return scale(p + (0.5 * f - (p - 1) + f * q), n);
    },
  },
});
