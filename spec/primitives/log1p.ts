import { min } from '../language/functions';
import { primitive } from '../language/primitive';
import log1pDeficit from './log1pDeficit';

/**
 * ln(1 + x) on [0, 1], as x less a share of it that is at most 0.31: x itself is exact, and may arrive as a mantissa and a power of two apart,
 * with the rounding error of its own. In all 1.5 ULP (double), 1.1 ULP (fast), 2^-43.5 (faithful): the sum rounds by 0.5, and what is
 * taken off by 0.25 more than log1pDeficit, all of which counts most at 1, where the result is 0.69.
 */
export default primitive({
  name: 'log1p',
  domain: { min: 0, max: 1 },
  plans: {
    // The slope 1 / (1 + x) is between 1 and 1/2: 1 - x / 2 is near enough for a rounding error.
    double: (x, low) => x + ((1 - 0.5 * min(x, 1)) * low - x * log1pDeficit(x)),
    faithful: (x) => x - x * log1pDeficit(x),
    fast: (x, low) => x + ((1 - 0.5 * min(x, 1)) * low - x * log1pDeficit(x)),
  },
});
