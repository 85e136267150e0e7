const modules = new WeakMap<GPUDevice, Map<string, GPUShaderModule>>();
const pipelines = new WeakMap<GPUShaderModule, Map<string, GPUComputePipeline>>();

/** A validation error as a rejection. */
async function checked<T>(device: GPUDevice, run: () => T | Promise<T>): Promise<T> {
  device.pushErrorScope('validation');
  const result = await run();
  const error = await device.popErrorScope();
  if (error !== null) throw new Error(`WebGPU: ${error.message}`);
  return result;
}

async function pipelineOf(device: GPUDevice, code: string, entryPoint: string): Promise<GPUComputePipeline> {
  const ofDevice = modules.get(device) ?? new Map<string, GPUShaderModule>();
  modules.set(device, ofDevice);
  const module = ofDevice.get(code) ?? (await checked(device, () => device.createShaderModule({ code })));
  ofDevice.set(code, module);
  const ofModule = pipelines.get(module) ?? new Map<string, GPUComputePipeline>();
  pipelines.set(module, ofModule);
  const pipeline =
    ofModule.get(entryPoint) ?? (await device.createComputePipelineAsync({ layout: 'auto', compute: { module, entryPoint } }));
  ofModule.set(entryPoint, pipeline);
  return pipeline;
}

/**
 * Runs one entry point (workgroups of 64) over arrays: storage bindings 0, 1, ... for the inputs, then one for the results,
 * then a uniform `array<vec4f>` for the numbers, if there are any.
 */
export async function runShader(
  device: GPUDevice,
  code: string,
  entryPoint: string,
  inputs: readonly Float32Array[],
  uniforms: readonly number[],
  length: number,
): Promise<Float32Array> {
  const pipeline = await pipelineOf(device, code, entryPoint);
  const buffers: GPUBuffer[] = [];
  const buffer = (bytes: number, usage: number): GPUBuffer => {
    const made = device.createBuffer({ size: Math.max(bytes, 16), usage });
    buffers.push(made);
    return made;
  };
  // GPUBufferUsage is a global that not every runtime sets: these are its STORAGE, COPY_SRC, COPY_DST, UNIFORM and MAP_READ.
  const [storage, copySource, copyTarget, uniform, mapRead] = [0x80, 0x4, 0x8, 0x40, 0x1];
  try {
    return await checked(device, async () => {
      const filled = (array: Float32Array, usage: number): GPUBuffer => {
        const made = buffer(array.byteLength, usage | copyTarget);
        device.queue.writeBuffer(made, 0, array as Float32Array<ArrayBuffer>);
        return made;
      };
      const results = buffer(4 * length, storage | copySource);
      const padded = new Float32Array(Math.ceil(uniforms.length / 4) * 4);
      padded.set(uniforms);
      const bound = [...inputs.map((array) => filled(array, storage)), results, ...(uniforms.length > 0 ? [filled(padded, uniform)] : [])];
      const staging = buffer(4 * length, mapRead | copyTarget);
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginComputePass();
      pass.setPipeline(pipeline);
      pass.setBindGroup(
        0,
        device.createBindGroup({
          layout: pipeline.getBindGroupLayout(0),
          entries: bound.map((resource, binding) => ({ binding, resource: { buffer: resource } })),
        }),
      );
      pass.dispatchWorkgroups(Math.ceil(length / 64));
      pass.end();
      encoder.copyBufferToBuffer(results, 0, staging, 0, 4 * length);
      device.queue.submit([encoder.finish()]);
      await staging.mapAsync(1);
      const copy = new Float32Array(staging.getMappedRange(0, 4 * length).slice(0));
      staging.unmap();
      return copy;
    });
  } finally {
    for (const made of buffers) made.destroy();
  }
}
