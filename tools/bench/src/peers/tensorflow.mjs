// @ts-check
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import * as layers from '@tensorflow/tfjs-layers';

/** @typedef {import('@rampa/plots').Peer} Peer */
/** @typedef {import('@rampa/speed').Contender} Contender */
/** @typedef {Readonly<Record<string, number>>} Values */
/** @typedef {(x: tf.Tensor) => tf.Tensor} Apply */

/** An activation of the layers, which has no parameters: it is ours at these only. */
const layer =
  (/** @type {Parameters<typeof layers.layers.activation>[0]['activation']} */ activation, /** @type {Values} */ at = {}) =>
  (/** @type {Values} */ given) =>
    Object.entries(at).every(([name, value]) => given[name] === value)
      ? {
          words: `layers.activation('${activation}')`,
          apply: /** @type {Apply} */ ((x) => /** @type {tf.Tensor} */ (layers.layers.activation({ activation }).apply(x))),
        }
      : undefined;
const operation = (/** @type {string} */ words, /** @type {Apply} */ apply) => ({ words, apply });

/**
 * What TensorFlow.js has of our functions.
 * @type {Readonly<Record<string, (parameters: Values) => { words: string, apply: Apply } | undefined>>}
 */
const operations = {
  elu: layer('elu', { alpha: 1 }),
  gelu: layer('gelu'),
  geluTanh: layer('gelu_new'),
  heaviside: ({ atZero = 0 }) => (atZero === 0 ? operation('tf.step(x)', (x) => tf.step(x)) : undefined),
  leakyRelu: ({ slope = 0 }) => operation('tf.leakyRelu(x, slope)', (x) => tf.leakyRelu(x, slope)),
  logSigmoid: () => operation('tf.logSigmoid(x)', (x) => tf.logSigmoid(x)),
  mish: layer('mish'),
  prelu: ({ slope = 0 }) => operation('tf.prelu(x, slope)', (x) => tf.prelu(x, tf.scalar(slope))),
  relu: layer('relu'),
  relu6: layer('relu6'),
  selu: layer('selu'),
  sigmoid: layer('sigmoid'),
  silu: layer('swish', { beta: 1 }),
  softplus: layer('softplus', { k: 1 }),
  softsign: layer('softsign'),
  tanh: layer('tanh'),
  softmax: layer('softmax'),
  logSoftmax: () => operation('tf.logSoftmax(x)', (x) => tf.logSoftmax(x)),
  logSumExp: () => operation('tf.logSumExp(x, 1)', (x) => tf.logSumExp(x, 1)),
  maxout: () => operation('tf.max(x, 1)', (x) => tf.max(x, 1)),
};

/**
 * TensorFlow.js on one of its backends; derivatives are its gradients. Timed on tensors that it holds already; the result is disposed of.
 * @param {'cpu' | 'wasm'} backend
 * @returns {Peer & Contender}
 */
export function tensorflow(backend) {
  return {
    id: `TensorFlow.js (${backend})`,
    version: tf.version_core,
    operation(name, quantity, parameters) {
      const found = operations[name]?.(parameters);
      if (found === undefined || (quantity.kind !== 'value' && quantity.kind !== 'derivative')) return undefined;
      const apply = quantity.kind === 'value' ? found.apply : tf.grad(found.apply);
      return {
        words: quantity.kind === 'value' ? found.words : `tf.grad(x => ${found.words})(x)`,
        async run({ inputs: [xs = new Float32Array()], shape }) {
          await tf.setBackend(backend);
          const length = shape?.length ?? 1;
          const y = tf.tidy(() => apply(tf.tensor2d(xs, [xs.length / length, length])));
          const data = await y.data();
          y.dispose();
          return /** @type {Float32Array} */ (data);
        },
      };
    },
    async prepare({ name, parameters, xs, dys, length = 1 }, call) {
      const apply = operations[name]?.(parameters)?.apply;
      if (apply === undefined || (call !== 'forward' && call !== 'backward')) return undefined;
      await tf.setBackend(backend);
      const x = tf.tensor2d(xs, [xs.length / length, length]);
      const dy = tf.tidy(() => tf.tensor(dys, apply(x).shape));
      const compute = call === 'forward' ? () => apply(x) : () => tf.grad(apply)(x, dy);
      const run = () => tf.tidy(compute).dispose();
      return {
        run,
        activate: () => tf.setBackend(backend),
        result: () => tf.tidy(compute).data(),
        close: () => tf.dispose([x, dy]),
      };
    },
  };
}
