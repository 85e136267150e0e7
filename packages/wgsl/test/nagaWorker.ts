/** Runs in deno, bundled: compiles WGSL modules with naga and answers with its complaints. */
import { serveFrames } from '../../conformance/src/devices/serveFrames';

const { navigator } = globalThis as unknown as { readonly navigator: { readonly gpu: GPU } };
const device = await (await navigator.gpu.requestAdapter())?.requestDevice();

await serveFrames(async ({ body }) => {
  if (device === undefined) throw new Error('deno offers no WebGPU adapter');
  const complaints: string[] = [];
  for (const { name, code } of body as readonly { readonly name: string; readonly code: string }[]) {
    device.pushErrorScope('validation');
    device.createShaderModule({ code });
    const error = await device.popErrorScope();
    if (error !== null) complaints.push(`${name}: ${error.message}`);
  }
  return { body: complaints, arrays: [] };
});
