// Generated from spec/activations/relu.ts by npm run generate. Do not edit.
import { type Activation, type NoParameters, type SubgradientOptions, activation } from '../descriptor.js';

/**
 * The relu.
 *
 * `x`
 *
 * Source: nobody
 */
export const relu: Activation<'relu', NoParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'relu',
  rules: {},
  lines: [
    '@isNaN(x)',
    'select(#F(0.0), #F(1.0), (#F(0.0) < x))',
  ],
  roots: {
    value: 'select(@max(x, #F(0.0)), x, %0)',
    derivative: 'select(%1, x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(%1, #F(1.0), (x == #F(0.0))), x, %0)',
  },
});
