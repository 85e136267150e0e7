// Generated from spec/activations/shiftedRelu.ts by npm run generate. Do not edit.
import { type Activation, type SubgradientOptions, activation } from '../descriptor.js';

/** Parameters of shiftedRelu. */
export interface ShiftedReluParameters {
  /** Magnitude of the smallest value: >= 0, else a RangeError. Default 1. */
  readonly a?: number;
}

/**
 * Shifted rectified linear unit: linear down to -a, constant below, so that its mean lies nearer to zero than relu's.
 *
 * `max(-a, x)`
 *
 * Derivative: at -a it jumps from 0 to 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289
 */
export const shiftedRelu: Activation<'shiftedRelu', ShiftedReluParameters, SubgradientOptions> = /* @__PURE__ */ activation({
  name: 'shiftedRelu',
  rules: { a: [1, 'be >= 0', (value) => value >= 0] },
  lines: [
    '@isNaN(x)',
    '-$a',
    '(%1 < x)',
    'select(#F(0.0), #F(1.0), %2)',
    'select(select(#F(-1.0), #F(0.0), %2), x, %0)',
  ],
  roots: {
    value: 'select(select(@max(%1, x), x, (x == #F(0.0))), x, %0)',
    derivative: 'select(%3, x, %0)',
    derivative_a: '%4',
    term_a: 'select(select(select(%4 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
  left: {},
  right: {
    derivative: 'select(select(%3, #F(1.0), (x == %1)), x, %0)',
  },
});
