import { max, min } from '../language/functions';
import { polynomial, powerOf2, round, scale } from '../language/machine';
import { primitive } from '../language/primitive';

/** Coefficients of q, lowest degree first. */
export const doubleSeries = [
  0.50000000000000011, 0.16666666666666644, 0.041666666666623269, 0.0083333333333563044, 0.0013888888917445521, 1.9841269784768933e-4,
  2.4801521060885955e-5, 2.755735514528978e-6, 2.7620168672095344e-7, 2.506835857880779e-8,
];
export const fastSeries = [0.5, 0.166665778, 0.0416667089, 0.00836309697, 0.00139107637];

/** 1 / ln 2, and for `fast` ln 2 in two parts, of which the first times a small integer is exact. */
export const log2e = 1.4426950408889634;
export const fastLog2e = 1.44269502;
export const fastLn2High = 0.693145752;
export const fastLn2Low = 1.42860677e-6;

/**
 * The short rational exponential, for `faithful` plans that fold it into a division of their own and lose no digits after it:
 * 2^f = (q + p) / (q - p) for |f| <= 1/2, with p = f (p0 + p1 f^2) and q = q0 + f^2. Relative error 2^-33.32.
 */
const p0 = 7.2152891530987686;
const p1 = 0.0576900722962519;
const q0 = 20.818923798631218;

/** q + p and q - p. */
export const rising = (f: number): number => q0 + f * f + f * (p0 + p1 * (f * f));
export const falling = (f: number): number => q0 + f * f - f * (p0 + p1 * (f * f));

/**
 * e^x = 2^n e^r with n = round(x / ln 2), |r| <= ln 2 / 2, and e^r = 1 + r + r^2 q(r); n ln 2 is subtracted in two parts, the first exactly,
 * and what rounding 1 + r leaves over is added back. Relative errors of the polynomials: 2^-55.86 (double, q of degree 9), 2^-26.63 (fast,
 * degree 4: with 3 it would be 2^-21). `faithful` takes the argument to base 2, where its rounding is far below 2^-40, and 2^f as a quotient, which is
 * shorter than a polynomial, in operations and still more in those that wait for another: relative error 2^-46.36, so that a formula may lose
 * digits behind it. In all 0.72 ULP (double) and 0.74 ULP (fast), subnormal results 0.76. Coefficients: derivations/exp.sollya and, of the
 * quotients, derivations/exp.py.
 */
export default primitive({
  name: 'exp',
  plans: {
    double: (x, low) => {
      const c = min(max(x, -1400), 1400);
      const n = round(c * log2e);
      const high = c - n * 0.6931471805601177;
      const rest = (x === c ? low : 0) - n * -1.7239444525614835e-13;
      const r = high + rest;
      const q = polynomial(r, doubleSeries);
      const p = 1 + high;
      return scale(p + (high - (p - 1) + (rest + r * r * q)), n);
    },
    faithful: (x) => {
      const y = min(max(x, -700), 700) * log2e;
      const n = round(y);
      const f = y - n;
      const z = f * f;
      const p = f * (2525.0428531106995 + 28.875563780589836 * z);
      const q = 7285.7336044319491 + z * (375.02165429751619 + z);
      return powerOf2(n) * ((q + p) / (q - p));
    },
    fast: (x, low) => {
      const c = min(max(x, -160), 160);
      const n = round(c * fastLog2e);
      const high = c - n * fastLn2High;
      const rest = (x === c ? low : 0) - n * fastLn2Low;
      const r = high + rest;
      const q = polynomial(r, fastSeries);
      const p = 1 + high;
      return scale(p + (high - (p - 1) + (rest + r * r * q)), n);
    },
  },
});
