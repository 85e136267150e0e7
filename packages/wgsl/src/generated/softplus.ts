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
    '@rounded(%11 - (%12 - 1.0) + (%20 + %21 * %21 * (0.5 + %21 * (%21 * (%21 * (%21 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))), %0)',
    '@rounded(%12 + %22, %0)',
    '%9 * (%10 * %23)',
    '@min(%24, #F(1.0))',
    '%25 - 0.5',
    '%26 * (%26 * (%26 * (%26 * (%26 * (%26 * (%26 * (%26 * 0.0033657004 - 0.0052716937) + 0.0066801393) - 0.011565919) + 0.02058377) - 0.036637366) + 0.067686714) - 0.13260888) + 0.28852713',
    '(%23 + ((%22 - (%23 - %12)) * (1.0 - 0.5 * %25) - %23 * (%26 * %27 + 0.18906978))) / $k',
    'select(%7, #F(0.0), %2)',
    'round(0.5 * %29)',
    '@pow2(%30)',
    '@pow2(%29 - %30)',
    '1.0 + %24',
    '-@min(%4, #F(3000.0))',
    '@min(@max(%34, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %35)',
    '@rounded(%35 - 0.69314575 * %36, %0)',
    '@rounded(1.0 + %37, %0)',
    '(#F(3000.0) < %4)',
    '@rounded(select(#F(0.0), -select(select(#F(0.0), %19, (%3 == %4)), #F(0.0), %39), (%34 == %35)) - 1.4286068e-6 * %36, %0)',
    '%37 + %40',
    '@rounded(%38 + (%37 - (%38 - 1.0) + (%40 + %41 * %41 * (0.5 + %41 * (0.16666578 + %41 * (0.04166671 + %41 * (0.008363097 + 0.0013910764 * %41)))))), %0)',
    'select(abs(x), #F(0.0), %39)',
    'round(0.5 * %36)',
    '@pow2(%44)',
    '@pow2(%36 - %44)',
    '%42 * %45 * %46',
    '@min(%47, #F(1.0)) - 0.5',
    '0.28852713 + %48 * (-0.13260888 + %48 * (0.067686714 + %48 * (-0.036637366 + %48 * (0.02058377 + %48 * (-0.011565919 + %48 * (0.0066801393 + %48 * (-0.0052716937 + 0.0033657004 * %48)))))))',
    '0.18906978 + %48 * %49',
    '%42 / (1.0 + %47)',
    'select(%36, #F(0.0), %13)',
    'round(0.5 * %52)',
    'select(select(select(-select((%42 - %42 * (%50 - %4 * (1.0 - %46 * (%45 * %51)))) / $k, %42 * (%43 + ((1.0 - %50) / $k - %46 * (%45 * (%43 * %51)))), (#F(1.0) < %4)) / $k, #F(0.0), %13) * @pow2(%53) * @pow2(%52 - %53), @fromBits(0x80000000u), @isBits(x, 0xff800000u)), @fromBits(0x80000000u), @isBits(x, 0x7f800000u))',
  ],
  roots: {
    value: 'select(select(%28, x + %9 * (%10 * %28), %2) * %31 * %32, x, %0)',
    derivative: 'select(%32 * (%31 * select(%23 / %33, 1.0 / %33, %2)), x, %0)',
    derivative_k: 'select(%54, x, %0)',
    term_k: 'select(select(select(%54 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
