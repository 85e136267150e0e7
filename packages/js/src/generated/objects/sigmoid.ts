// Generated from spec/activations/sigmoid.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/sigmoid.js';
import type { Activation, FloatArray, NoOptions, NoParameters } from '../types.js';

/**
 * Logistic sigmoid: squashes the real line into (0, 1).
 *
 * `1 / (1 + exp(-x))`
 *
 * Source: Rumelhart, Hinton and Williams 1986, Nature 323:533-536
 */
export const sigmoid: Activation<NoParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
