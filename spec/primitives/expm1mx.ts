import { max, min } from '../language/functions';
import { highPart, polynomial, round, scale } from '../language/machine';
import { primitive } from '../language/primitive';
import exp from './exp';

/**
 * e^x - 1 - x: on [-1, 1] x^2/2 + x^3 q(x), where nothing cancels and the larger half of x^2 is exact; below, 2^n e^r - (1 + x) with the
 * argument reduction of exp. Relative errors of the near form: 2^-58.29 (double, q of degree 13), 2^-26.61 (fast, 6), 2^-41.55 (faithful,
 * x^2 p(x) with p of degree 10). In all 1.3 ULP (double), 1.5 ULP (fast), 2^-41.5 (faithful).
 * Coefficients: derivations/expm1mx.sollya, and below -1 derivations/exp.sollya.
 */
export default primitive({
  name: 'expm1mx',
  formula: (x) => exp(x) - 1 - x,
  domain: { max: 1 },
  plans: {
    double: (x, low) => {
      const near = min(max(x, -1), 1);
      const h = highPart(near);
      const half = 0.5 * h * h;
      const rest =
        0.5 * (near - h) * (near + h) +
        near *
          near *
          near *
          polynomial(
            near,
            [
              0.16666666666666666, 0.041666666666666664, 0.0083333333333335674, 0.0013888888888889293, 1.9841269841110005e-4,
              2.4801587301358301e-5, 2.7557319264771367e-6, 2.7557319279695499e-7, 2.5052105469457309e-8, 2.0876751451508208e-9,
              1.6058657451958387e-10, 1.1470756199270771e-11, 7.7160981308123582e-13, 4.8128206250229002e-14,
            ],
          );
      const c = max(x, -60);
      const carried = x === c ? low : 0;
      const n = round(c * 1.4426950408889634);
      const high = c - n * 0.6931471805601177;
      const tail = carried - n * -1.7239444525614835e-13;
      const r = high + tail;
      const p = 1 + high;
      const t =
        high -
        (p - 1) +
        (tail +
          r *
            r *
            polynomial(
              r,
              [
                0.50000000000000011, 0.16666666666666644, 0.041666666666623269, 0.0083333333333563044, 0.0013888888917445521,
                1.9841269784768933e-4, 2.4801521060885955e-5, 2.755735514528978e-6, 2.7620168672095344e-7, 2.506835857880779e-8,
              ],
            ));
      const power = scale(1, n);
      const far = power * p - (1 + x) + (power * t - carried);
      return x < -1 ? far : half + (rest + low * near);
    },
    faithful: (x) => {
      const near = min(max(x, -1), 1);
      return x < -1
        ? exp(x) - (1 + x)
        : near *
            near *
            polynomial(
              near,
              [
                0.5000000000000403, 0.16666666666833488, 0.041666666664751099, 0.0083333332994529122, 0.0013888889028497973,
                1.9841289014405709e-4, 2.4801554918642262e-5, 2.7552905676395962e-6, 2.7559451968900193e-7, 2.5495133166415032e-8,
                2.0981097952658326e-9,
              ],
            );
    },
    fast: (x, low) => {
      const near = min(max(x, -1), 1);
      const h = highPart(near);
      const half = 0.5 * h * h;
      const rest =
        0.5 * (near - h) * (near + h) +
        near *
          near *
          near *
          polynomial(near, [0.166666672, 0.0416666977, 0.00833330024, 0.00138864317, 1.98457594e-4, 2.52895825e-5, 2.7634037e-6]);
      const c = max(x, -30);
      const carried = x === c ? low : 0;
      const n = round(c * 1.44269502);
      const high = c - n * 0.693145752;
      const tail = carried - n * 1.42860677e-6;
      const r = high + tail;
      const p = 1 + high;
      const t = high - (p - 1) + (tail + r * r * polynomial(r, [0.5, 0.166665778, 0.0416667089, 0.00836309697, 0.00139107637]));
      const power = scale(1, n);
      const far = power * p - (1 + x) + (power * t - carried);
      return x < -1 ? far : half + (rest + low * near);
    },
  },
});
