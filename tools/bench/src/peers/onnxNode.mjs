// @ts-check
import ort from 'onnxruntime-node';
import { onnx } from './onnx.mjs';

export const onnxNode = onnx('ONNX Runtime Node (cpu)', ort.env.versions.node ?? '', ort);
