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
    '@max(#F(-3000.0), @min(x, #F(3000.0)))',
    '(#F(-50.0) < %1)',
    '(abs(x) < #F(1e-20))',
    '@min(@max(-@max(%1, #F(-50.0)), #F(-30.0)), #F(89.0))',
    '@nearest(%4 * 1.442695, %0)',
    '@pow2(@min(%5, #F(127.0)))',
    '@rounded(%4 - %5 * 0.69314575 + -(%5 * 1.4286068e-6), %0)',
    '-((%6 - 1.0 + %6 * (%7 + %7 * %7 * (%7 * (%7 * (%7 * (%7 * (%7 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667) + 0.5))) * select(#F(1.0), #F(2.0), (#F(127.0) < %5)))',
    '@min(@max(%1, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %9, %0)',
    '@rounded(%9 - 0.69314575 * %10, %0)',
    '@rounded(1.0 + %11, %0)',
    '-(1.4286068e-6 * %10)',
    '%11 + %13',
    'select(%10, #F(0.0), %2)',
    '@nearest(0.5 * %15, %0)',
    'select(-%1 * (%12 + (%11 - (%12 - 1.0) + (%13 + %14 * %14 * (0.5 + %14 * (%14 * (%14 * (%14 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))), select(x, #F(1.0), %3) / select(%8, #F(1.0), %3), %2) * @pow2(%16) * @pow2(%15 - %16)',
    'abs(%1)',
    '@min(@max(%1, #F(-2.0)), #F(2.0))',
    '%19 * %19',
    '@max(%18, #F(2.0))',
    '@min(@max(-%21, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %22, %0)',
    '@nearest(0.5 * %23, %0)',
    '@pow2(%23 - %24)',
    '@pow2(%24)',
    '@rounded(%22 - 0.69314575 * %23, %0)',
    '@rounded(1.0 + %27, %0)',
    '-(1.4286068e-6 * %23)',
    '%27 + %29',
    '@rounded(%28 + (%27 - (%28 - 1.0) + (%29 + %30 * %30 * (0.5 + %30 * (0.16666578 + %30 * (0.04166671 + %30 * (0.008363097 + 0.0013910764 * %30)))))), %0)',
    '@rounded(%21 - 1.0, %0)',
    '%25 * (%26 * %31)',
    '%31 * (2.0 - %33)',
    '%25 * (%26 * (%31 * (%32 + %25 * (%26 * (%31 + (%32 + %33) * (%34 / (1.0 - %25 * (%26 * %34))))))))',
  ],
  roots: {
    value: 'select(%17, x, %0)',
    derivative: 'select(select(select(%35, 1.0 - %35, (#F(0.0) < x)), 0.5 + (0.125 * %19 + %19 * (%20 * (%20 * (%20 * (%20 * (%20 * -4.966519e-9 + 2.0614537e-7) - 6.6187213e-6) + 1.9843444e-4) - 0.0055555766) + 0.04166667)), (%18 < #F(2.0))), x, %0)',
  },
});
