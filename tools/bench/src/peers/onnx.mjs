// @ts-check
import { encodeModel } from './onnxModel.mjs';

/** @typedef {import('@rampa/plots').Peer} Peer */
/** @typedef {import('@rampa/speed').Contender} Contender */
/** @typedef {Pick<typeof import('onnxruntime-common'), 'InferenceSession' | 'Tensor'>} Runtime */
/** @typedef {{ words: string, nodes: readonly import('./onnxModel.mjs').Node[], constants?: Parameters<typeof encodeModel>[1] }} Graph */
/** @typedef {Readonly<Record<string, number>>} Values */

const one = (/** @type {string} */ operator, /** @type {Values | Record<string, string>} */ attributes = {}) => ({
  words: `${operator}${Object.keys(attributes).length === 0 ? '' : `(${Object.keys(attributes).join(', ')})`}`,
  nodes: [{ operator, attributes }],
});
const alongRow = { axes: { type: /** @type {const} */ ('int64'), values: [1] } };

/**
 * The operators of ONNX, and how the parameters of our functions are called there. `silu` is what exporters write for it.
 * @type {Readonly<Record<string, (parameters: Values) => Graph | undefined>>}
 */
const graphs = {
  elu: ({ alpha = 1 }) => one('Elu', { alpha }),
  celu: ({ alpha = 1 }) => one('Celu', { alpha }),
  gelu: () => one('Gelu'),
  geluTanh: () => one('Gelu', { approximate: 'tanh' }),
  hardSigmoid: ({ slope = 0, offset = 0 }) => one('HardSigmoid', { alpha: slope, beta: offset }),
  hardSwish: () => one('HardSwish'),
  leakyRelu: ({ slope = 0 }) => one('LeakyRelu', { alpha: slope }),
  mish: () => one('Mish'),
  prelu: ({ slope = 0 }) => ({
    words: 'PRelu',
    nodes: [{ operator: 'PRelu', inputs: ['x', 'slope'] }],
    constants: { slope: { type: 'float', values: [slope] } },
  }),
  relu: () => one('Relu'),
  relu6: () => ({
    words: 'Clip(0, 6)',
    nodes: [{ operator: 'Clip', inputs: ['x', 'low', 'high'] }],
    constants: { low: { type: 'float', values: [0], dims: [] }, high: { type: 'float', values: [6], dims: [] } },
  }),
  selu: ({ scale = 0, alpha = 0 }) => one('Selu', { alpha, gamma: scale }),
  sigmoid: () => one('Sigmoid'),
  silu: ({ beta }) =>
    beta === 1
      ? {
          words: 'Mul(x, Sigmoid(x))',
          nodes: [
            { operator: 'Sigmoid', output: 'gate' },
            { operator: 'Mul', inputs: ['x', 'gate'] },
          ],
        }
      : undefined,
  softplus: ({ k }) => (k === 1 ? one('Softplus') : undefined),
  softsign: () => one('Softsign'),
  tanh: () => one('Tanh'),
  softmax: () => ({ words: 'Softmax', nodes: [{ operator: 'Softmax', integers: { axis: 1 } }] }),
  logSoftmax: () => ({ words: 'LogSoftmax', nodes: [{ operator: 'LogSoftmax', integers: { axis: 1 } }] }),
  logSumExp: () => ({ words: 'ReduceLogSumExp', nodes: [{ operator: 'ReduceLogSumExp', inputs: ['x', 'axes'] }], constants: alongRow }),
  maxout: () => ({ words: 'ReduceMax', nodes: [{ operator: 'ReduceMax', inputs: ['x', 'axes'] }], constants: alongRow }),
};

/**
 * ONNX Runtime behind its common interface. Timed as the whole call.
 * @param {string} id
 * @param {string} version
 * @param {Runtime} runtime
 * @returns {Peer & Contender}
 */
export function onnx(id, version, { InferenceSession, Tensor }) {
  return {
    id,
    version,
    operation(name, quantity, parameters) {
      const graph = quantity.kind === 'value' ? graphs[name]?.(parameters) : undefined;
      if (graph === undefined) return undefined;
      const session = InferenceSession.create(encodeModel(graph.nodes, graph.constants));
      return {
        words: graph.words,
        async run({ inputs: [xs = new Float32Array()], shape }) {
          const length = shape?.length ?? 1;
          const { y } = await (await session).run({ x: new Tensor('float32', xs, [xs.length / length, length]) });
          return /** @type {Float32Array} */ (y?.data);
        },
      };
    },
    async prepare({ name, parameters, xs, length = 1 }, call) {
      const graph = call === 'forward' ? graphs[name]?.(parameters) : undefined;
      if (graph === undefined) return undefined;
      const session = await InferenceSession.create(encodeModel(graph.nodes, graph.constants));
      const feeds = { x: new Tensor('float32', xs, [xs.length / length, length]) };
      return {
        run: () => session.run(feeds),
        result: async () => /** @type {Float32Array} */ ((await session.run(feeds)).y?.data),
        close: () => session.release(),
      };
    },
  };
}
