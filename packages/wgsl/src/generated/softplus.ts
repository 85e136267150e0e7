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
    '12000.0 / $k',
    '@min(@max(x, -%1), %1)',
    '@rounded($k * %2, %0)',
    '(#F(0.0) < %3)',
    'abs(%3)',
    '-%5',
    '@min(@max(%6, #F(-160.0)), #F(160.0))',
    'round(%7 * 1.442695)',
    'round(%8 * 0.5)',
    '@pow2(%8 - %9)',
    '@pow2(%9)',
    '@rounded(%7 - %8 * 0.69314575, %0)',
    '@rounded(1.0 + %12, %0)',
    '@highPart($k)',
    '@highPart(%2)',
    '%2 - %15',
    '$k - %14',
    '%14 * %15 - %3 + %14 * %16 + %15 * %17 + %16 * %17',
    'select(%18, -%18, (%3 < #F(0.0)))',
    '@rounded(select(#F(0.0), -%19, (%6 == %7)) - %8 * 1.4286068e-6, %0)',
    '%12 + %20',
    '@rounded(%12 - (%13 - 1.0) + (%20 + %21 * %21 * (0.5 + %21 * (%21 * (%21 * (%21 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))), %0)',
    '@rounded(%13 + %22, %0)',
    '%10 * (%11 * %23)',
    '@min(%24, #F(1.0))',
    '%25 - 0.5',
    '%26 * (%26 * (%26 * (%26 * (%26 * (%26 * (%26 * (%26 * 0.0033657004 - 0.0052716937) + 0.0066801393) - 0.011565919) + 0.02058377) - 0.036637366) + 0.067686714) - 0.13260888) + 0.28852713',
    '(%23 + ((%22 - (%23 - %13)) * (1.0 - 0.5 * %25) - %23 * (%26 * %27 + 0.18906978))) / $k',
    'select(%8, #F(0.0), %4)',
    'round(0.5 * %29)',
    '@pow2(%30)',
    '@pow2(%29 - %30)',
    '1.0 + %24',
    '(#F(3000.0) < %5)',
    '@min(%5, #F(3000.0))',
    '-%35',
    '@min(@max(%36, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %37)',
    '@rounded(%37 - 0.69314575 * %38, %0)',
    '@rounded(1.0 + %39, %0)',
    '@rounded(select(#F(0.0), -select(#F(0.0), %19, (%5 == %35)), (%36 == %37)) - 1.4286068e-6 * %38, %0)',
    '%39 + %41',
    '@rounded(%40 + (%39 - (%40 - 1.0) + (%41 + %42 * %42 * (0.5 + %42 * (0.16666578 + %42 * (0.04166671 + %42 * (0.008363097 + 0.0013910764 * %42)))))), %0)',
    'abs(%2)',
    'round(0.5 * %38)',
    '@pow2(%45)',
    '@pow2(%38 - %45)',
    '%43 * %46 * %47',
    '@min(%48, #F(1.0)) - 0.5',
    '0.28852713 + %49 * (-0.13260888 + %49 * (0.067686714 + %49 * (-0.036637366 + %49 * (0.02058377 + %49 * (-0.011565919 + %49 * (0.0066801393 + %49 * (-0.0052716937 + 0.0033657004 * %49)))))))',
    '0.18906978 + %49 * %50',
    '%43 / (1.0 + %48)',
    'select(%38, #F(0.0), %34)',
    'round(0.5 * %53)',
    'select(select(select(-select((%43 - %43 * (%51 - %35 * (1.0 - %47 * (%46 * %52)))) / $k, %43 * (%44 + ((1.0 - %51) / $k - %47 * (%46 * (%44 * %52)))), (#F(1.0) < %35)) / $k, #F(0.0), %34) * @pow2(%54) * @pow2(%53 - %54), @fromBits(0x80000000u), @isBits(x, 0xff800000u)), @fromBits(0x80000000u), @isBits(x, 0x7f800000u))',
  ],
  roots: {
    value: 'select(select(%28, x + %10 * (%11 * %28), %4) * %31 * %32, x, %0)',
    derivative: 'select(%32 * (%31 * select(%23 / %33, 1.0 / %33, %4)), x, %0)',
    derivative_k: 'select(%55, x, %0)',
    term_k: 'select(select(select(%55 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
