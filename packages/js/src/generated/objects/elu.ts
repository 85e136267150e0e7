// Generated from spec/activations/elu.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/elu.js';
import type { Activation, EluParameters, FloatArray, SubgradientOptions } from '../types.js';

/**
 * Exponential linear unit: negative inputs saturate at -alpha, which moves the mean activation towards zero.
 *
 * `x > 0 ? x : alpha * (exp(x) - 1)`
 *
 * Derivative: at 0 it jumps from alpha to 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289
 */
export const elu: Activation<EluParameters, FloatArray, SubgradientOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
