// @ts-check
import { readFile } from 'node:fs/promises';
import { openPage } from '@rampa/conformance/devices';
import * as ort from 'onnxruntime-web/wasm';
import { onnx } from './onnx.mjs';

/** @typedef {import('./onnx.mjs').Runtime} Runtime */
/** @typedef {import('./onnxPage.mjs').OnnxPage} OnnxPage */

const html = '<!doctype html><title>ONNX Runtime Web</title><script type="module" src="/page.mjs"></script>';

/** A file of the page: of the package, or of this folder. */
async function served(/** @type {string} */ file, /** @type {string} */ type) {
  return { type, content: await readFile(new URL(file, import.meta.url)) };
}

async function open() {
  const dist = import.meta.resolve('onnxruntime-web/webgpu');
  const opened = await openPage({
    '/': { type: 'text/html', content: html },
    '/page.mjs': await served('./onnxPage.mjs', 'text/javascript'),
    '/ort.mjs': await served(dist, 'text/javascript'),
    // The build that this entry point of the package loads.
    '/ort.wasm': await served(new URL('./ort-wasm-simd-threaded.asyncify.wasm', dist).href, 'application/wasm'),
  });
  try {
    await opened.page.waitForFunction('globalThis.onnx !== undefined', undefined, { timeout: 30_000 });
    return opened;
  } catch (error) {
    await opened.close();
    throw new Error(`ONNX Runtime Web: the page did not start: ${error}\n${opened.console.join('\n')}`);
  }
}

/** @type {ReturnType<typeof open> | undefined} */
let opening;

async function page() {
  opening ??= open();
  return (await opening).page;
}

/** What `onnx` uses of the runtime, over a page that is opened when it is first needed. */
const overPage = {
  Tensor: class {
    /** @param {'float32'} _type @param {Float32Array} data @param {readonly number[]} dims */
    constructor(_type, data, dims) {
      this.data = data;
      this.dims = dims;
    }
  },
  InferenceSession: {
    async create(/** @type {Uint8Array} */ model) {
      // Not a Buffer: a page takes plain arrays only.
      const session = await (await page()).evaluate(
        (bytes) => /** @type {{ onnx: OnnxPage }} */ (/** @type {unknown} */ (globalThis)).onnx.create(bytes),
        new Uint8Array(model),
      );
      return {
        async run(/** @type {{ x: { data: Float32Array, dims: readonly number[] } }} */ { x }) {
          // What it leaves to the processor is another peer's.
          if (session === undefined) return {};
          const data = await (await page()).evaluate(
            ([number, xs, dims]) => /** @type {{ onnx: OnnxPage }} */ (/** @type {unknown} */ (globalThis)).onnx.run(number, xs, dims),
            /** @type {const} */ ([session, x.data, x.dims]),
          );
          return { y: { data } };
        },
      };
    },
  },
};

/** ONNX Runtime Web on WebGPU, in headless Chromium: not among the peers whose speed is measured, since its device is a software one. */
export const onnxWebGpu = onnx(
  'ONNX Runtime Web (webgpu)',
  `${ort.env.versions.web} in headless Chromium on SwiftShader`,
  /** @type {Runtime} */ (/** @type {unknown} */ (overPage)),
);

/** Closes the browser, where one was opened. */
export async function closeOnnxWebGpu() {
  await (await opening)?.close();
  opening = undefined;
}
