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
    '@min(abs(x), #F(40.0))',
    '%1 + 4.0',
    '%1 / %2',
    '%3 * 2.0 - 1.0',
    '%4 * (%4 * (%4 * (%4 * (%4 * (%4 * (%4 * (%4 * 7.714451e-4 + 3.66108e-4) - 0.003975966) + 3.960152e-4) + 0.013042777) - 0.012645743) - 0.030425064) + 0.08186951) + 0.0017491048',
    '@rounded(%1 * %1, %0)',
    '-%6 / 2.0',
    '@min(@max(%7, #F(-160.0)), #F(160.0))',
    '@nearest(%8 * 1.442695, %0)',
    '@rounded(%8 - %9 * 0.69314575, %0)',
    '@rounded(1.0 + %10, %0)',
    '@highPart(%1)',
    '%1 - %12',
    '@rounded(%12 * %13, %0)',
    '@rounded(select(#F(0.0), -(%14 + (%14 + (%12 * %12 - %6)) + %13 * %13) / 2.0, (%7 == %8)) - %9 * 1.4286068e-6, %0)',
    '%10 + %15',
    '%11 + (%10 - (%11 - 1.0) + (%15 + %16 * %16 * (%16 * (%16 * (%16 * (%16 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))',
    '@nearest(%9 * 0.5, %0)',
    '@pow2(%18)',
    '@pow2(%9 - %18)',
    'select(select(-(%1 * (0.3989423 / (%1 + (0.7978846 - %3 * (%4 * (%4 * %5 - 0.39778993) + 1.1445546)))) * %17 * %19 * %20 - @max(#F(0.0), x)), x, (x == #F(0.0))), x, %0)',
    '(#F(0.0) < x)',
    '@rounded(0.75179195 - %1, %0)',
    '%1 * 2.0 / %2 - 1.0',
    '%24 * (%24 * (%24 * (%24 * (%24 * (%24 * (%24 * (%24 * -1.5131212e-5 - 1.2076094e-5) + 1.8433115e-4) - 1.5784548e-4) - 0.0017879502) + 0.009505769) - 0.02808339) + 0.060462862) - 0.1033659',
    '%24 * %25 - 0.03778875',
    '%17 * (0.5 * %23 + (%23 * %26 + -4.2934695e-7 * (0.5 + %26)))',
    'select(%9, #F(0.0), %22)',
    '@nearest(0.5 * %28, %0)',
  ],
  roots: {
    value: '%21',
    derivative: 'select(select(%27, 1.0 - %20 * (%19 * %27), %22) * @pow2(%29) * @pow2(%28 - %29), x, %0)',
  },
});
