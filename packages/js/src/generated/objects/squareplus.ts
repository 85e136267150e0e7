// Generated from spec/activations/squareplus.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/squareplus.js';
import type { Activation, FloatArray, SquareplusParameters, SubgradientOptions } from '../types.js';

/**
 * Smooth relu from algebraic operations alone; b says how far the bend reaches, and b = 0 is relu.
 *
 * `(x + sqrt(x * x + b)) / 2`
 *
 * Derivative: at 0 it jumps from b > 0 ? 0.5 : 0 to b > 0 ? 0.5 : 1 and is the left one, unless the option `subgradient` says otherwise.
 *
 * Source: Barron 2021, arXiv:2112.11687
 */
export const squareplus: Activation<SquareplusParameters, FloatArray, SubgradientOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
