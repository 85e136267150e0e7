import type { ActivationSpec, ReductionSpec } from '@rampa/ir';
import * as wgsl from '@rampa/wgsl';
import type { Runtime } from '@rampa/wgsl/runtime';
import type { Prepared } from '../contender';
import { kernelOf } from '../kernelOf';
import { makeWork } from '../work';
import type { Arrays } from './arrays';

export const operations = ['forward', 'backward'] as const;
export type Operation = (typeof operations)[number];

type Spec = ActivationSpec | ReductionSpec;
type AnyFunction = Parameters<Runtime['encode']>[1] & { with(parameters: object, options: object): AnyFunction };

/** A call that is timed, and the bytes that it cannot do without: everything read once, everything written once. */
export interface GpuCall extends Prepared {
  readonly bytes: number;
}

/** The clock runs from the submission to the end of the work: recording the commands is done before. */
function submission(device: GPUDevice, record: (encoder: GPUCommandEncoder) => void, bytes: number): GpuCall {
  let commands: GPUCommandBuffer | undefined;
  return {
    bytes,
    activate() {
      const encoder = device.createCommandEncoder();
      record(encoder);
      commands = encoder.finish();
    },
    async run() {
      if (commands === undefined) throw new Error('bench:gpu: a submission that is too short to be timed alone; expected more elements');
      device.queue.submit([commands]);
      commands = undefined;
      await device.queue.onSubmittedWorkDone();
    },
  };
}

/** A driver's copy of buffers may be slower than a shader that copies, and the other way round: both are timed. */
export function copyCalls(arrays: Arrays, times: number): readonly GpuCall[] {
  const { device, input, output, elements } = arrays;
  const bytes = 8 * elements;
  const driver = (encoder: GPUCommandEncoder): void => {
    for (let n = 0; n < times; n++) encoder.copyBufferToBuffer(input, 0, output, 0, 4 * elements);
  };
  return [submission(device, driver, bytes), submission(device, copyShader(arrays, times), bytes)];
}

const copyCode = `
@group(0) @binding(0) var<storage, read> given: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> made: array<vec4f>;
@compute @workgroup_size(256) fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x < arrayLength(&given)) { made[id.x] = given[id.x]; }
}`;
/** Within a binding's and a dispatch's default limits. */
const copyBytesAtOnce = 2 ** 27;

function copyShader({ device, input, output, elements }: Arrays, times: number): (encoder: GPUCommandEncoder) => void {
  const pipeline = device.createComputePipeline({
    layout: 'auto',
    compute: { module: device.createShaderModule({ code: copyCode }) },
  });
  const parts = Array.from({ length: Math.ceil((4 * elements) / copyBytesAtOnce) }, (_, part) => {
    const offset = part * copyBytesAtOnce;
    const size = Math.min(copyBytesAtOnce, 4 * elements - offset);
    const entries = [input, output].map((buffer, binding) => ({ binding, resource: { buffer, offset, size } }));
    return { group: device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }), workgroups: Math.ceil(size / 16 / 256) };
  });
  return (encoder) => {
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    for (let n = 0; n < times; n++) {
      for (const { group, workgroups } of parts) {
        pass.setBindGroup(0, group);
        pass.dispatchWorkgroups(workgroups);
      }
    }
    pass.end();
  };
}

/** An operation of a function at its default parameters, `times` times in one pass. */
export function functionCall(runtime: Runtime, arrays: Arrays, spec: Spec, operation: Operation, times: number): GpuCall {
  const { input, upstream, output, elements, device } = arrays;
  const work = makeWork(spec, 1024);
  const { xs, dys, backwardFrom } = work;
  const f = kernelOf<AnyFunction>(wgsl, work);
  const outputs = (elements * dys.length) / xs.length;
  const read = operation === 'forward' ? elements : outputs + (backwardFrom === 'inputs' ? elements : outputs);
  const written = operation === 'forward' ? outputs : elements;
  const record = (encoder: GPUCommandEncoder): void => {
    const pass = encoder.beginComputePass();
    const places = operation === 'forward' ? { input, output } : { input, upstream, output };
    for (let n = 0; n < times; n++) runtime.encode(pass, f, { operation, ...places, length: elements });
    pass.end();
  };
  return submission(device, record, 4 * (read + written));
}
