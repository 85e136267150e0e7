// Generated from spec/activations/shiftedRelu.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/shiftedRelu.js';
import type { Activation, FloatArray, ShiftedReluParameters, SubgradientOptions } from '../types.js';

/**
 * Shifted rectified linear unit: linear down to -a, constant below, so that its mean lies nearer to zero than relu's.
 *
 * `max(-a, x)`
 *
 * Derivative: at -a it jumps from 0 to 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289
 */
export const shiftedRelu: Activation<ShiftedReluParameters, FloatArray, SubgradientOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
