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
    'select(#F(1.0), #F(2.3283064e-10), (#F(3.9614081e28) < abs($k)))',
    '@rounded($k * %1, %0)',
    '@rounded(%1 * (12000.0 / %2), %0)',
    '@min(@max(x, -%3), %3)',
    '@rounded($k * %4, %0)',
    'abs(%5)',
    '-%6',
    '@min(@max(%7, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %8, %0)',
    '@nearest(0.5 * %9, %0)',
    '@pow2(%9 - %10)',
    '@pow2(%10)',
    '@rounded(%8 - 0.69314575 * %9, %0)',
    '@rounded(1.0 + %13, %0)',
    '@highPart($k)',
    '@highPart(%4)',
    '%4 - %16',
    '$k - %15',
    '%15 * %16 - %5 + %15 * %17 + %18 * %16 + %18 * %17',
    'select(%19, -%19, (%5 < #F(0.0)))',
    '@rounded(select(#F(0.0), -%20, (%7 == %8)) - 1.4286068e-6 * %9, %0)',
    '%13 + %21',
    '@rounded(%13 - (%14 - 1.0) + (%21 + %22 * %22 * (0.5 + %22 * (0.16666578 + %22 * (0.04166671 + %22 * (0.008363097 + 0.0013910764 * %22))))), %0)',
    '@rounded(%14 + %23, %0)',
    '%11 * (%12 * %24)',
    '@min(%25, #F(1.0))',
    '@rounded(%26 - 0.5, %0)',
    '0.28852713 + %27 * (-0.13260888 + %27 * (0.067686714 + %27 * (-0.036637366 + %27 * (0.02058377 + %27 * (-0.011565919 + %27 * (0.0066801393 + %27 * (-0.0052716937 + 0.0033657004 * %27)))))))',
    '(#F(0.0) < %5)',
    'select(%9, #F(0.0), %29)',
    '@nearest(0.5 * %30, %0)',
    '(#F(3000.0) < %6)',
    '@min(%6, #F(3000.0))',
    '-%33',
    '@min(@max(%34, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %35, %0)',
    '@rounded(%35 - 0.69314575 * %36, %0)',
    '@rounded(1.0 + %37, %0)',
    '@rounded(select(#F(0.0), -select(#F(0.0), %20, (%6 == %33)), (%34 == %35)) - 1.4286068e-6 * %36, %0)',
    '%37 + %39',
    '@rounded(%38 + (%37 - (%38 - 1.0) + (%39 + %40 * %40 * (0.5 + %40 * (0.16666578 + %40 * (0.04166671 + %40 * (0.008363097 + 0.0013910764 * %40)))))), %0)',
    'abs(%4)',
    '@nearest(0.5 * %36, %0)',
    '@pow2(%43)',
    '@pow2(%36 - %43)',
    '%41 * %44 * %45',
    '@rounded(@min(%46, #F(1.0)) - 0.5, %0)',
    '0.28852713 + %47 * (-0.13260888 + %47 * (0.067686714 + %47 * (-0.036637366 + %47 * (0.02058377 + %47 * (-0.011565919 + %47 * (0.0066801393 + %47 * (-0.0052716937 + 0.0033657004 * %47)))))))',
    '0.18906978 + %47 * %48',
    '%41 / (1.0 + %46)',
    'select(@rounded(%1 * (-select(@rounded(%1 * ((%41 - %41 * (%49 - %33 * (1.0 - %45 * (%44 * %50)))) / %2), %0), %41 * (%42 + (@rounded(%1 * ((1.0 - %49) / %2), %0) - %45 * (%44 * (%42 * %50)))), (#F(1.0) < %33)) / %2), %0), #F(0.0), %32)',
    'select(%36, #F(0.0), %32)',
    '@nearest(0.5 * %52, %0)',
    'select(select(%51 * @pow2(%53) * @pow2(%52 - %53), @fromBits(0x80000000u), @isBits(x, 0xff800000u)), @fromBits(0x80000000u), @isBits(x, 0x7f800000u))',
  ],
  roots: {
    value: 'select(@max(#F(0.0), x) + %11 * (%12 * @rounded(%1 * ((%24 + ((%23 - (%24 - %14)) * (1.0 - 0.5 * %26) - %24 * (0.18906978 + %27 * %28))) / %2), %0)), x, %0)',
    derivative: 'select(select(%24, #F(1.0), %29) / (1.0 + %25) * @pow2(%31) * @pow2(%30 - %31), x, %0)',
    derivative_k: 'select(%54, x, %0)',
    term_k: 'select(select(select(%54 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
