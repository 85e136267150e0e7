// Generated from spec/activations/heaviside.ts by npm run generate. Do not edit.
import { type Activation, type NoOptions, activation } from '../descriptor.js';

/** Parameters of heaviside. */
export interface HeavisideParameters {
  /** Value at 0: >= 0 and <= 1, else a RangeError. Default 0. */
  readonly atZero?: number;
}

/**
 * Heaviside step: 1 for positive inputs, 0 for negative ones, a value of choice at 0. Its derivative is 0 everywhere.
 *
 * `x > 0 ? 1 : x == 0 ? atZero : 0`
 *
 * Source: McCulloch and Pitts 1943, Bulletin of Mathematical Biophysics 5:115-133
 */
export const heaviside: Activation<'heaviside', HeavisideParameters, NoOptions> = /* @__PURE__ */ activation({
  name: 'heaviside',
  rules: { atZero: [0, 'be >= 0 and <= 1', (value) => value >= 0 && value <= 1] },
  lines: [
    '@isNaN(x)',
    '(x == #F(0.0))',
    'select(select(#F(0.0), #F(1.0), %1), x, %0)',
  ],
  roots: {
    value: 'select(select(select(#F(0.0), $atZero, %1), #F(1.0), (#F(0.0) < x)), x, %0)',
    derivative: 'select(#F(0.0), x, %0)',
    derivative_atZero: '%2',
    term_atZero: 'select(select(select(%2 * dy, #F(0.0), ((#F(0.0) == dy) & (x == x))), dy, @isNaN(dy)), x, %0)',
  },
});
