// Generated from spec/activations/softmax.ts by npm run generate. Do not edit.
import { type NoParameters, type Reduction, reduction, type RowOptions } from '../descriptor.js';

/**
 * The softmax.
 *
 * Entry i of a row: `x`
 *
 * Source: nobody
 */
export const softmax: Reduction<'softmax', NoParameters, RowOptions> = /* @__PURE__ */ reduction({
  name: 'softmax',
  rules: {},
  output: 'row',
  backwardFrom: 'outputs',
  forward: {
    stages: [
      {
        name: 'max',
        reduce: 'max',
        lines: [],
        of: 'x',
      },
      {
        name: 'sum',
        reduce: 'sum',
        lines: [
          '@max(@min(x - s_max, #F(80.0)), #F(-80.0))',
          'round(%0 * 1.442695)',
          '%0 - 0.6931472 * %1',
        ],
        of: '(1.0 + %2 * (1.0 + %2 * (0.5 + %2 * (0.16666667 + %2 * (0.041666668 + %2 * (0.008333334 + %2 * 0.0013888889)))))) * @pow2(%1)',
      },
    ],
    lines: [
      '@max(@min(x - s_max, #F(80.0)), #F(-80.0))',
      'round(%0 * 1.442695)',
      '%0 - 0.6931472 * %1',
      'select(select((1.0 + %2 * (1.0 + %2 * (0.5 + %2 * (0.16666667 + %2 * (0.041666668 + %2 * (0.008333334 + %2 * 0.0013888889)))))) * @pow2(%1) / s_sum, s_sum, @isNaN(s_sum)), s_max, @isNaN(s_max))',
    ],
    value: 'select(%3, x, @isNaN(x))',
  },
  backward: {
    stages: [
      {
        name: 'dot',
        reduce: 'sum',
        lines: [],
        of: 'x * dy',
      },
    ],
    lines: [],
    value: 'select(select(select(x * (dy - s_dot), s_dot, @isNaN(s_dot)), dy, @isNaN(dy)), x, @isNaN(x))',
  },
});
