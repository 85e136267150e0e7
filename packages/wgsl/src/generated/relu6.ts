// Generated from spec/activations/relu6.ts by npm run generate. Do not edit.
import { type Activation, type NoParameters, type SubgradientOptions, activation } from '../descriptor.js';

/**
 * Rectified linear unit that stops at 6, for arithmetic of low precision.
 *
 * `min(max(0, x), 6)`
 *
 * Derivative: at 0 it jumps from 0 to 1 and is the left one; at 6 it jumps from 1 to 0 and is the right one, unless the option `subgradient` says otherwise.
 *
 * Source: Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10, University of Toronto
 */
export const relu6: Activation<'relu6', NoParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'relu6',
  rules: {},
  lines: [
    '@isNaN(x)',
    'select(#F(0.0), #F(1.0), ((#F(0.0) < x) & (x < #F(6.0))))',
  ],
  roots: {
    value: 'select(@min(@max(#F(0.0), x), #F(6.0)), x, %0)',
    derivative: 'select(%1, x, %0)',
  },
  left: {
    derivative: 'select(select(%1, #F(1.0), (x == #F(6.0))), x, %0)',
  },
  right: {
    derivative: 'select(select(%1, #F(1.0), (x == #F(0.0))), x, %0)',
  },
});
