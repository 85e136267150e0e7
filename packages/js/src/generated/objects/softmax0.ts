// Generated from spec/reductions/softmax0.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, bind, forward } from '../kernels/softmax0.js';
import type { FloatArray, NoParameters, OutputRowKernel, RowOptions } from '../types.js';

/**
 * softmax of a row with a further element 0 that has no output, so that all outputs may be small: sigmoid for several inputs.
 *
 * Entry i of a row: `exp(row[i]) / (1 + sum(exp(x) for x in row))`
 *
 * Source: Gradient of logSumExp0: Nielsen and Hadjeres 2018, arXiv:1803.07225
 */
export const softmax0: OutputRowKernel<NoParameters, FloatArray, RowOptions> = /* @__PURE__ */ assemble(bind, { backward, forward });
