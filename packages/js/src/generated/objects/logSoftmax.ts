// Generated from spec/reductions/logSoftmax.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, bind, forward } from '../kernels/logSoftmax.js';
import type { FloatArray, NoParameters, OutputRowKernel, RowOptions } from '../types.js';

/**
 * Logarithms of the softmax of a row.
 *
 * Entry i of a row: `row[i] - log(sum(exp(x) for x in row))`
 *
 * Source: Bridle 1990, NATO ASI Series F68:227-236; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469
 */
export const logSoftmax: OutputRowKernel<NoParameters, FloatArray, RowOptions> = /* @__PURE__ */ assemble(bind, { backward, forward });
