// Generated from spec/reductions/logSumExp0.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, bind, forward } from '../kernels/logSumExp0.js';
import type { FloatArray, NoParameters, RowKernel, RowOptions } from '../types.js';

/**
 * logSumExp of a row with a further element 0, which makes it strictly convex: softplus for several inputs.
 *
 * Entry i of a row: `log(1 + sum(exp(x) for x in row))`
 *
 * Source: Nielsen and Hadjeres 2018, arXiv:1803.07225
 */
export const logSumExp0: RowKernel<NoParameters, FloatArray, RowOptions> = /* @__PURE__ */ assemble(bind, { backward, forward });
