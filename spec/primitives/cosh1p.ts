import { max, min } from '../language/functions';
import { polynomial, powerOf2, quotient, round, scale } from '../language/machine';
import { primitive } from '../language/primitive';
import exp, { falling, fastLn2High, fastLn2Low, fastLog2e, fastSeries, log2e, rising } from './exp';

/** Coefficients of the even and odd powers of q, the series of exp. */
const doubleEven = [0.50000000000000011, 0.041666666666623269, 0.0013888888917445521, 2.4801521060885955e-5, 2.7620168672095344e-7];
const doubleOdd = [0.16666666666666644, 0.0083333333333563044, 1.9841269784768933e-4, 2.755735514528978e-6, 2.506835857880779e-8];

/**
 * 1 + cosh x, from which everybody divides: the derivative of the logistic function is 1 / (2 + 2 cosh x).
 * `double` is rounded once, where e^-x / (1 + e^-x)^2 would round four times: with the argument reduction of exp it is
 * 2^(n-1) ((1 + 2^-n)^2 + (1 - 4^-n) r + r^2 (q(r) + 4^-n q(-r))): what rounding the first sum and the sum with r leaves over is added to the
 * small rest. The coefficients are those of exp, even and odd powers apart: derivations/cosh1p.sollya. In all 0.72 ULP.
 * `faithful` and `fast` are (1 + e)^2 / (2 e) with e = e^-x and share the division: `faithful` with the rational exponential of exp,
 * `fast` with the series of exp: the denominator is written so that it rounds little and stays below 1/2, so that what it divides overflows only with the
 * result, and what 2^n would underflow by goes to its other side.
 */
export default primitive({
  name: 'cosh1p',
  formula: (x): number => 1 + (exp(x) + exp(-x)) / 2,
  domain: { min: 0 },
  plans: {
    double: (x, low) => {
      const c = min(x, 1400);
      const n = round(c * 1.4426950408889634);
      const high = c - n * 0.6931471805601177;
      const rest = (x === c ? low : 0) - n * -1.7239444525614835e-13;
      const r = high + rest;
      const z = r * r;
      const power = powerOf2(-min(n, 60));
      const square = power * power;
      const both = power * (2 + power);
      const base = 1 + both;
      const sum = base + high;
      const left = high - (sum - base) + (both - (base - 1));
      const series = (1 + square) * polynomial(z, doubleEven) + (1 - square) * r * polynomial(z, doubleOdd);
      return scale(sum + (left + (rest - square * r + z * series)), n - 1);
    },
    faithful: (x) => {
      const y = min(x, 350) * log2e;
      const n = round(y);
      const f = y - n;
      const a = powerOf2(-n) * falling(f);
      const b = rising(f);
      const sum = a + b;
      return quotient(0.5 * (sum * sum), a * b);
    },
    fast: (x, low) => {
      const c = min(x, 150);
      const n = round(c * -fastLog2e);
      const r = n * -fastLn2High - c + (n * -fastLn2Low - low);
      const near = max(n, -110);
      const e = powerOf2(near) * (1 + (r + r * r * polynomial(r, fastSeries)));
      return quotient((0.125 + e * (0.25 + 0.125 * e)) * powerOf2(near - n), 0.25 * e);
    },
  },
});
