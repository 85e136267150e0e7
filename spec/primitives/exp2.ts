import { max, min } from '../language/functions';
import { polynomial, round, scale } from '../language/machine';
import { primitive } from '../language/primitive';

/** 2^x = 2^n 2^r with n = round(x), |r| <= 1/2. Coefficients: derivations/exp2.sollya. */
export default primitive({
  name: 'exp2',
  plans: {
    double: (x, low) => {
      const c = min(max(x, -2000), 2000);
      const n = round(c);
      const r = c - n + (x === c ? low : 0);
      return scale(1 + r * polynomial(r, [
        0.69314718055994529,
        0.24022650695910069,
        0.055504108664823477,
        0.009618129107629882,
        0.0013333558145990608,
        1.5403530390282544e-4,
        1.5252734222731972e-5,
        1.3215489605922608e-6,
        1.0177904317098714e-7,
        7.0537849167796804e-9,
        4.4780742566256762e-10,
        2.7340957351219899e-11,
      ]), n);
    },
    faithful: (x) => {
      const c = min(max(x, -1000), 1000);
      const n = round(c);
      return scale(polynomial(c - n, [
        0.9999999999997623,
        0.69314718054651414,
        0.24022650698880599,
        0.055504109393417614,
        0.0096181285428301264,
        0.0013333452062211644,
        1.54038517656471e-4,
        1.5309737429989491e-5,
        1.3175855146722334e-6,
      ]), n);
    },
    fast: (x, low) => {
      const c = min(max(x, -240), 240);
      const n = round(c);
      const r = c - n + (x === c ? low : 0);
      return scale(1 + r * polynomial(r, [0.693147182, 0.240226492, 0.0555036627, 0.0096183233, 0.00133878936, 1.5376712e-4]), n);
    },
  },
});
