/** One thing that the user does. */
export type Action =
  /** A file that is written, and shown. */
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  /** A file as the command has left it, shown. */
  | { readonly kind: 'show'; readonly path: string }
  /** A command line; `status` is the exit status that it must have. */
  | { readonly kind: 'run'; readonly line: string; readonly status?: number }
  /** A page of the folder, opened in Chromium with WebGPU; what it writes to its console is the output. */
  | { readonly kind: 'browse'; readonly page: string };

export interface Step {
  readonly title: string;
  readonly words: string;
  readonly actions: readonly Action[];
}

const nodeExample = `import { tanhexp } from './generated/js/index.js';
import { load } from './generated/wasm/index.js';

console.log(tanhexp(-100), tanhexp.derivative(0));

const rampa = await load();
const xs = Float32Array.of(-100, -1, 0, 1, 100);
console.log(rampa.tanhexp.forward(xs));
console.log(rampa.tanhexp.backward(xs, new Float32Array(5).fill(1)));
`;

const page = `<!doctype html>
<script type="module">
  import { tanhexp } from './generated/wgsl/index.js';
  import { createRuntime } from './generated/wgsl/runtime/index.js';

  const adapter = await navigator.gpu.requestAdapter();
  const runtime = await createRuntime(await adapter.requestDevice());
  const ys = await runtime.forward(tanhexp, Float32Array.of(-1, 0, 1, 100));
  console.log('tanhexp on the GPU:', [...ys].map((y) => y.toPrecision(6)).join(', '));
</script>
`;

const wrongBackend = `// Correct but for one thing: relu of NaN is 0.
export default {
  id: 'mine',
  capabilities: () => ({
    plans: { f32: 'faithful' }, parameterType: 'f64', exactDivision: true, flushesSubnormals: false, keepsNaN: true, keepsInfinity: true,
  }),
  evaluate({ name, quantity, inputs: [xs] }) {
    if (name !== 'relu' || quantity.kind !== 'value') return undefined; // not offered
    return xs.map((x) => (x > 0 ? x : 0));
  },
};
`;

const tensorflow = `import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';

await tf.setBackend('cpu');
const functions = { elu: tf.elu, sigmoid: tf.sigmoid, tanh: tf.tanh };

export default {
  id: 'TensorFlow.js',
  capabilities: () => ({
    plans: { f32: 'fast' }, parameterType: 'f64', exactDivision: true, flushesSubnormals: false, keepsNaN: true, keepsInfinity: true,
  }),
  async evaluate({ name, quantity, parameters, inputs: [xs] }) {
    const f = functions[name];
    if (f === undefined || quantity.kind !== 'value' || (parameters.alpha ?? 1) !== 1) return undefined;
    return await tf.tidy(() => f(tf.tensor1d(xs))).data();
  },
};
`;

/** From an empty folder to functions on three backends, and a verdict on two backends of others. */
export const steps: readonly Step[] = [
  {
    title: 'A new activation',
    words: 'In the folder of your project (`npm install rampa` was all there is to set up):',
    actions: [
      { kind: 'run', line: 'npx rampa new tanhexp' },
      { kind: 'show', path: 'activations/tanhexp.ts' },
    ],
  },
  {
    title: 'Its derivative, derived and proven',
    words:
      'The file leaves the derivative out. `check` derives it, proves everything in high precision (limits and kinks too), and with `--write` puts it where you can read it.',
    actions: [{ kind: 'run', line: 'npx rampa check --write' }],
  },
  {
    title: 'A precision warning',
    words: 'The formula as it stands is generated and measured against MPFR. It loses precision, and the command says where.',
    actions: [{ kind: 'run', line: 'npx rampa generate' }],
  },
  {
    title: 'A better way to compute it',
    words:
      '`improve` tries rewritings, keeps those under which the measured error falls, and proves each equal to the formula. The formula itself stays as you wrote it; how it is computed stands beside it.',
    actions: [
      { kind: 'run', line: 'npx rampa improve --write' },
      { kind: 'show', path: 'activations/tanhexp.ts' },
      { kind: 'run', line: 'npx rampa generate' },
      { kind: 'run', line: 'node --test --test-reporter=dot generated/test/tanhexp.test.mjs' },
    ],
  },
  {
    title: 'In Node',
    words: 'What was generated needs neither Rampa nor anything else.',
    actions: [
      { kind: 'write', path: 'example.mjs', text: nodeExample },
      { kind: 'run', line: 'node example.mjs' },
    ],
  },
  {
    title: 'In a browser, on the GPU',
    words: 'Served by any server of static files, and opened in Chromium, the page writes to its console:',
    actions: [
      { kind: 'write', path: 'index.html', text: page },
      { kind: 'browse', page: 'index.html' },
    ],
  },
  {
    title: 'Whether a backend is right',
    words: 'Any backend that answers the small interface of an adapter can be asked. This one swallows NaN:',
    actions: [
      { kind: 'write', path: 'mine.mjs', text: wrongBackend },
      { kind: 'run', line: 'npx rampa conform --backend ./mine.mjs --function relu', status: 1 },
    ],
  },
  {
    title: 'Whether TensorFlow.js is',
    words: 'Held to 4 ULP, the bar of f32 arithmetic (`npm install @tensorflow/tfjs-core @tensorflow/tfjs-backend-cpu`):',
    actions: [
      { kind: 'write', path: 'tensorflow.mjs', text: tensorflow },
      { kind: 'run', line: 'npx rampa conform --backend ./tensorflow.mjs --function elu sigmoid --order value', status: 1 },
    ],
  },
];
