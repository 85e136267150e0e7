// Generated from spec/activations/softplus.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, activation } from '../descriptor.js';

/** Parameters of softplus. */
export interface SoftplusParameters {
  /** Sharpness: > 0, else a RangeError. Default 1. */
  readonly k?: number;
}

/**
 * Smooth relu; the larger the sharpness k, the nearer to it.
 *
 * `log(1 + exp(k * x)) / k`
 *
 * Source: Dugas, Bengio, Belisle, Nadeau and Garcia 2000, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 13
 */
export const softplus: Activation<'softplus', SoftplusParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'softplus',
  rules: { k: [1, 'be > 0', (value) => value > 0] },
  lines: [
    '@isNaN(x)',
    '@rounded(x * $k, %0)',
    '(#F(0.0) < %1)',
    'abs(%1)',
    '@min(%3, #F(3000.0))',
    '-%4',
    '@min(@max(%5, #F(-160.0)), #F(160.0))',
    'round(%6 * 1.442695)',
    'round(%7 * 0.5)',
    '@pow2(%7 - %8)',
    '@pow2(%8)',
    '@rounded(%6 - %7 * 0.69314575, %0)',
    '@rounded(1.0 + %11, %0)',
    '(#F(3000.0) < %3)',
    '@highPart($k)',
    '@highPart(x)',
    'x - %15',
    '$k - %14',
    '%14 * %15 - %1 + %14 * %16 + %15 * %17 + %16 * %17',
    'select(%18, -%18, (%1 < #F(0.0)))',
    '@rounded(select(#F(0.0), -select(%19, #F(0.0), %13), (%5 == %6)) - %7 * 1.4286068e-6, %0)',
    '%11 + %20',
    '%12 + (%11 - (%12 - 1.0) + (%20 + %21 * %21 * (0.5 + %21 * (%21 * (%21 * (%21 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))',
    '%7 - 1.0',
    'round(0.5 * %23)',
    '@pow2(%23 - %24)',
    '@pow2(%24)',
    '%9 * (%10 * %22)',
    '1.0 / (2.0 + %27)',
    '%22 * %28',
    '%29 * (%9 * (%10 * %29))',
    '%25 * (%26 * (%22 * %27)) + %9 * (%10 * (%30 * (0.6666664 + %9 * (%10 * (%30 * (0.4000779 + %9 * (%10 * (%30 * (0.2823113 + %9 * (%10 * (%30 * 0.26884374)))))))))))',
    '%22 * (1.0 - (%25 * (%22 * %26) - %28 * %31)) / $k',
    'select(%7, #F(0.0), %2)',
    'round(0.5 * %33)',
    '@pow2(%34)',
    '@pow2(%33 - %34)',
    '1.0 + %27',
    '-@min(%4, #F(3000.0))',
    '@min(@max(%38, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %39)',
    '@rounded(%39 - 0.69314575 * %40, %0)',
    '@rounded(1.0 + %41, %0)',
    '@rounded(select(#F(0.0), -select(select(#F(0.0), %19, (%3 == %4)), #F(0.0), (#F(3000.0) < %4)), (%38 == %39)) - 1.4286068e-6 * %40, %0)',
    '%41 + %43',
    '%42 + (%41 - (%42 - 1.0) + (%43 + %44 * %44 * (0.5 + %44 * (0.16666578 + %44 * (0.04166671 + %44 * (0.008363097 + 0.0013910764 * %44))))))',
    'round(0.5 * %40)',
    '%45 * @pow2(%46) * @pow2(%40 - %46)',
    '@max(%47, #F(1e-30))',
    '@rounded(0.5 * %48, %0)',
    '1.0 / (2.0 + %48)',
    '%48 * %50',
    '%51 * %51',
    '-%45 * (abs(x) / (1.0 + %47) + %48 * (1.0 - (%49 - %50 * (%48 * %49 + %52 * (0.6666664 + %52 * (0.4000779 + %52 * (0.2823113 + 0.26884374 * %52)))))) / %48 / $k)',
    'select(%40, #F(0.0), %13)',
    'round(0.5 * %54)',
    'select(select(select(%53 / $k, #F(0.0), %13) * @pow2(%55) * @pow2(%54 - %55), @fromBits(0x80000000u), @isBits(x, 0xff800000u)), @fromBits(0x80000000u), @isBits(x, 0x7f800000u))',
  ],
  roots: {
    value: 'select(select(%32, x + %9 * (%10 * %32), %2) * %35 * %36, x, %0)',
    derivative: 'select(%36 * (%35 * select(%22 / %37, 1.0 / %37, %2)), x, %0)',
    derivative_k: 'select(%56, x, %0)',
    term_k: 'select(select(select(%56 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
