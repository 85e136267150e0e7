// Generated from spec/activations/tanh.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/tanh.js';
import type { Activation, FloatArray, NoOptions, NoParameters } from '../types.js';

/**
 * Hyperbolic tangent: squashes the real line into (-1, 1), odd.
 *
 * `tanh(x)`
 *
 * Source: LeCun, Bottou, Orr and Muller 1998, Efficient BackProp, Neural Networks: Tricks of the Trade, LNCS 1524
 */
export const tanh: Activation<NoParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
