// Generated from spec/activations/softplus2.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/softplus2.js';
import type { Activation, FloatArray, NoOptions, NoParameters } from '../types.js';

/**
 * Smooth relu in base 2: softplus with sharpness ln 2, so that its value at 0 is 1.
 *
 * `log2(1 + exp2(x))`
 *
 * Source: Dugas, Bengio, Belisle, Nadeau and Garcia 2000, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 13; in base 2
 */
export const softplus2: Activation<NoParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
