// Generated from spec/activations/leakyRelu.ts by npm run generate. Do not edit.
import { type Activation, type SubgradientOptions, activation } from '../descriptor.js';

/** Parameters of leakyRelu. */
export interface LeakyReluParameters {
  /** Slope for negative inputs: finite, else a RangeError. Default 0.01. */
  readonly slope?: number;
}

/**
 * Leaky rectified linear unit: a small fixed slope lets a gradient through for negative inputs.
 *
 * `x > 0 ? x : slope * x`
 *
 * Derivative: at 0 it jumps from slope to 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Maas, Hannun and Ng 2013, ICML Workshop on Deep Learning for Audio, Speech and Language Processing
 */
export const leakyRelu: Activation<'leakyRelu', LeakyReluParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'leakyRelu',
  rules: { slope: [0.01, 'be finite'] },
  lines: [
    '@isNaN(x)',
    '(x == #F(0.0))',
    '(#F(0.0) < x)',
    'select($slope, #F(1.0), %2)',
    'select(x, #F(0.0), %2)',
  ],
  roots: {
    value: 'select(select(select(select($slope * @min(x, #F(0.0)), x, %2), x, %1), select(select(#F(0.0), @fromBits(0x7f800000u), ($slope < #F(0.0))), @fromBits(0xff800000u), (#F(0.0) < $slope)), @isBits(x, 0xff800000u)), x, %0)',
    derivative: 'select(%3, x, %0)',
    derivative_slope: 'select(%4, x, %0)',
    term_slope: 'select(select(select(%4 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(%3, #F(1.0), %1), x, %0)',
  },
});
