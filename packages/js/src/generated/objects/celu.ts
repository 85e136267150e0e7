// Generated from spec/activations/celu.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/celu.js';
import type { Activation, CeluParameters, FloatArray, NoOptions } from '../types.js';

/**
 * Continuously differentiable exponential linear unit: as elu, but with slope 1 on both sides of 0 whatever alpha is.
 *
 * `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`
 *
 * Source: Barron 2017, arXiv:1704.07483
 */
export const celu: Activation<CeluParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
