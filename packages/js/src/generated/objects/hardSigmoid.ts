// Generated from spec/activations/hardSigmoid.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/hardSigmoid.js';
import type { Activation, FloatArray, HardSigmoidParameters, SubgradientOptions } from '../types.js';

/**
 * Piecewise linear sigmoid: a line, clamped to [0, 1].
 *
 * `min(max(0, slope * x + offset), 1)`
 *
 * Derivative: at (slope > 0 ? -offset : slope < 0 ? 1 - offset : 0) / (slope == 0 ? 1 : slope) it jumps from 0 to slope and is the left one; at (slope > 0 ? 1 - offset : slope < 0 ? -offset : 0) / (slope == 0 ? 1 : slope) it jumps from slope to 0 and is the right one, unless the option `subgradient` says otherwise.
 *
 * Source: Courbariaux, Bengio and David 2015, arXiv:1511.00363; with slope 1/6: Howard et al. 2019, arXiv:1905.02244
 */
export const hardSigmoid: Activation<HardSigmoidParameters, FloatArray, SubgradientOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
