import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../src/devices/repository';

const main = join(repositoryRoot, 'packages/conformance/src/kit/main.ts');

/** What the command prints; how a peer fares is the scoreboard's business. */
function conform(adapter: string): Promise<string> {
  const backend = join(repositoryRoot, 'tools/bench/src/adapters', `${adapter}.mjs`);
  const given = ['--import', 'tsx', main, 'conform', '--backend', backend, '--function', 'elu', '--order', 'value'];
  return new Promise((resolve) => {
    execFile(process.execPath, given, { cwd: repositoryRoot, maxBuffer: 2 ** 26 }, (_, out, error) => resolve(out + error));
  });
}

// Needs the peers: npm ci --prefix tools/bench.
test.each([
  ['tensorflowCpu', 'TensorFlow.js (cpu)'],
  ['tensorflowWasm', 'TensorFlow.js (wasm)'],
  ['onnxNode', 'ONNX Runtime Node (cpu)'],
  ['onnxWeb', 'ONNX Runtime Web (wasm)'],
  ['onnxWebGpu', 'ONNX Runtime Web (webgpu)'],
])('the adapter %s answers, and is judged', async (adapter, title) => {
  const out = await conform(adapter);
  expect(out).toContain(title);
  expect(out).toMatch(/\d{5} of \d{5} cases passed/);
  // All of them lose elu near 0.
  expect(out).toMatch(/elu value on .*: \d+ of \d+ cases/);
});
