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
    '%13 + (%12 - (%13 - 1.0) + (%20 + %21 * %21 * (0.5 + %21 * (%21 * (%21 * (%21 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))',
    '%8 - 1.0',
    'round(0.5 * %23)',
    '@pow2(%23 - %24)',
    '@pow2(%24)',
    '%10 * (%11 * %22)',
    '1.0 / (2.0 + %27)',
    '%22 * %28',
    '%29 * (%10 * (%11 * %29))',
    '%25 * (%26 * (%22 * %27)) + %10 * (%11 * (%30 * (0.6666664 + %10 * (%11 * (%30 * (0.4000779 + %10 * (%11 * (%30 * (0.2823113 + %10 * (%11 * (%30 * 0.26884374)))))))))))',
    '%22 * (1.0 - (%25 * (%22 * %26) - %28 * %31)) / $k',
    'select(%8, #F(0.0), %4)',
    'round(0.5 * %33)',
    '@pow2(%34)',
    '@pow2(%33 - %34)',
    '1.0 + %27',
    '(#F(3000.0) < %5)',
    '@min(%5, #F(3000.0))',
    '-%39',
    '@min(@max(%40, #F(-160.0)), #F(160.0))',
    'round(1.442695 * %41)',
    '@rounded(%41 - 0.69314575 * %42, %0)',
    '@rounded(1.0 + %43, %0)',
    '@rounded(select(#F(0.0), -select(#F(0.0), %19, (%5 == %39)), (%40 == %41)) - 1.4286068e-6 * %42, %0)',
    '%43 + %45',
    '%44 + (%43 - (%44 - 1.0) + (%45 + %46 * %46 * (0.5 + %46 * (0.16666578 + %46 * (0.04166671 + %46 * (0.008363097 + 0.0013910764 * %46))))))',
    'round(0.5 * %42)',
    '%47 * @pow2(%48) * @pow2(%42 - %48)',
    '@max(%49, #F(1e-30))',
    '@rounded(0.5 * %50, %0)',
    '1.0 / (2.0 + %50)',
    '%50 * %52',
    '%53 * %53',
    '-%47 * (abs(%2) / (1.0 + %49) + %50 * (1.0 - (%51 - %52 * (%50 * %51 + %54 * (0.6666664 + %54 * (0.4000779 + %54 * (0.2823113 + 0.26884374 * %54)))))) / %50 / $k)',
    'select(%42, #F(0.0), %38)',
    'round(0.5 * %56)',
  ],
  roots: {
    value: 'select(select(%32, x + %10 * (%11 * %32), %4) * %35 * %36, x, %0)',
    derivative: 'select(%36 * (%35 * select(%22 / %37, 1.0 / %37, %4)), x, %0)',
    derivative_k: 'select(select(select(select(%55 / $k, #F(0.0), %38) * @pow2(%57) * @pow2(%56 - %57), @fromBits(0x80000000u), @isBits(x, 0xff800000u)), @fromBits(0x80000000u), @isBits(x, 0x7f800000u)), x, %0)',
  },
});
