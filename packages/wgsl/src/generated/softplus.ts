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
    '1.0 + %25',
    'select(%9, #F(0.0), %29)',
    '@nearest(0.5 * %31, %0)',
    '(#F(3000.0) < %6)',
    '@min(%6, #F(3000.0))',
    '-%34',
    '@min(@max(%35, #F(-160.0)), #F(160.0))',
    '@nearest(1.442695 * %36, %0)',
    '@rounded(%36 - 0.69314575 * %37, %0)',
    '@rounded(1.0 + %38, %0)',
    '@rounded(select(#F(0.0), -select(#F(0.0), %20, (%6 == %34)), (%35 == %36)) - 1.4286068e-6 * %37, %0)',
    '%38 + %40',
    '@rounded(%39 + (%38 - (%39 - 1.0) + (%40 + %41 * %41 * (0.5 + %41 * (0.16666578 + %41 * (0.04166671 + %41 * (0.008363097 + 0.0013910764 * %41)))))), %0)',
    'abs(%4)',
    '@nearest(0.5 * %37, %0)',
    '@pow2(%44)',
    '@pow2(%37 - %44)',
    '%42 * %45 * %46',
    '@rounded(@min(%47, #F(1.0)) - 0.5, %0)',
    '0.28852713 + %48 * (-0.13260888 + %48 * (0.067686714 + %48 * (-0.036637366 + %48 * (0.02058377 + %48 * (-0.011565919 + %48 * (0.0066801393 + %48 * (-0.0052716937 + 0.0033657004 * %48)))))))',
    '0.18906978 + %48 * %49',
    '%42 / (1.0 + %47)',
    'select(@rounded(%1 * (-select(@rounded(%1 * ((%42 - %42 * (%50 - %34 * (1.0 - %46 * (%45 * %51)))) / %2), %0), %42 * (%43 + (@rounded(%1 * ((1.0 - %50) / %2), %0) - %46 * (%45 * (%43 * %51)))), (#F(1.0) < %34)) / %2), %0), #F(0.0), %33)',
    'select(%37, #F(0.0), %33)',
    '@nearest(0.5 * %53, %0)',
    'select(select(%52 * @pow2(%54) * @pow2(%53 - %54), @fromBits(0x80000000u), @isBits(x, 0xff800000u)), @fromBits(0x80000000u), @isBits(x, 0x7f800000u))',
  ],
  roots: {
    value: 'select(@max(#F(0.0), x) + %11 * (%12 * @rounded(%1 * ((%24 + ((%23 - (%24 - %14)) * (1.0 - 0.5 * %26) - %24 * (0.18906978 + %27 * %28))) / %2), %0)), x, %0)',
    derivative: 'select(select(%24 / %30, 1.0 / %30, %29) * @pow2(%32) * @pow2(%31 - %32), x, %0)',
    derivative_k: 'select(%55, x, %0)',
    term_k: 'select(select(select(%55 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
