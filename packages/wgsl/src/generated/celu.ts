// Generated from spec/activations/celu.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, activation } from '../descriptor.js';

/** Parameters of celu. */
export interface CeluParameters {
  /** Magnitude of the negative saturation value: > 0, else a RangeError. Default 1. */
  readonly alpha?: number;
}

/**
 * Continuously differentiable exponential linear unit: as elu, but with slope 1 on both sides of 0 whatever alpha is.
 *
 * `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`
 *
 * Source: Barron 2017, arXiv:1704.07483
 */
export const celu: Activation<'celu', CeluParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'celu',
  rules: { alpha: [1, 'be > 0', (value) => value > 0] },
  lines: [
    '@isNaN(x)',
    'select(#F(1.0), #F(2.3283064e-10), (#F(3.9614081e28) < abs($alpha)))',
    '$alpha * -4096.0',
    '@min(@max(x, %2), #F(0.0))',
    '@rounded($alpha * %1, %0)',
    '@rounded(%1 * (%3 / %4), %0)',
    '@min(@max(%5, #F(-30.0)), #F(89.0))',
    '@nearest(1.442695 * %6, %0)',
    '@pow2(@min(%7, #F(127.0)))',
    '@rounded($alpha * %5, %0)',
    '@highPart($alpha)',
    '@highPart(%5)',
    '$alpha - %10',
    '%5 - %11',
    '@rounded(%6 - 0.69314575 * %7 + (select(#F(0.0), @rounded(%1 * ((%3 - %9 - (%10 * %11 - %9 + %12 * %11 + %10 * %13 + %12 * %13)) / %4), %0), (%5 == %6)) - 1.4286068e-6 * %7), %0)',
    '$alpha * ((%8 - 1.0 + %8 * (%14 + %14 * %14 * (0.5 + %14 * (0.16666667 + %14 * (0.04166651 + %14 * (0.0083332 + %14 * (0.00139305 + 1.9951045e-4 * %14))))))) * select(#F(1.0), #F(2.0), (#F(127.0) < %7)))',
    '(#F(0.0) < x)',
    '@max(@min(x, #F(0.0)), %2)',
    '@rounded(%1 * (%17 / %4), %0)',
    '@min(@max(%18, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %19, %0)',
    '@rounded(%19 - 0.69314575 * %20, %0)',
    '@rounded(1.0 + %21, %0)',
    '@rounded($alpha * %18, %0)',
    '@highPart(%18)',
    '%18 - %24',
    '@rounded(select(#F(0.0), @rounded(%1 * ((%17 - %23 - (%10 * %24 - %23 + %12 * %24 + %10 * %25 + %12 * %25)) / %4), %0), (%18 == %19)) - 1.4286068e-6 * %20, %0)',
    '%21 + %26',
    'select(%20, #F(0.0), %16)',
    '@nearest(0.5 * %28, %0)',
    'select(select(%22 + (%21 - (%22 - 1.0) + (%26 + %27 * %27 * (0.5 + %27 * (0.16666578 + %27 * (0.04166671 + %27 * (0.008363097 + 0.0013910764 * %27)))))), #F(1.0), %16) * @pow2(%29) * @pow2(%28 - %29), x, %0)',
    '@max(@max(%18, #F(-3000.0)), #F(-30.0))',
    '@nearest(@min(0.75 + 1.442695 * %31, #F(0.0)), %0)',
    '@pow2(%32)',
    '0.6931472 * %32',
    '@rounded(%31 - %34, %0)',
    '%35 * %35',
    '@rounded(0.16666667 + %35 * (0.04166675 + %35 * (0.00833359 + %35 * (0.0013883564 + %35 * (1.9496428e-4 + 1.9593434e-5 * %35)))), %0)',
    '0.5 + %35 * %37',
    'select(%33 - 1.0 + %33 * (%35 * %36 * (%37 - %38) - 0.5 * %36 - %34 * (1.0 + (%35 + %36 * %38))), #F(0.0), %16)',
  ],
  roots: {
    value: 'select(select(%15, x, (#F(-1e-20) < %5)), x, %0)',
    derivative: '%30',
    derivative_alpha: 'select(%39, x, %0)',
    term_alpha: 'select(select(select(%39 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
