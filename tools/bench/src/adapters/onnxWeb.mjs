// @ts-check
import { onnxWeb } from '../peers/onnxWeb.mjs';
import { asBackend } from './asBackend.mjs';

export default asBackend(onnxWeb);
