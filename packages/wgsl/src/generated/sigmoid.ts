// Generated from spec/activations/sigmoid.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Logistic sigmoid: squashes the real line into (0, 1).
 *
 * `1 / (1 + exp(-x))`
 *
 * Source: Rumelhart, Hinton and Williams 1986, Nature 323:533-536
 */
export const sigmoid: Activation<'sigmoid', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'sigmoid',
  rules: {},
  lines: [
    '@isNaN(x)',
    '(#F(0.0) < x)',
    '@min(@max(-abs(@max(x, #F(0.0))), #F(-160.0)), #F(160.0))',
    'round(%2 * 1.442695)',
    '%2 - %3 * 0.69314575',
    '1.0 + %4',
    '-(%3 * 1.4286068e-6)',
    '%4 + %6',
    'round(%3 * 0.5)',
    '1.0 / (1.0 + (%5 + (%4 - (%5 - 1.0) + (%6 + %7 * %7 * (%7 * (%7 * (%7 * (%7 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))) * @pow2(%8) * @pow2(%3 - %8))',
    '@min(@max(-abs(@min(x, #F(0.0))), #F(-160.0)), #F(160.0))',
    'round(1.442695 * %10)',
    '%10 - 0.69314575 * %11',
    '1.0 + %12',
    '-(1.4286068e-6 * %11)',
    '%12 + %14',
    '%13 + (%12 - (%13 - 1.0) + (%14 + %15 * %15 * (0.5 + %15 * (0.16666578 + %15 * (0.04166671 + %15 * (0.008363097 + 0.0013910764 * %15))))))',
    'round(0.5 * %11)',
    'select(%11, #F(0.0), %1)',
    'round(0.5 * %18)',
    '@min(@max(-abs(x), #F(-160.0)), #F(160.0))',
    'round(1.442695 * %20)',
    'round(0.5 * %21)',
    '@pow2(%21 - %22)',
    '@pow2(%22)',
    '%20 - 0.69314575 * %21',
    '1.0 + %25',
    '-(1.4286068e-6 * %21)',
    '%25 + %27',
    '%26 + (%25 - (%26 - 1.0) + (%27 + %28 * %28 * (0.5 + %28 * (0.16666578 + %28 * (0.04166671 + %28 * (0.008363097 + 0.0013910764 * %28))))))',
  ],
  roots: {
    value: 'select(select(%16 / (1.0 + %16 * @pow2(%17) * @pow2(%11 - %17)), %9, %1) * @pow2(%19) * @pow2(%18 - %19), x, %0)',
    derivative: 'select(%23 * (%24 * (%29 / (1.0 + %23 * (%24 * (%29 * (2.0 + %23 * (%24 * %29))))))), x, %0)',
  },
});
