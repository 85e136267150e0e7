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
    '@min(@max(-2.0 * @min(abs(@max(x, #F(0.0))), #F(1.5e3)), #F(-3e1)), #F(89.0))',
    'round(%1 * 1.442695)',
    '@min(%2, #F(127.0))',
    'round(%3 * 0.5)',
    '@pow2(%4)',
    '@pow2(%3 - %4)',
    '%5 * %6 - 1.0',
    '%1 - %2 * 0.69314575',
    '%6 * (%5 * %8)',
    '%7 + %9',
    '-(%2 * 1.4286068e-6)',
    '%8 + %11',
    '(%10 + (%9 - (%10 - %7) + %6 * (%5 * (%11 + %12 * %12 * (0.5 + %12 * (%12 * (%12 * (%12 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578)))))) * select(#F(1.0), #F(2.0), (#F(127.0) < %2))',
    '@min(@max(-2.0 * @min(abs(@min(x, #F(0.0))), #F(1.5e3)), #F(-3e1)), #F(89.0))',
    'round(1.442695 * %14)',
    '@min(%15, #F(127.0))',
    'round(0.5 * %16)',
    '@pow2(%17)',
    '@pow2(%16 - %17)',
    '%18 * %19 - 1.0',
    '%14 - 0.69314575 * %15',
    '%19 * (%18 * %21)',
    '%20 + %22',
    '-(1.4286068e-6 * %15)',
    '%21 + %24',
    '(%23 + (%22 - (%23 - %20) + %19 * (%18 * (%24 + %25 * %25 * (0.5 + %25 * (0.16666578 + %25 * (0.04166671 + %25 * (0.008363097 + 0.0013910764 * %25)))))))) * select(#F(1.0), #F(2.0), (#F(127.0) < %15))',
    '@min(@max(-2.0 * @min(abs(x), #F(1.5e3)), #F(-160.0)), #F(160.0))',
    'round(1.442695 * %27)',
    'round(0.5 * %28)',
    '@pow2(%28 - %29)',
    '@pow2(%29)',
    '%27 - 0.69314575 * %28',
    '1.0 + %32',
    '-(1.4286068e-6 * %28)',
    '%32 + %34',
    '%33 + (%32 - (%33 - 1.0) + (%34 + %35 * %35 * (0.5 + %35 * (0.16666578 + %35 * (0.04166671 + %35 * (0.008363097 + 0.0013910764 * %35))))))',
  ],
  roots: {
    value: 'select(select(select(%26 / (2.0 + %26), -(%13 / (2.0 + %13)), (#F(0.0) < x)), x, (x == #F(0.0))), x, %0)',
    derivative: 'select(%30 * (%31 * (4.0 * %36 / (1.0 + %30 * (%31 * (%36 * (2.0 + %30 * (%31 * %36))))))), x, %0)',
  },
});
