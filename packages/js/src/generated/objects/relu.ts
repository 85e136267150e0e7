// Generated from spec/activations/relu.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/relu.js';
import type { Activation, FloatArray, NoParameters, SubgradientOptions } from '../types.js';

/**
 * Rectified linear unit: passes positive inputs and stops negative ones.
 *
 * `max(0, x)`
 *
 * Derivative: at 0 it jumps from 0 to 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Fukushima 1969, IEEE Transactions on Systems Science and Cybernetics 5(4):322-333; Nair and Hinton 2010, ICML
 */
export const relu: Activation<NoParameters, FloatArray, SubgradientOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
