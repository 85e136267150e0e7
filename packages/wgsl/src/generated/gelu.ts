// Generated from spec/activations/gelu.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Gaussian error linear unit: the input, weighted by the standard normal distribution function. This is the exact form.
 *
 * `x * erfc(-x / sqrt2) / 2`
 *
 * Source: Hendrycks and Gimpel 2016, arXiv:1606.08415
 */
export const gelu: Activation<'gelu', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'gelu',
  rules: {},
  lines: [
    '@isNaN(x)',
    '(#F(0.0) < x)',
    '@min(abs(x), #F(40.0))',
    '%2 + 4.0',
    '%2 / %3',
    '%4 * 2.0 - 1.0',
    '%5 * (%5 * (%5 * (%5 * (%5 * (%5 * (%5 * (%5 * 7.714451e-4 + 3.66108e-4) - 0.003975966) + 3.960152e-4) + 0.013042777) - 0.012645743) - 0.030425064) + 0.08186951) + 0.0017491048',
    '@rounded(%2 * %2, %0)',
    '-%7 / 2.0',
    '@min(@max(%8, #F(-160.0)), #F(160.0))',
    'round(%9 * 1.442695)',
    '@rounded(%9 - %10 * 0.69314575, %0)',
    '@rounded(1.0 + %11, %0)',
    '@highPart(%2)',
    '%2 - %13',
    '@rounded(%13 * %14, %0)',
    '@rounded(select(#F(0.0), -(%15 + (%15 + (%13 * %13 - %7)) + %14 * %14) / 2.0, (%8 == %9)) - %10 * 1.4286068e-6, %0)',
    '%11 + %16',
    '%12 + (%11 - (%12 - 1.0) + (%16 + %17 * %17 * (%17 * (%17 * (%17 * (%17 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))',
    '%2 * (0.3989423 / (%2 + (0.7978846 - %4 * (%5 * (%5 * %6 - 0.39778993) + 1.1445546)))) * %18',
    'round(%10 * 0.5)',
    '@pow2(%20)',
    '@pow2(%10 - %20)',
    'select(%10, #F(0.0), %1)',
    'round(0.5 * %23)',
    '@pow2(%24)',
    '@pow2(%23 - %24)',
    '0.75179195 - %2',
    '%2 * 2.0 / %3 - 1.0',
    '%28 * (%28 * (%28 * (%28 * (%28 * (%28 * (%28 * (%28 * -1.5131212e-5 - 1.2076094e-5) + 1.8433115e-4) - 1.5784548e-4) - 0.0017879502) + 0.009505769) - 0.02808339) + 0.060462862) - 0.1033659',
    '%28 * %29 - 0.03778875',
    '%18 * (0.5 * %27 + (%27 * %30 + -4.2934695e-7 * (0.5 + %30)))',
  ],
  roots: {
    value: 'select(select(select(-%19, x - %19 * %21 * %22, %1) * %25 * %26, x, (x == #F(0.0))), x, %0)',
    derivative: 'select(%26 * (%25 * select(%31, 1.0 - %22 * (%21 * %31), %1)), x, %0)',
  },
});
