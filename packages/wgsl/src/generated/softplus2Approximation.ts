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
    'round(%4 * 1.442695)',
    '@pow2(@min(%5, #F(127.0)))',
    '@rounded(%6 - 1.0, %0)',
    '@rounded(%4 - %5 * 0.69314575, %0)',
    '@rounded(%6 * %8, %0)',
    '@rounded(%7 + %9, %0)',
    '-(%5 * 1.4286068e-6)',
    '%8 + %11',
    '(%10 + (%9 - (%10 - %7) + %6 * (%11 + %12 * %12 * (%12 * (%12 * (%12 * (%12 * (%12 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667) + 0.5)))) * select(#F(1.0), #F(2.0), (#F(127.0) < %5))',
    '@min(@max(%1, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %14)',
    '@rounded(%14 - 0.69314575 * %15, %0)',
    '@rounded(1.0 + %16, %0)',
    '-(1.4286068e-6 * %15)',
    '%16 + %18',
    'select(%15, #F(0.0), %2)',
    'round(0.5 * %20)',
    'select(-%1 * (%17 + (%16 - (%17 - 1.0) + (%18 + %19 * %19 * (0.5 + %19 * (%19 * (%19 * (%19 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))), select(x, #F(1.0), %3) / select(-%13, #F(1.0), %3), %2) * @pow2(%21) * @pow2(%20 - %21)',
    'abs(%1)',
    '(%23 < #F(2.0))',
    '@min(@max(%1, #F(-2.0)), #F(2.0))',
    '%25 * %25',
    '(#F(0.0) < x)',
    '@max(%23, #F(2.0))',
    '@min(@max(-%28, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %29)',
    'round(0.5 * %30)',
    '@pow2(%30 - %31)',
    '@pow2(%31)',
    '@rounded(%29 - 0.69314575 * %30, %0)',
    '@rounded(1.0 + %34, %0)',
    '-(1.4286068e-6 * %30)',
    '%34 + %36',
    '@rounded(%35 + (%34 - (%35 - 1.0) + (%36 + %37 * %37 * (0.5 + %37 * (0.16666578 + %37 * (0.04166671 + %37 * (0.008363097 + 0.0013910764 * %37)))))), %0)',
    '@rounded(%28 - 1.0, %0)',
    '%32 * (%33 * %38)',
    '%38 * (2.0 - %40)',
    '%38 * (%39 + %32 * (%33 * (%38 + (%39 + %40) * (%41 / (1.0 - %32 * (%33 * %41))))))',
    'select(select(%30, #F(0.0), %27), #F(0.0), %24)',
    'round(0.5 * %43)',
    'select(select(%42, 1.0 - %32 * (%33 * %42), %27), 0.5 + (0.125 * %25 + %25 * (%26 * (%26 * (%26 * (%26 * (%26 * -4.966519e-9 + 2.0614537e-7) - 6.6187213e-6) + 1.9843444e-4) - 0.0055555766) + 0.04166667)), %24) * @pow2(%44) * @pow2(%43 - %44)',
  ],
  roots: {
    value: 'select(%22, x, %0)',
    derivative: 'select(%45, x, %0)',
  },
});
