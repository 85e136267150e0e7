// @ts-check
import { onnxNode } from '../peers/onnxNode.mjs';
import { asBackend } from './asBackend.mjs';

export default asBackend(onnxNode);
