// Generated from spec/activations/leakyRelu.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/leakyRelu.js';
import type { Activation, FloatArray, LeakyReluParameters, SubgradientOptions } from '../types.js';

/**
 * Leaky rectified linear unit: a small fixed slope lets a gradient through for negative inputs.
 *
 * `x > 0 ? x : slope * x`
 *
 * Derivative: at 0 it jumps from slope to 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Maas, Hannun and Ng 2013, ICML Workshop on Deep Learning for Audio, Speech and Language Processing
 */
export const leakyRelu: Activation<LeakyReluParameters, FloatArray, SubgradientOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
