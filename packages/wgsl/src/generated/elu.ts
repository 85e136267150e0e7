// Generated from spec/activations/elu.ts by npm run generate. Do not edit.
import { type Activation, type SubgradientOptions, activation } from '../descriptor.js';

/** Parameters of elu. */
export interface EluParameters {
  /** Magnitude of the negative saturation value: >= 0, else a RangeError. Default 1. */
  readonly alpha?: number;
}

/**
 * Exponential linear unit: negative inputs saturate at -alpha, which moves the mean activation towards zero.
 *
 * `x > 0 ? x : alpha * (exp(x) - 1)`
 *
 * Derivative: at 0 it jumps from alpha to 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289
 */
export const elu: Activation<'elu', EluParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'elu',
  rules: { alpha: [1, 'be >= 0', (value) => value >= 0] },
  lines: [
    '@isNaN(x)',
    '(x == #F(0.0))',
    '(#F(0.0) < x)',
    '@min(x, #F(0.0))',
    '@min(@max(%3, #F(-30.0)), #F(89.0))',
    '@nearest(%4 * 1.442695, %0)',
    '@pow2(@min(%5, #F(127.0)))',
    '@rounded(%4 - %5 * 0.69314575 + -(%5 * 1.4286068e-6), %0)',
    '(%6 - 1.0 + %6 * (%7 + %7 * %7 * (%7 * (%7 * (%7 * (%7 * (%7 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667) + 0.5))) * select(#F(1.0), #F(2.0), (#F(127.0) < %5))',
    '@min(@max(%3, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %9, %0)',
    '@rounded(%9 - 0.69314575 * %10, %0)',
    '@rounded(1.0 + %11, %0)',
    '-(1.4286068e-6 * %10)',
    '%11 + %13',
    'select(2.0 + %10, #F(0.0), %2)',
    '@nearest(0.5 * %15, %0)',
    'select($alpha * 0.25 * (%12 + (%11 - (%12 - 1.0) + (%13 + %14 * %14 * (0.5 + %14 * (%14 * (%14 * (%14 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))), #F(1.0), %2) * @pow2(%16) * @pow2(%15 - %16)',
    'select(%8, #F(0.0), %2)',
  ],
  roots: {
    value: 'select(select(select($alpha * %8, x, %2), x, %1), x, %0)',
    derivative: 'select(%17, x, %0)',
    derivative_alpha: 'select(%18, x, %0)',
    term_alpha: 'select(select(select(%18 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(%17, #F(1.0), %1), x, %0)',
  },
});
