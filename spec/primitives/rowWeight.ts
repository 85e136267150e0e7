import { abs, max, min } from '../language/functions';
import { polynomial, powerOf2, round } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { falling, fastLn2High, fastLn2Low, fastLog2e, log2e, rising } from './exp';

/** 2^64: weights of which the smallest that count are still normal numbers. */
export const unit = 18446744073709551616;

/** x - peak for `faithful`, from -700 to 0; an infinite peak counts as 1e300. */
export const behindPeak = (x: number, peak: number): number => max(min(x - min(max(peak, -1e300), 1e300), 0), -700);

/** Half of what x is beyond the row's shift; the bounds are those of the plan `fast`. */
const halfBeyond = (x: number, shift: number): number => min(max(0.5 * x - shift, -168), 112);

/**
 * 2^64 e^(x - peak), for the elements x of a row and the largest of them: the factor leaves the digits of the small ones to the division by
 * the sum of all. Where the peak is infinite (the largest number of the format takes its place) it is 2^64 for an infinite x, and otherwise next to nothing.
 * `fast` has another factor, between 0.7 and 1.42 times as large and the same for all elements of a row, which the division by their sum cancels: it takes
 * x and the peak apart, x = n ln 2 + 2 r, and multiplies e^(2 r) by 2^n less that of the peak, so that it need not know what x - peak rounds away.
 * Beyond 224 it subtracts the peak first, which is exact for all elements that count (halves, whose difference is finite). Elements far below the peak count
 * as 2^-170. `faithful` has the short rational exponential of exp. Relative error of the polynomial: 2^-26.63 (fast). In all 1.2 ULP (fast).
 * Coefficients: derivations/rowWeight.sollya.
 */
export default primitive({
  name: 'rowWeight',
  formula: (x, peak): number => 18446744073709551616 * exp(x - peak),
  plans: {
    double: (x, peak) => max(x < peak ? unit * exp(2 * max(0.5 * x - 0.5 * peak, -1500)) : unit, 0),
    faithful: (x, peak) => {
      const y = behindPeak(x, peak) * log2e;
      const n = round(y);
      const f = y - n;
      return powerOf2(n + 64) * (rising(f) / falling(f));
    },
    fast: (x, peak) => {
      const largest = 170141183460469231731687303715884105728;
      const top = min(max(0.5 * peak, -largest), largest);
      const shift = abs(top) > 112 ? top : 0;
      const c = halfBeyond(x, shift);
      const n = round(c * (2 * fastLog2e));
      const r = c - n * (0.5 * fastLn2High) - n * (0.5 * fastLn2Low);
      const behind = min(max(n - round(halfBeyond(peak, shift) * (2 * fastLog2e)), -170), 0);
      return powerOf2(behind + 64) * polynomial(r, [1, 2, 2, 1.33332622, 0.666667342, 0.267619103, 0.0890288875]);
    },
  },
});
