// Generated from spec/activations/hardSwish.ts by npm run generate. Do not edit.
import { type Activation, type NoParameters, type SubgradientOptions, activation } from '../descriptor.js';

/**
 * Piecewise quadratic swish: the input, weighted by hardSigmoid.
 *
 * `x * min(max(0, x / 6 + 0.5), 1)`
 *
 * Derivative: at -3 it jumps from 0 to -0.5 and is the left one; at 3 it jumps from 1.5 to 1 and is the right one, unless the option `subgradient` says otherwise.
 *
 * Source: Howard et al. 2019, arXiv:1905.02244
 */
export const hardSwish: Activation<'hardSwish', NoParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'hardSwish',
  rules: {},
  lines: [
    '@isNaN(x)',
    '@max(x, #F(-3.0))',
    'select(select(@rounded(x + 1.5, %0) * 0.33333334, #F(1.0), (#F(3.0) <= x)), #F(0.0), (x <= #F(-3.0)))',
  ],
  roots: {
    value: 'select(@max(%1 * (@min(%1 + 3.0, #F(6.0)) * 0.16666667), #F(-0.375)), x, %0)',
    derivative: 'select(%2, x, %0)',
  },
  left: {
    derivative: 'select(select(%2, #F(1.5), (x == #F(3.0))), x, %0)',
  },
  right: {
    derivative: 'select(select(%2, #F(-0.5), (x == #F(-3.0))), x, %0)',
  },
});
