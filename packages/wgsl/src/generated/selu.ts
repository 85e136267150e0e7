// Generated from spec/activations/selu.ts by npm run generate. Do not edit.
import { type Activation, type SubgradientOptions, activation } from '../descriptor.js';

/** Parameters of selu. */
export interface SeluParameters {
  /** Slope for positive inputs: > 0, else a RangeError. Default 1.0507009873554805. */
  readonly scale?: number;
  /** Magnitude of the negative saturation value, before scaling: >= 0, else a RangeError. Default 1.6732632423543772. */
  readonly alpha?: number;
}

/**
 * Scaled exponential linear unit: with the default constants, activations keep mean 0 and variance 1 through the layers.
 *
 * `scale * (x > 0 ? x : alpha * (exp(x) - 1))`
 *
 * Derivative: at 0 it jumps from scale * alpha to scale and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Klambauer, Unterthiner, Mayr and Hochreiter 2017, arXiv:1706.02515
 */
export const selu: Activation<'selu', SeluParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'selu',
  rules: { scale: [1.0507009873554805, 'be > 0', (value) => value > 0], alpha: [1.6732632423543772, 'be >= 0', (value) => value >= 0] },
  lines: [
    '@isNaN(x)',
    '(x == #F(0.0))',
    '(#F(0.0) < x)',
    '$alpha * ($scale * 0.25)',
    '@min(x, #F(0.0))',
    '@min(@max(%4, #F(-30.0)), #F(89.0))',
    '@nearest(%5 * 1.442695, %0)',
    '@pow2(@min(%6, #F(127.0)))',
    '@rounded(%5 - %6 * 0.69314575 + -(%6 * 1.4286068e-6), %0)',
    '(%7 - 1.0 + %7 * (%8 + %8 * %8 * (%8 * (%8 * (%8 * (%8 * (%8 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667) + 0.5))) * select(#F(1.0), #F(2.0), (#F(127.0) < %6))',
    '@min(@max(%4, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %10, %0)',
    '@rounded(%10 - 0.69314575 * %11, %0)',
    '@rounded(1.0 + %12, %0)',
    '-(1.4286068e-6 * %11)',
    '%12 + %14',
    'select(2.0 + %11, #F(0.0), %2)',
    '@nearest(0.5 * %16, %0)',
    'select(%3 * (%13 + (%12 - (%13 - 1.0) + (%14 + %15 * %15 * (0.5 + %15 * (%15 * (%15 * (%15 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))), $scale, %2) * @pow2(%17) * @pow2(%16 - %17)',
    'select($alpha * %9, x, %2)',
    'select($scale * %9, #F(0.0), %2)',
    '@isNaN(dy)',
    '((#F(0.0) == dy) & (x == x))',
  ],
  roots: {
    value: 'select(select(select(%3 * (4.0 * %9), $scale * @max(x, #F(0.0)), %2), x, %1), x, %0)',
    derivative: 'select(%18, x, %0)',
    derivative_scale: 'select(%19, x, %0)',
    derivative_alpha: 'select(%20, x, %0)',
    term_scale: 'select(select(select(%19 * dy, #F(0.0), %22), dy, %21), x, %0)',
    term_alpha: 'select(select(select(%20 * dy, #F(0.0), %22), dy, %21), x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(%18, $scale, %1), x, %0)',
  },
});
