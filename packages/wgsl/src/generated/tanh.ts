// Generated from spec/activations/tanh.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Hyperbolic tangent: squashes the real line into (-1, 1), odd.
 *
 * `tanh(x)`
 *
 * Source: LeCun, Bottou, Orr and Muller 1998, Efficient BackProp, Neural Networks: Tricks of the Trade, LNCS 1524
 */
export const tanh: Activation<'tanh', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'tanh',
  rules: {},
  lines: [
    '@isNaN(x)',
    '@min(abs(x), #F(1500.0))',
    '@min(@max(-2.0 * %1, #F(-30.0)), #F(89.0))',
    '@nearest(%2 * 1.442695, %0)',
    '@pow2(@min(%3, #F(127.0)))',
    '@rounded(%2 - %3 * 0.69314575 + -(%3 * 1.4286068e-6), %0)',
    '(%4 - 1.0 + %4 * (%5 + %5 * %5 * (%5 * (%5 * (%5 * (%5 * (%5 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667) + 0.5))) * select(#F(1.0), #F(2.0), (#F(127.0) < %3))',
    '%6 / (2.0 + %6)',
    '@min(%1 * 2.0, #F(150.0))',
    '@nearest(%8 * -1.442695, %0)',
    '@max(%9, #F(-110.0))',
    '@rounded(%9 * -0.69314575 - %8 + %9 * -1.4286068e-6, %0)',
    '@pow2(%10) * (1.0 + (%11 + %11 * %11 * (0.5 + %11 * (%11 * (%11 * (%11 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))',
  ],
  roots: {
    value: 'select(select(select(%7, -%7, (#F(0.0) < x)), x, (x == #F(0.0))), x, %0)',
    derivative: 'select(2.0 * (%12 * 0.25) / ((0.125 + %12 * (0.25 + %12 * 0.125)) * @pow2(%10 - %9)), x, %0)',
  },
});
