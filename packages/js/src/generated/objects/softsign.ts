// Generated from spec/activations/softsign.ts by npm run generate. Do not edit.
import { assemble } from '../../runtime/assemble.js';
import { backward, backwardAll, bind, derivative, forward, gradient, parameterGradients, value, valueAndDerivative } from '../kernels/softsign.js';
import type { Activation, FloatArray, NoOptions, NoParameters } from '../types.js';

/**
 * Squashes the real line into (-1, 1) as tanh does, but approaches its limits slowly.
 *
 * `x / (1 + abs(x))`
 *
 * Source: Bergstra, Desjardins, Lamblin and Bengio 2009, Quadratic Polynomials Learn Better Image Features, Universite de Montreal TR 1337
 */
export const softsign: Activation<NoParameters, FloatArray, NoOptions> = /* @__PURE__ */ assemble(bind, { backward, backwardAll, derivative, forward, gradient, parameterGradients, valueAndDerivative }, value);
