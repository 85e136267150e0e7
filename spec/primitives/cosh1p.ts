import { max, min } from '../language/functions';
import { polynomial, powerOf2, round, scale } from '../language/machine';
import { primitive } from '../language/primitive';
import exp from './exp';

/** Coefficients of the even and odd powers of q, the series of exp. */
const doubleEven = [0.50000000000000011, 0.041666666666623269, 0.0013888888917445521, 2.4801521060885955e-5, 2.7620168672095344e-7];
const doubleOdd = [0.16666666666666644, 0.0083333333333563044, 1.9841269784768933e-4, 2.755735514528978e-6, 2.506835857880779e-8];

/**
 * 1 + cosh x, rounded once: the derivative of the logistic function is 1 / (2 + 2 cosh x), which as e^-x / (1 + e^-x)^2 would round four times.
 * With the argument reduction of exp it is 2^(n-1) ((1 + 2^-n)^2 + (1 - 4^-n) r + r^2 (q(r) + 4^-n q(-r))): what rounding the first sum and the sum with
 * r leaves over is added to the small rest. The coefficients are those of exp, even and odd powers apart: derivations/cosh1p.sollya. In all 0.72 ULP (double and fast).
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
      const y = min(x, 700) * 1.4426950408889634;
      const n = round(y);
      const f = y - n;
      const z = f * f;
      const even = polynomial(
        z,
        [0.9999999999997623, 0.24022650698880599, 0.0096181285428301264, 1.54038517656471e-4, 1.3175855146722334e-6],
      );
      const odd = f * polynomial(z, [0.69314718054651414, 0.055504109393417614, 0.0013333452062211644, 1.5309737429989491e-5]);
      return 1 + 0.5 * (powerOf2(n) * (even + odd) + powerOf2(-n) * (even - odd));
    },
    fast: (x, low) => {
      const c = min(max(x, 0), 160);
      const n = round(c * 1.44269502);
      const high = c - n * 0.693145752;
      const rest = (x === c ? low : 0) - n * 1.42860677e-6;
      const r = high + rest;
      const z = r * r;
      const power = powerOf2(-min(n, 60));
      const square = power * power;
      const both = power * (2 + power);
      const base = 1 + both;
      const sum = base + high;
      const left = high - (sum - base) + (both - (base - 1));
      const series =
        (1 + square) * polynomial(z, [0.5, 0.0416667089, 0.00139107637]) + (1 - square) * r * polynomial(z, [0.166665778, 0.00836309697]);
      return scale(sum + (left + (rest - square * r + z * series)), n - 1);
    },
  },
});
