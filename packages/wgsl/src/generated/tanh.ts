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
    '-2.0 * @min(abs(x), #F(1500.0))',
    '@min(@max(%1, #F(-30.0)), #F(89.0))',
    'round(%2 * 1.442695)',
    '@min(%3, #F(127.0))',
    'round(%4 * 0.5)',
    '@pow2(%5)',
    '@pow2(%4 - %5)',
    '@rounded(%6 * %7 - 1.0, %0)',
    '@rounded(%2 - %3 * 0.69314575, %0)',
    '@rounded(%7 * (%6 * %9), %0)',
    '@rounded(%8 + %10, %0)',
    '-(%3 * 1.4286068e-6)',
    '%9 + %12',
    '%11 + (%10 - (%11 - %8) + %7 * (%6 * (%12 + %13 * %13 * (0.5 + %13 * (%13 * (%13 * (%13 * (%13 * 1.9951045e-4 + 0.00139305) + 0.0083332) + 0.04166651) + 0.16666667)))))',
    '%14 * select(#F(1.0), #F(2.0), (#F(127.0) < %3))',
    '%15 / (2.0 + %15)',
    '@min(@max(%1, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %17)',
    '@rounded(%17 - 0.69314575 * %18, %0)',
    '@rounded(1.0 + %19, %0)',
    '-(1.4286068e-6 * %18)',
    '%19 + %21',
    '%20 + (%19 - (%20 - 1.0) + (%21 + %22 * %22 * (0.5 + %22 * (%22 * (%22 * (%22 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))',
    'round(0.5 * %18)',
    '@pow2(%18 - %24)',
    '@pow2(%24)',
    '2.0 + %18',
    'round(0.5 * %27)',
  ],
  roots: {
    value: 'select(select(select(%16, -%16, (#F(0.0) < x)), x, (x == #F(0.0))), x, %0)',
    derivative: 'select(%23 / (1.0 + %25 * (%26 * (%23 * (2.0 + %25 * (%23 * %26))))) * @pow2(%28) * @pow2(%27 - %28), x, %0)',
  },
});
