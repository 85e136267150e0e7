// Generated from spec/reductions/maxout.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, bind, forward } from '../kernels/maxout.js';
import type { FloatArray, MaxoutParameters, NoOptions, RowKernel } from '../types.js';

/**
 * Largest of the pieces of a unit: a learned convex function, since each piece is an affine function of the layer below.
 *
 * Entry i of a row: `maximum(row)`
 *
 * Source: Goodfellow, Warde-Farley, Mirza, Courville and Bengio 2013, arXiv:1302.4389
 */
export const maxout: RowKernel<MaxoutParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, forward });
