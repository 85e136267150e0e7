// @ts-check
import * as ort from 'onnxruntime-web/wasm';
import { onnx } from './onnx.mjs';

ort.env.wasm.numThreads = 1;
export const onnxWeb = onnx('ONNX Runtime Web (wasm)', ort.env.versions.web ?? '', ort);
