// Generated from spec/activations/geluTanh.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/geluTanh.js';
import type { Activation, FloatArray, NoOptions, NoParameters } from '../types.js';

/**
 * Approximation of gelu by a tanh.
 *
 * `x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x * x * x)))`
 *
 * Source: Hendrycks and Gimpel 2016, arXiv:1606.08415
 */
export const geluTanh: Activation<NoParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
