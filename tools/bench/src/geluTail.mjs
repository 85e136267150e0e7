// @ts-check
/** Prints gelu(-6.9) as the peers and Rampa compute it. The true value is printed by `npm run check`'s oracle: see docs/numerics.md. */
import { elementwise } from './peers/onnx.mjs';
import { gelu as tensorflow } from './peers/tensorflow.mjs';

const xs = Float32Array.of(-6.9);
const { gelu } = await import('../../../packages/js/dist/index.js');
const { load } = await import('../../../packages/wasm/dist/index.js');
const onnx = await elementwise('Gelu');
const rampa = await load();
const rows = {
  'TensorFlow.js 4.22 (cpu)': await tensorflow(xs),
  'ONNX Runtime Web 1.30 (wasm)': await onnx(xs),
  '@rampa/js': gelu.forward(xs),
  '@rampa/wasm': rampa.gelu.forward(xs),
};
for (const [name, ys] of Object.entries(rows)) console.log(`${name.padEnd(30)} ${ys[0]}`);
