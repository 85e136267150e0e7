// Generated from spec/activations/softplus2Approximation.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/softplus2Approximation.js';
import type { Activation, FloatArray, NoOptions, NoParameters } from '../types.js';

/**
 * Approximation of softplus2 without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends.
 *
 * `x / (1 - exp(-x))`
 *
 * Source: Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544
 */
export const softplus2Approximation: Activation<NoParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
