// Generated from spec/activations/mish.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/mish.js';
import type { Activation, FloatArray, NoOptions, NoParameters } from '../types.js';

/**
 * Self-gated, smooth and not monotone: the input, weighted by the tanh of its softplus.
 *
 * `x * tanh(log(1 + exp(x)))`
 *
 * Source: Misra 2019, arXiv:1908.08681
 */
export const mish: Activation<NoParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
