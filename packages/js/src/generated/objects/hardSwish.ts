// Generated from spec/activations/hardSwish.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/hardSwish.js';
import type { Activation, FloatArray, NoParameters, SubgradientOptions } from '../types.js';

/**
 * Piecewise quadratic swish: the input, weighted by hardSigmoid.
 *
 * `x * min(max(0, x / 6 + 0.5), 1)`
 *
 * Derivative: at -3 it jumps from 0 to -0.5 and is the left one; at 3 it jumps from 1.5 to 1 and is the right one, unless the option `subgradient` says otherwise.
 *
 * Source: Howard et al. 2019, arXiv:1905.02244
 */
export const hardSwish: Activation<NoParameters, FloatArray, SubgradientOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
