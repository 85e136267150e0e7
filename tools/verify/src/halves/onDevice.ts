import { type Backend, type Capabilities, defineBackend, type EvaluateRequest, probe, runShader } from '@rampa/conformance';
import { type OpenDevice, openDawn } from '@rampa/conformance/devices';
import * as rampa from '@rampa/wgsl';
import { createRuntime, type Runtime } from '@rampa/wgsl/runtime';
import { halfBits, halfOf } from './half';

export const halfId = 'wgsl f16';

// GPUBufferUsage and GPUMapMode are globals that not every runtime sets: these are STORAGE, COPY_SRC, COPY_DST, MAP_READ.
const [storage, copySource, copyTarget, mapRead] = [0x80, 0x4, 0x8, 0x1];

/**
 * The f16 functions of the WGSL package on a device that has f16, if there is one: values by the runtime on f16 buffers, derivatives by composed
 * functions of f16. Numbers go in and come out as f32 that are numbers of f16.
 */
export async function halfBackend(open = (): Promise<OpenDevice> => openDawn(['shader-f16'])): Promise<Backend | undefined> {
  const { device, adapter } = await open();
  if (!device.features.has('shader-f16')) {
    device.destroy();
    return undefined;
  }
  const runtime = await createRuntime(device as unknown as Runtime['device']);
  const capabilities: Capabilities = {
    plans: { f32: 'fast' },
    parameterType: 'f32',
    ...(await probe(device)),
    device: Object.values(adapter).join(' '),
  };
  return defineBackend({
    id: halfId,
    capabilities: () => capabilities,
    evaluate: (request) => (request.quantity.kind === 'value' ? valuesOf(device, runtime, request) : derivativesOf(device, request)),
    close: () => {
      runtime.destroy();
      device.destroy();
    },
  });
}

function activationOf({ name }: EvaluateRequest): rampa.AnyActivation & { with(parameters: object): rampa.AnyActivation } {
  return (rampa as Readonly<Record<string, unknown>>)[name] as never;
}

async function valuesOf(device: GPUDevice, runtime: Runtime, request: EvaluateRequest): Promise<Float32Array> {
  const xs = request.inputs[0] as Float32Array;
  // whole words
  const bytes = 4 * Math.ceil(xs.length / 2);
  const halves = new Uint16Array(bytes / 2);
  halves.set(Array.from(xs, halfBits));
  const [input, output, staging] = [storage | copyTarget, storage | copySource, mapRead | copyTarget].map((usage) =>
    device.createBuffer({ size: bytes, usage }),
  ) as [GPUBuffer, GPUBuffer, GPUBuffer];
  device.queue.writeBuffer(input, 0, halves);
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  runtime.encode(pass as never, activationOf(request).with(request.parameters), {
    input: input as never,
    output: output as never,
    length: xs.length,
    type: 'f16',
  });
  pass.end();
  encoder.copyBufferToBuffer(output, 0, staging, 0, bytes);
  device.queue.submit([encoder.finish()]);
  await staging.mapAsync(1);
  const results = Float32Array.from(new Uint16Array(staging.getMappedRange()).subarray(0, xs.length), halfOf);
  for (const buffer of [input, output, staging]) buffer.destroy();
  return results;
}

async function derivativesOf(device: GPUDevice, request: EvaluateRequest): Promise<Float32Array> {
  const { name, parameters } = activationOf(request);
  const xs = request.inputs[0] as Float32Array;
  const { code, functions } = rampa.compose([activationOf(request)], { scalar: 'f16' });
  const { parameter } = request.quantity;
  const call = parameter === undefined ? functions[name]?.derivative : functions[name]?.parameterDerivatives[parameter];
  if (call === undefined) throw new RangeError(`${name}: expected a composed derivative, got none`);
  const argument = (p: string): string => `numbers[${parameters.indexOf(p)}].x`;
  const shader = `enable f16;
${code}
@group(0) @binding(0) var<storage, read> xs: array<f32>;
@group(0) @binding(1) var<storage, read_write> results: array<f32>;
${parameters.length > 0 ? `@group(0) @binding(2) var<uniform> numbers: array<vec4f, ${parameters.length}>;` : ''}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
  let i = id.x;
  if (i >= arrayLength(&results)) { return; }
  results[i] = f32(${call.call('f16(xs[i])', ...call.parameters.map(argument))});
}
`;
  // A parameter that the function does not take is no argument, and the layout is that of the shader.
  const used = call.parameters.length > 0 ? parameters.flatMap((p) => [request.parameters[p] ?? Number.NaN, 0, 0, 0]) : [];
  return runShader(device, shader, 'main', [xs], used, xs.length);
}
