// Generated from spec/reductions/softmax.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, bind, forward } from '../kernels/softmax.js';
import type { FloatArray, NoParameters, OutputRowKernel, RowOptions } from '../types.js';

/**
 * Probabilities in proportion to the exponentials of a row.
 *
 * Entry i of a row: `exp(row[i]) / sum(exp(x) for x in row)`
 *
 * Source: Bridle 1990, Neurocomputing: Algorithms, Architectures and Applications, NATO ASI Series F68:227-236
 */
export const softmax: OutputRowKernel<NoParameters, FloatArray, RowOptions> = /* @__PURE__ */ assemble(bind, { backward, forward });
