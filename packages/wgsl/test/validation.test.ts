import { afterAll, beforeAll, expect, test } from 'vitest';
import { nullDawn } from '../../conformance/src/devices/dawn';
import { composedModules, kernels, type Module } from './modules.js';

let device: GPUDevice;

beforeAll(async () => {
  ({ device } = await nullDawn());
});

afterAll(() => device.destroy());

async function complaint(code: string): Promise<string | undefined> {
  device.pushErrorScope('validation');
  device.createShaderModule({ code });
  return (await device.popErrorScope())?.message;
}

async function complaints(modules: readonly Module[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, code } of modules) {
    const message = await complaint(code);
    if (message !== undefined) found.push(`${name}: ${message}`);
  }
  return found;
}

test('the device does complain about a wrong shader', async () => {
  expect(await complaint('fn f(x: f32) -> f32 { return y; }')).toMatch(/unresolved value 'y'/);
});

test.each(['f32', 'f16'] as const)('every composition in %s is valid', async (scalar) => {
  const modules = composedModules(scalar);
  expect(modules.length).toBeGreaterThan(4 * 24);
  expect(await complaints(modules)).toEqual([]);
});

test.each(['f32', 'f16'] as const)('every kernel in %s is valid', async (type) => {
  const modules = kernels(type);
  expect(modules.length).toBeGreaterThan(24 * 8);
  expect(await complaints(modules)).toEqual([]);
});
