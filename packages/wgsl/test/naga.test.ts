import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../conformance/src/devices/bundle';
import { type DenoWorker, startDenoWorker } from '../../conformance/src/devices/deno';
import { composedModules, kernels } from './modules.js';

let naga: DenoWorker;

beforeAll(async () => {
  naga = await startDenoWorker((await bundle(fileURLToPath(new URL('./nagaWorker.ts', import.meta.url)))).path);
});

afterAll(() => naga.close());

test('naga does complain about a wrong shader', async () => {
  const { body } = await naga.call([{ name: 'wrong', code: 'fn f(x: f32) -> f32 { return y; }' }]);
  expect(body).toEqual([expect.stringMatching(/^wrong: /)]);
});

test('naga accepts every composition and every kernel', async () => {
  const { body } = await naga.call([...composedModules('f32'), ...kernels('f32')]);
  expect(body).toEqual([]);
});
