// @ts-check
import { load } from '@rampa/wasm';
import { answer, exact } from './arrayKernels.mjs';

const functions = await load();

/** @type {import('../src/adapter').PartialBackend} */
export default {
  id: '@rampa/wasm',
  capabilities: () => ({ plans: { f32: 'faithful' }, parameterType: 'f64', ...exact }),
  evaluate: (request) => answer(functions, request),
};
