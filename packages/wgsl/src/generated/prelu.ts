// Generated from spec/activations/prelu.ts by npm run generate. Do not edit.
import { type ChannelActivation, type SubgradientOptions, channelActivation } from '../descriptor.js';

/** Parameters of prelu. */
export interface PreluParameters {
  /** Learned slope for negative inputs: finite, else a RangeError. Default 0.25. */
  readonly slope?: number;
}

/** Parameters of prelu, one value per channel. */
export interface PreluChannels {
  /** Learned slope for negative inputs: finite, else a RangeError. Default 0.25. */
  readonly slope: Float32Array;
}

/**
 * Parametric rectified linear unit: as leakyRelu, but the slope is learned, one for all inputs or one for each channel.
 *
 * `x > 0 ? x : slope * x`
 *
 * Derivative: at 0 it jumps from slope to 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: He, Zhang, Ren and Sun 2015, arXiv:1502.01852
 */
export const prelu: ChannelActivation<'prelu', PreluParameters, PreluChannels, SubgradientOptions> = /* @__PURE__ */ channelActivation({
  name: 'prelu',
  rules: { slope: [0.25, 'be finite', undefined, true] },
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
