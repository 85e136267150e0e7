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
    'round(%2 * 1.442695)',
    '@pow2(@min(%3, #F(127.0)))',
    '@rounded(%4 - 1.0, %0)',
    '@rounded(%2 - %3 * 0.69314575, %0)',
    '@rounded(%4 * %6, %0)',
    '@rounded(%5 + %7, %0)',
    '-(%3 * 1.4286068e-6)',
    '%6 + %9',
    '(%8 + (%7 - (%8 - %5) + %4 * (%9 + %10 * %10 * (%10 * (%10 * (%10 * (%10 * (%10 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667) + 0.5)))) * select(#F(1.0), #F(2.0), (#F(127.0) < %3))',
    '%11 / (2.0 + %11)',
    '@min(@max(%1 * 2.0, #F(0.0)), #F(160.0))',
    'round(1.442695 * %13)',
    '@pow2(-@min(%14, #F(60.0)))',
    '@rounded(%15 * (2.0 + %15), %0)',
    '@rounded(1.0 + %16, %0)',
    '@rounded(%13 - 0.69314575 * %14, %0)',
    '@rounded(%17 + %18, %0)',
    '-(1.4286068e-6 * %14)',
    '%15 * %15',
    '%18 + %20',
    '%22 * %22',
    '-(%14 - 1.0)',
    'round(0.5 * %24)',
  ],
  roots: {
    value: 'select(select(select(%12, -%12, (#F(0.0) < x)), x, (x == #F(0.0))), x, %0)',
    derivative: 'select(2.0 / (%19 + (%18 - (%19 - %17) + (%16 - (%17 - 1.0)) + (%20 - %21 * %22 + %23 * ((1.0 + %21) * (0.5 + %23 * (%23 * 0.0013910764 + 0.04166671)) + %22 * (1.0 - %21) * (%23 * 0.008363097 + 0.16666578))))) * @pow2(%25) * @pow2(%24 - %25), x, %0)',
  },
});
