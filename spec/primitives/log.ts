import { exponentOf, polynomial, significandOf } from '../language/machine';
import { primitive } from '../language/primitive';

/**
 * ln x = e ln 2 + ln(1 + f) with x = 2^e (1 + f), sqrt(1/2) <= 1 + f <= sqrt 2; e ln 2 is added in two parts, the first exactly.
 * `double` and `faithful`: ln(1 + f) = 2 atanh(s), s = f / (2 + f), arranged as f - (f^2/2 - s (f^2/2 + z p(z))), z = s^2, where only small
 * terms carry rounding errors; relative errors 2^-57.62 (p of degree 6), 2^-43.11 (4). `fast`: f - f^2/2 + f^3 q(f), without a division,
 * which not every GPU rounds correctly: 2^-27.71 (q of degree 8). In all 0.70 ULP (double), 0.78 ULP (fast), 2^-43.1 (faithful).
 * Coefficients: derivations/log.sollya.
 */
export default primitive({
  name: 'log',
  domain: { min: 1 },
  plans: {
    double: (x) => {
      const m = significandOf(x);
      const upper = m > 1.4142135623730951;
      const e = exponentOf(x) + (upper ? 1 : 0);
      const f = (upper ? m * 0.5 : m) - 1;
      const s = f / (2 + f);
      const z = s * s;
      const half = 0.5 * f * f;
      const tail =
        s *
          (half +
            z *
              polynomial(
                z,
                [
                  0.66666666666666696, 0.39999999999899827, 0.28571428625939216, 0.2222221113408715, 0.18182889402939845,
                  0.15331708423646465, 0.14616639772385515,
                ],
              )) +
        e * -1.7239444525614835e-13;
      const result = e * 0.6931471805601177 - (half - tail - f);
      return x <= 1.7976931348623157e308 ? result : x;
    },
    faithful: (x) => {
      const m = significandOf(x);
      const upper = m > 1.4142135623730951;
      const e = exponentOf(x) + (upper ? 1 : 0);
      const f = (upper ? m * 0.5 : m) - 1;
      const s = f / (2 + f);
      const z = s * s;
      const result =
        e * 0.69314718055994529 +
        (s * 2 +
          s * z * polynomial(z, [0.66666666667378272, 0.39999998793773728, 0.28571755158096895, 0.22191366120285838, 0.19363258216480664]));
      return x <= 1.7976931348623157e308 ? result : x;
    },
    fast: (x) => {
      const m = significandOf(x);
      const upper = m > 1.41421354;
      const e = exponentOf(x) + (upper ? 1 : 0);
      const f = (upper ? m * 0.5 : m) - 1;
      const z = f * f;
      const tail =
        z *
          f *
          polynomial(
            f,
            [0.333333313, -0.249999806, 0.200006798, -0.16669184, 0.142513752, -0.12396162, 0.116323389, -0.116625607, 0.0734138712],
          ) +
        e * 1.42860677e-6 -
        0.5 * z;
      const result = e * 0.693145752 + (f + tail);
      return x <= 3.40282347e38 ? result : x;
    },
  },
});
