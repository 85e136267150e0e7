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
    'abs(%3)',
    '-%4',
    '@min(@max(%5, #F(-160.0)), #F(160.0))',
    'round(%6 * 1.442695)',
    'round(%7 * 0.5)',
    '@pow2(%7 - %8)',
    '@pow2(%8)',
    '@rounded(%6 - %7 * 0.69314575, %0)',
    '@rounded(1.0 + %11, %0)',
    '@highPart($k)',
    '@highPart(%2)',
    '%2 - %14',
    '$k - %13',
    '%13 * %14 - %3 + %13 * %15 + %14 * %16 + %15 * %16',
    'select(%17, -%17, (%3 < #F(0.0)))',
    '@rounded(select(#F(0.0), -%18, (%5 == %6)) - %7 * 1.4286068e-6, %0)',
    '%11 + %19',
    '@rounded(%11 - (%12 - 1.0) + (%19 + %20 * %20 * (0.5 + %20 * (%20 * (%20 * (%20 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))), %0)',
    '@rounded(%12 + %21, %0)',
    '%9 * (%10 * %22)',
    '@min(%23, #F(1.0))',
    '%24 - 0.5',
    '%25 * (%25 * (%25 * (%25 * (%25 * (%25 * (%25 * (%25 * 0.0033657004 - 0.0052716937) + 0.0066801393) - 0.011565919) + 0.02058377) - 0.036637366) + 0.067686714) - 0.13260888) + 0.28852713',
    '(#F(0.0) < %3)',
    '1.0 + %23',
    'select(%7, #F(0.0), %27)',
    'round(0.5 * %29)',
    '(#F(3000.0) < %4)',
    '@min(%4, #F(3000.0))',
    '-%32',
    '@min(@max(%33, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %34)',
    '@rounded(%34 - 0.69314575 * %35, %0)',
    '@rounded(1.0 + %36, %0)',
    '@rounded(select(#F(0.0), -select(#F(0.0), %18, (%4 == %32)), (%33 == %34)) - 1.4286068e-6 * %35, %0)',
    '%36 + %38',
    '@rounded(%37 + (%36 - (%37 - 1.0) + (%38 + %39 * %39 * (0.5 + %39 * (0.16666578 + %39 * (0.04166671 + %39 * (0.008363097 + 0.0013910764 * %39)))))), %0)',
    'abs(%2)',
    'round(0.5 * %35)',
    '@pow2(%42)',
    '@pow2(%35 - %42)',
    '%40 * %43 * %44',
    '@min(%45, #F(1.0)) - 0.5',
    '0.28852713 + %46 * (-0.13260888 + %46 * (0.067686714 + %46 * (-0.036637366 + %46 * (0.02058377 + %46 * (-0.011565919 + %46 * (0.0066801393 + %46 * (-0.0052716937 + 0.0033657004 * %46)))))))',
    '0.18906978 + %46 * %47',
    '%40 / (1.0 + %45)',
    'select(%35, #F(0.0), %31)',
    'round(0.5 * %50)',
    'select(select(select(-select((%40 - %40 * (%48 - %32 * (1.0 - %44 * (%43 * %49)))) / $k, %40 * (%41 + ((1.0 - %48) / $k - %44 * (%43 * (%41 * %49)))), (#F(1.0) < %32)) / $k, #F(0.0), %31) * @pow2(%51) * @pow2(%50 - %51), @fromBits(0x80000000u), @isBits(x, 0xff800000u)), @fromBits(0x80000000u), @isBits(x, 0x7f800000u))',
  ],
  roots: {
    value: 'select(@max(#F(0.0), x) + %9 * (%10 * ((%22 + ((%21 - (%22 - %12)) * (1.0 - 0.5 * %24) - %22 * (%25 * %26 + 0.18906978))) / $k)), x, %0)',
    derivative: 'select(select(%22 / %28, 1.0 / %28, %27) * @pow2(%30) * @pow2(%29 - %30), x, %0)',
    derivative_k: 'select(%52, x, %0)',
    term_k: 'select(select(select(%52 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
