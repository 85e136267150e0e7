// Generated from spec/activations/softplusApproximation.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/softplusApproximation.js';
import type { Activation, FloatArray, NoOptions, NoParameters } from '../types.js';

/**
 * Approximation of softplus without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends.
 *
 * `x / (1 - exp(-x / ln2))`
 *
 * Source: Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544
 */
export const softplusApproximation: Activation<NoParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
