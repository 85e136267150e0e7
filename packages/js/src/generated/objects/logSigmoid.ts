// Generated from spec/activations/logSigmoid.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/logSigmoid.js';
import type { Activation, FloatArray, NoOptions, NoParameters } from '../types.js';

/**
 * Logarithm of the sigmoid: the log-likelihood of a yes.
 *
 * `-log(1 + exp(-x))`
 *
 * Source: Mikolov, Sutskever, Chen, Corrado and Dean 2013, arXiv:1310.4546
 */
export const logSigmoid: Activation<NoParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
