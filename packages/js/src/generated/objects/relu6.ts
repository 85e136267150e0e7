// Generated from spec/activations/relu6.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/relu6.js';
import type { Activation, FloatArray, NoParameters, SubgradientOptions } from '../types.js';

/**
 * Rectified linear unit that stops at 6, for arithmetic of low precision.
 *
 * `min(max(0, x), 6)`
 *
 * Derivative: at 0 it jumps from 0 to 1 and is the left one; at 6 it jumps from 1 to 0 and is the right one, unless the option `subgradient` says otherwise.
 *
 * Source: Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10, University of Toronto
 */
export const relu6: Activation<NoParameters, FloatArray, SubgradientOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
