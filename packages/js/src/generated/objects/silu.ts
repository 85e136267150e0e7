// Generated from spec/activations/silu.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/silu.js';
import type { Activation, FloatArray, NoOptions, SiluParameters } from '../types.js';

/**
 * Sigmoid linear unit, also known as swish: the input, weighted by the sigmoid of beta times the input.
 *
 * `x * sigmoid(beta * x)`
 *
 * Source: Elfwing, Uchibe and Doya 2017, arXiv:1702.03118; with beta: Ramachandran, Zoph and Le 2017, arXiv:1710.05941
 */
export const silu: Activation<SiluParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
