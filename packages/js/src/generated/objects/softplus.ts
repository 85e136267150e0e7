// Generated from spec/activations/softplus.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/softplus.js';
import type { Activation, FloatArray, NoOptions, SoftplusParameters } from '../types.js';

/**
 * Smooth relu; the larger the sharpness k, the nearer to it.
 *
 * `log(1 + exp(k * x)) / k`
 *
 * Source: Dugas, Bengio, Belisle, Nadeau and Garcia 2000, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 13
 */
export const softplus: Activation<SoftplusParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
