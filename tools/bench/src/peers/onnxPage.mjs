// @ts-check
/** Runs in a page, served beside ONNX Runtime Web: its sessions on WebGPU, by number, as `globalThis.onnx`. */
// @ts-expect-error The page's own files.
import * as ort from '/ort.mjs';

ort.env.wasm.wasmPaths = { wasm: '/ort.wasm' };
ort.env.wasm.numThreads = 1;

/** @type {{ run: (feeds: object) => Promise<{ y: { data: Float32Array } }>, release: () => Promise<void> }[]} */
const sessions = [];

const onnx = {
  version: /** @type {string} */ (ort.env.versions.web),
  /** Undefined where a node would be computed by the processor. */
  async create(/** @type {Uint8Array} */ model) {
    try {
      const session = await ort.InferenceSession.create(model, {
        executionProviders: ['webgpu'],
        extra: { session: { disable_cpu_ep_fallback: '1' } },
      });
      return sessions.push(session) - 1;
    } catch (error) {
      if (String(error).includes('assigned to the default CPU EP')) return undefined;
      throw error;
    }
  },
  async run(/** @type {number} */ session, /** @type {Float32Array} */ x, /** @type {readonly number[]} */ dims) {
    const results = await sessions[session]?.run({ x: new ort.Tensor('float32', x, dims) });
    return /** @type {Float32Array} */ (results?.y.data);
  },
};

/** @typedef {typeof onnx} OnnxPage */
Object.assign(globalThis, { onnx });
