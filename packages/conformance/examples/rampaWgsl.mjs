// @ts-check
/** Where there is no navigator.gpu, Dawn is asked (the package webgpu), with a Vulkan driver in the environment. */
import * as functions from '@rampa/wgsl';
import { createRuntime } from '@rampa/wgsl/runtime';

/** Dawn, where the platform has no WebGPU of its own. An instance that is collected takes its devices with it, so it stays. */
async function dawn() {
  const { create, globals } = await import('webgpu');
  Object.assign(globalThis, globals);
  return create(process.platform === 'linux' ? ['backend=vulkan'] : []);
}

/** @type {any} */
const gpu = Reflect.get(globalThis.navigator ?? {}, 'gpu') ?? (await dawn());
Reflect.set(globalThis, 'gpuOfTheExample', gpu);
const adapter = await gpu.requestAdapter();
if (adapter === null) throw new Error('expected a WebGPU adapter, got none');
const runtime = await createRuntime(await adapter.requestDevice());

/** @type {import('../src/adapter').PartialBackend} */
export default {
  id: '@rampa/wgsl',
  capabilities: () => ({
    plans: { f32: 'fast' },
    parameterType: 'f32',
    exactDivision: true,
    flushesSubnormals: true,
    keepsNaN: true,
    keepsInfinity: true,
  }),
  async evaluate({ name, quantity, parameters, inputs: [xs, dys], shape, inPlace }) {
    /** @type {any} */
    const f = Reflect.get(functions, name);
    if (f === undefined || xs === undefined) return undefined;
    const rows = shape !== undefined && !Object.values(parameters).includes(shape.length);
    const bound = rows ? f.with(parameters, shape) : f.with(parameters);
    switch (quantity.kind) {
      case 'value':
        return inPlace
          ? runtime.forward(bound, /** @type {any} */ (xs), /** @type {any} */ (xs))
          : runtime.forward(bound, /** @type {any} */ (xs));
      case 'derivative':
        return runtime.derivative(bound, /** @type {any} */ (xs));
      case 'backward':
        return runtime.backward(bound, /** @type {any} */ (xs), /** @type {any} */ (dys));
      default:
        // Sums are asked for by parameterGradients, which the other examples show.
        return undefined;
    }
  },
  close: () => runtime.destroy(),
};
