// @ts-check
import { onnxNode } from './onnxNode.mjs';
import { onnxWeb } from './onnxWeb.mjs';
import { tensorflow } from './tensorflow.mjs';

/** @type {readonly (import('@rampa/plots').Peer & import('@rampa/speed').Contender)[]} */
export const peers = [tensorflow('cpu'), tensorflow('wasm'), onnxWeb, onnxNode];
