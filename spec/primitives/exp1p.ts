import { abs, max, min } from '../language/functions';
import { polynomial, powerOf2, quotient, round, scale } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { doubleSeries, falling, fastSeries, rising } from './exp';

/**
 * 1 + e^x, the denominator of the logistic function, from which everybody divides.
 * `double`, rounded once, so that of 1 / (1 + exp(-x)) and x / (1 + exp(-x)) the rounding of the exponential is saved: with the argument
 * reduction and the series of exp it is 2^n (1 + 2^-n + r + r^2 q(r)) for n >= 0 and 1 + 2^n + 2^n (r + r^2 q(r)) for n < 0;
 * what rounding the first two sums leaves over is added to the small rest. In all 0.72 ULP.
 * `faithful` shares the division with the quotient of exp.
 * `fast` applies what 2^n would overflow by to the other side of the division, whose result may be subnormal. In all 0.9 ULP.
 * Coefficients: derivations/exp1p.sollya and derivations/exp.sollya.
 */
export default primitive({
  name: 'exp1p',
  formula: (x): number => 1 + exp(x),
  plans: {
    double: (x, low) => {
      const c = min(max(x, -60), 1400);
      const n = round(c * 1.4426950408889634);
      const high = c - n * 0.6931471805601177;
      const rest = (x === c ? low : 0) - n * -1.7239444525614835e-13;
      const r = high + rest;
      const power = powerOf2(-min(abs(n), 99));
      const factor = n < 0 ? power : 1;
      const linear = factor * high;
      const base = 1 + power;
      const sum = base + linear;
      const left = linear - (sum - base) + (power - (base - 1));
      return scale(sum + (left + factor * (rest + r * r * polynomial(r, doubleSeries))), max(n, 0));
    },
    faithful: (x) => {
      const y = min(max(x, -700), 700) * 1.4426950408889634;
      const n = round(y);
      const f = y - n;
      const b = falling(f);
      return quotient(powerOf2(n) * rising(f) + b, b);
    },
    fast: (x, low) => {
      const c = min(max(x, -60), 150);
      const n = round(c * 1.44269502);
      const r = c - n * 0.693145752 + ((x === c ? low : 0) - n * 1.42860677e-6);
      const near = min(n, 110);
      return quotient(1 + powerOf2(near) * (1 + (r + r * r * polynomial(r, fastSeries))), powerOf2(near - n));
    },
  },
});
