// Generated from spec/activations/sigmoid.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Logistic sigmoid: squashes the real line into (0, 1).
 *
 * `1 / (1 + exp(-x))`
 *
 * Source: Rumelhart, Hinton and Williams 1986, Nature 323:533-536
 */
export const sigmoid: Activation<'sigmoid', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'sigmoid',
  rules: {},
  lines: [
    '@isNaN(x)',
    '@min(@max(-x, #F(-60.0)), #F(160.0))',
    'round(%1 * 1.442695)',
    '@pow2(-@min(abs(%2), #F(99.0)))',
    '@rounded(1.0 + %3, %0)',
    'select(#F(1.0), %3, (%2 < #F(0.0)))',
    '@rounded(%1 - %2 * 0.69314575, %0)',
    '@rounded(%5 * %6, %0)',
    '@rounded(%4 + %7, %0)',
    '-(%2 * 1.4286068e-6)',
    '%6 + %9',
    '-@max(%2, #F(0.0))',
    'round(0.5 * %11)',
    '1.0 / (%8 + (%7 - (%8 - %4) + (%3 - (%4 - 1.0)) + %5 * (%9 + %10 * %10 * (%10 * (%10 * (%10 * (%10 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5)))) * @pow2(%12) * @pow2(%11 - %12)',
    '@min(@max(abs(x), #F(0.0)), #F(160.0))',
    'round(1.442695 * %14)',
    '@pow2(-@min(%15, #F(60.0)))',
    '@rounded(%16 * (%16 + 2.0), %0)',
    '@rounded(1.0 + %17, %0)',
    '@rounded(%14 - 0.69314575 * %15, %0)',
    '@rounded(%18 + %19, %0)',
    '-(1.4286068e-6 * %15)',
    '%16 * %16',
    '%19 + %21',
    '%23 * %23',
    '-(%15 - 1.0)',
    'round(0.5 * %25)',
  ],
  roots: {
    value: 'select(%13, x, %0)',
    derivative: 'select(0.5 / (%20 + (%19 - (%20 - %18) + (%17 - (%18 - 1.0)) + (%21 - %22 * %23 + %24 * ((1.0 + %22) * (0.5 + %24 * (0.04166671 + 0.0013910764 * %24)) + %23 * (1.0 - %22) * (0.16666578 + 0.008363097 * %24))))) * @pow2(%26) * @pow2(%25 - %26), x, %0)',
  },
});
