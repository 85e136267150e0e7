// Generated from spec/activations/selu.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/selu.js';
import type { Activation, FloatArray, SeluParameters, SubgradientOptions } from '../types.js';

/**
 * Scaled exponential linear unit: with the default constants, activations keep mean 0 and variance 1 through the layers.
 *
 * `scale * (x > 0 ? x : alpha * (exp(x) - 1))`
 *
 * Derivative: at 0 it jumps from scale * alpha to scale and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Klambauer, Unterthiner, Mayr and Hochreiter 2017, arXiv:1706.02515
 */
export const selu: Activation<SeluParameters, FloatArray, SubgradientOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
