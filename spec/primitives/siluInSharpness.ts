import { abs, max, min } from '../language/functions';
import { powerOf2, quotient, round } from '../language/machine';
import { primitive } from '../language/primitive';
import cosh1p from './cosh1p';
import exp, { falling, log2e, rising } from './exp';

/** Small squares are enlarged by a power of two, lest a product on the way loses digits below the smallest normal number. */
const ofSquare = (x: number, t: number): number => {
  const isSmall = abs(x) < 1;
  const y = x * (isSmall ? 16 : 1);
  return (y * (y / 2 / cosh1p(abs(t)))) / (isSmall ? 256 : 1);
};

/**
 * The derivative of silu in its sharpness beta, t being beta x: x^2 sigmoid(t) sigmoid(-t) = x^2 / (2 + 2 cosh t). `double` and `fast` divide half of x by
 * 1 + cosh t before they multiply. `faithful` has the rational exponential of gatedSlope, and of its range nothing is lost. 2 ULP (double), 4 ULP (fast).
 */
export default primitive({
  name: 'siluInSharpness',
  formula: (x, t): number => (x * x * exp(t)) / ((1 + exp(t)) * (1 + exp(t))),
  plans: {
    double: (x, t) => ofSquare(x, t),
    faithful: (x, t) => {
      const y = max(min(t, 350), -350) * log2e;
      const n = round(y);
      const f = y - n;
      const a = powerOf2(n) * rising(f);
      const b = falling(f);
      const sum = a + b;
      return quotient(x * x * (a * b), sum * sum);
    },
    fast: (x, t) => ofSquare(x, t),
  },
});
