// Generated from spec/activations/elu.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, activation } from '../descriptor.js';

/** Parameters of elu. */
export interface EluParameters {
  /** Size: >= 0, else a RangeError. Default 1. */
  readonly alpha?: number;
}

/**
 * The elu.
 *
 * `x`
 *
 * Source: nobody
 */
export const elu: Activation<'elu', EluParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'elu',
  rules: { alpha: [1, 'be >= 0', (value) => value >= 0] },
  lines: [
    '@isNaN(x)',
    '(#F(0.0) < x)',
    '@max(@min(x, #F(80.0)), #F(-80.0))',
    'round(%2 * 1.442695)',
    '%2 - %3 * 0.6931472',
    '(1.0 + %4 * (1.0 + %4 * (%4 * (%4 * (%4 * (%4 * 0.0013888889 + 0.008333334) + 0.041666668) + 0.16666667) + 0.5))) * @pow2(%3)',
    '%5 - 1.0',
  ],
  roots: {
    value: 'select(select(select($alpha * %6, x, %1), -$alpha, @isBits(x, 0xff800000u)), x, %0)',
    derivative: 'select(select($alpha * %5, #F(1.0), %1), x, %0)',
    derivative_alpha: 'select(select(select(%6, @fromBits(0x7fc00000u), @isBits(x, 0x7f800000u)), @fromBits(0x80000000u), %1), x, %0)',
  },
});
