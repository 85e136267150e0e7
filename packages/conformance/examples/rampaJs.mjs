// @ts-check
import * as functions from '@rampa/js';
import { answer, exact } from './arrayKernels.mjs';

/** @type {import('../src/adapter').PartialBackend} */
export default {
  id: '@rampa/js',
  capabilities: () => ({ plans: { f32: 'faithful', f64: 'double' }, parameterType: 'f64', ...exact }),
  evaluate: (request) => answer(functions, request),
};
