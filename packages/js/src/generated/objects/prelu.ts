// Generated from spec/activations/prelu.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/prelu.js';
import type { ChannelActivation, FloatArray, PreluChannels, PreluParameters, SubgradientOptions } from '../types.js';

/**
 * Parametric rectified linear unit: as leakyRelu, but the slope is learned, one for all inputs or one for each channel.
 *
 * `x > 0 ? x : slope * x`
 *
 * Derivative: at 0 it jumps from slope to 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: He, Zhang, Ren and Sun 2015, arXiv:1502.01852
 */
export const prelu: ChannelActivation<PreluParameters, PreluChannels<FloatArray>, FloatArray, SubgradientOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
