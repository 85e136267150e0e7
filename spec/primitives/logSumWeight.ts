import { primitive } from '../language/primitive';
import exp from './exp';
import rowWeight, { behindPeak, unit } from './rowWeight';

/**
 * rowWeight for a sum whose logarithm may cancel with the peak: `faithful` has the exponential of relative error 2^-46.36, of which nothing is seen
 * where the result is small, instead of the short one. A peak that is infinite and differences that are too large are bounded as there.
 */
export default primitive({
  name: 'logSumWeight',
  formula: (x, peak): number => 18446744073709551616 * exp(x - peak),
  plans: {
    double: (x, peak) => rowWeight(x, peak),
    faithful: (x, peak) => unit * exp(behindPeak(x, peak)),
    fast: (x, peak) => rowWeight(x, peak),
  },
});
