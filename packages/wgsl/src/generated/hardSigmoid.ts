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
 * Derivative: at (slope > 0 ? -offset : slope < 0 ? 1 - offset : 0) / (slope == 0 ? 1 : slope) it jumps from 0 to slope and is the left one; at (slope > 0 ? 1 - offset : slope < 0 ? -offset : 0) / (slope == 0 ? 1 : slope) it jumps from slope to 0 and is the right one, unless the option `subgradient` says otherwise.
 *
 * Source: Courbariaux, Bengio and David 2015, arXiv:1511.00363; with slope 1/6: Howard et al. 2019, arXiv:1905.02244
 */
export const hardSigmoid: Activation<'hardSigmoid', HardSigmoidParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'hardSigmoid',
  rules: { slope: [0.16666666666666666, 'be finite'], offset: [0.5, 'be finite'] },
  lines: [
    '@isNaN(x)',
    '(#F(0.0) == $slope)',
    'select($slope, #F(1.0), %1)',
    'abs(%2)',
    'select(#F(1.0), #F(2.3283064e-10), (#F(3.9614081e28) < abs(%3)))',
    '@rounded(%4 * ((2.0 + 2.0 * abs($offset)) / @rounded(%3 * %4, %0)), %0)',
    'select(#F(1.0), #F(2.3283064e-10), (#F(3.9614081e28) < %3))',
    '(#F(0.0) < $slope)',
    '-$offset',
    '($slope < #F(0.0))',
    '1.0 - $offset',
    '@rounded(%2 * %6, %0)',
    '@rounded(%6 * (select(select(#F(0.0), %10, %9), %8, %7) / %11), %0)',
    '@rounded(%6 * (select(select(#F(0.0), %8, %9), %10, %7) / %11), %0)',
    '((%12 < x) & (x < %13))',
    'select(#F(0.0), $slope, %14)',
    'select(#F(0.0), #F(1.0), (%14 | ((%1 & (#F(0.0) < $offset)) & ($offset < #F(1.0)))))',
    'select(select(#F(0.0), x, (#F(0.0) < %16)), x, %0)',
    'select(%16, x, %0)',
    '@isNaN(dy)',
    '((#F(0.0) == dy) & (x == x))',
  ],
  roots: {
    value: 'select(@min(@max(#F(0.0), $offset + $slope * @min(@max(x, -%5), %5)), #F(1.0)), x, %0)',
    derivative: 'select(%15, x, %0)',
    derivative_slope: '%17',
    derivative_offset: '%18',
    term_slope: 'select(select(select(%17 * dy, #F(0.0), %20), dy, %19), x, %0)',
    term_offset: 'select(select(select(%18 * dy, #F(0.0), %20), dy, %19), x, %0)',
  },
  left: {
    derivative: 'select(select(%15, $slope, (x == %13)), x, %0)',
  },
  right: {
    derivative: 'select(select(%15, $slope, (x == %12)), x, %0)',
  },
});
