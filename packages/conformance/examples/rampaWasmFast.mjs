// @ts-check
import { load } from '@rampa/wasm';
import { answer, exact } from './arrayKernels.mjs';

const functions = await load({ precision: 'fast' });

/** @type {import('../src/adapter').PartialBackend} */
export default {
  id: '@rampa/wasm fast',
  capabilities: () => ({ plans: { f32: 'fast' }, parameterType: 'f32', ...exact }),
  evaluate: (request) => answer(functions, request),
};
