// @ts-check
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';

/** Exact GELU as TensorFlow.js computes it: x/2 (1 + erf(x / sqrt 2)), its layers' formula in its own operations. */
export async function gelu(/** @type {Float32Array} */ xs) {
  await tf.setBackend('cpu');
  const x = tf.tensor1d(xs);
  const y = tf.mul(tf.mul(0.5, x), tf.add(1, tf.erf(tf.div(x, Math.SQRT2))));
  return /** @type {Float32Array} */ (await y.data());
}
