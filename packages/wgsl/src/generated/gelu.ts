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
    '%2 / (%2 + 4.0)',
    '%3 * 2.0 - 1.0',
    '%4 * (%4 * (%4 * (%4 * (%4 * (%4 * (%4 * (%4 * 7.714451e-4 + 3.66108e-4) - 0.003975966) + 3.960152e-4) + 0.013042777) - 0.012645743) - 0.030425064) + 0.08186951) + 0.0017491048',
    '%2 * %2',
    '-%6 / 2.0',
    '@min(@max(%7, #F(-160.0)), #F(160.0))',
    'round(%8 * 1.442695)',
    '%8 - %9 * 0.69314575',
    '1.0 + %10',
    '@highPart(%2)',
    '%2 - %12',
    '%12 * %13',
    'select(#F(0.0), -(%14 + (%14 + (%12 * %12 - %6)) + %13 * %13) / 2.0, (%7 == %8)) - %9 * 1.4286068e-6',
    '%10 + %15',
    '%11 + (%10 - (%11 - 1.0) + (%15 + %16 * %16 * (%16 * (%16 * (%16 * (%16 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))',
    '%2 * (0.3989423 / (%2 + (0.7978846 - %3 * (%4 * (%4 * %5 - 0.39778993) + 1.1445546)))) * %17',
    'round(%9 * 0.5)',
    '@pow2(%19)',
    '@pow2(%9 - %19)',
    'select(%9, #F(0.0), %1)',
    'round(0.5 * %22)',
    '@pow2(%23)',
    '@pow2(%22 - %23)',
    '%4 * (%4 * (%4 * (%4 * (%4 * (%4 * (%4 * (%4 * 3.032929e-5 - 6.1817977e-6) - 3.625912e-4) + 6.782956e-4) + 0.0028976637) - 0.02190921) + 0.07807598) - 0.1990017) + 0.4057335',
    '%17 * ((0.75179154 - %2 - 1.211445e-8) * (0.665078 - %3 * %26))',
  ],
  roots: {
    value: 'select(select(select(-%18, x - %18 * %20 * %21, %1) * %24 * %25, x, (x == #F(0.0))), x, %0)',
    derivative: 'select(%25 * (%24 * select(%27, 1.0 - %21 * (%20 * %27), %1)), x, %0)',
  },
});
