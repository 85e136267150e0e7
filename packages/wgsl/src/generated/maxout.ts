// Generated from spec/reductions/maxout.ts by npm run generate. Do not edit.
import { type NoOptions, type Reduction, reduction } from '../descriptor.js';

/** Parameters of maxout. */
export interface MaxoutParameters {
  /** Consecutive inputs of a unit: an integer >= 1, else a RangeError. Default 2. */
  readonly pieces?: number;
}

/**
 * Largest of the pieces of a unit: a learned convex function, since each piece is an affine function of the layer below.
 *
 * Entry i of a row: `maximum(row)`
 *
 * Source: Goodfellow, Warde-Farley, Mirza, Courville and Bengio 2013, arXiv:1302.4389
 */
export const maxout: Reduction<'maxout', MaxoutParameters, NoOptions> = /* @__PURE__ */ reduction({
  name: 'maxout',
  rules: { pieces: [2, 'be an integer >= 1', (value) => value % 1 === 0 && value >= 1] },
  lengthParameter: 'pieces',
  output: 'one',
  backwardFrom: 'inputs',
  forward: {
    stages: [
      {
        name: 'peak',
        reduce: 'max',
        lines: [],
        of: 'x',
      },
    ],
    lines: [],
    value: 's_peak',
  },
  backward: {
    stages: [
      {
        name: 'peak',
        reduce: 'max',
        lines: [],
        of: 'x',
      },
      {
        name: 'first',
        reduce: 'firstIndex',
        lines: [],
        of: '(x == s_peak)',
      },
    ],
    lines: [],
    value: 'select(select(select(@fromBits(0x7fc00000u), #F(0.0), (s_peak <= @fromBits(0x7f800000u))), dy, (index == s_first)), s_peak, @isNaN(s_peak))',
  },
});
