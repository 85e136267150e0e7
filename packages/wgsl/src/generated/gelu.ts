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
    '%1 / (%1 + 4.0)',
    '%2 * 2.0 - 1.0',
    '%3 * (%3 * (%3 * (%3 * (%3 * (%3 * (%3 * (%3 * 7.714451e-4 + 3.66108e-4) - 0.003975966) + 3.960152e-4) + 0.013042777) - 0.012645743) - 0.030425064) + 0.08186951) + 0.0017491048',
    '@rounded(%1 * %1, %0)',
    '-%5 / 2.0',
    '@min(@max(%6, #F(-160.0)), #F(160.0))',
    '@nearest(%7 * 1.442695, %0)',
    '@rounded(%7 - %8 * 0.69314575, %0)',
    '@rounded(1.0 + %9, %0)',
    '@highPart(%1)',
    '%1 - %11',
    '@rounded(%11 * %12, %0)',
    '@rounded(select(#F(0.0), -(%13 + (%13 + (%11 * %11 - %5)) + %12 * %12) / 2.0, (%6 == %7)) - %8 * 1.4286068e-6, %0)',
    '%9 + %14',
    '%10 + (%9 - (%10 - 1.0) + (%14 + %15 * %15 * (%15 * (%15 * (%15 * (%15 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))',
    '@nearest(%8 * 0.5, %0)',
    '@pow2(%17)',
    '@pow2(%8 - %17)',
    'select(select(-(%1 * (0.3989423 / (%1 + (0.7978846 - %2 * (%3 * (%3 * %4 - 0.39778993) + 1.1445546)))) * %16 * %18 * %19 - @max(#F(0.0), x)), x, (x == #F(0.0))), x, %0)',
    '@rounded(0.75179195 - %1, %0)',
    '%3 * (%3 * (%3 * (%3 * (%3 * (%3 * (%3 * (%3 * -1.5131212e-5 - 1.2076094e-5) + 1.8433115e-4) - 1.5784548e-4) - 0.0017879502) + 0.009505769) - 0.02808339) + 0.060462862) - 0.1033659',
    '%3 * %22 - 0.03778875',
    '%19 * (%18 * (%16 * (0.5 * %21 + (%21 * %23 + -4.2934695e-7 * (0.5 + %23)))))',
  ],
  roots: {
    value: '%20',
    derivative: 'select(select(%24, 1.0 - %24, (#F(0.0) < x)), x, %0)',
  },
});
