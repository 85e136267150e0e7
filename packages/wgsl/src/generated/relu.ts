// Generated from spec/activations/relu.ts by npm run generate. Do not edit.
import { type Activation, type NoParameters, type SubgradientOptions, activation } from '../descriptor.js';

/**
 * Rectified linear unit: passes positive inputs and stops negative ones.
 *
 * `max(0, x)`
 *
 * Derivative: at 0 it jumps from 0 to 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Fukushima 1969, IEEE Transactions on Systems Science and Cybernetics 5(4):322-333; Nair and Hinton 2010, ICML
 */
export const relu: Activation<'relu', NoParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'relu',
  rules: {},
  lines: [
    '@isNaN(x)',
    'select(#F(0.0), #F(1.0), (#F(0.0) < x))',
  ],
  roots: {
    value: 'select(@max(#F(0.0), x), x, %0)',
    derivative: 'select(%1, x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(%1, #F(1.0), (x == #F(0.0))), x, %0)',
  },
});
