// @ts-check
import { register } from 'tsx/esm/api';
import { asBackend } from './asBackend.mjs';

// What opens the browser is TypeScript, which a thread of the conformance kit does not read by itself.
register();
const { closeOnnxWebGpu, onnxWebGpu } = await import('../peers/onnxWebGpu.mjs');

/** @type {import('@rampa/conformance').PartialBackend} */
export default { ...asBackend(onnxWebGpu), close: closeOnnxWebGpu };
