import { abs, max, min } from '../language/functions';
import { polynomial, powerOf2, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { fastLn2High, fastLn2Low, fastLog2e, log2e } from './exp';

/** 2^64: weights of which the smallest that count are still normal numbers. */
const unit = 18446744073709551616;

/**
 * 2^64 e^(x - peak), for the elements x of a row and the largest of them: the factor leaves the digits of the small ones to the division by
 * the sum of all. Where the peak is infinite (the largest number of the format takes its place) it is 2^64 for an infinite x, and otherwise next to nothing.
 * `fast` takes halves, whose difference is finite, and adds what the difference leaves over; it is 1 + m with m = 2 r + r^2 q(r) and the series of exp,
 * r = (x - peak - n ln 2) / 2: the coefficients are those of exp times 4, 8, 16, 32, 64. Elements far below the peak count as e^-128: x stops at 160 or, beside a
 * large peak, at a millionth of it, from where the difference is exact. In all 1.3 ULP (fast); `faithful` has the polynomial of exp, relative error 2^-40.
 */
export default primitive({
  name: 'rowWeight',
  formula: (x, peak): number => 18446744073709551616 * exp(x - peak),
  plans: {
    double: (x, peak) => max(x < peak ? unit * exp(2 * max(0.5 * x - 0.5 * peak, -1500)) : unit, 0),
    faithful: (x, peak) => {
      const top = min(max(peak, -1e300), 1e300);
      const y = max(min(x - top, 0), -700) * log2e;
      const n = round(y);
      return (
        powerOf2(n + 64) *
        polynomial(
          y - n,
          [
            0.9999999999997623, 0.69314718054651414, 0.24022650698880599, 0.055504109393417614, 0.0096181285428301264,
            0.0013333452062211644, 1.54038517656471e-4, 1.5309737429989491e-5, 1.3175855146722334e-6,
          ],
        )
      );
    },
    fast: (x, peak) => {
      const largest = 170141183460469231731687303715884105728;
      const top = min(max(0.5 * peak, -largest), largest);
      const near = max(0.5 * x, top - max(80, abs(top) * 9.5367431640625e-7));
      const difference = near - top;
      const back = difference - near;
      const below = x < peak ? difference : 0;
      const low = x < peak ? near - (difference - back) + (-top - back) : 0;
      const c = min(max(below, -64), 0);
      const n = round(c * (2 * fastLog2e));
      const r = max(min(c - n * (0.5 * fastLn2High) + (low - n * (0.5 * fastLn2Low)), 0.25), -0.25);
      return powerOf2(n + 64) * (1 + (2 * r + r * r * polynomial(r, [2, 1.333326224, 0.6666673424, 0.26761910304, 0.08902888768])));
    },
  },
});
