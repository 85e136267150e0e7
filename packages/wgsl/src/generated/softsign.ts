// Generated from spec/activations/softsign.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, type NoParameters, activation } from '../descriptor.js';

/**
 * Squashes the real line into (-1, 1) as tanh does, but approaches its limits slowly.
 *
 * `x / (1 + abs(x))`
 *
 * Source: Bergstra, Desjardins, Lamblin and Bengio 2009, Quadratic Polynomials Learn Better Image Features, Universite de Montreal TR 1337
 */
export const softsign: Activation<'softsign', NoParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'softsign',
  rules: {},
  lines: [
    '@isNaN(x)',
    '1.0 + abs(x)',
    'select(#F(1.0), #F(2.3283064e-10), (#F(3.9614081e28) < abs(%1)))',
    '@rounded(%1 * %2, %0)',
    '@rounded(%2 * (1.0 / %3), %0)',
  ],
  roots: {
    value: 'select(select(select(@rounded(%2 * (x / %3), %0), #F(-1.0), @isBits(x, 0xff800000u)), #F(1.0), @isBits(x, 0x7f800000u)), x, %0)',
    derivative: 'select(%4 * %4, x, %0)',
  },
});
