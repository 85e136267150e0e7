// @ts-check
import { register } from 'tsx/esm/api';
import { asBackend } from './asBackend.mjs';

// What opens the browser is TypeScript; where this adapter is loaded nobody may have registered it.
register();
const { closeOnnxWebGpu, onnxWebGpu } = await import('../peers/onnxWebGpu.mjs');

/** @type {import('@rampa/conformance').PartialBackend} */
export default { ...asBackend(onnxWebGpu), close: closeOnnxWebGpu };
