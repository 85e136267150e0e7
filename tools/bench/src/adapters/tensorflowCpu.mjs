// @ts-check
import { tensorflow } from '../peers/tensorflow.mjs';
import { asBackend } from './asBackend.mjs';

export default asBackend(tensorflow('cpu'));
