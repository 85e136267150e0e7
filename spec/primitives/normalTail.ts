import { sqrt2 } from '../language/functions';
import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';
import erfc from './erfc';
import exp from './exp';

/** e^(a^2/2) Phi(-a): the tail of the normal distribution without its exponential decay. Coefficients: derivations/normalTail.py. */
export default primitive({
  name: 'normalTail',
  formula: (x): number => (exp((x * x) / 2) * erfc(x / sqrt2)) / 2,
  domain: { min: 0, max: 40 },
  plans: {
    double: (x) => {
      const numerator = polynomial(x, [
        0.36338022763241584,
        0.4946930573064347,
        0.33486248080355785,
        0.14474028770123404,
        0.043580274413915814,
        0.0094340344597134904,
        0.0014667800650773062,
        0.00015829414444431281,
        1.0823553795097409e-5,
        3.6141525004779383e-7,
      ]);
      const denominator = polynomial(x, [
        1,
        1.6613448351669438,
        1.3672508627109035,
        0.72050174575817316,
        0.26674937662656245,
        0.072169612764098973,
        0.014430429948186439,
        0.0021080487296721794,
        0.00021610540634298429,
        1.413302273400138e-5,
        4.5296684232910496e-7,
      ]);
      return 0.3989422804014327 / (x + (0.79788456080286541 - x * (numerator / denominator)));
    },
    faithful: (x) => {
      const numerator = polynomial(x, [
        0.49999999999992212,
        0.66091132409004694,
        0.42895438447796608,
        0.17206373768735864,
        0.045624538440319926,
        0.0079931105131445506,
        0.00086327850530111051,
        4.5262580457209501e-5,
      ]);
      const denominator = polynomial(x, [
        1,
        2.1197072089614406,
        2.049190424887124,
        1.1852527891822011,
        0.45110933629499267,
        0.11652765135474431,
        0.02014921389794468,
        0.0021639183013714577,
        0.00011345646401235594,
      ]);
      return numerator / denominator;
    },
    fast: (x) => {
      const w = x / (x + 4);
      return 0.398942292 / (x + (0.797884583 - w * polynomial(2 * w - 1, [
        1.14455462,
        -0.397789925,
        0.00174910482,
        0.0818695128,
        -0.0304250643,
        -0.0126457429,
        0.0130427768,
        0.00039601521,
        -0.00397596601,
        0.000366107997,
        0.000771445106,
      ])));
    },
  },
});
