// Generated from spec/activations/hardSigmoid.ts by npm run generate. Do not edit.
import { type Activation, type SubgradientOptions, activation } from '../descriptor.js';

/** Parameters of hardSigmoid. */
export interface HardSigmoidParameters {
  /** Slope of the line: finite, else a RangeError. Default 0.16666666666666666. */
  readonly slope?: number;
  /** Value at 0, before clamping: finite, else a RangeError. Default 0.5. */
  readonly offset?: number;
}

/**
 * Piecewise linear sigmoid: a line, clamped to [0, 1].
 *
 * `min(max(0, slope * x + offset), 1)`
 *
 * Derivative: at slope > 0 ? -offset / slope : slope < 0 ? (1 - offset) / slope : 0 it jumps from 0 to slope and is the left one; at slope > 0 ? (1 - offset) / slope : slope < 0 ? -offset / slope : 0 it jumps from slope to 0 and is the right one, unless the option `subgradient` says otherwise.
 *
 * Source: Courbariaux, Bengio and David 2015, arXiv:1511.00363; with slope 1/6: Howard et al. 2019, arXiv:1905.02244
 */
export const hardSigmoid: Activation<'hardSigmoid', HardSigmoidParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'hardSigmoid',
  rules: { slope: [0.16666666666666666, 'be finite'], offset: [0.5, 'be finite'] },
  lines: [
    '@isNaN(x)',
    '(#F(0.0) < $slope)',
    '($slope < #F(0.0))',
    '@min(@max(#F(0.0), $offset), #F(1.0))',
    '-$offset / $slope',
    '(1.0 - $offset) / $slope',
    'select(select(#F(0.0), %5, %2), %4, %1)',
    'select(select(#F(0.0), %4, %2), %5, %1)',
    '((%6 < x) & (x < %7))',
    'select(#F(0.0), $slope, %8)',
    'select(#F(0.0), #F(1.0), (%8 | (((#F(0.0) == $slope) & (#F(0.0) < $offset)) & ($offset < #F(1.0)))))',
    'select(select(#F(0.0), x, (#F(0.0) < %10)), x, %0)',
    'select(%10, x, %0)',
    '@isNaN(dy)',
    '((#F(0.0) == dy) & (x == x))',
  ],
  roots: {
    value: 'select(select(select(@min(@max(#F(0.0), $offset + x * $slope), #F(1.0)), select(select(%3, #F(1.0), %2), #F(0.0), %1), @isBits(x, 0xff800000u)), select(select(%3, #F(0.0), %2), #F(1.0), %1), @isBits(x, 0x7f800000u)), x, %0)',
    derivative: 'select(%9, x, %0)',
    derivative_slope: '%11',
    derivative_offset: '%12',
    term_slope: 'select(select(select(%11 * dy, #F(0.0), %14), dy, %13), x, %0)',
    term_offset: 'select(select(select(%12 * dy, #F(0.0), %14), dy, %13), x, %0)',
  },
  left: {
    derivative: 'select(select(%9, $slope, (x == %7)), x, %0)',
  },
  right: {
    derivative: 'select(select(%9, $slope, (x == %6)), x, %0)',
  },
});
