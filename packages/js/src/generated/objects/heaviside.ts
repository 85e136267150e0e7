// Generated from spec/activations/heaviside.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/heaviside.js';
import type { Activation, FloatArray, HeavisideParameters, NoOptions } from '../types.js';

/**
 * Heaviside step: 1 for positive inputs, 0 for negative ones, a value of choice at 0. Its derivative is 0 everywhere.
 *
 * `x > 0 ? 1 : x == 0 ? atZero : 0`
 *
 * Source: McCulloch and Pitts 1943, Bulletin of Mathematical Biophysics 5:115-133
 */
export const heaviside: Activation<HeavisideParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
