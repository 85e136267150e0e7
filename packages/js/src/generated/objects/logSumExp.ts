// Generated from spec/reductions/logSumExp.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, bind, forward } from '../kernels/logSumExp.js';
import type { FloatArray, NoParameters, RowKernel, RowOptions } from '../types.js';

/**
 * Logarithm of the sum of the exponentials of a row: a smooth maximum.
 *
 * Entry i of a row: `log(sum(exp(x) for x in row))`
 *
 * Source: Calafiore, Gaubert and Possieri 2018, arXiv:1806.07850; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469
 */
export const logSumExp: RowKernel<NoParameters, FloatArray, RowOptions> = /* @__PURE__ */ assemble(bind, { backward, forward });
