// Generated from spec/activations/mish.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Self-gated, smooth and not monotone: the input, weighted by the tanh of its softplus.
 *
 * `x * tanh(log(1 + exp(x)))`
 *
 * Source: Misra 2019, arXiv:1908.08681
 */
export const mish: Activation<'mish', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'mish',
  rules: {},
  lines: [
    '@isNaN(x)',
    '@min(@max(x, #F(-150.0)), #F(20.0))',
    '@nearest(%1 * 1.442695, %0)',
    '@max(%2, #F(-110.0))',
    '@rounded(%1 - %2 * 0.69314575 - %2 * 1.4286068e-6, %0)',
    '@rounded(@pow2(%3) * (1.0 + (%4 + %4 * %4 * (%4 * (%4 * (%4 * (%4 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578) + 0.5))), %0)',
    '%5 + %5 * (0.5 * %5)',
    '(#F(0.0) < x)',
    '@min(abs(x), #F(150.0))',
    '@nearest(%8 * -1.442695, %0)',
    '@max(%9, #F(-110.0))',
    '@rounded(%9 * -0.69314575 - %8 + %9 * -1.4286068e-6, %0)',
    '@pow2(%10) * (1.0 + (%11 + %11 * %11 * (0.5 + %11 * (0.16666578 + %11 * (0.04166671 + %11 * (0.008363097 + 0.0013910764 * %11))))))',
    '@rounded(%12 * 2.0, %0)',
    '@rounded(%8 * 2.0, %0)',
    'select(%12 * (1.0 + 0.5 * %12), %13 * (1.0 + %12), %7)',
    '%12 * select(1.0 - %8 + %12 * (1.5 - %8 + %12 * (1.0 + %12 * 0.25)), %13 * (%14 - 1.0 + %12 * (%14 - 2.0 - %13)), %7) / ((1.0 + %15 * (2.0 + %15)) * @pow2(%10 - %9))',
    '@max(-%8, #F(-1.45))',
    '@rounded(%17 + 0.75, %0)',
    '%18 * (%18 * (%18 * (%18 * (%18 * (%18 * (%18 * (%18 * 1.1444773e-5 - 2.752641e-4) - 5.740906e-4) + 8.1799127e-4) + 0.004695592) + 0.0043574846) - 0.016561218) - 0.051441718) - 0.005466429',
  ],
  roots: {
    value: 'select(select(%1 * %6 / ((1.0 + %6) * @pow2(%3 - %2)), x, (#F(20.0) < x)), x, %0)',
    derivative: 'select(select(select(%16, (%17 + 1.1924312 + 3.0439375e-9) * (%18 * (%18 * %19 + 0.22395393) + 0.3633237), (%8 < #F(1.45))), 1.0 + %16, %7), x, %0)',
  },
});
