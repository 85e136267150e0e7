// Generated from spec/activations/gelu.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/gelu.js';
import type { Activation, FloatArray, NoOptions, NoParameters } from '../types.js';

/**
 * Gaussian error linear unit: the input, weighted by the standard normal distribution function. This is the exact form.
 *
 * `x * erfc(-x / sqrt2) / 2`
 *
 * Source: Hendrycks and Gimpel 2016, arXiv:1606.08415
 */
export const gelu: Activation<NoParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
