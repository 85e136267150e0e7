// Generated from spec/activations/softplus2Approximation.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Approximation of softplus2 without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends.
 *
 * `x / (1 - exp(-x))`
 *
 * Source: Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544
 */
export const softplus2Approximation: Activation<'softplus2Approximation', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'softplus2Approximation',
  rules: {},
  lines: [
    '@isNaN(x)',
    '(abs(x) < #F(1e-20))',
    '@max(#F(-3000.0), @min(x, #F(3000.0)))',
    '(#F(-50.0) < %2)',
    '-%2',
    '@min(@max(%4, #F(-30.0)), #F(89.0))',
    'round(%5 * 1.442695)',
    '@min(%6, #F(127.0))',
    'round(%7 * 0.5)',
    '@pow2(%8)',
    '@pow2(%7 - %8)',
    '@rounded(%9 * %10 - 1.0, %0)',
    '@rounded(%5 - %6 * 0.69314575, %0)',
    '@rounded(%10 * (%9 * %12), %0)',
    '@rounded(%11 + %13, %0)',
    '-(%6 * 1.4286068e-6)',
    '%12 + %15',
    '%14 + (%13 - (%14 - %11) + %10 * (%9 * (%15 + %16 * %16 * (0.5 + %16 * (%16 * (%16 * (%16 * (%16 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667)))))',
    '@min(@max(%2, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %18)',
    '@rounded(%18 - 0.69314575 * %19, %0)',
    '@rounded(1.0 + %20, %0)',
    '-(1.4286068e-6 * %19)',
    '%20 + %22',
    'select(select(%19, #F(0.0), %3), #F(0.0), %1)',
    'round(0.5 * %24)',
    'select(select(%4 * (%21 + (%20 - (%21 - 1.0) + (%22 + %23 * %23 * (0.5 + %23 * (%23 * (%23 * (%23 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))), x / -(%17 * select(#F(1.0), #F(2.0), (#F(127.0) < %6))), %3), #F(1.0), %1) * @pow2(%25)',
    'abs(%2)',
    '(%27 < #F(2.0))',
    '@min(@max(%2, #F(-2.0)), #F(2.0))',
    '%29 * %29',
    '(#F(0.0) < x)',
    '@max(%27, #F(2.0))',
    '@min(@max(-%32, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %33)',
    'round(0.5 * %34)',
    '@pow2(%34 - %35)',
    '@pow2(%35)',
    '@rounded(%33 - 0.69314575 * %34, %0)',
    '@rounded(1.0 + %38, %0)',
    '-(1.4286068e-6 * %34)',
    '%38 + %40',
    '@rounded(%39 + (%38 - (%39 - 1.0) + (%40 + %41 * %41 * (0.5 + %41 * (0.16666578 + %41 * (0.04166671 + %41 * (0.008363097 + 0.0013910764 * %41)))))), %0)',
    '@rounded(%32 - 1.0, %0)',
    '%36 * (%37 * %42)',
    '%42 * (2.0 - %44)',
    '%42 * (%43 + %36 * (%37 * (%42 + (%43 + %44) * (%45 / (1.0 - %36 * (%37 * %45))))))',
    'select(select(%34, #F(0.0), %31), #F(0.0), %28)',
    'round(0.5 * %47)',
    'select(select(%46, 1.0 - %36 * (%37 * %46), %31), 0.5 + (0.125 * %29 + %29 * (%30 * (%30 * (%30 * (%30 * (%30 * -4.966519e-9 + 2.0614537e-7) - 6.6187213e-6) + 1.9843444e-4) - 0.0055555766) + 0.04166667)), %28) * @pow2(%48) * @pow2(%47 - %48)',
  ],
  roots: {
    value: 'select(%26 * @pow2(%24 - %25), x, %0)',
    derivative: 'select(%49, x, %0)',
  },
});
