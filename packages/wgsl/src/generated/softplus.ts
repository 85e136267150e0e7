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
    'x * $k',
    '(#F(0.0) < %1)',
    'abs(%1)',
    '-@min(%3, #F(3000.0))',
    '@min(@max(%4, #F(-160.0)), #F(160.0))',
    'round(%5 * 1.442695)',
    'round(%6 * 0.5)',
    '@pow2(%6 - %7)',
    '@pow2(%7)',
    '%5 - %6 * 0.69314575',
    '1.0 + %10',
    '(#F(3000.0) < %3)',
    '@highPart($k)',
    '@highPart(x)',
    'x - %14',
    '$k - %13',
    '%13 * %14 - %1 + %13 * %15 + %14 * %16 + %15 * %16',
    'select(#F(0.0), -select(select(%17, -%17, (%1 < #F(0.0))), #F(0.0), %12), (%4 == %5)) - %6 * 1.4286068e-6',
    '%10 + %18',
    '%11 + (%10 - (%11 - 1.0) + (%18 + %19 * %19 * (0.5 + %19 * (%19 * (%19 * (%19 * 0.0013910764 + 0.008363097) + 0.04166671) + 0.16666578))))',
    '0.5 * %20',
    '%8 * (%9 * %20)',
    '1.0 / (2.0 + %22)',
    '%20 * %23',
    '%24 * (%8 * (%9 * %24))',
    '%8 * (%9 * (%21 * %22)) + %8 * (%9 * (%25 * (0.6666664 + %8 * (%9 * (%25 * (0.4000779 + %8 * (%9 * (%25 * (0.2823113 + %8 * (%9 * (%25 * 0.26884374)))))))))))',
    '%20 * (1.0 - (%8 * (%9 * %21) - %23 * %26)) / $k',
    'select(%6, #F(0.0), %2)',
    'round(0.5 * %28)',
    '@pow2(%29)',
    '@pow2(%28 - %29)',
    '1.0 + %22',
    '@max(%22, #F(1e-30))',
    '0.5 * %33',
    '1.0 / (2.0 + %33)',
    '%33 * %35',
    '%36 * %36',
    '-%20 * (select(abs(x), #F(0.0), %12) / %32 + %33 * (1.0 - (%34 - %35 * (%33 * %34 + %37 * (0.6666664 + %37 * (0.4000779 + %37 * (0.2823113 + 0.26884374 * %37)))))) / %33 / $k)',
  ],
  roots: {
    value: 'select(select(%27, x + %8 * (%9 * %27), %2) * %30 * %31, x, %0)',
    derivative: 'select(%31 * (%30 * select(%20 / %32, 1.0 / %32, %2)), x, %0)',
    derivative_k: 'select(%8 * (%9 * (%38 / $k)), x, %0)',
  },
});
