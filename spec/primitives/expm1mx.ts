import { max, min } from '../language/functions';
import { polynomial, scale } from '../language/machine';
import { primitive } from '../language/primitive';
import exp from './exp';

/** e^x - 1 - x, without the cancellation near 0. Coefficients: derivations/expm1mx.sollya. */
export default primitive({
  name: 'expm1mx',
  formula: (x) => exp(x) - 1 - x,
  plans: {
    double: (x, low) => {
      const c = min(max(x, -1), 2);
      const near = c * c * polynomial(c, [
        0.5,
        0.16666666666666671,
        0.041666666666666727,
        0.0083333333333323566,
        0.0013888888888882892,
        1.9841269841889558e-4,
        2.4801587302494196e-5,
        2.7557319049473613e-6,
        2.7557319610012763e-7,
        2.5052132265102424e-8,
        2.0876628380497439e-9,
        1.6057630443088222e-10,
        1.1483844367722509e-11,
        7.6556273948466103e-13,
        4.3481616007372777e-14,
        4.4108549580865589e-15,
      ]) + low * c;
      return x < -1 || x > 2 ? exp(x) - (1 + x) : near;
    },
    faithful: (x) => {
      const c = min(max(x, -1), 2);
      return x < -1 || x > 2 ? exp(x) - (1 + x) : c * c * polynomial(c, [
        0.50000000000079059,
        0.16666666667098393,
        0.04166666663814874,
        0.0083333332818626114,
        0.0013888890673918377,
        1.9841283242827076e-4,
        2.4801163343480748e-5,
        2.7556752934570308e-6,
        2.7600306049318564e-7,
        2.4934858155188644e-8,
        1.9422987218731888e-9,
        2.4884185426665215e-10,
      ]);
    },
    fast: (x, low) => {
      const c = min(max(x, -1), 2);
      const near = c * c * polynomial(c, [
        0.50000006,
        0.166666403,
        0.0416657515,
        0.00833480712,
        0.00139089697,
        1.95882225e-4,
        2.39491346e-5,
        4.17361025e-6,
      ]) + low * c;
      return x < -1 || x > 2 ? exp(x) - (1 + x) : near;
    },
  },
});
